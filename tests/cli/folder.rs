//! A folder of data layered over the shipped data, for `--data`: a small session, and the changes that a test makes.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::data::check::folder::quick_files;
use crate::shipped;

/// A complete session of little more than a minute, called `small`.
pub(crate) const SMALL: &str = r#"title = "session-massage"
summary = "session-massage-summary"
pace = { tail = "1.2 s", source = "comfort" }

[[phase]]
id = "prepare"
kind = "prepare"

[[phase.step]]
id = "gate"
say = "gate"
safety = "gate"

[[phase]]
id = "massage"
kind = "massage"

[[phase.step]]
id = "hurt"
say = "hurt-massage"
safety = "hurt"

[[phase.step]]
id = "shake"
say = "massage-shake"
hold = { target = "16 s", min = "10 s", max = "20 s", source = "massage" }

[[phase]]
id = "close"
kind = "close"

[[phase.step]]
id = "call"
say = "call-if-no-relief"
safety = "call"

[[phase.step]]
id = "warm"
say = "close-warm"

[[phase.step]]
id = "end"
sound = "end"
"#;

/// A session called `sides`, which has both breasts in less than a minute, and the same figure for each.
pub(crate) const SIDES: &str = r#"title = "session-massage"
summary = "session-massage-summary"
pace = { tail = "1 s", source = "comfort" }

[[phase]]
id = "prepare"
kind = "prepare"

[[phase.step]]
id = "gate"
say = "gate"
safety = "gate"

[[phase]]
id = "massage-first"
kind = "massage"
side = "first"

[[phase.step]]
id = "hurt"
say = "hurt-massage"
safety = "hurt"

[[phase.step]]
id = "back-and-forth"
say = "massage-back-and-forth"
figure = "back-and-forth"
hold = { target = "10 s", min = "10 s", max = "20 s", source = "massage" }

[[phase]]
id = "massage-second"
kind = "massage"
side = "second"

[[phase.step]]
id = "on"
say = { side = "massage-on" }

[[phase.step]]
id = "hurt"
say = "hurt-massage-sore"
safety = "hurt"

[[phase.step]]
id = "back-and-forth"
say = "massage-back-and-forth-again"
figure = "back-and-forth"
hold = { target = "10 s", min = "10 s", max = "20 s", source = "massage" }

[[phase]]
id = "close"
kind = "close"

[[phase.step]]
id = "call"
say = "call-if-no-relief"
safety = "call"

[[phase.step]]
id = "warm"
say = "close-warm"

[[phase.step]]
id = "end"
sound = "end"
"#;

/// A folder over the shipped data. It is deleted when the test ends.
pub(crate) struct Folder(TempDir);

impl Folder {
    /// An empty folder.
    pub(crate) fn empty() -> Folder {
        Folder(TempDir::new().unwrap())
    }

    /// A folder with only the session `small`.
    pub(crate) fn small() -> Folder {
        Folder::empty().with("sessions/small.toml", SMALL)
    }

    /// A folder with only the session `sides`.
    pub(crate) fn sides() -> Folder {
        Folder::empty().with("sessions/sides.toml", SIDES)
    }

    /// A folder with the session `small`, with `piece` of it replaced by `by`.
    pub(crate) fn small_but(piece: &str, by: &str) -> Folder {
        assert!(SMALL.contains(piece), "no {piece:?} in the small session");
        Folder::empty().with("sessions/small.toml", SMALL.replacen(piece, by, 1))
    }

    /// Adds the files that make all data quick to check.
    pub(crate) fn quick(self) -> Folder {
        let files = quick_files().into_iter();
        files.fold(self, |folder, (inside, bytes)| folder.with(&inside, bytes))
    }

    /// Adds a file.
    pub(crate) fn with(self, inside: &str, bytes: impl AsRef<[u8]>) -> Folder {
        let whole = self.path(inside);
        fs::create_dir_all(whole.parent().unwrap()).unwrap();
        fs::write(whole, bytes).unwrap();
        self
    }

    /// Adds the files of the shipped folder `inside`.
    pub(crate) fn with_shipped(self, inside: &str) -> Folder {
        fs::create_dir_all(self.path(inside)).unwrap();
        for name in shipped::names(inside) {
            let file = Path::new(inside).join(name);
            fs::copy(shipped::path("").join(&file), self.0.path().join(file)).unwrap();
        }
        self
    }

    /// Replaces the bytes of one of its files with the result of `change`.
    pub(crate) fn with_changed(self, inside: &str, change: impl FnOnce(Vec<u8>) -> Vec<u8>) -> Folder {
        let bytes = fs::read(self.path(inside)).unwrap();
        self.with(inside, change(bytes))
    }

    /// Renames a file or a folder in it.
    pub(crate) fn renamed(self, inside: &str, to: &str) -> Folder {
        fs::rename(self.path(inside), self.path(to)).unwrap();
        self
    }

    /// Removes one of its files.
    pub(crate) fn without(self, inside: &str) -> Folder {
        fs::remove_file(self.path(inside)).unwrap();
        self
    }

    /// The folder itself.
    pub(crate) fn root(&self) -> &Path {
        self.0.path()
    }

    /// The path of `inside`.
    pub(crate) fn path(&self, inside: &str) -> PathBuf {
        self.0.path().join(inside)
    }

    /// The names of the files in it.
    pub(crate) fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.0.path()).unwrap();
        entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect()
    }

    /// `text` without the part of its paths that differs in every run.
    pub(crate) fn hidden_in(&self, text: &str) -> String {
        text.replace(&self.0.path().display().to_string(), "[DIR]")
    }
}
