//! What can go wrong between a wish and its data.

use super::ReadError;
use super::music::shipped_instead;
use super::nearness::by_nearness;
use super::places::sound_file;
use crate::clip::DecodeError;
use crate::diagnostic::{Diagnose, Diagnostic, diagnostic, hint};
use crate::document::{Fault, Problem, Spot};
use crate::locale::{Locale, MessageId, SpeechProblem};
use crate::mixer::SoundError;
use crate::session::SessionProblem;
use crate::timeline::Reach;
use crate::units::Frames;

/// What can go wrong between a wish and its data.
#[derive(Debug, thiserror::Error)]
pub enum LibraryError {
    /// A file that can't be read.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// A manifest or profile that is wrong.
    #[error(transparent)]
    Document(#[from] Fault<Problem>),
    /// A session or the sources.
    #[error(transparent)]
    Session(#[from] Fault<SessionProblem>),
    /// A file of words.
    #[error(transparent)]
    Words(#[from] Fault<SpeechProblem>),
    /// No session of that name.
    #[error("there is no session `{name}`")]
    UnknownSession {
        /// As asked for.
        name: String,
        /// Those there are, the nearest first.
        known: Vec<String>,
    },
    /// No language serves that tag.
    #[error("no language here serves `{tag}`")]
    UnknownLanguage {
        /// As asked for.
        tag: String,
        /// Those there are, the nearest first.
        known: Vec<String>,
    },
    /// No shipped music of that name.
    #[error("there is no music `{name}`")]
    UnknownMusic {
        /// As asked for.
        name: String,
        /// Those there are, the nearest first.
        known: Vec<String>,
    },
    /// A session says a message that the language does not have.
    #[error("{file}: {language} has no spoken line `{message}`")]
    UnknownMessage {
        /// The session's file.
        file: String,
        /// Where the session says it; none for the words of the rhythm.
        spot: Option<Spot>,
        /// The message.
        message: MessageId,
        /// The language.
        language: Locale,
        /// The message it was probably meant to be.
        nearest: Option<String>,
    },
    /// A spoken line without a clip in the language's pack.
    #[error("{file}: {language} has no clip for `{message}`")]
    NoClip {
        /// The pack's manifest, or where it would be.
        file: String,
        /// The message.
        message: MessageId,
        /// The language.
        language: Locale,
    },
    /// A language without narration.
    #[error("{language} has no narration yet")]
    NoNarration {
        /// The language.
        language: Locale,
    },
    /// A session sounds a signal that is not there.
    #[error("{file}: there is no signal `{name}`")]
    NoSignal {
        /// The session's file.
        file: String,
        /// Where the session sounds it; none for the rhythm's own.
        spot: Option<Spot>,
        /// The signal.
        name: String,
    },
    /// A safety line found no room.
    #[error("{file}: the safety line `{prompt}` does not fit into the phase `{phase}`")]
    NoRoomForSafety {
        /// The session's file.
        file: String,
        /// The phase.
        phase: String,
        /// The prompt.
        prompt: String,
    },
    /// The length asked for is none that the session can have.
    #[error("`{session}` lasts from {} to {} frames, not {}", reach.shortest.0, reach.longest.0, wanted.0)]
    Length {
        /// The session's id.
        session: String,
        /// As asked for.
        wanted: Frames,
        /// What it can have.
        reach: Reach,
    },
    /// A sound that can't be decoded.
    #[error("{file}: {reason}")]
    Sound {
        /// The file.
        file: String,
        /// Why not.
        reason: DecodeError,
    },
    /// A sound of another length than its manifest says.
    #[error("{file}: {found} frames, not {told}")]
    OtherLength {
        /// The file.
        file: String,
        /// What the manifest says.
        told: u64,
        /// What the file has.
        found: u64,
    },
}

impl LibraryError {
    /// No language serves `tag`; `known` are those there are.
    pub fn unknown_language(tag: &str, known: Vec<String>) -> LibraryError {
        LibraryError::UnknownLanguage {
            tag: tag.to_owned(),
            known: by_nearness(tag, known),
        }
    }
}

impl Diagnose for LibraryError {
    fn diagnostic(&self) -> Diagnostic {
        match self {
            Self::Read(error) => error.diagnostic(),
            Self::Document(fault) => fault.diagnostic(),
            Self::Session(fault) => fault.diagnostic(),
            Self::Words(fault) => fault.diagnostic(),
            Self::UnknownSession { name, known } => diagnostic!("unknown-session", name).known(known),
            Self::UnknownLanguage { tag, known } => diagnostic!("unknown-language", name = tag).known(known),
            Self::UnknownMusic { name, known } => diagnostic!("unknown-music", name).known(known),
            Self::UnknownMessage {
                file,
                spot,
                message,
                language,
                nearest,
            } => diagnostic!("unknown-message", message, language)
                .at(file, *spot)
                .near(nearest),
            Self::NoClip {
                file,
                message,
                language,
            } => diagnostic!("no-clip", message, language)
                .at(file, None)
                .or_hint(hint!("no-clip")),
            Self::NoNarration { language } => {
                diagnostic!("no-narration", language).hint(hint!("no-narration", tag = language))
            }
            Self::NoSignal { file, spot, name } => diagnostic!("no-signal", name).at(file, *spot),
            Self::NoRoomForSafety { file, phase, prompt } => {
                diagnostic!("no-room-for-safety", phase, prompt).at(file, None)
            }
            Self::Length {
                session,
                wanted,
                reach,
            } => no_such_length(session, *wanted, *reach),
            Self::Sound { file, reason } => reason.diagnostic().at(file, None),
            Self::OtherLength { file, told, found } => other_length(file, *told, *found),
        }
    }
}

/// The range is told in whole seconds that lie within it, so that what is told can be asked for.
fn no_such_length(session: &str, length: Frames, reach: Reach) -> Diagnostic {
    match reach.in_seconds() {
        Some(Reach { shortest, longest }) => diagnostic!("fit", session, length, shortest, longest),
        None => diagnostic!("fit-fixed", session, shortest = reach.shortest),
    }
    .hint(hint!("fit"))
}

fn other_length(file: &str, told: u64, found: u64) -> Diagnostic {
    diagnostic!("other-length", told, found)
        .at(file, None)
        .or_hint(hint!("check"))
}

/// The mixer knows a sound by its name alone; where its file lies is known here.
impl Diagnose for SoundError {
    fn diagnostic(&self) -> Diagnostic {
        let file = sound_file;
        match self {
            SoundError::Missing { clip } => diagnostic!("file-missing").at(file(clip), None),
            SoundError::Unplayable { clip, reason } => reason.diagnostic().at(file(clip), None),
            SoundError::Own { file, reason } => shipped_instead(reason.diagnostic().at(file, None)),
            SoundError::Changed { clip, planned, found } => other_length(&file(clip), *planned, *found),
        }
    }
}
