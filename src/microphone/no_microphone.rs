//! Stands in for the microphone in a build without sound devices.

use std::convert::Infallible;

use super::MicrophoneError;
use crate::output::{DeviceEntry, OutputError};

/// Never exists.
#[derive(Debug)]
pub struct Microphone(Infallible);

impl Microphone {
    /// Opens a microphone.
    ///
    /// # Errors
    /// Always: this build has no sound devices.
    pub fn open(_name: Option<&str>) -> Result<Microphone, MicrophoneError> {
        Err(OutputError::NotBuilt.into())
    }

    /// Its entry.
    pub fn entry(&self) -> &DeviceEntry {
        match self.0 {}
    }

    /// Appends new samples to `into`.
    ///
    /// # Errors
    /// Never: a value of this type does not exist.
    pub fn take(&mut self, _into: &mut Vec<f32>) -> Result<usize, MicrophoneError> {
        match self.0 {}
    }

    /// How many frames were lost.
    pub fn lost(&self) -> u64 {
        match self.0 {}
    }
}

/// Lists no microphones.
///
/// # Errors
/// Always: this build has no sound devices.
pub fn microphones() -> Result<Vec<DeviceEntry>, MicrophoneError> {
    Err(OutputError::NotBuilt.into())
}
