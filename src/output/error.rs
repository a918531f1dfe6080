//! Why there is no sound from a device.

use std::sync::Arc;

use crate::diagnostic::{Diagnose, Diagnostic, Value, diagnostic, hint};

/// An output that did not open. Cheap to clone: it is told to whoever watches.
#[derive(Debug, Clone, thiserror::Error)]
pub enum OutputError {
    /// No sound card and no sound server.
    #[error("there is no sound device")]
    NoDevice,
    /// There is a sound system, and it does not answer.
    #[error("the sound system does not answer")]
    NoAnswer,
    /// No device has the name that was asked for.
    #[error("there is no sound device called {name:?}")]
    UnknownDevice {
        /// What was asked for.
        name: String,
        /// Those there are.
        known: Vec<String>,
    },
    /// Several devices fit the name that was asked for.
    #[error("several sound devices fit {name:?}")]
    AmbiguousDevice {
        /// What was asked for.
        name: String,
        /// Those that fit.
        matching: Vec<String>,
    },
    /// It does not take 48 kHz in stereo; the mix is not resampled for it.
    #[error("{device} does not play 48 kHz in stereo")]
    Rate {
        /// The device.
        device: String,
    },
    /// The system said no.
    #[error("{device} did not open: {reason}")]
    Refused {
        /// The device.
        device: String,
        /// In the system's words.
        reason: Arc<str>,
    },
    /// This build has no part that speaks to sound devices.
    #[error("this build plays on no device (it was made without the feature `live`)")]
    NotBuilt,
}

impl OutputError {
    /// Whether a sound system is there that does not answer.
    pub fn is_hung(&self) -> bool {
        matches!(self, OutputError::NoAnswer)
    }
}

impl Diagnose for OutputError {
    fn diagnostic(&self) -> Diagnostic {
        match self {
            OutputError::NoDevice => diagnostic!("no-device"),
            OutputError::NoAnswer => diagnostic!("sound-hung"),
            OutputError::UnknownDevice { name, known } => diagnostic!("unknown-device", name).known(known),
            OutputError::AmbiguousDevice { name, matching } => {
                diagnostic!("ambiguous-device", name, names = Value::Names(matching.clone()))
                    .or_hint(hint!("list-devices"))
            }
            OutputError::Rate { device } => diagnostic!("device-rate", device),
            OutputError::Refused { device, reason } => {
                diagnostic!("device-refused", device, detail = reason)
            }
            OutputError::NotBuilt => diagnostic!("not-built"),
        }
        .or_hint(hint!("no-device"))
    }
}
