//! What keys mean: in a session, as an answer to a question, and to somebody who records.

use super::layouts::{narrow, places};
use super::press::Press;
use crate::player::Control;

/// A key that means something in a session.
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
    /// Ctrl-Z: to the shell for a while; [`super::Keys::suspend`] goes there.
    Suspend,
    /// The program goes on after it was stopped: the screen may show something else.
    Continued,
    /// The terminal is now this wide.
    Resized(usize),
}

impl Key {
    /// What the key asks of a player; nothing, where it is for the screen or the shell.
    pub fn control(self) -> Option<Control> {
        match self {
            Key::Pause => Some(Control::Toggle),
            Key::Hurts => Some(Control::Hurt),
            Key::Next => Some(Control::Next),
            Key::Previous => Some(Control::Previous),
            Key::Faster => Some(Control::Faster),
            Key::Slower => Some(Control::Slower),
            Key::Repeat => Some(Control::Repeat),
            Key::Quit => Some(Control::Quit),
            Key::Suspend | Key::Continued | Key::Resized(_) => None,
        }
    }
}

/// What was answered to a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Enter, or the first letter of yes.
    Yes,
    /// `n`, `q` or Escape.
    No,
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
    /// The program goes on after it was stopped: the screen may show something else.
    Continued,
}

/// The first of `meanings` that is at a place of `letter`. Where layouts disagree, the one that stands first wins.
fn first<T: Copy>(letter: char, meanings: &[(char, T)]) -> Option<T> {
    let places = places(letter);
    let found = meanings.iter().find(|(place, _)| places.contains(place));
    found.map(|(_, meaning)| *meaning)
}

/// What `press` means in a session. "It hurts" wins wherever layouts disagree, and is heard with Alt too.
pub(super) fn key(press: Press) -> Option<Key> {
    /// What ends a session stands last.
    const LETTERS: [(char, Key); 5] = [
        ('h', Key::Hurts),
        ('r', Key::Repeat),
        ('n', Key::Next),
        ('p', Key::Previous),
        ('q', Key::Quit),
    ];
    match press {
        Press::Left => Some(Key::Previous),
        Press::Right => Some(Key::Next),
        Press::Escape => Some(Key::Quit),
        Press::Enter | Press::Control(_) => None,
        Press::Alt(letter) => first(letter, &LETTERS[..1]),
        Press::Character(letter) => match narrow(letter) {
            ' ' | '\u{a0}' => Some(Key::Pause),
            '+' | '=' => Some(Key::Faster),
            '-' | '_' => Some(Key::Slower),
            letter => first(letter, &LETTERS),
        },
    }
}

/// In any language: the key for yes is the first letter of its word in one of ours. A doubt is a no.
pub(super) fn answer(press: Press) -> Option<Answer> {
    const LETTERS: [(char, Answer); 4] = [
        ('n', Answer::No),
        ('q', Answer::No),
        ('y', Answer::Yes),
        ('s', Answer::Yes),
    ];
    match press {
        Press::Enter => Some(Answer::Yes),
        Press::Escape => Some(Answer::No),
        Press::Character(letter) => first(letter, &LETTERS),
        _ => None,
    }
}

/// What `press` means to somebody who records.
pub(super) fn record(press: Press) -> Option<RecordKey> {
    const LETTERS: [(char, RecordKey); 4] = [
        ('l', RecordKey::Listen),
        ('a', RecordKey::Again),
        ('s', RecordKey::Skip),
        ('q', RecordKey::Stop),
    ];
    match press {
        Press::Enter => Some(RecordKey::Keep),
        Press::Escape => Some(RecordKey::Stop),
        Press::Character(letter) if narrow(letter) == ' ' => Some(RecordKey::Record),
        Press::Character(letter) => first(letter, &LETTERS),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(letter: char) -> Option<Key> {
        key(Press::Character(letter))
    }

    #[test]
    fn keys_mean_what_the_screen_says() {
        for (letter, meaning) in [
            (' ', Key::Pause),
            ('H', Key::Hurts),
            ('n', Key::Next),
            ('p', Key::Previous),
            ('r', Key::Repeat),
            ('+', Key::Faster),
            ('=', Key::Faster),
            ('-', Key::Slower),
            ('q', Key::Quit),
        ] {
            assert_eq!(typed(letter), Some(meaning), "{letter}");
        }
        assert_eq!(typed('c'), None);
        assert_eq!(key(Press::Control('q')), None);
        assert_eq!(key(Press::Right), Some(Key::Next));
        assert_eq!(key(Press::Escape), Some(Key::Quit));
        assert_eq!(key(Press::Alt('q')), None);
        assert_eq!(key(Press::Alt('h')), Some(Key::Hurts));
    }

    #[test]
    fn letters_of_other_layouts_are_those_at_their_place() {
        for (letters, meaning) in [
            ("рηاיपহくｈ", Key::Hurts),
            ("тνיم", Key::Next),
            ("йضّ", Key::Quit),
            ("　", Key::Pause),
            ("＋", Key::Faster),
        ] {
            let heard: Vec<Option<Key>> = letters.chars().map(typed).collect();
            let is_heard = heard.contains(&Some(meaning));
            assert!(is_heard, "{letters}: {heard:?}");
        }
    }

    #[test]
    fn where_layouts_disagree_it_hurts() {
        // `h` on a Bulgarian keyboard, `u` on a Russian one; `h` on a Russian one, `r` on a Serbian one.
        assert_eq!((typed('г'), typed('р')), (Some(Key::Hurts), Some(Key::Hurts)));
    }

    #[test]
    fn who_records_has_keys_of_her_own() {
        for (letter, meaning) in [
            (' ', RecordKey::Record),
            ('l', RecordKey::Listen),
            ('д', RecordKey::Listen),
            ('A', RecordKey::Again),
            ('s', RecordKey::Skip),
        ] {
            assert_eq!(record(Press::Character(letter)), Some(meaning));
        }
        assert_eq!(record(Press::Enter), Some(RecordKey::Keep));
        assert_eq!(record(Press::Escape), Some(RecordKey::Stop));
        assert_eq!(record(Press::Character('x')), None);
    }

    #[test]
    fn a_question_is_answered_by_one_key() {
        let typed = |letter| answer(Press::Character(letter));
        assert_eq!(['y', 'S', 'υ'].map(typed), [Some(Answer::Yes); 3]);
        // The last is y on a Russian keyboard and n on a Bulgarian one.
        assert_eq!(['n', 'Q', 'т', 'н'].map(typed), [Some(Answer::No); 4]);
        assert_eq!(answer(Press::Enter), Some(Answer::Yes));
        assert_eq!(answer(Press::Escape), Some(Answer::No));
        assert_eq!(typed('x'), None);
    }
}
