//! The built program, run in its own environment: its input, its output, its exit code.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use std::{fs, process};

use serde_json::Value;

use super::folder::Folder;

/// The time limit of a command. A command that takes longer is stuck.
const STUCK: Duration = Duration::from_secs(120);

/// The built program, isolated from the machine it runs on.
pub(crate) fn program() -> process::Command {
    let mut command = process::Command::new(env!("CARGO_BIN_EXE_warmhands"));
    let nowhere = concat!(env!("CARGO_TARGET_TMPDIR"), "/nowhere");
    command
        .env_clear()
        .envs([("LANG", "C"), ("NO_COLOR", "1"), ("COLUMNS", "100")])
        // No sound server and no sound card: tests are silent on every machine.
        .envs([("XDG_RUNTIME_DIR", nowhere), ("PULSE_SERVER", nowhere)])
        .envs([("PULSE_RUNTIME_PATH", nowhere), ("ALSA_CONFIG_PATH", "/dev/null")])
        // No desktop shows or steers a test.
        .env(
            "DBUS_SESSION_BUS_ADDRESS",
            concat!("unix:path=", env!("CARGO_TARGET_TMPDIR"), "/nowhere"),
        )
        // No test keeps a machine awake.
        .env(
            "DBUS_SYSTEM_BUS_ADDRESS",
            concat!("unix:path=", env!("CARGO_TARGET_TMPDIR"), "/nowhere"),
        )
        // No session of another test can be steered.
        .env("TMPDIR", nowhere)
        // No installed packs and no settings.
        .envs([
            ("XDG_DATA_HOME", nowhere),
            ("HOME", nowhere),
            ("XDG_CONFIG_HOME", nowhere),
        ])
        // No session of another test is kept.
        .env("XDG_STATE_HOME", state());
    command
}

/// A new folder for what one run keeps. It is made by the run, if it keeps something.
fn state() -> PathBuf {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("state/{number}"));
    let _ = fs::remove_dir_all(&folder);
    folder
}

/// A run that has not started yet.
#[derive(Debug)]
pub(crate) struct Run(assert_cmd::Command);

/// `warmhands` with the arguments of `line`, separated by spaces.
pub(crate) fn warmhands(line: &str) -> Run {
    let mut command = assert_cmd::Command::from_std(program());
    command.args(line.split_whitespace()).timeout(STUCK);
    Run(command)
}

impl Run {
    /// Adds one argument.
    pub(crate) fn arg(mut self, argument: impl AsRef<OsStr>) -> Run {
        self.0.arg(argument);
        self
    }

    /// Adds the arguments of `line`, separated by spaces.
    pub(crate) fn args(mut self, line: &str) -> Run {
        self.0.args(line.split_whitespace());
        self
    }

    /// Uses the data in `folder` over the shipped data.
    pub(crate) fn over(self, folder: &Folder) -> Run {
        self.arg("--data").arg(folder.root())
    }

    /// Sets the environment variable `name` to `value`.
    pub(crate) fn env(mut self, name: &str, value: &str) -> Run {
        self.0.env(name, value);
        self
    }

    /// Runs it and accepts any result.
    pub(crate) fn end(mut self) -> Said {
        let output = self.0.output().unwrap();
        let said = Said {
            code: output.status.code(),
            out: output.stdout,
            err: String::from_utf8(output.stderr).unwrap(),
        };
        assert!(!said.err.contains("panicked"), "{:?}: {}", self.0, said.err);
        said
    }

    /// Runs it and expects the exit code `code`.
    #[track_caller]
    pub(crate) fn ends(self, code: i32) -> Said {
        let said = self.end();
        assert_eq!(said.code, Some(code), "{}", said.err);
        said
    }

    /// Runs it, expects success, and returns its stdout.
    #[track_caller]
    pub(crate) fn text(self) -> String {
        self.ends(0).text()
    }

    /// Runs it, expects success, and returns the one JSON object on its stdout.
    #[track_caller]
    pub(crate) fn json(self) -> Value {
        serde_json::from_str(&self.text()).unwrap()
    }
}

/// The result of a run.
#[derive(Debug)]
pub(crate) struct Said {
    pub(crate) code: Option<i32>,
    pub(crate) out: Vec<u8>,
    pub(crate) err: String,
}

impl Said {
    /// The stdout.
    pub(crate) fn text(self) -> String {
        String::from_utf8(self.out).unwrap()
    }
}
