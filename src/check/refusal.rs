//! The library's own errors as findings: the word for each, its place, what it is about.
//!
//! Must not know which file of the check met them.

use crate::clip::DecodeError;
use crate::document::{Fault, Spot};
use crate::library::{LibraryError, ReadError};
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

/// Where it stands.
pub(super) fn place(error: &LibraryError) -> (String, Option<Spot>) {
    fn of<P>(fault: &Fault<P>) -> (String, Option<Spot>) {
        (fault.file.clone(), fault.spot)
    }
    match error {
        LibraryError::Read(ReadError { file, .. })
        | LibraryError::NoClip { file, .. }
        | LibraryError::NoRoomForSafety { file, .. }
        | LibraryError::Sound { file, .. }
        | LibraryError::OtherLength { file, .. } => (file.clone(), None),
        LibraryError::Document(fault) => of(fault),
        LibraryError::Session(fault) => of(fault),
        LibraryError::Words(fault) => of(fault),
        LibraryError::UnknownMessage { file, spot, .. } | LibraryError::NoSignal { file, spot, .. } => {
            (file.clone(), *spot)
        }
        LibraryError::UnknownSession { name, .. } | LibraryError::UnknownMusic { name, .. } => {
            (name.clone(), None)
        }
        LibraryError::Length { session, .. } => (session.clone(), None),
        LibraryError::UnknownLanguage { tag, .. } => (tag.clone(), None),
        LibraryError::NoNarration { language } => (language.to_string(), None),
    }
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
