//! `warmhands ctl`: another program steers a session that plays.

use std::fs::{DirBuilder, File, Permissions};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::Shutdown;
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use super::run::{Said, program, warmhands};

/// How long a session may take to be there, or to end.
const PATIENCE: Duration = Duration::from_secs(20);

/// A folder for the sockets of one test.
fn runtime(test: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("ctl-{test}"));
    let _ = std::fs::remove_dir_all(&path);
    DirBuilder::new()
        .mode(0o700)
        .recursive(true)
        .create(&path)
        .unwrap();
    path
}

/// A silent session that plays in the background.
struct Playing {
    child: Child,
    runtime: PathBuf,
}

impl Playing {
    fn start(test: &str, arguments: &str) -> Playing {
        let runtime = runtime(test);
        let playing = Playing {
            child: play(&runtime, arguments),
            runtime,
        };
        playing.until_it_answers();
        playing
    }

    fn until_it_answers(&self) {
        let since = Instant::now();
        while self.ctl("status").end().code != Some(0) {
            assert!(since.elapsed() < PATIENCE, "it never answers");
        }
    }

    fn ctl(&self, line: &str) -> super::run::Run {
        warmhands("ctl")
            .args(line)
            .env("XDG_RUNTIME_DIR", self.runtime.to_str().unwrap())
    }

    fn status(&self) -> Value {
        let said: Said = self.ctl("status").ends(0);
        serde_json::from_slice(&said.out).unwrap()
    }

    /// How it ended, after it was asked to.
    fn end(mut self) -> Option<i32> {
        let since = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status.code();
            }
            assert!(since.elapsed() < PATIENCE, "it never ends");
            std::thread::yield_now();
        }
    }
}

