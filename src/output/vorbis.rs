//! Encodes mono sound as Ogg Vorbis in memory, the format of recordings.
//!
//! The same samples give the same bytes: the stream's serial number is constant, and the stream says nothing about the
//! machine. Must not know what is said in it.

use std::num::{NonZeroU8, NonZeroU32};

use vorbis_rs::{VorbisBitrateManagementStrategy, VorbisEncoderBuilder, VorbisError};

use super::WriteError;
use crate::units::ENGINE_RATE;

const RATE: NonZeroU32 = match NonZeroU32::new(ENGINE_RATE.0) {
    Some(rate) => rate,
    None => NonZeroU32::MIN,
};

const MONO: NonZeroU8 = NonZeroU8::MIN;

/// Quality 4, as for the shipped narration.
const QUALITY: VorbisBitrateManagementStrategy =
    VorbisBitrateManagementStrategy::QualityVbr { target_quality: 0.4 };

/// The stream's serial number. It only has to differ from other streams in the same file, and there are none.
const SERIAL: i32 = 1;

/// Frames encoded at a time.
const PART: usize = 1024;

/// Encodes mono `samples` at 48 kHz, clipped at full scale, 1.0; NaN becomes silence.
///
/// # Errors
/// If there are no samples, or the encoder fails.
pub fn vorbis(samples: &[f32]) -> Result<Vec<u8>, WriteError> {
    if samples.is_empty() {
        return Err(WriteError::Encoder("there is no sound".to_owned()));
    }
    encode(samples).map_err(|error| WriteError::Encoder(error.to_string()))
}

fn encode(samples: &[f32]) -> Result<Vec<u8>, VorbisError> {
    let mut encoder = VorbisEncoderBuilder::new_with_serial(RATE, MONO, Vec::new(), SERIAL)
        .bitrate_management_strategy(QUALITY)
        .build()?;
    for part in samples.chunks(PART) {
        let part: Vec<f32> = part.iter().map(|&sample| sound(sample)).collect();
        encoder.encode_audio_block([part])?;
    }
    encoder.finish()
}

/// A valid sample for the encoder, which is written in C and does not check.
fn sound(sample: f32) -> f32 {
    if sample.is_nan() {
        0.0
    } else {
        sample.clamp(-1.0, 1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::testing::{decode, wave};

    /// `samples`, encoded and decoded again.
    fn back(samples: &[f32]) -> Vec<f32> {
        decode(vorbis(samples).unwrap()).0
    }

    #[test]
    fn every_length_is_read_back() {
        let wave = wave(24_001);
        let short = 1..=280;
        let long = [1_000, 1_023, 1_024, 1_025, 10_000, 47_999, 48_000, 48_001];
        for length in short.chain(long) {
            assert_eq!(back(&wave[..length]).len(), length);
        }
    }

    #[test]
    fn the_same_samples_give_the_same_bytes() {
        let wave = wave(10_000);
        assert!(vorbis(&wave).unwrap() == vorbis(&wave).unwrap());
    }

    #[test]
    fn the_file_does_not_identify_its_maker() {
        let bytes = vorbis(&[0.0; 1_000]).unwrap();
        let comment = bytes.windows(7).position(|part| part == b"\x03vorbis").unwrap() + 7;
        let vendor = usize::from(bytes[comment]);
        assert_eq!(bytes[comment + 1..comment + 4], [0; 3]);
        let fields = &bytes[comment + 4 + vendor..][..4];
        assert_eq!(fields, [0; 4], "no field but the encoder's own name");
    }

    #[test]
    fn invalid_samples_are_clipped_or_silenced() {
        let mut samples = wave(4_000);
        samples[100..4_000].fill(f32::NAN);
        samples[200] = f32::INFINITY;
        samples[300] = f32::MAX;
        let decoded = back(&samples);
        assert_eq!(decoded.len(), 8_000);
        assert!(decoded.iter().all(|sample| sample.abs() < 2.0));
        assert!(matches!(vorbis(&[]), Err(WriteError::Encoder(_))));
    }
}
