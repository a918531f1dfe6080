//! The consumer end of the ring, which the device pulls from in its audio callback.
//!
//! The code in this file must not allocate, lock, decode, log or wait.

use std::sync::Arc;

use rtrb::{Consumer, Producer};

use crate::mixer::Gate;
use crate::units::CHANNELS;

use super::shared::Shared;
use super::slot::Slot;
use super::{Gauge, Generation, Mark, Opening, Played, What};

/// Returns one frame per pull, without end: sound, or silence if there is none.
#[derive(Debug)]
pub struct Drain {
    slots: Consumer<Slot>,
    marks: Producer<Mark>,
    shared: Arc<Shared>,
    gate: Gate,
    opening: Opening,
    state: DrainState,
    /// Frames pulled before the present one.
    output: u64,
    /// The generation that is sounding, or sounded last.
    played: Played,
}

/// One frame of silence.
pub(super) const SILENCE: [f32; 2] = [0.0; 2];

/// The state of the drain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum DrainState {
    /// Silent, until a frame comes that is wanted and of another generation than the last.
    Resting,
    /// Playing; the gate is open or opening.
    Sounding,
    /// Playing out; the gate is closing.
    Closing,
    /// Silent because of an underrun.
    Starving,
}

impl Drain {
    pub(super) fn new(
        slots: Consumer<Slot>,
        marks: Producer<Mark>,
        shared: Arc<Shared>,
        opening: Opening,
    ) -> Drain {
        Drain {
            slots,
            marks,
            shared,
            gate: Gate::closed(),
            opening,
            state: DrainState::Resting,
            output: 0,
            played: Played {
                generation: Generation::NONE,
                frames: 0,
            },
        }
    }

    /// Pulls the next frame for the device, left and right.
    pub fn pull(&mut self) -> [f32; 2] {
        // Updated before any mark is pushed: a reader of a mark then finds the count includes its pull.
        self.shared.set_pulled(self.output + 1);
        let wanted = self.shared.wanted();
        let frame = match self.state {
            DrainState::Resting => self.rest(wanted),
            DrainState::Sounding => self.sound(wanted),
            DrainState::Closing => self.take(),
            DrainState::Starving => self.starve(wanted),
        };
        self.output += 1;
        frame
    }

    /// Fills `out` (interleaved stereo, whole frames).
    pub fn fill(&mut self, out: &mut [f32]) {
        for frame in out.chunks_exact_mut(CHANNELS) {
            frame.copy_from_slice(&self.pull());
        }
    }

    /// Falls silent without a ramp, because the device is gone and nobody hears it. Frames of the current generation
    /// left in the ring will not sound; the next generation opens with a ramp.
    pub fn cut(&mut self) {
        if self.state != DrainState::Resting {
            self.fall_silent(What::Cut, self.output);
        }
    }

    /// The counters, for other threads.
    pub fn gauge(&self) -> Gauge {
        Gauge(Arc::clone(&self.shared))
    }

    fn rest(&mut self, wanted: Generation) -> [f32; 2] {
        self.clear_for(wanted);
        let is_new = wanted != self.played.generation;
        match self.slots.peek() {
            Ok(slot) if is_new && slot.generation == wanted => self.open(wanted),
            _ => SILENCE,
        }
    }

    fn open(&mut self, generation: Generation) -> [f32; 2] {
        self.played = Played {
            generation,
            frames: 0,
        };
        self.state = DrainState::Sounding;
        match std::mem::replace(&mut self.opening, Opening::Ramp) {
            Opening::AtOnce => {
                self.gate.jump_open();
                self.mark(What::OpenedAtOnce, self.output);
            }
            Opening::Ramp => {
                self.gate.open();
                self.mark(What::Opened, self.output);
            }
        }
        self.take()
    }

    fn sound(&mut self, wanted: Generation) -> [f32; 2] {
        if wanted != self.played.generation {
            self.gate.close();
            self.state = DrainState::Closing;
            self.mark(What::Closing, self.output);
        }
        self.take()
    }

    fn starve(&mut self, wanted: Generation) -> [f32; 2] {
        if wanted != self.played.generation {
            self.fall_silent(What::Closed, self.output);
            self.clear_for(wanted);
            return SILENCE;
        }
        if self.slots.is_empty() {
            self.shared.count_starved();
            return SILENCE;
        }
        self.state = DrainState::Sounding;
        self.mark(What::Fed, self.output);
        self.take()
    }

    /// Takes the next frame from the ring and applies the gate.
    fn take(&mut self) -> [f32; 2] {
        let Ok(slot) = self.slots.pop() else {
            return self.run_dry();
        };
        let gain = self.gate.next();
        self.played.frames += 1;
        self.shared.set_played(self.played);
        if slot.last {
            self.fall_silent(What::Ended, self.output + 1);
        } else if self.gate.is_closed() {
            self.fall_silent(What::Closed, self.output + 1);
            self.clear_for(self.shared.wanted());
        }
        slot.samples.map(|sample| sample * gain)
    }

    /// The ring is empty: an underrun, unless the gate is closing.
    fn run_dry(&mut self) -> [f32; 2] {
        if self.state == DrainState::Closing {
            self.fall_silent(What::Closed, self.output);
            return SILENCE;
        }
        self.state = DrainState::Starving;
        self.mark(What::Starved, self.output);
        self.shared.count_starved();
        SILENCE
    }

    /// Silent from frame `output` on. Closes the gate fully, ready for the ramp of the next generation.
    fn fall_silent(&mut self, how: What, output: u64) {
        self.state = DrainState::Resting;
        self.mark(how, output);
        self.gate.close();
        while !self.gate.is_closed() {
            self.gate.next();
        }
    }

    /// Drops the frames of other generations, once, and announces that there is room for `wanted`.
    fn clear_for(&mut self, wanted: Generation) {
        if self.shared.ready() == wanted {
            return;
        }
        while let Ok(slot) = self.slots.peek()
            && slot.generation != wanted
        {
            let _ = self.slots.pop();
        }
        self.shared.set_ready(wanted);
    }

    fn mark(&mut self, what: What, output: u64) {
        let mark = Mark {
            output,
            generation: self.played.generation,
            played: self.played.frames,
            what,
        };
        if self.marks.push(mark).is_err() {
            self.shared.count_lost_mark();
        }
    }
}
