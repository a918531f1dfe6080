//! The program while it runs: its output line by line, and its end on request.

use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

/// The time limit for anything to happen.
const PATIENCE: Duration = Duration::from_secs(60);
/// The time limit for the end of the program after a request.
const AT_ONCE: Duration = Duration::from_secs(3);
/// The polling interval.
const GLANCE: Duration = Duration::from_millis(5);

/// The program while it runs. Dropping it ends the program.
pub(crate) struct Playing {
    child: Child,
    captions: Receiver<String>,
}

impl Playing {
    /// Starts `command` and discards its stderr.
    pub(crate) fn start(mut command: Command) -> Playing {
        command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut child = command.spawn().unwrap();
        let captions = lines(child.stdout.take().unwrap());
        Playing { child, captions }
    }

    /// Starts `command` with its output in `out` and `err`.
    pub(crate) fn into(mut command: Command, out: Stdio, err: Stdio) -> Playing {
        command.stdin(Stdio::null()).stdout(out).stderr(err);
        let child = command.spawn().unwrap();
        let (_, captions) = channel();
        Playing { child, captions }
    }

    /// Whether it handles termination signals. (Linux reports this.)
    pub(crate) fn watches_signals(&self) -> bool {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let caught = status.lines().find_map(|line| line.strip_prefix("SigCgt:"));
        let caught = u64::from_str_radix(caught.unwrap().trim(), 16).unwrap();
        caught & (1 << (15 - 1)) != 0
    }

    /// Waits until it prints `line` on stdout.
    pub(crate) fn until_it_says(&self, line: &str) {
        let end = Instant::now() + PATIENCE;
        loop {
            let left = end.saturating_duration_since(Instant::now());
            let said = self
                .captions
                .recv_timeout(left)
                .unwrap_or_else(|_| panic!("never said: {line}"));
            if said == line {
                return;
            }
        }
    }

    /// Waits until `happens`.
    pub(crate) fn until(&self, happens: impl Fn() -> bool) {
        let end = Instant::now() + PATIENCE;
        while !happens() {
            assert!(Instant::now() < end, "it never happened");
            thread::sleep(GLANCE);
        }
    }

    /// Sends the signal called `name` and returns the exit code, which must come soon.
    pub(crate) fn end_by(mut self, name: &str) -> Option<i32> {
        let told = Instant::now();
        let pid = self.child.id().to_string();
        let sent = Command::new("kill").args(["-s", name, &pid]).status().unwrap();
        assert!(sent.success());
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status.code();
            }
            assert!(told.elapsed() < AT_ONCE, "still there after SIG{name}");
            thread::sleep(GLANCE);
        }
    }
}

impl Drop for Playing {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The lines of `pipe` as they arrive.
fn lines(pipe: impl Read + Send + 'static) -> Receiver<String> {
    let (tell, told) = channel();
    thread::spawn(move || {
        for line in BufReader::new(pipe).lines().map_while(Result::ok) {
            if tell.send(line).is_err() {
                break;
            }
        }
    });
    told
}
