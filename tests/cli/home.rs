//! One person's machine, for commands that keep something.

use std::fs;
use std::os::unix::fs::DirBuilderExt as _;
use std::path::PathBuf;
use std::process::{Child, Stdio};

use tempfile::TempDir;

use super::run::{Run, program, warmhands};

/// Her runtime folder and what is kept for her. It is deleted when the test ends.
pub(crate) struct Home(pub(crate) TempDir);

/// A silent session that plays. Dropping it kills it.
pub(crate) struct Session(pub(crate) Child);

impl Drop for Session {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Home {
    pub(crate) fn new() -> Home {
        let home = tempfile::tempdir().unwrap();
        let runtime = home.path().join("run");
        fs::DirBuilder::new().mode(0o700).create(runtime).unwrap();
        Home(home)
    }

    pub(crate) fn folder(&self, name: &str) -> String {
        self.0.path().join(name).to_str().unwrap().to_owned()
    }

    /// The file `name` of what is kept of sessions.
    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.0.path().join("state/warmhands").join(name)
    }

    /// The folders in which the program may write.
    fn places(&self) -> [(&'static str, String); 6] {
        let names = [
            ("XDG_RUNTIME_DIR", "run"),
            ("XDG_STATE_HOME", "state"),
            ("XDG_DATA_HOME", "data"),
            ("XDG_CONFIG_HOME", "config"),
            ("TMPDIR", "run"),
            ("HOME", "home"),
        ];
        names.map(|(name, folder)| (name, self.folder(folder)))
    }

    pub(crate) fn run(&self, line: &str) -> Run {
        let run = warmhands(line).env("TZ", "CET-1");
        let places = self.places().into_iter();
        places.fold(run, |run, (name, folder)| run.env(name, &folder))
    }

    pub(crate) fn starts(&self, line: &str) -> Session {
        let mut command = program();
        command.args(line.split_whitespace()).envs(self.places());
        command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        Session(command.spawn().unwrap())
    }
}
