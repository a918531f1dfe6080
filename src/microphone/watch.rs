//! Distinguishes a lost microphone from one that is between two buffers.
//!
//! The caller passes the time; must not know a clock.

use std::time::Duration;

use crate::output::Condition;

/// A microphone that gives nothing for this long is gone, because even a muted one gives silence. A server that dies or
/// releases the microphone reports it sooner; one that hangs reports nothing.
const SILENT: Duration = Duration::from_secs(2);

/// The same limit if it also reports many errors.
const FAILING: Duration = Duration::from_millis(300);

/// Tracks how long nothing has come.
#[derive(Debug)]
pub(super) struct MicrophoneWatch {
    heard: Duration,
    /// The stream was lost when the last portion was taken; later portions are not from this microphone.
    ended: bool,
}

impl MicrophoneWatch {
    /// It begins to be heard at `now`.
    pub(super) fn new(now: Duration) -> MicrophoneWatch {
        MicrophoneWatch {
            heard: now,
            ended: false,
        }
    }

    /// Whether the microphone is gone. `frames` is the number of new frames at `now`.
    pub(super) fn is_gone(&mut self, now: Duration, frames: usize, condition: Condition) -> bool {
        if self.ended {
            return true;
        }
        self.ended = condition == Condition::Lost;
        if frames > 0 {
            self.heard = now;
            return false;
        }
        let waited = now.saturating_sub(self.heard);
        match condition {
            Condition::Lost => true,
            Condition::Failing => waited >= FAILING,
            Condition::Running => waited >= SILENT,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: Duration = Duration::from_secs(7);

    fn after(millis: u64) -> Duration {
        START + Duration::from_millis(millis)
    }

    #[test]
    fn nothing_for_two_seconds_is_gone() {
        let mut watch = MicrophoneWatch::new(START);
        assert!(!watch.is_gone(after(1_999), 0, Condition::Running));
        assert!(!watch.is_gone(after(1_999), 480, Condition::Running));
        assert!(!watch.is_gone(after(3_998), 0, Condition::Running));
        assert!(watch.is_gone(after(3_999), 0, Condition::Running));
    }

    #[test]
    fn one_that_is_known_to_be_lost_has_one_last_portion() {
        let mut watch = MicrophoneWatch::new(START);
        assert!(!watch.is_gone(START, 480, Condition::Lost));
        assert!(watch.is_gone(START, 480, Condition::Lost), "of another");
        assert!(MicrophoneWatch::new(START).is_gone(START, 0, Condition::Lost));
    }

    #[test]
    fn errors_alone_do_not_end_it() {
        let mut watch = MicrophoneWatch::new(START);
        assert!(!watch.is_gone(after(299), 0, Condition::Failing));
        assert!(!watch.is_gone(after(300), 480, Condition::Failing));
        assert!(watch.is_gone(after(600), 0, Condition::Failing));
    }
}
