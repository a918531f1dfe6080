//! Reads what a playlist names: `.m3u`, `.m3u8` and `.pls`, in the encodings and line ends of all systems.
//!
//! Pure functions from bytes to texts. Must not know which of the named files exist.

use std::ffi::OsStr;
use std::path::Path;

use encoding_rs::WINDOWS_1252;

use crate::library::any_text_of;

/// The largest playlist that is read, in bytes: more than a hundred thousand long paths.
pub(super) const LARGEST: u64 = 16 << 20;

/// The format of a playlist.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListFormat {
    /// A line for each file; other lines begin with `#`.
    M3u,
    /// `File1=`, `File2=`, in any order.
    Pls,
}

impl ListFormat {
    /// The format of `path` by its name. `None` if it is not a playlist.
    pub fn of(path: &Path) -> Option<ListFormat> {
        let kind = path.extension().and_then(OsStr::to_str)?;
        match kind.to_ascii_lowercase().as_str() {
            "m3u" | "m3u8" => Some(ListFormat::M3u),
            "pls" => Some(ListFormat::Pls),
            _ => None,
        }
    }

    /// The first `most` files that the playlist `bytes` names, as written, in the order in which they are played.
    pub fn entries(self, bytes: &[u8], most: usize) -> Vec<String> {
        // Old players write the encoding of Windows, which contains Latin-1.
        let text = any_text_of(bytes, WINDOWS_1252);
        // A lone CR ends a line on old systems.
        let lines = text
            .split(['\n', '\r'])
            .map(str::trim)
            .filter(|line| !line.is_empty());
        match self {
            ListFormat::M3u => {
                let named = lines.filter(|line| !line.starts_with('#'));
                named.take(most).map(str::to_owned).collect()
            }
            ListFormat::Pls => numbered(lines.filter_map(file_of_line).take(most)),
        }
    }
}

/// The values of `FileN`, by N.
fn numbered<'a>(files: impl Iterator<Item = (u32, &'a str)>) -> Vec<String> {
    let mut files: Vec<(u32, &str)> = files.collect();
    files.sort_by_key(|(number, _)| *number);
    files.into_iter().map(|(_, file)| file.to_owned()).collect()
}

fn file_of_line(line: &str) -> Option<(u32, &str)> {
    let (key, file) = line.split_once('=')?;
    let (word, number) = key.trim().split_at_checked("File".len())?;
    let file = file.trim();
    let is_file = word.eq_ignore_ascii_case("File") && !file.is_empty();
    is_file.then_some((number.parse().ok()?, file))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn m3u(bytes: &[u8]) -> Vec<String> {
        ListFormat::M3u.entries(bytes, 9)
    }

    #[test]
    fn comments_and_empty_lines_name_nothing() {
        let text = "#EXTM3U\n#EXTINF:123,Brahms - Lullaby\nlullaby.mp3\n\n  # a remark\n  sea.flac  \n";
        assert_eq!(m3u(text.as_bytes()), ["lullaby.mp3", "sea.flac"]);
    }

    #[test]
    fn lines_end_as_on_any_system() {
        for ends in ["\n", "\r\n", "\r"] {
            let text = ["#EXTM3U", "a.mp3", "b.mp3"].join(ends);
            assert_eq!(m3u(text.as_bytes()), ["a.mp3", "b.mp3"], "{ends:?}");
        }
    }

    #[test]
    fn every_usual_encoding_is_read() {
        let text = "M\u{fc}tter \u{201e}Wiegenlied\u{201c}.mp3\r\n";
        let expected = [text.trim()];
        let utf_16 = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
        let (little, big) = (utf_16(u16::to_le_bytes), utf_16(u16::to_be_bytes));
        let windows = b"M\xfctter \x84Wiegenlied\x93.mp3\r\n";
        for bytes in [
            text.as_bytes(),
            &[b"\xef\xbb\xbf", text.as_bytes()].concat(),
            &[b"\xff\xfe", &little[..]].concat(),
            &[b"\xfe\xff", &big[..]].concat(),
            &little,
            &big,
            windows,
        ] {
            assert_eq!(m3u(bytes), expected, "{bytes:x?}");
        }
    }

    #[test]
    fn pls_is_ordered_by_its_numbers() {
        let text = "[playlist]\r\nNumberOfEntries=3\r\nFile10=c.mp3\r\nTitle1=File2=x\r\nfile2 = b=b.mp3\r\n\
                    FILE1=a.mp3\r\nFile=n.mp3\r\nFilex=n.mp3\r\nFile3=\r\nLength1=-1\r\nVersion=2\r\n";
        assert_eq!(
            ListFormat::Pls.entries(text.as_bytes(), 9),
            ["a.mp3", "b=b.mp3", "c.mp3"]
        );
    }

    #[test]
    fn a_playlist_is_known_by_its_name() {
        let format = |name: &str| ListFormat::of(Path::new(name));
        assert_eq!(format("a/Night.M3U"), Some(ListFormat::M3u));
        assert_eq!(format("night.m3u8"), Some(ListFormat::M3u));
        assert_eq!(format("night.pls"), Some(ListFormat::Pls));
        assert_eq!([format("m3u"), format("night.mp3"), format("night")], [None; 3]);
    }

    proptest! {
        #[test]
        fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            for format in [ListFormat::M3u, ListFormat::Pls] {
                prop_assert!(format.entries(&bytes, 9).iter().all(|entry| !entry.trim().is_empty()));
            }
        }
    }
}
