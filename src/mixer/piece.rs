//! One piece of music in a loop, with a crossfade at the seam and fades at both ends.
//!
//! Each frame depends on its number only. Must not know that there may be other pieces.

use crate::clip::ClipId;
use crate::level::{cubic, shape};
use crate::timeline::MusicBed;
use crate::units::{CHANNELS, Frames};

use super::block::overlap;
use super::lane::Lane;
use super::sounds::{SoundError, Sounds};

/// A piece placed on a timeline.
pub(super) struct Piece {
    clip: ClipId,
    /// The piece plays from this frame of the timeline ...
    start: u64,
    /// ... to this frame.
    end: u64,
    /// The frame of the timeline where the piece starts at `offset`.
    laid_at: u64,
    /// The start position in the piece, in frames.
    offset: u64,
    /// The loop length, in frames.
    period: u64,
    seam: u64,
    fade_in: u64,
    fade_out: u64,
    silent_from: u64,
    /// The linear gain that brings the piece to its level.
    trim: f32,
    /// The first `seam` frames of the piece, for the crossfade at the seam. They are cached because the piece is read
    /// sequentially.
    head: Vec<f32>,
}

impl Piece {
    /// Creates the piece of `bed` between the frames `start` and `end`. `None` if the bed has no sound.
    pub(super) fn new(bed: &MusicBed, start: Frames, end: Frames) -> Option<Piece> {
        if bed.frames == Frames::ZERO {
            return None;
        }
        // With a seam of more than half the piece, two crossfades would overlap. Such a piece loops without one.
        let seam = if bed.seam * 2 <= bed.frames { bed.seam.0 } else { 0 };
        Some(Piece {
            clip: bed.clip.clone(),
            start: start.0,
            end: end.min(bed.silent_from).0,
            laid_at: bed.start.0,
            offset: bed.offset.0,
            period: bed.frames.0 - seam,
            seam,
            fade_in: bed.fade_in.0,
            fade_out: bed.fade_out.0,
            silent_from: bed.silent_from.0,
            trim: bed.trim.amplitude(),
            head: Vec::new(),
        })
    }

    /// Renders the stereo block at frame `from`, at `volume`. Returns `false` and does not touch `out` if nothing
    /// plays in the block.
    pub(super) fn render(
        &mut self,
        sounds: &mut impl Sounds,
        volume: &Lane,
        from: u64,
        out: &mut [f32],
    ) -> Result<bool, SoundError> {
        let range = overlap(from, out, self.start, self.end);
        if range.is_empty() {
            return Ok(false);
        }
        out[..range.start].fill(0.0);
        out[range.end..].fill(0.0);
        let first = from + (range.start / CHANNELS) as u64;
        let music = &mut out[range];
        self.repeat(sounds, first, music)?;
        volume.apply(self.trim, first, music);
        self.fade(first, music);
        Ok(true)
    }

    /// Fills `out` with the looped piece from frame `at` of the timeline on.
    fn repeat(&mut self, sounds: &mut impl Sounds, at: u64, mut out: &mut [f32]) -> Result<(), SoundError> {
        let mut at = self.offset + (at - self.laid_at);
        while !out.is_empty() {
            let into = at % self.period;
            let crossing = at >= self.period && into < self.seam;
            let until = if crossing { self.seam } else { self.period };
            let frames = (until - into).min((out.len() / CHANNELS) as u64);
            let (part, rest) = out.split_at_mut(CHANNELS * frames as usize);
            if crossing {
                self.cross(sounds, into, part)?;
            } else {
                sounds.music(&self.clip, Frames(into), part)?;
            }
            at += frames;
            out = rest;
        }
        Ok(())
    }

    /// Fills `out` with the crossfade of end and beginning, from `into` frames into the crossfade on.
    fn cross(&mut self, sounds: &mut impl Sounds, into: u64, out: &mut [f32]) -> Result<(), SoundError> {
        if self.head.is_empty() {
            let mut head = vec![0.0; CHANNELS * self.seam as usize];
            sounds.music(&self.clip, Frames::ZERO, &mut head)?;
            self.head = head;
        }
        sounds.music(&self.clip, Frames(self.period + into), out)?;
        let head = self.head[CHANNELS * into as usize..].chunks_exact(CHANNELS);
        for ((frame, head), step) in out.chunks_exact_mut(CHANNELS).zip(head).zip(into..) {
            let part = step as f32 / self.seam as f32;
            frame[0] += (head[0] - frame[0]) * part;
            frame[1] += (head[1] - frame[1]) * part;
        }
        Ok(())
    }

    /// Applies the fade-in and fade-out to stereo frames that begin at frame `from` of the timeline.
    fn fade(&self, from: u64, out: &mut [f32]) {
        let rise = overlap(from, out, self.laid_at, self.laid_at + self.fade_in);
        let (laid_at, length) = (self.laid_at, self.fade_in as f32);
        shape(
            &mut out[rise],
            (from.max(laid_at)..).map(|at| cubic((at - laid_at) as f32 / length)),
        );

        let falls_from = self.silent_from.saturating_sub(self.fade_out);
        let fall = overlap(from, out, falls_from, self.silent_from);
        let length = self.fade_out as f32;
        let left = |at: u64| self.silent_from.saturating_sub(at) as f32;
        shape(
            &mut out[fall],
            (from.max(falls_from)..).map(|at| cubic(left(at) / length)),
        );
    }
}
