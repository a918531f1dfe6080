//! Where the mixer gets sound from, and why it may not get it.
//!
//! Only names and samples pass here; must not know files, caches or threads.

use std::sync::Arc;

use crate::clip::{Clip, ClipId, DecodeError};
use crate::timeline::MusicBed;
use crate::units::Frames;

/// Gives the mixer the sounds that a timeline names.
///
/// Called from the thread that renders, never from an audio callback: it may wait for a sound to be decoded.
pub trait Sounds {
    /// The clip of a cue that is about to sound. Asked once each time a cue comes up, up to 50 ms ahead of it.
    ///
    /// # Errors
    /// Where there is no such sound or it can't be decoded.
    fn clip(&mut self, id: &ClipId) -> Result<Arc<Clip>, SoundError>;

    /// Fills `out` with the interleaved stereo frames of the piece `id` from its frame `from` on, as in its file.
    /// Reads follow one another, but for a jump at each seek and once each time round.
    ///
    /// # Errors
    /// Where there is no such piece, or it can't be decoded, or it ends before `out` is full.
    fn music(&mut self, id: &ClipId, from: Frames, out: &mut [f32]) -> Result<(), SoundError>;

    /// Makes a piece known that the timeline did not name: `bed` was brought in by a change.
    fn bring(&mut self, bed: &MusicBed);
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
}

/// Why a sound of the timeline can't be heard.
#[derive(Debug, thiserror::Error)]
pub enum SoundError {
    /// There is none of that name.
    #[error("no sound `{clip}`")]
    Missing {
        /// Its name.
        clip: ClipId,
    },
    /// There is one, but it can't be decoded.
    #[error("the sound `{clip}` can't be played")]
    Unplayable {
        /// Its name.
        clip: ClipId,
        /// Why.
        #[source]
        reason: DecodeError,
    },
    /// One of the person's own can't be read any more.
    #[error("{file} can't be read any more")]
    Own {
        /// The file, as the person would name it.
        file: String,
        /// Why.
        #[source]
        reason: DecodeError,
    },
    /// It is not as long as the timeline was told.
    #[error("the sound `{clip}` has {found} frames, and {planned} were planned")]
    Changed {
        /// Its name.
        clip: ClipId,
        /// Its length on the timeline, in frames.
        planned: u64,
        /// Its length.
        found: u64,
    },
}
