//! The producer end of the ring.

use std::sync::Arc;

use rtrb::{Consumer, Producer};

use crate::units::CHANNELS;

use super::shared::Shared;
use super::slot::Slot;
use super::{Gauge, Generation, Mark, Played};

/// Takes rendered frames, and reports the position of the drain.
#[derive(Debug)]
pub struct Feed {
    slots: Producer<Slot>,
    marks: Consumer<Mark>,
    shared: Arc<Shared>,
    generation: Generation,
}

impl Feed {
    pub(super) fn new(slots: Producer<Slot>, marks: Consumer<Mark>, shared: Arc<Shared>) -> Feed {
        Feed {
            slots,
            marks,
            shared,
            generation: Generation::FIRST,
        }
    }

    /// Ends the current generation, even if it has not played out: it fades in 20 ms, starting with the device's next
    /// frame. Frames pushed from now on belong to the returned generation.
    pub fn renew(&mut self) -> Generation {
        self.generation = self.generation.next();
        self.shared.want(self.generation);
        self.generation
    }

    /// The generation of the frames being pushed.
    pub fn generation(&self) -> Generation {
        self.generation
    }

    /// Whether the previous generation is silent and dropped.
    pub fn is_ready(&self) -> bool {
        self.shared.ready() == self.generation
    }

    /// How many frames may be pushed; zero while the previous generation still sounds.
    pub fn room(&self) -> usize {
        if self.is_ready() { self.slots.slots() } else { 0 }
    }

    /// Pushes `samples` (interleaved stereo), at most [`Feed::room`] frames. `last` marks the end of the generation.
    /// Returns how many frames were taken.
    pub fn push(&mut self, samples: &[f32], last: bool) -> usize {
        let frames = (samples.len() / CHANNELS).min(self.room());
        let generation = self.generation;
        let slots = samples.chunks_exact(CHANNELS).take(frames).enumerate();
        let slots = slots.map(|(index, frame)| Slot {
            samples: [frame[0], frame[1]],
            generation,
            last: last && index + 1 == frames,
        });
        match self.slots.write_chunk_uninit(frames) {
            Ok(chunk) => chunk.fill_from_iter(slots),
            Err(_) => 0,
        }
    }

    /// What the device pulled last, of [`Feed::generation`] or an earlier one.
    pub fn played(&self) -> Played {
        self.shared.played()
    }

    /// The next event at the device, in order; `None` if there are no more.
    pub fn next_mark(&mut self) -> Option<Mark> {
        self.marks.pop().ok()
    }

    /// The counters, for other threads.
    pub fn gauge(&self) -> Gauge {
        Gauge(Arc::clone(&self.shared))
    }
}
