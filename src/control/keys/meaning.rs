//! The meaning of keys: in a session, as an answer to a question, and while recording.

use super::layouts::{narrow, places};
use super::press::Press;
use crate::player::Control;

/// A key with a meaning in a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// Space: pause or resume.
    Pause,
    /// `h`: it hurts.
    Hurts,
    /// `n`, or the right arrow.
    Next,
    /// `p`, or the left arrow.
    Previous,
    /// `r`.
    Repeat,
    /// `+`, or `=`, which is the same key without Shift.
    Faster,
    /// `-`.
    Slower,
    /// `q`, or Escape.
    Quit,
    /// Ctrl-Z: return to the shell for a while, with [`super::Keys::suspend`].
    Suspend,
    /// The program continues after a stop; the screen may show other output.
    Continued,
    /// The new width of the terminal.
    Resized(usize),
}

impl Key {
    /// The request to the player; `None` if the key is for the screen or the shell.
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

/// The answer to a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Enter, or the first letter of yes.
    Yes,
    /// `n`, `q` or Escape.
    No,
}

/// A key with a meaning where a number is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberKey {
    /// A digit, in any script.
    Digit(u8),
    /// Enter: take it.
    Take,
    /// `n` or `q`: take none, unless it belongs to something that is written out.
    None,
    /// Escape: take none.
    Leave,
    /// Backspace: take the last one back.
    Erase,
    /// Ctrl-U: take all back.
    Clear,
    /// Another character, which is no part of a number.
    Other,
}

/// A key with a meaning while the user records herself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecordKey {
    /// Space: record.
    Record,
    /// Enter: keep the take.
    Keep,
    /// `l`: listen to the take.
    Listen,
    /// `a`: record again.
    Again,
    /// `s`: skip the line.
    Skip,
    /// `q`, or Escape: stop for now.
    Stop,
    /// The program continues after a stop; the screen may show other output.
    Continued,
}

/// The first entry of `meanings` at a position of `letter`. If layouts disagree, the first entry wins.
fn first<T: Copy>(letter: char, meanings: &[(char, T)]) -> Option<T> {
    let places = places(letter);
    let found = meanings.iter().find(|(place, _)| places.contains(place));
    found.map(|(_, meaning)| *meaning)
}

/// The meaning of `press` in a session. "It hurts" wins if layouts disagree, and also works with Alt.
pub(super) fn key(press: Press) -> Option<Key> {
    /// The key that ends a session comes last.
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
        Press::Enter | Press::Backspace | Press::Control(_) => None,
        Press::Alt(letter) => first(letter, &LETTERS[..1]),
        Press::Character(letter) => match narrow(letter) {
            ' ' | '\u{a0}' => Some(Key::Pause),
            '+' | '=' => Some(Key::Faster),
            '-' | '_' => Some(Key::Slower),
            letter => first(letter, &LETTERS),
        },
    }
}

/// Works in any language: the key for yes is the first letter of that word in one of our languages. An ambiguous letter
/// means no.
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

/// The meaning of `press` where a number is asked for.
pub(super) fn number(press: Press) -> Option<NumberKey> {
    const LETTERS: [(char, NumberKey); 2] = [('n', NumberKey::None), ('q', NumberKey::None)];
    match press {
        Press::Enter => Some(NumberKey::Take),
        Press::Escape => Some(NumberKey::Leave),
        Press::Backspace => Some(NumberKey::Erase),
        Press::Control('u') => Some(NumberKey::Clear),
        Press::Character(letter) => digit(letter)
            .map(NumberKey::Digit)
            .or_else(|| first(letter, &LETTERS))
            .or(Some(NumberKey::Other)),
        _ => None,
    }
}

/// The value of a digit, as a keyboard for its script types it.
fn digit(letter: char) -> Option<u8> {
    /// The zeros of ASCII, Arabic, Persian and Urdu, and the scripts of India and its neighbours.
    const ZEROS: &str = "0٠۰०০੦૦୦௦౦೦൦๐໐၀០";
    let value = |zero: char| u32::from(narrow(letter)).checked_sub(u32::from(zero));
    let values = ZEROS.chars().filter_map(value);
    values
        .filter(|value| *value < 10)
        .find_map(|value| u8::try_from(value).ok())
}

/// The meaning of `press` while recording.
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
    fn keys_have_the_meanings_shown_on_the_screen() {
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
    fn letters_of_other_layouts_work_by_position() {
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
    fn it_hurts_wins_if_layouts_disagree() {
        // `h` on a Bulgarian keyboard, `u` on a Russian one; `h` on a Russian one, `r` on a Serbian one.
        assert_eq!((typed('г'), typed('р')), (Some(Key::Hurts), Some(Key::Hurts)));
    }

    #[test]
    fn recording_has_its_own_keys() {
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
    fn a_number_is_typed_in_the_digits_of_any_script() {
        let typed = |letter| number(Press::Character(letter));
        for digits in ["12", "١٢", "۱۲", "१२", "১২", "１２"] {
            let heard: Vec<Option<NumberKey>> = digits.chars().map(typed).collect();
            assert_eq!(
                heard,
                [1, 2].map(|digit| Some(NumberKey::Digit(digit))),
                "{digits}"
            );
        }
        assert_eq!(['q', 'N', 'й', 'т'].map(typed), [Some(NumberKey::None); 4]);
        assert_eq!(['x', '²', '-'].map(typed), [Some(NumberKey::Other); 3]);
        assert_eq!(number(Press::Left), None);
        assert_eq!(number(Press::Enter), Some(NumberKey::Take));
        assert_eq!(number(Press::Escape), Some(NumberKey::Leave));
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
