//! Bounds that hold for every recording.

/// The highest accepted sample value, as a multiple of full scale.
const LOUDEST: f32 = 16.0;

/// The maximum number of frames in one Ogg page: 255 packets of at most 4096 frames. The last page ends in padding,
/// so a seek into it gives a wrong position.
pub(super) const LONGEST_PAGE: u64 = 255 * 4096;

/// Whether `samples` are plausible audio: each is a number, and none is far beyond full scale.
pub(super) fn are_sound(samples: &[f32]) -> bool {
    samples.iter().all(|sample| sample.abs() <= LOUDEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nan_and_far_too_loud_samples_are_not_sound() {
        assert!(are_sound(&[0.0, -1.0, 1.5, 16.0]));
        for sample in [16.1, f32::NAN, f32::INFINITY, f32::NEG_INFINITY] {
            assert!(!are_sound(&[0.0, sample]), "{sample}");
        }
    }
}
