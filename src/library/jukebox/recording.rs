//! A recording at the engine's rate, as a stream with silence after its end.

use crate::clip::{ClipStream, DecodeError, Source};
use crate::units::{CHANNELS, Frames};

/// A recording being read.
pub(super) struct Recording(ClipStream);

impl Recording {
    /// Opens it.
    pub(super) fn open(source: impl Source) -> Result<Recording, DecodeError> {
        Ok(Recording(ClipStream::open(source)?))
    }

    /// Its length.
    pub(super) fn frames(&self) -> Frames {
        self.0.frames()
    }

    /// Fills `out` with the stereo frames from `from` on; silence beyond the end.
    pub(super) fn read(&mut self, from: Frames, out: &mut [f32]) -> Result<(), DecodeError> {
        let left = self.frames().saturating_sub(from).as_index() * CHANNELS;
        let (sound, beyond) = out.split_at_mut(out.len().min(left));
        beyond.fill(0.0);
        match sound.is_empty() {
            true => Ok(()),
            false => self.0.read(from, sound),
        }
    }
}
