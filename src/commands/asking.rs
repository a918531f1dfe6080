//! Asks a question before playback, if someone can answer it.

use std::io::{self, IsTerminal};
use std::time::{Duration, Instant};

use super::app::App;
use super::signals::{Signals, Stop};
use crate::control::Keys;

/// The interval of checks of keys and signals.
pub(super) const PATIENCE: Duration = Duration::from_millis(50);
/// How long after its terminal a program hears of the hang-up at the latest.
const HANG_UP: Duration = Duration::from_millis(300);

/// Whether someone sees a question and can answer it.
pub(super) fn is_possible() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Waits until `read` has the answer from the keys. There is none without a keyboard, or once the terminal is gone.
pub(super) fn answer<T>(app: &App, mut read: impl FnMut(&mut Keys) -> Option<T>) -> Result<Option<T>, Stop> {
    let signals = Signals::watch();
    let mut keys = Keys::open(app.terminal.steerable);
    while keys.are_there() {
        if let Some(answer) = read(&mut keys) {
            return Ok(Some(answer));
        }
        if let Some(stop) = signals.taken() {
            return Err(stop);
        }
    }
    // The terminal is gone: the signal that says so may come a moment later.
    let gone = Instant::now();
    while gone.elapsed() < HANG_UP {
        if let Some(stop) = signals.taken() {
            return Err(stop);
        }
        std::thread::sleep(PATIENCE);
    }
    Ok(None)
}
