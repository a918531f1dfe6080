//! A source as the decoder is to see it: ranges of its bytes, and bytes of our own in place of others.
//!
//! Hides what is only said about a sound (tags, pictures, notes), and corrects headers that are wrong. Must not know
//! what the bytes mean.

use std::io::{self, ErrorKind, Read, Seek, SeekFrom};
use std::ops::Range;

use crate::clip::source::EncodedSound;

/// A source of any type.
pub(super) type AnySource = Box<dyn EncodedSound>;

/// A part of a view.
pub(super) enum ViewPart {
    /// Bytes that are not in the source.
    Own(Vec<u8>),
    /// A range of the source.
    Range(Range<u64>),
}

impl ViewPart {
    fn bytes(&self) -> u64 {
        match self {
            ViewPart::Own(bytes) => bytes.len() as u64,
            ViewPart::Range(range) => range.end.saturating_sub(range.start),
        }
    }
}

/// Parts of a source, one after the other.
pub(super) struct View {
    source: AnySource,
    parts: Vec<ViewPart>,
    /// The end of each part, in bytes from the start of the view.
    ends: Vec<u64>,
    at: u64,
    /// The position of `source`, if it is known.
    source_at: Option<u64>,
}

impl View {
    /// Shows `parts` of `source`.
    pub(super) fn of(source: AnySource, parts: Vec<ViewPart>) -> View {
        let ends = parts.iter().scan(0, |end, part| {
            *end += part.bytes();
            Some(*end)
        });
        View {
            source,
            ends: ends.collect(),
            parts,
            at: 0,
            source_at: None,
        }
    }

    fn length(&self) -> u64 {
        self.ends.last().copied().unwrap_or(0)
    }

    /// The part at the current position, and the position in it.
    fn part(&self) -> Option<(&ViewPart, u64)> {
        let index = self.ends.partition_point(|end| *end <= self.at);
        let part = self.parts.get(index)?;
        let start = self.ends[index] - part.bytes();
        Some((part, self.at - start))
    }
}

impl Read for View {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = match self.part() {
            None => 0,
            Some((ViewPart::Own(bytes), within)) => (&bytes[within as usize..]).read(buffer)?,
            Some((ViewPart::Range(range), within)) => {
                let (from, left) = (range.start + within, range.end - range.start - within);
                let most = usize::try_from(left).map_or(buffer.len(), |left| left.min(buffer.len()));
                if self.source_at.take() != Some(from) {
                    self.source.seek(SeekFrom::Start(from))?;
                }
                let read = self.source.read(&mut buffer[..most])?;
                self.source_at = Some(from + read as u64);
                read
            }
        };
        self.at += read as u64;
        Ok(read)
    }
}

impl Seek for View {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let to = match to {
            SeekFrom::Start(to) => Some(to),
            SeekFrom::End(by) => self.length().checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = to.ok_or(ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}

/// Reads the bytes of `source` at `at`. Returns `None` if they are not all there.
pub(super) fn bytes<const N: usize>(source: &mut (impl Read + Seek), at: u64) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    source.seek(SeekFrom::Start(at)).ok()?;
    source.read_exact(&mut bytes).ok()?;
    Some(bytes)
}

/// Reads at most `most` bytes of `source` from `at` on; fewer at its end.
///
/// # Errors
/// The source can't be read.
pub(super) fn some_bytes(source: &mut (impl Read + Seek), at: u64, most: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source.seek(SeekFrom::Start(at))?;
    source.by_ref().take(most as u64).read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    fn view() -> View {
        let source = Box::new(Cursor::new(b"a tag and the sound".to_vec()));
        let parts = vec![
            ViewPart::Range(14..19),
            ViewPart::Own(b" of ".to_vec()),
            ViewPart::Range(7..7),
            ViewPart::Range(10..13),
            ViewPart::Range(13..19),
        ];
        View::of(source, parts)
    }

    #[test]
    fn parts_are_read_one_after_the_other() {
        let mut whole = String::new();
        view().read_to_string(&mut whole).unwrap();
        assert_eq!(whole, "sound of the sound");
    }

    #[test]
    fn any_position_can_be_reached() {
        let mut view = view();
        assert_eq!(view.seek(SeekFrom::End(-5)).unwrap(), 13);
        for (at, expected) in [(13, *b"sound"), (3, *b"nd of"), (0, *b"sound"), (9, *b"the s")] {
            assert_eq!(bytes::<5>(&mut view, at), Some(expected));
        }
        assert_eq!(bytes::<5>(&mut view, 14), None);
        assert_eq!(some_bytes(&mut view, 14, 50).unwrap(), b"ound");
        assert!(view.seek(SeekFrom::Current(-40)).is_err());
    }
}
