//! An Ogg file as the decoder is to see it: without marks of pages that stand too close to be pages.
//!
//! The decoder takes each `OggS` for the beginning of a page, reads as much as the bytes behind it announce (up to 64 KiB),
//! and continues after the mark if the checksum is wrong. Pages do not overlap, but false marks do: a file of a few
//! megabytes could announce as many gigabytes. Must not know what a page holds.

use std::io::{self, ErrorKind, Read, Seek, SeekFrom};

/// How a page begins.
const MARK: &[u8] = b"OggS";

/// The size of a page header without its table of segments.
const HEAD: usize = 27;

/// The largest page header.
const LARGEST_HEAD: usize = HEAD + 255;

/// The size of the stretches that a file is divided into. What is shown of one depends on nothing else.
const STRETCH: usize = 64 << 10;

/// The most bytes that the pages of a stretch may announce. The pages that begin in an undamaged stretch announce at most
/// two; the rest is room for damaged headers. Marks beyond it are hidden.
const MOST_ANNOUNCED: usize = 4 * STRETCH;

/// An Ogg file, without the marks that are too many.
pub(super) struct OggMarks<S> {
    source: S,
    at: u64,
    /// The last stretch that was read, as it is shown.
    stretch: Vec<u8>,
    /// The position of that stretch, if there is one.
    start: Option<u64>,
}

impl<S: Read + Seek> OggMarks<S> {
    /// The Ogg file `source`, from its first byte.
    pub(super) fn of(source: S) -> OggMarks<S> {
        OggMarks {
            source,
            at: 0,
            stretch: Vec::new(),
            start: None,
        }
    }

    /// Reads the stretch at `start`, with as much behind it as its last header may need.
    fn bring(&mut self, start: u64) -> io::Result<()> {
        if self.start == Some(start) {
            return Ok(());
        }
        self.start = None;
        self.stretch.clear();
        self.source.seek(SeekFrom::Start(start))?;
        let needed = (STRETCH + LARGEST_HEAD) as u64;
        self.source.by_ref().take(needed).read_to_end(&mut self.stretch)?;
        hide_marks(&mut self.stretch);
        self.stretch.truncate(STRETCH);
        self.start = Some(start);
        Ok(())
    }
}

impl<S: Read + Seek> Read for OggMarks<S> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let within = self.at % STRETCH as u64;
        self.bring(self.at - within)?;
        let read = self
            .stretch
            .get(within as usize..)
            .unwrap_or_default()
            .read(buffer)?;
        self.at += read as u64;
        Ok(read)
    }
}

impl<S: Read + Seek> Seek for OggMarks<S> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.at = match to {
            SeekFrom::Start(to) => to,
            SeekFrom::Current(by) => self.at.checked_add_signed(by).ok_or(ErrorKind::InvalidInput)?,
            SeekFrom::End(_) => self.source.seek(to)?,
        };
        Ok(self.at)
    }
}

/// Hides the marks of `stretch` from which on its pages announce more than they may.
fn hide_marks(stretch: &mut [u8]) {
    let (mut from, mut sum) = (0, 0);
    while let Some(mark) = next_mark(stretch, from).filter(|mark| *mark < STRETCH) {
        sum += announced(&stretch[mark..]);
        if sum > MOST_ANNOUNCED {
            stretch[mark] = 0;
        }
        from = mark + MARK.len();
    }
}

/// The position of the first mark in `bytes` from `from` on.
fn next_mark(bytes: &[u8], from: usize) -> Option<usize> {
    let found = bytes[from..].windows(MARK.len()).position(|word| word == MARK);
    found.map(|at| from + at)
}

/// How many bytes the page at the start of `bytes` announces, and the decoder reads: only its header, if its version or its
/// flags are unknown.
fn announced(bytes: &[u8]) -> usize {
    match bytes.split_at_checked(HEAD) {
        Some((&[_, _, _, _, 0, 0..=7, .., segments], rest)) => {
            let table = rest.get(..segments.into()).unwrap_or(rest);
            HEAD + table.len() + table.iter().map(|&size| usize::from(size)).sum::<usize>()
        }
        _ => HEAD,
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    /// A page that announces and holds `segments` of 255 bytes.
    fn page(segments: u8) -> Vec<u8> {
        let table = vec![255; segments.into()];
        let content = vec![b'x'; 255 * usize::from(segments)];
        [MARK, &[0; 22], &[segments], &table, &content].concat()
    }

    /// `part` again and again, up to `length`.
    fn repeated(part: &[u8], length: usize) -> Vec<u8> {
        part.iter().copied().cycle().take(length).collect()
    }

    fn shown(file: &[u8]) -> Vec<u8> {
        let mut shown = Vec::new();
        OggMarks::of(Cursor::new(file)).read_to_end(&mut shown).unwrap();
        shown
    }

    /// How much a reader of all pages reads, whose checksums are all wrong.
    fn work(file: &[u8]) -> usize {
        let (mut from, mut work) = (0, 0);
        while let Some(mark) = next_mark(file, from) {
            work += announced(&file[mark..]);
            from = mark + MARK.len();
        }
        work
    }

    #[test]
    fn false_marks_cost_no_more_than_a_few_times_their_file() {
        let length = 8 << 20;
        let header = &page(255)[..LARGEST_HEAD];
        for (form, part) in [
            ("marks only", MARK),
            ("headers of the largest pages", header),
            ("marks in tables of others", &header[..HEAD + 6]),
            ("headers far apart", &[header, &[0; 3_000]].concat()),
            ("unknown versions", b"OggS\x01"),
        ] {
            let file = repeated(part, length);
            let shown = shown(&file);
            assert_eq!(shown.len(), length, "{form}");
            assert!(work(&shown) <= 4 * length, "{form}: {}", work(&shown));
        }
        assert!(work(&repeated(header, length)) > 200 * length, "what is hidden");
    }

    #[test]
    fn pages_of_every_size_stay_as_they_are() {
        for segments in [0, 1, 17, 255] {
            let mut file = repeated(&page(segments), 5 * STRETCH);
            assert!(shown(&file) == file, "{segments}");
            // A damaged header announces more than it holds, wherever it stands.
            for at in [0, page(segments).len(), STRETCH - 20] {
                file.splice(at..(at + LARGEST_HEAD), page(255)[..LARGEST_HEAD].iter().copied());
            }
            assert!(shown(&file) == file, "{segments}, damaged");
        }
    }

    #[test]
    fn any_position_shows_the_same_bytes() {
        let file = repeated(&page(255)[..LARGEST_HEAD], 3 * STRETCH + 100);
        let whole = shown(&file);
        assert!(whole != file);
        let mut marks = OggMarks::of(Cursor::new(&file));
        for at in [
            STRETCH - 2,
            5,
            3 * STRETCH - 1,
            3 * STRETCH + 99,
            2 * STRETCH,
            9 * STRETCH,
        ] {
            let mut part = Vec::new();
            marks.seek(SeekFrom::Start(at as u64)).unwrap();
            marks.by_ref().take(500).read_to_end(&mut part).unwrap();
            let expected = whole.get(at..).unwrap_or_default();
            assert!(part == expected[..expected.len().min(500)], "{at}");
        }
        assert_eq!(marks.seek(SeekFrom::End(-9)).unwrap(), file.len() as u64 - 9);
        assert_eq!(marks.seek(SeekFrom::Current(-1)).unwrap(), file.len() as u64 - 10);
        assert!(marks.seek(SeekFrom::Current(i64::MIN)).is_err());
    }
}
