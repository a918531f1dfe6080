//! The end of the ring that the device draws from: all that happens in the audio callback.
//!
//! Here nothing is allocated, locked, decoded, logged or waited for.

use std::sync::Arc;

use rtrb::{Consumer, Producer};

use crate::mixer::Gate;
use crate::units::CHANNELS;

use super::shared::Shared;
use super::slot::Slot;
use super::{Gauge, Generation, Mark, Opening, Played, What};

/// Gives one frame after another, for as long as it is asked: sound, or silence where there is none.
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
    /// What sounds, or sounded last.
    played: Played,
}

/// What is heard where nothing sounds.
pub(super) const SILENCE: [f32; 2] = [0.0; 2];

/// What the drain is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum DrainState {
    /// Silent, until a frame comes that is wanted and of another generation than the last.
    Resting,
    /// Playing, the gate open or opening.
    Sounding,
    /// Playing out, the gate closing.
    Closing,
    /// Silent for want of frames.
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

    /// The next frame for the device, left and right.
    pub fn pull(&mut self) -> [f32; 2] {
        // Counted before anything is said of it: whoever reads a mark finds the pull that it belongs to in the count.
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

    /// Falls silent at once, for the device is gone and nobody hears it. What the ring still holds of the present
    /// generation will not sound; the next one opens on its ramp.
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

    /// One frame of what sounds, through the gate.
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

    /// Nothing is left in the ring: a lack, unless the gate was closing anyway.
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

    /// From frame `output` on nothing sounds; the gate stands closed for the next generation's ramp.
    fn fall_silent(&mut self, how: What, output: u64) {
        self.state = DrainState::Resting;
        self.mark(how, output);
        self.gate.close();
        while !self.gate.is_closed() {
            self.gate.next();
        }
    }

    /// Drops what lies in the ring for other generations, once, and says that there is room for `wanted`.
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
