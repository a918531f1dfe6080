//! The units of folders and packs that can't be read. Each hurts only itself (law: alone): who does not need it goes on
//! without it.
//!
//! Must not know which units a command needs, nor how they are named to the user.

use std::collections::BTreeSet;

use super::places::SPEECH;
use super::shelf::profile_path;
use super::units::FOLDERS;
use super::{Library, LibraryError, ReadError, ReadReason};
use crate::locale::{Locale, Messages};

/// A unit that can't be read.
#[derive(Debug)]
pub struct SetAside {
    /// The unit.
    pub unit: DataUnit,
    /// The first reason.
    pub error: LibraryError,
}

/// A unit of the data, by its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DataUnit {
    /// A language: its texts or the manifest of its recordings.
    Language(Locale),
    /// A session.
    Session(String),
    /// The sources of all sessions.
    Sources,
    /// The lines that only a control says.
    ControlLines,
    /// The lines that are said to a patient before a session.
    CareLines,
    /// How long milk keeps.
    Policies,
    /// A piece of music.
    Music(String),
    /// A signal that no shipped session can use.
    Signal(String),
    /// A whole folder of units.
    Folder,
}

impl Library {
    /// Each unit of the user's own folder or of a pack that can't be read, with the first reason.
    pub fn set_aside(&self) -> Vec<SetAside> {
        // So it is at most starts, and all would be looked through for nothing.
        if !self.data().has_overlays() {
            return Vec::new();
        }
        let folders = FOLDERS.iter().filter_map(|folder| self.data().unlisted(folder));
        let folders = folders.map(|error| (DataUnit::Folder, error.into()));
        let languages = self.overlaid_languages().into_iter().filter_map(|tag| {
            let error = self.flaw_of_language(&tag)?;
            Some((DataUnit::Language(tag), error))
        });
        let control_lines = self.overlaid("sessions/controls.toml", || self.control_lines());
        let control_lines = control_lines.map(|error| (DataUnit::ControlLines, error));
        let care_lines = self.overlaid("sessions/care.toml", || self.care_lines());
        let care_lines = care_lines.map(|error| (DataUnit::CareLines, error));
        let policies = self.overlaid("sessions/policies.toml", || self.policies());
        let policies = policies.map(|error| (DataUnit::Policies, error));
        let music = self.music_names().into_iter().filter_map(|name| {
            let error = self.overlaid(&format!("audio/music/{name}.toml"), || self.music(&name))?;
            Some((DataUnit::Music(name), error))
        });
        let signals = self.broken_signals();
        let signals = signals.map(|(name, error)| (DataUnit::Signal(name), error));
        let all = folders
            .chain(languages)
            .chain(self.broken_sessions())
            .chain(control_lines)
            .chain(care_lines)
            .chain(policies)
            .chain(music)
            .chain(signals);
        all.map(|(unit, error)| SetAside { unit, error }).collect()
    }

    /// What the user's own folder has under names that are no units.
    pub fn strange_names(&self) -> Vec<String> {
        let names = FOLDERS.iter().map(|folder| self.data().strange_names(folder));
        names.flatten().collect()
    }

    /// The languages of which a folder or a pack has the texts or the recordings.
    fn overlaid_languages(&self) -> BTreeSet<Locale> {
        let of = |folder: &str| self.data().names(folder).into_iter();
        let tags = of("locales")
            .chain(of(SPEECH))
            .filter_map(|name| name.parse().ok());
        let is_overlaid = |tag: &Locale| {
            let folders = ["locales", SPEECH].into_iter();
            folders
                .map(|folder| format!("{folder}/{tag}/x"))
                .any(|path| self.data().is_overlaid(&path))
        };
        tags.filter(is_overlaid).collect()
    }

    fn flaw_of_language(&self, tag: &Locale) -> Option<LibraryError> {
        let profile = self.overlaid(&profile_path(tag), || self.profile(tag.clone()));
        let speech = || present(self.speech(tag));
        let screen = || present(self.then_texts_of(tag, Messages::none()));
        let pack = || self.pack(tag).err();
        profile.or_else(speech).or_else(screen).or_else(pack)
    }

    /// The sessions that can't be read; none if already their sources can't.
    fn broken_sessions(&self) -> Vec<(DataUnit, LibraryError)> {
        if let Some(error) = self.overlaid("sessions/sources.toml", || self.sources()) {
            return vec![(DataUnit::Sources, error)];
        }
        // A shipped session can't be read either if the user's own sources lack one of its own.
        let has_sources = self.data().is_overlaid("sessions/sources.toml");
        let names = self.session_names().into_iter();
        let broken = names.filter_map(|name| {
            let path = format!("sessions/{name}.toml");
            let path = if has_sources {
                "sessions/sources.toml"
            } else {
                &path
            };
            let error = self.overlaid(path, || self.session(&name))?;
            Some((DataUnit::Session(name), error))
        });
        broken.collect()
    }

