//! WAV, written front to back: the header is known from the planned length, so it streams to a pipe.
//!
//! Takes whole frames of the mix at the engine's rate; must not know where the bytes go.

mod dither;
mod header;
#[cfg(test)]
mod tests;

use std::io::{self, Write};

use crate::units::{CHANNELS, Frames};

use dither::dither;

/// How a sample is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SampleFormat {
    /// 16 bit integers, with triangular dither that is the same on every run.
    Int16,
    /// 24 bit integers, rounded.
    Int24,
    /// 32 bit floats: the mix bit for bit.
    Float32,
}

impl SampleFormat {
    /// Bytes of one sample.
    pub const fn bytes(self) -> u64 {
        match self {
            SampleFormat::Int16 => 2,
            SampleFormat::Int24 => 3,
            SampleFormat::Float32 => 4,
        }
    }
}

/// Why a WAV was not written.
#[derive(Debug, thiserror::Error)]
pub enum WavError {
    /// A WAV holds 4 GiB; nothing was written.
    #[error("{planned} of sound is over 4 GiB in this format, the most a WAV can hold ({most})")]
    TooLong {
        /// What was asked for.
        planned: Frames,
        /// What would fit in this format.
        most: Frames,
    },
    /// More came than the header says; the surplus was not written.
    #[error("more than the planned {} frames came", planned.0)]
    Surplus {
        /// What the header says.
        planned: Frames,
    },
    /// Less came than the header says.
    #[error("only {} of the planned {} frames came", written.0, planned.0)]
    Lack {
        /// What the header says.
        planned: Frames,
        /// What came.
        written: Frames,
    },
    /// The bytes could not be written.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// Writes one WAV of a length that is known beforehand, at 48 kHz in stereo.
#[derive(Debug)]
pub struct WavWriter<W: Write> {
    out: W,
    format: SampleFormat,
    planned: Frames,
    written: Frames,
    bytes: Vec<u8>,
}

impl<W: Write> WavWriter<W> {
    /// Writes the header for `planned` frames. [`WavError::TooLong`] before anything is written.
    pub fn new(mut out: W, format: SampleFormat, planned: Frames) -> Result<WavWriter<W>, WavError> {
        out.write_all(&header::header(format, planned)?)?;
        Ok(WavWriter {
            out,
            format,
            planned,
            written: Frames::ZERO,
            bytes: Vec::new(),
        })
    }

    /// Writes `samples` (interleaved, whole frames, full scale at 1.0; integers are clipped there).
    pub fn write(&mut self, samples: &[f32]) -> Result<(), WavError> {
        let frames = Frames((samples.len() / CHANNELS) as u64);
        if self.written + frames > self.planned {
            return Err(WavError::Surplus {
                planned: self.planned,
            });
        }
        let first = self.written.0 * CHANNELS as u64;
        self.bytes.clear();
        for (index, sample) in samples.iter().enumerate() {
            self.encode(*sample, first + index as u64);
        }
        self.out.write_all(&self.bytes)?;
        self.written += frames;
        Ok(())
    }

    /// Ends the file and gives back what it was written to, flushed.
    pub fn finish(mut self) -> Result<W, WavError> {
        if self.written < self.planned {
            return Err(WavError::Lack {
                planned: self.planned,
                written: self.written,
            });
        }
        if header::needs_padding(self.format, self.planned) {
            self.out.write_all(&[0])?;
        }
        self.out.flush()?;
        Ok(self.out)
    }

    fn encode(&mut self, sample: f32, index: u64) {
        match self.format {
            SampleFormat::Int16 => {
                let level = (f64::from(sample) * 32_768.0 + dither(index)).round() as i16;
                self.bytes.extend(level.to_le_bytes());
            }
            SampleFormat::Int24 => {
                let level = (f64::from(sample) * 8_388_608.0).round() as i32;
                let level = level.clamp(-8_388_608, 8_388_607);
                self.bytes.extend(&level.to_le_bytes()[..3]);
            }
            SampleFormat::Float32 => self.bytes.extend(sample.to_le_bytes()),
        }
    }
}
