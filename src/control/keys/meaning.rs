//! The meaning of keys: in a session, as an answer to a question, and while recording.

use super::digits::digit;
use super::layouts::{narrow, places};
use super::press::Press;
use crate::player::Control;
use crate::screen::TerminalSize;

/// A key with a meaning in a session.
#[derive(Debug, Clone, PartialEq)]
pub enum Key {
    /// Asks the player for something.
    Control(Control),
    /// Shows the keys.
    Help,
    /// The keys are locked now, or unlocked.
    Locked(bool),
    /// A key that means nothing while the keys are locked.
    Ignored,
    /// A key that the key map does not have.
    Unbound,
    /// Ctrl-Z: return to the shell for a while, with [`super::Keys::suspend`].
    Suspend,
    /// The program continues after a stop; the screen may show other output.
    Continued,
    /// The new size of the terminal.
    Resized(TerminalSize),
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
    /// What stands before the fraction of a number, in any script.
    Point,
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

/// A key with a meaning in a dialogue of questions, each with a few answers that have a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CareKey {
    /// A number from 1 to 9: a digit in any script, or F1 to F9, which need no Shift on any layout.
    Number(u8),
    /// `y`. A letter that is `n` on another layout is neither.
    Yes,
    /// `n`, likewise.
    No,
    /// Enter.
    Take,
    /// Space.
    Space,
    /// Backspace, or the left arrow: the question before.
    Back,
    /// `r`: say it again.
    Repeat,
    /// 0, the right arrow or Page Down: more answers.
    More,
    /// Page Up: the answers before.
    Fewer,
    /// `+`, or the up arrow.
    Louder,
    /// `-`, or the down arrow.
    Softer,
    /// `q`, or Escape.
    Quit,
    /// The screen has another size, or shows something else: show everything again.
    Redraw,
}

/// The first entry of `meanings` at a position of `letter`. If layouts disagree, the first entry wins.
fn first<T: Copy>(letter: char, meanings: &[(char, T)]) -> Option<T> {
    let places = places(letter);
    let found = meanings.iter().find(|(place, _)| places.contains(place));
    found.map(|(_, meaning)| *meaning)
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
            .or_else(|| {
                ['.', ',', '٫', '。', '．', '，']
                    .contains(&letter)
                    .then_some(NumberKey::Point)
            })
            .or_else(|| first(letter, &LETTERS))
            .or(Some(NumberKey::Other)),
        _ => None,
    }
}

/// The answer of `press` before something is done that can't be undone: only 1 or F1 is a yes.
pub(super) fn consent(press: Press) -> Answer {
    match care(press) {
        Some(CareKey::Number(1)) => Answer::Yes,
        _ => Answer::No,
    }
}

/// The meaning of `press` in a dialogue.
pub(super) fn care(press: Press) -> Option<CareKey> {
    match press {
        Press::Enter => Some(CareKey::Take),
        Press::Escape => Some(CareKey::Quit),
        Press::Backspace | Press::Left => Some(CareKey::Back),
        Press::Right | Press::PageDown => Some(CareKey::More),
        Press::PageUp => Some(CareKey::Fewer),
        Press::Up => Some(CareKey::Louder),
        Press::Down => Some(CareKey::Softer),
        Press::Function(number @ 1..=9) => Some(CareKey::Number(number)),
        Press::Character(letter) => care_letter(letter),
        _ => None,
    }
}

fn care_letter(letter: char) -> Option<CareKey> {
    const LETTERS: [(char, CareKey); 4] = [
        ('y', CareKey::Yes),
        ('n', CareKey::No),
        ('r', CareKey::Repeat),
        ('q', CareKey::Quit),
    ];
    match (digit(letter), narrow(letter)) {
        (Some(0), _) => return Some(CareKey::More),
        (Some(number), _) => return Some(CareKey::Number(number)),
        (_, ' ') => return Some(CareKey::Space),
        (_, '+' | '=') => return Some(CareKey::Louder),
        (_, '-' | '_') => return Some(CareKey::Softer),
        _ => {}
    }
    let places = places(letter);
    let mut meant = LETTERS.into_iter().filter(|(place, _)| places.contains(place));
    // Where layouts disagree, it is none of them: a yes must not be taken for a no.
    let (_, key) = meant.next()?;
    meant.next().is_none().then_some(key)
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
    fn a_dialogue_takes_no_letter_on_which_layouts_disagree() {
        let typed = |letter| care(Press::Character(letter));
        for digits in ["2", "٢", "۲", "२", "２"] {
            assert_eq!(digits.chars().map(typed).next(), Some(Some(CareKey::Number(2))));
        }
        assert_eq!(care(Press::Function(2)), Some(CareKey::Number(2)));
        assert_eq!(
            ['y', 'N', 'r', 'Q'].map(typed).map(Option::unwrap),
            [CareKey::Yes, CareKey::No, CareKey::Repeat, CareKey::Quit]
        );
        // It is y on a Russian keyboard and n on a Bulgarian one.
        assert_eq!((places('н').len() > 1, typed('н')), (true, None));
        assert_eq!(
            [' ', '0', '+', '-'].map(typed).map(Option::unwrap),
            [CareKey::Space, CareKey::More, CareKey::Louder, CareKey::Softer]
        );
        assert_eq!((typed('h'), care(Press::Tab)), (None, None));
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
