//! What compiling gives: a plan, or the reason why there is none.

use super::{Fit, Reach, Timeline};
use crate::document::Spot;
use crate::locale::MessageId;

/// A compiled session, and what the person should know about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// What is heard, and when.
    pub timeline: Timeline,
    /// Where it differs from what was asked for.
    pub notices: Vec<Notice>,
    /// What was done to make it as long as was asked for; none where nothing was asked.
    pub fit: Option<Fit>,
}

/// Where a plan differs from what was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// The word is longer than its beat at this rate: the phase counts with tones.
    WordTooLong {
        /// The phase.
        phase: String,
        /// The beat's message.
        word: MessageId,
    },
}

/// Why a session can't be compiled.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CompileError {
    /// A spoken line without a clip: never silence in its place.
    #[error("the spoken line `{message}` has no clip")]
    NoClip {
        /// The line.
        message: MessageId,
        /// Where the session says it; none for the words of the rhythm.
        spot: Option<Spot>,
    },
    /// A signal that is not at hand.
    #[error("there is no signal `{name}`")]
    NoSignal {
        /// The signal.
        name: String,
        /// Where the session sounds it; none for the rhythm's own.
        spot: Option<Spot>,
    },
    /// A safety line found no free cycle.
    #[error("the safety line of the prompt `{prompt}` does not fit into the phase `{phase}`")]
    NoRoomForSafety {
        /// The phase.
        phase: String,
        /// The prompt.
        prompt: String,
    },
    /// The length asked for is none that the session can have.
    #[error("the session lasts from {} to {} frames", reach.shortest.0, reach.longest.0)]
    Length {
        /// The lengths that it can have.
        reach: Reach,
    },
}
