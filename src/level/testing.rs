//! Synthetic sounds for the tests of this module and of the modules that use it.

use std::f64::consts::TAU;

/// A sine.
pub(crate) fn sine(hertz: f32, amplitude: f32, length: usize) -> Vec<f32> {
    let turn = TAU * f64::from(hertz) / 48_000.0;
    (0..length)
        .map(|n| amplitude * (n as f64 * turn).sin() as f32)
        .collect()
}

/// White noise with an RMS of `level`.
pub(crate) fn noise(seed: u32, level: f32, length: usize) -> Vec<f32> {
    let mut state = seed.wrapping_mul(2_654_435_761).wrapping_add(1);
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 8) as f32 / 8_388_608.0 - 1.0
    };
    (0..length).map(|_| next() * level * 3.0_f32.sqrt()).collect()
}
