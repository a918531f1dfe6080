//! Writes FLAC front to back, frame by frame. The header has the planned length, so it can stream to a pipe.
//!
//! The checksum and the frame sizes are only known at the end. They are written into the header if the target can seek
//! back, and otherwise stay "unknown", as the format allows. Must not know where the bytes go.

mod encoder;
mod pair;
#[cfg(test)]
mod tests;

use crate::units::{CHANNELS, Frames};

use super::comment::comment;
use super::writer::{FrameCount, SoundWriter, Target, WriteError};
use super::{Depth, Tags};

use encoder::{BLOCK, Encoder};

/// The magic number of a FLAC stream.
const MARK: &[u8] = b"fLaC";
/// The types of metadata blocks. A flag marks the last block before the audio.
const STREAMINFO: u8 = 0;
const VORBIS_COMMENT: u8 = 4;
const LAST: u8 = 0x80;
/// Offset of the STREAMINFO body: after the magic number and a block header.
const INFO_AT: u64 = 8;
/// The most samples per channel that the header can express, in 36 bits.
const MOST: Frames = Frames((1 << 36) - 1);

/// Writes one FLAC stream.
#[derive(Debug)]
pub(super) struct FlacWriter<W> {
    out: W,
    depth: Depth,
    count: FrameCount,
    encoder: Encoder,
    /// Samples that are not encoded yet.
    waiting: Vec<i32>,
}

impl<W: Target> FlacWriter<W> {
    /// Writes everything before the audio of `planned` frames.
    pub(super) fn new(
        mut out: W,
        depth: Depth,
        planned: Frames,
        tags: &Tags,
    ) -> Result<FlacWriter<W>, WriteError> {
        if planned > MOST {
            return Err(WriteError::TooLong { planned, most: MOST });
        }
        let encoder = Encoder::new(depth, planned)?;
        out.write_all(MARK)?;
        out.write_all(&block(STREAMINFO, &encoder.info()?))?;
        out.write_all(&block(VORBIS_COMMENT | LAST, &comment(tags)))?;
        Ok(FlacWriter {
            out,
            depth,
            count: FrameCount::new(planned),
            encoder,
            waiting: Vec::new(),
        })
    }

    /// Encodes and writes the waiting samples: whole blocks or, at the end, the last partial block.
    fn flush_blocks(&mut self) -> Result<(), WriteError> {
        let FlacWriter { out, encoder, .. } = self;
        encoder.encode(&self.waiting, |frame| Ok(out.write_all(frame)?))?;
        self.waiting.clear();
        Ok(())
    }
}

impl<W: Target + Send> SoundWriter<W> for FlacWriter<W> {
    fn write(&mut self, samples: &[f32]) -> Result<(), WriteError> {
        let first = self.count.add(samples.len())?;
        let full = self.encoder.batch() * BLOCK * CHANNELS;
        for (index, sample) in (first..).zip(samples) {
            self.waiting.push(self.depth.integer(*sample, index));
            if self.waiting.len() == full {
                self.flush_blocks()?;
            }
        }
        Ok(())
    }

    fn finish(mut self: Box<Self>) -> Result<W, WriteError> {
        self.count.full()?;
        if !self.waiting.is_empty() {
            self.flush_blocks()?;
        }
        self.encoder.end()?;
        self.out.rewrite(INFO_AT, &self.encoder.info()?)?;
        self.out.flush()?;
        Ok(self.out)
    }
}

/// A metadata block. (None of ours comes near the format's limit of 16 MiB.)
fn block(kind: u8, body: &[u8]) -> Vec<u8> {
    let length = (body.len() as u32).to_be_bytes();
    let mut bytes = vec![kind];
    bytes.extend(&length[1..]);
    bytes.extend(body);
    bytes
}
