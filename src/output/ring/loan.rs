//! A drain that is lent to a device and can be taken back from it, even where the device never ends its stream.
//!
//! The device's callback holds the [`Lent`] end: it tries the lock and never waits for it. Whoever keeps the output open
//! holds the [`Loan`]. After [`Loan::take_back`] the callback gives silence for as long as it is called: a stream that was left
//! behind can't play beside the one that follows it.

use std::sync::{Arc, Mutex, TryLockError};
use std::thread;
use std::time::{Duration, Instant};

use super::Drain;
use super::drain::SILENCE;

/// The callback holds the lock for one frame. Where it holds it for so long, it hangs inside that frame.
const PATIENCE: Duration = Duration::from_secs(1);

/// Between two tries to take a drain back.
const PAUSE: Duration = Duration::from_micros(100);

/// Lends `drain` out.
pub fn lend(drain: Drain) -> (Loan, Lent) {
    let slot = Arc::new(Mutex::new(Some(drain)));
    (Loan(Arc::clone(&slot)), Lent(slot))
}

/// The owner's end of a drain that is lent out.
#[derive(Debug)]
pub struct Loan(Arc<Mutex<Option<Drain>>>);

/// The device's end.
#[derive(Debug)]
pub struct Lent(Arc<Mutex<Option<Drain>>>);

impl Lent {
    /// The next frame, left and right; silence once the drain was taken back.
    pub fn pull(&mut self) -> [f32; 2] {
        match self.0.try_lock() {
            Ok(mut slot) => slot.as_mut().map_or(SILENCE, Drain::pull),
            Err(_) => SILENCE,
        }
    }
}

impl Loan {
    /// Takes the drain back. `None` where the callback hangs or died inside it.
    ///
    /// The lock is tried and not waited for: a thread that waits would have to be woken by the callback, and that costs the
    /// callback a system call.
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
    fn what_is_taken_back_goes_on_elsewhere_and_is_silent_where_it_was() {
        let (feed, loan, mut left_behind) = playing();
        let mut drain = loan.take_back().unwrap();
        assert_eq!(left_behind.pull(), SILENCE);
        assert_eq!(feed.gauge().pulled(), 1, "silence is not counted as played");
        assert_eq!(drain.pull(), [0.5; 2]);
        assert_eq!(feed.gauge().pulled(), 2);
    }

    #[test]
    fn the_callback_waits_for_nobody() {
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
    fn a_drain_whose_callback_died_inside_it_is_given_up() {
        let (_feed, loan, lent) = playing();
        let dies = thread::spawn(move || {
            let _held = lent.0.lock().unwrap();
            panic!("planted");
        });
        assert!(dies.join().is_err());
        assert!(loan.take_back().is_none());
    }
}
