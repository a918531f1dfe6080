//! The narration of one language: its lines, its clips and the signals. It is the catalogue for compiling plans.

use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet};

use super::places::{recording, sound_file};
use super::{Library, LibraryError, LineRules, Pack};
use crate::clip::ClipId;
use crate::document::{Spot, nearest};
use crate::locale::{Locale, MessageId, Speech};
use crate::session::{Beat, Session};
use crate::timeline::{Catalogue, Choices, ClipLength, CompileError, Plan, Reach, Timeline, compile, reach};
use crate::units::Frames;

/// The narration of one language.
#[derive(Debug, Clone)]
pub struct Narration {
    /// The language.
    pub language: Locale,
    /// The spoken lines.
    pub speech: Speech,
    /// The clips.
    pub pack: Pack,
    signals: BTreeMap<String, ClipLength>,
}

impl Narration {
    /// Opens the narration of `language`.
    ///
    /// # Errors
    /// The language has no narration, or its texts or its manifest can't be read.
    pub fn open(library: &Library, language: &Locale) -> Result<Narration, LibraryError> {
        let speech = library.speech(language)?;
        let pack = library.pack(language)?;
        let pack = pack.ok_or_else(|| LibraryError::NoNarration {
            language: language.clone(),
        })?;
        Ok(Narration {
            language: language.clone(),
            speech,
            pack,
            signals: library.signals()?,
        })
    }

    /// Compiles `session` in this language.
    ///
    /// # Errors
    /// A line has no clip, or the session can't be compiled with these choices.
    pub fn plan(&self, session: &Session, choices: &Choices) -> Result<Plan, LibraryError> {
        self.knows_every_line(session)?;
        compile(session, choices, self).map_err(|error| self.explain(session, choices, error))
    }

    /// The possible lengths of `session` in this language.
    ///
    /// # Errors
    /// A line has no clip, or the session can't be compiled with these choices.
    pub fn reach(&self, session: &Session, choices: &Choices) -> Result<Reach, LibraryError> {
        self.knows_every_line(session)?;
        reach(session, choices, self).map_err(|error| self.explain(session, choices, error))
    }

    /// The caption of a spoken message.
    pub fn text(&self, message: &MessageId) -> Option<&str> {
        self.speech.line(message).map(|line| line.text.as_str())
    }

