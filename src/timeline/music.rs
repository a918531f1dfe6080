//! A piece of music, and how it lies under a timeline.

use crate::clip::ClipId;
use crate::units::{Decibels, Frames};

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

impl MusicPiece {
    /// Music that has no end, and is at its level by itself.
    pub fn endless(clip: ClipId) -> MusicPiece {
        let (frames, seam, trim) = (Frames::ENDLESS, Frames::ZERO, Decibels::UNITY);
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

/// The background music: one piece, repeated for the whole timeline.
#[derive(Debug, Clone, PartialEq)]
pub struct MusicBed {
    /// The piece.
    pub clip: ClipId,
    /// Its length, seam included.
    pub frames: Frames,
    /// Its last `seam` frames repeat its first: the piece comes round every `frames - seam`, head and tail
    /// crossing linearly meanwhile.
    pub seam: Frames,
    /// Brings the piece to -34 LUFS.
    pub trim: Decibels,
    /// Where on the timeline it begins.
    pub start: Frames,
    /// Where in the piece it begins there.
    pub offset: Frames,
    /// Rises over this long from its start.
    pub fade_in: Frames,
    /// Falls over this long ...
    pub fade_out: Frames,
    /// ... to silence at this frame of the timeline.
    pub silent_from: Frames,
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
