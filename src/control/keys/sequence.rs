//! Splits the terminal's input into keys and sequences to skip.
//!
//! Follows ECMA-48: an unknown escape sequence is read to its end, so that no part of it counts as a key. Must not know
//! times.

use super::csi;
use super::function_keys::of_letter;
use super::press::Press;
use super::token::Token;

/// Starts every sequence, and is a key itself.
pub(super) const ESCAPE: u8 = 0x1b;

/// The first token of `bytes`.
pub(super) fn next(bytes: &[u8]) -> Token {
    match bytes.first() {
        None => Token::Partial,
        Some(&ESCAPE) => escaped(bytes),
        Some(b'\r' | b'\n') => Token::Whole(1, Some(Press::Enter)),
        Some(&byte) if byte < 0x20 || byte == 0x7f => Token::Whole(1, control(byte)),
        Some(_) => character(bytes),
    }
}

fn control(byte: u8) -> Option<Press> {
    match byte {
        b'\t' => Some(Press::Tab),
        0x08 | 0x7f => Some(Press::Backspace),
        0x01..=0x1a => Some(Press::Control(char::from(byte - 1 + b'a'))),
        0x1c => Some(Press::Control('\\')),
        _ => None,
    }
}

fn escaped(bytes: &[u8]) -> Token {
    match bytes.get(1) {
        None => Token::Partial,
        Some(b'[') => csi::token(bytes),
        Some(b'O') => single_shift(bytes),
        Some(b']' | b'P' | b'_' | b'^' | b'X') => Token::Report(2),
        Some(&ESCAPE) => match bytes.get(2) {
            None => Token::Partial,
            // An arrow with Alt, in the encoding of some terminals.
            Some(b'[' | b'O') => next(&bytes[1..]).after_one(),
            Some(_) => Token::Whole(1, Some(Press::Escape)),
        },
        // Control-C means the same with and without Alt.
        Some(0x03) => Token::Whole(1, None),
        Some(&byte) if byte < 0x20 || byte == 0x7f => Token::Whole(2, None),
        Some(_) => match character(&bytes[1..]) {
            Token::Whole(length, Some(Press::Character(letter))) => {
                Token::Whole(length + 1, Some(Press::Alt(letter)))
            }
            other => other.after_one(),
        },
    }
}

/// `ESC O` and a letter: arrows, function keys, and the keypad in application mode. Some terminals put the modifiers
/// before the letter, as a digit.
fn single_shift(bytes: &[u8]) -> Token {
    let digits = bytes[2..].iter().take(2).take_while(|byte| byte.is_ascii_digit());
    let length = 2 + digits.count();
    match bytes.get(length) {
        None => Token::Partial,
        Some(&last @ 0x40..=0x7e) => {
            let modifiers = str::from_utf8(&bytes[2..length])
                .ok()
                .and_then(|text| text.parse().ok());
            let modifiers = modifiers.unwrap_or(1_u32).saturating_sub(1);
            let press = of_letter(last).or_else(|| keypad(last));
            Token::Whole(length + 1, press.and_then(|press| csi::with(press, modifiers)))
        }
        Some(_) => Token::Whole(length, None),
    }
}

fn keypad(last: u8) -> Option<Press> {
    match last {
        b'I' => Some(Press::Tab),
        b'M' => Some(Press::Enter),
        b'X' => Some(Press::Character('=')),
        // `*+,-./` and the digits.
        b'j'..=b'y' => Some(Press::Character(char::from(last - b'j' + b'*'))),
        _ => None,
    }
}

/// A UTF-8 character. An invalid byte is skipped alone, so that the next key is recognised.
fn character(bytes: &[u8]) -> Token {
    let length = match bytes.first() {
        Some(0x20..=0x7e) => 1,
        Some(0xc2..=0xdf) => 2,
        Some(0xe0..=0xef) => 3,
        Some(0xf0..=0xf4) => 4,
        _ => return Token::Whole(1, None),
    };
    let follow = bytes[1..].iter().take(length - 1);
    let there = 1 + follow.take_while(|byte| (0x80..=0xbf).contains(*byte)).count();
    if there < length {
        return match bytes.len() == there {
            true => Token::Partial,
            false => Token::Whole(there, None),
        };
    }
    let letter = str::from_utf8(&bytes[..length])
        .ok()
        .and_then(|text| text.chars().next())
        .filter(|letter| !letter.is_control());
    Token::Whole(length, letter.map(Press::Character))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole(bytes: &[u8], press: Option<Press>) {
        assert_eq!(next(bytes), Token::Whole(bytes.len(), press), "{bytes:?}");
    }

    #[test]
    fn letters_of_any_script_are_keys() {
        whole(b"h", Some(Press::Character('h')));
        whole("р".as_bytes(), Some(Press::Character('р')));
        whole("प".as_bytes(), Some(Press::Character('प')));
        whole(b"\x03", Some(Press::Control('c')));
        whole(b"\x1c", Some(Press::Control('\\')));
        whole(b"\r", Some(Press::Enter));
        whole(b"\x1bh", Some(Press::Alt('h')));
    }

    #[test]
    fn arrows_come_in_several_forms() {
        for bytes in [
            "\x1b[C",
            "\x1bOC",
            "\x1b\x1b[C",
            "\x1b[1;5C",
            "\x1bO5C",
            "\x1b\x1bOC",
        ] {
            whole(bytes.as_bytes(), Some(Press::Right));
        }
    }

    #[test]
    fn the_keypad_and_the_first_function_keys_have_sequences_of_their_own() {
        for (bytes, press) in [
            ("\x1bOP", Press::Function(1)),
            ("\x1bOS", Press::Function(4)),
            ("\x1bO2P", Press::Function(13)),
            ("\x1bOA", Press::Up),
            ("\x1bOH", Press::Home),
            ("\x1bOp", Press::Character('0')),
            ("\x1bOy", Press::Character('9')),
            ("\x1bOj", Press::Character('*')),
            ("\x1bOk", Press::Character('+')),
            ("\x1bOm", Press::Character('-')),
            ("\t", Press::Tab),
        ] {
            whole(bytes.as_bytes(), Some(press));
        }
    }

    #[test]
    fn latin_1_is_incomplete_at_first_and_then_skipped() {
        assert_eq!(next(b"\xe9"), Token::Partial);
        assert_eq!(next(b"\xe9q"), Token::Whole(1, None));
        assert_eq!(next(b"\x80q"), Token::Whole(1, None));
        assert_eq!(next(b"\xf0\x9f\x92q"), Token::Whole(3, None));
    }

    #[test]
    fn two_escapes_are_two_keys_unless_an_arrow_follows() {
        assert_eq!(next(b"\x1b"), Token::Partial);
        assert_eq!(next(b"\x1b\x1b"), Token::Partial);
        assert_eq!(next(b"\x1b\x1b\x1b"), Token::Whole(1, Some(Press::Escape)));
        whole(b"\x1b\x1b[Z", None);
    }

    #[test]
    fn a_report_is_followed_by_text() {
        for bytes in ["\x1b]11;", "\x1bP", "\x1b_", "\x1b^", "\x1bX"] {
            assert_eq!(next(bytes.as_bytes()), Token::Report(2));
        }
    }
}
