//! The result of compiling: a plan or an error.

use super::{Fit, Reach, Timeline};
use crate::document::Spot;
use crate::locale::MessageId;

/// A compiled session and notices for the user.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// The timeline.
    pub timeline: Timeline,
    /// Differences from the request.
    pub notices: Vec<Notice>,
    /// The result of fitting, if a length was requested.
    pub fit: Option<Fit>,
}

/// A difference between a plan and the request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// The word is longer than its beat at this rate, so the phase counts with tones.
    WordTooLong {
        /// The phase.
        phase: String,
        /// The message of the beat.
        word: MessageId,
    },
}

/// The reason why a session can't be compiled.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CompileError {
    /// A spoken line has no clip. It is never replaced with silence.
    #[error("the spoken line `{message}` has no clip")]
    NoClip {
        /// The line.
        message: MessageId,
        /// The position in the session; `None` for the words of the rhythm.
        spot: Option<Spot>,
    },
    /// A signal is missing.
    #[error("there is no signal `{name}`")]
    NoSignal {
        /// The signal.
        name: String,
        /// The position in the session; `None` for the signals of the rhythm.
        spot: Option<Spot>,
    },
    /// There is no free cycle for a safety line.
    #[error("the safety line of the prompt `{prompt}` does not fit into the phase `{phase}`")]
    NoRoomForSafety {
        /// The phase.
        phase: String,
        /// The prompt.
        prompt: String,
    },
    /// The session can't have the requested length.
    #[error("the session lasts from {} to {} frames", reach.shortest.0, reach.longest.0)]
    Length {
        /// The possible lengths.
        reach: Reach,
    },
}
