//! MP4 metadata that the decoder does not report: which part of a track is to be played, whether the track is
//! encrypted, and whether the end of the file is missing.
//!
//! Reads headers only. Ignores invalid boxes and never rejects a file.

use std::io::{Read, Seek, SeekFrom};

/// The maximum number of entries read from one box, and of boxes read on one level. The rest is ignored.
const MOST: usize = 4096;

/// The metadata of a file.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Boxes {
    pub(super) tracks: Vec<TrackBox>,
    /// Whether the `moov` box extends beyond the end of the file or, if there is none, any other box does.
    pub(super) cut_short: bool,
    /// The stated end of the last box, even if it is beyond the end of the file.
    pub(super) end: u64,
}

/// The metadata of a track.
#[derive(Debug, Default, Clone, PartialEq)]
pub(super) struct TrackBox {
    pub(super) id: u32,
    /// Whether the track is encrypted.
    pub(super) encrypted: bool,
    /// Whether the track is audio.
    pub(super) audio: bool,
    /// The start of the played part, in the track's timescale.
    pub(super) start: u64,
    /// The length of the played part, in the track's timescale, rounded up.
    pub(super) length: Option<u64>,
}

/// A box: its type and the byte range of its content.
#[derive(Debug, Clone, Copy)]
struct ByteSpan {
    name: [u8; 4],
    start: u64,
    end: u64,
}

/// Reads the boxes of `source` from the start. Returns `None` if the file is not MP4. Rewinds `source`.
pub(super) fn read(source: &mut (impl Read + Seek)) -> Option<Boxes> {
    let length = source.seek(SeekFrom::End(0)).ok()?;
    let top = spans(source, 0, length);
    let boxes = match top.first() {
        Some(first) if first.name == *b"ftyp" => Some(movie(source, &top, length)),
        _ => None,
    };
    source.rewind().ok()?;
    boxes
}

fn movie(source: &mut (impl Read + Seek), top: &[ByteSpan], length: u64) -> Boxes {
    let end = top.iter().map(|span| span.end).max().unwrap_or(0);
    let Some(movie) = find(top, b"moov") else {
        return Boxes {
            tracks: Vec::new(),
            cut_short: end > length,
            end,
        };
    };
    let inside = spans(source, movie.start, movie.end.min(length));
    let timescale = find(&inside, b"mvhd").and_then(|span| timescale(source, span));
    let tracks = inside.iter().filter(|span| span.name == *b"trak");
    Boxes {
        tracks: tracks
            .filter_map(|track| self::track(source, *track, timescale))
            .collect(),
        cut_short: movie.end > length,
        end,
    }
}

fn track(source: &mut (impl Read + Seek), track: ByteSpan, movie_scale: Option<u32>) -> Option<TrackBox> {
    let inside = spans(source, track.start, track.end);
    let header = find(&inside, b"tkhd")?;
    let version = bytes::<1>(source, header.start)?[0];
    let id = number(source, header.start + if version == 1 { 20 } else { 12 })?;
    let media = within(source, &inside, b"mdia")?;
    let scale = find(&media, b"mdhd").and_then(|span| timescale(source, span));
    let handler = find(&media, b"hdlr").and_then(|span| bytes::<4>(source, span.start + 8));
    let mut track = TrackBox {
        id,
        audio: handler == Some(*b"soun"),
        encrypted: is_encrypted(source, &media).unwrap_or(false),
        ..TrackBox::default()
    };
    if let Some((start, length)) = edit(source, &inside) {
        // The length is zero if it was not known when the header was written.
        let length = Some(length).filter(|length| *length > 0);
        let scales = movie_scale.zip(scale);
        track.start = start;
        track.length = length.zip(scales).map(|(length, scales)| scaled(length, scales));
    }
    Some(track)
}

/// Converts `length` from the movie timescale (`scales.0`) to the media timescale (`scales.1`).
fn scaled(length: u64, scales: (u32, u32)) -> u64 {
    let (movie, media) = (u128::from(scales.0).max(1), u128::from(scales.1));
    u64::try_from((u128::from(length) * media).div_ceil(movie)).unwrap_or(u64::MAX)
}

/// Encrypted tracks have a special type in place of the codec type.
fn is_encrypted(source: &mut (impl Read + Seek), media: &[ByteSpan]) -> Option<bool> {
    let information = within(source, media, b"minf")?;
    let table = within(source, &information, b"stbl")?;
    let description = find(&table, b"stsd")?;
    let name = bytes::<4>(source, description.start + 12)?;
    Some([*b"enca", *b"drms", *b"encv", *b"drmi"].contains(&name))
}

/// The only edit with sound, as its start (media timescale) and length (movie timescale). `None` if the track has
/// several such edits.
fn edit(source: &mut (impl Read + Seek), track: &[ByteSpan]) -> Option<(u64, u64)> {
    let edits = within(source, track, b"edts")?;
    let list = find(&edits, b"elst")?;
    let long = bytes::<1>(source, list.start)?[0] == 1;
    let count = number(source, list.start + 4)?.min(MOST as u32);
    let mut heard = None;
    for index in 0..u64::from(count) {
        let at = list.start + 8 + index * if long { 20 } else { 12 };
        let (length, start) = match long {
            true => (
                u64::from_be_bytes(bytes(source, at)?),
                i64::from_be_bytes(bytes(source, at + 8)?),
            ),
            false => (
                u64::from(number(source, at)?),
                i64::from(i32::from_be_bytes(bytes(source, at + 4)?)),
            ),
        };
        // An edit with a negative start is a pause.
        if let Ok(start) = u64::try_from(start)
            && heard.replace((start, length)).is_some()
        {
            return None;
        }
    }
    heard
}

