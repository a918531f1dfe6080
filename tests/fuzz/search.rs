//! Runs a target on many inputs, under a limit of time and memory for each.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

use super::mutation::inputs;

/// The longest that a case may take of the processor.
const LONGEST: Duration = Duration::from_secs(2);
/// The longest that a case is waited for, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);
/// The most bytes that a case may hold.
const MOST_BYTES: u64 = 200 << 20;
/// The cases of one run of `cargo test`, of a target that takes no time.
pub(crate) const CASES: usize = 200;
/// The variable with the seconds of a longer search.
const SECONDS: &str = "WARMHANDS_FUZZ";

/// A parser of what strangers send.
pub(crate) struct Target {
    /// Good inputs.
    pub(crate) seeds: Vec<Vec<u8>>,
    /// Pieces that mean something in its format.
    pub(crate) pieces: &'static [&'static [u8]],
    /// Reads one input. It may refuse it.
    pub(crate) read: fn(&[u8]),
    /// The cases of one run of `cargo test`.
    pub(crate) cases: usize,
}

impl Target {
    /// With one more seed.
    pub(crate) fn and(mut self, seed: Vec<u8>) -> Target {
        self.seeds.push(seed);
        self
    }
}

/// What became of one case.
struct Outcome {
    took: Duration,
    held: u64,
    panic: Option<String>,
}

/// Runs the kept finds of the target `name`, its seeds, and then new cases.
pub(crate) fn search(name: &str, target: &Target) {
    let run = Running::start(name, target.read);
    kept(name).into_iter().for_each(|find| run.case(&find));
    target.seeds.iter().for_each(|seed| run.case(seed));
    let strategy = inputs(target.seeds.clone(), target.pieces);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng(name));
    let begun = Instant::now();
    let mut cases = 0;
    while match seconds() {
        Some(seconds) => begun.elapsed() < seconds,
        None => cases < target.cases,
    } {
        run.case(&strategy.new_tree(&mut runner).unwrap().current());
        cases += 1;
    }
    if seconds().is_some() {
        println!("{name}: {cases} cases in {:.0?}", begun.elapsed());
    }
}

/// Fails if there are finds of another target than `names`.
pub(crate) fn assert_known(names: &[&str]) {
    for folder in entries(&finds()) {
        let name = folder.file_name().unwrap().to_string_lossy();
        assert!(names.contains(&name.as_ref()), "no target {name}");
    }
}

fn seconds() -> Option<Duration> {
    let told = std::env::var(SECONDS).ok()?;
    Some(Duration::from_secs(told.parse().unwrap()))
}

/// The same for each run of `cargo test`; another one, which is printed, for each longer search.
fn rng(name: &str) -> TestRng {
    let mut seed = [0; 32];
    if seconds().is_some() {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_nanos();
        seed[..16].copy_from_slice(&now.to_le_bytes());
        println!("{name}: the seed is {now}");
    }
    TestRng::from_seed(RngAlgorithm::ChaCha, &seed)
}

/// A thread that reads one case after another, so that one that hangs is noticed.
struct Running {
    name: String,
    cases: Sender<Vec<u8>>,
    outcomes: Receiver<Outcome>,
}

impl Running {
    fn start(name: &str, read: fn(&[u8])) -> Running {
        let (cases, taken) = channel::<Vec<u8>>();
        let (tell, outcomes) = channel();
        thread::spawn(move || {
            for case in taken {
                if tell.send(outcome(read, &case)).is_err() {
                    return;
                }
            }
        });
        Running {
            name: name.to_owned(),
            cases,
            outcomes,
        }
    }

    fn case(&self, bytes: &[u8]) {
        let failed = self.write_down(bytes);
        self.cases.send(bytes.to_vec()).unwrap();
        let place = failed.display();
        let outcome = self.outcomes.recv_timeout(PATIENCE);
        let outcome = outcome.unwrap_or_else(|_| panic!("{}: {place} does not end", self.name));
        let Outcome { took, held, panic } = outcome;
        assert!(
            panic.is_none(),
            "{}: {place} panics: {}",
            self.name,
            panic.unwrap_or_default()
        );
        assert!(took <= LONGEST, "{}: {place} takes {took:?}", self.name);
        assert!(
            held <= MOST_BYTES,
            "{}: {place} holds {} MB",
            self.name,
            held >> 20
        );
        fs::remove_file(failed).unwrap();
    }

    /// Writes the case to a file before it is run, because an overflow of the stack ends the whole program.
    fn write_down(&self, bytes: &[u8]) -> PathBuf {
        let path =
            Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("fuzz-{}-{}", self.name, std::process::id()));
        fs::write(&path, bytes).unwrap();
        path
    }
}

fn outcome(read: fn(&[u8]), case: &[u8]) -> Outcome {
    let (begun, used) = (Instant::now(), processor_time());
    let mut panic = None;
    let held = allocation_counter::measure(|| {
        panic = catch_unwind(AssertUnwindSafe(|| read(case))).err();
    });
    Outcome {
        took: used
            .zip(processor_time())
            .map_or_else(|| begun.elapsed(), |(before, after)| after - before),
        held: held.bytes_max,
        panic: panic.map(|said| match said.downcast::<String>() {
            Ok(said) => *said,
            Err(said) => said
                .downcast::<&str>()
                .map_or_else(|_| "?".to_owned(), |said| said.to_string()),
        }),
    }
}

/// How long this thread has had a processor; only Linux tells it without unsafe code.
fn processor_time() -> Option<Duration> {
    let told = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    Some(Duration::from_nanos(told.split(' ').next()?.parse().ok()?))
}

/// The finds of earlier searches for the target `name`.
fn kept(name: &str) -> Vec<Vec<u8>> {
    let files = entries(&finds().join(name)).into_iter();
    files.map(|file| fs::read(file).unwrap()).collect()
}

fn finds() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/finds")
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

#[test]
fn a_planted_failure_is_found() {
    let planted = |read: fn(&[u8])| {
        let target = Target {
            seeds: vec![b"seed".to_vec()],
            pieces: &[b"piece"],
            read,
            cases: CASES,
        };
        catch_unwind(AssertUnwindSafe(|| search("planted", &target))).is_err()
    };
    assert!(!planted(|_| ()));
    assert!(planted(|bytes| assert!(!bytes.ends_with(b"piece"))));
    assert!(planted(|bytes| {
        let size = if bytes == b"seed" { 0 } else { 201 << 20 };
        drop(std::hint::black_box(Vec::<u8>::with_capacity(size)));
    }));
}
