//! Detects known formats that can't be decoded, by their first bytes, so that the error can name the format.
//!
//! Looks at bytes only, not at file names.

use std::io::{self, Read, Seek};

use crate::clip::DecodeError;

/// The number of bytes examined.
const HEAD: usize = 48;

/// The offset of a magic number, the magic number, and the name of the format.
const FOREIGN: [(usize, &[u8], &str); 24] = [
    (0, b"\x1a\x45\xdf\xa3", "Matroska or WebM"),
    (0, b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", "Windows Media"),
    (8, b"AIFF", "AIFF"),
    (8, b"AIFC", "AIFF"),
    (8, b"AVI ", "AVI"),
    (0, b"caff", "Core Audio"),
    (0, b"RF64", "RF64"),
    (0, b"BW64", "BW64"),
    (0, b"riff\x2e\x91\xcf\x11", "Wave64"),
    (0, b"MAC ", "Monkey's Audio"),
    (0, b"wvpk", "WavPack"),
    (0, b"TTA1", "True Audio"),
    (0, b"MPCK", "Musepack"),
    (0, b"MP+", "Musepack"),
    (0, b"MThd", "MIDI"),
    (0, b"DSD ", "DSD"),
    (0, b"FRM8", "DSD"),
    (0, b"#!AMR", "AMR"),
    (0, b".snd", "Sun audio"),
    (0, b"\x0b\x77", "Dolby Digital"),
    (0, b".RMF", "RealMedia"),
    (0, b"FLV\x01", "Flash video"),
    (28, b"OpusHead", "Opus"),
    (28, b"Speex   ", "Speex"),
];

/// Whether `head` starts with an ID3 tag that is longer than the file, which has `bytes` bytes.
pub(super) fn is_cut_label(head: &[u8], bytes: u64) -> bool {
    let [b'I', b'D', b'3', _, _, _, size @ ..] = head else {
        return false;
    };
    let size = size
        .iter()
        .take(4)
        .fold(0, |size, &byte| size << 7 | u64::from(byte & 0x7f));
    size + 10 > bytes
}

/// Reads the first bytes of `source` and rewinds it.
///
/// # Errors
/// The file is empty, has a known format that can't be decoded, or can't be read.
pub(super) fn head(source: &mut (impl Read + Seek)) -> Result<Vec<u8>, DecodeError> {
    let head = first_bytes(source).map_err(DecodeError::Read)?;
    if head.is_empty() {
        return Err(DecodeError::Empty);
    }
    let known = FOREIGN
        .iter()
        .find(|(at, mark, _)| head.get(*at..).is_some_and(|rest| rest.starts_with(mark)));
    match known {
        Some(&(_, _, format)) => Err(DecodeError::Foreign { format }),
        None => Ok(head),
    }
}

fn first_bytes(source: &mut (impl Read + Seek)) -> io::Result<Vec<u8>> {
    let mut head = Vec::with_capacity(HEAD);
    source.rewind()?;
    source.by_ref().take(HEAD as u64).read_to_end(&mut head)?;
    source.rewind()?;
    Ok(head)
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    fn told(bytes: &[u8]) -> String {
        head(&mut Cursor::new(bytes)).map_or_else(|error| error.to_string(), |_| "fine".to_owned())
    }

    #[test]
    fn a_foreign_format_is_named() {
        let opus = [&b"OggS"[..], &[0; 24], b"OpusHead\x01\x02"].concat();
        assert_eq!(told(&opus), "Opus, which can't be decoded here");
        assert_eq!(
            told(b"\x1a\x45\xdf\xa3 webm"),
            "Matroska or WebM, which can't be decoded here"
        );
        assert_eq!(told(b"FORM....AIFFCOMM"), "AIFF, which can't be decoded here");
    }

    #[test]
    fn a_truncated_tag_is_detected() {
        let label = b"ID3\x03\0\0\0\0\x10\x00";
        assert!(is_cut_label(label, 2_057));
        assert!(!is_cut_label(label, 2_058));
        assert!(!is_cut_label(b"RIFF", 4));
    }

    #[test]
    fn other_files_are_rewound_and_accepted() {
        let mut wav = Cursor::new(b"RIFF....WAVEfmt ".to_vec());
        head(&mut wav).unwrap();
        assert_eq!(wav.position(), 0);
        assert_eq!(told(b""), "an empty sound");
    }
}
