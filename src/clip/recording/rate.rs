//! Resamples from the rate of the file to the engine's rate, in blocks on a fixed grid from the first frame of the
//! file.
//!
//! An output block depends only on its input block and the one before. So a seek that starts one block early gives
//! the same bits as continuous reading. Must not know where the input comes from.

use rubato::audioadapter_buffers::direct::InterleavedSlice;
use rubato::{Fft, FixedSync, Resampler};

use crate::clip::DecodeError;
use crate::units::{CHANNELS, ENGINE_RATE};

/// The accepted sample rates, in frames per second: from old telephony to the best recorders.
pub(super) const RATES: std::ops::RangeInclusive<u32> = 1_000..=768_000;

/// The minimum block length on either side, in frames. A longer block gives a passband closer to half the sample
/// rate.
const SHORTEST_BLOCK: u32 = 2048;

/// A source of file frames.
pub(super) trait FrameSource {
    /// Fills `out` (interleaved stereo) from frame `from` on, with silence where there is no sound.
    fn read(&mut self, from: u64, out: &mut [f32]) -> Result<(), DecodeError>;
}

/// A resampler with a fixed ratio.
pub(super) struct Resampling {
    rate: u32,
    fft: Fft<f32>,
    input: Vec<f32>,
    output: Vec<f32>,
    /// The index of the block in `output`.
    at: Option<u64>,
}

impl Resampling {
    /// Creates a resampler from `rate`, which must be in [`RATES`].
    pub(super) fn new(rate: u32) -> Result<Resampling, DecodeError> {
        let block = block(rate);
        let (from, to) = (rate as usize, ENGINE_RATE.0 as usize);
        let fft = Fft::new(from, to, block, CHANNELS, FixedSync::Both);
        let fft = fft.map_err(|_| DecodeError::Corrupt("no such rate"))?;
        Ok(Resampling {
            rate,
            input: vec![0.0; CHANNELS * fft.input_frames_max()],
            output: vec![0.0; CHANNELS * fft.output_frames_max()],
            fft,
            at: None,
        })
    }

    /// Converts a length in file frames to engine frames, rounded up.
    pub(super) fn frames(&self, frames: u64) -> u64 {
        let (rate, engine) = (u128::from(self.rate), u128::from(ENGINE_RATE.0));
        let scaled = (u128::from(frames) * engine).div_ceil(rate);
        u64::try_from(scaled).unwrap_or(u64::MAX)
    }

    /// Fills `out` (interleaved stereo) from engine frame `from` on.
    pub(super) fn read(
        &mut self,
        from: u64,
        out: &mut [f32],
        file: &mut impl FrameSource,
    ) -> Result<(), DecodeError> {
        let frames = (self.output.len() / CHANNELS) as u64;
        // The filter delays the sound by half a block.
        let (mut at, mut rest) = (from.saturating_add(frames / 2), out);
        while !rest.is_empty() {
            self.bring(at / frames, file)?;
            let ready = &self.output[CHANNELS * (at % frames) as usize..];
            let (now, later) = rest.split_at_mut(ready.len().min(rest.len()));
            now.copy_from_slice(&ready[..now.len()]);
            at += (now.len() / CHANNELS) as u64;
            rest = later;
        }
        Ok(())
    }

    /// Makes `block` the current block.
    fn bring(&mut self, block: u64, file: &mut impl FrameSource) -> Result<(), DecodeError> {
        if self.at == Some(block) {
            return Ok(());
        }
        let follows = block.checked_sub(1).is_some_and(|before| self.at == Some(before));
        self.at = None;
        if !follows {
            self.fft.reset();
            if let Some(before) = block.checked_sub(1) {
                self.convert(before, file)?;
            }
        }
        self.convert(block, file)?;
        self.at = Some(block);
        Ok(())
    }

    fn convert(&mut self, block: u64, file: &mut impl FrameSource) -> Result<(), DecodeError> {
        let (input, output) = (self.input.len() / CHANNELS, self.output.len() / CHANNELS);
        file.read(block.saturating_mul(input as u64), &mut self.input)?;
        let sizes = |_| DecodeError::Corrupt("a block of another size");
        let from = InterleavedSlice::new(&self.input, CHANNELS, input).map_err(sizes)?;
        let mut to = InterleavedSlice::new_mut(&mut self.output, CHANNELS, output).map_err(sizes)?;
        let converted = self.fft.process_into_buffer(&from, &mut to, None);
        converted
            .map(|_| ())
            .map_err(|_| DecodeError::Corrupt("it can't be resampled"))
    }
}

