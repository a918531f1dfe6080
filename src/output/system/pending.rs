//! What a sound server may never answer: it is done on a thread of its own, and nobody waits for it without an end.

use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::thread;
use std::time::Duration;

/// Does `job` on a thread of its own; `None` where it takes longer than `span`. Then the thread is left to itself, and what it
/// comes to is dropped there.
pub(crate) fn within<T: Send + 'static>(
    span: Duration,
    job: impl FnOnce() -> T + Send + 'static,
) -> Option<T> {
    match Pending::begin(job).wait(span) {
        Waited::Done(done) => Some(done),
        Waited::NotYet(_) | Waited::Never => None,
    }
}

/// A job on a thread of its own.
#[derive(Debug)]
pub(crate) struct Pending<T>(Receiver<T>);

/// What came of waiting.
#[derive(Debug)]
pub(crate) enum Waited<T> {
    /// This.
    Done(T),
    /// It goes on, and may be waited for again.
    NotYet(Pending<T>),
    /// Nothing, and nothing will: its thread died, or there was none to be had.
    Never,
}

impl<T: Send + 'static> Pending<T> {
    /// Begins `job`.
    pub(crate) fn begin(job: impl FnOnce() -> T + Send + 'static) -> Pending<T> {
        let (done, result) = sync_channel(1);
        // Where there is no thread to be had, the sender is dropped with the job: it never ends.
        let _ = thread::Builder::new().spawn(move || {
            let _ = done.send(job());
        });
        Pending(result)
    }

    /// Waits for it, for `span` at most.
    pub(crate) fn wait(self, span: Duration) -> Waited<T> {
        match self.0.recv_timeout(span) {
            Ok(done) => Waited::Done(done),
            Err(RecvTimeoutError::Timeout) => Waited::NotYet(self),
            Err(RecvTimeoutError::Disconnected) => Waited::Never,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;

    use super::*;

    const LONG: Duration = Duration::from_secs(60);

    #[test]
    fn what_is_done_in_time_is_had() {
        assert_eq!(within(LONG, || 7), Some(7));
    }

    #[test]
    fn what_never_ends_is_not_waited_for() {
        let (_held, never) = channel::<()>();
        assert!(within(Duration::ZERO, move || never.recv()).is_none());
    }

    #[test]
    fn what_comes_late_can_still_be_had() {
        let (answer, answered) = channel();
        let Waited::NotYet(late) = Pending::begin(move || answered.recv()).wait(Duration::ZERO) else {
            panic!("nobody has answered");
        };
        answer.send(7).unwrap();
        assert!(matches!(late.wait(LONG), Waited::Done(Ok(7))));
    }

    #[test]
    fn what_comes_after_it_was_left_is_dropped() {
        struct Stream(std::sync::mpsc::Sender<&'static str>);
        impl Drop for Stream {
            fn drop(&mut self) {
                let _ = self.0.send("dropped");
            }
        }
        let (answer, answered) = channel::<()>();
        let (said, dropped) = channel();
        let left = within(Duration::ZERO, move || {
            let _ = answered.recv();
            Stream(said)
        });
        assert!(left.is_none());
        answer.send(()).unwrap();
        assert_eq!(dropped.recv(), Ok("dropped"));
    }

    #[test]
    fn a_thread_that_dies_is_not_waited_for() {
        let dies = Pending::<()>::begin(|| panic!("planted"));
        assert!(matches!(dies.wait(LONG), Waited::Never));
    }
}
