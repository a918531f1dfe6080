//! In place of the microphone, in a build that knows no sound devices.

use super::MicrophoneError;
use crate::output::DeviceEntry;

/// Hears nothing, and says why.
#[derive(Debug)]
pub struct Microphone;

impl Microphone {
    /// For any name alike.
    ///
    /// # Errors
    /// Always: this build knows no devices.
    pub fn open(_name: Option<&str>) -> Result<Microphone, MicrophoneError> {
        Err(MicrophoneError::NotBuilt)
    }

    /// Nothing.
    ///
    /// # Errors
    /// Always: this build knows no devices.
    pub fn take(&mut self, _into: &mut Vec<f32>) -> Result<usize, MicrophoneError> {
        Err(MicrophoneError::NotBuilt)
    }
}

/// None.
///
/// # Errors
/// Always: this build knows no devices.
pub fn microphones() -> Result<Vec<DeviceEntry>, MicrophoneError> {
    Err(MicrophoneError::NotBuilt)
}
