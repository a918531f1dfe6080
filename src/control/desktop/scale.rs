//! A desktop's scales: microseconds, and a volume from 0 to 1. Pure.

use crate::show::Volume;
use crate::units::{Decibels, ENGINE_RATE, Frames};

const MICROS: u128 = 1_000_000;
const RATE: u128 = ENGINE_RATE.0 as u128;

/// The volume at which a voice is as recorded.
pub(super) const FULL: f64 = 1.0;

/// `frames` in microseconds, rounded down.
pub(super) fn micros(frames: Frames) -> i64 {
    i64::try_from(u128::from(frames.0) * MICROS / RATE).unwrap_or(i64::MAX)
}

/// `micros` in frames, rounded down; `None` before the beginning.
pub(super) fn frames(micros: i64) -> Option<Frames> {
    let micros = u128::try_from(micros).ok()?;
    u64::try_from(micros * RATE / MICROS).ok().map(Frames)
}

/// The volume of a voice as its amplitude: 1 is as recorded or louder, 0.5 is 6 dB softer, 0 is the softest.
pub(super) fn amplitude(volume: Decibels) -> f64 {
    if volume.0 <= Volume::SOFTEST {
        return 0.0;
    }
    10_f64.powf(f64::from(volume.0) / 20.0).min(FULL)
}

/// The volume with this amplitude, from [`Volume::SOFTEST`] to 0 dB; `None` if it is no number.
pub(super) fn decibels(amplitude: f64) -> Option<Decibels> {
    if amplitude.is_nan() {
        return None;
    }
    let decibels = 20.0 * amplitude.clamp(0.0, FULL).log10();
    Some(Decibels((decibels as f32).max(Volume::SOFTEST)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_second_is_a_million_microseconds() {
        assert_eq!(micros(Frames::from_seconds(1)), 1_000_000);
        assert_eq!(micros(Frames(u64::MAX)), i64::MAX);
        assert_eq!(frames(1_500_000), Some(Frames(72_000)));
        assert_eq!(frames(-1), None);
        assert!(frames(i64::MAX).is_some());
    }

    #[test]
    fn a_volume_is_an_amplitude_up_to_as_recorded() {
        for (decibels, expected) in [(0.0, 1.0), (12.0, 1.0), (-20.0, 0.1), (-60.0, 0.0), (-90.0, 0.0)] {
            let found = amplitude(Decibels(decibels));
            assert!((found - expected).abs() < 1e-9, "{decibels} dB: {found}");
        }
    }

    #[test]
    fn an_amplitude_is_a_volume_within_the_range() {
        for (amplitude, expected) in [(1.0, 0.0), (7.0, 0.0), (0.1, -20.0), (0.0, -60.0), (-1.0, -60.0)] {
            let found = decibels(amplitude).unwrap().0;
            assert!((found - expected).abs() < 1e-4, "{amplitude}: {found} dB");
        }
        assert_eq!(decibels(f64::INFINITY), Some(Decibels(0.0)));
        assert_eq!(decibels(f64::NAN), None);
    }

    proptest! {
        #[test]
        fn a_position_comes_back_to_the_frame_or_the_one_before(at in 0..1u64 << 40) {
            let back = frames(micros(Frames(at))).unwrap().0;
            prop_assert!(back == at || back + 1 == at);
        }

        #[test]
        fn a_volume_comes_back(volume in -59.0f32..0.0) {
            let back = decibels(amplitude(Decibels(volume))).unwrap().0;
            prop_assert!((back - volume).abs() < 1e-3, "{volume} {back}");
        }
    }
}
