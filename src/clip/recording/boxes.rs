//! MP4 metadata that the decoder does not report: which part of a track is to be played, its codec, whether the end of
//! the file is missing, and where notes and pictures are.
//!
//! Reads headers only. Ignores invalid boxes and never rejects a file.

use std::io::{Read, Seek};
use std::ops::Range;

use super::view::{ViewPart, bytes};

/// The maximum number of entries read from one box, and of boxes read on one level. The rest is ignored.
const MOST: usize = 4096;

/// The metadata of a file.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Boxes {
    pub(super) tracks: Vec<TrackBox>,
    /// Whether there is a `moov` box, without which nothing in the file can be found.
    pub(super) has_index: bool,
    /// Whether the `moov` box extends beyond the end of the file or, if there is none, any other box does.
    pub(super) cut_short: bool,
    /// The stated end of the last box, even if it is beyond the end of the file.
    pub(super) end: u64,
    /// The positions of the names of boxes that hold notes and pictures, as many as are read from one box.
    notes: Vec<u64>,
}

/// The metadata of a track.
#[derive(Debug, Default, Clone, PartialEq)]
pub(super) struct TrackBox {
    pub(super) id: u32,
    /// The name of the codec.
    codec: Option<[u8; 4]>,
    /// Whether the track is audio.
    pub(super) audio: bool,
    /// The start of the played part, in the track's timescale.
    pub(super) start: u64,
    /// The length of the played part, in the track's timescale, rounded up.
    pub(super) length: Option<u64>,
}

/// Names of codecs that can't be decoded, and what they are called.
const FOREIGN: [(&[u8; 4], &str); 20] = [
    (b"samr", "AMR"),
    (b"sawb", "AMR-WB"),
    (b"sawp", "AMR-WB"),
    (b"ac-3", "Dolby Digital"),
    (b"ec-3", "Dolby Digital"),
    (b"ac-4", "Dolby AC-4"),
    (b"mlpa", "Dolby TrueHD"),
    (b"mha1", "MPEG-H"),
    (b"mha2", "MPEG-H"),
    (b"mhm1", "MPEG-H"),
    (b"mhm2", "MPEG-H"),
    (b"dtsc", "DTS"),
    (b"dtse", "DTS"),
    (b"dtsh", "DTS"),
    (b"dtsl", "DTS"),
    (b"sevc", "EVRC"),
    (b"sqcp", "QCELP"),
    (b"Qclp", "QCELP"),
    (b"QDM2", "QDesign"),
    (b"iamf", "IAMF"),
];

/// Names of boxes that hold what is said about the sound, each where it may be.
const NOTES: [&[u8; 4]; 2] = [b"udta", b"meta"];

impl TrackBox {
    /// Whether the track is encrypted. Such tracks have a special name in place of the codec.
    pub(super) fn is_encrypted(&self) -> bool {
        let codec = self.codec.unwrap_or_default();
        [*b"enca", *b"drms", *b"encv", *b"drmi"].contains(&codec)
    }

    /// The name of the codec, if it is a known one that can't be decoded.
    pub(super) fn foreign(&self) -> Option<&'static str> {
        let codec = self.codec?;
        let found = FOREIGN.iter().find(|(name, _)| **name == codec);
        found.map(|&(_, format)| format)
    }
}

impl Boxes {
    /// The file at `range`, with the boxes of notes and pictures renamed to free space. All else stays where it is.
    pub(super) fn without_notes(&self, range: &Range<u64>) -> Vec<ViewPart> {
        let mut parts = Vec::new();
        let mut at = range.start;
        let mut notes = self.notes.clone();
        notes.sort_unstable();
        for name in notes {
            parts.push(ViewPart::Range(at..name));
            parts.push(ViewPart::Own(b"free".to_vec()));
            at = name + 4;
        }
        parts.push(ViewPart::Range(at..range.end));
        parts
    }
}

/// A box: its type and the byte range of its content.
#[derive(Debug, Clone, Copy)]
struct ByteSpan {
    name: [u8; 4],
    /// The position of the name.
    named: u64,
    start: u64,
    end: u64,
}

/// Reads the boxes at `range` of `source`.
pub(super) fn read(source: &mut (impl Read + Seek), range: &Range<u64>) -> Boxes {
    let top = spans(source, range.start, range.end);
    let end = top.iter().map(|span| span.end).max().unwrap_or(0);
    let Some(movie) = find(&top, b"moov") else {
        return Boxes {
            cut_short: end > range.end,
            end,
            ..Boxes::default()
        };
    };
    let inside = spans(source, movie.start, movie.end.min(range.end));
    let timescale = find(&inside, b"mvhd").and_then(|span| timescale(source, span));
    let mut notes: Vec<u64> = notes(&inside).collect();
    let mut tracks = Vec::new();
    for track in inside.iter().filter(|span| span.name == *b"trak") {
        let boxes = spans(source, track.start, track.end);
        // A file of a few megabytes can have a million: each would become two parts of the view.
        let left = MOST - notes.len();
        notes.extend(self::notes(&boxes).take(left));
        tracks.extend(self::track(source, &boxes, timescale));
    }
    Boxes {
        tracks,
        has_index: true,
        cut_short: movie.end > range.end,
        end,
        notes,
    }
}

