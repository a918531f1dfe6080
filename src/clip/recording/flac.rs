//! FLAC: shows the decoder only the description of the stream and the frames, and corrects that description.
//!
//! Comments and pictures of any size are passed over unread, and once: the file is opened again for each jump. Must
//! not know how a frame is coded.

use std::io::{Read, Seek};
use std::ops::Range;

use super::view::{ViewPart, bytes};
use crate::clip::DecodeError;

/// The maximum number of blocks before the frames.
const MOST: usize = 10_000;

/// The last kind of block that there is: a picture.
const LAST_KIND: u8 = 6;

/// The most bits of a sample that are decoded. With more, differences of two channels overflow in the decoder.
const MOST_BITS: u8 = 24;

/// The smallest block that a stream may state. The last block may be smaller.
const LEAST_BLOCK: u16 = 16;

/// The smallest and the largest block of a stream whose block sizes vary.
const VARYING: [u16; 2] = [LEAST_BLOCK, u16::MAX];

/// The FLAC file at `range` of `source`, with nothing but its description and its frames.
///
/// # Errors
/// The description is missing, or is of a stream that can't be decoded.
pub(super) fn flac(
    source: &mut (impl Read + Seek),
    range: &Range<u64>,
) -> Result<Vec<ViewPart>, DecodeError> {
    let mut stream = None;
    let mut at = range.start + 4;
    for _ in 0..MOST {
        let [kind, size @ ..] = bytes::<4>(source, at).ok_or(DecodeError::NoEnd)?;
        let end = at + 4 + u64::from(u32::from_be_bytes([0, size[0], size[1], size[2]]));
        // A picture may be longer than the block before this one could say. The reader finds the first frame.
        if kind & 0x7f > LAST_KIND || end > range.end {
            break;
        }
        if kind & 0x7f == 0 && stream.is_none() {
            stream = bytes::<34>(source, at + 4);
        }
        at = end;
        if kind & 0x80 != 0 {
            break;
        }
    }
    let mut stream = stream.ok_or(DecodeError::Corrupt("no description of the stream"))?;
    check(&stream)?;
    if let Some(blocks) = bytes(source, at).and_then(block_sizes) {
        stream[..4].copy_from_slice(&blocks.map(u16::to_be_bytes).concat());
    }
    // Sizes of frames that are stated wrong would lose frames. Zero means unknown.
    stream[4..10].fill(0);
    let head = [&b"fLaC\x80\0\0\x22"[..], &stream].concat();
    Ok(vec![
        ViewPart::Own(head),
        ViewPart::Range(at.min(range.end)..range.end),
    ])
}

/// Checks the `description` of a stream.
///
/// # Errors
/// It has too many bits.
pub(super) fn check(description: &[u8]) -> Result<(), DecodeError> {
    let bits = match description.get(12..14) {
        Some(&[high, low]) => ((high & 1) << 4 | low >> 4) + 1,
        _ => 0,
    };
    match bits > MOST_BITS {
        true => Err(DecodeError::Foreign {
            format: "FLAC of 32 bits",
        }),
        false => Ok(()),
    }
}

/// The block size in the `description` of a stream, if it is always the same; else 0.
pub(super) fn block(description: &[u8]) -> u64 {
    match *description {
        [a, b, c, d, ..] if [a, b] == [c, d] => u64::from(u16::from_be_bytes([a, b])),
        _ => 0,
    }
}

/// The smallest and the largest block size that the first frame tells of. Encoders state the sizes of all blocks, or
/// one size for blocks that vary; the reader then takes frames for damage. `None` if the frame does not tell, or is the
/// only one and too small.
fn block_sizes(frame: [u8; 8]) -> Option<[u16; 2]> {
    let [0xff, second, third, _, 0, high, low, _] = frame else {
        return None;
    };
    if second & 0xfe != 0xf8 {
        return None;
    }
    if second & 1 == 1 {
        return Some(VARYING);
    }
    let size = match third >> 4 {
        1 => 192,
        code @ 2..=5 => 576 << (code - 2),
        6 => u16::from(high) + 1,
        7 => u16::from_be_bytes([high, low]).checked_add(1)?,
        code @ 8..=15 => 256 << (code - 8),
        _ => return None,
    };
    (size >= LEAST_BLOCK).then_some([size; 2])
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;
    use crate::clip::recording::view::View;

    fn seen(file: Vec<u8>) -> Result<Vec<u8>, DecodeError> {
        let parts = flac(&mut Cursor::new(&file), &(0..file.len() as u64))?;
        let mut seen = Vec::new();
        View::of(Box::new(Cursor::new(file)), parts)
            .read_to_end(&mut seen)
            .map_err(DecodeError::Read)?;
        Ok(seen)
    }

    fn file(frame: &[u8]) -> Vec<u8> {
        let stream = [&[0, 0, 0, 34, 0x10, 0, 0x10, 0][..], &[7; 30]].concat();
        let comments = [&[4, 0, 0, 200][..], &[b'c'; 200]].concat();
        [b"fLaC", &stream[..], &comments, &[0x81, 0, 0, 2, 0, 0], frame].concat()
    }

    #[test]
    fn comments_are_passed_over() {
        let fixed = [0xff, 0xf8, 0xc9, 0x18, 0, 0xc2, 0x11, 0x22];
        let seen = seen(file(&fixed)).unwrap();
        assert_eq!(seen[..8], *b"fLaC\x80\0\0\x22");
        assert_eq!(seen[8..18], [0x10, 0, 0x10, 0, 0, 0, 0, 0, 0, 0]);
        assert_eq!(seen[18..42], [7; 24]);
        assert_eq!(seen[42..], fixed);
    }

    #[test]
    fn block_sizes_are_those_of_the_first_frame() {
        for (frame, sizes) in [
            ([0xff, 0xf9, 0xc9, 0x18, 0, 0, 0, 0], VARYING),
            ([0xff, 0xf8, 0x59, 0x18, 0, 0, 0, 0], [4608; 2]),
            ([0xff, 0xf8, 0x69, 0x18, 0, 15, 0, 0], [16; 2]),
            ([0xff, 0xf8, 0x79, 0x18, 0, 3, 0xff, 0], [1024; 2]),
        ] {
            assert_eq!(block_sizes(frame), Some(sizes));
        }
        assert_eq!(block_sizes([0xff, 0xf8, 0x79, 0x18, 0, 0xff, 0xff, 0]), None);
        // A stream may not state so few; a last block may have them.
        assert_eq!(block_sizes([0xff, 0xf8, 0x69, 0x18, 0, 9, 0, 0]), None);
        assert_eq!(block_sizes([0; 8]), None);
    }

    #[test]
    fn a_file_without_a_description_is_refused() {
        assert!(seen(b"fLaC\x84\0\0\x01cframes".to_vec()).is_err());
        assert!(seen(b"fLaC\x04\0\0\xffc".to_vec()).is_err());
    }
}
