//! A volume as users enter it: a number of decibels.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::units::Decibels;

/// The gain of a bus relative to its recordings, in decibels from [`Volume::SOFTEST`] to [`Volume::LOUDEST`].
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "f32", into = "f32")]
pub struct Volume(f32);

/// Not a number, or outside the range of a volume.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a volume is a number from {} to {}", Volume::SOFTEST, Volume::LOUDEST)]
pub struct VolumeError;

impl Volume {
    /// The softest volume, which counts as silence.
    pub const SOFTEST: f32 = -60.0;
    /// The loudest volume.
    pub const LOUDEST: f32 = 12.0;

    /// The gain for the mixer.
    pub fn decibels(self) -> Decibels {
        Decibels(self.0)
    }
}

/// As recorded.
impl Default for Volume {
    fn default() -> Volume {
        Volume(0.0)
    }
}

impl TryFrom<f32> for Volume {
    type Error = VolumeError;

    fn try_from(decibels: f32) -> Result<Volume, VolumeError> {
        if (Volume::SOFTEST..=Volume::LOUDEST).contains(&decibels) {
            Ok(Volume(decibels))
        } else {
            Err(VolumeError)
        }
    }
}

impl From<Volume> for f32 {
    fn from(volume: Volume) -> f32 {
        volume.0
    }
}

impl FromStr for Volume {
    type Err = VolumeError;

    fn from_str(text: &str) -> Result<Volume, VolumeError> {
        let decibels: f32 = text.parse().map_err(|_| VolumeError)?;
        Volume::try_from(decibels)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_volume_is_a_number_within_the_range() {
        for (text, decibels) in [("-60", -60.0), ("-6.5", -6.5), ("0", 0.0), ("+12", 12.0)] {
            let volume: Volume = text.parse().unwrap();
            assert_eq!(volume.decibels(), Decibels(decibels), "{text}");
        }
        for text in ["", "loud", "-60.1", "12.1", "nan", "inf", "-6 dB"] {
            assert_eq!(text.parse::<Volume>(), Err(VolumeError), "{text:?}");
        }
    }
}