/// The positions of the names of notes among `boxes`.
fn notes(boxes: &[ByteSpan]) -> impl Iterator<Item = u64> {
    let notes = boxes.iter().filter(|one| NOTES.contains(&&one.name));
    notes.map(|one| one.named)
}

fn track(source: &mut (impl Read + Seek), inside: &[ByteSpan], movie_scale: Option<u32>) -> Option<TrackBox> {
    let header = find(inside, b"tkhd")?;
    let version = bytes::<1>(source, header.start)?[0];
    let id = number(source, header.start + if version == 1 { 20 } else { 12 })?;
    let media = within(source, inside, b"mdia")?;
    let scale = find(&media, b"mdhd").and_then(|span| timescale(source, span));
    let handler = find(&media, b"hdlr").and_then(|span| bytes::<4>(source, span.start + 8));
    let mut track = TrackBox {
        id,
        audio: handler == Some(*b"soun"),
        codec: codec(source, &media),
        ..TrackBox::default()
    };
    if let Some((start, length)) = edit(source, inside) {
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

/// The name of the codec.
fn codec(source: &mut (impl Read + Seek), media: &[ByteSpan]) -> Option<[u8; 4]> {
    let information = within(source, media, b"minf")?;
    let table = within(source, &information, b"stbl")?;
    let description = find(&table, b"stsd")?;
    bytes(source, description.start + 12)
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
        named: at + 4,
        start: at + header,
        end: at.checked_add(size)?,
    })
}

fn number(source: &mut (impl Read + Seek), at: u64) -> Option<u32> {
    bytes(source, at).map(u32::from_be_bytes)
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;
    use crate::clip::recording::view::View;

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

    fn boxes(bytes: &[u8]) -> Boxes {
        read(&mut Cursor::new(bytes), &(0..bytes.len() as u64))
    }

    fn only_track(bytes: Vec<u8>) -> TrackBox {
        boxes(&bytes).tracks[0].clone()
    }

    #[test]
    fn the_played_part_is_found() {
        let track = only_track(movie(
            b"mp4a",
            &[[u32::MAX, u32::MAX, 0x10000], [3_001, 1024, 0x10000]],
        ));
        assert_eq!((track.id, track.audio, track.is_encrypted()), (7, true, false));
        assert_eq!((track.start, track.length), (1024, Some(144_048)));
    }

    #[test]
    fn a_track_with_several_edits_is_played_whole() {
        let track = only_track(movie(b"mp4a", &[[100, 0, 0x10000], [100, 9_000, 0x10000]]));
        assert_eq!((track.start, track.length), (0, None));
    }

    #[test]
    fn codecs_that_cannot_be_decoded_are_named() {
        assert!(only_track(movie(b"drms", &[])).is_encrypted());
        assert!(only_track(movie(b"enca", &[])).is_encrypted());
        assert_eq!(only_track(movie(b"samr", &[])).foreign(), Some("AMR"));
        assert_eq!(only_track(movie(b"mp4a", &[])).foreign(), None);
    }

    #[test]
    fn a_missing_end_is_detected() {
        let whole = [boxed(b"ftyp", &[b"M4A "]), boxed(b"mdat", &[&[0; 100]])].concat();
        assert!(boxes(&whole[..60]).cut_short);
        assert!(!boxes(&whole).cut_short);
        assert!(!boxes(&whole).has_index);
        assert!(boxes(&movie(b"mp4a", &[])).has_index);
        assert_eq!(boxes(b"RIFF....WAVE").tracks, []);
        assert_eq!(boxes(b""), Boxes::default());
    }

    #[test]
    fn notes_and_pictures_become_free_space() {
        let picture = boxed(b"udta", &[&[0; 500]]);
        let file = [boxed(b"ftyp", &[b"M4A "]), boxed(b"moov", &[&picture, &picture])].concat();
        let parts = boxes(&file).without_notes(&(0..file.len() as u64));
        let mut seen = Vec::new();
        let mut view = View::of(Box::new(Cursor::new(file.clone())), parts);
        view.read_to_end(&mut seen).unwrap();
        let free = boxed(b"free", &[&[0; 500]]);
        assert_eq!(seen, [&file[..20], &free, &free].concat());
    }

    #[test]
    fn notes_are_bounded_in_all_tracks() {
        let track = boxed(b"trak", &[&boxed(b"udta", &[]).repeat(1_000)]);
        let file = [boxed(b"ftyp", &[b"M4A "]), boxed(b"moov", &[&track.repeat(10)])].concat();
        let parts = boxes(&file).without_notes(&(0..file.len() as u64));
        assert!(parts.len() <= 2 * MOST + 1, "{}", parts.len());
    }
}