impl Drop for Playing {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn play(runtime: &Path, arguments: &str) -> Child {
    let mut command = program();
    command.args(["play", "massage", "--output", "null"]);
    command
        .args(arguments.split_whitespace())
        .env("XDG_RUNTIME_DIR", runtime);
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command.spawn().unwrap()
}

#[test]
fn another_program_steers_a_session_to_its_end() {
    let session = Playing::start("steers", "--name bed4 --lang en-US");
    let status = session.status();
    for (field, value) in [
        ("name", "bed4"),
        ("session", "massage"),
        ("part", "session"),
        ("lang", "en-US"),
    ] {
        assert_eq!(status[field], value, "{status}");
    }
    // Pausing what is paused is no failure.
    for _ in 0..2 {
        session.ctl("--name bed4 pause").ends(0);
        assert_eq!(session.status()["state"], "paused");
    }
    session.ctl("volume voice -6").ends(0);
    session.ctl("music rain").ends(0);
    let status = session.status();
    assert_eq!(
        (&status["volumes"]["voice"], &status["music"]),
        (&Value::from(-6.0), &Value::from("rain"))
    );
    session.ctl("restart").ends(0);
    assert_eq!(session.status()["state"], "playing");
    session.ctl("time-left").ends(0);
    session.ctl("hurt").ends(0);
    assert_eq!(session.status()["part"], "aftercare");
    session.ctl("pause").ends(0);
    session.ctl("go-on").ends(0);
    assert_eq!(session.status()["part"], "session");
    session.ctl("quit").ends(0);
    assert_eq!(session.end(), Some(0));
}

#[test]
fn a_step_that_waits_goes_on_when_it_is_asked_to() {
    let session = Playing::start("waits", "--wait --from prepare.wash-hands");
    let since = Instant::now();
    while session.status()["state"] != "waiting" {
        assert!(since.elapsed() < PATIENCE, "it never waits");
    }
    let step = session.status()["step"].clone();
    assert_eq!(
        (&step["id"], &step["frames"]),
        (&Value::from("wash-hands"), &Value::from(300 * 48_000))
    );
    session.ctl("go-on").ends(0);
    while session.status()["step"]["id"] == "wash-hands" {
        assert!(since.elapsed() < PATIENCE * 2, "it never goes on");
    }
    assert_eq!(session.status()["state"], "playing");
    session.ctl("go-on").ends(1);
    session.ctl("quit").ends(0);
    assert_eq!(session.end(), Some(0));
}

#[test]
fn what_is_refused_or_unknown_has_its_own_exit_code() {
    let session = Playing::start("refused", "--name bed4");
    session.ctl("music no-such-piece").ends(1);
    session.ctl("go-on").ends(1);
    session.ctl("pauze").ends(2);
    session.ctl("volume voice nan").ends(2);
    let said = session.ctl("volume voice 13").ends(2).err;
    assert!(said.contains("\"13\" is not a number from -60 to 12"), "{said}");
    session.ctl("--name bed5 pause").ends(4);
    let name = warmhands("play massage --output null --name bed4");
    name.env("XDG_RUNTIME_DIR", session.runtime.to_str().unwrap())
        .ends(2);
    warmhands("play massage --output null --name Bed").ends(2);
    warmhands("ctl pause").ends(4);
}

#[test]
fn of_several_sessions_one_is_named() {
    let one = Playing::start("several", "--name one");
    let mut other = play(&one.runtime, "--name other");
    let since = Instant::now();
    while one.ctl("--name other status").end().code != Some(0) {
        assert!(since.elapsed() < PATIENCE, "it never answers");
    }
    one.ctl("pause").ends(2);
    one.ctl("--name other quit").ends(0);
    other.wait().unwrap();
    one.ctl("pause").ends(0);
}

#[test]
fn a_session_that_was_killed_leaves_its_name_free() {
    let mut killed = Playing::start("killed", "--name bed4");
    killed.child.kill().unwrap();
    killed.child.wait().unwrap();
    killed.ctl("pause").ends(4);
    killed.child = play(&killed.runtime, "--name bed4");
    killed.until_it_answers();
}

#[test]
fn a_socket_that_somebody_deleted_is_there_again_within_seconds() {
    let session = Playing::start("deleted", "--name bed4");
    let folder = session.runtime.join("warmhands");
    std::fs::remove_file(folder.join("bed4.sock")).unwrap();
    session.until_it_answers();
    std::fs::remove_dir_all(&folder).unwrap();
    session.until_it_answers();
    assert!(folder.join("bed4.lock").exists(), "its name is held again");
    session.ctl("quit").ends(0);
    assert_eq!(session.end(), Some(0));
}

#[test]
fn those_that_watch_and_read_nothing_lock_nobody_out() {
    let session = Playing::start("watched", "--name bed4");
    let socket = session.runtime.join("warmhands/bed4.sock");
    let watch = |_| {
        let mut client = UnixStream::connect(&socket).unwrap();
        client.write_all(b"{\"watch\":true}\n").unwrap();
        client
    };
    let silent: Vec<UnixStream> = (0..20).map(watch).collect();
    // Eight have a place once each has its first line, or is refused.
    for client in &silent {
        BufReader::new(client).read_line(&mut String::new()).unwrap();
    }
    let said = session.ctl("watch").ends(1);
    assert!(said.text().contains("too-many"));
    for _ in 0..4 {
        session.ctl("pause").ends(0);
        session.ctl("resume").ends(0);
    }
    drop(silent);
    session.ctl("quit").ends(0);
    assert_eq!(session.end(), Some(0));
}

#[test]
fn a_line_that_is_too_long_is_no_request() {
    let session = Playing::start("long", "--name bed4");
    let ask = |line: &str| {
        let mut client = UnixStream::connect(session.runtime.join("warmhands/bed4.sock")).unwrap();
        client.write_all(line.as_bytes()).unwrap();
        client.shutdown(Shutdown::Write).unwrap();
        let mut answer = String::new();
        client.read_to_string(&mut answer).unwrap();
        answer
    };
    let request = |name: &str| format!("{{\"control\":\"{name}\"}}\n");
    assert_eq!(
        ask(&request(&"x".repeat(4_200))).trim(),
        r#"{"ok":false,"reason":"not-understood"}"#
    );
    assert_eq!(
        ask(&request(&"x".repeat(4_000))).trim(),
        r#"{"ok":false,"reason":"unknown-control"}"#
    );
    let two = request("pause").repeat(2);
    assert_eq!(ask(&two).lines().collect::<Vec<_>>(), [r#"{"ok":true}"#; 2]);
}

#[test]
fn a_watcher_ends_with_its_reader_and_with_the_session() {
    let session = Playing::start("ends", "--name bed4");
    let mut command = program();
    command
        .args(["ctl", "watch"])
        .env("XDG_RUNTIME_DIR", &session.runtime);
    let mut watcher = command.stdout(Stdio::piped()).spawn().unwrap();
    drop(watcher.stdout.take());
    assert!(watcher.wait().unwrap().success());
    session.ctl("quit").ends(0);
    assert_eq!(session.end(), Some(0));
}

#[test]
fn a_watcher_is_told_each_event_with_the_thing_in_it_and_the_status_after_it() {
    let session = Playing::start("events", "--name bed4 --lang en-US");
    let mut command = program();
    command
        .args(["ctl", "watch"])
        .env("XDG_RUNTIME_DIR", &session.runtime);
    let mut watcher = command.stdout(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(watcher.stdout.take().unwrap()).lines();
    // The first status: from then on it hears all.
    let first: Value = serde_json::from_str(&lines.next().unwrap().unwrap()).unwrap();
    assert_eq!(first["name"], "bed4");
    for control in ["volume music -9", "music none", "pause", "hurt", "quit", "quit"] {
        session.ctl(control).end();
    }
    let told: Vec<Value> = lines
        .map(|line| serde_json::from_str(&line.unwrap()).unwrap())
        .collect();
    assert!(watcher.wait().unwrap().success());
    let at = |is: &dyn Fn(&Value) -> bool| told.iter().position(is).unwrap();
    let after = |event: &str| &told[at(&|line| line["event"] == event) + 1];
    assert_eq!(after("paused")["state"], "paused");
    assert_eq!(after("volume")["volumes"]["music"], -9.0);
    assert_eq!(after("aftercare")["part"], "aftercare");
    let volume = &told[at(&|line| line["event"] == "volume")];
    assert_eq!(
        (&volume["bus"], &volume["volume"]),
        (&"music".into(), &(-9.0).into())
    );
    let caption = &told[at(&|line| line["event"] == "caption")];
    assert!(caption["caption"]["voice"].is_string(), "{caption}");
    let last = &told[told.len() - 2..];
    assert_eq!(
        (&last[0]["event"], &last[1]["state"]),
        (&"finished".into(), &"over".into())
    );
    let contract = std::fs::read_to_string("docs/control.md").unwrap();
    for event in told.iter().filter_map(|line| line["event"].as_str()) {
        assert!(
            contract.contains(&format!("`{event}`")),
            "{event} is not documented"
        );
    }
}

/// A session called `bed9` that answers each request with `status`, or never, as a real one with a sound device would.
fn fake(runtime: &Path, status: Option<&'static str>) -> File {
    let folder = runtime.join("warmhands");
    DirBuilder::new().mode(0o700).create(&folder).unwrap();
    let lock = File::create(folder.join("bed9.lock")).unwrap();
    lock.lock().unwrap();
    let listener = UnixListener::bind(folder.join("bed9.sock")).unwrap();
    std::thread::spawn(move || {
        let mut held = Vec::new();
        for mut client in listener.incoming().map_while(Result::ok) {
            BufReader::new(&client).read_line(&mut String::new()).unwrap();
            match status {
                Some(status) => client.write_all(format!("{status}\n").as_bytes()).unwrap(),
                None => held.push(client),
            }
        }
    });
    lock
}

#[test]
fn a_second_session_on_the_same_device_says_that_both_will_be_heard() {
    const HEARD: &str = r#"{"output":"speaker","state":"playing","sound":"ok","device":null}"#;
    const PAUSED: &str = r#"{"output":"speaker","state":"paused","sound":"ok","device":null}"#;
    let says = |test: &str, status, output: &str| {
        let runtime = runtime(test);
        let _lock = fake(&runtime, status);
        let run = warmhands("play massage --from close.end --output").arg(output);
        let said = run.env("XDG_RUNTIME_DIR", runtime.to_str().unwrap()).ends(0).err;
        said.contains("heard at the same time: bed9")
    };
    std::thread::scope(|scope| {
        let told = [
            scope.spawn(|| says("heard", Some(HEARD), "speaker")),
            scope.spawn(|| says("heard-by-null", Some(HEARD), "null")),
            scope.spawn(|| says("heard-paused", Some(PAUSED), "speaker")),
            scope.spawn(|| says("heard-hung", None, "speaker")),
        ];
        let told = told.map(|told| told.join().unwrap());
        assert_eq!(told, [true, false, false, false]);
    });
}

/// Connects to a socket, asks for a pause, and prints the answer.
const STRANGER: &str = r#"use IO::Socket::UNIX; $SIG{PIPE} = "IGNORE";
my $socket = IO::Socket::UNIX->new(Peer => $ARGV[0]) or die "no way in: $!";
print "connected\n"; syswrite $socket, "{\"control\":\"pause\"}\n"; print while <$socket>;"#;

#[cfg(target_os = "linux")]
#[test]
fn another_user_who_finds_the_way_in_is_not_answered() {
    if !rustix::process::getuid().is_root() {
        eprintln!("left out: only root can be another user");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let runtime = folder.path().to_owned();
    let session = Playing {
        child: play(&runtime, "--name bed4"),
        runtime: runtime.clone(),
    };
    session.until_it_answers();
    // As if somebody had opened the folder to all.
    let socket = runtime.join("warmhands/bed4.sock");
    for (path, mode) in [
        (&*runtime, 0o755),
        (socket.parent().unwrap(), 0o755),
        (&*socket, 0o666),
    ] {
        std::fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
    }
    let asks = |mut command: Command| {
        let asked = command
            .args(["perl", "-e", STRANGER])
            .arg(&socket)
            .output()
            .unwrap();
        let told = String::from_utf8_lossy(&asked.stderr).into_owned();
        assert!(asked.status.success(), "{told}");
        String::from_utf8(asked.stdout).unwrap()
    };
    let mut stranger = Command::new("setpriv");
    stranger.args(["--reuid=65534", "--clear-groups"]);
    assert_eq!(asks(stranger), "connected\n");
    // The owner is answered at the same place.
    assert_eq!(asks(Command::new("env")), "connected\n{\"ok\":true}\n");
}

#[test]
fn the_rhythm_has_a_name_like_any_session() {
    let runtime = runtime("rhythm");
    let mut rhythm = program();
    rhythm
        .args(["cadence", "--output", "null", "--name", "bed4"])
        .env("XDG_RUNTIME_DIR", &runtime)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let session = Playing {
        child: rhythm.spawn().unwrap(),
        runtime,
    };
    session.until_it_answers();
    assert_eq!(session.status()["session"], "cadence");
    session.ctl("--name bed4 quit").ends(0);
}

#[test]
fn a_name_that_can_not_be_reached_is_told() {
    let runtime = runtime("unreachable");
    std::fs::write(runtime.join("warmhands"), "a file").unwrap();
    let run = warmhands("play massage --output null --name bed4 --from close.end");
    let said = run.env("XDG_RUNTIME_DIR", runtime.to_str().unwrap()).ends(0);
    assert!(said.err.contains("can't be steered from outside"), "{}", said.err);
}
