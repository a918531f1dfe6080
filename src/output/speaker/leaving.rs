//! A stream that does not end because its server does not answer.
//!
//! Until the server answers, it will not answer a new stream either, and each request leaves a thread and a connection
//! behind. So the next stream waits until the last one has ended.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crate::output::system::ENDING;
use crate::pending::{Pending, Waited};

/// After this many refusals (half a minute), a new stream is tried anyway, because another server may be running by
/// then.
const MOST_REFUSALS: u32 = 16;

/// Shared between the opener of streams and the open stream.
#[derive(Debug, Clone, Default)]
pub(super) struct Leaving(Arc<Mutex<LeavingState>>);

#[derive(Debug, Default)]
struct LeavingState {
    /// The end of the last stream.
    ending: Option<Pending<()>>,
    refusals: u32,
}

impl Leaving {
    /// Ends a stream by calling `end`. A stream that does not end in time is abandoned and remembered.
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

    /// Whether another stream must wait.
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
    fn a_stream_that_ends_does_not_block_the_next() {
        let leaving = Leaving::default();
        assert!(!leaving.is_in_the_way());
        leaving.end_within(Duration::from_secs(60), || {});
        assert!(!leaving.is_in_the_way());
    }

    #[test]
    fn a_stream_that_hangs_blocks_the_next_until_it_ends() {
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
    fn after_many_refusals_a_stream_is_tried_anyway() {
        let leaving = Leaving::default();
        let (_held, never) = channel::<()>();
        leaving.end_within(Duration::ZERO, move || {
            let _ = never.recv();
        });
        let tries = (0..3 * MOST_REFUSALS).filter(|_| !leaving.is_in_the_way());
        assert_eq!(tries.count(), 3);
    }
}
