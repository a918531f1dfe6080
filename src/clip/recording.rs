//! A user's own sound file in any format, as a stream of 48 kHz stereo.
//!
//! The stages, from bytes to sound: `tags` are passed over, `sniff` detects the kind of the file, `container` opens a
//! `view` of what matters in it, `packets` reads packets, `decoding` decodes them, `tape` divides the sound into cells,
//! `rate` resamples. Must not know file names, nor that the sound is music.

mod boxes;
mod caf;
mod chunks;
mod clock;
mod container;
mod decoder;
mod decoding;
mod downmix;
mod flac;
mod length;
mod mpeg;
mod ogg;
mod ogg_damage;
mod ogg_page;
mod opus;
mod packets;
mod rate;
mod sniff;
mod tags;
mod tape;
mod view;

use super::DecodeError;
use super::source::EncodedSound;
use crate::units::{CHANNELS, ENGINE_RATE, Frames};
use container::Container;
use decoding::Decoding;
use length::Stated;
use packets::Packets;
use rate::{FrameSource as _, Resampling};
use tape::Tape;

/// A user's own sound file as a stream of 48 kHz stereo.
pub struct Recording {
    tape: Tape,
    /// `None` if the file has the engine's rate: its samples pass unchanged.
    resampling: Option<Resampling>,
    frames: Frames,
    ends_early: bool,
}

impl Recording {
    /// Opens the file and decodes the first samples, so that an unplayable file is rejected here. The format is
    /// detected from the content, not from the name.
    ///
    /// # Errors
    /// The file is not audio, can't be decoded here, or can't be read.
    pub fn open(source: impl EncodedSound) -> Result<Recording, DecodeError> {
        let container = Container::open(source)?;
        let (stated, padding) = (container.stated, container.padding);
        let (run_up, rate) = (container.run_up, container.clock.rate());
        let least_bytes = container.least_bytes;
        let mut decoding = Decoding::new(container.codec.clone(), rate)?;
        let mut packets = Packets::new(container)?;
        let stated = Stated {
            frames: stated,
            padding,
        };
        let frames = length::find(&mut packets, &mut decoding, &stated, least_bytes)?;
        let tape = Tape::new(packets, decoding, frames, run_up);
        let recording = Recording::of(tape, rate)?;
        let is_cut_short = stated.is_short(frames, rate);
        Ok(Recording {
            ends_early: recording.ends_early || is_cut_short,
            ..recording
        })
    }

    fn of(mut tape: Tape, rate: u32) -> Result<Recording, DecodeError> {
        if tape.frames() == 0 {
            return Err(DecodeError::Empty);
        }
        let ends_early = tape.end_with_the_sound()?;
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
            ends_early,
        })
    }

    /// Whether the sound ends before the stated end of the file: nothing can be decoded from there on, or the file was
    /// cut short. That can't be told of WAV and AIFF: a size that is too large may also be of a recorder that never
    /// corrected it, so their sound goes to the end of the file.
    pub fn ends_early(&self) -> bool {
        self.ends_early
    }

    /// The exact length of the decodable sound, at the engine's rate. For a file that was cut short, that is the
    /// length of the rest.
    pub fn frames(&self) -> Frames {
        self.frames
    }

    /// Fills `out` (interleaved stereo) from frame `from` on. Writes silence beyond the end and where the file is
    /// damaged. The samples do not depend on earlier reads or on the read sizes. A read that starts where the last
    /// one ended is cheap.
    ///
    /// # Errors
    /// The file can't be read. The caller may try again.
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
