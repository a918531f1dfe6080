//! Digits of any script.

use super::layouts::narrow;

/// The zeros of ASCII, Arabic, Persian and Urdu, and the scripts of India and its neighbours.
const ZEROS: &str = "0٠۰०০੦૦୦௦౦೦൦๐໐၀០";

/// The value of a digit, as a keyboard for its script types it.
pub(super) fn digit(letter: char) -> Option<u8> {
    let value = |zero: char| u32::from(narrow(letter)).checked_sub(u32::from(zero));
    let values = ZEROS.chars().filter_map(value);
    values
        .filter(|value| *value < 10)
        .find_map(|value| u8::try_from(value).ok())
}
