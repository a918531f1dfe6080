//! Removes terminal control characters from text, whatever its origin.
//!
//! All text that is shown passes through here before the program's own marks and colours are added.

use std::borrow::Cow;

use crate::locale::steers;

/// `text` with a `?` for each character that controls the terminal or the text direction. Line ends stay.
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
    fn control_characters_are_replaced() {
        assert_eq!(plain("a\u{1b}[2Jb\u{9b}c\rd\u{202e}e\u{7}"), "a?[2Jb?c?d?e?");
        assert_eq!(plain("one\ntwo: مرحبا \u{200f}3"), "one\ntwo: مرحبا \u{200f}3");
    }
}
