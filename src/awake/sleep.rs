//! Whether the machine slept while a session played. Pure.
//!
//! A sentence must not go on in mid-word hours later, in a room where nobody may be left.

use std::time::Duration;

use super::ClockReading;
use crate::player::{Control, PlayState, Status};

/// A shorter sleep is none: the clocks may be set against each other a little.
const SHORTEST: Duration = Duration::from_secs(5);

/// Compares each look at the clocks with the one before.
#[derive(Debug)]
pub struct SleepDetector {
    /// The most that the machine can have slept until the last look.
    slept: Duration,
}

impl SleepDetector {
    /// Watches from `reading` on.
    pub fn new(reading: ClockReading) -> SleepDetector {
        SleepDetector {
            slept: reading.most_sleep(),
        }
    }

    /// What is to be asked of a player in this status: a pause, if it plays or would begin by itself, and the machine slept
    /// since the last look.
    pub fn look(&mut self, reading: ClockReading, status: &Status) -> Option<Control> {
        let has_slept = reading.least_sleep().saturating_sub(self.slept) > SHORTEST;
        self.slept = reading.most_sleep();
        let is_on_its_own = status.state.is_playing() || status.state == PlayState::Waiting;
        (has_slept && is_on_its_own).then_some(Control::Pause)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::awake::testing::clocks as at;
    use crate::player::testing::status;

    /// What is asked for at each of `readings`, from the first one on.
    fn asked(readings: &[ClockReading], state: PlayState) -> Vec<bool> {
        let mut detector = SleepDetector::new(readings[0]);
        let status = status(state);
        let looks = readings[1..].iter();
        looks
            .map(|reading| detector.look(*reading, &status) == Some(Control::Pause))
            .collect()
    }

    #[test]
    fn a_sleep_is_noticed_once() {
        let clocks = [at(0, 0), at(20, 0), at(40, 3600), at(60, 3600), at(80, 3700)];
        assert_eq!(asked(&clocks, PlayState::Playing), [false, true, false, true]);
        assert_eq!(
            asked(&clocks[..3], PlayState::Waiting),
            [false, true],
            "it would begin by itself"
        );
        assert_eq!(asked(&clocks[..3], PlayState::UntilReady), [false, true]);
        // It slept before the session began.
        assert_eq!(asked(&[at(0, 900), at(20, 900)], PlayState::Playing), [false]);
    }

    #[test]
    fn what_does_not_play_is_not_paused() {
        for state in [PlayState::Paused, PlayState::Ending, PlayState::Over] {
            assert_eq!(asked(&[at(0, 0), at(20, 3600)], state), [false]);
        }
    }

    #[test]
    fn many_short_sleeps_are_none() {
        let clocks: Vec<_> = (0..20).map(|look| at(look * 20, look * 4)).collect();
        assert!(!asked(&clocks, PlayState::Playing).contains(&true));
    }

    #[test]
    fn a_stopped_program_has_not_slept() {
        let hour = 3_600_000;
        assert_eq!(
            asked(&[at(0, 0), at(hour, 0), at(hour + 20, 0)], PlayState::Playing),
            [false, false]
        );
        // Stopped between two of the three reads, for which the two clocks seem to be apart.
        let [early, late] = [at(20, 0), at(hour, 0)];
        let after_the_first = ClockReading {
            before: early.before,
            ..late
        };
        let before_the_last = ClockReading {
            after: late.after,
            ..early
        };
        for torn in [after_the_first, before_the_last] {
            assert_eq!(
                asked(&[at(0, 0), torn, at(hour + 20, 0)], PlayState::Playing),
                [false, false],
                "{torn:?}"
            );
        }
    }

    #[test]
    fn a_clock_that_goes_back_is_no_sleep() {
        let clocks = [at(1000, 900), at(20, 0), at(40, 0)];
        assert_eq!(asked(&clocks, PlayState::Playing), [false, false]);
    }
}
