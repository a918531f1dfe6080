//! Writes samples of 16 bit without a header, as programs take them that distribute sound to several rooms.
//!
//! Must not know where the bytes go.

use std::io::Write;

use super::pcm::pcm;
use super::writer::{FrameCount, SoundWriter, WriteError};
use super::{Depth, SampleFormat};
use crate::units::Frames;

/// Writes one stream of signed 16-bit samples, little-endian, interleaved, with the dither of every 16-bit format.
#[derive(Debug)]
pub(super) struct RawWriter<W> {
    out: W,
    count: FrameCount,
    bytes: Vec<u8>,
}

impl<W> RawWriter<W> {
    /// A stream of `planned` frames.
    pub(super) fn new(out: W, planned: Frames) -> RawWriter<W> {
        RawWriter {
            out,
            count: FrameCount::new(planned),
            bytes: Vec::new(),
        }
    }
}

impl<W: Write + Send> SoundWriter<W> for RawWriter<W> {
    fn write(&mut self, samples: &[f32]) -> Result<(), WriteError> {
        let first = self.count.add(samples.len())?;
        pcm(SampleFormat::Int(Depth::Sixteen), samples, first, &mut self.bytes);
        self.out.write_all(&self.bytes)?;
        Ok(())
    }

    fn finish(mut self: Box<Self>) -> Result<W, WriteError> {
        self.count.full()?;
        self.out.flush()?;
        Ok(self.out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::FileFormat;
    use crate::output::testing::{bytes, wave};

    #[test]
    fn it_is_the_wav_of_16_bit_without_its_header() {
        let samples = wave(1_000);
        let raw = bytes(FileFormat::Raw16, &samples);
        let wav = bytes(FileFormat::Wav(SampleFormat::Int(Depth::Sixteen)), &samples);
        assert_eq!(raw.len(), 4_000);
        assert!(wav.ends_with(&raw));
    }
}
