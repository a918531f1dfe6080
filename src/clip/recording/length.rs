//! How long a file really is: what its headers state where its end is there, else what is found.
//!
//! Must not know what packets hold; only the last one is decoded, as it may be cut in the middle.

use std::sync::Arc;

use super::decoding::Decoding;
use super::packets::{PacketPart, Packets};
use crate::clip::DecodeError;
use crate::units::CHANNELS;

/// No file is looked for beyond this frame: half a year at the highest rate.
const FARTHEST: i64 = 1 << 43;

/// What the headers say of a file's length.
pub(super) struct Stated {
    pub(super) frames: Option<u64>,
    /// How many frames after those are there only to fill the last packet.
    pub(super) padding: u64,
}

/// What is found on a walk through packets.
#[derive(Default)]
struct Walk {
    last: Option<Arc<PacketPart>>,
    /// How many bytes the packets had.
    bytes: u64,
}

/// The frames of the track of `packets`.
///
/// # Errors
/// Where the bytes can't be read, and where bare packets make up fewer than `least_bytes`.
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

/// What is stated, if the packets that are there are those that it speaks of.
fn trimmed(end: u64, stated: &Stated) -> u64 {
    let frames = stated
        .frames
        .filter(|frames| (*frames..=frames + stated.padding + 1152).contains(&end));
    frames.unwrap_or(end)
}

/// Reads packets from `from` on to the last.
fn walk(packets: &mut Packets, from: i64) -> Result<Walk, DecodeError> {
    packets.go_to(from)?;
    let mut walk = Walk::default();
    while let Some(piece) = packets.next()? {
        walk.bytes += piece.packet.data.len() as u64;
        walk.last = Some(piece);
    }
    Ok(walk)
}

/// The frame after the last that can be heard.
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

/// A frame before the end and close to it: found by halving, as each seek is quick.
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
