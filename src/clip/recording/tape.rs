//! Reads the sound of a file at its own rate, from any frame on.
//!
//! The file is divided into cells of a fixed length. Each cell is decoded separately, starting a little before the
//! cell. So the sound at a frame depends on the file alone, not on the state of the decoder or on earlier damage.
//! Damaged or missing parts become silence, with a fade-out before and a fade-in after. If nothing can be decoded from some
//! place on, the sound ends there.

use super::decoding::Decoding;
use super::packets::Packets;
use super::rate::FrameSource;
use crate::clip::DecodeError;
use crate::units::CHANNELS;

/// The cell length in seconds, which is the most that a seek must decode.
const CELL: u64 = 8;

/// The fade length is 1/FADE seconds.
const FADE: u32 = 200;

/// A silence of this many seconds before the end of the file, or at its end, is no scratch: the sound has ended.
const LOST: u64 = 2;

/// An open file.
pub(super) struct Tape {
    packets: Packets,
    decoding: Decoding,
    frames: u64,
    run_up: u64,
    cell: u64,
    at: Option<TapePlace>,
}

/// The read position in a cell. The gap between two chunks is silence.
struct TapePlace {
    cell: u64,
    now: DecodedCell,
    /// The following chunk. It shows whether there is silence after `now`.
    next: Option<DecodedCell>,
}

/// Decoded frames.
struct DecodedCell {
    at: i64,
    stereo: Vec<f32>,
}

impl DecodedCell {
    fn end(&self) -> i64 {
        self.at + (self.stereo.len() / CHANNELS) as i64
    }
}

impl Tape {
    /// Reads the first `frames` of `packets` with `decoding`, which starts `run_up` frames before each position.
    pub(super) fn new(packets: Packets, decoding: Decoding, frames: u64, run_up: u64) -> Tape {
        Tape {
            cell: CELL * u64::from(packets.rate()),
            packets,
            decoding,
            frames,
            run_up,
            at: None,
        }
    }

    /// The length, in frames.
    pub(super) fn frames(&self) -> u64 {
        self.frames
    }

    /// Decodes up to the first sound. Returns whether the first cell has any.
    ///
    /// # Errors
    /// The file can't be read.
    pub(super) fn begins(&mut self) -> Result<bool, DecodeError> {
        self.enter(0)?;
        let first = self.at.as_ref().and_then(|place| place.next.as_ref());
        Ok(first.is_some_and(|chunk| chunk.at < self.frames.min(self.cell).cast_signed()))
    }

    /// Moves the end to where the sound ends, if nothing can be decoded from there to the end of the file. Returns whether
    /// it did.
    ///
    /// The last seconds show whether the sound lasts. If it does not, its end is searched for by halving, so even a long
    /// file costs a few cells. A hole with sound after it stays a silence.
    ///
    /// # Errors
    /// The file can't be read.
    pub(super) fn end_with_the_sound(&mut self) -> Result<bool, DecodeError> {
        let least = LOST * u64::from(self.packets.rate());
        if self.is_sound(self.frames.saturating_sub(least), self.frames)? {
            return Ok(false);
        }
        let (mut alive, mut dead) = (0, self.frames.div_ceil(self.cell));
        while alive + 1 < dead {
            let middle = alive + (dead - alive) / 2;
            let start = middle * self.cell;
            match self.is_sound(start, self.frames.min(start + self.cell))? {
                true => alive = middle,
                false => dead = middle,
            }
        }
        let end = self.first_gap(alive * self.cell)?;
        let ends_early = end > 0 && end + least <= self.frames;
        if ends_early {
            self.frames = end;
        }
        Ok(ends_early)
    }

    /// Whether at least half of the frames from `from` to `to` can be decoded. Damaged bytes may look like a few packets.
    fn is_sound(&mut self, from: u64, to: u64) -> Result<bool, DecodeError> {
        let (from, to) = (from.cast_signed(), to.cast_signed());
        let mut heard = 0;
        self.go_before(from)?;
        while let Some((at, until)) = self.next_sound()?
            && at < to
        {
            heard += (until.min(to) - at.max(from)).max(0);
        }
        Ok(2 * heard >= to - from)
    }

    /// The end of the sound before the first long silence from `from` on.
    fn first_gap(&mut self, from: u64) -> Result<u64, DecodeError> {
        let long = (LOST * u64::from(self.packets.rate())).cast_signed();
        let mut end = from.cast_signed();
        self.go_before(end)?;
        while let Some((at, until)) = self.next_sound()?
            && at - end < long
        {
            // What does not decode is empty, and moves nothing.
            end = if until > at { end.max(until) } else { end };
        }
        Ok(end.cast_unsigned())
    }

    /// Moves to where decoding must start for the sound at `frame`.
    fn go_before(&mut self, frame: i64) -> Result<(), DecodeError> {
        self.at = None;
        self.decoding.reset();
        self.packets.go_to(frame.saturating_sub_unsigned(self.run_up))
    }

    /// The range of the next packet that can be decoded; empty for one that can't.
    fn next_sound(&mut self) -> Result<Option<(i64, i64)>, DecodeError> {
        let Some(piece) = self.packets.next()? else {
            return Ok(None);
        };
        let samples = self.decoding.decode(&piece.packet).map_or(0, <[f32]>::len);
        let until = piece.at.saturating_add((samples / CHANNELS) as i64);
        Ok(Some((piece.at, until)))
    }

