//! The user's choices for a session.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Changes, MusicPiece};
use crate::session::{Side, Technique};
use crate::units::{CyclesPerMinute, Frames};

/// How beats are played.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Count {
    /// As words, but as tones under spoken lines.
    Voice,
    /// As words for the first cycles of a rhythm, then as tones.
    #[default]
    Tone,
    /// Not at all.
    None,
}

/// The user's choices for a session.
#[derive(Debug, Clone)]
pub struct Choices {
    /// The breast to begin with, `left` or `right`. Without a choice, lines say "the one you begin with".
    pub side: Option<Side>,
    /// How milk is expressed.
    pub technique: Technique,
    /// The rate, in cycles per minute. Replaces the session's rate.
    pub rate: Option<CyclesPerMinute>,
    /// How beats are played.
    pub count: Count,
    /// The total length. Replaces the session's length.
    pub fit: Option<Frames>,
    /// The background music, if any.
    pub music: Option<MusicPiece>,
    /// The total length of the turns in a repeating session. Without a choice it is endless. Other sessions define
    /// their own length.
    pub lasting: Option<Frames>,
    /// The length of one such turn, including speech. Without a choice it is the session's hold.
    pub turn: Option<Frames>,
    /// Whether steps that can wait for the user do: such a step has its longest length.
    pub wait: bool,
    /// Changes made during playback. Only rate changes are compiled; the mixer applies the others.
    pub changes: Changes,
}

impl Default for Choices {
    fn default() -> Choices {
        Choices {
            side: None,
            technique: Technique::Areola,
            rate: None,
            count: Count::Tone,
            fit: None,
            music: None,
            lasting: None,
            turn: None,
            wait: false,
            changes: Changes::default(),
        }
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Count::Voice => "voice",
            Count::Tone => "tone",
            Count::None => "none",
        })
    }
}
