//! Sound file formats: the container and the sample format.
//!
//! Knows numbers only; must not know how a format is written.

use super::dither::dither;

/// The supported sound file formats.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileFormat {
    /// RIFF WAVE, at most 4 GiB.
    Wav(SampleFormat),
    /// FLAC: the same integers in about half the space.
    Flac(Depth),
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
        (f64::from(sample) * full + noise)
            .round()
            .clamp(-full, full - 1.0) as i32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
