//! WAV and AIFF: finds the two chunks that matter, the format and the samples, and shows the decoder only these.
//!
//! What else such files hold (notes, pictures, counts that are wrong) is passed over. Sizes that an interrupted
//! recorder or a pipe left wrong mean "to the end of the file". Must not know what a sample is.

use std::io::{Read, Seek};
use std::ops::Range;

use super::view::{ViewPart, bytes, some_bytes};
use crate::clip::DecodeError;

/// The maximum number of chunks that are looked at.
const MOST: usize = 10_000;

/// The longest description of a format; a longer one is cut.
const LONGEST_FORMAT: usize = 4096;

/// The most bytes of samples that an AIFF can state, with room for its header.
const MOST_SAMPLES: u64 = (u32::MAX - (1 << 16)) as u64;

/// Chunks after which a program may have left out the byte that makes an odd size even.
const KNOWN: [&[u8; 4]; 14] = [
    b"fmt ", b"data", b"LIST", b"fact", b"bext", b"id3 ", b"ID3 ", b"cue ", b"JUNK", b"iXML", b"COMM",
    b"SSND", b"MARK", b"PEAK",
];

/// Codecs of WAV that can't be decoded, by their number.
const FOREIGN: [(u16, &str); 8] = [
    (0x31, "WAV with GSM"),
    (0x50, "WAV with MP2"),
    (0x55, "WAV with MP3"),
    (0x92, "WAV with Dolby Digital"),
    (0xff, "WAV with AAC"),
    (0x161, "WAV with Windows Media"),
    (0x2000, "WAV with Dolby Digital"),
    (0x2001, "WAV with DTS"),
];

/// The two chunks of a file.
struct SoundChunks {
    format: Vec<u8>,
    /// The content of the chunk with the samples.
    samples: Range<u64>,
}

/// The marks of one of the two forms.
struct Form {
    format: &'static [u8; 4],
    samples: &'static [u8; 4],
    number: fn([u8; 4]) -> u32,
}

const WAV: Form = Form {
    format: b"fmt ",
    samples: b"data",
    number: u32::from_le_bytes,
};

const AIFF: Form = Form {
    format: b"COMM",
    samples: b"SSND",
    number: u32::from_be_bytes,
};

/// The WAV file at `range` of `source`, with nothing but its format and its samples.
///
/// # Errors
/// One of the two is missing, or the codec is a known one that can't be decoded.
pub(super) fn wav(source: &mut (impl Read + Seek), range: &Range<u64>) -> Result<Vec<ViewPart>, DecodeError> {
    let SoundChunks { format, samples } = WAV.find(source, range)?;
    let codec = u16::from_le_bytes([format[0], format[1]]);
    if let Some(&(_, format)) = FOREIGN.iter().find(|(number, _)| *number == codec) {
        return Err(DecodeError::Foreign { format });
    }
    // A size that is not known ahead is written like this.
    let long = u32::MAX;
    let size = u32::try_from(samples.end - samples.start).unwrap_or(long);
    // No format that can be decoded has an odd length: the reader refuses it, or loses its place behind it.
    let format = &format[..format.len() & !1];
    let head = [
        &b"RIFF"[..],
        &long.to_le_bytes(),
        b"WAVEfmt ",
        &(format.len() as u32).to_le_bytes(),
        format,
        b"data",
        &size.to_le_bytes(),
    ];
    Ok(vec![ViewPart::Own(head.concat()), ViewPart::Range(samples)])
}

/// The AIFF file at `range` of `source`, with nothing but its format and its samples.
///
/// # Errors
/// One of the two is missing.
pub(super) fn aiff(
    source: &mut (impl Read + Seek),
    range: &Range<u64>,
) -> Result<Vec<ViewPart>, DecodeError> {
    let SoundChunks { format, samples } = AIFF.find(source, range)?;
    let form = bytes::<4>(source, range.start + 8).ok_or(DecodeError::NoEnd)?;
    let offset = bytes::<4>(source, samples.start).map_or(0, u32::from_be_bytes);
    let from = samples
        .start
        .saturating_add(8 + u64::from(offset))
        .min(samples.end);
    let size = (samples.end - from).min(MOST_SAMPLES);
    let end = from + size;
    let size = size as u32;
    let odd = &[0][..format.len() % 2];
    let body = [
        &form[..],
        b"COMM",
        &(format.len() as u32).to_be_bytes(),
        &format,
        odd,
        b"SSND",
        &(size + 8).to_be_bytes(),
        &[0; 8],
    ]
    .concat();
    let whole = body.len() as u32 + size;
    let head = [&b"FORM"[..], &whole.to_be_bytes(), &body].concat();
    Ok(vec![ViewPart::Own(head), ViewPart::Range(from..end)])
}

impl Form {
    fn find(&self, source: &mut (impl Read + Seek), range: &Range<u64>) -> Result<SoundChunks, DecodeError> {
        let (mut at, mut format, mut samples) = (range.start + 12, None, None);
        let mut long = None;
        for _ in 0..MOST {
            let Some(head) = bytes::<8>(source, at).filter(|_| at + 8 <= range.end) else {
                break;
            };
            let [a, b, c, d, size @ ..] = head;
            let (name, size) = ([a, b, c, d], u64::from((self.number)(size)));
            let content = at + 8..at.saturating_add(8 + size);
            at = content.end;
            if name == *self.format {
                let most = LONGEST_FORMAT.min(size as usize);
                format = Some(some_bytes(source, content.start, most).map_err(DecodeError::Read)?);
            } else if name == *self.samples {
                samples = Some(self.samples(source, content, range.end, long));
            } else if name == *b"ds64" {
                long = bytes(source, content.start + 8).map(u64::from_le_bytes);
            }
            if format.is_some() && samples.is_some() {
                break;
            }
            if size % 2 == 1 && !bytes(source, at).is_some_and(|name| KNOWN.contains(&&name)) {
                at += 1;
            }
        }
        match format.filter(|format| format.len() >= 16).zip(samples) {
            Some((format, samples)) => Ok(SoundChunks { format, samples }),
            None if at >= range.end => Err(DecodeError::NoEnd),
            None => Err(DecodeError::Corrupt("no format or no samples")),
        }
    }

