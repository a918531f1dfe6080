//! Real Ogg files, and pages with new checksums after their bytes were changed.

use std::io::Cursor;
use std::path::Path;

/// The bytes of a shipped sound, by its path under `audio/`.
pub(crate) fn shipped(path: &str) -> Vec<u8> {
    std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("audio").join(path)).unwrap()
}

/// The names of the shipped signals.
pub(crate) const SIGNALS: [&str; 9] = [
    "signals/compress.ogg",
    "signals/done.ogg",
    "signals/end.ogg",
    "signals/last-ten-seconds.ogg",
    "signals/phase-change.ogg",
    "signals/press.ogg",
    "signals/refused.ogg",
    "signals/relax.ogg",
    "signals/switch-side.ogg",
];

/// The same bytes, in readable form.
pub(crate) fn readable(bytes: &[u8]) -> Cursor<Vec<u8>> {
    Cursor::new(bytes.to_vec())
}

/// Updates the checksum of each page, so that damage passes Ogg's check and reaches the codec.
pub(crate) fn seal(bytes: &mut [u8]) {
    let mut start = 0;
    while let Some(length) = page_length(&bytes[start..]) {
        let page = &mut bytes[start..start + length];
        page[22..26].fill(0);
        let sum = checksum(page);
        page[22..26].copy_from_slice(&sum.to_le_bytes());
        start += length;
    }
}

/// The length of the page at the start of `bytes`, if there is a whole one.
fn page_length(bytes: &[u8]) -> Option<usize> {
    let segments = usize::from(*bytes.get(26)?);
    let table = bytes.get(27..27 + segments)?;
    let length = 27 + segments + table.iter().map(|&size| usize::from(size)).sum::<usize>();
    (bytes.starts_with(b"OggS") && bytes.len() >= length).then_some(length)
}

/// Ogg's checksum: polynomial 0x04c11db7, most significant bit first, from zero.
fn checksum(page: &[u8]) -> u32 {
    page.iter().fold(0, |sum, &byte| {
        (0..8).fold(sum ^ (u32::from(byte) << 24), |sum, _| {
            (sum << 1) ^ if sum >> 31 == 1 { 0x04c1_1db7 } else { 0 }
        })
    })
}
