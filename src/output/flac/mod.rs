//! FLAC, written front to back, one frame at a time: the head says the planned length, so it streams to a pipe.
//!
//! What is only known at the end, the checksum and the sizes of the frames, is written into the head where the
//! target can go back, and stays "unknown" elsewhere, as the format allows. Must not know where the bytes go.

mod comment;
mod encoder;
#[cfg(test)]
mod tests;

use crate::units::{CHANNELS, Frames};

use super::writer::{FrameCount, SoundWriter, Target, WriteError};
use super::{Depth, Tags};

use encoder::{BLOCK, Encoder};

/// What every FLAC begins with.
const MARK: &[u8] = b"fLaC";
/// The kinds of block before the sound; the bit says that it is the last.
const STREAMINFO: u8 = 0;
const VORBIS_COMMENT: u8 = 4;
const LAST: u8 = 0x80;
/// Where what the stream says of its sound stands: after the mark and a block's head.
const INFO_AT: u64 = 8;
/// The most frames that the head can tell: 36 bits of them.
const MOST: Frames = Frames((1 << 36) - 1);

/// Writes one FLAC.
#[derive(Debug)]
pub(super) struct FlacWriter<W> {
    out: W,
    depth: Depth,
    count: FrameCount,
    encoder: Encoder,
    /// What has come and is not encoded yet.
    waiting: Vec<i32>,
}

impl<W: Target> FlacWriter<W> {
    /// Writes all that stands before the sound of `planned` frames.
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
        out.write_all(&block(VORBIS_COMMENT | LAST, &comment::comment(tags)))?;
        Ok(FlacWriter {
            out,
            depth,
            count: FrameCount::new(planned),
            encoder,
            waiting: Vec::new(),
        })
    }

    /// Writes what has come, whole blocks or, once, the last.
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

/// A block of what stands before the sound. (None of ours comes near the 16 MiB that its length can tell.)
fn block(kind: u8, body: &[u8]) -> Vec<u8> {
    let length = (body.len() as u32).to_be_bytes();
    let mut bytes = vec![kind];
    bytes.extend(&length[1..]);
    bytes.extend(body);
    bytes
}
