//! Decoded sound: a clip in memory, a long piece read as a stream, or a user's own file in any format.
//!
//! Decodes from any `Read + Seek`. Must not know paths, languages or the words of a clip.

mod bounds;
mod decode;
mod endings;
mod error;
mod guard;
mod id;
mod kind;
mod marks;
mod reader;
mod recording;
#[cfg(test)]
mod sample;
mod source;
mod stream;

pub use decode::{LONGEST_CLIP, decode, probe_frames};
pub use endings::without_sound_ending;
pub use error::{DecodeError, OtherFile};
pub use id::ClipId;
pub use recording::Recording;
pub use source::EncodedSound;
pub use stream::ClipStream;

use crate::units::Frames;

/// A complete, immutable decoded sound at the engine's rate.
#[derive(Debug, Clone, PartialEq)]
pub struct Clip {
    samples: Box<[f32]>,
    channels: usize,
}

impl Clip {
    /// Creates a clip from interleaved `samples` (full scale at 1.0). Drops a partial last frame.
    pub fn new(mut samples: Vec<f32>, channels: ClipChannels) -> Clip {
        let channels = channels as usize;
        samples.truncate(samples.len() / channels * channels);
        Clip {
            samples: samples.into_boxed_slice(),
            channels,
        }
    }

    /// The length.
    pub fn frames(&self) -> Frames {
        Frames((self.samples.len() / self.channels) as u64)
    }

    /// The left and right sample at `frame`, counted from the start. A mono clip plays on both sides at unity gain.
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

    /// The channel count: one or two.
    pub fn channels(&self) -> usize {
        self.channels
    }
}

/// The channels of a clip.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClipChannels {
    /// One channel: a voice or a signal.
    Mono = 1,
    /// Two channels: music.
    Stereo = 2,
}
