//! Navigation and function keys by the codes that terminals send for them.

use super::press::Press;

/// How many function keys a terminal has at most.
const LAST_FUNCTION: u8 = 35;
/// The function keys of a keyboard without a modifier.
const ROW: u8 = 12;

/// The function key `number` with Shift or Control, counted on as terminfo does: F13 is F1 with Shift, F25 with Control.
/// Keyboards and pedals that have an F13 often send the same.
pub(super) fn function(number: u8, shift: bool, control: bool) -> Option<Press> {
    let added = match (shift, control) {
        _ if number > ROW => 0,
        (true, false) => ROW,
        (false, true) => 2 * ROW,
        _ => 0,
    };
    let number = number + added;
    (1..=LAST_FUNCTION)
        .contains(&number)
        .then_some(Press::Function(number))
}

/// The key of `ESC [` and a letter, or of `ESC O` and a letter, without modifiers.
pub(super) fn of_letter(last: u8) -> Option<Press> {
    match last {
        b'A' => Some(Press::Up),
        b'B' => Some(Press::Down),
        b'C' => Some(Press::Right),
        b'D' => Some(Press::Left),
        b'F' => Some(Press::End),
        b'H' => Some(Press::Home),
        b'P'..=b'S' => Some(Press::Function(last - b'P' + 1)),
        _ => None,
    }
}

/// The key of `ESC [ code ~`, without modifiers.
pub(super) fn of_number(code: u32) -> Option<Press> {
    let function = |first: u32, number: u8| {
        let at = u8::try_from(code - first).unwrap_or_default();
        Some(Press::Function(number + at))
    };
    match code {
        1 | 7 => Some(Press::Home),
        2 => Some(Press::Insert),
        3 => Some(Press::Delete),
        4 | 8 => Some(Press::End),
        5 => Some(Press::PageUp),
        6 => Some(Press::PageDown),
        11..=15 => function(11, 1),
        17..=21 => function(17, 6),
        23..=26 => function(23, 11),
        28..=29 => function(28, 15),
        31..=34 => function(31, 17),
        _ => None,
    }
}

/// The key with a number of its own in the kitty keyboard protocol: function, keypad and media keys.
pub(super) fn of_kitty(code: u32) -> Option<Press> {
    let from = |first: u32| u8::try_from(code - first).unwrap_or_default();
    match code {
        57376..=57398 => Some(Press::Function(13 + from(57376))),
        57399..=57408 => Some(Press::Character(char::from(b'0' + from(57399)))),
        57409 => Some(Press::Character('.')),
        57410 => Some(Press::Character('/')),
        57411 => Some(Press::Character('*')),
        57412 => Some(Press::Character('-')),
        57413 => Some(Press::Character('+')),
        57414 => Some(Press::Enter),
        57415 => Some(Press::Character('=')),
        57416 => Some(Press::Character(',')),
        57417 => Some(Press::Left),
        57418 => Some(Press::Right),
        57419 => Some(Press::Up),
        57420 => Some(Press::Down),
        57421 => Some(Press::PageUp),
        57422 => Some(Press::PageDown),
        57423 => Some(Press::Home),
        57424 => Some(Press::End),
        57425 => Some(Press::Insert),
        57426 => Some(Press::Delete),
        57428..=57440 => Some(Press::Media(from(57428))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_key_with_shift_is_the_one_that_terminfo_names() {
        assert_eq!(function(1, true, false), Some(Press::Function(13)));
        assert_eq!(function(12, true, false), Some(Press::Function(24)));
        assert_eq!(function(1, false, true), Some(Press::Function(25)));
        assert_eq!(function(13, true, false), Some(Press::Function(13)));
        assert_eq!(function(12, false, true), None);
    }

    #[test]
    fn the_gaps_between_the_numbers_of_function_keys_are_no_keys() {
        let numbers = (0..40).filter_map(|code| match of_number(code) {
            Some(Press::Function(number)) => Some(number),
            _ => None,
        });
        assert!(numbers.eq(1..=20));
        assert_eq!([16, 22, 27, 30, 35].map(of_number), [None; 5]);
    }
}
