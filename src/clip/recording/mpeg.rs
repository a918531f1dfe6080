//! Finds the first frame of bare MPEG audio (MP1, MP2, MP3, and AAC in ADTS frames) by its headers.
//!
//! Random bytes look like one header often, but not like several in a row. Looks at headers only.

use std::io::{self, Read, Seek};
use std::ops::Range;

use super::view::some_bytes;

/// How many frames must follow one another.
const CHAIN: usize = 4;

/// How far the first frame is searched for. A tag may be longer than it says, or followed by zeros.
const FARTHEST: usize = 1 << 20;

/// How much is read at first: most files begin with a frame.
const NEAR: usize = 1 << 14;

/// Bit rates in kbit/s of MPEG 1, layers I to III, and of MPEG 2, layer I and the others.
const BIT_RATES: [[u16; 15]; 5] = [
    [
        0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448,
    ],
    [0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384],
    [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
    [0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256],
    [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
];

/// Sample rates of MPEG 1. Those of MPEG 2 are half of them, those of MPEG 2.5 a quarter.
const SAMPLE_RATES: [usize; 3] = [44_100, 48_000, 32_000];

/// What a frame is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mpeg {
    /// AAC in ADTS frames.
    Adts,
    /// Layer I, II or III.
    Layer(u8),
}

/// A frame header.
#[derive(Debug, Clone, Copy)]
struct FrameHead {
    mpeg: Mpeg,
    /// Version and sample rate, which all frames of a file share.
    stream: u8,
    /// The size of the frame with its header.
    bytes: usize,
}

impl FrameHead {
    /// Reads the header at the start of `frame`.
    fn of(frame: &[u8]) -> Option<FrameHead> {
        match frame {
            [0xff, second, ..] if second & 0xf6 == 0xf0 => FrameHead::adts(frame),
            [0xff, second, ..] if second & 0xe0 == 0xe0 => FrameHead::layer(frame),
            _ => None,
        }
    }

    fn adts(frame: &[u8]) -> Option<FrameHead> {
        let [_, second, third, fourth, fifth, sixth, _, ..] = *frame else {
            return None;
        };
        let size = usize::from(fourth & 3) << 11 | usize::from(fifth) << 3 | usize::from(sixth >> 5);
        let is_known = (third >> 2 & 0xf) < 13 && size > 7;
        is_known.then_some(FrameHead {
            mpeg: Mpeg::Adts,
            stream: (second & 8) << 4 | third >> 2,
            bytes: size,
        })
    }

    fn layer(frame: &[u8]) -> Option<FrameHead> {
        let [_, second, third, _, ..] = *frame else {
            return None;
        };
        let (version, layer) = (second >> 3 & 3, 4 - (second >> 1 & 3));
        let rate = usize::from(third >> 2 & 3);
        if version == 1 || layer == 4 {
            return None;
        }
        let is_first = version == 3;
        let table = match (is_first, layer) {
            (true, layer) => usize::from(layer) - 1,
            (false, 1) => 3,
            (false, _) => 4,
        };
        let bit_rate = 1000 * usize::from(*BIT_RATES[table].get(usize::from(third >> 4))?);
        let shift = [2, 0, 1, 0][usize::from(version)];
        let sample_rate = *SAMPLE_RATES.get(rate)? >> shift;
        let padding = usize::from(third >> 1 & 1);
        let bytes = match (layer, is_first) {
            (1, _) => 4 * (12 * bit_rate / sample_rate + padding),
            (3, false) => 72 * bit_rate / sample_rate + padding,
            _ => 144 * bit_rate / sample_rate + padding,
        };
        (bit_rate > 0).then_some(FrameHead {
            mpeg: Mpeg::Layer(layer),
            stream: version << 2 | rate as u8,
            bytes,
        })
    }
}

/// Finds the first of several frames in `range` of `source`, near its start. Returns its position.
///
/// # Errors
/// The source can't be read.
pub(super) fn find(source: &mut (impl Read + Seek), range: &Range<u64>) -> io::Result<Option<(u64, Mpeg)>> {
    let length = usize::try_from(range.end.saturating_sub(range.start)).unwrap_or(usize::MAX);
    for most in [NEAR, FARTHEST] {
        let bytes = some_bytes(source, range.start, most.min(length))?;
        let is_whole = bytes.len() == length;
        let found = (0..bytes.len()).find_map(|at| Some((at, chain(&bytes[at..], is_whole)?)));
        if let Some((at, mpeg)) = found {
            return Ok(Some((range.start + at as u64, mpeg)));
        }
        if is_whole {
            break;
        }
    }
    Ok(None)
}

/// Whether frames that belong together begin `bytes`. The last may be cut by the end of the file (`is_whole`).
fn chain(bytes: &[u8], is_whole: bool) -> Option<Mpeg> {
    let first = FrameHead::of(bytes)?;
    let mut at = 0;
    for found in 0..CHAIN {
        let Some(rest) = bytes.get(at..).filter(|rest| !rest.is_empty()) else {
            return (is_whole && found >= 2).then_some(first.mpeg);
        };
        let head = FrameHead::of(rest)?;
        if (head.mpeg, head.stream) != (first.mpeg, first.stream) {
            return None;
        }
        at += head.bytes;
    }
    Some(first.mpeg)
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    /// Layer III of MPEG 1: 128 kbit/s at 44.1 kHz.
    fn frame(header: [u8; 4]) -> Vec<u8> {
        let mut frame = vec![0; FrameHead::of(&header).unwrap().bytes];
        frame[..4].copy_from_slice(&header);
        frame
    }

    fn found(bytes: &[u8]) -> Option<(u64, Mpeg)> {
        find(&mut Cursor::new(bytes), &(0..bytes.len() as u64)).unwrap()
    }

    #[test]
    fn frames_are_measured_by_their_headers() {
        for (header, bytes) in [
            ([0xff, 0xfb, 0x90, 0x64], 417),
            ([0xff, 0xfb, 0x92, 0x64], 418),
            ([0xff, 0xf3, 0x40, 0xc4], 104),
            ([0xff, 0xe3, 0x18, 0xc4], 72),
            ([0xff, 0xfd, 0xa4, 0x04], 576),
        ] {
            assert_eq!(frame(header).len(), bytes, "{header:x?}");
        }
        let adts = [0xff, 0xf1, 0x50, 0x80, 0x2e, 0x7f, 0xfc];
        assert_eq!(FrameHead::of(&adts).unwrap().bytes, 371);
    }

    #[test]
    fn the_first_of_several_frames_is_found() {
        let mp3 = frame([0xff, 0xfb, 0x90, 0x64]).repeat(5);
        let mp2 = frame([0xff, 0xfd, 0xa4, 0x04]).repeat(5);
        assert_eq!(found(&mp3), Some((0, Mpeg::Layer(3))));
        assert_eq!(found(&mp2), Some((0, Mpeg::Layer(2))));
        let far = [&[0; 300_000][..], &mp3].concat();
        assert_eq!(found(&far), Some((300_000, Mpeg::Layer(3))));
    }

    #[test]
    fn a_short_file_may_end_within_a_frame() {
        let mp3 = frame([0xff, 0xfb, 0x90, 0x64]).repeat(2);
        assert!(found(&mp3[..600]).is_some());
        assert_eq!(found(&mp3[..400]), None);
    }

    #[test]
    fn single_headers_are_no_sound() {
        let lone = [frame([0xff, 0xfb, 0x90, 0x64]), vec![0; 2_000]].concat();
        assert_eq!(found(&lone), None);
        let utf16: Vec<u8> = "\u{feff}REPLAYGAIN_TRACK_"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        assert_eq!(found(&utf16.repeat(100)), None);
        assert_eq!(found(b""), None);
    }
}
