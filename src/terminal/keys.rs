//! What was pressed. The terminal is raw while keys are read, and as it was afterwards.

use std::io::{self, IsTerminal};
use std::time::Duration;

use crossterm::event::{self, Event, KeyCode, KeyEventKind, KeyModifiers};
use crossterm::terminal;

/// A key that means something here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// Space: pause, resume.
    Pause,
    /// `h`: it hurts.
    Hurts,
    /// `n`, or right.
    Next,
    /// `p`, or left.
    Previous,
    /// `r`.
    Repeat,
    /// `+`, or `=`, which is the same key without shift.
    Faster,
    /// `-`.
    Slower,
    /// `q`, or Escape.
    Quit,
    /// Ctrl-C, which a raw terminal hands over as a key.
    Interrupt,
    /// The terminal is now this wide.
    Resized(usize),
}

/// What was answered to a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Enter, or the first letter of yes.
    Yes,
    /// `n`, `q` or Escape.
    No,
    /// Ctrl-C.
    Interrupt,
}

/// A key while a person records herself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecordKey {
    /// Space: record.
    Record,
    /// Enter: keep it.
    Keep,
    /// `l`: listen to it.
    Listen,
    /// `a`: again.
    Again,
    /// `s`: skip the line.
    Skip,
    /// `q`, or Escape: stop for now.
    Stop,
    /// Ctrl-C.
    Interrupt,
}

/// The keyboard, where there is one.
#[derive(Debug)]
pub struct Keys {
    raw: bool,
}

impl Keys {
    /// Makes the terminal raw, if standard input is one and it lets itself be.
    pub fn open() -> Keys {
        Keys {
            raw: io::stdin().is_terminal() && terminal::enable_raw_mode().is_ok(),
        }
    }

    /// No keyboard.
    pub fn none() -> Keys {
        Keys { raw: false }
    }

    /// Whether the terminal is raw.
    pub fn is_raw(&self) -> bool {
        self.raw
    }

    /// Waits at most `patience` for a key that means something; without a keyboard just waits.
    pub fn next(&self, patience: Duration) -> Option<Key> {
        self.event(patience).and_then(|event| meaning(&event))
    }

    /// Waits at most `patience` for an answer to a question; without a keyboard just waits.
    pub fn answer(&self, patience: Duration) -> Option<Answer> {
        self.event(patience).and_then(|event| answer(&event))
    }

    /// Waits at most `patience` for a key of somebody who records; without a keyboard just waits.
    pub fn record(&self, patience: Duration) -> Option<RecordKey> {
        self.event(patience).and_then(|event| recording(&event))
    }

    fn event(&self, patience: Duration) -> Option<Event> {
        if !self.raw {
            std::thread::sleep(patience);
            return None;
        }
        match event::poll(patience) {
            Ok(true) => event::read().ok(),
            Ok(false) => None,
            Err(_) => {
                std::thread::sleep(patience);
                None
            }
        }
    }
}

/// The width of the terminal in columns; 80 where it does not say.
pub fn width() -> usize {
    match terminal::size() {
        Ok((columns, _)) if columns > 0 => usize::from(columns),
        _ => 80,
    }
}

impl Drop for Keys {
    fn drop(&mut self) {
        if self.raw {
            // Nothing more can be done for a terminal that refuses.
            let _ = terminal::disable_raw_mode();
        }
    }
}

fn meaning(event: &Event) -> Option<Key> {
    let key = match event {
        Event::Resize(columns, _) => return Some(Key::Resized(usize::from(*columns))),
        Event::Key(key) if key.kind != KeyEventKind::Release => key,
        _ => return None,
    };
    let control = key.modifiers.contains(KeyModifiers::CONTROL);
    match key.code {
        KeyCode::Char('c') if control => Some(Key::Interrupt),
        KeyCode::Char(_) if control => None,
        KeyCode::Char(' ') => Some(Key::Pause),
        KeyCode::Char('h' | 'H') => Some(Key::Hurts),
        KeyCode::Char('n' | 'N') | KeyCode::Right => Some(Key::Next),
        KeyCode::Char('p' | 'P') | KeyCode::Left => Some(Key::Previous),
        KeyCode::Char('r' | 'R') => Some(Key::Repeat),
        KeyCode::Char('+' | '=') => Some(Key::Faster),
        KeyCode::Char('-' | '_') => Some(Key::Slower),
        KeyCode::Char('q' | 'Q') | KeyCode::Esc => Some(Key::Quit),
        _ => None,
    }
}

