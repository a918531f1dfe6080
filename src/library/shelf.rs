//! The library for the commands: finds data by name and parses it on request.

use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use super::nearness::by_nearness;
use super::places::{manifest, sound_file};
use super::{Base, Data, LibraryError, MusicEntry, Pack, ReadError, ReadReason, StoredFile};
use crate::clip::{self, ClipId};
use crate::document::Source;
use crate::figure::{Drawing, DrawingError, Tones};
use crate::locale::{
    Locale, LocaleProfile, MessageId, Messages, ScreenText, Speech, negotiate, screen_texts,
};
use crate::session::{CareLines, ControlLines, Policies, Session, Sources};
use crate::timeline::ClipLength;
use crate::units::Frames;

/// The language that all others are checked against. It is also the default.
pub const BASE_LANGUAGE: &str = "en-US";

const SOURCES: &str = "sessions/sources.toml";

const CONTROL_LINES: &str = "sessions/controls.toml";

const CARE_LINES: &str = "sessions/care.toml";
const POLICIES: &str = "sessions/policies.toml";

/// The names in the folder of sessions that are not sessions.
const NO_SESSIONS: [&str; 4] = ["care", "controls", "policies", "sources"];

/// All data, by name.
#[derive(Debug, Clone, Default)]
pub struct Library {
    data: Data,
}

impl Library {
    /// Opens the embedded data, with the overlay folder `overlay` if given.
    ///
    /// # Errors
    /// The folder can't be read.
    pub fn open(overlay: Option<&Path>) -> Result<Library, LibraryError> {
        let data = overlay.map_or_else(|| Ok(Data::embedded()), Data::overlaid)?;
        Ok(Library { data })
    }

    /// Opens the embedded data with the overlay `folder`, which is shown to the user as `name`.
    pub(crate) fn open_as(folder: &Path, name: &Path) -> Result<Library, LibraryError> {
        let data = Data::overlaid_as(folder, name)?;
        Ok(Library { data })
    }

    /// Adds the `folders` of installed packs, above the shipped data and below the overlay folder.
    pub fn with_packs(self, folders: impl IntoIterator<Item = PathBuf>) -> Library {
        Library {
            data: self.data.with_packs(folders),
        }
    }

    /// The library without installed packs: the shipped data and the overlay folder.
    pub fn without_packs(&self) -> Library {
        Library {
            data: self.data.without_packs(),
        }
    }

    /// The underlying data.
    pub fn data(&self) -> &Data {
        &self.data
    }

    /// The tags of all languages, whether they can be read or not.
    pub fn languages(&self) -> Vec<Locale> {
        let names = self.data.names("locales");
        names.iter().filter_map(|name| name.parse().ok()).collect()
    }

    /// Every language, by tag. A language of a folder or a pack whose profile can't be read is left out; it is one of
    /// [`Library::set_aside`].
    ///
    /// # Errors
    /// The first shipped profile that can't be read.
    pub fn profiles(&self) -> Result<Vec<LocaleProfile>, LibraryError> {
        let read = |tag: Locale| match self.profile(tag.clone()) {
            Err(_) if self.data.is_overlaid(&profile_path(&tag)) => None,
            read => Some(read),
        };
        self.languages().into_iter().filter_map(read).collect()
    }

    /// The profile of the language `tag`. A language from outside serves no other language, and one from a pack no tag
    /// that a shipped language serves, so that a request for a shipped language always gets it.
    ///
    /// # Errors
    /// There is no such profile, or it can't be read.
    pub fn profile(&self, tag: Locale) -> Result<LocaleProfile, LibraryError> {
        let path = profile_path(&tag);
        let mut profile = self.claimed_profile(tag.clone())?;
        if self.data.is_overlaid(&path) {
            let is_own = |wish: &Locale| wish.is_variant_of(&tag);
            profile.serves.retain(is_own);
            profile.near.retain(is_own);
        }
        if self.data.is_from_a_pack(&path) {
            let is_free =
                |wish: &Locale| negotiate(wish, &SHIPPED).is_none_or(|found| found.profile().tag == tag);
            profile.serves.retain(is_free);
            profile.near.retain(is_free);
        }
        Ok(profile)
    }

