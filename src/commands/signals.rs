//! What the system asks for: Ctrl-C, and its requests to end. None is lost, and none is waited for in vain.
//!
//! Signals are watched by a thread of their own. Where the program has not ended of itself soon after the first, that thread
//! ends it, so that nothing that hangs can keep a person from her terminal.

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

/// How long an end may take that was asked for: a fade, and what is tidied up.
const GRACE: Duration = Duration::from_millis(2_500);
/// The same when it is asked for again.
const SHORT_GRACE: Duration = Duration::from_millis(150);

/// What `signal` asks for.
fn asked_by(signal: i32) -> Stop {
    match signal {
        SIGINT => Stop::Interrupted,
        SIGHUP => Stop::HungUp,
        _ => Stop::Terminated,
    }
}

/// What came so far.
#[derive(Debug, Default)]
struct Asked {
    /// The first decides how the program ends.
    first: Option<Stop>,
    /// Those that nobody has taken yet.
    untaken: VecDeque<Stop>,
    /// When it is over, whatever hangs.
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

    /// Returns when the time is over that an end may take.
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

/// Whether this program was started so that it outlives its terminal, as by nohup. (Only Linux says so without asking it
/// in an unsafe way.)
fn hang_up_is_ignored() -> bool {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    let ignored = ignored.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
    ignored.is_some_and(|mask| mask & (1 << (SIGHUP - 1)) != 0)
}

/// The signals of this process, from the first time that somebody watches to its end.
#[derive(Debug, Clone)]
pub(super) struct Signals(Arc<SignalWatch>);

impl Signals {
    /// Watches from now on; what came before and was not taken is still there. Where the system refuses, it ends the program
    /// itself, as it would any other.
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
            // Without its thread the watch is dropped, and with it ends.
            drop(noted);
        }
        signals
    }

    /// The next thing that was asked for.
    pub(super) fn taken(&self) -> Option<Stop> {
        self.0.asked().untaken.pop_front()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_decides_and_each_is_taken_once() {
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
    fn an_end_has_its_time_and_a_second_control_c_less() {
        let (mut asked, now) = (Asked::default(), Instant::now());
        asked.note(Stop::Terminated, now);
        assert_eq!(asked.deadline, Some(now + GRACE));
        // A closed terminal is told twice: by the system and by the shell.
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
