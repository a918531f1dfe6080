//! Decodes a whole sound into memory, and finds the length of a sound without decoding it.
//!
//! The bytes may come from a user's own folder: no input may cause a panic, and a damaged file is rejected as a
//! whole.

use crate::units::Frames;

use super::reader::Reader;
use super::source::EncodedSound;
use super::{Clip, ClipChannels, DecodeError};

/// The longest sound that is held in memory.
pub const LONGEST_CLIP: Frames = Frames::from_seconds(5 * 60);

/// Decodes all of `source`.
///
/// # Errors
/// `source` is not a complete, undamaged mono or stereo recording at 48 kHz of at most [`LONGEST_CLIP`].
pub fn decode(source: impl EncodedSound) -> Result<Clip, DecodeError> {
    let mut reader = Reader::open(source)?;
    let (frames, channels) = (reader.frames(), reader.channels());
    if frames > LONGEST_CLIP {
        return Err(DecodeError::TooLong {
            frames,
            most: LONGEST_CLIP,
        });
    }
    let samples = read_all(&mut reader)?;
    let found = (samples.len() / channels as usize) as u64;
    if found != frames.0 {
        return Err(DecodeError::Truncated {
            stated: frames.0,
            found,
        });
    }
    Ok(Clip::new(samples, channels))
}

/// Decodes all samples. Stops soon after the stated length if the sound is longer.
fn read_all(reader: &mut Reader) -> Result<Vec<f32>, DecodeError> {
    let stated = reader.frames().as_index() * reader.channels() as usize;
    let mut samples = Vec::with_capacity(stated);
    while let Some(chunk) = reader.next()? {
        samples.extend_from_slice(chunk.samples);
        if samples.len() > stated {
            break;
        }
    }
    Ok(samples)
}

/// Finds the exact length of `source` and its channels. Reads only the headers and the end.
///
/// # Errors
/// [`decode`] would reject the headers, or the end is missing. Damage in between is not detected.
pub fn probe_frames(source: impl EncodedSound) -> Result<(Frames, ClipChannels), DecodeError> {
    let mut reader = Reader::open(source)?;
    let frames = reader.frames();
    let found = reader.last_frame()?;
    if found != frames.0 {
        return Err(DecodeError::Truncated {
            stated: frames.0,
            found,
        });
    }
    Ok((frames, reader.channels()))
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;
    use crate::clip::sample::{Wav, counting};

    #[test]
    fn samples_are_decoded_unchanged() {
        let clip = decode(Wav::mono(3000).bytes()).unwrap();
        assert_eq!((clip.frames(), clip.channels()), (Frames(3000), 1));
        let samples = clip.samples().iter().copied();
        assert!(samples.eq((0..3000).map(counting)));
    }

    #[test]
    fn unsupported_shapes_are_rejected() {
        let mono = Wav::mono(100);
        let three = Wav { channels: 3, ..mono };
        let slow = Wav { rate: 44_100, ..mono };
        let none = Wav::mono(0);
        let hours = Wav {
            stated: 300 * 48_000 + 1,
            ..mono
        };
        assert!(matches!(
            decode(three.bytes()),
            Err(DecodeError::Channels { channels: 3 })
        ));
        assert!(matches!(
            decode(slow.bytes()),
            Err(DecodeError::Rate { rate: 44_100 })
        ));
        assert!(matches!(decode(none.bytes()), Err(DecodeError::Empty)));
        assert!(matches!(decode(hours.bytes()), Err(DecodeError::TooLong { .. })));
    }

    #[test]
    fn less_sound_than_stated_is_rejected() {
        let short = Wav {
            stated: 48_000,
            ..Wav::mono(47_000)
        };
        assert!(decode(short.bytes()).is_err());
        assert!(probe_frames(short.bytes()).is_err());
    }

    #[test]
    fn other_files_are_not_sounds() {
        for bytes in [
            &b""[..],
            b"hello, this is a text and no sound at all",
            &[0xff; 4000],
        ] {
            let refused = decode(Cursor::new(bytes));
            assert!(matches!(refused, Err(DecodeError::NotSound)), "{refused:?}");
        }
    }

    #[test]
    fn a_length_is_found_without_decoding() {
        let (frames, channels) = probe_frames(Wav::mono(12_345).bytes()).unwrap();
        assert_eq!((frames, channels), (Frames(12_345), ClipChannels::Mono));
    }
}
