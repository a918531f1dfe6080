//! Why there is no sound from a microphone.

use crate::diagnostic::{Diagnose, Diagnostic, Value, diagnostic, hint};
use crate::output::OutputError;

/// A microphone that did not open, or from which nothing comes any more.
#[derive(Debug, Clone, thiserror::Error)]
pub enum MicrophoneError {
    /// Nothing that records: no sound card and no sound server, or one that has only outputs.
    #[error("there is no microphone")]
    NoMicrophone,
    /// It does not give 48 kHz; what it gives is not resampled.
    #[error("{device} does not record at 48 kHz")]
    Rate {
        /// The microphone.
        device: String,
    },
    /// It was unplugged, its sound server is gone, or it never began.
    #[error("no sound comes from {device}")]
    Silent {
        /// The microphone.
        device: String,
    },
    /// It is not known by that name, or refused, as any other sound device.
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
                diagnostic!("unknown-microphone", name).known(known)
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
