//! Errors of microphones.

use crate::diagnostic::{Diagnose, Diagnostic, Value, diagnostic, hint};
use crate::output::OutputError;

/// A microphone that failed to open or stopped delivering sound.
#[derive(Debug, Clone, thiserror::Error)]
pub enum MicrophoneError {
    /// There is no input: no sound card and no sound server, or one with outputs only.
    #[error("there is no microphone")]
    NoMicrophone,
    /// It does not support 48 kHz; recordings are not resampled.
    #[error("{device} does not record at 48 kHz")]
    Rate {
        /// The microphone.
        device: String,
    },
    /// It was unplugged, its sound server is gone, or it never started.
    #[error("no sound comes from {device}")]
    Silent {
        /// The microphone.
        device: String,
    },
    /// The name is unknown or ambiguous, or the system refused, as for any sound device.
    #[error(transparent)]
    Device(#[from] OutputError),
}

impl Diagnose for MicrophoneError {
    fn diagnostic(&self) -> Diagnostic {
        match self {
            Self::NoMicrophone => diagnostic!("no-microphone"),
            Self::Rate { device } => diagnostic!("microphone-rate", device),
            Self::Silent { .. } => diagnostic!("microphone-lost"),
            Self::Device(OutputError::UnknownDevice { name, known }) => {
                diagnostic!("unknown-microphone", name).known_in("warmhands list microphones", known)
            }
            Self::Device(OutputError::AmbiguousDevice { name, matching }) => {
                diagnostic!(
                    "ambiguous-microphone",
                    name,
                    names = Value::Names(matching.clone())
                )
            }
            Self::Device(other) => return other.diagnostic(),
        }
        .or_hint(hint!("list-microphones"))
    }
}
