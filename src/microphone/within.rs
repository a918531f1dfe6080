//! What a sound server may never answer, so that nobody waits for ever.

use std::sync::mpsc::sync_channel;
use std::thread;
use std::time::Duration;

/// Does `job` on a thread of its own; `None` where it takes longer than `span`, and then the thread is left to itself.
pub(super) fn within<T: Send + 'static>(
    span: Duration,
    job: impl FnOnce() -> T + Send + 'static,
) -> Option<T> {
    let (done, result) = sync_channel(1);
    let thread = thread::Builder::new().spawn(move || {
        let _ = done.send(job());
    });
    thread.ok()?;
    result.recv_timeout(span).ok()
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;

    use super::*;

    #[test]
    fn what_is_done_in_time_is_had() {
        assert_eq!(within(Duration::from_secs(60), || 7), Some(7));
    }

    #[test]
    fn what_never_ends_is_not_waited_for() {
        let (_held, never) = channel::<()>();
        assert!(within(Duration::ZERO, move || never.recv()).is_none());
    }
}
