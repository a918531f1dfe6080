//! Distinguishes an output that pulls from one that hangs and one that is lost.
//!
//! The caller passes the time and the frame count; must not know a clock.

use std::time::Duration;

use crate::output::Condition;

/// The interval of checks of an open output.
pub(super) const WATCH_EVERY: Duration = Duration::from_millis(50);

/// An output that has pulled before and pulls nothing for this long hangs. Its stream stays open, because it may
/// continue.
const HUNG: Duration = Duration::from_secs(1);
/// The same limit before the first pull. A new sink of a sound server may take two seconds to start.
const HUNG_FRESH: Duration = Duration::from_secs(2);
/// An output that pulls nothing for this long is lost: its stream is replaced by another.
const STALLED: Duration = Duration::from_secs(3);
/// The same limit if it reports many errors.
const FAILING: Duration = Duration::from_millis(300);

/// The most time that counts between two checks. After a longer gap the program or the machine was suspended.
const LONGEST_LOOK: Duration = WATCH_EVERY.saturating_mul(3);

/// The result of a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Seen {
    /// No change.
    Same,
    /// It stopped pulling.
    Hung,
    /// It hung, and pulls again.
    Back,
    /// It will not pull again.
    Lost,
}

/// Tracks the pulls of one output since it was opened.
#[derive(Debug)]
pub(super) struct Watch {
    pulled: u64,
    looked_at: Duration,
    /// How long it has pulled nothing.
    idle: Duration,
    has_drawn: bool,
    is_hung: bool,
}

impl Watch {
    /// An output opened at `now`; `pulled` frames were pulled before.
    pub(super) fn new(pulled: u64, now: Duration) -> Watch {
        Watch {
            pulled,
            looked_at: now,
            idle: Duration::ZERO,
            has_drawn: false,
            is_hung: false,
        }
    }

    /// Checks the output at `now`; `pulled` is the count of all frames pulled.
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

    /// The changes found by checks at the regular interval between `from` and `to`, in milliseconds since `START`.
    /// `draws` says whether the output pulls frames.
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
    fn an_output_hangs_after_a_second_without_pulls_and_is_back_at_the_next() {
        let mut watch = Watch::new(0, START);
        assert_eq!(looks(&mut watch, (0, 1_000), true, Condition::Running), []);
        let idle = looks(&mut watch, (1_000, 3_000), false, Condition::Running);
        assert_eq!(idle, [(1_950, Seen::Hung)]);
        let draws = looks(&mut watch, (3_000, 4_000), true, Condition::Running);
        assert_eq!(draws, [(3_000, Seen::Back)]);
    }

    #[test]
    fn an_output_that_hangs_for_three_seconds_is_lost() {
        let mut watch = Watch::new(0, START);
        looks(&mut watch, (0, 1_000), true, Condition::Running);
        let idle = looks(&mut watch, (1_000, 4_000), false, Condition::Running);
        assert_eq!(idle, [(1_950, Seen::Hung), (3_950, Seen::Lost)]);
    }

    #[test]
    fn a_new_output_has_two_seconds_to_start() {
        let mut watch = Watch::new(48_000, START);
        assert_eq!(looks(&mut watch, (0, 2_000), false, Condition::Running), []);
        let idle = looks(&mut watch, (2_000, 2_500), false, Condition::Running);
        assert_eq!(idle, [(2_000, Seen::Hung)]);
    }

    #[test]
    fn unspecific_errors_matter_only_without_pulls() {
        let mut watch = Watch::new(0, START);
        assert_eq!(looks(&mut watch, (0, 2_000), true, Condition::Failing), []);
        let idle = looks(&mut watch, (2_000, 2_300), false, Condition::Failing);
        assert_eq!(idle, [(2_250, Seen::Lost)]);
    }

    #[test]
    fn time_during_a_suspension_does_not_count() {
        let mut watch = Watch::new(0, START);
        looks(&mut watch, (0, 1_000), true, Condition::Running);
        let resumed = watch.look(START + Duration::from_secs(600), watch.pulled, Condition::Running);
        assert_eq!(resumed, Seen::Same);
    }
}
