//! Looks every second whether a microphone is still there.
//!
//! A sound server whose microphone is unplugged does not tell the stream: it moves it to another, even to one that records
//! what is played. Must not know how a device is found.

use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

/// How often it looks.
pub(super) const INTERVAL: Duration = Duration::from_secs(1);

/// Looks until it is dropped.
#[derive(Debug)]
pub(super) struct DeviceWatcher {
    /// Says nothing; that it is gone ends the thread.
    _end: Sender<()>,
}

impl DeviceWatcher {
    /// Asks `is_there` every `interval`, and ends with `gone` where it is not.
    pub(super) fn new(
        interval: Duration,
        is_there: impl Fn() -> bool + Send + 'static,
        gone: impl FnOnce() + Send + 'static,
    ) -> DeviceWatcher {
        let (end, ended) = channel();
        // Where there is no thread to be had, it is known to be gone only when it falls silent.
        let _ = thread::Builder::new().spawn(move || {
            while ended.recv_timeout(interval) == Err(RecvTimeoutError::Timeout) {
                if !is_there() {
                    return gone();
                }
            }
        });
        DeviceWatcher { _end: end }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;

    #[test]
    fn it_looks_until_it_sees_nothing() {
        let (said, gone) = channel();
        let looks = AtomicU32::new(0);
        let is_there = move || looks.fetch_add(1, Ordering::Relaxed) < 3;
        let _lookout = DeviceWatcher::new(Duration::ZERO, is_there, move || said.send(()).unwrap());
        assert!(gone.recv().is_ok());
    }

    #[test]
    fn dropped_it_ends_and_says_nothing() {
        let (said, gone) = channel::<()>();
        let device_watcher = DeviceWatcher::new(
            Duration::from_secs(3_600),
            || false,
            move || said.send(()).unwrap(),
        );
        drop(device_watcher);
        assert!(gone.recv().is_err());
    }
}
