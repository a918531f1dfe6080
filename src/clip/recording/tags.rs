//! Finds the sound between the tags that players put before and behind it: ID3, APE, Lyrics3.
//!
//! Trusts the declared size of a tag, so that nothing in it (pictures, text that looks like sound) is taken for sound.
//! Must not know what a tag says, nor the format of the sound.

use std::io::{Read, Seek, SeekFrom};
use std::ops::Range;

use super::view::bytes;

/// The maximum number of tags on one side. The rest is treated as sound.
const MOST: usize = 64;

/// Finds the range of `source` that is not tags. It is empty if a tag extends beyond the end of the source. A tag behind
/// the sound that states more than there is before it is no tag.
///
/// # Errors
/// The source can't seek.
pub(super) fn between(source: &mut (impl Read + Seek)) -> std::io::Result<Range<u64>> {
    let length = source.seek(SeekFrom::End(0))?;
    let mut range = 0..length;
    for _ in 0..MOST {
        let Some(tag) = before(source, range.start) else {
            break;
        };
        range.start = range.start.saturating_add(tag).min(length);
    }
    for _ in 0..MOST {
        let left = range.end - range.start;
        let Some(tag) = behind(source, range.end).filter(|tag| (1..=left).contains(tag)) else {
            break;
        };
        range.end -= tag;
    }
    Ok(range)
}

/// The size of the tag that begins at `at`.
fn before(source: &mut (impl Read + Seek), at: u64) -> Option<u64> {
    match bytes::<32>(source, at) {
        Some(head) => id3(&head).or_else(|| ape(&head, true)),
        None => id3(&bytes::<10>(source, at)?),
    }
}

/// The size of an ID3v2 tag, with its header and its footer. Its size has seven bits in a byte; old programs wrote
/// eight.
fn id3(head: &[u8]) -> Option<u64> {
    let [b'I', b'D', b'3', version, revision, flags, size @ ..] = head else {
        return None;
    };
    if *version == 0xff || *revision == 0xff {
        return None;
    }
    let size = size.get(..4)?;
    let bits = if size.iter().all(|byte| byte & 0x80 == 0) {
        7
    } else {
        8
    };
    let size = size.iter().fold(0, |sum, &byte| sum << bits | u64::from(byte));
    let footer = if *version >= 4 && flags & 0x10 != 0 { 10 } else { 0 };
    Some(10 + size + footer)
}

/// The size of an APE tag from its header (`is_header`) or from its footer.
fn ape(head: &[u8; 32], is_header: bool) -> Option<u64> {
    if !head.starts_with(b"APETAGEX") {
        return None;
    }
    let number = |at: usize| u32::from_le_bytes([head[at], head[at + 1], head[at + 2], head[at + 3]]);
    let (size, flags) = (u64::from(number(12)), number(20));
    let has_header = is_header || flags & 0x8000_0000 != 0;
    Some(size + if has_header { 32 } else { 0 })
}

/// The size of the tag that ends at `end`.
fn behind(source: &mut (impl Read + Seek), end: u64) -> Option<u64> {
    if end
        .checked_sub(128)
        .and_then(|at| bytes::<3>(source, at))
        .is_some_and(|mark| mark == *b"TAG")
    {
        return Some(128);
    }
    let footer = end.checked_sub(32).and_then(|at| bytes::<32>(source, at))?;
    if let Some(size) = ape(&footer, false).or_else(|| lyrics(&footer)) {
        return Some(size);
    }
    let footer = footer.last_chunk::<10>()?;
    let head = [b"ID3", &footer[3..]].concat();
    footer.starts_with(b"3DI").then(|| id3(&head)).flatten()
}

/// The size of a Lyrics3 tag from its end: six digits and a mark.
fn lyrics(footer: &[u8; 32]) -> Option<u64> {
    let digits = footer.strip_suffix(b"LYRICS200")?.last_chunk::<6>()?;
    let size: u64 = std::str::from_utf8(digits).ok()?.parse().ok()?;
    Some(size + 15)
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    fn found(parts: &[&[u8]]) -> Range<u64> {
        between(&mut Cursor::new(parts.concat())).unwrap()
    }

    fn ape(flags: u8, size: u8) -> Vec<u8> {
        let numbers = [
            &[0xd0, 7, 0, 0, size, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, flags][..],
            &[0; 8],
        ];
        [&b"APETAGEX"[..], &numbers.concat()].concat()
    }

    #[test]
    fn tags_before_the_sound_are_passed_over_by_their_size() {
        let looks_like_sound = [0xff, 0xfe].repeat(50);
        let first = [b"ID3\x03\0\0\0\0\0\x64", &looks_like_sound[..]].concat();
        let footer = [
            b"ID3\x04\0\x10\0\0\x01\0",
            &[0; 128][..],
            b"3DI\x04\0\x10\0\0\x01\0",
        ]
        .concat();
        assert_eq!(found(&[&first, &footer, b"sound"]), 258..263);
        assert_eq!(found(&[&ape(0xa0, 5), b"notes", b"sound"]), 37..42);
    }

    #[test]
    fn tags_behind_the_sound_are_passed_over() {
        let old = [b"TAG", &[b' '; 125][..]].concat();
        let lyrics = b"LYRICSBEGINla la la000019LYRICS200";
        let notes = [&ape(0xa0, 37), &b"notes"[..], &ape(0x80, 37)].concat();
        assert_eq!(found(&[&[7; 40], &notes, lyrics, &old]), 0..40);
        assert_eq!(found(&[&[7; 40], b"notes", &ape(0, 37)]), 0..40);
    }

    #[test]
    fn a_size_of_eight_bits_in_a_byte_is_understood() {
        let tag = [b"ID3\x03\0\0\0\0\0\x80", &[1; 128][..]].concat();
        assert_eq!(found(&[&tag, b"sound"]), 138..143);
    }

    #[test]
    fn a_tag_without_an_end_leaves_nothing() {
        assert_eq!(
            found(&[b"ID3\x03\0\0\x7f\x7f\x7f\x7f", b"a part of a picture"]),
            29..29
        );
        assert_eq!(found(&[b"sound"]), 0..5);
        assert_eq!(found(&[b""]), 0..0);
    }

    #[test]
    fn a_tag_behind_the_sound_that_is_larger_than_what_is_left_is_ignored() {
        for tag in [
            &ape(0, 73)[..],
            &ape(0x80, 41),
            &ape(0, 0),
            b"000999LYRICS200",
            b"3DI\x04\0\0\0\0\x7f\x7f",
        ] {
            let end = 40 + tag.len() as u64;
            assert_eq!(found(&[&[7; 40], tag]), 0..end, "{tag:?}");
        }
        let before = b"ID3\x03\0\0\0\0\0\x01?";
        assert_eq!(found(&[before, &[7; 40], &ape(0, 73)]), 11..83);
    }
}
