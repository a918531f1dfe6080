//! Converts stereo to mono.

use crate::units::CHANNELS;

/// A side that is weaker by this factor (10 dB) counts as empty: many headsets use one side only, and the other would
/// only add noise.
const EMPTY: f64 = 0.1;

/// Converts interleaved `stereo` to mono: the mean of both sides, or one side if the other is empty.
pub fn mono(stereo: &[f32]) -> Vec<f32> {
    let energy = |side: usize| -> f64 {
        let samples = stereo.iter().skip(side).step_by(CHANNELS);
        samples.map(|sample| f64::from(*sample).powi(2)).sum()
    };
    let (left, right) = (energy(0), energy(1));
    let of = |[one, other]: [f32; CHANNELS]| match () {
        () if right < EMPTY * left => one,
        () if left < EMPTY * right => other,
        () => (one + other) / 2.0,
    };
    let frames = stereo.chunks_exact(CHANNELS);
    frames.map(|frame| of([frame[0], frame[1]])).collect()
}

#[cfg(test)]
mod tests {
    use super::mono;

    #[test]
    fn an_empty_side_is_ignored() {
        assert_eq!(mono(&[0.5, 0.0, -0.5, 0.0]), [0.5, -0.5]);
        assert_eq!(mono(&[0.01, 0.5, 0.01, -0.5]), [0.5, -0.5]);
        assert_eq!(mono(&[0.5, 0.25, 0.5, 0.75]), [0.375, 0.625]);
        assert_eq!(mono(&[]), [0.0; 0]);
        assert_eq!(mono(&[0.5, 0.5, 0.5]), [0.5], "a partial frame is dropped");
    }
}
