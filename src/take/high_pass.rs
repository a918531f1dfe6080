//! What lies below every human voice taken away: rumble, and a level that does not move.
//!
//! Must not know what else is in the sound.

use std::f64::consts::{FRAC_1_SQRT_2, TAU};

use crate::units::ENGINE_RATE;

/// Where a recording is cut, in Hz. The deepest speech of a grown person hardly goes below 80; steps on the floor and a
/// hand on the table lie beneath.
pub(super) const RUMBLE: f64 = 75.0;

/// Where a sound is cut before it is looked at for speech and noise, in Hz: nobody hears a room by what lies beneath,
/// the hum of the mains included, and most of speech lies above.
pub(super) const HUM: f64 = 150.0;

/// A Butterworth high-pass of the second order, sample by sample.
#[derive(Debug, Clone)]
pub(super) struct HighPass {
    /// How the newest sample and the two before it weigh.
    taps: [f64; 3],
    /// How the last two of what came out weigh.
    back: [f64; 2],
    /// What earlier samples add to the next two; nothing before the first.
    state: Option<[f64; 2]>,
}

impl HighPass {
    /// One that has heard nothing yet, 3 dB down at `corner` (in Hz).
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

    /// The next sample without its depths.
    ///
    /// The first one counts as having stood there for ever, so that a level that does not move is never heard.
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

/// All of `samples` without what lies below `corner`.
pub(super) fn high_passed(samples: &[f32], corner: f64) -> Vec<f32> {
    let mut filter = HighPass::new(corner);
    samples.iter().map(|&sample| filter.next(sample) as f32).collect()
}

/// A sample as a sound has it: within full scale, and silence where it is not a number.
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

    /// What is left of a sine of `hertz`, in decibels.
    fn left(hertz: f32) -> f64 {
        let passed = high_passed(&sine(hertz, 0.5, 96_000), RUMBLE);
        let peak = passed[48_000..].iter().fold(0.0_f32, |most, s| most.max(s.abs()));
        20.0 * f64::from(peak / 0.5).log10()
    }

    #[test]
    fn depths_are_taken_and_speech_is_left() {
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
    fn a_level_that_does_not_move_is_silence_from_the_first_sample_on() {
        let passed = high_passed(&[0.3; 1_000], RUMBLE);
        assert!(passed.iter().all(|sample| sample.abs() < 1e-12));
    }

    #[test]
    fn what_is_not_a_number_is_silence() {
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
