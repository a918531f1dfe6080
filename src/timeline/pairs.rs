//! The phases of the two breasts that correspond to each other, so that both get the same time.

use crate::session::{Phase, Rhythm, Side, Step};
use crate::units::{CyclesPerMinute, Frames};

/// Whether two phases are corresponding turns of expression.
pub(super) fn are_turns_of_one_pair(one: &Phase, other: &Phase) -> bool {
    let hold = |rhythm: &Rhythm| {
        let hold = &rhythm.hold;
        (hold.min.value, hold.target.value, hold.max.value)
    };
    let rate = |rhythm: &Rhythm| -> CyclesPerMinute { rhythm.cadence.rate.value };
    let alike = |(one, other): (&Rhythm, &Rhythm)| hold(one) == hold(other) && rate(one) == rate(other);
    are_opposite(one.side, other.side) && one.rhythm.as_ref().zip(other.rhythm.as_ref()).is_some_and(alike)
}

/// Whether two phases are corresponding massages: of the same length, step by step.
pub(super) fn are_massages_of_one_pair(one: &Phase, other: &Phase) -> bool {
    let limits = |step: &Step| -> Option<[Frames; 3]> {
        let hold = step.hold.as_ref()?;
        Some([hold.min.value, hold.target.value, hold.max.value])
    };
    let alike = one.steps.iter().map(limits).eq(other.steps.iter().map(limits));
    one.kind == other.kind && are_opposite(one.side, other.side) && alike
}

/// Whether these are the two breasts.
pub(super) fn are_opposite(one: Side, other: Side) -> bool {
    one != other && one != Side::Both && other != Side::Both
}
