//! The full screen against the status that the same session tells to other programs: at every glance both say the same.

use std::io::{BufRead, BufReader, Write};
use std::ops::RangeInclusive;
use std::os::unix::fs::DirBuilderExt;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use std::{fs, thread};

use serde_json::Value;
use warmhands::library::Library;
use warmhands::locale::{Arguments, Messages};
use warmhands::screen::plain;

use super::terminal::Terminal;
use crate::cli::folder::Folder;

/// The interval in which the screen is looked at.
const GLANCE: Duration = Duration::from_millis(100);
/// How far the page and what is told may be apart: the page is drawn, and the status sent, by two threads of a machine that does
/// more than this.
const APART: Duration = Duration::from_millis(400);
/// In a storm the size changes at every so many glances, and these many after it the page must be whole again.
const STORM: usize = 6;
const REDRAWN: usize = 3;
/// The sizes of a storm.
const SIZES: [(u16, u16); 5] = [(120, 40), (40, 15), (64, 20), (200, 60), (80, 24)];
/// The time limits for the session to be there, and to have both breasts done.
const PATIENCE: Duration = Duration::from_secs(60);
const LONGEST: Duration = Duration::from_secs(180);
const RATE: f64 = 48_000.0;

/// A status, and when it was told.
#[derive(Clone)]
struct Told {
    at: Instant,
    status: Value,
}

/// What the screen showed at a moment.
struct Glance {
    at: Instant,
    screen: String,
}

/// What a glance is compared with: the words of a language.
struct Words {
    messages: Messages,
    session: String,
    next: String,
}

/// What the page says.
#[derive(Debug)]
struct Read<'a> {
    header: &'a str,
    /// All above the next line, without spaces: a line may be broken at any of them, or after a hyphen.
    spoken: String,
    left: u64,
}

impl Words {
    fn of(tag: &str) -> Words {
        let messages = Library::default().messages(&tag.parse().unwrap()).unwrap();
        let next = messages.with("screen-next", &Arguments::new().text("text", ""));
        Words {
            session: messages.text("screen-session"),
            next: plain(&next).trim().to_owned(),
            messages,
        }
    }

    /// Reads the page; `None` if it is not there.
    fn read<'a>(&self, screen: &'a str) -> Option<Read<'a>> {
        let rows: Vec<&str> = screen.lines().collect();
        let last =
            |rows: &[&str], word: &str| rows.iter().rposition(|row| row.trim_start().starts_with(word));
        let bar = last(&rows, &self.session)?;
        let next = last(&rows[..bar], &self.next).unwrap_or(bar);
        let (minutes, seconds) = rows[bar].split_whitespace().last()?.split_once(':')?;
        Some(Read {
            header: rows.first()?,
            spoken: pure(&rows[..next].concat()),
            left: minutes.parse::<u64>().ok()? * 60 + seconds.parse::<u64>().ok()?,
        })
    }

    /// What a page with `read` shows otherwise than `told` says.
    fn difference(&self, read: &Read<'_>, told: &Around<'_>) -> Option<&'static str> {
        let status = &told.status;
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        if !read.spoken.ends_with(&pure(&text(&status["caption"]["voice"]))) {
            return Some("the caption");
        }
        let side = text(&status["phase"]["side"]);
        let kind = self
            .messages
            .text(&format!("phase-{}", text(&status["phase"]["kind"])));
        let side_name = self.messages.text(&format!("side-{side}"));
        let arguments = Arguments::new().text("phase", kind).text("side", side_name);
        let header = read.header.trim();
        if !header.contains(&self.messages.with("phase-on-side", &arguments)) {
            return Some("the phase and its side");
        }
        let edges = (header.starts_with('◀'), header.ends_with('▶'));
        if edges != (side == "left", side == "right") {
            return Some("the edge of the side");
        }
        (!told.left().contains(&read.left)).then_some("the time left")
    }
}

/// A status around the moment of a glance, and for how long it was the last one.
#[derive(Debug)]
struct Around<'a> {
    status: &'a Value,
    until: Duration,
}

impl Around<'_> {
    /// Those of `told` that were the last one at some moment no further from `glance` than two threads may be.
    fn all<'a>(told: &'a [Told], glance: &Glance) -> Vec<Around<'a>> {
        let (from, until) = (glance.at - APART, glance.at + APART);
        let ends = told.iter().skip(1).map(|next| next.at).chain([until]);
        let spans = told.iter().zip(ends);
        let near = spans.filter(|(one, end)| one.at <= until && *end >= from);
        near.map(|(one, end)| Around {
            status: &one.status,
            until: end.min(until).saturating_duration_since(one.at),
        })
        .collect()
    }

    /// The seconds that may be shown as left: those that it says, or fewer if the page is ahead of the next one.
    fn left(&self) -> RangeInclusive<u64> {
        let frames = |field: &str| self.status[field].as_f64().unwrap();
        let whole = (frames("frames") - frames("frame")) / RATE;
        let after = |later: Duration| (whole - later.as_secs_f64()).max(0.0).ceil() as u64;
        after(self.until)..=after(Duration::ZERO)
    }
}

