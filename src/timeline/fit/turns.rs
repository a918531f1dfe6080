//! The turns of expression, and the number of whole cycles that each may have.
//!
//! The turn of one breast and the corresponding turn of the other are joined, so that both breasts get the same time.

use super::room::Room;
use crate::session::{PromptKind, Rhythm, Session};
use crate::timeline::pairs::are_turns_of_one_pair;
use crate::timeline::running::Running;
use crate::timeline::tempo_map::Wanted;
use crate::timeline::{Catalogue, Choices, CompileError, Cycles, prompts};
use crate::units::Frames;

/// A turn of expression, or a pair of them, one for each breast. The range is in cycles.
pub(super) struct Turn {
    pub(super) phases: Vec<usize>,
    pub(super) room: Room,
    cycles: Cycles,
}

impl Turn {
    /// The length of `cycles` for one breast.
    pub(super) fn frames_each(&self, cycles: u64) -> Frames {
        self.cycles.start(cycles)
    }

    /// The length of `cycles` for all phases of the turn.
    pub(super) fn frames(&self, cycles: u64) -> Frames {
        self.frames_each(cycles) * self.phases.len() as u64
    }

    /// The length that one more cycle adds to `cycles`.
    pub(super) fn one_more(&self, cycles: u64) -> Frames {
        self.frames(cycles + 1) - self.frames(cycles)
    }
}

/// The turns of `session`.
pub(super) fn turns(
    session: &Session,
    choices: &Choices,
    catalogue: &dyn Catalogue,
) -> Result<Vec<Turn>, CompileError> {
    let mut turns: Vec<Turn> = Vec::new();
    for (index, phase) in session.phases.iter().enumerate() {
        let Some(written) = &phase.rhythm else { continue };
        let running = Running {
            phase,
            written,
            hold: Frames::ZERO,
            side: phase.side.resolve(choices.side),
            at: Frames::ZERO,
            tail: session.pace.tail.value,
            holds: Vec::new(),
            is_given: false,
            says: &[],
        };
        let turn = turn(index, &running, choices, catalogue)?;
        let alone = |before: &&mut Turn| matches!(before.phases[..], [other] if are_turns_of_one_pair(&session.phases[other], phase));
        match turns.last_mut().filter(alone) {
            Some(before) => before.join(turn),
            None => turns.push(turn),
        }
    }
    Ok(turns)
}

/// The turn of a single phase.
fn turn(
    phase: usize,
    running: &Running<'_>,
    choices: &Choices,
    catalogue: &dyn Catalogue,
) -> Result<Turn, CompileError> {
    let rate = choices.rate.unwrap_or(running.written.cadence.rate.value);
    let cycles = |hold: Frames| Cycles::filling(hold, rate, choices.technique.beats().len());
    let room = room(running.written, cycles);
    Ok(Turn {
        phases: vec![phase],
        room: safe(running, room, cycles, choices, catalogue)?,
        cycles: cycles(Frames::ZERO),
    })
}

impl Turn {
    /// Joins the turn of the other breast. The range must suit both.
    fn join(&mut self, other: Turn) {
        self.phases.extend(other.phases);
        self.room.least = self.room.least.max(other.room.least);
        self.room.usual = self.room.usual.max(other.room.usual);
    }
}

/// The range of whole cycles within the hold. If it contains no whole number of cycles, the minimum is rounded up.
fn room(written: &Rhythm, cycles: impl Fn(Frames) -> Cycles) -> Room {
    let hold = &written.hold;
    let least = cycles(hold.min.value).count();
    let up = cycles(hold.max.value);
    let beyond = u64::from(up.frames() > hold.max.value);
    let most = (up.count() - beyond).max(least);
    let usual = cycles(hold.target.value).count().clamp(least, most);
    Room { least, usual, most }
}

/// Raises the minimum of `room` to the fewest cycles in which every safety line fits.
fn safe(
    running: &Running<'_>,
    room: Room,
    cycles: impl Fn(Frames) -> Cycles,
    choices: &Choices,
    catalogue: &dyn Catalogue,
) -> Result<Room, CompileError> {
    let is_safety = |kind| kind == PromptKind::Hurt;
    if !running
        .written
        .prompts
        .iter()
        .any(|prompt| is_safety(prompt.kind))
    {
        return Ok(room);
    }
    let said = |count: u64| {
        let wanted = Wanted {
            at: running.at,
            hold: cycles(Frames::ZERO).start(count),
            rate: cycles(Frames::ZERO).rate(),
            beats: choices.technique.beats().len(),
        };
        prompts::schedule(running, wanted, choices, catalogue).map(drop)
    };
    said(room.most)?;
    let (mut without, mut with) = (room.least, room.most);
    while without < with {
        let middle = without + (with - without) / 2;
        match said(middle) {
            Ok(()) => with = middle,
            Err(CompileError::NoRoomForSafety { .. }) => without = middle + 1,
            Err(other) => return Err(other),
        }
    }
    Ok(Room {
        least: with,
        usual: room.usual.max(with),
        ..room
    })
}
