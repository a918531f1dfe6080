//! A drain lent to a device that can be taken back even if the device never ends its stream.
//!
//! The device's callback holds the [`Lent`] end: it tries the lock and never waits for it. The owner of the output
//! holds the [`Loan`]. After [`Loan::take_back`] every call of the callback returns silence, so an abandoned stream
//! can't play at the same time as its successor.

use std::sync::{Arc, Mutex, TryLockError};
use std::thread;
use std::time::{Duration, Instant};

use super::Drain;
use super::drain::SILENCE;

/// The callback holds the lock for one frame at a time. If it holds it for this long, it hangs.
const PATIENCE: Duration = Duration::from_secs(1);

/// Pause between attempts to take the drain back.
const PAUSE: Duration = Duration::from_micros(100);

/// Lends `drain`.
pub fn lend(drain: Drain) -> (Loan, Lent) {
    let slot = Arc::new(Mutex::new(Some(drain)));
    (Loan(Arc::clone(&slot)), Lent(slot))
}

/// The owner's end of a lent drain.
#[derive(Debug)]
pub struct Loan(Arc<Mutex<Option<Drain>>>);

/// The device's end of a lent drain.
#[derive(Debug)]
pub struct Lent(Arc<Mutex<Option<Drain>>>);

impl Lent {
    /// Pulls the next frame, left and right; silence once the drain was taken back.
    pub fn pull(&mut self) -> [f32; 2] {
        match self.0.try_lock() {
            Ok(mut slot) => slot.as_mut().map_or(SILENCE, Drain::pull),
            Err(_) => SILENCE,
        }
    }
}

impl Loan {
    /// Takes the drain back. `None` if the callback hangs or panicked while it held the drain.
    ///
    /// Polls the lock instead of blocking on it: the callback would have to wake a blocked thread with a system call.
    pub fn take_back(self) -> Option<Drain> {
        let end = Instant::now() + PATIENCE;
        loop {
            match self.0.try_lock() {
                Ok(mut slot) => return slot.take(),
                Err(TryLockError::Poisoned(_)) => return None,
                Err(TryLockError::WouldBlock) if Instant::now() >= end => return None,
                Err(TryLockError::WouldBlock) => thread::sleep(PAUSE),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::ring::{Feed, Opening, ring};

    fn playing() -> (Feed, Loan, Lent) {
        let (mut feed, drain) = ring(Opening::AtOnce);
        assert_eq!(feed.push(&[0.5; 2 * 100], false), 100);
        let (loan, mut lent) = lend(drain);
        assert_eq!(lent.pull(), [0.5; 2]);
        (feed, loan, lent)
    }

    #[test]
    fn a_drain_taken_back_continues_elsewhere_and_the_old_callback_is_silent() {
        let (feed, loan, mut left_behind) = playing();
        let mut drain = loan.take_back().unwrap();
        assert_eq!(left_behind.pull(), SILENCE);
        assert_eq!(feed.gauge().pulled(), 1, "silence is not counted as played");
        assert_eq!(drain.pull(), [0.5; 2]);
        assert_eq!(feed.gauge().pulled(), 2);
    }

    #[test]
    fn the_callback_never_waits() {
        let (feed, loan, mut lent) = playing();
        let held = loan.0.lock().unwrap();
        assert_eq!(lent.pull(), SILENCE, "and does not block");
        drop(held);
        assert_eq!(
            (lent.pull(), feed.gauge().pulled()),
            ([0.5; 2], 2),
            "nothing was skipped"
        );
    }

    #[test]
    fn a_drain_is_lost_if_its_callback_panicked() {
        let (_feed, loan, lent) = playing();
        let dies = thread::spawn(move || {
            let _held = lent.0.lock().unwrap();
            panic!("planted");
        });
        assert!(dies.join().is_err());
        assert!(loan.take_back().is_none());
    }
}
