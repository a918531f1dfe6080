//! Tells an output that draws from one that hangs and from one that is lost.
//!
//! Told the time and the count of frames; must not know a clock.

use std::time::Duration;

use crate::output::Condition;

/// How often an open output is looked after.
pub(super) const WATCH_EVERY: Duration = Duration::from_millis(50);

/// An output that drew, reports nothing and draws nothing any more for so long hangs. Its stream is kept: it may go on.
const HUNG: Duration = Duration::from_secs(1);
/// The same for one that has not drawn yet. A fresh sink of a sound server may take two seconds to begin.
const HUNG_FRESH: Duration = Duration::from_secs(2);
/// An output that draws nothing for so long is lost: its stream is left for another one.
const STALLED: Duration = Duration::from_secs(3);
/// The same for one that reports many errors.
const FAILING: Duration = Duration::from_millis(300);

/// The most that counts between two looks. What lies beyond, the program itself did not run: it was suspended, or the machine.
const LONGEST_LOOK: Duration = WATCH_EVERY.saturating_mul(3);

/// What was seen of an output.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Seen {
    /// Nothing new.
    Same,
    /// It does not draw any more.
    Hung,
    /// It hung, and draws again.
    Back,
    /// It will not draw any more.
    Lost,
}

/// How one output has drawn since it was opened.
#[derive(Debug)]
pub(super) struct Watch {
    pulled: u64,
    looked_at: Duration,
    /// For how long it has drawn nothing.
    idle: Duration,
    has_drawn: bool,
    is_hung: bool,
}

impl Watch {
    /// It was opened at `now`; `pulled` frames were pulled by others before.
    pub(super) fn new(pulled: u64, now: Duration) -> Watch {
        Watch {
            pulled,
            looked_at: now,
            idle: Duration::ZERO,
            has_drawn: false,
            is_hung: false,
        }
    }

    /// Looks at `now`, when `pulled` frames were pulled in all.
    pub(super) fn look(&mut self, now: Duration, pulled: u64, condition: Condition) -> Seen {
        let since = now.saturating_sub(std::mem::replace(&mut self.looked_at, now));
        let draws = std::mem::replace(&mut self.pulled, pulled) != pulled;
        self.has_drawn |= draws;
        self.idle = match draws {
            true => Duration::ZERO,
            false => self.idle + since.min(LONGEST_LOOK),
        };
        let is_lost = match condition {
            Condition::Lost => true,
            Condition::Failing => self.idle >= FAILING,
            Condition::Running => self.idle >= STALLED,
        };
        let patience = if self.has_drawn { HUNG } else { HUNG_FRESH };
        let was_hung = std::mem::replace(&mut self.is_hung, self.idle >= patience);
        match (is_lost, was_hung, self.is_hung) {
            (true, _, _) => Seen::Lost,
            (_, false, true) => Seen::Hung,
            (_, true, false) => Seen::Back,
            _ => Seen::Same,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: Duration = Duration::from_secs(7);

    /// What is seen new, with the milliseconds since `START`, where looks come as often as they should from `from` to `to`,
    /// and `draws` says whether frames are drawn meanwhile.
    fn looks(
        watch: &mut Watch,
        (from, to): (u64, u64),
        draws: bool,
        condition: Condition,
    ) -> Vec<(u64, Seen)> {
        let every = WATCH_EVERY.as_millis() as usize;
        let times = (from..to).step_by(every);
        let looks = times.map(|millis| {
            let pulled = watch.pulled + u64::from(draws);
            (
                millis,
                watch.look(START + Duration::from_millis(millis), pulled, condition),
            )
        });
        looks.filter(|(_, seen)| *seen != Seen::Same).collect()
    }

    #[test]
    fn one_that_drew_hangs_after_a_second_and_is_back_as_soon_as_it_draws() {
        let mut watch = Watch::new(0, START);
        assert_eq!(looks(&mut watch, (0, 1_000), true, Condition::Running), []);
        let idle = looks(&mut watch, (1_000, 3_000), false, Condition::Running);
        assert_eq!(idle, [(1_950, Seen::Hung)]);
        let draws = looks(&mut watch, (3_000, 4_000), true, Condition::Running);
        assert_eq!(draws, [(3_000, Seen::Back)]);
    }

    #[test]
    fn one_that_hangs_for_three_seconds_is_lost() {
        let mut watch = Watch::new(0, START);
        looks(&mut watch, (0, 1_000), true, Condition::Running);
        let idle = looks(&mut watch, (1_000, 4_000), false, Condition::Running);
        assert_eq!(idle, [(1_950, Seen::Hung), (3_950, Seen::Lost)]);
    }

    #[test]
    fn a_fresh_one_is_given_two_seconds() {
        let mut watch = Watch::new(48_000, START);
        assert_eq!(looks(&mut watch, (0, 2_000), false, Condition::Running), []);
        let idle = looks(&mut watch, (2_000, 2_500), false, Condition::Running);
        assert_eq!(idle, [(2_000, Seen::Hung)]);
    }

    #[test]
    fn errors_without_a_name_matter_only_where_nothing_is_drawn() {
        let mut watch = Watch::new(0, START);
        assert_eq!(looks(&mut watch, (0, 2_000), true, Condition::Failing), []);
        let idle = looks(&mut watch, (2_000, 2_300), false, Condition::Failing);
        assert_eq!(idle, [(2_250, Seen::Lost)]);
    }

    #[test]
    fn time_in_which_the_program_itself_was_suspended_does_not_count() {
        let mut watch = Watch::new(0, START);
        looks(&mut watch, (0, 1_000), true, Condition::Running);
        let resumed = watch.look(START + Duration::from_secs(600), watch.pulled, Condition::Running);
        assert_eq!(resumed, Seen::Same);
    }
}
