//! Ogg: a page, by its header, and its checksum.
//!
//! Must not know what a page holds.

use std::io::{Read, Seek};

use super::view::{bytes, some_bytes};

/// The size of a page header without its table of segments.
const HEAD: u64 = 27;

/// A page.
pub(super) struct OggPage {
    /// The number of its stream.
    pub(super) serial: [u8; 4],
    /// The position of its content.
    pub(super) content: u64,
    /// The position of its end.
    pub(super) end: u64,
    /// Whether a packet ends in it.
    pub(super) ends: bool,
    /// How many do.
    pub(super) packets: usize,
}

impl OggPage {
    /// The page at `at`, by its header.
    pub(super) fn at(source: &mut (impl Read + Seek), at: u64) -> Option<OggPage> {
        let head = bytes::<{ HEAD as usize }>(source, at)?;
        let (serial, segments) = (*head.get(14..)?.first_chunk()?, head[26]);
        let sizes = some_bytes(source, at + HEAD, segments.into()).ok()?;
        let content = at + HEAD + u64::from(segments);
        let is_whole = head.starts_with(b"OggS") && sizes.len() == usize::from(segments);
        is_whole.then(|| OggPage {
            serial,
            content,
            end: content + sizes.iter().map(|&size| u64::from(size)).sum::<u64>(),
            ends: sizes.iter().any(|&size| size < 255),
            packets: sizes.iter().filter(|&&size| size < 255).count(),
        })
    }

    /// Whether all of this page, which begins at `at`, is as it was written.
    pub(super) fn is_whole(&self, source: &mut (impl Read + Seek), at: u64) -> bool {
        let size = (self.end - at) as usize;
        let Ok(mut page) = some_bytes(source, at, size) else {
            return false;
        };
        let Some(stated) = page.get(22..26).map(<[u8]>::to_vec) else {
            return false;
        };
        page[22..26].fill(0);
        page.len() == size && sum(&page).to_le_bytes()[..] == stated
    }
}

/// The checksum of a page whose own is zero.
pub(super) fn sum(page: &[u8]) -> u32 {
    page.iter().fold(0, |sum: u32, &byte| {
        (0..8).fold(sum ^ u32::from(byte) << 24, |sum, _| match sum >> 31 {
            0 => sum << 1,
            _ => sum << 1 ^ 0x04c1_1db7,
        })
    })
}
