//! The library's own errors as findings: the word for each, its place, what it is about.
//!
//! Must not know which file of the check met them.

use crate::clip::DecodeError;
use crate::diagnostic::{Diagnose, Location, Value};
use crate::library::LibraryError;
use crate::locale::{Locale, MessageId};
use crate::session::SessionProblem;

/// The word for it: part of the contract with scripts.
pub(super) fn kind(error: &LibraryError) -> &'static str {
    match error {
        LibraryError::Read(_) => "unreadable",
        LibraryError::Session(fault) if is_of_sources(&fault.problem) => "unsourced",
        LibraryError::Document(_) | LibraryError::Session(_) | LibraryError::Words(_) => "malformed",
        LibraryError::UnknownMessage { .. } => "unknown-message",
        LibraryError::NoClip { .. } => "missing",
        LibraryError::NoSignal { .. } => "no-signal",
        LibraryError::NoRoomForSafety { .. } | LibraryError::Length { .. } => "no-room",
        LibraryError::OtherLength { .. } => "other-length",
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

/// Where it is; what is in no file is where it was asked for, under its name.
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

/// The language and the message it is about, where it is about one.
pub(super) fn line(error: &LibraryError) -> (Option<&Locale>, Option<&MessageId>) {
    match error {
        LibraryError::UnknownMessage {
            language, message, ..
        }
        | LibraryError::NoClip {
            language, message, ..
        } => (Some(language), Some(message)),
        _ => (None, None),
    }
}
