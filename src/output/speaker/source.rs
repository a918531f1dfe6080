//! The drain as a rodio source, sample by sample.

use std::num::NonZero;
use std::time::Duration;

use rodio::Source;

use crate::output::ring::Lent;
use crate::units::{CHANNELS, ENGINE_RATE};

pub(super) const STEREO: NonZero<u16> = NonZero::new(CHANNELS as u16).unwrap();
pub(super) const RATE: NonZero<u32> = NonZero::new(ENGINE_RATE.0).unwrap();

/// Plays a drain forever, and silence after the drain was taken back. It never ends, so nothing is freed in the
/// callback.
pub(super) struct RingSource {
    drain: Lent,
    right: Option<f32>,
}

impl RingSource {
    pub(super) fn new(drain: Lent) -> RingSource {
        RingSource { drain, right: None }
    }
}

impl Iterator for RingSource {
    type Item = f32;

    fn next(&mut self) -> Option<f32> {
        if let Some(right) = self.right.take() {
            return Some(right);
        }
        let [left, right] = self.drain.pull();
        self.right = Some(right);
        Some(left)
    }
}

impl Source for RingSource {
    /// Endless: rodio's own adapters play silence for a finite span.
    fn current_span_len(&self) -> Option<usize> {
        None
    }

    fn channels(&self) -> NonZero<u16> {
        STEREO
    }

    fn sample_rate(&self) -> NonZero<u32> {
        RATE
    }

    fn total_duration(&self) -> Option<Duration> {
        None
    }
}
