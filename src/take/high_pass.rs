//! Removes what is below the human voice: rumble and DC offset.
//!
//! Must not know the rest of the sound.

use std::f64::consts::{FRAC_1_SQRT_2, TAU};

use crate::units::ENGINE_RATE;

/// The cutoff for recordings, in Hz. The deepest adult speech hardly goes below 80 Hz; footsteps and a hand on the
/// table are lower.
pub(super) const RUMBLE: f64 = 75.0;

/// The cutoff before speech and noise detection, in Hz. What is below, including mains hum, does not make a room
/// sound loud, and most of speech is above.
pub(super) const HUM: f64 = 150.0;

/// A second-order Butterworth high-pass filter.
#[derive(Debug, Clone)]
pub(super) struct HighPass {
    /// The feed-forward coefficients.
    taps: [f64; 3],
    /// The feedback coefficients.
    back: [f64; 2],
    /// The filter state; `None` before the first sample.
    state: Option<[f64; 2]>,
}

impl HighPass {
    /// Creates a filter that is 3 dB down at `corner` (in Hz).
    pub(super) fn new(corner: f64) -> HighPass {
        let turn = TAU * corner / f64::from(ENGINE_RATE.0);
        let (cosine, width) = (turn.cos(), turn.sin() * FRAC_1_SQRT_2);
        let whole = 1.0 + width;
        let outer = (1.0 + cosine) / 2.0 / whole;
        HighPass {
            taps: [outer, -2.0 * outer, outer],
            back: [-2.0 * cosine / whole, (1.0 - width) / whole],
            state: None,
        }
    }

    /// Filters the next sample.
    ///
    /// The filter starts as if the first sample had been there for ever, so that a DC offset is never audible.
    pub(super) fn next(&mut self, sample: f32) -> f64 {
        let sample = finite(sample);
        let [now, one, two] = self.taps;
        let [next, later] = self.state.unwrap_or([-now * sample, two * sample]);
        let out = now * sample + next;
        self.state = Some([
            one * sample - self.back[0] * out + later,
            two * sample - self.back[1] * out,
        ]);
        out
    }
}

/// Filters `samples` with a cutoff at `corner` (in Hz).
pub(super) fn high_passed(samples: &[f32], corner: f64) -> Vec<f32> {
    let mut filter = HighPass::new(corner);
    samples.iter().map(|&sample| filter.next(sample) as f32).collect()
}

/// Clamps a sample to full scale. NaN becomes 0.
fn finite(sample: f32) -> f64 {
    if sample.is_nan() {
        0.0
    } else {
        f64::from(sample.clamp(-1.0, 1.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::take::testing::sine;

    /// The gain at `hertz`, in decibels.
    fn left(hertz: f32) -> f64 {
        let passed = high_passed(&sine(hertz, 0.5, 96_000), RUMBLE);
        let peak = passed[48_000..].iter().fold(0.0_f32, |most, s| most.max(s.abs()));
        20.0 * f64::from(peak / 0.5).log10()
    }

    #[test]
    fn rumble_is_removed_and_speech_is_kept() {
        for (hertz, least, most) in [
            (10.0, -36.0, -34.0),
            (25.0, -19.5, -18.5),
            (75.0, -3.1, -2.9),
            (160.0, -0.3, 0.0),
            (1_000.0, -0.01, 0.01),
        ] {
            let left = left(hertz);
            assert!((least..=most).contains(&left), "{hertz} Hz: {left} dB");
        }
    }

    #[test]
    fn a_dc_offset_is_removed_from_the_first_sample_on() {
        let passed = high_passed(&[0.3; 1_000], RUMBLE);
        assert!(passed.iter().all(|sample| sample.abs() < 1e-12));
    }

    #[test]
    fn nan_is_silence() {
        assert_eq!(high_passed(&[f32::NAN; 10], RUMBLE), [0.0; 10]);
        let passed = high_passed(
            &[f32::INFINITY, f32::NAN, f32::NEG_INFINITY, f32::MAX, 0.0],
            RUMBLE,
        );
        assert!(
            passed
                .iter()
                .all(|sample| sample.is_finite() && sample.abs() < 4.0)
        );
    }
}
