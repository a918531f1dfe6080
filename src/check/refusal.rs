//! Turns the library's errors into findings: the code, place and subject of each.
//!
//! Must not know which check found them.

use crate::clip::DecodeError;
use crate::diagnostic::{Diagnose, Location, Value};
use crate::library::LibraryError;
use crate::locale::{Locale, MessageId};
use crate::session::SessionProblem;

/// The error's code, which scripts rely on.
pub(super) fn kind(error: &LibraryError) -> &'static str {
    match error {
        LibraryError::Read(_) => "unreadable",
        LibraryError::Session(fault) if is_of_sources(&fault.problem) => "unsourced",
        LibraryError::Document(_) | LibraryError::Session(_) | LibraryError::Words(_) => "malformed",
        LibraryError::UnknownMessage { .. } => "unknown-message",
        LibraryError::NoClip { .. } => "missing",
        LibraryError::NoSignal { .. } => "no-signal",
        LibraryError::NoFigure { .. } => "no-figure",
        LibraryError::Figure { .. } => "broken-figure",
        LibraryError::NoRoomForSafety { .. } | LibraryError::Length { .. } => "no-room",
        LibraryError::OtherLength { .. } => "other-length",
        LibraryError::NotItsLine { flaw, .. } => flaw.diagnostic().code,
        LibraryError::SameSound { .. } => "same-sound",
        LibraryError::Sound { reason, .. } => match reason {
            DecodeError::Rate { .. } | DecodeError::Channels { .. } => "wrong-format",
            _ => "undecodable",
        },
        LibraryError::UnknownSession { .. }
        | LibraryError::UnknownLanguage { .. }
        | LibraryError::UnknownMusic { .. }
        | LibraryError::NoNarration { .. } => "missing",
    }
}

fn is_of_sources(problem: &SessionProblem) -> bool {
    matches!(
        problem,
        SessionProblem::UnknownSource { .. }
            | SessionProblem::NotOfThatKind { .. }
            | SessionProblem::OutOfRange { .. }
            | SessionProblem::ComfortTooBold { .. }
    )
}

/// The error's place. An error that belongs to no file is placed at the name that was requested.
pub(super) fn location(error: &LibraryError) -> Location {
    let told = error.diagnostic();
    let asked = || match told.values.first() {
        Some((_, Value::Text(name))) => name.clone(),
        _ => String::new(),
    };
    told.location.unwrap_or_else(|| Location {
        file: asked(),
        spot: None,
    })
}

/// The language and the message that the error is about, if any.
pub(super) fn line(error: &LibraryError) -> (Option<&Locale>, Option<&MessageId>) {
    match error {
        LibraryError::UnknownMessage {
            language, message, ..
        }
        | LibraryError::NoClip {
            language, message, ..
        }
        | LibraryError::NotItsLine {
            language, message, ..
        }
        | LibraryError::SameSound {
            language, message, ..
        } => (Some(language), Some(message)),
        _ => (None, None),
    }
}
