//! What an MP4 file says beside its sound, and the decoder does not pass on: which part of a track is meant to be
//! heard, whether it is locked, and whether its end is missing.
//!
//! Reads headers only. Whatever does not look right is taken as not said; nothing here refuses a file.

use std::io::{Read, Seek, SeekFrom};

/// No box has more entries than this, and no file more boxes on one level, or the rest is not looked at.
const MOST: usize = 4096;

/// What a file's boxes say.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Boxes {
    pub(super) tracks: Vec<TrackBox>,
    /// Whether a box reaches beyond the end of the file before any told of the tracks.
    pub(super) cut_short: bool,
    /// Where the last box ends, whether that much is there or not.
    pub(super) end: u64,
}

/// What a track's boxes say.
#[derive(Debug, Default, Clone, PartialEq)]
pub(super) struct TrackBox {
    pub(super) id: u32,
    /// Whether it is locked.
    pub(super) encrypted: bool,
    /// Whether it is sound.
    pub(super) audio: bool,
    /// Where the part that is heard begins, in the track's own time.
    pub(super) start: u64,
    /// How long that part is, in the track's own time, rounded up.
    pub(super) length: Option<u64>,
}

/// A box: its four letters and where its content lies.
#[derive(Debug, Clone, Copy)]
struct ByteSpan {
    name: [u8; 4],
    start: u64,
    end: u64,
}

/// Reads the boxes of `source`, from its start; `None` where it is no MP4. Leaves it at its start.
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
        // A length of zero is one that was not known yet when the file was begun.
        let length = Some(length).filter(|length| *length > 0);
        let scales = movie_scale.zip(scale);
        track.start = start;
        track.length = length.zip(scales).map(|(length, scales)| scaled(length, scales));
    }
    Some(track)
}

/// `length` in the time of the movie, the first of `scales`, as one in the time of the media, the second.
fn scaled(length: u64, scales: (u32, u32)) -> u64 {
    let (movie, media) = (u128::from(scales.0).max(1), u128::from(scales.1));
    u64::try_from((u128::from(length) * media).div_ceil(movie)).unwrap_or(u64::MAX)
}

/// The names of locked codecs stand where the codec's own would stand.
fn is_encrypted(source: &mut (impl Read + Seek), media: &[ByteSpan]) -> Option<bool> {
    let information = within(source, media, b"minf")?;
    let table = within(source, &information, b"stbl")?;
    let description = find(&table, b"stsd")?;
    let name = bytes::<4>(source, description.start + 12)?;
    Some([*b"enca", *b"drms", *b"encv", *b"drmi"].contains(&name))
}

/// The one edit that has sound in it, as its start (in the track's time) and length (in the movie's); none where the
/// track is cut together from several.
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
        // A start before the beginning is a pause, not sound.
        if let Ok(start) = u64::try_from(start)
            && heard.replace((start, length)).is_some()
        {
            return None;
        }
    }
    heard
}

/// Units of time a second, out of a header of a movie or of its media.
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

/// The boxes between `start` and `end`, one after the other.
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

    /// A film of one track of sound with `edits`, coded as `codec`.
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
    fn the_part_that_is_heard_is_found() {
        let track = only_track(movie(
            b"mp4a",
            &[[u32::MAX, u32::MAX, 0x10000], [3_001, 1024, 0x10000]],
        ));
        assert_eq!((track.id, track.audio, track.encrypted), (7, true, false));
        assert_eq!((track.start, track.length), (1024, Some(144_048)));
    }

    #[test]
    fn a_track_cut_together_is_heard_whole() {
        let track = only_track(movie(b"mp4a", &[[100, 0, 0x10000], [100, 9_000, 0x10000]]));
        assert_eq!((track.start, track.length), (0, None));
    }

    #[test]
    fn a_lock_is_seen() {
        assert!(only_track(movie(b"drms", &[])).encrypted);
        assert!(only_track(movie(b"enca", &[])).encrypted);
    }

    #[test]
    fn a_missing_end_is_seen() {
        let whole = [boxed(b"ftyp", &[b"M4A "]), boxed(b"mdat", &[&[0; 100]])].concat();
        let cut = whole[..60].to_vec();
        assert!(read(&mut Cursor::new(cut)).unwrap().cut_short);
        assert!(!read(&mut Cursor::new(whole)).unwrap().cut_short);
        assert_eq!(read(&mut Cursor::new(b"RIFF....WAVE".to_vec())), None);
        assert_eq!(read(&mut Cursor::new(b"".to_vec())), None);
    }
}
