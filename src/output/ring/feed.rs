//! The end of the ring that is filled.

use std::sync::Arc;

use rtrb::{Consumer, Producer};

use crate::units::CHANNELS;

use super::shared::Shared;
use super::slot::Slot;
use super::{Gauge, Generation, Mark, Played};

/// Takes rendered frames, and says where the drain is.
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

    /// Ends the present generation, heard out or not: from the device's next frame on it fades in 20 ms. What is
    /// pushed from now on belongs to the generation returned.
    pub fn renew(&mut self) -> Generation {
        self.generation = self.generation.next();
        self.shared.want(self.generation);
        self.generation
    }

    /// The generation that frames are pushed for.
    pub fn generation(&self) -> Generation {
        self.generation
    }

    /// Whether the generation before is silent and gone.
    pub fn is_ready(&self) -> bool {
        self.shared.ready() == self.generation
    }

    /// How many frames may be pushed; none while the generation before still sounds.
    pub fn room(&self) -> usize {
        if self.is_ready() { self.slots.slots() } else { 0 }
    }

    /// Pushes `samples` (interleaved stereo), at most [`Feed::room`] frames; `last` says that the generation ends with them.
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

    /// What was handed to the device last; of [`Feed::generation`] or an earlier one.
    pub fn played(&self) -> Played {
        self.shared.played()
    }

    /// What happened at the device since the last time, in order; `None` when all is known.
    pub fn next_mark(&mut self) -> Option<Mark> {
        self.marks.pop().ok()
    }

    /// The counters, for other threads.
    pub fn gauge(&self) -> Gauge {
        Gauge(Arc::clone(&self.shared))
    }
}
