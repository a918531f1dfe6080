//! Reads a segment from its source. Live playback and replay share this code, so they have the same bits.

use crate::units::{CHANNELS, Frames};

use super::{Fade, RenderSource, Segment, SourceError};

/// The reading position in a segment.
#[derive(Debug)]
pub(super) struct Reel {
    segment: Segment,
    /// Frames read so far.
    read: Frames,
    /// The last frame of the source.
    held: [f32; CHANNELS],
}

impl Reel {
    /// Starts at the first frame of `segment`, and moves `source` there.
    pub(super) fn new(segment: Segment, source: &mut dyn RenderSource) -> Reel {
        source.seek(segment.from);
        Reel {
            segment,
            read: Frames::ZERO,
            held: [0.0; CHANNELS],
        }
    }

    /// The segment, including its changes since.
    pub(super) fn segment(&self) -> &Segment {
        &self.segment
    }

    /// The next frame to read from the source.
    pub(super) fn position(&self) -> Frames {
        self.segment.from + self.read
    }

    /// Notes that the list of changes number `changes` is in force from now on.
    pub(super) fn change(&mut self, changes: usize) {
        self.segment.changes = changes;
    }

    /// Frames not read yet.
    pub(super) fn left(&self, source: &dyn RenderSource) -> Frames {
        self.segment.frames(source.frames()).saturating_sub(self.read)
    }

    /// Fades to silence from the next frame on; the segment ends with the fade.
    pub(super) fn fade(&mut self, over: Frames) {
        self.segment.fade = Some(Fade {
            from: self.read,
            over,
        });
    }

    /// Fills `out` (interleaved, at most [`Reel::left`] frames). If the source fails, its last frame is held and fades,
    /// which ends the segment. The error is returned once; `out` is filled even then.
    pub(super) fn read(&mut self, source: &mut dyn RenderSource, out: &mut [f32]) -> Result<(), SourceError> {
        let failed = match self.segment.broken {
            None => source.render(out).err(),
            Some(broken) => {
                let sound = broken.saturating_sub(self.read).as_index() * CHANNELS;
                let (sound, held) = out.split_at_mut(sound.min(out.len()));
                let failed = source.render(sound).err();
                self.hold(sound);
                fill(held, self.held);
                failed
            }
        };
        if failed.is_some() {
            self.segment.broken = Some(self.read);
            fill(out, self.held);
        } else if self.segment.broken.is_none() {
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
        let is_plain = self.segment.fade.is_none() && self.segment.broken.is_none();
        for frame in out.chunks_exact_mut(CHANNELS) {
            if !is_plain {
                let gain = self.segment.gain(self.read);
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
