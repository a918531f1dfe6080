//! In place of the speaker, in a build that knows no sound devices.

use super::ring::Drain;
use super::{DeviceEntry, Opener, Output, OutputError, Refused};

/// Opens nothing, and says why.
#[derive(Debug)]
pub struct SpeakerOpener;

impl SpeakerOpener {
    /// For any name alike.
    pub fn new(_name: Option<String>) -> SpeakerOpener {
        SpeakerOpener
    }
}

impl Opener for SpeakerOpener {
    fn open(&mut self, drain: Drain) -> Result<Box<dyn Output>, Refused> {
        let error = OutputError::NotBuilt;
        Err(Refused { drain, error })
    }
}

/// None.
///
/// # Errors
/// Always: this build knows no devices.
pub fn devices() -> Result<Vec<DeviceEntry>, OutputError> {
    Err(OutputError::NotBuilt)
}

/// Whether exactly one device is meant by a name: never.
///
/// # Errors
/// Always: this build knows no devices.
pub fn look_up(_name: &str) -> Result<(), OutputError> {
    Err(OutputError::NotBuilt)
}
