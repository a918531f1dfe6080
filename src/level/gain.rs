//! Applies gains to samples.

use crate::units::CHANNELS;

/// Multiplies stereo `frames` by one gain for each frame.
pub(crate) fn shape(frames: &mut [f32], gains: impl Iterator<Item = f32>) {
    for (frame, gain) in frames.chunks_exact_mut(CHANNELS).zip(gains) {
        frame[0] *= gain;
        frame[1] *= gain;
    }
}

/// Multiplies all samples by `gain`.
pub(crate) fn scale(samples: &mut [f32], gain: f32) {
    for sample in samples {
        *sample *= gain;
    }
}
