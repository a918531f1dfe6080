//! What a sound file is made of: its container, and how it stores a sample.
//!
//! Knows numbers only; must not know how either is written.

use super::dither::dither;

/// The kinds of sound file that can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileFormat {
    /// RIFF WAVE, at most 4 GiB.
    Wav(SampleFormat),
    /// FLAC: the same integers in about half the room.
    Flac(Depth),
}

/// How a sample is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SampleFormat {
    /// Integers.
    Int(Depth),
    /// 32 bit floats: the mix bit for bit.
    Float32,
}

impl SampleFormat {
    /// Bytes of one sample.
    pub const fn bytes(self) -> u64 {
        match self {
            SampleFormat::Int(depth) => depth.bits() as u64 / 8,
            SampleFormat::Float32 => 4,
        }
    }
}

/// How fine an integer sample is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// 16 bit, with triangular dither that is the same on every run.
    Sixteen,
    /// 24 bit, rounded.
    TwentyFour,
}

impl Depth {
    /// Bits of one sample.
    pub const fn bits(self) -> usize {
        match self {
            Depth::Sixteen => 16,
            Depth::TwentyFour => 24,
        }
    }

    /// Sample `index` of a file (interleaved, from its start) as an integer; clipped at full scale, 1.0.
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
