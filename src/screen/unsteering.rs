//! Text that only says something: nothing in it steers a terminal, wherever it came from.
//!
//! Whatever is shown passes here before marks and colours of our own are added.

use std::borrow::Cow;

use crate::locale::steers;

/// `text` with a `?` for each character that would steer the terminal, or the direction of what comes after. Ends of lines
/// stay.
pub fn plain(text: &str) -> Cow<'_, str> {
    if text.contains(steers_here) {
        Cow::Owned(text.replace(steers_here, "?"))
    } else {
        Cow::Borrowed(text)
    }
}

fn steers_here(c: char) -> bool {
    steers(c) && c != '\n'
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn nothing_that_steers_passes() {
        assert_eq!(plain("a\u{1b}[2Jb\u{9b}c\rd\u{202e}e\u{7}"), "a?[2Jb?c?d?e?");
        assert_eq!(plain("one\ntwo: مرحبا \u{200f}3"), "one\ntwo: مرحبا \u{200f}3");
    }
}
