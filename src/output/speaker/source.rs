//! The drain as rodio wants it: sample after sample.

use std::num::NonZero;
use std::sync::mpsc::SyncSender;
use std::time::Duration;

use rodio::Source;

use crate::output::ring::Drain;
use crate::units::{CHANNELS, ENGINE_RATE};

pub(super) const STEREO: NonZero<u16> = NonZero::new(CHANNELS as u16).unwrap();
pub(super) const RATE: NonZero<u32> = NonZero::new(ENGINE_RATE.0).unwrap();

/// Plays a drain for ever, and sends it home when the stream lets go.
pub(super) struct RingSource {
    drain: Option<Drain>,
    right: Option<f32>,
    home: SyncSender<Drain>,
}

impl RingSource {
    /// `home` has room for one drain, so that sending it never waits.
    pub(super) fn new(drain: Drain, home: SyncSender<Drain>) -> RingSource {
        RingSource {
            drain: Some(drain),
            right: None,
            home,
        }
    }
}

impl Iterator for RingSource {
    type Item = f32;

    fn next(&mut self) -> Option<f32> {
        if let Some(right) = self.right.take() {
            return Some(right);
        }
        let [left, right] = self.drain.as_mut()?.pull();
        self.right = Some(right);
        Some(left)
    }
}

impl Source for RingSource {
    /// Endless: rodio plays any finite span of its own adapters as silence.
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

impl Drop for RingSource {
    fn drop(&mut self) {
        if let Some(drain) = self.drain.take() {
            let _ = self.home.try_send(drain);
        }
    }
}
