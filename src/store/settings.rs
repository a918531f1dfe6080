//! A person's settings: `config.toml` in the folder for what she sets, and `WARMHANDS_` variables over it.
//!
//! A setting that is wrong is left out and named, and the others count (law: never-locked-out). Must not know the command
//! line, nor whether a choice fits a session.

pub(super) mod file;
mod preferences;
mod presets;
mod problem;
mod readers;
mod reading;
mod rows;

use std::path::{Path, PathBuf};

use super::folders::{self, Variable};
use crate::document::Source;
use crate::library::ReadReason;
use reading::FoundSettings;

pub use preferences::Preferences;
pub use presets::{Preset, PresetError, Presets};
pub use problem::{SettingError, SettingProblem, SettingsFileError};
pub use reading::Setting;
pub use rows::{ROWS, SECTIONS, SettingRow};

/// Names another file; if it is empty, none.
const OTHER_FILE: &str = "WARMHANDS_CONFIG";
/// The name of the file in its folder.
const FILE: &str = "config.toml";

/// The settings that were read, and what is wrong with the others.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// Where the file is, or would be.
    place: Option<PathBuf>,
    home: Option<PathBuf>,
    chosen: Vec<Setting>,
    faults: Vec<SettingError>,
    /// What the preset says that was named.
    preset: Preferences,
    /// The file of that preset, as it stands in the places of its settings.
    preset_file: Option<String>,
}

/// Where the file of settings is, or would be.
fn place(variable: Variable<'_>) -> Option<PathBuf> {
    match variable(OTHER_FILE) {
        Some(file) => Some(PathBuf::from(file)).filter(|file| !file.as_os_str().is_empty()),
        None => Some(folders::config(variable)?.join(FILE)),
    }
}

/// Writes `text` into a new file of settings at `path`.
///
/// # Errors
/// There is a file already, or it can't be written.
pub fn write_new(path: &Path, text: &str) -> Result<(), SettingsFileError> {
    file::write_new(path, text)
}

impl Settings {
    /// The settings of the file and of the variables. A file that nobody named need not be there.
    pub fn read(variable: Variable<'_>) -> Settings {
        Settings::read_with(variable, None)
    }

    /// The same, with those of `preset` over those of the file, and under the variables.
    pub fn read_with(variable: Variable<'_>, preset: Option<&Preset>) -> Settings {
        let is_named = variable(OTHER_FILE).is_some();
        let place = place(variable);
        let mut found = place.as_deref().map(of_file).unwrap_or_default();
        if !is_named {
            let is_missing = |fault: &SettingError| matches!(fault, SettingError::Read(error) if error.reason == ReadReason::NotFound);
            found.faults.retain(|fault| !is_missing(fault));
        }
        let home = folders::home(variable);
        let preset_file = preset.map(Preset::file);
        let preset = preset.map(Preset::found).unwrap_or_default();
        let says = preset.settings.clone();
        let all = found.under(preset).under(reading::of_variables(variable));
        let own = FoundSettings {
            settings: says,
            ..FoundSettings::default()
        };
        Settings {
            preset: Settings::of(own, None, home.clone()).says(),
            preset_file,
            ..Settings::of(all, place, home)
        }
    }

    /// The settings of the file at `path` alone, which must be there.
    #[must_use]
    pub fn of_other_file(&self, path: &Path) -> Settings {
        Settings::of(of_file(path), Some(path.to_owned()), self.home.clone())
    }

    /// The settings of a text, wherever it comes from.
    pub fn of_text(source: Source<'_>) -> Settings {
        Settings::of(reading::of_text(source.file, source.text), None, None)
    }

    fn of(found: FoundSettings, place: Option<PathBuf>, home: Option<PathBuf>) -> Settings {
        let FoundSettings { mut settings, faults } = found;
        settings.sort_by_key(|setting| ROWS.iter().position(|row| row.key == setting.row.key));
        for setting in &mut settings {
            let own = [&mut setting.says.data, &mut setting.says.request.music];
            let paths = own.into_iter().flatten();
            paths.for_each(|path| at_home(path, home.as_deref()));
        }
        Settings {
            place,
            home,
            chosen: settings,
            faults,
            preset: Preferences::default(),
            preset_file: None,
        }
    }

    /// Where the file is, or would be; `None` if nothing says so, or if none is wished.
    pub fn place(&self) -> Option<&Path> {
        self.place.as_deref()
    }

    /// All that they say, as one value.
    pub fn says(&self) -> Preferences {
        reading::said(self.chosen.iter())
    }

