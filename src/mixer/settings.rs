//! How a timeline is mixed: volumes, ducking, and which bus is heard alone.
//!
//! Plain values; must not know where they were chosen.

use crate::timeline::Bus;
use crate::units::{Decibels, Frames};

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

/// How the music sinks before a voice and rises after it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ducking {
    /// The music's gain under speech; at 0 dB it does not sink.
    pub depth: Decibels,
    /// The way down, all of it before the voice begins.
    pub lead: Frames,
    /// The way up, from the end of the voice on.
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
