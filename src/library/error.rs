//! The errors of the library.

use super::ReadError;
use super::nearness::by_nearness;
use super::places::sound_file;
use crate::clip::DecodeError;
use crate::diagnostic::{Diagnose, Diagnostic, diagnostic, hint};
use crate::document::{Fault, Problem, Spot};
use crate::figure::DrawingError;
use crate::locale::{LanguageName, Locale, MessageId, SpeechProblem};
use crate::mixer::SoundError;
use crate::session::SessionProblem;
use crate::take::LineFlaw;
use crate::timeline::Reach;
use crate::units::Frames;

/// The errors of the library.
#[derive(Debug, thiserror::Error)]
pub enum LibraryError {
    /// A file can't be read.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// A manifest or a profile is invalid.
    #[error(transparent)]
    Document(#[from] Fault<Problem>),
    /// A session or the sources are invalid.
    #[error(transparent)]
    Session(#[from] Fault<SessionProblem>),
    /// A text file of a language is invalid.
    #[error(transparent)]
    Words(#[from] Fault<SpeechProblem>),
    /// There is no session with this name.
    #[error("there is no session `{name}`")]
    UnknownSession {
        /// The requested value.
        name: String,
        /// The existing names, the most similar first.
        known: Vec<String>,
    },
    /// No language serves this tag.
    #[error("no language serves `{tag}`")]
    UnknownLanguage {
        /// The requested value, a tag or a name.
        tag: String,
        /// The language whose name is most similar, if any is.
        nearest: Option<LanguageName>,
        /// The existing tags, the most similar first.
        known: Vec<String>,
    },
    /// There is no shipped music with this name.
    #[error("there is no music `{name}`")]
    UnknownMusic {
        /// The requested value.
        name: String,
        /// The existing names, the most similar first.
        known: Vec<String>,
    },
    /// A session uses a message that the language does not have.
    #[error("{file}: {language} has no spoken line `{message}`")]
    UnknownMessage {
        /// The session file.
        file: String,
        /// The position in the session; `None` for the words of the rhythm.
        spot: Option<Spot>,
        /// The message.
        message: MessageId,
        /// The language.
        language: Locale,
        /// The message that was probably meant.
        nearest: Option<String>,
    },
    /// A spoken line has no clip in the pack of the language.
    #[error("{file}: {language} has no clip for `{message}`")]
    NoClip {
        /// The manifest of the pack, or its expected path.
        file: String,
        /// The message.
        message: MessageId,
        /// The language.
        language: Locale,
    },
    /// The language has no narration.
    #[error("{language} has no narration yet")]
    NoNarration {
        /// The language.
        language: Locale,
    },
    /// A session uses a signal that does not exist.
    #[error("{file}: there is no signal `{name}`")]
    NoSignal {
        /// The session file.
        file: String,
        /// The position in the session; `None` for the signals of the rhythm.
        spot: Option<Spot>,
        /// The signal.
        name: String,
    },
    /// A session names a figure that does not exist.
    #[error("{file}: there is no figure `{name}`")]
    NoFigure {
        /// The session file.
        file: String,
        /// The position in the session.
        spot: Spot,
        /// The figure.
        name: String,
    },
    /// A figure can't be shown.
    #[error("{file}: {reason}")]
    Figure {
        /// The file.
        file: String,
        /// The reason.
        reason: DrawingError,
    },
    /// A safety line does not fit.
    #[error("{file}: the safety line `{prompt}` does not fit into the phase `{phase}`")]
    NoRoomForSafety {
        /// The session file.
        file: String,
        /// The phase.
        phase: String,
        /// The prompt.
        prompt: String,
    },
    /// The session can't have the requested length.
    #[error("`{session}` lasts from {} to {} frames, not {}", reach.shortest.0, reach.longest.0, wanted.0)]
    Length {
        /// The session id.
        session: String,
        /// The requested value.
        wanted: Frames,
        /// The possible lengths.
        reach: Reach,
    },
    /// A sound can't be decoded.
    #[error("{file}: {reason}")]
    Sound {
        /// The file.
        file: String,
        /// The reason.
        reason: DecodeError,
    },
    /// The length of a sound differs from its manifest.
    #[error("{file}: {found} frames, not {told}")]
    OtherLength {
        /// The file.
        file: String,
        /// The length in the manifest, in frames.
        told: u64,
        /// The length of the file, in frames.
        found: u64,
    },
    /// A recording that can't be its line.
    #[error("{file}: `{message}`: {flaw}")]
    NotItsLine {
        /// The file.
        file: String,
        /// The line.
        message: MessageId,
        /// Its language.
        language: Locale,
        /// The reason.
        flaw: LineFlaw,
    },
    /// The same recording for two lines whose words differ.
    #[error("{file}: the same recording for `{message}` and `{other}`")]
    SameSound {
        /// The file.
        file: String,
        /// The line that it should be.
        message: MessageId,
        /// The line that it is already.
        other: MessageId,
        /// Their language.
        language: Locale,
    },
}

impl LibraryError {
    /// Creates the error for `tag`, which is neither the tag nor the name of a language. `nearest` is the most similar
    /// name; `known` are the existing tags.
    pub fn unknown_language(tag: &str, nearest: Option<LanguageName>, known: Vec<String>) -> LibraryError {
        LibraryError::UnknownLanguage {
            tag: tag.to_owned(),
            nearest,
            known: by_nearness(tag, known),
        }
    }
}

fn unknown_language(wished: &str, nearest: Option<&LanguageName>, known: &[String]) -> Diagnostic {
    let told = diagnostic!("unknown-language", name = wished);
    match nearest {
        Some(LanguageName { tag, name }) => told.hint(hint!("nearest-language", name, tag)),
        None => told.known_in("warmhands list languages", known),
    }
}

impl Diagnose for LibraryError {
    fn diagnostic(&self) -> Diagnostic {
        match self {
            Self::Read(error) => error.diagnostic(),
            Self::Document(fault) => fault.diagnostic(),
            Self::Session(fault) => fault.diagnostic(),
            Self::Words(fault) => fault.diagnostic(),
            Self::UnknownSession { name, known } => {
                diagnostic!("unknown-session", name).known_in("warmhands list sessions", known)
            }
            Self::UnknownLanguage { tag, nearest, known } => unknown_language(tag, nearest.as_ref(), known),
            Self::UnknownMusic { name, known } => {
                diagnostic!("unknown-music", name).known_in("warmhands list music", known)
            }
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
            Self::NoFigure { file, spot, name } => diagnostic!("no-figure", name).at(file, Some(*spot)),
            Self::Figure { file, reason } => {
                diagnostic!("broken-figure", why = reason.to_string()).at(file, None)
            }
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
            Self::NotItsLine {
                file, message, flaw, ..
            } => flaw.diagnostic().at(file, None).with("message", message),
            Self::SameSound {
                file, message, other, ..
            } => diagnostic!("same-sound", message, other).at(file, None),
        }
    }
}

/// Shows the range in whole seconds within it, so that the user can request each shown length.
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

/// The mixer knows only the name of a sound. This module knows the path of its file.
impl Diagnose for SoundError {
    fn diagnostic(&self) -> Diagnostic {
        let file = sound_file;
        match self {
            SoundError::Missing { clip } => diagnostic!("file-missing").at(file(clip), None),
            SoundError::Unplayable { clip, reason } => reason.diagnostic().at(file(clip), None),
            SoundError::Changed { clip, planned, found } => other_length(&file(clip), *planned, *found),
        }
    }
}
