//! Mix settings: volumes, ducking and the stem.
//!
//! Plain values. Must not know where they were chosen.

use crate::timeline::Bus;
use crate::units::{Decibels, Frames};

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

/// How the music goes down before speech and up after it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ducking {
    /// The gain of the music under speech. 0 dB disables ducking.
    pub depth: Decibels,
    /// The length of the ramp down, which ends where speech begins.
    pub lead: Frames,
    /// The length of the ramp up, which begins where speech ends.
    pub release: Frames,
}

impl Default for Ducking {
    /// 8 dB, down in 400 ms, up in 1.2 s.
    fn default() -> Ducking {
        Ducking {
            depth: Decibels(-8.0),
            lead: Frames::from_millis(400),
            release: Frames::from_millis(1200),
        }
    }
}