/// The block length in file frames. It is even on both sides, so that the middle is a frame. If the rate has almost
/// no common factor with the engine's, the block is so long that either parity must do.
fn block(rate: u32) -> usize {
    let engine = ENGINE_RATE.0;
    let common = greatest_common_divisor(rate, engine);
    let (from, to) = (rate / common, engine / common);
    let times = SHORTEST_BLOCK.div_ceil(from.min(to));
    (from * if times == 1 { 1 } else { times.next_multiple_of(2) }) as usize
}

fn greatest_common_divisor(a: u32, b: u32) -> u32 {
    match b {
        0 => a,
        _ => greatest_common_divisor(b, a % b),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A sine of `cycles` per second at `rate`, on both channels.
    struct Sine {
        rate: u32,
        cycles: f64,
    }

    impl Sine {
        fn at(&self, frame: f64) -> f64 {
            (std::f64::consts::TAU * self.cycles * frame).sin()
        }
    }

    impl FrameSource for Sine {
        fn read(&mut self, from: u64, out: &mut [f32]) -> Result<(), DecodeError> {
            for (frame, both) in (from..).zip(out.chunks_exact_mut(CHANNELS)) {
                both.fill((0.5 * self.at(frame as f64 / f64::from(self.rate))) as f32);
            }
            Ok(())
        }
    }

    /// Resamples a sine from `rate` and compares it with the ideal sine. Returns the error relative to the sine, in
    /// decibels.
    fn error(rate: u32, cycles: f64, wanted: f64) -> f64 {
        let mut out = vec![0.0; CHANNELS * 9_000];
        let mut sine = Sine { rate, cycles };
        let from = 20_000;
        Resampling::new(rate)
            .unwrap()
            .read(from, &mut out, &mut sine)
            .unwrap();
        let expected = (from..).map(|frame| wanted * 0.5 * sine.at(frame as f64 / 48_000.0));
        let pairs = out.chunks_exact(CHANNELS).zip(expected);
        let apart: f64 = pairs
            .map(|(both, sine)| (f64::from(both[1]) - sine).powi(2))
            .sum();
        10.0 * (apart / (9_000.0 * 0.125)).log10()
    }

    #[test]
    fn a_sine_arrives_on_its_frame_unchanged() {
        for rate in [
            8_000, 11_025, 22_050, 32_000, 44_100, 88_200, 96_000, 192_000, 384_000,
        ] {
            assert!(
                error(rate, 440.0, 1.0) < -110.0,
                "{rate}: {}",
                error(rate, 440.0, 1.0)
            );
        }
        for (rate, cycles) in [(44_100, 20_000.0), (96_000, 21_000.0), (8_000, 3_700.0)] {
            assert!(
                error(rate, cycles, 1.0) < -100.0,
                "{rate}: {}",
                error(rate, cycles, 1.0)
            );
        }
    }

    #[test]
    fn frequencies_above_nyquist_do_not_alias() {
        for (rate, cycles) in [(96_000, 24_500.0), (96_000, 40_000.0), (192_000, 25_000.0)] {
            assert!(
                error(rate, cycles, 0.0) < -100.0,
                "{rate}: {}",
                error(rate, cycles, 0.0)
            );
        }
    }

    #[test]
    fn a_block_is_even_or_long() {
        for rate in [8_000, 11_025, 44_100, 96_000, 44_056, 47_999, 768_000] {
            let block = block(rate) as u32;
            let out = u64::from(block) * 48_000 / u64::from(rate);
            assert_eq!(u64::from(block) * 48_000 % u64::from(rate), 0, "{rate}");
            assert!(block.min(out as u32) >= SHORTEST_BLOCK, "{rate}: {block}");
            assert!(
                block.is_multiple_of(2) || !rate.is_multiple_of(1000),
                "{rate}: {block}"
            );
        }
    }

    #[test]
    fn a_length_is_rounded_up_to_whole_frames() {
        let frames = |rate, frames| Resampling::new(rate).unwrap().frames(frames);
        assert_eq!(frames(44_100, 44_100), 48_000);
        assert_eq!(frames(44_100, 1), 2);
        assert_eq!(frames(96_000, 3), 2);
        assert_eq!(frames(8_000, 0), 0);
    }
}
