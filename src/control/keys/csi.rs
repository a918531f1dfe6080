//! Control sequences: `ESC [`, parameters and a final byte.
//!
//! Only navigation and function keys and a few encodings of letters are keys. All other sequences are skipped as a whole.

use super::function_keys::{function, of_kitty, of_letter, of_number};
use super::press::Press;
use super::token::Token;

/// No key has a longer sequence.
const LONGEST: usize = 64;
/// Modifier bits, without Caps Lock and Num Lock.
const SHIFT: u32 = 1;
const ALT: u32 = 2;
const CONTROL: u32 = 4;
const OTHERS: u32 = 8 | 16 | 32;

/// The sequence at the start of `bytes`.
pub(super) fn token(bytes: &[u8]) -> Token {
    if bytes.get(2) == Some(&b'[') {
        // F1 to F5 on the Linux console.
        return match bytes.get(3) {
            Some(&letter @ b'A'..=b'E') => Token::Whole(4, Some(Press::Function(letter - b'A' + 1))),
            _ => whole_at(bytes, 4),
        };
    }
    for (at, &byte) in bytes.iter().enumerate().skip(2) {
        match byte {
            0x20..=0x3f if at < LONGEST => {}
            0x40..=0x7e => return ended(bytes, at),
            // Not a sequence: the byte that interrupts it is parsed again.
            _ => return Token::Whole(at, None),
        }
    }
    Token::Partial
}

fn ended(bytes: &[u8], at: usize) -> Token {
    match (&bytes[2..at], bytes[at]) {
        (b"200", b'~') => Token::Paste(at + 1),
        // The old mouse report: three arbitrary bytes follow.
        (b"", b'M') => whole_at(bytes, at + 4),
        (parameters, last) => Token::Whole(at + 1, press(parameters, last)),
    }
}

fn whole_at(bytes: &[u8], length: usize) -> Token {
    match bytes.len() < length {
        true => Token::Partial,
        false => Token::Whole(length, None),
    }
}

/// The key of a sequence; `None` for a key release.
fn press(parameters: &[u8], last: u8) -> Option<Press> {
    let fields = fields(str::from_utf8(parameters).ok()?)?;
    let field = |at: usize, part: usize| fields.get(at).and_then(|parts| *parts.get(part)?);
    let is_release = field(1, 1) == Some(3);
    let modifiers = field(1, 0).unwrap_or(1).saturating_sub(1);
    match last {
        _ if is_release => None,
        // Also the place of the cursor, which nobody asks for; a key always begins with 1.
        b'R' if field(0, 0) != Some(1) => None,
        b'A'..=b'S' => with(of_letter(last)?, modifiers),
        b'u' => {
            let code = field(0, 0)?;
            let shifted = field(0, 1).filter(|_| modifiers & SHIFT != 0);
            // The key's position on a Latin keyboard, reported if the layout is another one.
            let placed = field(0, 2).filter(|_| code > 0x7f);
            key(placed.or(shifted).unwrap_or(code), modifiers)
        }
        // The same in xterm's encoding.
        b'~' if field(0, 0) == Some(27) => key(field(2, 0)?, modifiers),
        b'~' => with(of_number(field(0, 0)?)?, modifiers),
        _ => None,
    }
}

/// A key that is no character. Only function keys are others with a modifier.
pub(super) fn with(press: Press, modifiers: u32) -> Option<Press> {
    match press {
        Press::Function(number) if modifiers & OTHERS == 0 => {
            function(number, modifiers & SHIFT != 0, modifiers & CONTROL != 0)
        }
        Press::Function(_) => None,
        press => Some(press),
    }
}

/// Parses `1:2;3` as `[[1, 2], [3]]`; `None` for private sequences, which are not keys.
fn fields(text: &str) -> Option<Vec<Vec<Option<u32>>>> {
    let parts = |field: &str| field.split(':').map(|part| part.parse().ok()).collect();
    let is_private = text.starts_with(['?', '<', '=', '>']);
    (!is_private).then(|| text.split(';').map(parts).collect())
}

