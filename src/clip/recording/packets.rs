//! Reads the packets of one track from any frame on. The packets for a frame do not depend on earlier reads.
//!
//! Trusts nothing that a container states: no damage may cause an endless loop. Must not know the content of packets.

use std::collections::VecDeque;
use std::io::{self, ErrorKind, Seek, SeekFrom};
use std::sync::Arc;

use symphonia::core::codecs::audio::well_known::CODEC_ID_OPUS;
use symphonia::core::errors::Error;
use symphonia::core::formats::{FormatReader, SeekMode, SeekTo};
use symphonia::core::packet::Packet;
use symphonia::core::units::Timestamp;

use super::clock::Timebase;
use super::container::Container;
use super::opus;
use crate::clip::DecodeError;
use crate::clip::guard::caught;
use crate::clip::kind::Kind;

/// After this many consecutive faults or useless packets, the file counts as ended.
const MOST_FAULTS: usize = 2_000;

/// How many of the last seconds are kept of a file that can only be read from its start, so that its end can be looked
/// at without reading all of it again.
const TAIL: u64 = 3;

/// If a seek misses its target, it is retried this many seconds before the target, and finally at the start.
const BACK: [u32; 5] = [0, 2, 10, 60, 300];

/// A packet and its frame range in the file.
#[derive(Debug)]
pub(super) struct PacketPart {
    /// The position of the first sample. It is negative in the codec's start-up delay.
    pub(super) at: i64,
    /// The expected length, in frames.
    pub(super) frames: u64,
    pub(super) packet: Packet,
}

impl PacketPart {
    /// The end position, in frames.
    pub(super) fn end(&self) -> i64 {
        self.at.saturating_add_unsigned(self.frames)
    }
}

/// The packets of a track.
pub(super) struct Packets {
    /// `None` only if reopening the file failed.
    format: Option<Box<dyn FormatReader>>,
    track: u32,
    clock: Timebase,
    walked: bool,
    /// Whether a packet itself states its length.
    is_opus: bool,
    kind: Kind,
    /// The last frame that a seek may target.
    safe: i64,
    /// How many frames before the newest packet are kept, so that a short step back need not restart at the
    /// beginning.
    keep: u64,
    held: VecDeque<Arc<PacketPart>>,
    /// How many of the held packets have been returned.
    given: usize,
    /// Whether `held` starts with the first packet of the file.
    from_start: bool,
    ended: bool,
}

impl Packets {
    /// The packets of `container`'s track, from the first on.
    ///
    /// # Errors
    /// The file can't be read.
    pub(super) fn new(container: Container) -> Result<Packets, DecodeError> {
        let tail = TAIL * u64::from(container.clock.rate());
        let mut packets = Packets {
            format: Some(container.format),
            track: container.track,
            clock: container.clock,
            walked: container.walked,
            is_opus: container.codec.codec == CODEC_ID_OPUS,
            kind: container.kind,
            safe: container.safe,
            keep: if container.walked {
                2 * container.run_up + tail
            } else {
                0
            },
            held: VecDeque::new(),
            given: 0,
            from_start: true,
            ended: false,
        };
        packets.measure()?;
        Ok(packets)
    }

    /// Takes the length of the first packet for that of all, if positions are only known roughly and packets state
    /// their length: recorders that take the time from a clock are off by more than the shortest packet.
    fn measure(&mut self) -> Result<(), DecodeError> {
        if self.slack() == 0 || !self.is_opus {
            return Ok(());
        }
        let first = self.peek()?.map_or(0, |piece| piece.frames);
        self.clock = self.clock.clone().in_steps(first);
        self.reopen()
    }

    /// Frames per second.
    pub(super) fn rate(&self) -> u32 {
        self.clock.rate()
    }

    /// How far the position of a packet may be from the truth, in frames.
    pub(super) fn slack(&self) -> u64 {
        self.clock.slack()
    }

    /// Whether the file can only be read from its start.
    pub(super) fn is_walked(&self) -> bool {
        self.walked
    }

    /// Returns the next packet, or `None` at the end.
    ///
    /// # Errors
    /// The file can't be read. Damaged packets are skipped.
    pub(super) fn next(&mut self) -> Result<Option<Arc<PacketPart>>, DecodeError> {
        let piece = self.peek()?;
        self.given += usize::from(piece.is_some());
        Ok(piece)
    }

    /// Seeks to the first packet that ends after `frame`.
    ///
    /// # Errors
    /// The file can't be read.
    pub(super) fn go_to(&mut self, frame: i64) -> Result<(), DecodeError> {
        match self.walked {
            true => self.walk_back(frame)?,
            false => self.leap(frame)?,
        }
        let mut idle = 0;
        while let Some(piece) = self.peek()?
            && piece.end() <= frame
        {
            idle = if piece.frames > 0 { 0 } else { idle + 1 };
            if idle > MOST_FAULTS {
                self.ended = true;
                break;
            }
            self.given += 1;
        }
        Ok(())
    }