    /// All that they say but for what stands in the preset: the choices of who is at the screen.
    pub fn says_without_preset(&self) -> Preferences {
        let is_own = |setting: &&Setting| self.preset_file.as_ref() != Some(&setting.place.file);
        reading::said(self.chosen.iter().filter(is_own))
    }

    /// All that the preset says that was named.
    pub fn preset(&self) -> &Preferences {
        &self.preset
    }

    /// The settings, in the order of the table; of two of the same key, the first one counts.
    pub fn iter(&self) -> impl Iterator<Item = &Setting> {
        self.chosen.iter()
    }

    /// What is wrong with the others.
    pub fn faults(&self) -> &[SettingError] {
        &self.faults
    }

    /// Takes out the first setting that is `such`, if there is one.
    pub fn take_out(&mut self, such: impl Fn(&Setting) -> bool) -> Option<Setting> {
        let at = self.chosen.iter().position(such)?;
        Some(self.chosen.remove(at))
    }
}

fn of_file(path: &Path) -> FoundSettings {
    match file::read(path) {
        Ok(text) => reading::of_text(&path.display().to_string(), &text),
        Err(error) => FoundSettings {
            faults: vec![error.into()],
            ..FoundSettings::default()
        },
    }
}

/// `~/` is the home folder: after an option the shell sees to it, in a file nobody else does.
fn at_home(path: &mut PathBuf, home: Option<&Path>) {
    if let (Ok(rest), Some(home)) = (path.strip_prefix("~"), home) {
        *path = home.join(rest);
    }
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;
    use std::fs;

    use super::*;

    /// The settings of a file with `text`, under these variables.
    fn read(text: &str, variables: &[(&str, &str)]) -> Settings {
        let folder = tempfile::tempdir().unwrap();
        let own = folder.path().join(".config/warmhands");
        fs::create_dir_all(&own).unwrap();
        fs::write(own.join(FILE), text).unwrap();
        Settings::read(&|name| match name {
            "HOME" => Some(folder.path().into()),
            name => variables
                .iter()
                .find(|(known, _)| *known == name)
                .map(|(_, value)| OsString::from(*value)),
        })
    }

    #[test]
    fn variables_count_before_the_file() {
        let text = "lang = \"de\"\nrate = 20\n[keys]\nx = \"next\"\nF13 = \"toggle\"\n";
        let variables = [("WARMHANDS_RATE", "30"), ("WARMHANDS_KEYS", "F13=hurt")];
        let says = read(text, &variables).says();
        assert_eq!(says.request.lang.as_deref(), Some("de"));
        assert_eq!(says.request.rate.map(|rate| rate.0), Some(30));
        let keys = [("x", "next"), ("F13", "toggle"), ("F13", "hurt")];
        assert_eq!(says.keys, keys.map(|(a, b)| (a.to_owned(), b.to_owned())));
        // Where the one of the variable is taken out, that of the file counts.
        let mut both = read("rate = 20", &[("WARMHANDS_RATE", "30")]);
        let out = both.take_out(|setting| setting.row.key == "rate");
        assert_eq!(out.unwrap().place.to_string(), "WARMHANDS_RATE");
        assert_eq!(both.says().request.rate.map(|rate| rate.0), Some(20));
        // What is wrong takes nothing away.
        let wrong = read(text, &[("WARMHANDS_RATE", "fast")]);
        assert_eq!(wrong.says().request.rate.map(|rate| rate.0), Some(20));
        assert_eq!(wrong.faults().len(), 1);
    }

    #[test]
    fn only_a_file_that_was_named_must_be_there() {
        let named = |file: &str| read("rate = 20", &[("WARMHANDS_CONFIG", file)]);
        assert_eq!(named("").says(), Preferences::default());
        assert!(named("").faults().is_empty());
        assert_eq!(named("/no/such/file").faults().len(), 1);
        assert!(Settings::read(&|_| None).faults().is_empty());
        let nowhere = |name: &str| (name == "HOME").then(|| OsString::from("/no/such/home"));
        assert!(Settings::read(&nowhere).faults().is_empty());
    }

    #[test]
    fn a_path_may_begin_at_home() {
        let said = |path: &str| {
            let settings = read("", &[("WARMHANDS_MUSIC", path)]);
            settings.says().request.music.unwrap()
        };
        assert!(said("~/Music").is_absolute() && said("~/Music").ends_with("Music"));
        assert_eq!(said("rain"), PathBuf::from("rain"));
        assert_eq!(said("~other/x"), PathBuf::from("~other/x"));
    }
}
