//! Detects the kind of a file by its first bytes, so that the one reader for it is used, and so that the error can
//! name what can't be played.
//!
//! Looks at bytes only, not at file names. Expects the sound without its tags.

use std::io::{self, Read, Seek};
use std::ops::Range;

use super::mpeg::{self, Mpeg};
use super::view::some_bytes;
use crate::clip::kind::Kind;
use crate::clip::{DecodeError, OtherFile};

/// The number of bytes that are examined.
const HEAD: usize = 4096;

/// The shortest file that is called a text.
const SHORTEST_TEXT: usize = 16;

/// The offset of a mark, the mark, and the container.
const READABLE: [(usize, &[u8], Kind); 15] = [
    (8, b"WAVE", Kind::Wav),
    (8, b"AIFF", Kind::Aiff),
    (8, b"AIFC", Kind::Aiff),
    (0, b"fLaC", Kind::Flac),
    (0, b"OggS", Kind::Ogg),
    (0, b"caff", Kind::Caf),
    (0, b"\x1a\x45\xdf\xa3", Kind::Matroska),
    (4, b"ftyp", Kind::Mp4),
    // Without the box that says its kind: QuickTime, and recordings of old telephones.
    (4, b"moov", Kind::Mp4),
    (4, b"mdat", Kind::Mp4),
    (4, b"wide", Kind::Mp4),
    (4, b"free", Kind::Mp4),
    (4, b"skip", Kind::Mp4),
    (4, b"pnot", Kind::Mp4),
    (4, b"styp", Kind::Mp4),
];

