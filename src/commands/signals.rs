//! Requests from the system: Ctrl-C and the signals to end. None is lost, and each one ends the program.
//!
//! A separate thread watches the signals. If the program has not ended soon after the first one, another thread ends
//! it, so that nothing that hangs can keep the user from her terminal.

use std::collections::VecDeque;
use std::fs;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};

use super::exit;
use crate::control;
pub(super) use crate::player::Stop;
use crate::screen;

/// The longest that a requested end may take: a fade and cleaning up.
const GRACE: Duration = Duration::from_millis(2_500);
/// The same after a second request.
const SHORT_GRACE: Duration = Duration::from_millis(150);

/// The request that `signal` means.
fn asked_by(signal: i32) -> Stop {
    match signal {
        SIGINT => Stop::Interrupted,
        SIGHUP => Stop::HungUp,
        _ => Stop::Terminated,
    }
}

/// The requests so far.
#[derive(Debug, Default)]
struct Asked {
    /// The first request decides the exit code.
    first: Option<Stop>,
    /// Requests that were not taken yet.
    untaken: VecDeque<Stop>,
    /// When the program ends, even if something hangs.
    deadline: Option<Instant>,
}

impl Asked {
    fn note(&mut self, stop: Stop, now: Instant) {
        let is_impatient = self.first.is_some() && stop == Stop::Interrupted;
        let grace = if is_impatient { SHORT_GRACE } else { GRACE };
        let deadline = now + grace;
        self.deadline = Some(self.deadline.map_or(deadline, |earlier| earlier.min(deadline)));
        self.first.get_or_insert(stop);
        self.untaken.push_back(stop);
    }
}

#[derive(Debug, Default)]
struct SignalWatch {
    asked: Mutex<Asked>,
    changed: Condvar,
}

impl SignalWatch {
    fn asked(&self) -> MutexGuard<'_, Asked> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn note(&self, stop: Stop) {
        self.asked().note(stop, Instant::now());
        self.changed.notify_all();
    }

    /// Returns when the time for an end is over.
    fn until_over(&self) -> Stop {
        let mut asked = self.asked();
        loop {
            let now = Instant::now();
            let left = asked
                .deadline
                .map(|deadline| deadline.saturating_duration_since(now));
            asked = match (left, asked.first) {
                (Some(Duration::ZERO), Some(stop)) => return stop,
                (Some(left), _) => {
                    let waited = self.changed.wait_timeout(asked, left);
                    waited.unwrap_or_else(PoisonError::into_inner).0
                }
                (None, _) => self.changed.wait(asked).unwrap_or_else(PoisonError::into_inner),
            };
        }
    }
}

/// Whether the program was started to outlive its terminal, as by nohup. (Without unsafe code, only Linux tells this.)
fn hang_up_is_ignored() -> bool {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    let ignored = ignored.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
    ignored.is_some_and(|mask| mask & (1 << (SIGHUP - 1)) != 0)
}

/// The signals of this process, watched from the first call of [`Signals::watch`] to the end.
#[derive(Debug, Clone)]
pub(super) struct Signals(Arc<SignalWatch>);

impl Signals {
    /// Watches signals from now on. Earlier requests that were not taken are still there. If the watch can't start, the
    /// system ends the program at a signal, as usual.
    pub(super) fn watch() -> Signals {
        static WATCH: OnceLock<Signals> = OnceLock::new();
        WATCH.get_or_init(Signals::start).clone()
    }

    fn start() -> Signals {
        let signals = Signals(Arc::default());
        let (noting, ending) = (Arc::clone(&signals.0), Arc::clone(&signals.0));
        let ender = thread::Builder::new().name("end".to_owned()).spawn(move || {
            let stop = ending.until_over();
            control::give_back();
            screen::settle(SHORT_GRACE);
            signal_hook::low_level::exit(i32::from(exit::number(stop)));
        });
        let mut numbers = vec![SIGINT, SIGTERM, SIGQUIT];
        if !hang_up_is_ignored() {
            numbers.push(SIGHUP);
        }
        let watched = signal_hook::iterator::Signals::new(numbers);
        if let (Ok(mut watched), Ok(_)) = (watched, ender) {
            let noted = thread::Builder::new().name("signals".to_owned()).spawn(move || {
                for signal in watched.forever() {
                    noting.note(asked_by(signal));
                }
            });
            // If the thread did not start, the watch is dropped, which ends it.
            drop(noted);
        }
        signals
    }

    /// The next request.
    pub(super) fn taken(&self) -> Option<Stop> {
        self.0.asked().untaken.pop_front()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_decides_and_each_request_is_taken_once() {
        let signals = Signals(Arc::default());
        assert_eq!((signals.taken(), signals.0.asked().first), (None, None));
        signals.0.note(Stop::HungUp);
        signals.0.note(Stop::Interrupted);
        assert_eq!(signals.taken(), Some(Stop::HungUp));
        assert_eq!(signals.taken(), Some(Stop::Interrupted));
        assert_eq!(
            (signals.taken(), signals.0.asked().first),
            (None, Some(Stop::HungUp))
        );
    }

    #[test]
    fn an_end_has_a_deadline_and_a_second_control_c_a_shorter_one() {
        let (mut asked, now) = (Asked::default(), Instant::now());
        asked.note(Stop::Terminated, now);
        assert_eq!(asked.deadline, Some(now + GRACE));
        // A closed terminal is reported twice: by the system and by the shell.
        asked.note(Stop::HungUp, now + SHORT_GRACE);
        assert_eq!(asked.deadline, Some(now + GRACE));
        asked.note(Stop::Interrupted, now + SHORT_GRACE);
        assert_eq!(asked.deadline, Some(now + SHORT_GRACE + SHORT_GRACE));
    }

    #[test]
    fn an_end_that_does_not_come_is_made() {
        let watch = SignalWatch::default();
        watch.note(Stop::HungUp);
        watch.asked().deadline = Some(Instant::now());
        assert_eq!(watch.until_over(), Stop::HungUp);
    }

    #[test]
    fn each_signal_has_its_exit_code() {
        let number = |signal| exit::number(asked_by(signal));
        assert_eq!(
            [SIGINT, SIGTERM, SIGHUP, SIGQUIT].map(number),
            [130, 143, 129, 143]
        );
    }
}