/// The key with `code` in the kitty keyboard protocol.
fn key(code: u32, modifiers: u32) -> Option<Press> {
    let press = match code {
        27 => return Some(Press::Escape),
        9 => return Some(Press::Tab),
        13 => return Some(Press::Enter),
        127 => return Some(Press::Backspace),
        // Keys without a character, such as Shift, have no meaning.
        57344..=63743 => match of_kitty(code)? {
            Press::Character(letter) => letter,
            press => return with(press, modifiers),
        },
        code => char::from_u32(code).filter(|letter| !letter.is_control())?,
    };
    match modifiers {
        held if held & OTHERS != 0 => None,
        held if held & CONTROL != 0 => press.to_lowercase().next().map(Press::Control),
        held if held & ALT != 0 => Some(Press::Alt(press)),
        _ => Some(Press::Character(press)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &str) -> Option<Press> {
        match token(bytes.as_bytes()) {
            Token::Whole(length, press) if length == bytes.len() => press,
            other => panic!("{bytes:?}: {other:?}"),
        }
    }

    #[test]
    fn kitty_reports_the_position_of_a_key_on_a_latin_keyboard() {
        assert_eq!(read("\x1b[1088::104u"), Some(Press::Character('h')));
        assert_eq!(read("\x1b[1088u"), Some(Press::Character('р')));
        assert_eq!(read("\x1b[61:43;2u"), Some(Press::Character('+')));
        assert_eq!(read("\x1b[99;5u"), Some(Press::Control('c')));
        assert_eq!(read("\x1b[1089::99;5u"), Some(Press::Control('c')));
        assert_eq!(read("\x1b[104;3u"), Some(Press::Alt('h')));
        assert_eq!(read("\x1b[27u"), Some(Press::Escape));
        assert_eq!(read("\x1b[27;5;99~"), Some(Press::Control('c')));
    }

    #[test]
    fn locks_and_key_releases_are_ignored() {
        assert_eq!(read("\x1b[104;129u"), Some(Press::Character('h')));
        assert_eq!(read("\x1b[1;129C"), Some(Press::Right));
        assert_eq!(read("\x1b[104;1:3u"), None);
        assert_eq!(read("\x1b[57441;2u"), None);
        assert_eq!(read("\x1b[104;9u"), None, "with the Super key");
    }

    #[test]
    fn unknown_sequences_are_skipped_as_a_whole() {
        for bytes in [
            "\x1b[E",
            "\x1b[Z",
            "\x1b[99~",
            "\x1b[?62;c",
            "\x1b[<0;12;7M",
            "\x1b[M h!",
            "\x1b[[Z",
            "\x1b[I",
            "\x1b[12;40R",
        ] {
            assert_eq!(read(bytes), None, "{bytes:?}");
        }
    }

    #[test]
    fn navigation_and_function_keys_come_in_several_forms() {
        for (bytes, press) in [
            ("\x1b[A", Press::Up),
            ("\x1b[1;2B", Press::Down),
            ("\x1b[H", Press::Home),
            ("\x1b[1~", Press::Home),
            ("\x1b[4~", Press::End),
            ("\x1b[2~", Press::Insert),
            ("\x1b[3;5~", Press::Delete),
            ("\x1b[6~", Press::PageDown),
            ("\x1b[[C", Press::Function(3)),
            ("\x1b[15~", Press::Function(5)),
            ("\x1b[24~", Press::Function(12)),
            ("\x1b[25~", Press::Function(13)),
            ("\x1b[1;2P", Press::Function(13)),
            ("\x1b[1;2R", Press::Function(15)),
            ("\x1b[15;2~", Press::Function(17)),
            ("\x1b[57376u", Press::Function(13)),
            ("\x1b[57399u", Press::Character('0')),
            ("\x1b[57421;129u", Press::PageUp),
            ("\x1b[57430u", Press::Media(2)),
            ("\x1b[9u", Press::Tab),
        ] {
            assert_eq!(read(bytes), Some(press), "{bytes:?}");
        }
        assert_eq!(read("\x1b[57376;1:3u"), None, "it is let go");
        assert_eq!(read("\x1b[1;9P"), None, "with the Super key");
    }

    #[test]
    fn an_interrupted_sequence_does_not_swallow_the_next_key() {
        assert_eq!(token(b"\x1b[12\x1b[C"), Token::Whole(4, None));
        assert_eq!(token(b"\x1b[1"), Token::Partial);
        let endless = [b"\x1b[".as_slice(), &[b'1'; 200]].concat();
        assert_eq!(token(&endless), Token::Whole(LONGEST, None));
    }
}
