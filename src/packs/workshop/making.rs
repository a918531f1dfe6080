//! The folder in which a pack is made.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::line::{LineState, ScriptLine};
use super::lock::Lock;
use super::manifest;
use super::names::{FoundLine, Names, as_an_id};
use super::placing;
use super::ready::{self, ready};
use super::sheet;
use crate::check::{CheckReport, Finding, check_language};
use crate::document::Spot;
use crate::library::places::{self, recording, sound_file};
use crate::library::{Library, LineRules, Pack, PackClip, file_hash, text_hash};
use crate::locale::{Locale, LocaleProfile, MessageId, Speech};
use crate::packs::PackError;
use crate::packs::contents::{id_of, shown};
use crate::packs::files::archived;
use crate::packs::languages::languages_in;
use crate::take::Expected;
use crate::units::Frames;

/// The folder in which a pack is made.
#[derive(Debug)]
pub struct Workshop {
    pub(super) folder: PathBuf,
    /// The language of the lines.
    pub language: Locale,
    /// The language's profile, above all its pace.
    pub profile: LocaleProfile,
    speech: Speech,
    pack: Pack,
    rules: LineRules,
    names: Names,
    optional: BTreeSet<MessageId>,
    /// Held by a command that writes.
    _lock: Option<Lock>,
}

/// The result of building a pack.
#[derive(Debug)]
pub struct Built {
    /// The pack's name.
    pub id: String,
    /// The bytes of its archive.
    pub bytes: Vec<u8>,
    /// The sessions that it can play.
    pub sessions: Vec<String>,
}

impl Workshop {
    /// Opens the folder of a pack to read it.
    ///
    /// # Errors
    /// If it is not the folder of one pack, or a file in it can't be read.
    pub fn open(folder: &Path) -> Result<Workshop, PackError> {
        let library = Library::open(Some(folder))?;
        let language = language_of(folder)?;
        let lock = Lock::now(folder);
        let mut workshop = Workshop::read(&library, folder, language, lock)?;
        workshop._lock = None;
        Ok(workshop)
    }

    /// Opens the folder of a pack to write into it. Until this is dropped, no other command can do so.
    ///
    /// # Errors
    /// As for [`Workshop::open`], or if another command is writing into it.
    pub fn open_to_write(folder: &Path) -> Result<Workshop, PackError> {
        let library = Library::open(Some(folder))?;
        let language = language_of(folder)?;
        let lock = Lock::wait(folder)?;
        Workshop::read(&library, folder, language, Some(lock))
    }

    /// Reads the folder. What a crash left there is mended only under the `lock`: without it, another command may be about
    /// to put it in its place.
    fn read(
        library: &Library,
        folder: &Path,
        language: Locale,
        lock: Option<Lock>,
    ) -> Result<Workshop, PackError> {
        let no_pack = || PackError::NotOne {
            folder: folder.to_owned(),
            languages: Vec::new(),
        };
        let pack = library.pack(&language)?.ok_or_else(no_pack)?;
        if lock.is_some() {
            placing::recover(&folder.join(places::recordings(&language)), &pack);
        }
        let speech = library.speech(&language)?;
        Ok(Workshop {
            folder: folder.to_owned(),
            profile: library.profile(language.clone())?,
            names: Names::of(speech.lines().map(|(id, _)| id)),
            speech,
            pack,
            rules: LineRules::open(library, &language)?,
            optional: library.optional_lines()?,
            language,
            _lock: lock,
        })
    }

    /// Every line, in the order of the speech file, the optional ones last.
    pub fn lines(&self) -> Vec<ScriptLine> {
        let mut lines: Vec<_> = self.speech.lines().collect();
        lines.sort_by_key(|(message, line)| (self.optional.contains(message), line.spot));
        let line = |(message, line): (&MessageId, &crate::locale::SpeechLine)| ScriptLine {
            message: message.clone(),
            text: line.text.clone(),
            note: line.note.clone(),
            is_optional: self.optional.contains(message),
            state: self.state(message, &line.text),
        };
        lines.into_iter().map(line).collect()
    }

    fn state(&self, message: &MessageId, text: &str) -> LineState {
        match self.pack.clips.contains_key(message) {
            false => LineState::Missing,
            true if self.pack.is_stale(message, text) => LineState::Stale,
            true => LineState::Recorded,
        }
    }

    /// What a recording of `line` should be.
    pub fn expected<'a>(&'a self, line: &'a ScriptLine) -> Expected<'a> {
        self.rules.expected(&line.message, &line.text)
    }

    /// The lines as a Markdown sheet for reading aloud.
    pub fn sheet(&self) -> String {
        sheet::sheet(&self.profile, &self.lines())
    }

