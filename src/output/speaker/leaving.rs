//! A stream that does not end, because its server does not answer.
//!
//! As long as it does not, the server will not answer a new stream either, and each question to it leaves a thread and a
//! connection behind. So the next stream waits for the end of the last one.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crate::output::system::{ENDING, Pending, Waited};

/// A new stream is tried all the same after so many refusals, half a minute of them: another server may be there by then.
const MOST_REFUSALS: u32 = 16;

/// Shared by what opens streams and by the one that is open.
#[derive(Debug, Clone, Default)]
pub(super) struct Leaving(Arc<Mutex<LeavingState>>);

#[derive(Debug, Default)]
struct LeavingState {
    /// The end of the last stream.
    ending: Option<Pending<()>>,
    refusals: u32,
}

impl Leaving {
    /// Ends a stream by `end`; one that does not end in time is left to itself, and remembered.
    pub(super) fn end(&self, end: impl FnOnce() + Send + 'static) {
        self.end_within(ENDING, end);
    }

    fn end_within(&self, span: Duration, end: impl FnOnce() + Send + 'static) {
        if let Waited::NotYet(ending) = Pending::begin(end).wait(span) {
            let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            *state = LeavingState {
                ending: Some(ending),
                refusals: 0,
            };
        }
    }

    /// Whether it is too early for another stream.
    pub(super) fn is_in_the_way(&self) -> bool {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(ending) = state.ending.take() else {
            return false;
        };
        let Waited::NotYet(ending) = ending.wait(Duration::ZERO) else {
            return false;
        };
        state.ending = Some(ending);
        state.refusals = (state.refusals + 1) % MOST_REFUSALS;
        state.refusals != 0
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;
    use std::thread;

    use super::*;

    #[test]
    fn a_stream_that_ends_is_in_nobodys_way() {
        let leaving = Leaving::default();
        assert!(!leaving.is_in_the_way());
        leaving.end_within(Duration::from_secs(60), || {});
        assert!(!leaving.is_in_the_way());
    }

    #[test]
    fn one_that_hangs_is_left_and_is_in_the_way_until_it_ends() {
        let leaving = Leaving::default();
        let (answer, answered) = channel::<()>();
        leaving.end_within(Duration::ZERO, move || {
            let _ = answered.recv();
        });
        assert!(leaving.is_in_the_way());
        answer.send(()).unwrap();
        while leaving.is_in_the_way() {
            thread::yield_now();
        }
    }

    #[test]
    fn after_many_refusals_one_is_tried_all_the_same() {
        let leaving = Leaving::default();
        let (_held, never) = channel::<()>();
        leaving.end_within(Duration::ZERO, move || {
            let _ = never.recv();
        });
        let tries = (0..3 * MOST_REFUSALS).filter(|_| !leaving.is_in_the_way());
        assert_eq!(tries.count(), 3);
    }
}
