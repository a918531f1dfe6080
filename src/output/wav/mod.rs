//! Writes WAV front to back: the header follows from the planned length, so it can stream to a pipe.
//!
//! Takes whole frames of the mix at the engine's rate; must not know where the bytes go.

mod chunk;
mod header;
mod info;
#[cfg(test)]
mod tests;

use std::io::Write;

use crate::units::Frames;

use super::pcm::pcm;
use super::writer::{FrameCount, SoundWriter, WriteError};
use super::{SampleFormat, Tags};

/// Writes one WAV file.
#[derive(Debug)]
pub(super) struct WavWriter<W: Write> {
    out: W,
    format: SampleFormat,
    planned: Frames,
    count: FrameCount,
    bytes: Vec<u8>,
}

impl<W: Write> WavWriter<W> {
    /// Writes the header for `planned` frames.
    pub(super) fn new(
        mut out: W,
        format: SampleFormat,
        planned: Frames,
        tags: &Tags,
    ) -> Result<WavWriter<W>, WriteError> {
        out.write_all(&header::header(format, planned, tags)?)?;
        Ok(WavWriter {
            out,
            format,
            planned,
            count: FrameCount::new(planned),
            bytes: Vec::new(),
        })
    }
}

impl<W: Write + Send> SoundWriter<W> for WavWriter<W> {
    fn write(&mut self, samples: &[f32]) -> Result<(), WriteError> {
        let first = self.count.add(samples.len())?;
        if self.format == SampleFormat::Float32 && cfg!(target_endian = "little") {
            // Their layout in memory is that of the file.
            self.out.write_all(bytemuck::cast_slice(samples))?;
            return Ok(());
        }
        pcm(self.format, samples, first, &mut self.bytes);
        self.out.write_all(&self.bytes)?;
        Ok(())
    }

    fn finish(mut self: Box<Self>) -> Result<W, WriteError> {
        self.count.full()?;
        if header::needs_padding(self.format, self.planned) {
            self.out.write_all(&[0])?;
        }
        self.out.flush()?;
        Ok(self.out)
    }
}