fn recording(event: &Event) -> Option<RecordKey> {
    let Event::Key(key) = event else { return None };
    let control = key.modifiers.contains(KeyModifiers::CONTROL);
    match key.code {
        _ if key.kind == KeyEventKind::Release => None,
        KeyCode::Char('c') if control => Some(RecordKey::Interrupt),
        KeyCode::Char(_) if control => None,
        KeyCode::Char(' ') => Some(RecordKey::Record),
        KeyCode::Enter => Some(RecordKey::Keep),
        KeyCode::Char('l' | 'L') => Some(RecordKey::Listen),
        KeyCode::Char('a' | 'A') => Some(RecordKey::Again),
        KeyCode::Char('s' | 'S') => Some(RecordKey::Skip),
        KeyCode::Char('q' | 'Q') | KeyCode::Esc => Some(RecordKey::Stop),
        _ => None,
    }
}

/// In any language: the key for yes is the first letter of its word in one of ours.
fn answer(event: &Event) -> Option<Answer> {
    let Event::Key(key) = event else { return None };
    let control = key.modifiers.contains(KeyModifiers::CONTROL);
    match key.code {
        _ if key.kind == KeyEventKind::Release => None,
        KeyCode::Char('c') if control => Some(Answer::Interrupt),
        KeyCode::Char(_) if control => None,
        KeyCode::Enter | KeyCode::Char('y' | 'Y' | 's' | 'S') => Some(Answer::Yes),
        KeyCode::Char('n' | 'N' | 'q' | 'Q') | KeyCode::Esc => Some(Answer::No),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crossterm::event::KeyEvent;

    fn pressed(code: KeyCode, modifiers: KeyModifiers) -> Option<Key> {
        meaning(&Event::Key(KeyEvent::new(code, modifiers)))
    }

    #[test]
    fn keys_mean_what_the_screen_says() {
        assert_eq!(pressed(KeyCode::Char(' '), KeyModifiers::NONE), Some(Key::Pause));
        assert_eq!(pressed(KeyCode::Char('H'), KeyModifiers::SHIFT), Some(Key::Hurts));
        assert_eq!(
            pressed(KeyCode::Char('c'), KeyModifiers::CONTROL),
            Some(Key::Interrupt)
        );
        assert_eq!(pressed(KeyCode::Char('c'), KeyModifiers::NONE), None);
        assert_eq!(pressed(KeyCode::Char('q'), KeyModifiers::CONTROL), None);
        assert_eq!(
            pressed(KeyCode::Char('+'), KeyModifiers::SHIFT),
            Some(Key::Faster)
        );
        assert_eq!(pressed(KeyCode::Char('-'), KeyModifiers::NONE), Some(Key::Slower));
        assert_eq!(meaning(&Event::Resize(40, 10)), Some(Key::Resized(40)));
    }

    #[test]
    fn who_records_has_keys_of_her_own() {
        let pressed = |code, modifiers| recording(&Event::Key(KeyEvent::new(code, modifiers)));
        for (code, key) in [
            (KeyCode::Char(' '), RecordKey::Record),
            (KeyCode::Enter, RecordKey::Keep),
            (KeyCode::Char('l'), RecordKey::Listen),
            (KeyCode::Char('A'), RecordKey::Again),
            (KeyCode::Char('s'), RecordKey::Skip),
            (KeyCode::Esc, RecordKey::Stop),
        ] {
            assert_eq!(pressed(code, KeyModifiers::NONE), Some(key));
        }
        let control = pressed(KeyCode::Char('c'), KeyModifiers::CONTROL);
        assert_eq!(control, Some(RecordKey::Interrupt));
        assert_eq!(pressed(KeyCode::Char('x'), KeyModifiers::NONE), None);
    }

    #[test]
    fn a_question_is_answered_by_one_key() {
        let answered = |code, modifiers| answer(&Event::Key(KeyEvent::new(code, modifiers)));
        let plain = |code| answered(code, KeyModifiers::NONE);
        for code in [KeyCode::Enter, KeyCode::Char('y'), KeyCode::Char('s')] {
            assert_eq!(plain(code), Some(Answer::Yes));
        }
        for code in [KeyCode::Char('n'), KeyCode::Char('q'), KeyCode::Esc] {
            assert_eq!(plain(code), Some(Answer::No));
        }
        let control = answered(KeyCode::Char('c'), KeyModifiers::CONTROL);
        assert_eq!(
            (control, plain(KeyCode::Char('x'))),
            (Some(Answer::Interrupt), None)
        );
    }
}
