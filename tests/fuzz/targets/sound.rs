//! Every container of sound, as music, as a recording to import, and as a recording of a pack.

use std::io::Cursor;

use warmhands::clip::{ClipStream, Recording, decode, probe_frames};
use warmhands::units::{CHANNELS, Frames};

use super::shipped;
use crate::search::{CASES, Target};

/// Pieces of RIFF, AIFF and CAF.
pub(crate) const RIFF: &[&[u8]] = &[
    b"RIFF",
    b"RF64",
    b"WAVE",
    b"fmt ",
    b"data",
    b"fact",
    b"LIST",
    b"INFO",
    b"id3 ",
    b"FORM",
    b"AIFF",
    b"AIFC",
    b"COMM",
    b"SSND",
    b"caff",
    b"desc",
    b"pakt",
    b"kuki",
    b"\0\0\0\0",
    b"\xff\xff\xff\xff",
    b"\x10\0\0\0",
    b"\xfe\xff",
    b"ID3\x04\0\0\0\0\0\x7f",
];
/// Pieces of FLAC.
pub(crate) const FLAC: &[&[u8]] = &[
    b"fLaC",
    b"\0\0\0\x22",
    b"\x84\0\0\x08",
    b"\x06\xff\xff\xff",
    b"\x03\0\0\x12",
    b"\xff\xf8",
    b"\xff\xf9",
    b"\0\0\0\0",
    b"\xff\xff\xff\xff",
    b"ID3\x04\0\0\0\0\0\x7f",
];
/// Pieces of Ogg.
pub(crate) const OGG: &[&[u8]] = &[
    b"OggS\0\x02",
    b"OggS\0\0",
    b"OggS\0\x04",
    b"\x01vorbis",
    b"\x03vorbis",
    b"\x05vorbis",
    b"OpusHead",
    b"OpusTags",
    b"BCV",
    b"\0\0\0\0",
    b"\xff\xff\xff\xff",
    b"\xff\xff\xff\xff\xff\xff\xff\xff",
];
/// Pieces of MPEG audio, in frames or as ADTS.
pub(crate) const MPEG: &[&[u8]] = &[
    b"\xff\xfb\x90\x64",
    b"\xff\xf1\x50\x80",
    b"\xff\xf3",
    b"\xff\xe3",
    b"Xing",
    b"Info",
    b"LAME",
    b"VBRI",
    b"ID3\x03\0\0\0\0\0\x7f",
    b"ID3\x04\0\0\x7f\x7f\x7f\x7f",
    b"APIC",
    b"TXXX",
    b"TAG",
    b"APETAGEX",
    b"\0\0\0\0",
    b"\xff\xff\xff\xff",
];
/// Pieces of MP4.
pub(crate) const MP4: &[&[u8]] = &[
    b"ftyp",
    b"moov",
    b"trak",
    b"mdia",
    b"minf",
    b"stbl",
    b"stsd",
    b"stts",
    b"stsc",
    b"stsz",
    b"stco",
    b"co64",
    b"elst",
    b"esds",
    b"alac",
    b"mp4a",
    b"Opus",
    b"dOps",
    b"moof",
    b"traf",
    b"trun",
    b"mdat",
    b"free",
    b"udta",
    b"meta",
    b"\0\0\0\x08",
    b"\0\0\0\x01",
    b"\0\0\0\0",
    b"\xff\xff\xff\xff",
];
/// Pieces of WebM.
pub(crate) const EBML: &[&[u8]] = &[
    b"\x1a\x45\xdf\xa3",
    b"\x18\x53\x80\x67",
    b"\x1f\x43\xb6\x75",
    b"\x16\x54\xae\x6b",
    b"\xa3",
    b"\xa0",
    b"\xae",
    b"\x86",
    b"A_OPUS",
    b"OpusHead",
    b"\x01\xff\xff\xff\xff\xff\xff\xff",
    b"\x08\0\0\0",
    b"\xff",
    b"\x81",
    b"\x40\x7f",
];

/// How many frames are read at each place.
const PORTION: usize = 2_048;

/// The sounds `files` in `tests/sounds`, in a container with `pieces`.
pub(crate) fn of(files: &[&str], pieces: &'static [&'static [u8]]) -> Target {
    Target {
        seeds: files
            .iter()
            .map(|file| shipped(&format!("tests/sounds/{file}")))
            .collect(),
        pieces,
        read,
        cases: CASES,
    }
}

/// A tenth of a second of PCM in WAV.
pub(crate) fn pcm() -> Vec<u8> {
    let samples = (0..4_800_u32).flat_map(|n| ((n * 40 % 8_000) as i16).to_le_bytes());
    let data: Vec<u8> = samples.collect();
    let format = [
        &[1, 0, 1, 0][..],
        &48_000_u32.to_le_bytes(),
        &96_000_u32.to_le_bytes(),
        &[2, 0, 16, 0],
    ]
    .concat();
    let chunk = |name: &[u8], body: &[u8]| [name, &(body.len() as u32).to_le_bytes(), body].concat();
    let inside = [b"WAVE".to_vec(), chunk(b"fmt ", &format), chunk(b"data", &data)].concat();
    chunk(b"RIFF", &inside)
}

fn read(bytes: &[u8]) {
    let source = || Cursor::new(bytes.to_vec());
    let mut out = vec![0.0; CHANNELS * PORTION];
    if let Ok(mut recording) = Recording::open(source()) {
        for from in places(recording.frames()) {
            if recording.read(from, &mut out).is_err() {
                break;
            }
        }
    }
    if let Ok(mut stream) = ClipStream::open(source()) {
        for from in places(stream.frames()) {
            if stream.read(from, &mut out).is_err() {
                break;
            }
        }
    }
    let _ = probe_frames(source());
    let _ = decode(source());
}

/// Places to read at: the beginning, and jumps forth and back.
fn places(frames: Frames) -> [Frames; 4] {
    [0, frames.0 / 2, frames.0.saturating_sub(30), frames.0 / 3].map(Frames)
}
