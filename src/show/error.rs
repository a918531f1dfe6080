//! Errors of preparing a request.

use super::Length;
use crate::diagnostic::{Diagnose, Diagnostic, Value, diagnostic, hint};
use crate::library::{LibraryError, OwnMusicError};
use crate::units::{CyclesPerMinute, Frames};

/// Why a request can't be prepared.
///
/// `key` is the key of the choice in the [`Request`](super::Request), as in a settings file.
#[derive(Debug, thiserror::Error)]
pub enum ShowError {
    /// The data can't be read.
    #[error(transparent)]
    Library(#[from] LibraryError),
    /// The user's own music can't be played.
    #[error(transparent)]
    OwnMusic(#[from] OwnMusicError),
    /// A rate outside the comfortable range.
    #[error("the rate {} is not between {} and {}", wanted.0, slowest.0, fastest.0)]
    Rate {
        /// The requested rate.
        wanted: CyclesPerMinute,
        /// The slowest rate allowed.
        slowest: CyclesPerMinute,
        /// The fastest rate allowed.
        fastest: CyclesPerMinute,
    },
    /// A length outside its range.
    #[error("`{key}`: {wanted} is not between {} and {} frames", shortest.0, longest.0)]
    Length {
        /// The key of the choice.
        key: &'static str,
        /// The requested length.
        wanted: Length,
        /// The shortest length allowed.
        shortest: Frames,
        /// The longest length allowed.
        longest: Frames,
    },
    /// A choice for sessions that repeat, made for a session that does not.
    #[error("`{key}` is for sessions that repeat, and `{session}` does not")]
    DoesNotRepeat {
        /// The key of the choice.
        key: &'static str,
        /// The session.
        session: String,
    },
    /// A session without an end where an end is needed.
    #[error("`{session}` has no end")]
    Endless {
        /// The session.
        session: String,
    },
    /// A phase or step to start from that does not exist.
    #[error("there is no `{name}` to begin with")]
    UnknownStart {
        /// The requested name.
        name: String,
        /// The session.
        session: String,
        /// The names that exist.
        known: Vec<String>,
    },
}

impl Diagnose for ShowError {
    fn diagnostic(&self) -> Diagnostic {
        match self {
            Self::Library(error) => error.diagnostic(),
            Self::OwnMusic(error) => error.diagnostic(),
            Self::Rate {
                wanted,
                slowest,
                fastest,
            } => {
                let argument = Value::Choice("rate");
                diagnostic!(
                    "range",
                    argument,
                    value = wanted.0,
                    min = slowest.0,
                    max = fastest.0
                )
            }
            Self::Length {
                key,
                wanted,
                shortest,
                longest,
            } => {
                let argument = Value::Choice(key);
                diagnostic!(
                    "length-range",
                    argument,
                    value = wanted,
                    min = *shortest,
                    max = *longest
                )
            }
            Self::DoesNotRepeat { key, session } => {
                diagnostic!("does-not-repeat", argument = Value::Choice(key), session)
                    .or_hint(hint!("does-not-repeat"))
            }
            Self::Endless { session } => diagnostic!("endless", session).or_hint(hint!("endless")),
            Self::UnknownStart { name, session, known } => {
                diagnostic!("invalid-value", argument = Value::Choice("from"), value = name)
                    .known_in(format!("warmhands plan {session}"), known)
                    .or_hint(hint!("help"))
            }
        }
    }
}
