//! Finds the real length of a file: the stated length if the end is present, else the length that is found.
//!
//! Must not know the content of packets. Only the last packet is decoded, because it may be cut short.

use std::sync::Arc;

use super::decoding::Decoding;
use super::packets::{PacketPart, Packets};
use crate::clip::DecodeError;
use crate::units::CHANNELS;

/// The search limit, in frames: half a year at the highest rate.
const FARTHEST: i64 = 1 << 43;

/// A longer stated length is not believed, in seconds. The largest signed number of frames is 12.4 hours at 48 kHz.
const LONGEST_STATED: u64 = 12 * 3_600;

/// The length that the headers state.
pub(super) struct Stated {
    pub(super) frames: Option<u64>,
    /// The padding frames after those, which fill the last packet.
    pub(super) padding: u64,
}

impl Stated {
    /// Whether `frames`, at `rate`, are less than stated. A difference of a second is inexact counting, and
    /// half a day or more is no length: recorders write the largest number until they know it.
    pub(super) fn is_short(&self, frames: u64, rate: u32) -> bool {
        let second = u64::from(rate);
        let stated = self.frames.filter(|stated| *stated < LONGEST_STATED * second);
        stated.is_some_and(|stated| frames + second < stated)
    }
}

/// The result of reading through packets.
#[derive(Default)]
struct Walk {
    last: Option<Arc<PacketPart>>,
    /// The total size of the packets, in bytes.
    bytes: u64,
}

/// Finds the length of the track of `packets`, in frames.
///
/// # Errors
/// The file can't be read, or bare packets have fewer than `least_bytes` in total.
pub(super) fn find(
    packets: &mut Packets,
    decoding: &mut Decoding,
    stated: &Stated,
    least_bytes: u64,
) -> Result<u64, DecodeError> {
    if packets.is_walked() {
        let walk = walk(packets, i64::MIN / 4)?;
        if walk.bytes < least_bytes {
            return Err(DecodeError::NotSound);
        }
        return Ok(trimmed(end(&walk, decoding), stated));
    }
    let near = 2 * i64::from(packets.rate());
    if let Some(frames) = stated.frames {
        let aim = frames.min(FARTHEST.unsigned_abs()).cast_signed();
        if end(&walk(packets, aim - near)?, decoding) >= frames {
            return Ok(frames);
        }
    }
    let low = last_reached(packets, near)?;
    let end = end(&walk(packets, low)?, decoding);
    Ok(stated.frames.map_or(end, |frames| frames.min(end)))
}

/// The stated length if it matches the end that was found, else that end.
fn trimmed(end: u64, stated: &Stated) -> u64 {
    let frames = stated
        .frames
        .filter(|frames| (*frames..=frames + stated.padding + 1152).contains(&end));
    frames.unwrap_or(end)
}

/// Reads from `from` to the last packet.
fn walk(packets: &mut Packets, from: i64) -> Result<Walk, DecodeError> {
    packets.go_to(from)?;
    let mut walk = Walk::default();
    while let Some(piece) = packets.next()? {
        walk.bytes += piece.packet.data.len() as u64;
        walk.last = Some(piece);
    }
    Ok(walk)
}

/// The end of the playable sound, in frames.
fn end(walk: &Walk, decoding: &mut Decoding) -> u64 {
    let Some(last) = &walk.last else { return 0 };
    decoding.reset();
    let decoded = decoding
        .decode(&last.packet)
        .map_or(0, |sound| (sound.len() / CHANNELS) as u64);
    let frames = match decoded {
        0 => last.frames,
        some => some.min(last.frames),
    };
    last.at.saturating_add_unsigned(frames).max(0).unsigned_abs()
}

/// Finds a frame shortly before the end, by bisection: each seek is fast.
fn last_reached(packets: &mut Packets, near: i64) -> Result<i64, DecodeError> {
    let (mut low, mut high) = (0, near);
    while high < FARTHEST && packets.try_at(high)? {
        (low, high) = (high, 2 * high);
    }
    while high - low > near {
        let middle = low + (high - low) / 2;
        match packets.try_at(middle)? {
            true => low = middle,
            false => high = middle,
        }
    }
    Ok(low)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recording_of_hours_that_was_cut_is_short() {
        let is_short = |frames, stated, rate| {
            let stated = Stated {
                frames: Some(stated),
                padding: 0,
            };
            stated.is_short(frames, rate)
        };
        for rate in [8_000, 48_000, 768_000] {
            let hour = 3_600 * u64::from(rate);
            assert!(is_short(hour, 2 * hour, rate));
            assert!(is_short(hour, 11 * hour, rate));
            assert!(!is_short(2 * hour, 2 * hour, rate));
        }
        // The largest numbers stand for a length that was not known.
        for rate in [8_000, 44_100, 48_000] {
            let hour = 3_600 * u64::from(rate);
            assert!(!is_short(hour, i32::MAX as u64, rate));
            assert!(!is_short(hour, u64::from(u32::MAX), rate));
        }
    }
}
