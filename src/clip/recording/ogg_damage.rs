//! Ogg: shows the decoder a file without damaged pages where it needs a sound one: at the first sound and at the end.
//!
//! Everywhere else the decoder passes over a page with a wrong checksum; there it refuses the whole file. Must not know
//! what a page holds.

use std::io::{Read, Seek};
use std::ops::Range;

use super::ogg_page::OggPage;
use super::view::some_bytes;

/// How much is searched at once. The decoder looks for the end in no more.
const WINDOW: u64 = 65_307;

/// How many windows are searched for a page.
const MOST_WINDOWS: u64 = 32;

/// How many bytes the pages may have that are tried in them: false marks announce pages that overlap.
const MOST_TRIED: u64 = 4 * MOST_WINDOWS * WINDOW;

/// Where the first whole page of `serial` begins in `range`, if none begins at its start.
pub(super) fn next_whole(
    source: &mut (impl Read + Seek),
    range: &Range<u64>,
    serial: [u8; 4],
) -> Option<u64> {
    let mut left = MOST_TRIED;
    for window in 0..MOST_WINDOWS {
        for at in marks(source, range, range.start + window * WINDOW) {
            let page = whole(source, at, &mut left);
            if page.is_some_and(|page| page.serial == serial && page.ends) {
                return (at > range.start).then_some(at);
            }
        }
    }
    None
}

/// Where the last whole page in `range` ends, if none begins in its last window.
pub(super) fn last_whole(source: &mut (impl Read + Seek), range: &Range<u64>) -> Option<u64> {
    let mut left = MOST_TRIED;
    for window in 1..=MOST_WINDOWS {
        let from = range.end.saturating_sub(window * WINDOW).max(range.start);
        for at in marks(source, range, from).into_iter().rev() {
            let page = whole(source, at, &mut left);
            if let Some(page) = page.filter(|page| page.end <= range.end) {
                return (window > 1).then_some(page.end);
            }
        }
        if from == range.start {
            break;
        }
    }
    None
}

/// The page at `at`, if it is whole. Takes its bytes from those that are `left`.
fn whole(source: &mut (impl Read + Seek), at: u64, left: &mut u64) -> Option<OggPage> {
    let page = OggPage::at(source, at)?;
    *left = left.checked_sub(page.end - at)?;
    page.is_whole(source, at).then_some(page)
}

/// The positions at which a page may begin in the window from `from` on.
fn marks(source: &mut (impl Read + Seek), range: &Range<u64>, from: u64) -> Vec<u64> {
    let to = range.end.min(from + WINDOW);
    // A mark may lie across the end of the window.
    let length = (to + 3).min(range.end).saturating_sub(from) as usize;
    let found = some_bytes(source, from, length).unwrap_or_default();
    let marks = found.windows(4).enumerate();
    marks
        .filter(|(_, word)| *word == b"OggS")
        .map(|(at, _)| from + at as u64)
        .collect()
}
