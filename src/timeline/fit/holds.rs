//! The variable lengths of a session: the holds of its steps and its turns of expression.

use super::room::{Room, Share};
use super::turns::{Turn, turns};
use crate::session::Session;
use crate::timeline::held::Held;
use crate::timeline::pass::heard;
use crate::timeline::{Catalogue, Choices, CompileError};
use crate::units::Frames;

/// All variable lengths, and the total of the fixed ones.
pub(super) struct Holds {
    pub(super) steps: Vec<StepHold>,
    pub(super) turns: Vec<Turn>,
    fixed: Frames,
    calm: Calm,
}

/// The hold of a step, with its range in frames.
pub(super) struct StepHold {
    phase: usize,
    step: usize,
    pub(super) room: Room,
}

/// The step that takes quiet which no hold can take: the warm sentence, the last step before the final signal.
#[derive(Default)]
struct Calm {
    phase: usize,
    step: usize,
    heard: Frames,
}

/// A choice of all variable lengths.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Lengths {
    /// Frames, in the order of [`Holds::steps`].
    pub(super) steps: Vec<u64>,
    /// Cycles, in the order of [`Holds::turns`].
    pub(super) turns: Vec<u64>,
    /// Extra quiet in the close.
    pub(super) quiet: Frames,
}

impl Holds {
    /// Collects the variable lengths of `session` with the available clips. No line is cut: a step lasts at least as
    /// long as its line and the tail.
    pub(super) fn of(
        session: &Session,
        choices: &Choices,
        catalogue: &dyn Catalogue,
    ) -> Result<Holds, CompileError> {
        let mut holds = Holds {
            steps: Vec::new(),
            turns: turns(session, choices, catalogue)?,
            fixed: Frames::ZERO,
            calm: Calm::default(),
        };
        for (phase, heard) in heard(session, choices, catalogue)?.into_iter().enumerate() {
            for (step, heard) in heard.into_iter().enumerate() {
                holds.add(session, phase, step, heard);
            }
        }
        Ok(holds)
    }

    fn add(&mut self, session: &Session, phase: usize, step: usize, heard: Frames) {
        let steps = &session.phases[phase].steps;
        if phase + 1 == session.phases.len() && step + 2 == steps.len() {
            self.calm = Calm { phase, step, heard };
        }
        let Some(hold) = &steps[step].hold else {
            self.fixed += heard;
            return;
        };
        let least_heard = |frames: Frames| frames.max(heard).0;
        let room = Room {
            least: least_heard(hold.min.value),
            usual: least_heard(hold.target.value),
            most: least_heard(hold.max.value),
        };
        self.steps.push(StepHold { phase, step, room });
    }

    /// The lengths at `share` of each range.
    pub(super) fn at(&self, share: Share) -> Lengths {
        Lengths {
            steps: self.steps.iter().map(|hold| hold.room.at(share)).collect(),
            turns: self.turns.iter().map(|turn| turn.room.at(share)).collect(),
            quiet: Frames::ZERO,
        }
    }

    /// The total of `lengths` and the fixed lengths.
    pub(super) fn total(&self, lengths: &Lengths) -> Frames {
        let steps = Frames(lengths.steps.iter().sum());
        let turns = self.turns.iter().zip(&lengths.turns);
        let turns: Frames = turns.map(|(turn, cycles)| turn.frames(*cycles)).sum();
        self.fixed + steps + turns + lengths.quiet
    }

    /// Converts `lengths` for the compiler.
    pub(super) fn held(&self, lengths: &Lengths) -> Held {
        let mut held = Held::default();
        for (turn, cycles) in self.turns.iter().zip(&lengths.turns) {
            for phase in &turn.phases {
                held.rhythm(*phase, turn.frames_each(*cycles));
            }
        }
        for (hold, frames) in self.steps.iter().zip(&lengths.steps) {
            held.step(hold.phase, hold.step, Frames(*frames));
        }
        if lengths.quiet > Frames::ZERO {
            let Calm { phase, step, heard } = self.calm;
            let length = held.of_step(phase, step).unwrap_or(heard);
            held.step(phase, step, length + lengths.quiet);
        }
        held
    }
}
