//! What bounds every recording, whoever made it.

/// No sound is louder than this many times full scale.
const LOUDEST: f32 = 16.0;

/// The most frames in one page of Ogg: 255 packets of at most 4096 frames. The last page ends in padding, so a seek into
/// it misjudges its position.
pub(super) const LONGEST_PAGE: u64 = 255 * 4096;

/// Whether `samples` can be sound: none is far beyond full scale, and each is a number.
pub(super) fn are_sound(samples: &[f32]) -> bool {
    samples.iter().all(|sample| sample.abs() <= LOUDEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_number_or_far_too_loud_is_no_sound() {
        assert!(are_sound(&[0.0, -1.0, 1.5, 16.0]));
        for sample in [16.1, f32::NAN, f32::INFINITY, f32::NEG_INFINITY] {
            assert!(!are_sound(&[0.0, sample]), "{sample}");
        }
    }
}