/// The offset of a mark, the mark, and the name of the format that can't be decoded.
const FOREIGN: [(usize, &[u8], &str); 30] = [
    (28, b"Speex   ", "Speex"),
    (0, b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", "Windows Media"),
    (8, b"AVI ", "AVI"),
    (0, b"riff\x2e\x91\xcf\x11", "Wave64"),
    (0, b"MAC ", "Monkey's Audio"),
    (0, b"wvpk", "WavPack"),
    (0, b"TTA1", "True Audio"),
    (0, b"TTA2", "True Audio"),
    (0, b"OFR ", "OptimFROG"),
    (0, b"ajkg", "Shorten"),
    (0, b"tBaK", "TAK"),
    (0, b"MPCK", "Musepack"),
    (0, b"MP+", "Musepack"),
    (0, b"DSD ", "DSD"),
    (0, b"FRM8", "DSD"),
    (0, b"#!AMR-WB", "AMR-WB"),
    (0, b"#!AMR", "AMR"),
    (0, b"#!SILK_V3", "SILK"),
    (1, b"#!SILK_V3", "SILK"),
    (0, b".snd", "Sun audio"),
    (0, b"dns.", "Sun audio"),
    (0, b"\x0b\x77", "Dolby Digital"),
    (0, b"\xac\x40", "Dolby AC-4"),
    (0, b"\xac\x41", "Dolby AC-4"),
    (0, b"\x7f\xfe\x80\x01", "DTS"),
    (0, b".RMF", "RealMedia"),
    (0, b".ra\xfd", "RealAudio"),
    (0, b"FLV\x01", "Flash video"),
    (0, b"ADIF", "AAC (ADIF)"),
    (0, b"\0\0\x01\xba", "MPEG video"),
];

/// The offset of a mark, the mark, and what the file is if it is no sound.
const OTHERS: [(usize, &[u8], OtherFile); 15] = [
    (0, b"MThd", OtherFile::Notes),
    (0, b"\x89PNG", OtherFile::Picture),
    (0, b"\xff\xd8\xff", OtherFile::Picture),
    (0, b"GIF8", OtherFile::Picture),
    (0, b"II*\0", OtherFile::Picture),
    (0, b"MM\0*", OtherFile::Picture),
    (8, b"WEBP", OtherFile::Picture),
    (0, b"PK\x03\x04", OtherFile::Archive),
    (0, b"7z\xbc\xaf\x27\x1c", OtherFile::Archive),
    (0, b"Rar!", OtherFile::Archive),
    (0, b"\x1f\x8b", OtherFile::Archive),
    (0, b"\xfd7zXZ", OtherFile::Archive),
    (0, b"%PDF", OtherFile::Document),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", OtherFile::Document),
    (0, b"{\\rtf", OtherFile::Document),
];

/// Detects the kind of `range` of `source`, and where in the range it begins.
///
/// # Errors
/// It is empty, is a known format that can't be decoded, is no sound, or can't be read.
pub(super) fn kind(
    source: &mut (impl Read + Seek),
    range: Range<u64>,
) -> Result<(Kind, Range<u64>), DecodeError> {
    let head = some_bytes(source, range.start, HEAD).map_err(DecodeError::Read)?;
    if let Some(format) = at_mark(&head, &FOREIGN) {
        return Err(DecodeError::Foreign { format });
    }
    if let Some(kind) = at_mark(&head, &READABLE) {
        return match is_photo(&head) {
            true => Err(OtherFile::Picture.into()),
            false => Ok((kind, range)),
        };
    }
    if let Some(other) = at_mark(&head, &OTHERS) {
        return Err(other.into());
    }
    if let Some(found) = bare(source, &range)? {
        return Ok(found);
    }
    Err(match text(&head) {
        Some(other) => other.into(),
        None if is_hollow(source, &range).map_err(DecodeError::Read)? => OtherFile::Hollow.into(),
        None => DecodeError::NotSound,
    })
}

/// Detects bare MPEG audio in `range` of `source`.
///
/// # Errors
/// It is of a layer that can't be decoded, or can't be read.
pub(super) fn bare(
    source: &mut (impl Read + Seek),
    range: &Range<u64>,
) -> Result<Option<(Kind, Range<u64>)>, DecodeError> {
    let found = mpeg::find(source, range).map_err(DecodeError::Read)?;
    let Some((at, mpeg)) = found else { return Ok(None) };
    let kind = match mpeg {
        Mpeg::Adts => Kind::Adts,
        Mpeg::Layer(3) => Kind::Mp3,
        Mpeg::Layer(2) => return Err(DecodeError::Foreign { format: "MP2" }),
        Mpeg::Layer(_) => return Err(DecodeError::Foreign { format: "MP1" }),
    };
    Ok(Some((kind, at..range.end)))
}

fn at_mark<T: Copy>(head: &[u8], marks: &[(usize, &[u8], T)]) -> Option<T> {
    let found = marks
        .iter()
        .find(|(at, mark, _)| head.get(*at..).is_some_and(|rest| rest.starts_with(mark)));
    found.map(|&(_, _, found)| found)
}

/// Whether `head` is that of a telephone's picture, whose container is the same as that of MP4.
fn is_photo(head: &[u8]) -> bool {
    let brand = head.get(4..12).unwrap_or_default();
    [b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypavif"].contains(&brand.first_chunk().unwrap_or(&[0; 8]))
}

/// Whether `head` is a text or a web page.
fn text(head: &[u8]) -> Option<OtherFile> {
    let is_wide = head.starts_with(b"\xff\xfe") || head.starts_with(b"\xfe\xff");
    let text = match std::str::from_utf8(head) {
        Ok(text) => text,
        // The last character may be cut.
        Err(error) if error.valid_up_to() + 4 > head.len() => {
            std::str::from_utf8(&head[..error.valid_up_to()]).unwrap_or_default()
        }
        Err(_) => "",
    };
    let is_plain = !text
        .chars()
        .any(|one| one.is_control() && !"\t\n\r\x0c".contains(one));
    if !is_wide && (text.len() < SHORTEST_TEXT || !is_plain) {
        return None;
    }
    let begin = text
        .trim_start_matches('\u{feff}')
        .trim_start()
        .to_ascii_lowercase();
    let is_page = ["<!doctype html", "<html", "<head", "<body"]
        .iter()
        .any(|mark| begin.starts_with(mark));
    Some(if is_page { OtherFile::Page } else { OtherFile::Text })
}

/// Whether the start, the middle and the end of `range` are zeros: a copy or a download that was never finished.
fn is_hollow(source: &mut (impl Read + Seek), range: &Range<u64>) -> io::Result<bool> {
    let length = range.end.saturating_sub(range.start);
    for at in [0, length / 2, length.saturating_sub(HEAD as u64)] {
        let part = some_bytes(source, range.start + at, HEAD)?;
        if part.iter().any(|&byte| byte != 0) {
            return Ok(false);
        }
    }
    Ok(length > 0)
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    fn found(bytes: &[u8]) -> Result<Kind, DecodeError> {
        kind(&mut Cursor::new(bytes), 0..bytes.len() as u64).map(|(kind, _)| kind)
    }

    #[test]
    fn a_foreign_format_is_named() {
        for (bytes, format) in [
            (&b"MAC \x96\x0f..........."[..], "Monkey's Audio"),
            (b"#!AMR\n<sound>", "AMR"),
            (b"#!AMR-WB\n<sound>", "AMR-WB"),
            (b"wvpk............", "WavPack"),
            (b"DSD ............", "DSD"),
            (b"RIFF....AVI LIST", "AVI"),
        ] {
            let told = found(bytes).unwrap_err().to_string();
            assert_eq!(told, format!("{format}, which can't be decoded here"));
        }
    }

    #[test]
    fn what_is_no_sound_is_named() {
        for (bytes, other) in [
            (&b"Please play this softly."[..], OtherFile::Text),
            (b"\xff\xfeP\0l\0e\0a\0s\0e\0 \0p\0l\0a\0y\0", OtherFile::Text),
            ("\u{feff}Пожалуйста, тихо".as_bytes(), OtherFile::Text),
            (b"\n<!DOCTYPE html><html><body>Please sign in", OtherFile::Page),
            (b"\x89PNG\r\n\x1a\n........", OtherFile::Picture),
            (b"\0\0\0\x18ftypheic\0\0\0\0", OtherFile::Picture),
            (b"PK\x03\x04............", OtherFile::Archive),
            (b"%PDF-1.7 ...........", OtherFile::Document),
            (b"MThd\0\0\0\x06\0\x01\0\x02", OtherFile::Notes),
            (&[0; 5_000], OtherFile::Hollow),
        ] {
            let told = found(bytes).unwrap_err();
            assert!(
                matches!(told, DecodeError::OtherFile { other: named } if named == other),
                "{other:?}: {told:?}"
            );
        }
        for unknown in [&b"x"[..], &[0x95; 5_000], b"\x01\x02 a little of something"] {
            assert!(matches!(found(unknown), Err(DecodeError::NotSound)));
        }
    }

    #[test]
    fn a_container_is_detected() {
        for (bytes, kind) in [
            (&b"RIFF....WAVEfmt "[..], Kind::Wav),
            (b"RF64\xff\xff\xff\xffWAVEds64", Kind::Wav),
            (b"\0\0\0\x1cftypM4A \0\0\0\0", Kind::Mp4),
            (b"\x1a\x45\xdf\xa3\x9f\x42\x86\x81", Kind::Matroska),
        ] {
            assert_eq!(found(bytes).unwrap(), kind);
        }
    }
}
