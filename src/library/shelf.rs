//! The library as the commands use it: each thing by its name, parsed when it is asked for.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::nearness::by_nearness;
use super::places::{manifest, sound_file};
use super::{Base, Data, LibraryError, MusicEntry, Pack, ReadError, ReadReason, StoredFile};
use crate::clip::{self, ClipId};
use crate::document::Source;
use crate::locale::{Locale, LocaleProfile, Messages, Speech, negotiate};
use crate::session::{Session, Sources};
use crate::timeline::ClipLength;

/// The language whose texts every other is checked against, and that answers where nothing is asked for.
pub const BASE_LANGUAGE: &str = "en-US";

const SOURCES: &str = "sessions/sources.toml";

/// All data, by name.
#[derive(Debug, Clone, Default)]
pub struct Library {
    data: Data,
}

impl Library {
    /// The embedded data, with `overlay` over it where one is given.
    ///
    /// # Errors
    /// Where the folder can't be read.
    pub fn open(overlay: Option<&Path>) -> Result<Library, LibraryError> {
        let data = overlay.map_or_else(|| Ok(Data::embedded()), Data::overlaid)?;
        Ok(Library { data })
    }

    /// The embedded data with `folder` over it, which a person calls `name`.
    pub(crate) fn open_as(folder: &Path, name: &Path) -> Result<Library, LibraryError> {
        let data = Data::overlaid_as(folder, name)?;
        Ok(Library { data })
    }

    /// With the `folders` of installed packs below the folder that was opened over the shipped data.
    pub fn with_packs(self, folders: impl IntoIterator<Item = PathBuf>) -> Library {
        Library {
            data: self.data.with_packs(folders),
        }
    }

    /// Without any that was installed: what is shipped, and the folder that was opened over it.
    pub fn without_packs(&self) -> Library {
        Library {
            data: self.data.without_packs(),
        }
    }

    /// The bytes behind the names.
    pub fn data(&self) -> &Data {
        &self.data
    }

    /// The tags of all languages.
    pub fn languages(&self) -> Vec<Locale> {
        let names = self.data.names("locales");
        names.iter().filter_map(|name| name.parse().ok()).collect()
    }

    /// Every language, by tag.
    ///
    /// # Errors
    /// The first that can't be read.
    pub fn profiles(&self) -> Result<Vec<LocaleProfile>, LibraryError> {
        let tags = self.languages().into_iter();
        tags.map(|tag| self.profile(tag)).collect()
    }

    /// What the language `tag` says about itself. A pack from outside answers for no tag that a shipped language answers for:
    /// whoever asks for hers gets hers.
    ///
    /// # Errors
    /// Where there is none, or it can't be read.
    pub fn profile(&self, tag: Locale) -> Result<LocaleProfile, LibraryError> {
        let path = format!("locales/{tag}/locale.toml");
        let (file, text) = self.needed(&path)?;
        let source = Source {
            file: &file,
            text: &text,
        };
        let mut profile = LocaleProfile::parse(tag.clone(), source)?;
        if self.data.is_from_a_pack(&path) {
            let shipped = Library::default().profiles()?;
            let is_free =
                |wish: &Locale| negotiate(wish, &shipped).is_none_or(|found| found.profile().tag == tag);
            profile.serves.retain(is_free);
            profile.near.retain(is_free);
        }
        Ok(profile)
    }

    /// The spoken lines of `language`.
    ///
    /// # Errors
    /// Where there are none, or they can't be read.
    pub fn speech(&self, language: &Locale) -> Result<Speech, LibraryError> {
        let (file, text) = self.needed(&format!("locales/{language}/speech.ftl"))?;
        Ok(Speech::parse(Source {
            file: &file,
            text: &text,
        })?)
    }

    /// The screen texts of `language`, and behind them those of the base language.
    ///
    /// # Errors
    /// Where there are none, or they can't be read.
    pub fn messages(&self, language: &Locale) -> Result<Messages, LibraryError> {
        let mut messages = Messages::none();
        let base = BASE_LANGUAGE.parse().ok().filter(|base| base != language);
        for tag in [Some(language.clone()), base].into_iter().flatten() {
            let (file, text) = self.needed(&format!("locales/{tag}/terminal.ftl"))?;
            messages = messages.then(
                &tag,
                Source {
                    file: &file,
                    text: &text,
                },
            )?;
        }
        Ok(messages)
    }

    /// The pack of `language`, if it has one.
    ///
    /// # Errors
    /// Where its manifest can't be read.
    pub fn pack(&self, language: &Locale) -> Result<Option<Pack>, LibraryError> {
        match self.data.text(&manifest(language))? {
            None => Ok(None),
            Some((file, text)) => Ok(Some(Pack::parse(Source {
                file: &file,
                text: &text,
            })?)),
        }
    }

