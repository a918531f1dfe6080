//! Keyboard input: reads bytes from the terminal without waiting for incomplete sequences, and gives them a meaning.

mod action;
mod csi;
mod digits;
mod function_keys;
mod hands;
mod key_names;
mod keymap;
mod keymap_error;
mod layouts;
mod meaning;
mod one_button;
mod parser;
mod press;
mod reader;
mod sequence;
mod token;

use std::collections::VecDeque;
use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use signal_hook::consts::SIGCONT;

use crate::control::tty::{self, Tty, TtyInput};
use crate::screen::{Printer, TerminalSize, leave_page, settle};
pub use action::Action;
pub use hands::Hands;
pub use keymap::{KeyEntry, Keymap};
pub use keymap_error::KeymapError;
pub use meaning::{Answer, CareKey, Key, NumberKey, RecordKey};
use parser::Parser;
use press::Press;
pub use reader::KeyReader;

/// Switches bracketed paste mode on and off.
const MARK_PASTES: &str = "\x1b[?2004h";
const NO_MARKS: &str = "\x1b[?2004l";
/// Whether bracketed paste mode is on.
static MARKS_PASTES: AtomicBool = AtomicBool::new(false);
/// The longest wait for pending output before the shell gets the terminal back.
const LAST_WORDS: Duration = Duration::from_millis(200);

/// The keyboard, if there is one. While this value lives, the terminal delivers single keys. Ctrl-C and Ctrl-\ remain
/// signals, so handle signals before opening it.
#[derive(Debug)]
pub struct Keys {
    tty: Option<Tty>,
    parser: Parser,
    hands: Hands,
    /// What the last press means, as far as it was not returned yet.
    ready: VecDeque<Key>,
    /// Whether the terminal understands escape sequences.
    steerable: bool,
    /// Set by the signal handler when the program continues after a stop.
    continued: Arc<AtomicBool>,
    size: Option<TerminalSize>,
}

impl Keys {
    /// Switches the terminal to single keys, if standard input is one. `steerable`: the terminal understands escape
    /// sequences.
    pub fn open(steerable: bool) -> Keys {
        let continued = Arc::new(AtomicBool::new(false));
        let tty = Tty::open();
        if tty.is_some() {
            let _ = signal_hook::flag::register(SIGCONT, Arc::clone(&continued));
        }
        let mut keys = Keys {
            tty,
            parser: Parser::new(),
            hands: Hands::default(),
            ready: VecDeque::new(),
            steerable,
            continued,
            size: tty::size(),
        };
        keys.begin();
        keys
    }

    /// No keyboard.
    pub fn none() -> Keys {
        Keys {
            tty: None,
            parser: Parser::new(),
            hands: Hands::default(),
            ready: VecDeque::new(),
            steerable: false,
            continued: Arc::default(),
            size: None,
        }
    }

    /// The same keyboard, whose keys mean what `hands` says.
    pub fn guided(mut self, hands: Hands) -> Keys {
        self.hands = hands;
        self
    }

    /// The key map in force, and how it is used.
    pub fn hands(&self) -> &Hands {
        &self.hands
    }

    /// Whether there is a keyboard; false once the terminal is gone.
    pub fn are_there(&self) -> bool {
        self.tty.is_some()
    }

    /// Waits at most `patience` for a key with a meaning. Without a keyboard, only waits.
    pub fn next(&mut self, patience: Duration) -> Option<Key> {
        if self.has_continued() {
            return Some(Key::Continued);
        }
        let size = self.tty.as_ref().and_then(|_| tty::size());
        if let Some(now) = size.filter(|_| size != self.size) {
            self.size = size;
            return Some(Key::Resized(now));
        }
        if self.ready.is_empty() {
            let press = self.press(patience)?;
            self.ready.extend(self.hands.press(press, Instant::now()));
        }
        self.ready.pop_front()
    }

    /// Waits at most `patience` for an answer to a question. Without a keyboard, only waits.
    pub fn answer(&mut self, patience: Duration) -> Option<Answer> {
        self.reply(patience).and_then(meaning::answer)
    }

    /// Waits at most `patience` for an answer before something is done that can't be undone: 1 is a yes, any other key a no.
    /// Without a keyboard, only waits.
    pub fn consent(&mut self, patience: Duration) -> Option<Answer> {
        self.reply(patience).map(meaning::consent)
    }

    /// Waits at most `patience` for a key where a number is asked for. Without a keyboard, only waits.
    pub fn number(&mut self, patience: Duration) -> Option<NumberKey> {
        self.reply(patience).and_then(meaning::number)
    }

    /// Waits at most `patience` for any key; says whether it is Enter. Without a keyboard, only waits.
    pub fn enter(&mut self, patience: Duration) -> Option<bool> {
        self.reply(patience).map(|press| press == Press::Enter)
    }

    fn reply(&mut self, patience: Duration) -> Option<Press> {
        self.has_continued();
        match self.press(patience)? {
            Press::Control('z') => {
                self.suspend();
                None
            }
            press => Some(press),
        }
    }

    /// Waits at most `patience` for a key of a dialogue. Without a keyboard, only waits.
    pub fn care(&mut self, patience: Duration) -> Option<CareKey> {
        let size = self.tty.as_ref().and_then(|_| tty::size());
        if self.has_continued() || (size.is_some() && size != self.size) {
            self.size = size;
            return Some(CareKey::Redraw);
        }
        match self.press(patience)? {
            Press::Control('z') => {
                self.suspend();
                Some(CareKey::Redraw)
            }
            press => meaning::care(press),
        }
    }

    /// Waits at most `patience` for a recording key. Without a keyboard, only waits.
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

    /// Gives the terminal back to the shell and stops the job, as Ctrl-Z does in other programs. Returns when the job
    /// continues.
    pub fn suspend(&mut self) {
        give_back();
        settle(LAST_WORDS);
        tty::stop_job();
        self.continued.store(false, Ordering::Relaxed);
        self.begin();
    }

    /// Waits at most `patience` for the next key. Ctrl-C and Ctrl-\ that arrive as keys act as their signals.
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

    /// Whether the program continues after a stop, or came to the foreground. The shell has changed the terminal
    /// settings meanwhile.
    fn has_continued(&mut self) -> bool {
        let continued = self.continued.swap(false, Ordering::Relaxed);
        let has_begun = (continued || !tty::is_set_up()) && self.begin();
        continued || has_begun
    }

    /// Switches to single keys, if possible. Returns whether it did.
    fn begin(&mut self) -> bool {
        let has_begun = self.tty.as_mut().is_some_and(Tty::begin);
        if has_begun && self.steerable {
            MARKS_PASTES.store(true, Ordering::Relaxed);
            steer(MARK_PASTES);
        }
        has_begun
    }
}

/// Restores the terminal, if it was changed. May be called from any thread at any time.
pub fn give_back() {
    leave_page();
    if tty::restore() && MARKS_PASTES.swap(false, Ordering::Relaxed) {
        steer(NO_MARKS);
    }
}

fn steer(sequence: &str) {
    let Some(mut screen) = Printer::terminal() else {
        return;
    };
    // A terminal that accepts no output needs no control sequences.
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
