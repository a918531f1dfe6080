//! Somebody's own sound file, whatever it is: as a stream of 48 kHz stereo.
//!
//! From the bytes to the sound: `container` opens, `packets` walks, `decoding` decodes, `tape` cuts into cells, `rate`
//! resamples. Must not know names of files, nor that the sound is music.

mod boxes;
mod clock;
mod container;
mod decoding;
mod downmix;
mod length;
mod packets;
mod rate;
mod sniff;
mod tape;

use super::DecodeError;
use super::source::EncodedSound;
use crate::units::{CHANNELS, ENGINE_RATE, Frames};
use container::Container;
use decoding::Decoding;
use length::Stated;
use packets::Packets;
use rate::{FrameSource as _, Resampling};
use tape::Tape;

/// Somebody's own sound file as a stream: 48 kHz stereo, whatever it was.
pub struct Recording {
    tape: Tape,
    /// None where the file is at the engine's rate already: its bits pass.
    resampling: Option<Resampling>,
    frames: Frames,
}

impl Recording {
    /// Opens it and decodes its first sound, so that what can't be played is refused here. Its contents decide what it
    /// is.
    ///
    /// # Errors
    /// Where it is no sound, or none that can be decoded here, or the bytes can't be read.
    pub fn open(source: impl EncodedSound) -> Result<Recording, DecodeError> {
        let container = Container::open(source)?;
        let (stated, padding) = (container.stated, container.padding);
        let (run_up, rate) = (container.run_up, container.clock.rate());
        let least_bytes = container.least_bytes;
        let mut decoding = Decoding::new(container.codec.clone(), rate)?;
        let mut packets = Packets::new(container);
        let stated = Stated {
            frames: stated,
            padding,
        };
        let frames = length::find(&mut packets, &mut decoding, &stated, least_bytes)?;
        let tape = Tape::new(packets, decoding, frames, run_up);
        Recording::of(tape, rate)
    }

    fn of(mut tape: Tape, rate: u32) -> Result<Recording, DecodeError> {
        if tape.frames() == 0 {
            return Err(DecodeError::Empty);
        }
        if !tape.begins()? {
            return Err(DecodeError::Corrupt("its first seconds can't be decoded"));
        }
        let resampling = match rate == ENGINE_RATE.0 {
            true => None,
            false => Some(Resampling::new(rate)?),
        };
        let frames = tape.frames();
        Ok(Recording {
            frames: Frames(
                resampling
                    .as_ref()
                    .map_or(frames, |resampling| resampling.frames(frames)),
            ),
            tape,
            resampling,
        })
    }

    /// Its exact length at the engine's rate, of what can really be decoded: a file cut short is as long as what is
    /// there.
    pub fn frames(&self) -> Frames {
        self.frames
    }

    /// Fills `out` (interleaved stereo) from frame `from` on; silence beyond the end, and where the file is damaged.
    /// Equal bits whatever was read before and in whatever portions. Cheap where `from` is where the last read ended.
    ///
    /// # Errors
    /// Where the bytes can't be read. Another read may be tried.
    pub fn read(&mut self, from: Frames, out: &mut [f32]) -> Result<(), DecodeError> {
        let left = usize::try_from(self.frames.saturating_sub(from).0).unwrap_or(usize::MAX);
        let (sound, beyond) = out.split_at_mut(out.len().min(left.saturating_mul(CHANNELS)));
        beyond.fill(0.0);
        match &mut self.resampling {
            None => self.tape.read(from.0, sound),
            Some(resampling) => resampling.read(from.0, sound, &mut self.tape),
        }
    }
}