    /// The samples of a chunk that states `content`, in a file that ends at `end`. `long` is the size from the header
    /// of a long form.
    fn samples(
        &self,
        source: &mut (impl Read + Seek),
        content: Range<u64>,
        end: u64,
        long: Option<u64>,
    ) -> Range<u64> {
        let start = content.start;
        let stated = match long {
            Some(long) if content.end - start == u64::from(u32::MAX) => start.saturating_add(long),
            _ => content.end,
        };
        let is_empty = stated == start && !self.is_chunk(source, start, end);
        let is_unknown = is_empty || stated > end;
        start..if is_unknown { end } else { stated }
    }

    /// Whether a chunk begins at `at`: its name is printable, and it is within the file.
    fn is_chunk(&self, source: &mut (impl Read + Seek), at: u64, end: u64) -> bool {
        let Some([a, b, c, d, size @ ..]) = bytes::<8>(source, at) else {
            return false;
        };
        let is_named = [a, b, c, d].iter().all(|byte| (0x20..0x7f).contains(byte));
        is_named && at + 8 + u64::from((self.number)(size)) <= end
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;
    use crate::clip::recording::view::View;

    const FORMAT: &[u8] = b"fmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x80\x3e\0\0\x02\0\x10\0";

    /// What the decoder sees of a WAV with these chunks: all behind the mark "data".
    fn samples(chunks: &[&[u8]]) -> Vec<u8> {
        let file = [b"RIFF\x07\0\0\0WAVE", &chunks.concat()[..]].concat();
        let length = file.len() as u64;
        let parts = wav(&mut Cursor::new(&file), &(0..length)).unwrap();
        let mut seen = Vec::new();
        View::of(Box::new(Cursor::new(file)), parts)
            .read_to_end(&mut seen)
            .unwrap();
        assert_eq!(&seen[12..36], FORMAT);
        seen.split_off(40)
    }

    #[test]
    fn what_is_only_said_about_the_sound_is_passed_over() {
        let expected = b"\x05\0\0\0sound";
        for other in [
            &b"LIST\0\0\0\0"[..],
            b"fact\x01\0\0\0?\0",
            b"bext\x03\0\0\0abc",
            b"\xff\xff\xff\xff\x02\0\0\0ab",
        ] {
            assert_eq!(
                samples(&[FORMAT, other, b"data\x05\0\0\0sound", b"\0LIST"]),
                expected
            );
            assert_eq!(samples(&[other, FORMAT, b"data\x05\0\0\0sound"]), expected);
        }
    }

    #[test]
    fn a_wrong_size_of_the_samples_means_to_the_end() {
        for size in [0_u32, 6, 0x7fff_0000, u32::MAX] {
            let data = [b"data", &size.to_le_bytes()[..], b"sound"].concat();
            assert_eq!(samples(&[FORMAT, &data]), b"\x05\0\0\0sound", "{size}");
        }
        let none = samples(&[FORMAT, b"data\0\0\0\0", b"LIST\x02\0\0\0ab"]);
        assert_eq!(none, [0; 4]);
    }

    #[test]
    fn the_size_in_the_header_of_a_long_form_counts() {
        let long = [b"ds64\x1c\0\0\0", &[0; 8][..], &3_u64.to_le_bytes(), &[0; 12]].concat();
        let seen = samples(&[&long, FORMAT, b"data\xff\xff\xff\xffsound"]);
        assert_eq!(seen, b"\x03\0\0\0sou");
    }

    #[test]
    fn a_file_without_its_chunks_is_refused() {
        let refused = |file: &[u8]| wav(&mut Cursor::new(file), &(0..file.len() as u64)).err();
        let cut = [b"RIFF\0\0\0\0WAVE", &FORMAT[..20]].concat();
        assert!(matches!(refused(&cut), Some(DecodeError::NoEnd)));
        let gsm = [
            b"RIFF\0\0\0\0WAVEfmt \x10\0\0\0\x31",
            &[0; 15][..],
            b"data\0\0\0\0",
        ]
        .concat();
        assert!(matches!(refused(&gsm), Some(DecodeError::Foreign { .. })));
    }

    #[test]
    fn an_aiff_as_long_as_it_can_say_is_opened() {
        let common = [b"COMM\0\0\0\x12", &[0; 18][..]].concat();
        for less in [0, 1, 30, 46, 60, 1 << 16] {
            let sound = [b"SSND", &(u32::MAX - less).to_be_bytes()[..], &[0; 8]].concat();
            let file = [b"FORM\0\0\0\0AIFF", &common[..], &sound].concat();
            let parts = aiff(&mut Cursor::new(file), &(0..1 << 40)).unwrap();
            let Some(ViewPart::Range(samples)) = parts.last() else {
                panic!("no samples")
            };
            assert!(
                samples.end - samples.start > u64::from(u32::MAX - (1 << 17)),
                "{less}"
            );
        }
    }
}