    /// The messages of `timeline` whose clips were recorded from an older text (law: stale).
    pub fn stale<'a>(&self, timeline: &'a Timeline) -> BTreeSet<&'a MessageId> {
        let spoken = timeline.cues.iter().filter_map(|cue| cue.message.as_ref());
        spoken
            .filter(|message| {
                self.text(message)
                    .is_some_and(|text| self.pack.is_stale(message, text))
            })
            .collect()
    }

    /// Checks that every message of the session is a line of the language.
    fn knows_every_line(&self, session: &Session) -> Result<(), LibraryError> {
        let unknown = unknown_lines(session, &self.speech, &self.language);
        unknown.into_iter().next().map_or(Ok(()), Err)
    }

    fn explain(&self, session: &Session, choices: &Choices, error: CompileError) -> LibraryError {
        let file = session.file.clone();
        match error {
            CompileError::NoClip { message, .. } => LibraryError::NoClip {
                file: self.pack.file.clone(),
                message,
                language: self.language.clone(),
            },
            CompileError::NoSignal { name, spot } => LibraryError::NoSignal { file, spot, name },
            CompileError::NoRoomForSafety { phase, prompt } => {
                LibraryError::NoRoomForSafety { file, phase, prompt }
            }
            CompileError::Length { reach } => LibraryError::Length {
                session: session.id.clone(),
                wanted: choices.fit.unwrap_or_default(),
                reach,
            },
        }
    }

    /// Rejects a plan with a missing sound, with a sound whose length differs from its manifest, or with a recording whose
    /// length can't be that of its line, before playback starts.
    ///
    /// # Errors
    /// The first such sound.
    pub fn verify(&self, library: &Library, timeline: &Timeline) -> Result<(), LibraryError> {
        let spoken = timeline.cues.iter().filter(|cue| cue.message.is_some());
        let shipped = timeline.music.iter().filter(|bed| !bed.clip.is_own_music());
        let music = shipped.map(|bed| (&bed.clip, bed.frames));
        let clips: BTreeMap<&ClipId, _> = spoken.map(|cue| (&cue.clip, cue.frames)).chain(music).collect();
        for (clip, told) in clips {
            library.verify(clip, told)?;
        }
        self.verify_lengths(library, timeline)
    }

    /// Rejects a recording from outside whose length can't be that of its line, or that another line has too. Reads manifests only. `check` and the tests
    /// have judged the embedded ones by their sound.
    ///
    /// # Errors
    /// The first such recording.
    pub fn verify_lengths(&self, library: &Library, timeline: &Timeline) -> Result<(), LibraryError> {
        let cues = timeline.cues.iter();
        // A rhythm says its few words tens of thousands of times, but the disk is asked once for each.
        let mut spoken: BTreeMap<&MessageId, (&ClipId, Frames)> = cues
            .filter_map(|cue| Some((cue.message.as_ref()?, (&cue.clip, cue.frames))))
            .collect();
        spoken.retain(|_, (clip, _)| library.data().is_overlaid(&sound_file(clip)));
        if spoken.is_empty() {
            return Ok(());
        }
        let rules = LineRules::open(library, &self.language)?;
        let mut spoken = spoken.into_iter();
        spoken.try_for_each(|(message, (clip, length))| self.judge(library, &rules, message, clip, length))
    }

    /// Rejects the recording `clip` from outside if its length can't be that of `message`, or another line has it too.
    fn judge(
        &self,
        library: &Library,
        rules: &LineRules,
        message: &MessageId,
        clip: &ClipId,
        length: Frames,
    ) -> Result<(), LibraryError> {
        if let Some(other) = self.pack.twin_of(message) {
            return Err(LibraryError::SameSound {
                file: library.data().name_of(&sound_file(clip)),
                message: message.clone(),
                other: other.clone(),
                language: self.language.clone(),
            });
        }
        let text = self.text(message).unwrap_or_default();
        match rules.expected(message, text).flaw_of_length(length) {
            None => Ok(()),
            Some(flaw) => Err(LibraryError::NotItsLine {
                file: library.data().name_of(&sound_file(clip)),
                message: message.clone(),
                language: self.language.clone(),
                flaw,
            }),
        }
    }

    /// Those of `messages` that can be spoken as they read now.
    pub fn spoken(
        &self,
        library: &Library,
        messages: impl Iterator<Item = MessageId>,
    ) -> BTreeSet<MessageId> {
        let rules = LazyCell::new(|| LineRules::open(library, &self.language).ok());
        let is_right = |message: &MessageId, sound: &ClipLength| {
            rules.as_ref().is_some_and(|rules| {
                self.judge(library, rules, message, &sound.clip, sound.frames)
                    .is_ok()
            })
        };
        let can_speak = |message: &MessageId| {
            let (Some(text), Some(sound)) = (self.text(message), self.speech(message)) else {
                return false;
            };
            let is_overlaid = library.data().is_overlaid(&sound_file(&sound.clip));
            !self.pack.is_stale(message, text)
                && library.verify(&sound.clip, sound.frames).is_ok()
                && (!is_overlaid || is_right(message, &sound))
        };
        messages.filter(can_speak).collect()
    }
}

/// Every message that `session` can speak, with its position; `None` for the words of the rhythm.
pub(crate) fn messages_of(session: &Session) -> impl Iterator<Item = (MessageId, Option<Spot>)> {
    let lines = session.lines().flat_map(|(line, side)| {
        let messages = line.value.messages(side).into_iter();
        messages.map(|message| (message, Some(line.spot)))
    });
    let rhythm = session.phases.iter().any(|phase| phase.rhythm.is_some());
    let beats = Beat::ALL.iter().filter(move |_| rhythm);
    lines.chain(beats.map(|beat| (beat.message(), None)))
}

/// Every message that `session` can speak and that is missing in `speech`.
pub(crate) fn unknown_lines(session: &Session, speech: &Speech, language: &Locale) -> Vec<LibraryError> {
    missing_lines(&session.file, messages_of(session), speech, language)
}

/// Every message of `messages`, which `file` names, that is missing in `speech`.
pub(crate) fn missing_lines(
    file: &str,
    messages: impl Iterator<Item = (MessageId, Option<Spot>)>,
    speech: &Speech,
    language: &Locale,
) -> Vec<LibraryError> {
    let unknown = |(message, spot): (MessageId, Option<Spot>)| {
        let known = speech.lines().map(|(id, _)| id.as_str());
        LibraryError::UnknownMessage {
            file: file.to_owned(),
            spot,
            nearest: nearest(message.as_str(), known).map(str::to_owned),
            message,
            language: language.clone(),
        }
    };
    messages
        .filter(|(message, _)| speech.line(message).is_none())
        .map(unknown)
        .collect()
}

impl Catalogue for Narration {
    fn speech(&self, message: &MessageId) -> Option<ClipLength> {
        let found = self.pack.clips.get(message)?;
        let clip = recording(&self.language, message);
        Some(ClipLength {
            clip,
            frames: found.frames,
        })
    }

    fn signal(&self, name: &str) -> Option<ClipLength> {
        self.signals.get(name).cloned()
    }
}
