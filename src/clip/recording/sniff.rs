//! Formats that are known by their first bytes and can't be decoded here: they are named, not just refused.
//!
//! Only bytes are seen; names of files say nothing.

use std::io::{self, Read, Seek};

use crate::clip::DecodeError;

/// How many bytes are looked at.
const HEAD: usize = 48;

/// Where a format has its mark, the mark, and what the format is called.
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

/// Whether `head` begins a file of `bytes` with a label that is longer than the file.
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

/// The first bytes of `source`, which is left at its start.
///
/// # Errors
/// Where there are none, where they are of a known foreign format, and where they can't be read.
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
    fn a_label_that_is_cut_is_seen() {
        let label = b"ID3\x03\0\0\0\0\x10\x00";
        assert!(is_cut_label(label, 2_057));
        assert!(!is_cut_label(label, 2_058));
        assert!(!is_cut_label(b"RIFF", 4));
    }

    #[test]
    fn everything_else_goes_on_from_its_start() {
        let mut wav = Cursor::new(b"RIFF....WAVEfmt ".to_vec());
        head(&mut wav).unwrap();
        assert_eq!(wav.position(), 0);
        assert_eq!(told(b""), "an empty sound");
    }
}
