//! Mix settings: volumes, ducking and the stem.
//!
//! Plain values. Must not know where they were chosen.

use super::ducking::Ducking;
use crate::timeline::Bus;
use crate::units::Decibels;

/// All settings of the mix.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct MixSettings {
    /// The volume of each bus.
    pub volumes: Volumes,
    /// How the music is ducked under speech.
    pub ducking: Ducking,
    /// Renders one bus alone, before the limiter. `None` renders the whole mix with the limiter.
    pub stem: Option<Bus>,
}

/// The volume of each bus. At 0 dB, speech and signals pass bit for bit, and music has the level of its trim.
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
