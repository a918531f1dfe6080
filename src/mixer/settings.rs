//! How a timeline is mixed: volumes, ducking, and which bus is heard alone.
//!
//! Plain values; must not know where they were chosen.

use super::ducking::Ducking;
use crate::timeline::Bus;
use crate::units::Decibels;

/// Everything that shapes the mix besides the timeline itself.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct MixSettings {
    /// The volume of each bus.
    pub volumes: Volumes,
    /// How the music sinks under speech.
    pub ducking: Ducking,
    /// One bus alone, before the limiter; `None` is the whole mix behind it.
    pub stem: Option<Bus>,
}

/// A volume for each bus. At 0 dB speech and signals pass bit for bit, and music has the level of its trim.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Volumes {
    /// Narration.
    pub speech: Decibels,
    /// Background music.
    pub music: Decibels,
    /// Beats and signals.
    pub signal: Decibels,
}

impl Default for Volumes {
    fn default() -> Volumes {
        Volumes {
            speech: Decibels::UNITY,
            music: Decibels::UNITY,
            signal: Decibels::UNITY,
        }
    }
}