    /// Keeps `recording`, an Ogg file of `frames` length, as the recording of `message`.
    ///
    /// # Errors
    /// If there is no such line, or it can't be written; then the earlier recording is still there.
    pub fn keep(&mut self, message: &MessageId, recording: &[u8], frames: Frames) -> Result<(), PackError> {
        let line = self
            .speech
            .line(message)
            .ok_or_else(|| self.unknown(message.as_str()))?;
        let clip = PackClip {
            spot: Spot { line: 1, column: 1 },
            text: line.text.clone(),
            text_sha256: text_hash(&line.text),
            file_sha256: file_hash(recording),
            frames,
        };
        let earlier = self.pack.clips.insert(message.clone(), clip);
        let described = manifest::written(&self.pack);
        let placed = placing::place(&self.speech_folder(), message, recording, &described);
        if placed.is_err() {
            match earlier {
                Some(earlier) => self.pack.clips.insert(message.clone(), earlier),
                None => self.pack.clips.remove(message),
            };
        }
        placed
    }

    /// Another line that already has `recording`, although its words are not those of `line`.
    pub fn twin(&self, line: &ScriptLine, recording: &[u8]) -> Option<&MessageId> {
        let (sound, text) = (file_hash(recording), text_hash(&line.text));
        self.pack.twin(&line.message, &sound, &text)
    }

    /// The error for a `name` that is not a line of this language, with the nearest line.
    pub fn unknown(&self, name: &str) -> PackError {
        let known = self.speech.lines().map(|(id, _)| id.as_str());
        PackError::NoSuchLine {
            name: shown(name),
            language: self.language.clone(),
            nearest: crate::document::nearest(&as_an_id(name), known).map(str::to_owned),
        }
    }

    /// The line called `name`, if it exists.
    pub fn line(&self, name: &str) -> Option<MessageId> {
        let message: MessageId = name.parse().ok()?;
        self.speech.line(&message).map(|_| message)
    }

    /// The line that a file or a label called `name` is a recording of.
    ///
    /// # Errors
    /// If there is none, or if it could be several.
    pub fn named(&self, name: &str) -> Result<MessageId, PackError> {
        match self.names.find(name) {
            FoundLine::Line(line) => Ok(line),
            FoundLine::Nothing => Err(self.unknown(name)),
            FoundLine::Several(lines) => Err(PackError::Ambiguous {
                name: shown(name),
                lines,
            }),
        }
    }

    /// Checks the pack and counts its progress.
    ///
    /// # Errors
    /// If the folder can't be read at all.
    pub fn check(&self) -> Result<CheckReport, PackError> {
        Ok(check_language(
            &Library::open(Some(&self.folder))?,
            &self.language,
        ))
    }

    /// Whether a finding must be fixed before building. Others only suggest an improvement.
    pub fn must_be_mended(&self, finding: &Finding) -> bool {
        ready::must_be_mended(finding, &self.pack)
    }

    /// Builds the pack's archive. The same files always give the same bytes.
    ///
    /// # Errors
    /// If something must be fixed first, or the pack can't play any session.
    pub fn build(&self) -> Result<Built, PackError> {
        let library = Library::open(Some(&self.folder))?;
        let sessions = ready(&library, &self.folder.display().to_string(), &self.language)?;
        let name = self.folder.canonicalize().unwrap_or_else(|_| self.folder.clone());
        let name = name.file_name().map(|name| name.to_string_lossy().into_owned());
        let id = id_of(&name.unwrap_or_default(), &self.language);
        let bytes = archived(&self.folder, &id, &self.files())?;
        Ok(Built { id, bytes, sessions })
    }

    /// The files of the pack: its texts, if any, its manifest, and the recordings in the manifest.
    fn files(&self) -> Vec<String> {
        let tag = &self.language;
        let texts = ["base.toml", "locale.toml", "speech.ftl", "terminal.ftl"];
        let texts = texts.map(|name| format!("locales/{tag}/{name}"));
        let texts = texts.into_iter().filter(|path| self.folder.join(path).exists());
        let clips = self.pack.clips.keys().map(|id| sound_file(&recording(tag, id)));
        let manifest = places::manifest(tag);
        texts.chain([manifest]).chain(clips).collect()
    }

    fn speech_folder(&self) -> PathBuf {
        self.folder.join(places::recordings(&self.language))
    }
}

/// The one language that has recordings in `folder`.
fn language_of(folder: &Path) -> Result<Locale, PackError> {
    let mut languages = languages_in(folder);
    match languages.pop() {
        Some(only) if languages.is_empty() => Ok(only),
        last => {
            languages.extend(last);
            Err(PackError::NotOne {
                folder: folder.to_owned(),
                languages,
            })
        }
    }
}
