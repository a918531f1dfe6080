//! In place of a microphone, in a build that knows no sound devices.

use std::convert::Infallible;

use super::MicrophoneError;
use crate::output::{DeviceEntry, OutputError};

/// Never there.
#[derive(Debug)]
pub struct Microphone(Infallible);

impl Microphone {
    /// Opens none, of any name.
    ///
    /// # Errors
    /// Always: this build knows no devices.
    pub fn open(_name: Option<&str>) -> Result<Microphone, MicrophoneError> {
        Err(OutputError::NotBuilt.into())
    }

    /// Which one it is.
    pub fn entry(&self) -> &DeviceEntry {
        match self.0 {}
    }

    /// Appends what came to `into`.
    ///
    /// # Errors
    /// Never: there is none to ask.
    pub fn take(&mut self, _into: &mut Vec<f32>) -> Result<usize, MicrophoneError> {
        match self.0 {}
    }

    /// How many frames found no room.
    pub fn lost(&self) -> u64 {
        match self.0 {}
    }
}

/// None.
///
/// # Errors
/// Always: this build knows no devices.
pub fn microphones() -> Result<Vec<DeviceEntry>, MicrophoneError> {
    Err(OutputError::NotBuilt.into())
}
