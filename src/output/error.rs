//! Errors of sound devices.

use std::sync::Arc;

use crate::diagnostic::{Diagnose, Diagnostic, Value, diagnostic, hint};

/// An output that failed to open. Cheap to clone, because it is sent to observers.
#[derive(Debug, Clone, thiserror::Error)]
pub enum OutputError {
    /// There is no sound card and no sound server.
    #[error("there is no sound device")]
    NoDevice,
    /// There is a sound system, but it does not answer.
    #[error("the sound system does not answer")]
    NoAnswer,
    /// No device has the requested name.
    #[error("there is no sound device called {name:?}")]
    UnknownDevice {
        /// The requested name.
        name: String,
        /// The devices that exist.
        known: Vec<String>,
    },
    /// Several devices match the requested name.
    #[error("several sound devices match {name:?}")]
    AmbiguousDevice {
        /// The requested name.
        name: String,
        /// The devices that match.
        matching: Vec<String>,
    },
    /// The device does not support 48 kHz stereo; the mix is not resampled for it.
    #[error("{device} does not play 48 kHz in stereo")]
    Rate {
        /// The device.
        device: String,
    },
    /// The system refused to open the device.
    #[error("{device} did not open: {reason}")]
    Refused {
        /// The device.
        device: String,
        /// The system's error text.
        reason: Arc<str>,
    },
    /// This build has no support for sound devices.
    #[error("this build plays on no device (it was made without the feature `live`)")]
    NotBuilt,
}

impl OutputError {
    /// Whether there is a sound system that does not answer.
    pub fn is_hung(&self) -> bool {
        matches!(self, OutputError::NoAnswer)
    }
}

impl Diagnose for OutputError {
    fn diagnostic(&self) -> Diagnostic {
        match self {
            OutputError::NoDevice => diagnostic!("no-device"),
            OutputError::NoAnswer => diagnostic!("sound-hung"),
            OutputError::UnknownDevice { name, known } => {
                diagnostic!("unknown-device", name).known_in("warmhands list devices", known)
            }
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
