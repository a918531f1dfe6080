//! Measures the amplitude and the phase of a sine in a sound.

use std::f64::consts::TAU;

/// A measured sine.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Tone {
    /// Its amplitude.
    pub(crate) amplitude: f64,
    /// Its delay in frames against a sine that rises from zero at frame 0, within half a cycle.
    pub(crate) late: f64,
}

/// The sine at `cycles` Hz in `samples`, at 48 kHz, from frame `from`.
pub(crate) fn tone(samples: &[f32], from: usize, cycles: f64) -> Tone {
    let turn = TAU * cycles / 48_000.0;
    let angles = (from..).map(|frame| turn * frame as f64);
    let (mut sine, mut cosine, mut weights) = (0.0, 0.0, 0.0);
    for (index, (&sample, angle)) in samples.iter().zip(angles).enumerate() {
        // A smooth window rejects a neighbouring sine.
        let weight = 1.0 - (TAU * index as f64 / samples.len() as f64).cos();
        sine += weight * f64::from(sample) * angle.sin();
        cosine += weight * f64::from(sample) * angle.cos();
        weights += weight;
    }
    Tone {
        amplitude: 2.0 * sine.hypot(cosine) / weights,
        late: -cosine.atan2(sine) / turn,
    }
}

#[test]
fn a_sine_is_measured_with_its_phase() {
    let turn = TAU * 440.0 / 48_000.0;
    let samples: Vec<f32> = (100..9_000)
        .map(|n| (0.25 * (turn * (f64::from(n) - 3.0)).sin()) as f32)
        .collect();
    let found = tone(&samples, 100, 440.0);
    assert!(
        (found.amplitude - 0.25).abs() < 1e-4 && (found.late - 3.0).abs() < 1e-2,
        "{found:?}"
    );
    assert!(tone(&samples, 100, 660.0).amplitude < 1e-4);
}
