//! Presets: choices that are kept under a name, in a file each, with the keys of the file of settings.
//!
//! Only the owner can read them. Must not know the command line, nor whether a choice fits a session.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::file;
use super::preferences::Preferences;
use super::problem::{SettingProblem, SettingsFileError};
use super::reading::{self, FoundSettings};
use crate::diagnostic::{Diagnose, Diagnostic, diagnostic};
use crate::document::{Fault, Source};
use crate::library::{ReadError, ReadReason};
use crate::output::FileError;
use crate::pending::within;
use crate::show::is_name;
use crate::store::folders::{self, Variable};

/// How long a file system may take to answer (law: never-stuck).
const PATIENCE: Duration = Duration::from_secs(2);
/// The most presets that are listed.
const MOST: usize = 1_000;

/// The folder of the presets, which may not exist.
#[derive(Debug, Clone)]
pub struct Presets(PathBuf);

/// A preset that was read.
#[derive(Debug, Clone)]
pub struct Preset {
    /// Its file.
    pub path: PathBuf,
    /// Its text, which is TOML.
    pub text: String,
}

/// Why a preset was not found, read or kept.
#[derive(Debug, thiserror::Error)]
pub enum PresetError {
    /// There is none of this name.
    #[error("there is no preset `{name}`")]
    Unknown {
        /// The name.
        name: String,
        /// The names that there are.
        known: Vec<String>,
    },
    /// Its file can't be read.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// Its file is not TOML.
    #[error(transparent)]
    Broken(#[from] Fault<SettingProblem>),
    /// The system has no folder for it.
    #[error("there is no folder for presets")]
    NoHome,
    /// The file can't be written.
    #[error(transparent)]
    File(#[from] FileError),
}

impl Diagnose for PresetError {
    fn diagnostic(&self) -> Diagnostic {
        match self {
            PresetError::Unknown { name, known } => diagnostic!("no-preset", name).known(known),
            PresetError::Read(error) => error.diagnostic(),
            PresetError::Broken(fault) => fault.diagnostic(),
            PresetError::NoHome => diagnostic!("no-state-folder"),
            PresetError::File(error) => error.diagnostic(),
        }
    }
}

impl Preset {
    /// Its settings, and what is wrong with others.
    pub(super) fn found(&self) -> FoundSettings {
        reading::of_text(&self.file(), &self.text)
    }

    /// Its file, as it is named in places.
    pub(super) fn file(&self) -> String {
        self.path.display().to_string()
    }

    /// All that it says.
    pub fn says(&self) -> Preferences {
        reading::said(self.found().settings.iter())
    }
}

impl Presets {
    /// The folder in the environment that `variable` reads; `None` if the system has none.
    pub fn of(variable: Variable<'_>) -> Option<Presets> {
        Some(Presets(folders::data(variable)?.join("presets")))
    }

    /// The file of the preset `name`.
    fn path(&self, name: &str) -> PathBuf {
        self.0.join(format!("{name}.toml"))
    }

    /// The preset `name`.
    ///
    /// # Errors
    /// There is none, or its file can't be read or is not TOML.
    pub fn read(&self, name: &str) -> Result<Preset, PresetError> {
        let path = self.path(name);
        let is_gone = |error: &ReadError| error.reason == ReadReason::NotFound;
        let text = match Some(name).filter(|name| is_name(name)).map(|_| file::read(&path)) {
            Some(Err(error)) if !is_gone(&error) => return Err(error.into()),
            Some(Ok(text)) => text,
            _ => return Err(self.unknown(name)),
        };
        let file = &path.display().to_string();
        let source = Source { file, text: &text };
        source.parse().map_err(Fault::widen)?;
        Ok(Preset { path, text })
    }

    fn unknown(&self, name: &str) -> PresetError {
        PresetError::Unknown {
            name: name.to_owned(),
            known: self.names().unwrap_or_default(),
        }
    }

    /// Keeps `text` as the preset `name`, whole or not at all, and returns its file.
    ///
    /// # Errors
    /// There is one already and it is not to be replaced (`replaces`), or it can't be written.
    pub fn keep(&self, name: &str, text: &str, replaces: bool) -> Result<PathBuf, PresetError> {
        let path = self.path(name);
        match file::write(&path, text, replaces) {
            Ok(()) => Ok(path),
            Err(SettingsFileError::Unwritable { path, source }) => {
                Err(FileError::writing(&path, source).into())
            }
            Err(_) => Err(FileError::Exists { path }.into()),
        }
    }

    /// The names, in order.
    ///
    /// # Errors
    /// The folder can't be read.
    pub fn names(&self) -> Result<Vec<String>, PresetError> {
        let folder = self.0.clone();
        let found = within(PATIENCE, move || listed(&folder));
        let found = found.unwrap_or_else(|| Err(ErrorKind::TimedOut.into()));
        found.map_err(|error| ReadError::of(&self.0, &error).into())
    }

    /// Removes the preset `name`, also a broken one.
    ///
    /// # Errors
    /// There is none, or it can't be removed.
    pub fn remove(&self, name: &str) -> Result<(), PresetError> {
        if !is_name(name) {
            return Err(self.unknown(name));
        }
        let path = self.path(name);
        let own = path.clone();
        let removed = within(PATIENCE, move || fs::remove_file(own));
        match removed.unwrap_or_else(|| Err(ErrorKind::TimedOut.into())) {
            Err(error) if error.kind() == ErrorKind::NotFound => Err(self.unknown(name)),
            Err(error) => Err(FileError::writing(&path, error).into()),
            Ok(()) => Ok(()),
        }
    }
}

fn listed(folder: &Path) -> io::Result<Vec<String>> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let files = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let names = files.filter_map(|file| file.strip_suffix(".toml").map(str::to_owned));
    let mut names: Vec<String> = names.filter(|name| is_name(name)).take(MOST).collect();
    names.sort();
    Ok(names)
}

impl Preferences {
    /// The file that says the same.
    pub fn text(&self) -> String {
        let mut text = toml::to_string(&self.request).unwrap_or_default();
        let quoted = |text: &str| toml::Value::from(text).to_string();
        let mut line = |key: &str, value: Option<String>| {
            if let Some(value) = value {
                text += &format!("{key} = {value}\n");
            }
        };
        let truth = |value: Option<bool>| value.map(|value| value.to_string());
        let word = |value: &Option<String>| value.as_deref().map(quoted);
        line("name", word(&self.name));
        line("log", truth(self.log));
        line("log-preset", truth(self.log_preset));
        line(
            "data",
            self.data.as_ref().map(|data| quoted(&data.display().to_string())),
        );
        line("one-button", truth(self.one_button));
        line("locked", truth(self.locked));
        line("screen.plain", truth(self.plain));
        line("screen.lines", truth(self.lines));
        line("screen.theme", word(&self.theme));
        line("screen.skin", word(&self.skin));
        line("screen.blocks", word(&self.blocks));
        for (key, does) in &self.keys {
            line(&format!("keys.{}", quoted(key)), Some(quoted(does)));
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    use super::*;
    use crate::show::{Breast, Request, Volume};
    use crate::store::settings::Settings;

    fn presets(home: &Path) -> Presets {
        let home = home.to_owned();
        Presets::of(&|name| (name == "XDG_DATA_HOME").then(|| home.clone().into())).unwrap()
    }

    #[test]
    fn a_preset_is_the_owners_alone_and_kept_once() {
        let home = tempfile::tempdir().unwrap();
        let presets = presets(home.path());
        assert!(presets.names().unwrap().is_empty());
        let path = presets.keep("bed4", "rate = 20\n", false).unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&path), mode(path.parent().unwrap())), (0o600, 0o700));
        let again = presets.keep("bed4", "rate = 30\n", false);
        assert!(matches!(again, Err(PresetError::File(FileError::Exists { .. }))));
        assert_eq!(presets.read("bed4").unwrap().text, "rate = 20\n");
        presets.keep("bed4", "rate = 30\n", true).unwrap();
        assert_eq!(presets.read("bed4").unwrap().text, "rate = 30\n");
        assert_eq!(presets.names().unwrap(), ["bed4"]);
        presets.remove("bed4").unwrap();
        assert!(matches!(presets.remove("bed4"), Err(PresetError::Unknown { .. })));
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 0);
    }

    #[test]
    fn no_name_leads_out_of_the_folder() {
        let home = tempfile::tempdir().unwrap();
        fs::write(home.path().join("x.toml"), "").unwrap();
        let presets = presets(home.path());
        for name in ["../../x", "", "Bed 4", "/etc/passwd"] {
            assert!(
                matches!(presets.read(name), Err(PresetError::Unknown { .. })),
                "{name}"
            );
            assert!(
                matches!(presets.remove(name), Err(PresetError::Unknown { .. })),
                "{name}"
            );
        }
    }

    #[test]
    fn a_broken_preset_is_told_and_left() {
        let home = tempfile::tempdir().unwrap();
        let presets = presets(home.path());
        let path = presets.keep("bed4", "rate = ", false).unwrap();
        assert!(matches!(presets.read("bed4"), Err(PresetError::Broken(_))));
        fs::write(&path, [0xff, 0xfe, 0xff]).unwrap();
        assert!(matches!(presets.read("bed4"), Err(PresetError::Read(_))));
        fs::write(&path, " ".repeat(100_000)).unwrap();
        assert!(matches!(presets.read("bed4"), Err(PresetError::Read(_))));
        assert!(path.exists());
        // A link is replaced, not followed, when it is written.
        fs::remove_file(&path).unwrap();
        let elsewhere = home.path().join("elsewhere");
        fs::write(&elsewhere, "mine").unwrap();
        symlink(&elsewhere, &path).unwrap();
        presets.keep("bed4", "rate = 3\n", true).unwrap();
        assert_eq!(fs::read_to_string(&elsewhere).unwrap(), "mine");
    }

    #[test]
    fn a_written_preset_is_read_back() {
        let says = Preferences {
            request: Request {
                session: Some("full".to_owned()),
                side: Some(Breast::Other),
                fit: "30m".parse().ok(),
                voice_volume: Volume::try_from(-6.0).ok(),
                music: Some("/home/a/my \"songs\"".into()),
                wait: Some(true),
                ..Request::default()
            },
            name: Some("bed4".to_owned()),
            log: Some(true),
            log_preset: Some(false),
            data: Some("/own".into()),
            plain: Some(true),
            lines: Some(true),
            theme: Some("night".to_owned()),
            skin: Some("brown".to_owned()),
            blocks: Some("half".to_owned()),
            one_button: Some(true),
            locked: Some(false),
            keys: vec![
                ("=".to_owned(), "hurt".to_owned()),
                ("F13".to_owned(), "volume voice -6".to_owned()),
            ],
        };
        let text = says.text();
        let read = Settings::of_text(Source {
            file: "p",
            text: &text,
        });
        assert!(read.faults().is_empty(), "{text}\n{:?}", read.faults());
        let said = read.says();
        let mut keys = said.keys.clone();
        keys.sort();
        assert_eq!(keys, says.keys);
        assert_eq!(
            Preferences {
                keys: says.keys.clone(),
                ..said
            },
            says,
            "{text}"
        );
    }
}
