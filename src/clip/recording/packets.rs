//! The packets of one track, from any frame on: always the same ones for the same frame, whatever was read before.
//!
//! Everything that a container says of itself is doubted here, and no damage makes it turn in circles. Must not know
//! what packets hold.

use std::collections::VecDeque;
use std::io::{self, ErrorKind, Seek, SeekFrom};
use std::sync::Arc;

use symphonia::core::errors::Error;
use symphonia::core::formats::{FormatReader, SeekMode, SeekTo};
use symphonia::core::packet::Packet;
use symphonia::core::units::Timestamp;

use super::clock::Timebase;
use super::container::{Container, probe};
use crate::clip::DecodeError;
use crate::clip::guard::caught;

/// So many faults one after another, or packets that lead nowhere, are the end.
const MOST_FAULTS: usize = 2_000;

/// Where a seek does not lead to its aim, these are tried before it, in seconds; after them, the start.
const BACK: [u32; 5] = [0, 2, 10, 60, 300];

/// A packet and the frames of the file that it holds.
#[derive(Debug)]
pub(super) struct PacketPart {
    /// The frame of its first sample; before 0 where the codec needs a start.
    pub(super) at: i64,
    /// How many frames it should have.
    pub(super) frames: u64,
    pub(super) packet: Packet,
}

impl PacketPart {
    /// The frame after its last.
    pub(super) fn end(&self) -> i64 {
        self.at.saturating_add_unsigned(self.frames)
    }
}

/// The packets of a track.
pub(super) struct Packets {
    /// None only where the file could not be opened a second time.
    format: Option<Box<dyn FormatReader>>,
    track: u32,
    clock: Timebase,
    walked: bool,
    /// Whether a seek needs the file opened anew.
    stale: bool,
    /// No seek goes beyond this frame.
    safe: i64,
    /// So much behind the newest packet is held, in frames, so that a step back need not begin at the start.
    keep: u64,
    held: VecDeque<Arc<PacketPart>>,
    /// How many of those held have been given.
    given: usize,
    /// Whether `held` begins with the very first packet.
    from_start: bool,
    ended: bool,
}

impl Packets {
    /// Those of `container`'s track, from the first on.
    pub(super) fn new(container: Container) -> Packets {
        Packets {
            format: Some(container.format),
            track: container.track,
            clock: container.clock,
            walked: container.walked,
            stale: container.stale,
            safe: container.safe,
            keep: if container.walked { 2 * container.run_up } else { 0 },
            held: VecDeque::new(),
            given: 0,
            from_start: true,
            ended: false,
        }
    }

    /// Frames a second.
    pub(super) fn rate(&self) -> u32 {
        self.clock.rate()
    }

    /// Whether the file can only be walked from its start.
    pub(super) fn is_walked(&self) -> bool {
        self.walked
    }

    /// The next packet; none at the end.
    ///
    /// # Errors
    /// Where the bytes can't be read. Damaged ones are left out.
    pub(super) fn next(&mut self) -> Result<Option<Arc<PacketPart>>, DecodeError> {
        let piece = self.peek()?;
        self.given += usize::from(piece.is_some());
        Ok(piece)
    }

    /// Goes to the first packet that ends after `frame`.
    ///
    /// # Errors
    /// Where the bytes can't be read.
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

    /// Goes where the container says that `frame` is, and nowhere else: whether a packet is there.
    ///
    /// # Errors
    /// Where the bytes can't be read.
    pub(super) fn try_at(&mut self, frame: i64) -> Result<bool, DecodeError> {
        Ok(self.seek(frame)? && self.peek()?.is_some())
    }

    /// Makes the oldest packet held the next one, or the very first.
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

    /// The next packet, which stays the next.
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

    /// Reads a packet out of the file.
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
        let frames = self.clock.duration(packet.block_dur().get());
        PacketPart {
            at: self.clock.frame(packet.pts.get()),
            frames: frames.min(1 << 20),
            packet,
        }
    }

    /// Seeks by the container's own marks: whether it could. What was held is let go.
    fn seek(&mut self, frame: i64) -> Result<bool, DecodeError> {
        let to = SeekTo::Timestamp {
            ts: Timestamp::new(self.clock.stamp(frame).max(0)),
            track_id: self.track,
        };
        match self.stale {
            true => self.reopen()?,
            false => self.forget(),
        }
        let Some(format) = &mut self.format else {
            return Ok(false);
        };
        match caught(|| format.seek(SeekMode::Accurate, to)) {
            Some(Ok(_)) => Ok(true),
            Some(Err(Error::IoError(error))) if is_real(&error) => Err(DecodeError::Read(error)),
            _ => Ok(false),
        }
    }

    /// Begins at the first packet again: what has failed may be left in any state.
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
        self.format = Some(probe(bytes)?);
        Ok(())
    }

    fn forget(&mut self) {
        self.held.clear();
        self.given = 0;
        self.from_start = false;
        self.ended = false;
    }
}

/// Whether the system refused, rather than that bytes are missing or lead astray.
fn is_real(error: &io::Error) -> bool {
    !matches!(error.kind(), ErrorKind::UnexpectedEof | ErrorKind::InvalidInput)
}
