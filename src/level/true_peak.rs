//! How high a sound rises between its samples: four times oversampled, as ITU-R BS.1770 measures it.
//!
//! Must not know what is done about it.

use std::sync::LazyLock;

use crate::units::CHANNELS;

/// Frames on each side of a gap between samples that shape the curve in it.
pub(super) const REACH: usize = 12;

/// Frames that weigh in on one point.
const TAPS: usize = 2 * REACH;

/// Points between two samples.
const PHASES: usize = 3;

/// Frames measured together.
pub(super) const CHUNK: usize = 32;

/// Samples in a chunk.
const CHUNK_SAMPLES: usize = CHANNELS * CHUNK;

/// The weights of the frames around a gap, for each point in it.
static WEIGHTS: LazyLock<[[f32; TAPS]; PHASES]> = LazyLock::new(weights);

/// No point rises above the highest sample around it times this.
static LARGEST_RISE: LazyLock<f32> = LazyLock::new(largest_rise);

/// Writes into `peaks` how high each frame of `sound` rises, the gap after it included, the louder channel alone.
///
/// `sound` is stereo and holds [`REACH`] more frames at either end. Where nothing can rise above `floor`, writes 0.
/// `peaks` is a whole number of chunks long.
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

/// The highest sample.
fn highest(sound: &[f32]) -> f32 {
    // Lanes side by side let the compiler compare many samples at once.
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

/// The curve's points at one phase. The first gap lies after frame `REACH` of `sound`.
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

/// Keeps the higher of what is there and what comes.
fn rise(highest: &mut [f32; CHUNK_SAMPLES], samples: &[f32]) {
    for (highest, sample) in highest.iter_mut().zip(samples) {
        *highest = highest.max(sample.abs());
    }
}

/// A sinc under a Kaiser window.
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

/// The Kaiser window at `x` from -1 to 1, with stop bands 60 dB down.
fn kaiser(x: f64) -> f64 {
    const BETA: f64 = 5.65;
    bessel(BETA * (1.0 - x * x).max(0.0).sqrt()) / bessel(BETA)
}

/// The modified Bessel function of order 0, by its series.
fn bessel(x: f64) -> f64 {
    let half = x / 2.0;
    let mut term = 1.0;
    (1..40).fold(1.0, |sum, k| {
        term *= (half / f64::from(k)).powi(2);
        sum + term
    })
}

/// The most that a point can rise above the samples around it, with room for rounding.
fn largest_rise() -> f32 {
    let sums = WEIGHTS
        .iter()
        .map(|weights| weights.iter().map(|weight| weight.abs()).sum());
    1.001 * sums.fold(1.0, f32::max)
}
