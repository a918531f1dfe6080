//! Stands in for the speaker in a build without sound devices.

use super::ring::Drain;
use super::{DeviceEntry, Opener, Output, OutputError, Refused};

/// Opens nothing and returns the reason.
#[derive(Debug)]
pub struct SpeakerOpener;

impl SpeakerOpener {
    /// Accepts any name.
    pub fn new(_name: Option<String>) -> SpeakerOpener {
        SpeakerOpener
    }

    /// Has no news of any device.
    #[must_use]
    pub fn watched(self) -> SpeakerOpener {
        self
    }
}

impl Opener for SpeakerOpener {
    fn open(&mut self, drain: Drain) -> Result<Box<dyn Output>, Refused> {
        let error = OutputError::NotBuilt;
        Err(Refused { drain, error })
    }
}

/// Lists no devices.
///
/// # Errors
/// Always: this build has no sound devices.
pub fn devices() -> Result<Vec<DeviceEntry>, OutputError> {
    Err(OutputError::NotBuilt)
}

/// Looks up a device by name.
///
/// # Errors
/// Always: this build has no sound devices.
pub fn look_up(_name: &str) -> Result<(), OutputError> {
    Err(OutputError::NotBuilt)
}
