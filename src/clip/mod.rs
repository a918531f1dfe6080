//! Decoded sound: one clip whole in memory, a long piece read as a stream, or somebody's own file of any kind.
//!
//! Decodes from any `Read + Seek`; must not know paths, languages or what a clip says.

mod bounds;
mod decode;
mod error;
mod guard;
mod id;
mod reader;
mod recording;
#[cfg(test)]
mod sample;
mod source;
mod stream;

pub use decode::{LONGEST_CLIP, decode, probe_frames};
pub use error::DecodeError;
pub use id::ClipId;
pub use recording::Recording;
pub use source::EncodedSound;
pub use stream::ClipStream;

use crate::units::Frames;

/// A decoded sound, whole and immutable, at the engine's rate.
#[derive(Debug, Clone, PartialEq)]
pub struct Clip {
    samples: Box<[f32]>,
    channels: usize,
}

impl Clip {
    /// Takes `samples` (interleaved, full scale at 1.0) of one or two `channels`.
    /// A last partial frame is dropped.
    pub fn new(mut samples: Vec<f32>, channels: ClipChannels) -> Clip {
        let channels = channels as usize;
        samples.truncate(samples.len() / channels * channels);
        Clip {
            samples: samples.into_boxed_slice(),
            channels,
        }
    }

    /// Its length.
    pub fn frames(&self) -> Frames {
        Frames((self.samples.len() / self.channels) as u64)
    }

    /// Left and right at `frame` (counted from its start); a mono clip feeds both at unity.
    pub fn frame(&self, frame: usize) -> [f32; 2] {
        match self.channels {
            1 => [self.samples[frame]; 2],
            _ => [self.samples[2 * frame], self.samples[2 * frame + 1]],
        }
    }

    /// The interleaved samples.
    pub fn samples(&self) -> &[f32] {
        &self.samples
    }

    /// One or two.
    pub fn channels(&self) -> usize {
        self.channels
    }
}

/// How many channels a clip has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClipChannels {
    /// A voice or a signal.
    Mono = 1,
    /// Music.
    Stereo = 2,
}
