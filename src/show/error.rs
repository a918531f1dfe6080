//! Why a request can't be made ready.

use super::Length;
use crate::diagnostic::{Diagnose, Diagnostic, Value, diagnostic, hint};
use crate::library::{LibraryError, OwnMusicError};
use crate::units::{CyclesPerMinute, Frames};

/// Why a request can't be made ready.
///
/// `key` is the key of the [`Request`](super::Request) that asks for it, as in a settings file.
#[derive(Debug, thiserror::Error)]
pub enum ShowError {
    /// The data.
    #[error(transparent)]
    Library(#[from] LibraryError),
    /// The person's own music.
    #[error(transparent)]
    OwnMusic(#[from] OwnMusicError),
    /// A rate that nobody is comfortable with.
    #[error("the rate {} is not between {} and {}", wanted.0, slowest.0, fastest.0)]
    Rate {
        /// As asked for.
        wanted: CyclesPerMinute,
        /// The least that may be chosen.
        slowest: CyclesPerMinute,
        /// The most.
        fastest: CyclesPerMinute,
    },
    /// A length of turns outside its range.
    #[error("`{key}`: {wanted} is not between {} and {} frames", shortest.0, longest.0)]
    Length {
        /// What is so long.
        key: &'static str,
        /// As asked for.
        wanted: Length,
        /// The shortest that may be chosen.
        shortest: Frames,
        /// The longest.
        longest: Frames,
    },
    /// A choice for sessions that repeat, of one that does not.
    #[error("`{key}` is for sessions that repeat, and `{session}` does not")]
    DoesNotRepeat {
        /// The choice.
        key: &'static str,
        /// The session.
        session: String,
    },
    /// A session without an end where one is needed.
    #[error("`{session}` has no end")]
    Endless {
        /// The session.
        session: String,
    },
    /// A phase or a step to begin with that there is not.
    #[error("there is no `{name}` to begin with")]
    UnknownStart {
        /// As asked for.
        name: String,
        /// Those there are.
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
            Self::UnknownStart { name, known } => {
                diagnostic!("invalid-value", argument = Value::Choice("from"), value = name)
                    .known(known)
                    .or_hint(hint!("help"))
            }
        }
    }
}
