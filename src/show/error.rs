//! Why a request can't be made ready.

use super::Length;
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