    /// Seeks by the timestamp of `frame` only. Returns whether there is a packet.
    ///
    /// # Errors
    /// The file can't be read.
    pub(super) fn try_at(&mut self, frame: i64) -> Result<bool, DecodeError> {
        Ok(self.seek(frame)? && self.peek()?.is_some())
    }

    /// Continues with the oldest held packet, or with the first packet of the file.
    fn walk_back(&mut self, frame: i64) -> Result<(), DecodeError> {
        let covered = self.from_start || self.held.front().is_some_and(|oldest| oldest.at <= frame);
        self.given = 0;
        match covered {
            true => Ok(()),
            false => self.reopen(),
        }
    }

    /// Seeks to a packet at or before `frame`.
    fn leap(&mut self, frame: i64) -> Result<(), DecodeError> {
        for seconds in BACK {
            let before = frame
                .min(self.safe)
                .saturating_sub(i64::from(seconds) * i64::from(self.clock.rate()));
            if before < self.clock.start() && seconds > 0 {
                break;
            }
            if self.seek(before)? && self.peek()?.is_some_and(|piece| piece.at <= frame) {
                return Ok(());
            }
        }
        self.reopen()
    }

    /// Returns the next packet without consuming it.
    fn peek(&mut self) -> Result<Option<Arc<PacketPart>>, DecodeError> {
        if self.given == self.held.len() {
            let Some(piece) = self.fetch()? else {
                return Ok(None);
            };
            self.hold(piece);
        }
        Ok(self.held.get(self.given).map(Arc::clone))
    }

    fn hold(&mut self, piece: PacketPart) {
        let oldest = piece.at.saturating_sub_unsigned(self.keep);
        while self.given > 0 && self.held.front().is_some_and(|front| front.end() < oldest) {
            self.held.pop_front();
            self.given -= 1;
            self.from_start = false;
        }
        self.held.push_back(Arc::new(piece));
    }

    /// Reads a packet from the file.
    fn fetch(&mut self) -> Result<Option<PacketPart>, DecodeError> {
        for _ in 0..MOST_FAULTS {
            let Some(format) = self.format.as_mut().filter(|_| !self.ended) else {
                return Ok(None);
            };
            match caught(|| format.next_packet()) {
                Some(Ok(Some(packet))) if packet.track_id == self.track && !packet.data.is_empty() => {
                    return Ok(Some(self.piece(packet)));
                }
                Some(Ok(Some(_)) | Err(Error::DecodeError(_) | Error::LimitError(_))) => {}
                Some(Err(Error::IoError(error))) if is_real(&error) => return Err(DecodeError::Read(error)),
                _ => break,
            }
        }
        self.ended = true;
        Ok(None)
    }

    fn piece(&self, packet: Packet) -> PacketPart {
        let frames = match self.is_opus {
            true => opus::frames(&packet.data),
            false => self.clock.duration(packet.block_dur().get()),
        };
        PacketPart {
            at: self.clock.frame(packet.pts.get()),
            frames: frames.min(1 << 20),
            packet,
        }
    }

    /// Seeks by the timestamps of the container and drops the held packets. Returns whether the seek succeeded.
    fn seek(&mut self, frame: i64) -> Result<bool, DecodeError> {
        let to = SeekTo::Timestamp {
            ts: Timestamp::new(self.clock.stamp(frame).max(0)),
            track_id: self.track,
        };
        match self.kind.is_stale_after_reading() {
            true => self.reopen()?,
            false => self.forget(),
        }
        let Some(format) = &mut self.format else {
            return Ok(false);
        };
        match caught(|| format.seek(SeekMode::Accurate, to)) {
            Some(Ok(_)) => Ok(true),
            Some(Err(Error::IoError(error))) if is_real(&error) => Err(DecodeError::Read(error)),
            // The reader may have lost its place: what it reads after the next seek would depend on this one.
            _ => self.reopen().map(|()| false),
        }
    }

    /// Reopens the file and continues with the first packet. After a failure the reader may be in any state.
    fn reopen(&mut self) -> Result<(), DecodeError> {
        self.forget();
        self.from_start = true;
        let Some(format) = self.format.take() else {
            return Ok(());
        };
        let Some(mut bytes) = caught(|| format.into_inner()) else {
            return Ok(());
        };
        bytes.seek(SeekFrom::Start(0)).map_err(DecodeError::Read)?;
        self.format = Some(self.kind.read(bytes, DecodeError::reading)?);
        Ok(())
    }

    fn forget(&mut self) {
        self.held.clear();
        self.given = 0;
        self.from_start = false;
        self.ended = false;
    }
}

/// Whether this is a real I/O error and not the result of missing or damaged bytes.
fn is_real(error: &io::Error) -> bool {
    !matches!(error.kind(), ErrorKind::UnexpectedEof | ErrorKind::InvalidInput)
}
