//! Checks the sizes that a Core Audio file states, before its reader allocates memory for them.
//!
//! Must not know what a packet holds.

use std::io::{BufReader, Read, Seek, SeekFrom};
use std::ops::Range;

use super::view::bytes;
use crate::clip::DecodeError;

/// The maximum number of chunks that are looked at.
const MOST_CHUNKS: usize = 1_000;

/// The largest packet, in bytes or frames, and the largest description of a codec. Those of ALAC are some ten thousand.
const LARGEST: u64 = 1 << 20;

/// The most packets of a table: two days of ALAC.
const MOST_PACKETS: u64 = 1 << 21;

/// The most bytes of a number in a table.
const LONGEST_NUMBER: u64 = 9;

/// The length of the head of a file, of a chunk and of a packet table.
const FILE_HEAD: u64 = 8;
const CHUNK_HEAD: u64 = 12;
const TABLE_HEAD: u64 = 24;

/// Refuses the Core Audio file at `range` of `source` if a size in it can't be true.
///
/// # Errors
/// A size can't be true.
pub(super) fn check(source: &mut (impl Read + Seek), range: &Range<u64>) -> Result<(), DecodeError> {
    let mut at = range.start + FILE_HEAD;
    for _ in 0..MOST_CHUNKS {
        let Some(head) = bytes::<12>(source, at).filter(|_| at < range.end) else {
            return Ok(());
        };
        let (name, size) = head.split_at(4);
        let size = size.iter().fold(0_u64, |size, &byte| size << 8 | u64::from(byte));
        let content = at + CHUNK_HEAD;
        // A recorder that was interrupted left the size of the samples open: they go to the end of the file.
        if name == b"data" && size > range.end.saturating_sub(content) {
            return Ok(());
        }
        let is_possible = match name {
            b"desc" => bytes::<24>(source, content).is_none_or(|desc| is_description(&desc)),
            b"kuki" | b"chan" => size <= LARGEST,
            b"pakt" => is_table(source, content, size),
            _ => true,
        };
        if !is_possible {
            return Err(DecodeError::Corrupt("a size in it can't be true"));
        }
        let Some(next) = content.checked_add(size) else {
            return Err(DecodeError::Corrupt("a size in it can't be true"));
        };
        at = next;
    }
    Err(DecodeError::Corrupt("it has too many parts"))
}

/// Whether a packet of this description has neither too many bytes nor too many frames. Either is zero if packets differ.
fn is_description(desc: &[u8; 24]) -> bool {
    let [.., a, b, c, d, e, f, g, h] = *desc;
    let numbers = [[a, b, c, d], [e, f, g, h]].map(u32::from_be_bytes);
    numbers.into_iter().all(|number| u64::from(number) <= LARGEST)
}

/// Whether the packet table at `at` has no more packets than it has numbers, and none of them is too large. There are at
/// most two numbers for a packet; what follows them is padding.
fn is_table(source: &mut (impl Read + Seek), at: u64, size: u64) -> bool {
    let Some(count) = bytes::<8>(source, at).map(u64::from_be_bytes) else {
        return false;
    };
    let Some(length) = size.checked_sub(TABLE_HEAD).filter(|length| count <= *length) else {
        return false;
    };
    if count > MOST_PACKETS || source.seek(SeekFrom::Start(at + TABLE_HEAD)).is_err() {
        return false;
    }
    let (mut number, mut left) = (0_u64, 2 * count);
    let length = length.min(LONGEST_NUMBER * left);
    for byte in BufReader::new(source.take(length)).bytes() {
        if left == 0 {
            break;
        }
        let Ok(byte) = byte else { return false };
        number = number << 7 | u64::from(byte & 0x7f);
        if number > LARGEST {
            return false;
        }
        // The highest bit says that the number goes on.
        if byte & 0x80 == 0 {
            number = 0;
            left -= 1;
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    fn chunk(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
        [&name[..], &(content.len() as u64).to_be_bytes(), content].concat()
    }

    fn desc(packet: u32) -> Vec<u8> {
        chunk(b"desc", &[&[0; 16][..], &packet.to_be_bytes(), &[0; 12]].concat())
    }

    fn table(count: u64, numbers: &[u8]) -> Vec<u8> {
        chunk(b"pakt", &[&count.to_be_bytes()[..], &[0; 16], numbers].concat())
    }

    fn is_possible(chunks: &[Vec<u8>]) -> bool {
        let file = [&b"caff\0\x01\0\0"[..], &chunks.concat()].concat();
        let range = 0..file.len() as u64;
        check(&mut Cursor::new(file), &range).is_ok()
    }

    #[test]
    fn sizes_that_can_be_true_pass() {
        let data = chunk(b"data", &[0; 40]);
        assert!(is_possible(&[desc(4), data.clone()]));
        assert!(is_possible(&[desc(0), table(2, &[0x81, 0x00, 0x05]), data]));
        assert!(is_possible(&[desc(4), [&b"data"[..], &[0xff; 8]].concat()]));
        let padding = [0xff; 40];
        assert!(is_possible(&[
            desc(0),
            table(1, &[&[5, 5][..], &padding].concat())
        ]));
        assert!(is_possible(&[desc(0), table(0, &padding)]));
        assert!(is_possible(&[]));
    }

    #[test]
    fn a_packet_of_many_megabytes_is_refused() {
        assert!(!is_possible(&[desc(0x1000_0001)]));
        let frames = chunk(b"desc", &[&[0; 20][..], &[0xaf, 0, 0, 1], &[0; 8]].concat());
        assert!(!is_possible(&[frames]));
        assert!(!is_possible(&[
            desc(0),
            table(1, &[0xff, 0xff, 0xff, 0xff, 0x7f])
        ]));
    }

    #[test]
    fn more_packets_than_numbers_and_a_chunk_beyond_all_are_refused() {
        assert!(!is_possible(&[desc(0), table(1_000, &[0x05])]));
        assert!(!is_possible(&[[&b"free"[..], &[0xff; 8]].concat()]));
        assert!(!is_possible(&[[&b"kuki\0\0\0\0\x7f\0\0\0"[..]].concat()]));
    }
}
