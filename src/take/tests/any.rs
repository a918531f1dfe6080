//! Any recording can be judged, and an accepted take meets the levels.

use proptest::prelude::*;

use super::finished;
use crate::level::CEILING;
use crate::take::testing::Scene;
use crate::take::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_samples_are_judged(samples in prop::collection::vec(any::<f32>(), 0..12_000)) {
        if let Ok(take) = judge(&samples) {
            let _ = take.levelled(CEILING);
        }
    }

    /// Segments of constant magnitude and alternating sign, up to full scale and beyond, with non-finite samples
    /// among them.
    #[test]
    fn any_stretches_are_judged_and_a_good_one_keeps_the_levels(
        stretches in prop::collection::vec((-1.5_f32..1.5, 0_u32..9, 1_usize..9_000), 0..16),
        odd in prop::sample::select(vec![f32::NAN, f32::INFINITY, f32::NEG_INFINITY, 0.0]),
    ) {
        let stretch = |(level, halves, length): &(f32, u32, usize)| {
            let (level, halves) = (level * 0.1_f32.powi(*halves as i32 / 2), *halves as usize);
            (0..*length).map(move |n| if n / (1 << halves) % 2 == 0 { level } else { -level })
        };
        let mut samples: Vec<f32> = stretches.iter().flat_map(stretch).collect();
        if let Some(middle) = samples.len().checked_div(2).and_then(|at| samples.get_mut(at)) {
            *middle = odd;
        }
        if let Ok(clip) = judge(&samples).and_then(|take| take.levelled(CEILING)) {
            finished(&clip, CEILING);
        }
    }

    #[test]
    fn any_scene_that_is_good_keeps_the_levels(
        seed in 0_u32..1_000,
        room in -100.0_f32..-40.0,
        gain in -40.0_f32..12.0,
        before in 0_usize..900,
        after in 0_usize..900,
        hiss in 0_usize..120,
        syllables in 0_usize..12,
        ceiling in -5.0..-2.0,
    ) {
        let scene = Scene { seed, room, gain, before, after, hiss, syllables: syllables + 1 };
        if let Ok(take) = judge(&scene.samples()) {
            prop_assert!(take.noise >= 20.0 && take.level > -50.0);
            if let Ok(clip) = take.levelled(ceiling) {
                finished(&clip, ceiling.min(CEILING));
            }
        }
    }
}
