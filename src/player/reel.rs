//! A take, read frame by frame from its score: live and on replay the same code, so the same bits.

use crate::units::{CHANNELS, Frames};

use super::{Fade, Score, ScoreError, Take};

/// Where a take has come to.
#[derive(Debug)]
pub(super) struct Reel {
    take: Take,
    /// Frames read so far.
    read: Frames,
    /// The last frame that the score gave.
    held: [f32; CHANNELS],
}

impl Reel {
    /// At the first frame of `take`; moves `score` there.
    pub(super) fn new(take: Take, score: &mut dyn Score) -> Reel {
        score.seek(take.from);
        Reel {
            take,
            read: Frames::ZERO,
            held: [0.0; CHANNELS],
        }
    }

    /// The take, with what befell it since.
    pub(super) fn take(&self) -> &Take {
        &self.take
    }

    /// The frame of the score that is read next.
    pub(super) fn position(&self) -> Frames {
        self.take.from + self.read
    }

    /// From now on another tempo counts: the take is that of `tempi` changes.
    pub(super) fn retime(&mut self, tempi: usize) {
        self.take.tempi = tempi;
    }

    /// Frames not yet read.
    pub(super) fn left(&self, score: &dyn Score) -> Frames {
        self.take.frames(score.frames()).saturating_sub(self.read)
    }

    /// Frames from the next one on fade to silence, and the take ends there.
    pub(super) fn fade(&mut self, over: Frames) {
        self.take.fade = Some(Fade {
            from: self.read,
            over,
        });
    }

    /// Fills `out` (interleaved, at most [`Reel::left`] frames). Where the score fails, the frames from there on are the
    /// held ones, which end the take; the error is given back once, and `out` is filled nevertheless.
    pub(super) fn read(&mut self, score: &mut dyn Score, out: &mut [f32]) -> Result<(), ScoreError> {
        let failed = match self.take.broken {
            None => score.render(out).err(),
            Some(broken) => {
                let sound = broken.saturating_sub(self.read).as_index() * CHANNELS;
                let (sound, held) = out.split_at_mut(sound.min(out.len()));
                let failed = score.render(sound).err();
                self.hold(sound);
                fill(held, self.held);
                failed
            }
        };
        if failed.is_some() {
            self.take.broken = Some(self.read);
            fill(out, self.held);
        } else if self.take.broken.is_none() {
            self.hold(out);
        }
        self.shape(out);
        failed.map_or(Ok(()), Err)
    }

    fn hold(&mut self, sound: &[f32]) {
        if let Some(last) = sound.last_chunk::<CHANNELS>() {
            self.held = *last;
        }
    }

    fn shape(&mut self, out: &mut [f32]) {
        let is_plain = self.take.fade.is_none() && self.take.broken.is_none();
        for frame in out.chunks_exact_mut(CHANNELS) {
            if !is_plain {
                let gain = self.take.gain(self.read);
                frame.iter_mut().for_each(|sample| *sample *= gain);
            }
            self.read += Frames(1);
        }
    }
}

fn fill(out: &mut [f32], held: [f32; CHANNELS]) {
    for frame in out.chunks_exact_mut(CHANNELS) {
        frame.copy_from_slice(&held);
    }
}
