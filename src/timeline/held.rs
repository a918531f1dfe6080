//! Lengths of steps and rhythms that differ from the session.

use std::collections::BTreeMap;

use crate::units::Frames;

/// Lengths that replace the targets of a session. Other steps and rhythms last as written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Held {
    /// By phase and step.
    steps: BTreeMap<(usize, usize), Frames>,
    /// By phase.
    rhythms: BTreeMap<usize, Frames>,
}

impl Held {
    /// Holds a step of a phase, both counted from 0, for at least `frames`.
    pub(super) fn step(&mut self, phase: usize, step: usize, frames: Frames) {
        self.steps.insert((phase, step), frames);
    }

    /// Runs the rhythm of a phase for `frames`, rounded up to a whole cycle.
    pub(super) fn rhythm(&mut self, phase: usize, frames: Frames) {
        self.rhythms.insert(phase, frames);
    }

    /// The length of the step, if not as written.
    pub(super) fn of_step(&self, phase: usize, step: usize) -> Option<Frames> {
        self.steps.get(&(phase, step)).copied()
    }

    /// The length of the rhythm, if not as written.
    pub(super) fn of_rhythm(&self, phase: usize) -> Option<Frames> {
        self.rhythms.get(&phase).copied()
    }
}