    /// The profile of the language `tag`, with everything that it claims to serve.
    fn claimed_profile(&self, tag: Locale) -> Result<LocaleProfile, LibraryError> {
        let (file, text) = self.needed(&profile_path(&tag))?;
        let source = Source {
            file: &file,
            text: &text,
        };
        Ok(LocaleProfile::parse(tag, source)?)
    }

    /// The tags of other languages that the language `tag`, from a folder or a pack, claims to serve. They are ignored.
    pub fn foreign_claims(&self, tag: &Locale) -> Vec<Locale> {
        if !self.data.is_overlaid(&profile_path(tag)) {
            return Vec::new();
        }
        let Ok(profile) = self.claimed_profile(tag.clone()) else {
            return Vec::new();
        };
        let claimed = profile.serves.into_iter().chain(profile.near);
        claimed.filter(|wish| !wish.is_variant_of(tag)).collect()
    }

    /// The spoken lines of `language`.
    ///
    /// # Errors
    /// The file is missing or can't be read.
    pub fn speech(&self, language: &Locale) -> Result<Speech, LibraryError> {
        let (file, text) = self.needed(&format!("locales/{language}/speech.ftl"))?;
        Ok(Speech::parse(Source {
            file: &file,
            text: &text,
        })?)
    }

    /// The screen texts of `language`, with those of the base language as a fallback.
    ///
    /// # Errors
    /// The file is missing or can't be read.
    pub fn messages(&self, language: &Locale) -> Result<Messages, LibraryError> {
        let own = self.then_texts_of(language, Messages::none())?;
        match BASE_LANGUAGE.parse() {
            Ok(base) if base != *language => self.then_texts_of(&base, own),
            _ => Ok(own),
        }
    }

    /// `messages`, with the screen texts of `language` as a fallback.
    pub(super) fn then_texts_of(
        &self,
        language: &Locale,
        messages: Messages,
    ) -> Result<Messages, LibraryError> {
        let (file, text) = self.needed(&screen_path(language))?;
        let source = Source {
            file: &file,
            text: &text,
        };
        Ok(messages.then(language, source)?)
    }

    /// The screen texts of `language` one by one, as they are written.
    pub(crate) fn screen_texts(
        &self,
        language: &Locale,
    ) -> Result<BTreeMap<String, ScreenText>, LibraryError> {
        let (file, text) = self.needed(&screen_path(language))?;
        Ok(screen_texts(Source {
            file: &file,
            text: &text,
        })?)
    }

    /// The pack of `language`, if it has one.
    ///
    /// # Errors
    /// The manifest can't be read.
    pub fn pack(&self, language: &Locale) -> Result<Option<Pack>, LibraryError> {
        match self.data.text(&manifest(language))? {
            None => Ok(None),
            Some((file, text)) => Ok(Some(Pack::parse(Source {
                file: &file,
                text: &text,
            })?)),
        }
    }

    /// Whether `language` has recordings, whether or not they can be read.
    pub fn has_voice(&self, language: &Locale) -> bool {
        self.data.has(&manifest(language))
    }

