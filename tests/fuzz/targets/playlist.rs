//! Playlists: each input is read as one of every format.

use warmhands::library::ListFormat;

use crate::search::{CASES, Target};

const PIECES: &[&[u8]] = &[
    b"\n",
    b"\r",
    b"\r\n",
    b"#",
    b"#EXTM3U\n",
    b"#EXTINF:-1,a\n",
    b"[playlist]\n",
    b"File1=",
    b"File4294967295=",
    b"File99999999999999999999=",
    b"file = ",
    b"=",
    b"NumberOfEntries=2\n",
    b"a.mp3",
    b"file:///a%20b.mp3",
    b"http://",
    b"C:\\",
    b"..\\",
    b"%ff",
    b"\0",
    b"\xef\xbb\xbf",
    b"\xff\xfe",
    b"\xfe\xff",
    b"\xd8\0",
    b"\xe4",
];

/// The most entries that are read.
const MOST: usize = 1_000;

/// A playlist.
pub(crate) fn playlist() -> Target {
    let utf_16 = "#EXTM3U\r\nM\u{fc}tter.mp3\r\n".encode_utf16();
    Target {
        seeds: vec![
            b"#EXTM3U\n#EXTINF:123,Sea\nSea/a b.mp3\n../b.flac\n".to_vec(),
            b"[playlist]\r\nFile2=b.mp3\r\nFile1=a.mp3\r\nTitle1=A\r\nNumberOfEntries=2\r\nVersion=2\r\n"
                .to_vec(),
            b"M\xfctter \x84Wiegenlied\x93.mp3\r\n".to_vec(),
            utf_16.flat_map(u16::to_le_bytes).collect(),
        ],
        pieces: PIECES,
        cases: CASES,
        read: |bytes| {
            for format in [ListFormat::M3u, ListFormat::Pls] {
                let entries = format.entries(bytes, MOST);
                assert!(entries.len() <= MOST, "{}", entries.len());
                assert!(entries.iter().all(|entry| !entry.is_empty()));
            }
        },
    }
}