    /// The error of `open`, if a folder or a pack provides the file at `path`.
    fn overlaid<T>(
        &self,
        path: &str,
        open: impl FnOnce() -> Result<T, LibraryError>,
    ) -> Option<LibraryError> {
        self.data().is_overlaid(path).then(|| open().err()).flatten()
    }
}

/// The error of a file that is there. A text that is still missing is no mistake: a language grows file by file.
fn present<T>(read: Result<T, LibraryError>) -> Option<LibraryError> {
    match read.err()? {
        LibraryError::Read(ReadError {
            reason: ReadReason::NotFound,
            ..
        }) => None,
        error => Some(error),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;

    fn units(folder: &Path) -> Vec<DataUnit> {
        let library = Library::open(Some(folder)).unwrap();
        library.set_aside().into_iter().map(|aside| aside.unit).collect()
    }

    fn write(folder: &Path, path: &str, text: &str) {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    #[test]
    fn each_broken_unit_is_set_aside_alone() {
        let folder = tempfile::tempdir().unwrap();
        for path in [
            "locales/xx/locale.toml",
            "audio/speech/es-419/pack.toml",
            "sessions/mine.toml",
            "sessions/controls.toml",
            "sessions/care.toml",
            "audio/music/sea.toml",
            "audio/signals/bell.ogg",
        ] {
            write(folder.path(), path, "not = [TOML");
        }
        let language = |tag: &str| DataUnit::Language(tag.parse().unwrap());
        assert_eq!(
            units(folder.path()),
            [
                language("es-419"),
                language("xx"),
                DataUnit::Session("mine".to_owned()),
                DataUnit::ControlLines,
                DataUnit::CareLines,
                DataUnit::Music("sea".to_owned()),
                DataUnit::Signal("bell".to_owned())
            ]
        );
        write(folder.path(), "sessions/sources.toml", "[");
        assert!(units(folder.path()).contains(&DataUnit::Sources));
        let profiles = Library::open(Some(folder.path())).unwrap().profiles().unwrap();
        assert!(profiles.iter().all(|profile| profile.tag.to_string() != "xx"));
    }

    #[test]
    fn what_is_sound_or_shipped_is_not_set_aside() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(units(folder.path()), []);
        write(folder.path(), "sessions", "a file");
        assert_eq!(units(folder.path()), [DataUnit::Folder]);
    }

    #[test]
    fn a_broken_base_language_is_no_flaw_of_the_others() {
        let folder = tempfile::tempdir().unwrap();
        write(folder.path(), "locales/en-US/terminal.ftl", "not fluent {");
        let profile = "name = \"Xx\"\ndirection = \"ltr\"\nserves = []\nrate = { unit = \"words\", min = 100, max = 160 }\n\
                       review = \"none\"\n";
        write(folder.path(), "locales/xx/locale.toml", profile);
        write(folder.path(), "locales/xx/terminal.ftl", "yes = Yes\n");
        let library = Library::open(Some(folder.path())).unwrap();
        let aside = library.set_aside().into_iter();
        let told: Vec<String> = aside.map(|aside| aside.error.to_string()).collect();
        let about = |file: &str| told.iter().filter(|line| line.contains(file)).count();
        // Its profile is missing: that is its first reason.
        assert_eq!((told.len(), about("en-US"), about("xx")), (1, 1, 0), "{told:?}");
    }

    #[test]
    fn a_language_serves_only_its_own_variants() {
        let folder = tempfile::tempdir().unwrap();
        let profile = "name = \"Nahuatl\"\ndirection = \"ltr\"\nserves = [\"nah-MX\", \"uk\"]\nnear = [\"es-MX\"]\n\
                       rate = { unit = \"words\", min = 100, max = 160 }\nreview = \"none\"\n";
        write(folder.path(), "locales/nah/locale.toml", profile);
        // Filipino is another name of Tagalog in the shipped data.
        write(
            folder.path(),
            "locales/tl/locale.toml",
            &profile.replace("\"uk\"", "\"fil\""),
        );
        let library = Library::open(Some(folder.path())).unwrap();
        let [nah, tl] = ["nah", "tl"].map(|tag| tag.parse::<Locale>().unwrap());
        let claims = |tag| {
            library
                .foreign_claims(tag)
                .iter()
                .map(Locale::to_string)
                .collect::<Vec<_>>()
        };
        assert_eq!(claims(&nah), ["uk", "es-MX"]);
        assert_eq!(claims(&tl), ["nah-MX", "es-MX"]);
        let profile = library.profile(nah).unwrap();
        assert_eq!((profile.serves.len(), profile.near.len()), (1, 0));
    }
}
