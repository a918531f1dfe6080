//! What a person chooses of a session.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Changes, MusicPiece};
use crate::session::{Side, Technique};
use crate::units::{CyclesPerMinute, Frames};

/// How beats are heard.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Count {
    /// As words, but as tones under a spoken line.
    Voice,
    /// As words for a rhythm's first cycles, then as tones.
    #[default]
    Tone,
    /// Not at all.
    None,
}

/// What a person chooses of a session.
#[derive(Debug, Clone)]
pub struct Choices {
    /// The breast she begins with, `left` or `right`; unchosen, lines say "the one you begin with".
    pub side: Option<Side>,
    /// How milk is expressed.
    pub technique: Technique,
    /// Cycles a minute, instead of the session's own.
    pub rate: Option<CyclesPerMinute>,
    /// How beats are heard.
    pub count: Count,
    /// How long the whole lasts, instead of the session's own length.
    pub fit: Option<Frames>,
    /// The background music, if any.
    pub music: Option<MusicPiece>,
    /// How long the turns of a session that repeats go on; unchosen, without end. Sessions with an end have their own.
    pub lasting: Option<Frames>,
    /// How long one such turn is, words included; unchosen, as the session's own hold.
    pub turn: Option<Frames>,
    /// What was changed while it played. Only changes of the rate are compiled; the mixer has the others.
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