/// Reads the timescale (units per second) from a movie or media header.
fn timescale(source: &mut (impl Read + Seek), header: ByteSpan) -> Option<u32> {
    let version = bytes::<1>(source, header.start)?[0];
    number(source, header.start + if version == 1 { 20 } else { 12 })
}

fn find(spans: &[ByteSpan], name: &[u8; 4]) -> Option<ByteSpan> {
    spans.iter().copied().find(|span| span.name == *name)
}

fn within(source: &mut (impl Read + Seek), spans: &[ByteSpan], name: &[u8; 4]) -> Option<Vec<ByteSpan>> {
    find(spans, name).map(|span| self::spans(source, span.start, span.end))
}

/// The boxes between `start` and `end`, in order.
fn spans(source: &mut (impl Read + Seek), start: u64, end: u64) -> Vec<ByteSpan> {
    let mut spans = Vec::new();
    let mut at = start;
    while at < end && spans.len() < MOST {
        let Some(span) = span(source, at, end) else { break };
        at = span.end;
        spans.push(span);
    }
    spans
}

fn span(source: &mut (impl Read + Seek), at: u64, end: u64) -> Option<ByteSpan> {
    let name = bytes(source, at + 4)?;
    let (header, size) = match number(source, at)? {
        0 => (8, end.checked_sub(at)?),
        1 => (16, u64::from_be_bytes(bytes(source, at + 8)?)),
        size => (8, u64::from(size)),
    };
    (size >= header).then_some(ByteSpan {
        name,
        start: at + header,
        end: at.checked_add(size)?,
    })
}

fn number(source: &mut (impl Read + Seek), at: u64) -> Option<u32> {
    bytes(source, at).map(u32::from_be_bytes)
}

fn bytes<const N: usize>(source: &mut (impl Read + Seek), at: u64) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    source.seek(SeekFrom::Start(at)).ok()?;
    source.read_exact(&mut bytes).ok()?;
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    fn boxed(name: &[u8; 4], content: &[&[u8]]) -> Vec<u8> {
        let content = content.concat();
        let size = 8 + content.len() as u32;
        [&size.to_be_bytes()[..], name, &content].concat()
    }

    fn numbers(numbers: &[u32]) -> Vec<u8> {
        numbers.iter().flat_map(|one| one.to_be_bytes()).collect()
    }

    /// A file with one audio track with `edits` and the codec type `codec`.
    fn movie(codec: &[u8; 4], edits: &[[u32; 3]]) -> Vec<u8> {
        let entry = boxed(b"stsd", &[&numbers(&[0, 1, 16]), codec]);
        let table = boxed(b"minf", &[&boxed(b"stbl", &[&entry])]);
        let handler = boxed(b"hdlr", &[&numbers(&[0, 0]), b"soun"]);
        let media = boxed(b"mdhd", &[&numbers(&[0, 0, 0, 48_000, 0])]);
        let media = boxed(b"mdia", &[&media, &handler, &table]);
        let list = numbers(&edits.concat());
        let list = boxed(b"elst", &[&numbers(&[0, edits.len() as u32]), &list]);
        let header = boxed(b"tkhd", &[&numbers(&[0, 0, 0, 7, 0])]);
        let track = boxed(b"trak", &[&header, &boxed(b"edts", &[&list]), &media]);
        let header = boxed(b"mvhd", &[&numbers(&[0, 0, 0, 1000, 0])]);
        [boxed(b"ftyp", &[b"M4A "]), boxed(b"moov", &[&header, &track])].concat()
    }

    fn only_track(bytes: Vec<u8>) -> TrackBox {
        read(&mut Cursor::new(bytes)).unwrap().tracks[0].clone()
    }

    #[test]
    fn the_played_part_is_found() {
        let track = only_track(movie(
            b"mp4a",
            &[[u32::MAX, u32::MAX, 0x10000], [3_001, 1024, 0x10000]],
        ));
        assert_eq!((track.id, track.audio, track.encrypted), (7, true, false));
        assert_eq!((track.start, track.length), (1024, Some(144_048)));
    }

    #[test]
    fn a_track_with_several_edits_is_played_whole() {
        let track = only_track(movie(b"mp4a", &[[100, 0, 0x10000], [100, 9_000, 0x10000]]));
        assert_eq!((track.start, track.length), (0, None));
    }

    #[test]
    fn encryption_is_detected() {
        assert!(only_track(movie(b"drms", &[])).encrypted);
        assert!(only_track(movie(b"enca", &[])).encrypted);
    }

    #[test]
    fn a_missing_end_is_detected() {
        let whole = [boxed(b"ftyp", &[b"M4A "]), boxed(b"mdat", &[&[0; 100]])].concat();
        let cut = whole[..60].to_vec();
        assert!(read(&mut Cursor::new(cut)).unwrap().cut_short);
        assert!(!read(&mut Cursor::new(whole)).unwrap().cut_short);
        assert_eq!(read(&mut Cursor::new(b"RIFF....WAVE".to_vec())), None);
        assert_eq!(read(&mut Cursor::new(b"".to_vec())), None);
    }
}
