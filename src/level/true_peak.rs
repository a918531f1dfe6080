//! The true peak between samples, with four times oversampling, as in ITU-R BS.1770.
//!
//! Must not know how the result is used.

use std::sync::LazyLock;

use crate::units::CHANNELS;

/// The number of frames on each side of a gap between samples that influence the interpolation in the gap.
pub(super) const REACH: usize = 12;

/// The number of frames that influence one interpolated point.
const TAPS: usize = 2 * REACH;

/// Interpolated points between two samples.
const PHASES: usize = 3;

/// Frames measured together.
pub(super) const CHUNK: usize = 32;

/// Samples in a chunk.
const CHUNK_SAMPLES: usize = CHANNELS * CHUNK;

/// The filter weights for each interpolated point in a gap.
static WEIGHTS: LazyLock<[[f32; TAPS]; PHASES]> = LazyLock::new(weights);

/// The maximum ratio of an interpolated point to the highest sample around it.
static LARGEST_RISE: LazyLock<f32> = LazyLock::new(largest_rise);

/// Writes the true peak of each frame of `sound`, including the gap after it, into `peaks`. It is the peak of the
/// louder channel.
///
/// `sound` is interleaved stereo with [`REACH`] extra frames at both ends. Writes 0 where no peak can exceed `floor`.
/// The length of `peaks` must be a multiple of [`CHUNK`].
pub(super) fn measure(sound: &[f32], floor: f32, peaks: &mut [f32]) {
    let around = CHANNELS * (CHUNK + TAPS);
    let chunks = (0..).step_by(CHUNK_SAMPLES).zip(peaks.chunks_exact_mut(CHUNK));
    for (start, peaks) in chunks {
        let sound = &sound[start..start + around];
        if highest(sound) * *LARGEST_RISE <= floor {
            peaks.fill(0.0);
        } else {
            measure_chunk(sound, peaks);
        }
    }
}

/// The highest sample magnitude.
fn highest(sound: &[f32]) -> f32 {
    // Separate lanes let the compiler vectorize the comparison.
    let mut lanes = [0.0_f32; 8];
    for samples in sound.chunks_exact(8) {
        for (lane, sample) in lanes.iter_mut().zip(samples) {
            *lane = lane.max(sample.abs());
        }
    }
    lanes.into_iter().fold(0.0, f32::max)
}

/// Measures one chunk, point by point.
fn measure_chunk(sound: &[f32], peaks: &mut [f32]) {
    let mut highest = [0.0_f32; CHUNK_SAMPLES];
    let samples = &sound[CHANNELS * REACH..];
    rise(&mut highest, samples);
    for weights in WEIGHTS.iter() {
        rise(&mut highest, &interpolate(sound, weights));
    }
    for (peak, frame) in peaks.iter_mut().zip(highest.chunks_exact(CHANNELS)) {
        *peak = frame[0].max(frame[1]);
    }
}

/// Interpolates one phase. The first gap is after frame `REACH` of `sound`.
fn interpolate(sound: &[f32], weights: &[f32; TAPS]) -> [f32; CHUNK_SAMPLES] {
    let mut points = [0.0; CHUNK_SAMPLES];
    for (tap, weight) in weights.iter().enumerate() {
        let samples = &sound[CHANNELS * (tap + 1)..];
        for (point, sample) in points.iter_mut().zip(samples) {
            *point += weight * sample;
        }
    }
    points
}

/// Raises each entry of `highest` to the magnitude of its sample.
fn rise(highest: &mut [f32; CHUNK_SAMPLES], samples: &[f32]) {
    for (highest, sample) in highest.iter_mut().zip(samples) {
        *highest = highest.max(sample.abs());
    }
}

/// A sinc filter with a Kaiser window.
fn weights() -> [[f32; TAPS]; PHASES] {
    let mut weights = [[0.0; TAPS]; PHASES];
    for (phase, weights) in weights.iter_mut().enumerate() {
        let point = (phase + 1) as f64 / (PHASES + 1) as f64;
        for (tap, weight) in weights.iter_mut().enumerate() {
            let distance = tap as f64 - (REACH - 1) as f64 - point;
            let turn = std::f64::consts::PI * distance;
            *weight = (turn.sin() / turn * kaiser(distance / REACH as f64)) as f32;
        }
    }
    weights
}

/// The Kaiser window at `x`, from -1 to 1, with a stop band 60 dB down.
fn kaiser(x: f64) -> f64 {
    const BETA: f64 = 5.65;
    bessel(BETA * (1.0 - x * x).max(0.0).sqrt()) / bessel(BETA)
}

/// The modified Bessel function of order 0, by its power series.
fn bessel(x: f64) -> f64 {
    let half = x / 2.0;
    let mut term = 1.0;
    (1..40).fold(1.0, |sum, k| {
        term *= (half / f64::from(k)).powi(2);
        sum + term
    })
}

/// The maximum ratio of an interpolated point to the samples around it, with a margin for rounding.
fn largest_rise() -> f32 {
    let sums = WEIGHTS
        .iter()
        .map(|weights| weights.iter().map(|weight| weight.abs()).sum());
    1.001 * sums.fold(1.0, f32::max)
}
