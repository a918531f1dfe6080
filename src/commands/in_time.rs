//! Work on a disk that may hang: it is waited for a while, and then left alone (law: never-stuck).

use std::sync::mpsc::sync_channel;
use std::thread;
use std::time::Duration;

/// The result of `work`, if it comes within `patience`.
pub(super) fn in_time<T: Send + 'static>(
    patience: Duration,
    work: impl FnOnce() -> T + Send + 'static,
) -> Option<T> {
    let (hand_over, done) = sync_channel(1);
    let work = move || {
        let _ = hand_over.send(work());
    };
    thread::Builder::new().spawn(work).ok()?;
    done.recv_timeout(patience).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_that_hangs_is_left_alone() {
        assert_eq!(in_time(Duration::from_secs(20), || 7), Some(7));
        let (end, hangs) = sync_channel::<()>(0);
        assert_eq!(in_time(Duration::ZERO, move || hangs.recv()), None);
        drop(end);
    }
}
