//! Writes Opus in Ogg (RFC 7845) front to back. A decoder returns exactly the frames that were written.
//!
//! The encoder delays the sound: the header says by how much, and the position of the last page where the sound ends.
//! Must not know where the bytes go.

mod encoder;
#[cfg(test)]
mod tests;

use std::io::Write;

use ogg::{PacketWriteEndInfo, PacketWriter};

use super::comment::comment;
use super::format::nearest;
use super::writer::{FrameCount, SoundWriter, WriteError};
use super::{Bitrate, Tags};
use crate::units::{CHANNELS, ENGINE_RATE, Frames};

use encoder::{Codec, PACKET, PacketEncoder};

/// The stream's serial number. It only has to differ from other streams in the same file, and there are none.
const SERIAL: u32 = 1;
/// Packets on a page: a second. A reader of a pipe waits for a whole page.
const PACKETS_A_PAGE: u64 = 50;

/// Writes one Opus stream.
pub(super) struct OpusWriter<W: Write> {
    pages: PacketWriter<'static, W>,
    encoder: Box<dyn PacketEncoder>,
    count: FrameCount,
    /// Where the sound ends, counted with the delay.
    end: Frames,
    /// Samples that do not fill a packet yet.
    waiting: Vec<i16>,
    /// Packets of sound that are written.
    packets: u64,
}

impl<W: Write> OpusWriter<W> {
    /// Writes everything before the sound of `planned` frames.
    pub(super) fn new(
        out: W,
        bitrate: Bitrate,
        planned: Frames,
        tags: &Tags,
    ) -> Result<OpusWriter<W>, WriteError> {
        OpusWriter::with_encoder(out, Box::new(Codec::new(bitrate)?), planned, tags)
    }

    fn with_encoder(
        out: W,
        encoder: Box<dyn PacketEncoder>,
        planned: Frames,
        tags: &Tags,
    ) -> Result<OpusWriter<W>, WriteError> {
        let delay = encoder.delay();
        let mut pages = PacketWriter::new(out);
        let each_on_a_page = PacketWriteEndInfo::EndPage;
        pages.write_packet(head(delay), SERIAL, each_on_a_page, 0)?;
        pages.write_packet(texts(tags), SERIAL, each_on_a_page, 0)?;
        Ok(OpusWriter {
            pages,
            encoder,
            count: FrameCount::new(planned),
            end: delay + planned,
            waiting: Vec::with_capacity(PACKET * CHANNELS),
            packets: 0,
        })
    }

    /// Packets of the whole stream. Also a stream without sound has one.
    fn all_packets(&self) -> u64 {
        self.end.0.div_ceil(PACKET as u64).max(1)
    }

    fn push(&mut self, sample: i16) -> Result<(), WriteError> {
        self.waiting.push(sample);
        if self.waiting.len() < PACKET * CHANNELS {
            return Ok(());
        }
        let packet = self.encoder.encode(&self.waiting)?;
        self.waiting.clear();
        self.packets += 1;
        let decoded = Frames(self.packets * PACKET as u64);
        let closing = match self.packets {
            last if last == self.all_packets() => PacketWriteEndInfo::EndStream,
            full if full.is_multiple_of(PACKETS_A_PAGE) => PacketWriteEndInfo::EndPage,
            _ => PacketWriteEndInfo::NormalPacket,
        };
        self.pages
            .write_packet(packet, SERIAL, closing, decoded.min(self.end).0)?;
        Ok(())
    }
}

impl<W: Write + Send> SoundWriter<W> for OpusWriter<W> {
    fn write(&mut self, samples: &[f32]) -> Result<(), WriteError> {
        self.count.add(samples.len())?;
        samples.iter().try_for_each(|sample| self.push(level(*sample)))
    }

    fn finish(mut self: Box<Self>) -> Result<W, WriteError> {
        self.count.full()?;
        while self.packets < self.all_packets() {
            self.push(0)?;
        }
        let mut out = self.pages.into_inner();
        out.flush()?;
        Ok(out)
    }
}

/// The sample as the codec takes it, clipped at full scale; NaN becomes silence. Without dither: the codec's own noise
/// is far above it.
fn level(sample: f32) -> i16 {
    let full = 32_768.0;
    nearest(f64::from(sample) * full, full) as i16
}

/// The first packet: two channels, and the delay.
fn head(delay: Frames) -> Vec<u8> {
    let mut head = b"OpusHead\x01".to_vec();
    head.push(CHANNELS as u8);
    head.extend((delay.0 as u16).to_le_bytes());
    head.extend(ENGINE_RATE.0.to_le_bytes());
    // No gain, and the usual order of channels.
    head.extend([0; 3]);
    head
}

/// The second packet: the tags.
fn texts(tags: &Tags) -> Vec<u8> {
    [&b"OpusTags"[..], &comment(tags)].concat()
}
