//! What was pressed: bytes of the terminal, read without ever waiting for the rest of anything, and their meaning.

mod csi;
mod layouts;
mod meaning;
mod parser;
mod press;
mod sequence;
mod token;

use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use signal_hook::consts::SIGCONT;

use super::printer::{Printer, settle};
use super::tty::{self, Tty, TtyInput};
pub use meaning::{Answer, Key, RecordKey};
use parser::Parser;
use press::Press;

/// Asks the terminal to mark what is pasted, and to do so no more.
const MARK_PASTES: &str = "\x1b[?2004h";
const NO_MARKS: &str = "\x1b[?2004l";
/// Whether it was asked to.
static MARKS_PASTES: AtomicBool = AtomicBool::new(false);
/// How long a terminal may take for what is still to be shown, before the shell has it again.
const LAST_WORDS: Duration = Duration::from_millis(200);

/// The keyboard, where there is one. While it is held the terminal hands over single keys; Ctrl-C and Ctrl-\ are the
/// signals that they always are, so whoever opens this watches for signals first.
#[derive(Debug)]
pub struct Keys {
    tty: Option<Tty>,
    parser: Parser,
    /// Whether the terminal understands escape sequences.
    steerable: bool,
    /// Set by the system when the program goes on after it was stopped.
    continued: Arc<AtomicBool>,
    width: Option<usize>,
}

impl Keys {
    /// Takes single keys from the terminal, if standard input is one; `steerable` says that it understands sequences.
    pub fn open(steerable: bool) -> Keys {
        let continued = Arc::new(AtomicBool::new(false));
        let tty = Tty::open();
        if tty.is_some() {
            let _ = signal_hook::flag::register(SIGCONT, Arc::clone(&continued));
        }
        let mut keys = Keys {
            tty,
            parser: Parser::new(),
            steerable,
            continued,
            width: tty::width(),
        };
        keys.begin();
        keys
    }

    /// No keyboard.
    pub fn none() -> Keys {
        Keys {
            tty: None,
            parser: Parser::new(),
            steerable: false,
            continued: Arc::default(),
            width: None,
        }
    }

    /// Whether there is a keyboard: no more, once the terminal is gone.
    pub fn are_there(&self) -> bool {
        self.tty.is_some()
    }

    /// Waits at most `patience` for a key that means something; without a keyboard just waits.
    pub fn next(&mut self, patience: Duration) -> Option<Key> {
        if self.has_continued() {
            return Some(Key::Continued);
        }
        let width = self.tty.as_ref().and_then(|_| tty::width());
        if let Some(now) = width.filter(|_| width != self.width) {
            self.width = width;
            return Some(Key::Resized(now));
        }
        match self.press(patience)? {
            Press::Control('z') => Some(Key::Suspend),
            press => meaning::key(press),
        }
    }

    /// Waits at most `patience` for an answer to a question; without a keyboard just waits.
    pub fn answer(&mut self, patience: Duration) -> Option<Answer> {
        self.has_continued();
        match self.press(patience)? {
            Press::Control('z') => {
                self.suspend();
                None
            }
            press => meaning::answer(press),
        }
    }

    /// Waits at most `patience` for a key of somebody who records; without a keyboard just waits.
    pub fn record(&mut self, patience: Duration) -> Option<RecordKey> {
        if self.has_continued() {
            return Some(RecordKey::Continued);
        }
        match self.press(patience)? {
            Press::Control('z') => {
                self.suspend();
                Some(RecordKey::Continued)
            }
            press => meaning::record(press),
        }
    }

    /// Gives the terminal back to the shell, and stops this program and those that run with it, as Ctrl-Z does
    /// elsewhere. Returns when it goes on.
    pub fn suspend(&mut self) {
        give_back();
        settle(LAST_WORDS);
        tty::stop_job();
        self.continued.store(false, Ordering::Relaxed);
        self.begin();
    }

    /// The next key, waited for no longer than `patience`. Ctrl-C and Ctrl-\ that come as keys do what they do elsewhere.
    fn press(&mut self, patience: Duration) -> Option<Press> {
        let end = Instant::now() + patience;
        loop {
            let now = Instant::now();
            self.parser.pass(now);
            match self.parser.next() {
                Some(Press::Control('c')) => tty::interrupt_job(),
                Some(Press::Control('\\')) => tty::quit_job(),
                Some(press) => return Some(press),
                None if now >= end => return None,
                None => self.wait(end.min(self.parser.deadline().unwrap_or(end)), now),
            }
        }
    }

    /// Waits for bytes until `end`, and reads them.
    fn wait(&mut self, end: Instant, now: Instant) {
        let patience = end.saturating_duration_since(now);
        let Some(tty) = &mut self.tty else {
            return std::thread::sleep(patience);
        };
        match tty.read(patience) {
            TtyInput::Bytes(bytes) => self.parser.hear(&bytes, Instant::now()),
            TtyInput::Nothing => {}
            TtyInput::End => self.tty = None,
        }
    }

    /// Whether the program goes on after it was stopped, or has come to the foreground. The shell has the terminal set up for
    /// itself meanwhile.
    fn has_continued(&mut self) -> bool {
        let continued = self.continued.swap(false, Ordering::Relaxed);
        let has_begun = (continued || !tty::is_set_up()) && self.begin();
        continued || has_begun
    }

    /// Takes single keys, where that can be; whether it can.
    fn begin(&mut self) -> bool {
        let has_begun = self.tty.as_mut().is_some_and(Tty::begin);
        if has_begun && self.steerable {
            MARKS_PASTES.store(true, Ordering::Relaxed);
            steer(MARK_PASTES);
        }
        has_begun
    }
}

/// Sets the terminal as it was, if it was changed. May be called from any thread, at any time.
pub fn give_back() {
    if tty::restore() && MARKS_PASTES.swap(false, Ordering::Relaxed) {
        steer(NO_MARKS);
    }
}

fn steer(sequence: &str) {
    let Some(mut screen) = Printer::terminal() else {
        return;
    };
    // A terminal that takes nothing any more needs no steering.
    let _ = screen
        .write_all(sequence.as_bytes())
        .and_then(|()| screen.flush());
}

impl Drop for Keys {
    fn drop(&mut self) {
        if self.tty.is_some() {
            give_back();
        }
    }
}
