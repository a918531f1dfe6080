//! What a person chooses, and what is at hand: the other two things a plan is made from.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Changes, MusicBed};
use crate::clip::ClipId;
use crate::locale::MessageId;
use crate::session::{Side, Technique};
use crate::units::{CyclesPerMinute, Decibels, Frames};

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

/// A piece of music and what is known of it.
#[derive(Debug, Clone, PartialEq)]
pub struct MusicPiece {
    /// The piece.
    pub clip: ClipId,
    /// Its length, seam included.
    pub frames: Frames,
    /// How much of its end repeats its beginning.
    pub seam: Frames,
    /// What brings it to -34 LUFS.
    pub trim: Decibels,
}

/// How long music takes to rise at the beginning.
const FADE_IN: Frames = Frames::from_seconds(4);
/// How long it takes to fall silent at the end.
const FADE_OUT: Frames = Frames::from_seconds(6);
/// How long it takes to fall silent when it hurts.
const FADE_WHEN_IT_HURTS: Frames = Frames::from_seconds(3);

/// So long that music never comes round: centuries.
const ENDLESS: Frames = Frames(u64::MAX / 4);

impl MusicPiece {
    /// Music that has no end, and is at its level by itself.
    pub fn endless(clip: ClipId) -> MusicPiece {
        let (frames, seam, trim) = (ENDLESS, Frames::ZERO, Decibels::UNITY);
        MusicPiece {
            clip,
            frames,
            seam,
            trim,
        }
    }

    /// The piece as the bed of a whole timeline of `total` frames.
    pub fn bed(&self, total: Frames) -> MusicBed {
        self.laid(Frames::ZERO, FADE_IN, FADE_OUT, total)
    }

    /// The piece going on from `offset` frames into the music, for another `total` frames.
    pub fn staying(&self, offset: Frames, total: Frames) -> MusicBed {
        self.laid(offset, Frames::ZERO, FADE_OUT, total)
    }

    /// The piece going on from `offset` frames into the music, falling silent at once.
    pub fn leaving(&self, offset: Frames) -> MusicBed {
        self.laid(offset, Frames::ZERO, FADE_WHEN_IT_HURTS, FADE_WHEN_IT_HURTS)
    }

    /// The piece from its own beginning, laid from the frame `at` of a timeline of `total` frames on. Whoever brings it in
    /// fades it in.
    pub fn from(&self, at: Frames, total: Frames) -> MusicBed {
        MusicBed {
            start: at,
            ..self.laid(Frames::ZERO, Frames::ZERO, FADE_OUT, total)
        }
    }

    fn laid(&self, offset: Frames, fade_in: Frames, fade_out: Frames, silent_from: Frames) -> MusicBed {
        let MusicPiece {
            clip,
            frames,
            seam,
            trim,
        } = self.clone();
        MusicBed {
            clip,
            frames,
            seam,
            trim,
            start: Frames::ZERO,
            offset,
            fade_in,
            fade_out,
            silent_from,
        }
    }
}

/// A sound that is at hand, and its exact length.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClipLength {
    /// The sound.
    pub clip: ClipId,
    /// Its length.
    pub frames: Frames,
}

/// Which sounds are at hand for one language.
pub trait Catalogue {
    /// The clip of a spoken message.
    fn speech(&self, message: &MessageId) -> Option<ClipLength>;
    /// The signal of that name.
    fn signal(&self, name: &str) -> Option<ClipLength>;
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

#[cfg(test)]
mod tests {
    use super::*;

    fn piece() -> MusicPiece {
        MusicPiece {
            clip: ClipId::new("music/warm.ogg"),
            frames: Frames::from_seconds(120),
            seam: Frames::from_seconds(6),
            trim: Decibels(-3.0),
        }
    }

    #[test]
    fn a_bed_rises_at_the_start_and_is_silent_by_the_end() {
        let bed = piece().bed(Frames::from_seconds(600));
        assert_eq!(
            (bed.offset, bed.fade_in, bed.silent_from),
            (Frames::ZERO, FADE_IN, Frames::from_seconds(600))
        );
    }

    #[test]
    fn when_it_hurts_the_music_goes_on_and_leaves() {
        let bed = piece().leaving(Frames::from_seconds(50));
        assert_eq!(
            (bed.offset, bed.fade_in),
            (Frames::from_seconds(50), Frames::ZERO)
        );
        assert_eq!(
            (bed.fade_out, bed.silent_from),
            (FADE_WHEN_IT_HURTS, FADE_WHEN_IT_HURTS)
        );
    }
}
