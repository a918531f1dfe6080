//! Checks every second whether a microphone still exists.
//!
//! When a microphone is unplugged, a sound server does not tell the stream. It moves the stream to another input, even
//! to a monitor. Must not know how a device is found.

use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

/// The interval between checks.
pub(super) const INTERVAL: Duration = Duration::from_secs(1);

/// Checks until it is dropped.
#[derive(Debug)]
pub(super) struct DeviceWatcher {
    /// Nothing is sent; the drop of the sender ends the thread.
    _end: Sender<()>,
}

impl DeviceWatcher {
    /// Calls `is_there` every `interval`. If it returns false, calls `gone` and ends.
    pub(super) fn new(
        interval: Duration,
        is_there: impl Fn() -> bool + Send + 'static,
        gone: impl FnOnce() + Send + 'static,
    ) -> DeviceWatcher {
        let (end, ended) = channel();
        // Without a thread, a lost microphone is only detected by its silence.
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
    fn it_checks_until_the_device_is_gone() {
        let (said, gone) = channel();
        let looks = AtomicU32::new(0);
        let is_there = move || looks.fetch_add(1, Ordering::Relaxed) < 3;
        let _lookout = DeviceWatcher::new(Duration::ZERO, is_there, move || said.send(()).unwrap());
        assert!(gone.recv().is_ok());
    }

    #[test]
    fn a_drop_ends_it_without_a_report() {
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