    /// What the texts of `language` were translated from; the base language itself has none.
    pub(crate) fn base(&self, language: &Locale) -> Result<Base, LibraryError> {
        let (file, text) = self.needed(&format!("locales/{language}/base.toml"))?;
        Ok(Base::parse(Source {
            file: &file,
            text: &text,
        })?)
    }

    /// The names of all sessions, listed or not.
    pub fn session_names(&self) -> Vec<String> {
        let files = self.data.names("sessions").into_iter();
        files
            .filter_map(|file| file.strip_suffix(".toml").map(str::to_owned))
            .filter(|name| name != "sources")
            .collect()
    }

    /// The session called `name`, its numbers borne by their sources.
    ///
    /// # Errors
    /// Where there is none of that name, it can't be read, or one of its numbers is not borne.
    pub fn session(&self, name: &str) -> Result<Session, LibraryError> {
        let session = self.unverified_session(name)?;
        self.sources()?.verify(&session)?;
        Ok(session)
    }

    /// The session called `name`, whatever its numbers are.
    pub(crate) fn unverified_session(&self, name: &str) -> Result<Session, LibraryError> {
        let known = self.session_names();
        if !known.iter().any(|one| one == name) {
            return Err(self.unknown_session(name, known));
        }
        let (file, text) = self.needed(&format!("sessions/{name}.toml"))?;
        Ok(Session::parse(
            name,
            Source {
                file: &file,
                text: &text,
            },
        )?)
    }

    /// Those that people choose by name, the nearest first.
    fn unknown_session(&self, name: &str, known: Vec<String>) -> LibraryError {
        let listed = |one: &String| self.unverified_session(one).is_ok_and(|session| session.listed);
        let known = by_nearness(name, known.into_iter().filter(listed).collect());
        LibraryError::UnknownSession {
            name: name.to_owned(),
            known,
        }
    }

    /// Where the numbers come from.
    ///
    /// # Errors
    /// Where they can't be read.
    pub fn sources(&self) -> Result<Sources, LibraryError> {
        let (file, text) = self.needed(SOURCES)?;
        Ok(Sources::parse(Source {
            file: &file,
            text: &text,
        })?)
    }

    /// The names of all pieces of music.
    pub fn music_names(&self) -> Vec<String> {
        let files = self.data.names("audio/music").into_iter();
        files
            .filter_map(|file| file.strip_suffix(".toml").map(str::to_owned))
            .collect()
    }

    /// The piece called `name`.
    ///
    /// # Errors
    /// Where there is none of that name, or its manifest can't be read.
    pub fn music(&self, name: &str) -> Result<MusicEntry, LibraryError> {
        let known = self.music_names();
        if !known.iter().any(|one| one == name) {
            return Err(LibraryError::UnknownMusic {
                name: name.to_owned(),
                known: by_nearness(name, known),
            });
        }
        let (file, text) = self.needed(&format!("audio/music/{name}.toml"))?;
        Ok(MusicEntry::parse(
            name,
            Source {
                file: &file,
                text: &text,
            },
        )?)
    }

    /// Every signal with its exact length, read from the file's own end.
    ///
    /// # Errors
    /// Where one of them can't be read.
    pub fn signals(&self) -> Result<BTreeMap<String, ClipLength>, LibraryError> {
        let mut signals = BTreeMap::new();
        for file in self.data.names("audio/signals") {
            let Some(name) = file.strip_suffix(".ogg") else {
                continue;
            };
            let id = ClipId::new(format!("signals/{file}"));
            let frames = self.probe(&id)?;
            signals.insert(name.to_owned(), ClipLength { clip: id, frames });
        }
        Ok(signals)
    }

    /// The exact length of a sound, without decoding it.
    ///
    /// # Errors
    /// Where it is not there, or says no length.
    pub fn probe(&self, clip: &ClipId) -> Result<crate::units::Frames, LibraryError> {
        let found = self.sound(clip)?;
        match clip::probe_frames(std::io::Cursor::new(found.bytes)) {
            Ok((frames, _)) => Ok(frames),
            Err(reason) => Err(LibraryError::Sound {
                file: found.file,
                reason,
            }),
        }
    }

    /// The encoded bytes of a sound.
    ///
    /// # Errors
    /// Where it is not there, or can't be read.
    pub fn sound(&self, clip: &ClipId) -> Result<StoredFile, LibraryError> {
        let path = sound_file(clip);
        let missing = || ReadError {
            file: self.data.name_of(&path),
            reason: ReadReason::NotFound,
        };
        Ok(self.data.read(&path)?.ok_or_else(missing)?)
    }

    /// The file at `path`, which must be there, and its text.
    pub(crate) fn needed(&self, path: &str) -> Result<(String, String), LibraryError> {
        let missing = || ReadError {
            file: self.data.name_of(path),
            reason: ReadReason::NotFound,
        };
        Ok(self.data.text(path)?.ok_or_else(missing)?)
    }
}
