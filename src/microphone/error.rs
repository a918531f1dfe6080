//! Why nothing is heard from a microphone.

/// Why nothing is heard from a microphone.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MicrophoneError {
    /// There is none.
    #[error("there is no microphone")]
    None,
    /// None has the name that was asked for.
    #[error("there is no microphone called {name:?}")]
    Unknown {
        /// What was asked for.
        name: String,
        /// Those there are.
        known: Vec<String>,
    },
    /// Several fit the name that was asked for.
    #[error("several microphones fit {name:?}")]
    Ambiguous {
        /// What was asked for.
        name: String,
        /// Those that fit.
        matching: Vec<String>,
    },
    /// It does not give 48 kHz, and what it gives is not resampled.
    #[error("{device} does not record at 48 kHz")]
    Rate {
        /// The microphone.
        device: String,
    },
    /// The system said no.
    #[error("{device} did not open: {reason}")]
    Refused {
        /// The microphone.
        device: String,
        /// In the system's words.
        reason: String,
    },
    /// It was unplugged, or its server has ended.
    #[error("the microphone is gone")]
    Lost,
    /// This build has no part that speaks to sound devices.
    #[error("this build hears no microphone (it was made without the feature `live`)")]
    NotBuilt,
}
