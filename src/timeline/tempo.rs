//! How a person changes the rate of the rhythm while it runs: the list of her changes, each with its frame.
//!
//! A list, not a state: compiled again with the same list, a session is the same to the bit (law 13).

use crate::units::{CyclesPerMinute, Frames};

/// From `at` on, rhythms run by `by` cycles a minute faster than was chosen (slower, below zero).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TempoChange {
    /// The frame of the timeline. A rhythm that runs there changes with its next cycle.
    pub at: Frames,
    /// How much faster than at first.
    pub by: i32,
}

/// The changes of one playing, in order, and how far they may lead.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tempo {
    changes: Vec<TempoChange>,
    range: Option<(CyclesPerMinute, CyclesPerMinute)>,
}

impl Tempo {
    /// No changes yet; rates stay between `slowest` and `fastest`.
    pub fn within(slowest: CyclesPerMinute, fastest: CyclesPerMinute) -> Tempo {
        Tempo {
            changes: Vec::new(),
            range: Some((slowest, fastest)),
        }
    }

    /// The same, with `by` from `at` on, and nothing of what was to come after.
    pub fn changed(&self, at: Frames, by: i32) -> Tempo {
        let mut tempo = self.clone();
        tempo.changes.retain(|change| change.at < at);
        if tempo.by(at) != by {
            tempo.changes.push(TempoChange { at, by });
        }
        tempo
    }

    /// How much faster than at first it is at `at`.
    pub fn by(&self, at: Frames) -> i32 {
        let before = self.changes.iter().rev().find(|change| change.at <= at);
        before.map_or(0, |change| change.by)
    }

    /// The last of the changes: what the person wants now.
    pub fn wanted(&self) -> i32 {
        self.changes.last().map_or(0, |change| change.by)
    }

    /// What `rate` is with a change of `by`.
    pub fn rate(&self, rate: CyclesPerMinute, by: i32) -> CyclesPerMinute {
        let changed = rate.0.saturating_add_signed(by).max(1);
        match self.range {
            Some((slowest, fastest)) if by != 0 => CyclesPerMinute(changed.clamp(slowest.0, fastest.0)),
            _ => CyclesPerMinute(changed),
        }
    }

    /// The changes after `from`, in order.
    pub(super) fn after(&self, from: Frames) -> impl Iterator<Item = &TempoChange> {
        self.changes.iter().filter(move |change| from < change.at)
    }

    /// The frame of the last change.
    pub(super) fn last_at(&self) -> Option<Frames> {
        self.changes.last().map(|change| change.at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_forgets_what_was_to_come_after_it() {
        let tempo = Tempo::default()
            .changed(Frames(10), 1)
            .changed(Frames(20), 2)
            .changed(Frames(15), 3);
        let by: Vec<i32> = [9, 10, 14, 15, 30].map(|at| tempo.by(Frames(at))).into();
        assert_eq!(by, [0, 1, 1, 3, 3]);
        assert_eq!(tempo.changed(Frames(40), 3), tempo, "no change is none");
    }

    #[test]
    fn rates_stay_in_their_range() {
        let tempo = Tempo::within(CyclesPerMinute(10), CyclesPerMinute(60));
        let rate = |by| tempo.rate(CyclesPerMinute(15), by).0;
        assert_eq!(
            [rate(-20), rate(-1), rate(0), rate(9), rate(100)],
            [10, 14, 15, 24, 60]
        );
    }
}
