//! Sound file formats: the container, the sample format, and about how much room they need.
//!
//! Knows numbers only; must not know how a format is written.

use super::dither::dither;
use crate::units::{CHANNELS, ENGINE_RATE, Frames};

/// The supported sound file formats.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileFormat {
    /// RIFF WAVE, at most 4 GiB.
    Wav(SampleFormat),
    /// FLAC: the same integers in about a quarter of the space at 16 bit.
    Flac(Depth),
    /// Opus in Ogg: small, and not exact.
    Opus(Bitrate),
    /// Samples of 16 bit without a header, for programs that are told the format.
    Raw16,
}

impl FileFormat {
    /// About how many bytes `frames` of a session need. Compressed formats are estimated by the shipped sessions.
    pub fn bytes(self, frames: Frames) -> u64 {
        let samples = frames.0 * CHANNELS as u64;
        match self {
            FileFormat::Wav(format) => samples * format.bytes(),
            FileFormat::Raw16 => samples * 2,
            FileFormat::Flac(Depth::Sixteen) => samples / 2,
            FileFormat::Flac(Depth::TwentyFour) => samples,
            // The bitrate is an average for sound of any kind. Speech with soft music takes a fourteenth more.
            FileFormat::Opus(bitrate) => {
                let bits = frames.0 * u64::from(bitrate.bits_per_second()) / u64::from(ENGINE_RATE.0);
                bits / 8 * 9 / 8
            }
        }
    }
}

/// The bitrate of a compressed format: what a second of sound needs on average.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bitrate(u32);

impl Bitrate {
    /// The smallest, in kbit/s. Below it, music in stereo suffers.
    pub const LEAST: u32 = 32;
    /// The largest, in kbit/s. Above it, nobody hears a difference.
    pub const MOST: u32 = 256;
    /// The usual one: 64 kbit/s.
    pub const USUAL: Bitrate = Bitrate(64);

    /// A bitrate of `kilobits` a second, if it lies within the limits.
    pub fn new(kilobits: u32) -> Option<Bitrate> {
        (Self::LEAST..=Self::MOST)
            .contains(&kilobits)
            .then_some(Bitrate(kilobits))
    }

    /// Bits per second.
    pub const fn bits_per_second(self) -> u32 {
        self.0 * 1000
    }
}

/// The format of a sample.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SampleFormat {
    /// Integers.
    Int(Depth),
    /// 32 bit floats: the mix, bit for bit.
    Float32,
}

impl SampleFormat {
    /// Bytes per sample.
    pub const fn bytes(self) -> u64 {
        match self {
            SampleFormat::Int(depth) => depth.bits() as u64 / 8,
            SampleFormat::Float32 => 4,
        }
    }
}

/// The depth of integer samples.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// 16 bit with triangular dither, the same on every run.
    Sixteen,
    /// 24 bit, rounded.
    TwentyFour,
}

impl Depth {
    /// Bits per sample.
    pub const fn bits(self) -> usize {
        match self {
            Depth::Sixteen => 16,
            Depth::TwentyFour => 24,
        }
    }

    /// Converts sample `index` of a file (interleaved, from its start) to an integer, clipped at full scale, 1.0.
    pub(super) fn integer(self, sample: f32, index: u64) -> i32 {
        let full = f64::from(1 << (self.bits() - 1));
        let noise = match self {
            Depth::Sixteen => dither(index),
            Depth::TwentyFour => 0.0,
        };
        nearest(f64::from(sample) * full + noise, full)
    }
}

/// The whole number nearest to `level`, halves away from zero, clipped at `full` scale; 0 for NaN. Where the processor
/// lacks an instruction for rounding, this takes half the time of the function of the library.
pub(super) fn nearest(level: f64, full: f64) -> i32 {
    (level + 0.5_f64.copysign(level)).clamp(-full, full - 1.0) as i32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_knows_about_how_much_room_it_needs() {
        let minute = Frames::from_seconds(60);
        let needs = |format: FileFormat| format.bytes(minute);
        assert_eq!(needs(FileFormat::Wav(SampleFormat::Float32)), 60 * 48_000 * 8);
        assert_eq!(needs(FileFormat::Raw16), 60 * 48_000 * 4);
        // A minute of `full` has 515 kB.
        assert_eq!(needs(FileFormat::Opus(Bitrate::USUAL)), 60 * 9_000);
        assert!(needs(FileFormat::Flac(Depth::Sixteen)) < needs(FileFormat::Flac(Depth::TwentyFour)));
    }

    #[test]
    fn it_rounds_as_the_library_does() {
        let full = 32_768.0;
        let exact = |level: f64| level.round().clamp(-full, full - 1.0) as i32;
        let odd = [
            0.0,
            -0.0,
            f64::NAN,
            f64::INFINITY,
            f64::MIN,
            32_766.5,
            -32_767.5,
            40_000.0,
        ];
        let steps = (-200_000..200_000).map(|n| f64::from(n) * 0.25 + 1e-9 * f64::from(n % 3));
        for level in odd.into_iter().chain(steps) {
            assert_eq!(nearest(level, full), exact(level), "{level}");
        }
    }

    #[test]
    fn a_bitrate_has_limits() {
        let known = [32, 64, 256].map(|kilobits| Bitrate::new(kilobits).map(Bitrate::bits_per_second));
        assert_eq!(known, [Some(32_000), Some(64_000), Some(256_000)]);
        assert_eq!([0, 31, 257, u32::MAX].map(Bitrate::new), [None; 4]);
    }

    #[test]
    fn integers_are_clipped_at_full_scale() {
        for depth in [Depth::Sixteen, Depth::TwentyFour] {
            let most = 1 << (depth.bits() - 1);
            assert_eq!(depth.integer(1.5, 0), most - 1);
            assert_eq!(depth.integer(-1.5, 0), -most);
            assert_eq!(depth.integer(f32::INFINITY, 1), most - 1);
            assert!(depth.integer(f32::NAN, 0).abs() <= 1);
        }
        assert_eq!(Depth::TwentyFour.integer(1.0 / 8_388_608.0, 5), 1);
    }
}
