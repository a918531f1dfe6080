//! The few numbers that both ends see without waiting.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};

use super::{Generation, Played};

/// Written by one end each, read by the other.
#[derive(Debug)]
pub(super) struct Shared {
    /// By the feed: the generation to play.
    wanted: AtomicU32,
    /// By the drain: the generation it has cleared the ring for.
    ready: AtomicU32,
    /// By the drain: what it plays, and how much of it.
    played: AtomicU64,
    /// By the drain: frames pulled in all.
    pulled: AtomicU64,
    /// By the drain: frames of silence for want of sound.
    starved: AtomicU64,
    /// By the drain: marks that found no room.
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

/// Counters of a ring, to be read from any thread at any time.
#[derive(Debug, Clone)]
pub struct Gauge(pub(super) Arc<Shared>);

impl Gauge {
    /// Frames pulled by devices in all, silence included.
    pub fn pulled(&self) -> u64 {
        self.0.pulled.load(Ordering::Acquire)
    }

    /// Frames of silence that were played because nothing was rendered in time.
    pub fn starved(&self) -> u64 {
        self.0.starved.load(Ordering::Relaxed)
    }

    /// Marks that were lost because nobody read them; more than none means that the record has a hole.
    pub fn lost_marks(&self) -> u64 {
        self.0.lost_marks.load(Ordering::Relaxed)
    }
}
