//! Ogg: shows the decoder short comments in place of long ones, which may hold pictures of many megabytes.
//!
//! Looks at page headers only. Leaves every file as it is that is not one stream of Opus or Vorbis.

use std::io::{Read, Seek};
use std::ops::Range;

use super::ogg_damage;
use super::ogg_page::{OggPage, sum};
use super::view::{ViewPart, bytes};

/// The maximum number of pages of comments.
const MOST: usize = 1 << 16;

/// How comments begin, and comments that say nothing.
const COMMENTS: [(&[u8], &[u8]); 2] = [
    (b"OpusTags", b"OpusTags\0\0\0\0\0\0\0\0"),
    (b"\x03vorbis", b"\x03vorbis\0\0\0\0\0\0\0\0\x01"),
];

/// How the first page of a stream begins, and how many packets of headers follow in other pages.
const HEADS: [(&[u8], usize); 2] = [(b"OpusHead", 1), (b"\x01vorbis", 2)];

/// An Ogg file as the decoder is to see it.
pub(super) struct OggParts {
    pub(super) parts: Vec<ViewPart>,
    /// Whether the first pages of sound are damaged, and left out.
    pub(super) begins_late: bool,
}

/// The Ogg file at `range` of `source`, without long comments and without damaged pages where the decoder needs a whole one.
pub(super) fn ogg(source: &mut (impl Read + Seek), range: &Range<u64>) -> OggParts {
    let end = ogg_damage::last_whole(source, range).unwrap_or(range.end);
    let range = range.start..end;
    let Some((headers, serial)) = headers(source, &range) else {
        return OggParts {
            parts: without_long_comments(source, &range),
            begins_late: false,
        };
    };
    let mut parts = without_long_comments(source, &(range.start..headers));
    let sound = ogg_damage::next_whole(source, &(headers..end), serial);
    parts.push(ViewPart::Range(sound.unwrap_or(headers)..end));
    OggParts {
        parts,
        begins_late: sound.is_some(),
    }
}

/// Where the headers of a stream of Opus or Vorbis end, and its serial number.
fn headers(source: &mut (impl Read + Seek), range: &Range<u64>) -> Option<(u64, [u8; 4])> {
    let first = OggPage::at(source, range.start)?;
    let begin = bytes::<8>(source, first.content)?;
    let &(_, mut left) = HEADS.iter().find(|(mark, _)| begin.starts_with(mark))?;
    let mut at = first.end;
    for _ in 0..MOST {
        let page = OggPage::at(source, at).filter(|page| page.serial == first.serial)?;
        at = page.end;
        left = left.saturating_sub(page.packets);
        if left == 0 {
            return (at < range.end).then_some((at, first.serial));
        }
    }
    None
}

/// The Ogg file at `range` of `source`, without its comments if they fill more than a page.
///
/// The page in which they end is kept, for another packet may begin in it: a reader drops what continues a page that
/// is missing.
fn without_long_comments(source: &mut (impl Read + Seek), range: &Range<u64>) -> Vec<ViewPart> {
    let whole = || vec![ViewPart::Range(range.clone())];
    let Some((first, comments)) = long_comments(source, range.start) else {
        return whole();
    };
    let mut at = first.end;
    for _ in 0..MOST {
        match OggPage::at(source, at).filter(|page| page.serial == first.serial) {
            Some(page) if page.ends => {
                return vec![
                    ViewPart::Range(range.start..first.end),
                    ViewPart::Own(comments),
                    ViewPart::Range(at.min(range.end)..range.end),
                ];
            }
            Some(page) => at = page.end,
            None => break,
        }
    }
    whole()
}

/// The first page, and a page of comments that say nothing, if the second page begins comments that it does not end.
fn long_comments(source: &mut (impl Read + Seek), at: u64) -> Option<(OggPage, Vec<u8>)> {
    let first = OggPage::at(source, at)?;
    let second = OggPage::at(source, first.end)?;
    if second.ends || second.serial != first.serial {
        return None;
    }
    let begin = bytes::<8>(source, second.content)?;
    let (_, none) = COMMENTS.iter().find(|(mark, _)| begin.starts_with(mark))?;
    let page = page(first.serial, none);
    Some((first, page))
}

/// The second page of a stream, with one short packet.
fn page(serial: [u8; 4], packet: &[u8]) -> Vec<u8> {
    let size = [packet.len() as u8];
    let parts = [
        b"OggS",
        &[0; 10][..],
        &serial,
        &[1, 0, 0, 0],
        &[0; 4],
        &[1],
        &size,
        packet,
    ];
    let mut page = parts.concat();
    let sum = sum(&page).to_le_bytes();
    page[22..26].copy_from_slice(&sum);
    page
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    /// A page whose packet ends in it if `size` is below 255.
    fn page_of(serial: u8, size: u8, content: &[u8]) -> Vec<u8> {
        let mut page = [b"OggS", &[0; 10][..], &[serial; 4], &[0; 8], &[1, size], content].concat();
        page.resize(28 + usize::from(size), b'x');
        page
    }

    fn parts(pages: &[Vec<u8>]) -> Vec<ViewPart> {
        let file = pages.concat();
        without_long_comments(&mut Cursor::new(&file), &(0..file.len() as u64))
    }

    #[test]
    fn long_comments_are_replaced_by_short_ones() {
        for (mark, none) in COMMENTS {
            let pages = [
                page_of(7, 19, b"head"),
                page_of(7, 255, mark),
                page_of(7, 255, b""),
                page_of(7, 30, b"and the next"),
            ];
            let found = parts(&pages);
            let [ViewPart::Range(first), ViewPart::Own(own), ViewPart::Range(rest)] = &found[..] else {
                panic!("{} parts", found.len())
            };
            assert_eq!((first.clone(), rest.clone()), (0..47, 613..671));
            assert!(own.ends_with(none) && own[14..18] == [7; 4]);
        }
    }

    #[test]
    fn other_files_are_left_as_they_are() {
        let head = || page_of(7, 19, b"head");
        for pages in [
            vec![head(), page_of(7, 40, b"OpusTags"), page_of(7, 30, b"")],
            vec![head(), page_of(8, 255, b"OpusTags"), page_of(7, 30, b"")],
            vec![head(), page_of(7, 255, b"sound"), page_of(7, 30, b"")],
            vec![head(), page_of(7, 255, b"OpusTags")],
            vec![head()],
        ] {
            assert_eq!(parts(&pages).len(), 1);
        }
    }
}
