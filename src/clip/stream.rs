//! Reads a long piece sequentially, with one packet in memory.
//!
//! A seek gives the same bits as continuous reading. Must not know that the piece repeats.

use crate::units::{CHANNELS, Frames};

use super::bounds::LONGEST_PAGE;
use super::reader::Reader;
use super::source::EncodedSound;
use super::{ClipChannels, DecodeError};

/// Up to this many frames ahead, reading is faster than seeking.
const NEAR: u64 = 4096;

/// A piece of music, read as stereo.
pub struct ClipStream {
    reader: Reader,
    /// The current packet, as interleaved stereo.
    packet: Vec<f32>,
    /// The position of the packet, in frames.
    at: u64,
}

impl ClipStream {
    /// Opens a piece of any length.
    ///
    /// # Errors
    /// The source is not a mono or stereo recording at 48 kHz with a stated end.
    pub fn open(source: impl EncodedSound) -> Result<ClipStream, DecodeError> {
        Ok(ClipStream {
            reader: Reader::open(source)?,
            packet: Vec::new(),
            at: 0,
        })
    }

    /// The length.
    pub fn frames(&self) -> Frames {
        self.reader.frames()
    }

    /// Fills `out` (interleaved stereo) with the frames from `from` on. Mono plays on both sides. A read that starts
    /// where the last one ended is cheap.
    ///
    /// # Errors
    /// The piece is damaged, or it ends before `out` is full.
    pub fn read(&mut self, from: Frames, out: &mut [f32]) -> Result<(), DecodeError> {
        let wanted = from.0.saturating_add((out.len() / CHANNELS) as u64);
        if wanted > self.frames().0 {
            return Err(DecodeError::PastEnd {
                wanted,
                frames: self.frames().0,
            });
        }
        let (mut from, mut out) = (from.0, out);
        while !out.is_empty() {
            self.bring(from)?;
            let ready = &self.packet[CHANNELS * (from - self.at) as usize..];
            let (now, later) = out.split_at_mut(ready.len().min(out.len()));
            now.copy_from_slice(&ready[..now.len()]);
            from += (now.len() / CHANNELS) as u64;
            out = later;
        }
        Ok(())
    }

    /// The end of the current packet, in frames.
    fn end(&self) -> u64 {
        self.at + (self.packet.len() / CHANNELS) as u64
    }

    /// Makes the packet that contains `frame` the current one.
    fn bring(&mut self, frame: u64) -> Result<(), DecodeError> {
        if frame < self.at || frame > self.end() + NEAR {
            self.jump(frame)?;
        }
        while frame >= self.end() {
            self.advance()?;
        }
        Ok(())
    }

    /// Seeks to a packet at or before `frame`, but never into the last page. If the container's timestamps lead past
    /// `frame`, seeks to the start.
    fn jump(&mut self, frame: u64) -> Result<(), DecodeError> {
        let safe = self.frames().0.saturating_sub(LONGEST_PAGE);
        self.seek(frame.min(safe))?;
        if self.at > frame {
            self.seek(0)?;
        }
        if self.at > frame {
            return Err(DecodeError::Corrupt("the sound does not begin at its start"));
        }
        Ok(())
    }

    /// Seeks, and reads the first packet there that has samples. Only the timestamp of that packet gives the new
    /// position.
    fn seek(&mut self, frame: u64) -> Result<(), DecodeError> {
        self.packet.clear();
        self.reader.seek(Frames(frame))?;
        let at = self.take_packet()?;
        self.at = u64::try_from(at).map_err(|_| DecodeError::Corrupt("sound before the start"))?;
        Ok(())
    }

    /// Reads the next packet.
    fn advance(&mut self) -> Result<(), DecodeError> {
        let end = self.end();
        let at = self.take_packet()?;
        if u64::try_from(at) != Ok(end) {
            return Err(DecodeError::Corrupt("a gap in the sound"));
        }
        self.at = end;
        Ok(())
    }

    /// Reads a packet as stereo and returns its position.
    fn take_packet(&mut self) -> Result<i64, DecodeError> {
        let (stated, found) = (self.frames().0, self.end());
        let channels = self.reader.channels();
        let chunk = self.reader.next()?;
        let chunk = chunk.ok_or(DecodeError::Truncated { stated, found })?;
        self.packet.clear();
        match channels {
            ClipChannels::Mono => self.packet.extend(chunk.samples.iter().flat_map(|&one| [one; 2])),
            ClipChannels::Stereo => self.packet.extend_from_slice(chunk.samples),
        }
        Ok(chunk.at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clip::sample::{Wav, counting};

    #[test]
    fn mono_feeds_both_sides_from_any_frame() {
        let mut stream = ClipStream::open(Wav::mono(20_000).bytes()).unwrap();
        let mut out = [0.0; 8];
        for from in [0, 4, 19_996, 8_000, 0] {
            stream.read(Frames(u64::from(from)), &mut out).unwrap();
            let expected: Vec<f32> = (from..from + 4).flat_map(|n| [counting(n); 2]).collect();
            assert_eq!(out[..], expected, "from {from}");
        }
    }

    #[test]
    fn nothing_is_read_past_the_end() {
        let mut stream = ClipStream::open(Wav::mono(100).bytes()).unwrap();
        let refused = stream.read(Frames(99), &mut [0.0; 4]);
        assert!(matches!(
            refused,
            Err(DecodeError::PastEnd {
                wanted: 101,
                frames: 100
            })
        ));
    }

    #[test]
    fn a_truncated_piece_is_detected_when_the_end_is_reached() {
        let short = Wav {
            stated: 48_000,
            ..Wav::mono(40_000)
        };
        let mut stream = ClipStream::open(short.bytes()).unwrap();
        assert!(stream.read(Frames::ZERO, &mut [0.0; 4]).is_ok());
        assert!(stream.read(Frames(39_990), &mut [0.0; 40]).is_err());
    }
}