    /// The translation digests of `language`. The base language has none.
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
            .filter(|name| !NO_SESSIONS.contains(&name.as_str()))
            .collect()
    }

    /// The session `name`, with its numbers verified against their sources.
    ///
    /// # Errors
    /// There is no session with this name, it can't be read, or its source does not support one of its numbers.
    pub fn session(&self, name: &str) -> Result<Session, LibraryError> {
        let session = self.unverified_session(name)?;
        self.sources()?.verify(&session)?;
        Ok(session)
    }

    /// The session `name`, without verification of its numbers.
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

    /// Creates the error for an unknown session. It lists the listed sessions, the most similar first.
    fn unknown_session(&self, name: &str, known: Vec<String>) -> LibraryError {
        let listed = |one: &String| self.unverified_session(one).is_ok_and(|session| session.listed);
        let known = by_nearness(name, known.into_iter().filter(listed).collect());
        LibraryError::UnknownSession {
            name: name.to_owned(),
            known,
        }
    }

    /// The sources of the numbers.
    ///
    /// # Errors
    /// The sources can't be read.
    pub fn sources(&self) -> Result<Sources, LibraryError> {
        let (file, text) = self.needed(SOURCES)?;
        Ok(Sources::parse(Source {
            file: &file,
            text: &text,
        })?)
    }

    /// The lines that only a control says.
    ///
    /// # Errors
    /// The file can't be read.
    pub fn control_lines(&self) -> Result<ControlLines, LibraryError> {
        let (file, text) = self.needed(CONTROL_LINES)?;
        Ok(ControlLines::parse(Source {
            file: &file,
            text: &text,
        })?)
    }

    /// The lines that are said to a patient before a session.
    ///
    /// # Errors
    /// The file can't be read.
    pub fn care_lines(&self) -> Result<CareLines, LibraryError> {
        let (file, text) = self.needed(CARE_LINES)?;
        Ok(CareLines::parse(Source {
            file: &file,
            text: &text,
        })?)
    }

    /// The lines without which a voice is complete (law: new-lines): those that only a control says, or that are said
    /// before a session.
    ///
    /// # Errors
    /// One of their files can't be read.
    pub fn optional_lines(&self) -> Result<BTreeSet<MessageId>, LibraryError> {
        let (controls, care) = (self.control_lines()?, self.care_lines()?);
        let lines = controls.messages().chain(care.messages());
        Ok(lines.map(|line| line.value.clone()).collect())
    }

    /// How long milk keeps, with each policy verified to have a source.
    ///
    /// # Errors
    /// The file can't be read, or a policy has no source.
    pub fn policies(&self) -> Result<Policies, LibraryError> {
        let policies = self.unverified_policies()?;
        match policies.faults(&self.sources()?).into_iter().next() {
            None => Ok(policies),
            Some(fault) => Err(fault.into()),
        }
    }

    /// How long milk keeps, without verification of the sources.
    pub(crate) fn unverified_policies(&self) -> Result<Policies, LibraryError> {
        let (file, text) = self.needed(POLICIES)?;
        Ok(Policies::parse(Source {
            file: &file,
            text: &text,
        })?)
    }

    /// The names of all pieces of music, also of one whose sound or whose manifest is missing.
    pub fn music_names(&self) -> Vec<String> {
        let files = self.data.names("audio/music").into_iter();
        let stems = files.filter_map(|file| {
            let stem = file.strip_suffix(".toml").or(file.strip_suffix(".ogg"))?;
            Some(stem.to_owned())
        });
        stems.collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// The piece `name`.
    ///
    /// # Errors
    /// There is no piece with this name, or its manifest can't be read.
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

    /// All signals with their exact lengths, read from the ends of the files. A signal that no shipped session can use
    /// is left out if it can't be read; it is one of [`Library::set_aside`].
    ///
    /// # Errors
    /// A signal of a shipped name can't be read.
    pub fn signals(&self) -> Result<BTreeMap<String, ClipLength>, LibraryError> {
        let mut signals = BTreeMap::new();
        let shipped = LazyCell::new(shipped_signals);
        for name in self.signal_names() {
            let clip = signal(&name);
            match self.probe(&clip) {
                Ok(frames) => drop(signals.insert(name, ClipLength { clip, frames })),
                Err(_) if !shipped.contains(&name) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(signals)
    }

    /// The signals beyond those of the shipped names that can't be read, by name.
    pub(super) fn broken_signals(&self) -> impl Iterator<Item = (String, LibraryError)> {
        let shipped = shipped_signals();
        let names = self.signal_names().into_iter();
        names
            .filter(move |name| !shipped.contains(name))
            .filter_map(|name| {
                let error = self.probe(&signal(&name)).err()?;
                Some((name, error))
            })
    }

    fn signal_names(&self) -> Vec<String> {
        let files = self.data.names("audio/signals").into_iter();
        files
            .filter_map(|file| file.strip_suffix(".ogg").map(str::to_owned))
            .collect()
    }

    /// The exact length of a sound, without decoding it.
    ///
    /// # Errors
    /// The sound is missing or has no stated length.
    pub fn probe(&self, clip: &ClipId) -> Result<Frames, LibraryError> {
        let found = self.sound(clip)?;
        match clip::probe_frames(std::io::Cursor::new(found.bytes)) {
            Ok((frames, _)) => Ok(frames),
            Err(reason) => Err(LibraryError::Sound {
                file: found.file,
                reason,
            }),
        }
    }

    /// Checks that `clip` is there and has the length `told`. Embedded sounds were measured by `check` and the tests, so it
    /// is enough that they exist.
    ///
    /// # Errors
    /// It can't be read, or has another length.
    pub fn verify(&self, clip: &ClipId, told: Frames) -> Result<(), LibraryError> {
        let path = sound_file(clip);
        if !self.data.is_overlaid(&path) {
            return self.sound(clip).map(drop);
        }
        let found = self.probe(clip)?;
        if found == told {
            return Ok(());
        }
        Err(LibraryError::OtherLength {
            file: self.data.name_of(&path),
            told: told.0,
            found: found.0,
        })
    }

    /// The names of all figures.
    pub fn figures(&self) -> Vec<String> {
        let files = self.data.names("figures").into_iter();
        let name = |file: String| Some(file.strip_suffix(".svg")?.to_owned());
        files.filter_map(name).collect()
    }

    /// The figure `name`.
    ///
    /// # Errors
    /// There is no such figure, or it can't be shown.
    pub fn figure(&self, name: &str) -> Result<Drawing, LibraryError> {
        let (_, text) = self.needed(&figure_path(name))?;
        Drawing::read(text).map_err(|reason| self.broken_figure(name, reason))
    }

    /// Checks that the figure `name` can be shown.
    ///
    /// # Errors
    /// There is no such figure, or it can't be shown.
    pub fn verify_figure(&self, name: &str) -> Result<(), LibraryError> {
        let verified = self.figure(name)?.verify();
        verified.map_err(|reason| self.broken_figure(name, reason))
    }

    /// The error for the figure `name`, which can't be shown because of `reason`.
    pub fn broken_figure(&self, name: &str, reason: DrawingError) -> LibraryError {
        let file = self.data.name_of(&figure_path(name));
        LibraryError::Figure { file, reason }
    }

    /// The tones of skin in which figures can be drawn.
    ///
    /// # Errors
    /// They can't be read.
    pub fn tones(&self) -> Result<Tones, LibraryError> {
        let (file, text) = self.needed("figures/tones.toml")?;
        let source = Source {
            file: &file,
            text: &text,
        };
        Ok(Tones::parse(source)?)
    }

    /// The encoded bytes of a sound.
    ///
    /// # Errors
    /// The sound is missing or can't be read.
    pub fn sound(&self, clip: &ClipId) -> Result<StoredFile, LibraryError> {
        let path = sound_file(clip);
        let missing = || ReadError {
            file: self.data.name_of(&path),
            reason: ReadReason::NotFound,
        };
        Ok(self.data.read(&path)?.ok_or_else(missing)?)
    }

    /// The display name and the text of the file at `path`, which must exist.
    pub(crate) fn needed(&self, path: &str) -> Result<(String, String), LibraryError> {
        let missing = || ReadError {
            file: self.data.name_of(path),
            reason: ReadReason::NotFound,
        };
        Ok(self.data.text(path)?.ok_or_else(missing)?)
    }
}

/// The profiles of the shipped languages. That they can be read is tested.
static SHIPPED: LazyLock<Vec<LocaleProfile>> =
    LazyLock::new(|| Library::default().profiles().unwrap_or_default());

/// The path of the figure `name`.
fn figure_path(name: &str) -> String {
    format!("figures/{name}.svg")
}

/// The clip of the signal `name`.
fn signal(name: &str) -> ClipId {
    ClipId::new(format!("signals/{name}.ogg"))
}

/// The names of the signals that shipped sessions can use.
fn shipped_signals() -> BTreeSet<String> {
    Library::default().signal_names().into_iter().collect()
}

fn screen_path(language: &Locale) -> String {
    format!("locales/{language}/terminal.ftl")
}

/// The path of the profile of the language `tag`.
pub(super) fn profile_path(tag: &Locale) -> String {
    format!("locales/{tag}/locale.toml")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shipped_language_in_a_folder_of_ones_own_would_keep_what_it_serves() {
        for profile in Library::default().profiles().unwrap() {
            let mut claims = profile.serves.iter().chain(&profile.near);
            assert!(
                claims.all(|wish| wish.is_variant_of(&profile.tag)),
                "{}",
                profile.tag
            );
        }
    }
}
