//! How long steps and rhythms last, where that is not what the session says.

use std::collections::BTreeMap;

use crate::units::Frames;

/// Lengths instead of the targets of a session; what is not held here lasts as written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Held {
    /// By phase, and by step within it.
    steps: BTreeMap<(usize, usize), Frames>,
    /// By phase.
    rhythms: BTreeMap<usize, Frames>,
}

impl Held {
    /// Holds a step of a phase, both counted from 0, for `frames` at least.
    pub(super) fn step(&mut self, phase: usize, step: usize, frames: Frames) {
        self.steps.insert((phase, step), frames);
    }

    /// Lets the rhythm of a phase run for `frames`, rounded up to a whole cycle.
    pub(super) fn rhythm(&mut self, phase: usize, frames: Frames) {
        self.rhythms.insert(phase, frames);
    }

    /// How long the step is held, if not as written.
    pub(super) fn of_step(&self, phase: usize, step: usize) -> Option<Frames> {
        self.steps.get(&(phase, step)).copied()
    }

    /// How long the rhythm of the phase runs, if not as written.
    pub(super) fn of_rhythm(&self, phase: usize) -> Option<Frames> {
        self.rhythms.get(&phase).copied()
    }
}
