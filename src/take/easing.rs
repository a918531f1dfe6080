//! Lowers the crest factor of a take whose peaks are too high for the limiter. First it spreads the phases, because
//! the peaks of a voice occur where its overtones align. Then it compresses loud syllables slightly. `tools/narrate`
//! does the same.
//!
//! Must not know how much easing is required.

use std::f64::consts::TAU;

use crate::units::{ENGINE_RATE, Frames};

/// The number of all-pass sections, and the compression ratio for loud syllables (2 means 2:1).
pub(super) type Ease = (usize, f64);

/// The settings in increasing strength, starting with none. The first that suffices is used.
pub(super) const EASES: [Ease; 6] = [(0, 1.0), (2, 1.0), (4, 1.0), (4, 1.25), (4, 1.5), (4, 2.0)];

/// The frequency at which a section shifts the phase by 180 degrees, in Hz: among the low overtones of a voice.
const SPREAD_AT: f64 = 300.0;
/// Half the averaging time for the level of a syllable.
const HALF_SYLLABLE: Frames = Frames::from_millis(20);
/// The calibration offset that the loudness standard applies to a mean square, in decibels.
const OFFSET: f64 = 0.691;

/// Eases `samples`, whose loudness is `loudness` (in LUFS).
pub(super) fn eased(samples: &[f32], loudness: f64, (sections, ratio): Ease) -> Vec<f32> {
    let mut sound: Vec<f64> = samples.iter().copied().map(f64::from).collect();
    for _ in 0..sections {
        spread(&mut sound);
    }
    if ratio > 1.0 {
        compress(&mut sound, loudness, ratio);
    }
    sound.into_iter().map(|sample| sample as f32).collect()
}

/// A second-order all-pass filter: it keeps the level of every frequency and delays the low ones by some
/// milliseconds.
fn spread(sound: &mut [f64]) {
    let turn = TAU * SPREAD_AT / f64::from(ENGINE_RATE.0);
    let (sine, cosine) = turn.sin_cos();
    let whole = 1.0 + sine;
    let (ends, middle) = ((1.0 - sine) / whole, -2.0 * cosine / whole);
    let (mut one, mut two) = (0.0, 0.0);
    for sample in sound {
        let out = ends * *sample + one;
        one = middle * *sample - middle * out + two;
        two = *sample - ends * out;
        *sample = out;
    }
}

/// Compresses syllables that are louder than the average. The level is averaged over both sides, so there is no
/// attack delay.
fn compress(sound: &mut [f64], loudness: f64, ratio: f64) {
    let whole = 10.0_f64.powf((loudness + OFFSET) / 10.0);
    let power: Vec<f64> = sound.iter().map(|sample| sample * sample).collect();
    let reach = HALF_SYLLABLE.as_index() / 2;
    // Averaging twice gives a smooth window.
    let power = means(&means(&power, reach), reach);
    for (sample, power) in sound.iter_mut().zip(power) {
        *sample *= (power / whole).max(1.0).powf(0.5 / ratio - 0.5);
    }
}

/// The mean of each number and its neighbours within `reach`.
fn means(row: &[f64], reach: usize) -> Vec<f64> {
    let mut sums = Vec::with_capacity(row.len() + 1);
    let mut sum = 0.0;
    sums.push(sum);
    for number in row {
        sum += number;
        sums.push(sum);
    }
    let mean = |at: usize| {
        let (start, end) = (at.saturating_sub(reach), row.len().min(at + reach + 1));
        (sums[end] - sums[start]) / (end - start) as f64
    };
    (0..row.len()).map(mean).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::take::testing::sine;

    fn peak(samples: &[f32]) -> f32 {
        samples.iter().fold(0.0, |peak, sample| peak.max(sample.abs()))
    }

    #[test]
    fn phases_are_spread_and_nothing_is_louder() {
        // 100 pulses per second: all overtones align.
        let pulses: Vec<f32> = (0..48_000)
            .map(|n| if n % 480 == 0 { 0.5 } else { 0.0 })
            .collect();
        let spread = eased(&pulses, -30.0, (4, 1.0));
        assert!(peak(&spread) < 0.85 * peak(&pulses), "{}", peak(&spread));
        let energy = |samples: &[f32]| samples.iter().map(|s| f64::from(*s).powi(2)).sum::<f64>();
        let ratio = energy(&spread) / energy(&pulses);
        assert!((ratio - 1.0).abs() < 0.01, "{ratio}");
        assert_eq!(eased(&pulses, -30.0, (0, 1.0)), pulses);
    }

    #[test]
    fn only_sound_above_the_average_is_compressed() {
        let loud = sine(440.0, 0.5, 24_000);
        let soft = sine(440.0, 0.05, 24_000);
        let both = [loud, soft].concat();
        // The mean square of a sine of 0.25, in LUFS.
        let whole = 10.0 * (0.25_f64 * 0.25 / 2.0).log10() - OFFSET;
        let eased = eased(&both, whole, (0, 2.0));
        let middle = peak(&eased[10_000..14_000]);
        // Twice the average level, compressed 2:1: reduced by the square root of two.
        assert!((middle - 0.5 / 2.0_f32.sqrt()).abs() < 0.01, "{middle}");
        assert!((peak(&eased[34_000..44_000]) - 0.05).abs() < 1e-4);
    }
}
