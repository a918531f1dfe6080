//! Gain curves. They are flat at both ends, so that neither end is audible.
//!
//! Pure functions. Must not know what uses them.

/// A raised cosine: 0 at step 0, 1 at step `steps`, flat at both ends.
pub(crate) fn half_cosine(step: usize, steps: usize) -> f64 {
    let turn = std::f64::consts::PI * step as f64 / steps as f64;
    (1.0 - turn.cos()) / 2.0
}

/// A smoothstep: exactly 0 at 0 and 1 at 1, flat at both ends. It is close to the raised cosine and cheap enough for
/// every frame.
pub(crate) fn cubic(t: f32) -> f32 {
    t * t * (3.0 - 2.0 * t)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_shapes_have_exact_ends_and_meet_in_the_middle() {
        assert_eq!([half_cosine(0, 8), half_cosine(8, 8)], [0.0, 1.0]);
        assert_eq!([cubic(0.0), cubic(0.5), cubic(1.0)], [0.0, 0.5, 1.0]);
        for step in 0..=100 {
            let apart = half_cosine(step, 100) - f64::from(cubic(step as f32 / 100.0));
            assert!(apart.abs() < 0.011, "step {step}");
        }
    }
}