fn pure(text: &str) -> String {
    text.split_whitespace().collect()
}

/// A folder for the socket of a session. Its path is short, as that of a socket must be.
fn runtime() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let mut builder = fs::DirBuilder::new();
    builder.mode(0o700).create(folder.path().join("run")).unwrap();
    folder
}

/// Every status that the session in `terminal` tells at its socket below `folder`, as it comes.
fn watch(terminal: &mut Terminal, folder: &Path) -> Arc<Mutex<Vec<Told>>> {
    let all = Arc::new(Mutex::new(Vec::new()));
    let (kept, socket) = (Arc::clone(&all), socket(terminal, folder));
    thread::spawn(move || {
        for line in BufReader::new(socket).lines().map_while(Result::ok) {
            let status: Value = serde_json::from_str(&line).unwrap();
            let at = Instant::now();
            if status.get("event").is_none() {
                kept.lock().unwrap().push(Told { at, status });
            }
        }
    });
    all
}

fn socket(terminal: &mut Terminal, folder: &Path) -> UnixStream {
    let path: PathBuf = folder.join("run/warmhands/glances.sock");
    let end = Instant::now() + PATIENCE;
    loop {
        match UnixStream::connect(&path) {
            Ok(mut socket) => {
                socket.write_all(b"{\"watch\":true}\n").unwrap();
                return socket;
            }
            Err(error) => {
                let is_starting = Instant::now() < end && terminal.runs();
                assert!(is_starting, "{}: {error}\n{}", path.display(), terminal.screen());
            }
        }
        thread::sleep(GLANCE);
    }
}

/// Looks at a session until both breasts are done; in a storm the terminal has another size every moment.
fn glances(lang: &str, is_storm: bool) -> (Vec<Glance>, Vec<Told>) {
    let folder = Folder::sides();
    let (data, runtime) = (folder.root().display().to_string(), runtime());
    let line =
        format!("play sides --lang {lang} --side left --from massage-first --output null --name glances");
    let run = runtime.path().join("run").display().to_string();
    let mut terminal = Terminal::full_with(&format!("{line} --data {data}"), &[("XDG_RUNTIME_DIR", &run)]);
    terminal.resize_to(80, 24);
    let told = watch(&mut terminal, runtime.path());
    let (mut seen, end) = (Vec::new(), Instant::now() + LONGEST);
    for count in 0.. {
        let is_over = |told: &Told| told.status["phase"]["kind"] == "close";
        if told.lock().unwrap().last().is_some_and(is_over) {
            break;
        }
        assert!(Instant::now() < end && terminal.runs(), "{}", terminal.screen());
        if is_storm && count % STORM == 0 {
            let (columns, rows) = SIZES[count / STORM % SIZES.len()];
            terminal.resize_to(columns, rows);
        }
        thread::sleep(GLANCE);
        let at = Instant::now();
        let screen = terminal.screen();
        if !is_storm || count % STORM >= REDRAWN {
            seen.push(Glance { at, screen });
        }
    }
    // The page may have been faster than the word that ended it.
    let over = Instant::now();
    seen.retain(|glance| glance.at + APART < over);
    terminal.signal("TERM");
    terminal.ends();
    let told = told.lock().unwrap().clone();
    (seen, told)
}

/// Holds every glance against what was told around it.
fn hold(lang: &str, is_storm: bool) {
    let words = Words::of(lang);
    let (seen, told) = glances(lang, is_storm);
    let mut sides = Vec::new();
    for glance in &seen {
        // Before the page stands, and after the end, there is none.
        let Some(read) = words.read(&glance.screen) else {
            continue;
        };
        let around = Around::all(&told, glance);
        let differences: Vec<_> = around.iter().map(|one| words.difference(&read, one)).collect();
        let same = differences.iter().position(Option::is_none);
        let Some(same) = same else {
            panic!("{differences:?} differ: {read:?}\n{}\n{around:#?}", glance.screen);
        };
        sides.push(around[same].status["phase"]["side"].to_string());
    }
    assert!(
        sides.len() * 10 >= seen.len() * 9,
        "{} of {}",
        sides.len(),
        seen.len()
    );
    sides.dedup();
    assert_eq!(sides, ["\"left\"", "\"right\""], "both were seen");
}

#[test]
fn at_every_glance_the_page_is_the_status() {
    hold("en-US", false);
}

#[test]
fn at_every_glance_the_page_is_the_status_in_german_too() {
    hold("de", false);
}

#[test]
fn at_every_glance_the_page_is_the_status_in_a_storm_of_sizes() {
    hold("en-US", true);
}
