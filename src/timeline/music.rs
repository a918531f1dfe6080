//! A piece of music and its placement under a timeline.

use crate::clip::ClipId;
use crate::units::{Decibels, Frames};

/// A piece of music and its properties.
#[derive(Debug, Clone, PartialEq)]
pub struct MusicPiece {
    /// The sound.
    pub clip: ClipId,
    /// The length, including the seam.
    pub frames: Frames,
    /// The length of the end that repeats the beginning.
    pub seam: Frames,
    /// The gain that brings the piece to -34 LUFS.
    pub trim: Decibels,
}

/// The length of the fade-in at the beginning.
const FADE_IN: Frames = Frames::from_seconds(4);
/// The length of the fade-out at the end.
const FADE_OUT: Frames = Frames::from_seconds(6);
/// The length of the fade-out when the user presses the key for "it hurts".
const FADE_WHEN_IT_HURTS: Frames = Frames::from_seconds(3);

impl MusicPiece {
    /// Music without an end that is already at its level.
    pub fn endless(clip: ClipId) -> MusicPiece {
        let (frames, seam, trim) = (Frames::ENDLESS, Frames::ZERO, Decibels::UNITY);
        MusicPiece {
            clip,
            frames,
            seam,
            trim,
        }
    }

    /// The bed for a whole timeline of `total` frames.
    pub fn bed(&self, total: Frames) -> MusicBed {
        self.laid(Frames::ZERO, FADE_IN, FADE_OUT, total)
    }

    /// The bed that continues from `offset` frames into the piece, for another `total` frames.
    pub fn staying(&self, offset: Frames, total: Frames) -> MusicBed {
        self.laid(offset, Frames::ZERO, FADE_OUT, total)
    }

    /// The bed that continues from `offset` frames into the piece and fades out at once.
    pub fn leaving(&self, offset: Frames) -> MusicBed {
        self.laid(offset, Frames::ZERO, FADE_WHEN_IT_HURTS, FADE_WHEN_IT_HURTS)
    }

    /// The bed that starts the piece at frame `at` of a timeline of `total` frames. The caller fades it in.
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

/// The background music: one piece, looped for the whole timeline.
#[derive(Debug, Clone, PartialEq)]
pub struct MusicBed {
    /// The sound.
    pub clip: ClipId,
    /// The length, including the seam.
    pub frames: Frames,
    /// The last `seam` frames repeat the first ones. The loop length is `frames - seam`, with a linear crossfade at
    /// the seam.
    pub seam: Frames,
    /// The gain that brings the piece to -34 LUFS.
    pub trim: Decibels,
    /// The start on the timeline.
    pub start: Frames,
    /// The start position in the piece.
    pub offset: Frames,
    /// The length of the fade-in at the start.
    pub fade_in: Frames,
    /// The length of the fade-out ...
    pub fade_out: Frames,
    /// ... which ends in silence at this frame of the timeline.
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
    fn a_bed_fades_in_at_the_start_and_is_silent_at_the_end() {
        let bed = piece().bed(Frames::from_seconds(600));
        assert_eq!(
            (bed.offset, bed.fade_in, bed.silent_from),
            (Frames::ZERO, FADE_IN, Frames::from_seconds(600))
        );
    }

    #[test]
    fn when_it_hurts_the_music_continues_and_fades_out() {
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
