//! Work that may never end, because a sound server, a disk or another part of the system hangs: it runs on a thread of its
//! own, and every wait has a limit (law: never-stuck).

use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::thread;
use std::time::Duration;

/// Runs `job` on a thread of its own; `None` if it takes longer than `span`. Then the thread is abandoned, and drops
/// its result.
pub fn within<T: Send + 'static>(span: Duration, job: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    match Pending::begin(job).wait(span) {
        Waited::Done(done) => Some(done),
        Waited::NotYet(_) | Waited::Never => None,
    }
}

/// A job on a thread of its own.
#[derive(Debug)]
pub struct Pending<T>(Receiver<T>);

/// The result of waiting.
#[derive(Debug)]
pub enum Waited<T> {
    /// The job's result.
    Done(T),
    /// The job is still running; wait for it again.
    NotYet(Pending<T>),
    /// The job will never finish: its thread panicked or could not start.
    Never,
}

impl<T: Send + 'static> Pending<T> {
    /// Starts `job`.
    pub fn begin(job: impl FnOnce() -> T + Send + 'static) -> Pending<T> {
        let (done, result) = sync_channel(1);
        // If no thread can start, the sender is dropped with the job, and `wait` returns `Never`.
        let _ = thread::Builder::new().spawn(move || {
            let _ = done.send(job());
        });
        Pending(result)
    }

    /// Waits for the job, for at most `span`.
    pub fn wait(self, span: Duration) -> Waited<T> {
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
    fn a_result_in_time_is_returned() {
        assert_eq!(within(LONG, || 7), Some(7));
    }

    #[test]
    fn a_job_that_never_ends_is_abandoned() {
        let (_held, never) = channel::<()>();
        assert!(within(Duration::ZERO, move || never.recv()).is_none());
    }

    #[test]
    fn a_late_result_can_be_waited_for_again() {
        let (answer, answered) = channel();
        let Waited::NotYet(late) = Pending::begin(move || answered.recv()).wait(Duration::ZERO) else {
            panic!("nobody has answered");
        };
        answer.send(7).unwrap();
        assert!(matches!(late.wait(LONG), Waited::Done(Ok(7))));
    }

    #[test]
    fn a_result_after_abandonment_is_dropped() {
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
    fn a_thread_that_panics_is_not_waited_for() {
        let dies = Pending::<()>::begin(|| panic!("planted"));
        assert!(matches!(dies.wait(LONG), Waited::Never));
    }
}
