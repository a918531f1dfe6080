//! Counters that both ends read without waiting.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};

use super::{Generation, Played};

/// Each is written by one end and read by the other.
#[derive(Debug)]
pub(super) struct Shared {
    /// Written by the feed: the generation to play.
    wanted: AtomicU32,
    /// Written by the drain: the generation it has cleared the ring for.
    ready: AtomicU32,
    /// Written by the drain: the generation it plays, and its frames so far.
    played: AtomicU64,
    /// Written by the drain: all frames pulled.
    pulled: AtomicU64,
    /// Written by the drain: frames of silence because of underruns.
    starved: AtomicU64,
    /// Written by the drain: marks that did not fit the queue.
    lost_marks: AtomicU64,
}

impl Shared {
    pub(super) fn new() -> Shared {
        let first = Generation::FIRST.bits();
        Shared {
            wanted: AtomicU32::new(first),
            ready: AtomicU32::new(first),
            played: AtomicU64::new(0),
            pulled: AtomicU64::new(0),
            starved: AtomicU64::new(0),
            lost_marks: AtomicU64::new(0),
        }
    }

    pub(super) fn wanted(&self) -> Generation {
        Generation::from_bits(self.wanted.load(Ordering::Acquire))
    }

    pub(super) fn want(&self, generation: Generation) {
        self.wanted.store(generation.bits(), Ordering::Release);
    }

    pub(super) fn ready(&self) -> Generation {
        Generation::from_bits(self.ready.load(Ordering::Acquire))
    }

    pub(super) fn set_ready(&self, generation: Generation) {
        self.ready.store(generation.bits(), Ordering::Release);
    }

    pub(super) fn played(&self) -> Played {
        Played::unpack(self.played.load(Ordering::Acquire))
    }

    pub(super) fn set_played(&self, played: Played) {
        self.played.store(played.pack(), Ordering::Release);
    }

    pub(super) fn set_pulled(&self, frames: u64) {
        self.pulled.store(frames, Ordering::Release);
    }

    pub(super) fn count_starved(&self) {
        self.starved.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn count_lost_mark(&self) {
        self.lost_marks.fetch_add(1, Ordering::Relaxed);
    }
}

/// Counters of a ring, readable from any thread at any time.
#[derive(Debug, Clone)]
pub struct Gauge(pub(super) Arc<Shared>);

impl Gauge {
    /// All frames pulled by devices, silence included.
    pub fn pulled(&self) -> u64 {
        self.0.pulled.load(Ordering::Acquire)
    }

    /// Frames of silence played because of underruns.
    pub fn starved(&self) -> u64 {
        self.0.starved.load(Ordering::Relaxed)
    }

    /// Marks lost because they were not read in time. If not zero, the record is incomplete.
    pub fn lost_marks(&self) -> u64 {
        self.0.lost_marks.load(Ordering::Relaxed)
    }
}
