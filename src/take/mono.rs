//! Converts stereo to mono.
//!
//! Must not know what the sound is.

use crate::units::CHANNELS;

/// A side that is weaker by this factor (10 dB) counts as empty: many headsets use one side only, and the other would
/// only add noise.
const EMPTY: f64 = 0.1;

/// If the mean of both sides has less than this share of their energy, they are in opposite phase and cancel each other
/// out: one plug was wired the wrong way round.
const CANCELLED: f64 = 0.22;

/// Converts interleaved `stereo` to mono: the mean of both sides; or the stronger side if the other is empty, or if they
/// are in opposite phase.
pub fn mono(stereo: &[f32]) -> Vec<f32> {
    let energy = |of: fn(&[f32]) -> f32| -> f64 {
        let samples = stereo.chunks_exact(CHANNELS).map(of);
        samples.map(|sample| f64::from(sample).powi(2)).sum()
    };
    let (left, right) = (energy(left_of), energy(right_of));
    let is_one_empty = left.min(right) < EMPTY * left.max(right);
    let is_cancelled = energy(mean_of) < CANCELLED * (left + right) / 2.0;
    let of = match () {
        () if !is_one_empty && !is_cancelled => mean_of,
        () if left < right => right_of,
        () => left_of,
    };
    stereo.chunks_exact(CHANNELS).map(of).collect()
}

fn left_of(frame: &[f32]) -> f32 {
    frame[0]
}

fn right_of(frame: &[f32]) -> f32 {
    frame[1]
}

fn mean_of(frame: &[f32]) -> f32 {
    (frame[0] + frame[1]) / 2.0
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
        assert_eq!(mono(&[0.0; 4]), [0.0; 2]);
        assert_eq!(mono(&[0.5, 0.5, 0.5]), [0.5], "a partial frame is dropped");
    }

    #[test]
    fn sides_in_opposite_phase_do_not_cancel_each_other_out() {
        let left = [0.5, -0.25, 0.125, 0.5];
        let stereo =
            |of: fn(f32) -> f32| -> Vec<f32> { left.iter().flat_map(|&one| [one, of(one)]).collect() };
        assert_eq!(mono(&stereo(|one| -one)), left);
        assert_eq!(
            mono(&stereo(|one| -1.2 * one)),
            left.map(|one| -1.2 * one),
            "the stronger side"
        );
        assert_eq!(mono(&stereo(|one| one)), left);
    }
}
