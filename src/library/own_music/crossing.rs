//! Equal-power crossfades, which keep the loudness constant, and the fades around a loss.
//!
//! Pure functions. Must not know the sounds.

use std::f64::consts::FRAC_PI_2;

use crate::units::{CHANNELS, Frames};

/// The length of a crossfade, if both sounds are long enough.
const LONGEST: Frames = Frames::from_seconds(4);

/// How long the frame before a loss fades. It is short, because it is no sound.
const HELD: Frames = Frames(480);
/// How long the sound after a loss rises.
const RISE: Frames = Frames(24_000);

/// The length of the crossfade, in frames, between a sound of `before` frames and one of `after` frames. It is at
/// most a third of either, so that no more than two sounds overlap.
pub(super) fn length(before: u64, after: u64) -> u64 {
    LONGEST.0.min(before / 3).min(after / 3)
}

/// Crossfades from `ending` to `out`, which has the new sound (both interleaved stereo). The crossfade has `length`
/// frames, and the buffers begin `step` frames into it.
pub(super) fn cross(ending: &[f32], out: &mut [f32], step: u64, length: u64) {
    let steps = (step..).map(|step| (step as f64 + 0.5) / length as f64);
    let frames = out.chunks_exact_mut(CHANNELS).zip(ending.chunks_exact(CHANNELS));
    for ((begins, ends), part) in frames.zip(steps) {
        let (rise, fall) = (FRAC_PI_2 * part).sin_cos();
        for (begins, ends) in begins.iter_mut().zip(ends) {
            *begins = *begins * rise as f32 + ends * fall as f32;
        }
    }
}

/// Fades from `held`, the last frame before a loss, to the sound in `out`. The buffer begins `step` frames after the loss.
pub(super) fn resume(held: [f32; CHANNELS], out: &mut [f32], step: u64) {
    let part = |step: u64, length: Frames| (step as f32 / length.0 as f32).min(1.0);
    for (frame, step) in out.chunks_exact_mut(CHANNELS).zip(step..RISE.0) {
        for (sample, held) in frame.iter_mut().zip(held) {
            *sample = *sample * part(step, RISE) + held * (1.0 - part(step, HELD));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crossfade_is_at_most_a_third_of_either() {
        let minute = 60 * 48_000;
        assert_eq!(length(minute, minute), LONGEST.0);
        assert_eq!(
            [length(minute, 300), length(300, minute), length(2, 2)],
            [100, 100, 0]
        );
    }

    #[test]
    fn the_power_is_constant_and_the_ends_are_almost_one_sound() {
        let (ending, mut out) = (vec![1.0; 2_000], vec![0.0; 2_000]);
        cross(&ending, &mut out, 0, 1_000);
        let mut begins = vec![1.0; 2_000];
        cross(&vec![0.0; 2_000], &mut begins, 0, 1_000);
        for (fall, rise) in out.iter().zip(&begins) {
            assert!((fall * fall + rise * rise - 1.0).abs() < 1e-6);
        }
        assert!(out[0] > 0.999 && begins[0] < 0.001 && out[1_999] < 0.001);
    }

    #[test]
    fn the_read_size_changes_nothing() {
        let (ending, begins) = (vec![0.5; 200], vec![-0.25; 200]);
        let mut whole = begins.clone();
        cross(&ending, &mut whole, 0, 100);
        let mut parts = begins;
        let (first, second) = parts.split_at_mut(2 * 37);
        cross(&ending, first, 0, 100);
        cross(&ending, second, 37, 100);
        assert_eq!(whole, parts);
    }

    #[test]
    fn after_a_loss_nothing_jumps() {
        let mut out = vec![0.25; CHANNELS * 30_000];
        resume([0.5, -0.5], &mut out, 0);
        assert_eq!(
            (out[..2].to_vec(), &out[CHANNELS * 29_999..]),
            (vec![0.5, -0.5], &[0.25; 2][..])
        );
        let steps = out
            .iter()
            .zip(&out[CHANNELS..])
            .map(|(one, next)| (next - one).abs());
        assert!(steps.fold(0.0, f32::max) < 0.002);
        let mut later = vec![0.25; CHANNELS * 1_000];
        resume([0.5, -0.5], &mut later, 100);
        assert_eq!(later, out[CHANNELS * 100..CHANNELS * 1_100]);
    }
}