    /// Fills the start of `out` (not empty) from `frame` on, which must be before the end. Returns the number of
    /// samples.
    fn fill(&mut self, frame: u64, out: &mut [f32]) -> Result<usize, DecodeError> {
        let cell = frame / self.cell;
        let left = self.frames.min((cell + 1).saturating_mul(self.cell)) - frame;
        let most =
            usize::try_from(left).map_or(out.len(), |left| out.len().min(left.saturating_mul(CHANNELS)));
        let place = self.bring(cell, frame.cast_signed())?;
        Ok(place.map_or(most, |place| place.give(frame.cast_signed(), &mut out[..most])))
    }

    /// Moves to the position where `now` contains `frame`, or where `frame` is in the silence after `now`.
    fn bring(&mut self, cell: u64, frame: i64) -> Result<Option<&TapePlace>, DecodeError> {
        let ahead = |place: &TapePlace| place.cell == cell && place.now.at <= frame;
        if !self.at.as_ref().is_some_and(ahead) {
            self.enter(cell)?;
        }
        while self
            .at
            .as_ref()
            .is_some_and(|place| place.next.as_ref().is_some_and(|next| next.at <= frame))
        {
            self.advance()?;
        }
        Ok(self.at.as_ref())
    }

    /// Moves to the start of `cell`, before its first chunk.
    fn enter(&mut self, cell: u64) -> Result<(), DecodeError> {
        let start = (cell * self.cell).cast_signed();
        let at = start.saturating_sub_unsigned(self.run_up);
        self.go_before(start)?;
        let stereo = Vec::new();
        let next = self.decode(cell, at, start)?;
        self.at = Some(TapePlace {
            cell,
            now: DecodedCell { at, stereo },
            next,
        });
        Ok(())
    }

    /// Moves to the next chunk. After an error there is no position, and the next read starts the cell again.
    fn advance(&mut self) -> Result<(), DecodeError> {
        let Some(TapePlace {
            cell,
            next: Some(mut now),
            ..
        }) = self.at.take()
        else {
            return Ok(());
        };
        let next = self.decode(cell, now.end(), now.end())?;
        let silent_until = next.as_ref().map_or(self.frames.cast_signed(), |next| next.at);
        if silent_until > now.end() {
            fade(now.stereo.chunks_exact_mut(CHANNELS).rev(), self.fade());
        }
        self.at = Some(TapePlace { cell, now, next });
        Ok(())
    }

    /// Decodes the next chunk from `from` on, in `cell` or directly after it. It gets a fade-in if it starts after
    /// `heard`.
    fn decode(&mut self, cell: u64, from: i64, heard: i64) -> Result<Option<DecodedCell>, DecodeError> {
        let end = (cell + 1).saturating_mul(self.cell).cast_signed();
        while let Some(piece) = self.packets.next()? {
            let begins = self.begin(piece.at, from, heard);
            let sound = self.decoding.decode(&piece.packet).unwrap_or_default();
            let early = from.saturating_sub(begins).max(0) as usize;
            let mut stereo = sound.get(CHANNELS * early..).unwrap_or_default().to_vec();
            if !stereo.is_empty() {
                let at = begins.max(from);
                if at > heard {
                    fade(stereo.chunks_exact_mut(CHANNELS), self.fade());
                }
                return Ok(Some(DecodedCell { at, stereo }));
            }
            if piece.at >= end {
                break;
            }
        }
        Ok(None)
    }

    /// Where a packet that is said to begin at `at` begins: directly after the one before it, if its position is only
    /// known roughly. Such a chain starts anew in each cell.
    fn begin(&self, at: i64, from: i64, heard: i64) -> i64 {
        match from == heard && at.abs_diff(from) <= self.packets.slack() {
            true => from,
            false => at,
        }
    }

    /// The fade length, in frames.
    fn fade(&self) -> u32 {
        self.packets.rate() / FADE
    }
}

impl TapePlace {
    /// Copies the samples from `frame` on, or writes silence up to the next chunk. Returns the number of samples.
    fn give(&self, frame: i64, out: &mut [f32]) -> usize {
        let sound = self.now.stereo.get(CHANNELS * (frame - self.now.at) as usize..);
        match sound.filter(|sound| !sound.is_empty()) {
            Some(sound) => {
                let samples = sound.len().min(out.len());
                out[..samples].copy_from_slice(&sound[..samples]);
                samples
            }
            None => {
                let until = self.next.as_ref().map_or(i64::MAX, |next| next.at);
                let frames = usize::try_from(until - frame).unwrap_or(usize::MAX / CHANNELS);
                let samples = out.len().min(frames.saturating_mul(CHANNELS));
                out[..samples].fill(0.0);
                samples
            }
        }
    }
}

impl FrameSource for Tape {
    fn read(&mut self, from: u64, out: &mut [f32]) -> Result<(), DecodeError> {
        let (mut at, mut rest) = (from, out);
        while at < self.frames && !rest.is_empty() {
            let samples = self.fill(at, rest)?;
            at += (samples / CHANNELS) as u64;
            rest = &mut rest[samples..];
        }
        rest.fill(0.0);
        Ok(())
    }
}

/// Fades in the first `length` of `frames`.
fn fade<'a>(frames: impl Iterator<Item = &'a mut [f32]>, length: u32) {
    for (step, frame) in (0..length).zip(frames) {
        let gain = step as f32 / length as f32;
        frame.iter_mut().for_each(|sample| *sample *= gain);
    }
}
