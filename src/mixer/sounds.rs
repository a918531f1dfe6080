//! The sound source of the mixer, and its errors.
//!
//! Only names and samples. Must not know files, caches or threads.

use std::sync::Arc;

use crate::clip::{Clip, ClipId, DecodeError};
use crate::timeline::MusicBed;
use crate::units::Frames;

/// Supplies the sounds of a timeline to the mixer.
///
/// Called on the render thread, never in an audio callback: a call may block until a sound is decoded.
pub trait Sounds {
    /// Returns the clip of a cue that is about to play. Called once per cue, up to 50 ms before it.
    ///
    /// # Errors
    /// There is no such sound, or it can't be decoded.
    fn clip(&mut self, id: &ClipId) -> Result<Arc<Clip>, SoundError>;

    /// Fills `out` with the interleaved stereo frames of the piece `id` from its frame `from` on, as in its file.
    /// Reads are sequential, except for a jump at each seek and once per loop.
    ///
    /// # Errors
    /// There is no such piece, it can't be decoded, or it ends before `out` is full.
    fn music(&mut self, id: &ClipId, from: Frames, out: &mut [f32]) -> Result<(), SoundError>;

    /// Adds a piece that is not in the timeline: a change added `bed`.
    fn bring(&mut self, bed: &MusicBed);

    /// Takes what was lost of the music since the last call.
    fn take_losses(&mut self) -> Vec<MusicLoss> {
        Vec::new()
    }
}

impl<S: Sounds + ?Sized> Sounds for Box<S> {
    fn clip(&mut self, id: &ClipId) -> Result<Arc<Clip>, SoundError> {
        (**self).clip(id)
    }

    fn music(&mut self, id: &ClipId, from: Frames, out: &mut [f32]) -> Result<(), SoundError> {
        (**self).music(id, from, out)
    }

    fn bring(&mut self, bed: &MusicBed) {
        (**self).bring(bed);
    }

    fn take_losses(&mut self) -> Vec<MusicLoss> {
        (**self).take_losses()
    }
}

/// What is lost of the user's own music. The music goes on with what is left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MusicLoss {
    /// Files that can't be played, or not any more, are passed over.
    Files {
        /// The first one, as the user would name it.
        first: String,
        /// How many there are.
        count: usize,
    },
    /// Files end before their stated end: they are damaged from there on, or cut short.
    Ends {
        /// The first one, as the user would name it.
        first: String,
        /// Where its sound ends.
        at: Frames,
        /// How many there are.
        count: usize,
    },
    /// No file is left: from now on there is no music.
    All,
}

/// The reason why a sound of the timeline can't be played.
#[derive(Debug, thiserror::Error)]
pub enum SoundError {
    /// There is no sound with this name.
    #[error("no sound `{clip}`")]
    Missing {
        /// The name of the sound.
        clip: ClipId,
    },
    /// The sound can't be decoded.
    #[error("the sound `{clip}` can't be played")]
    Unplayable {
        /// The name of the sound.
        clip: ClipId,
        /// The reason.
        #[source]
        reason: DecodeError,
    },
    /// The sound does not have the length that the timeline was compiled with.
    #[error("the sound `{clip}` has {found} frames, not {planned}")]
    Changed {
        /// The name of the sound.
        clip: ClipId,
        /// The length on the timeline, in frames.
        planned: u64,
        /// The actual length, in frames.
        found: u64,
    },
}
