//! Invisible characters that control the terminal.

/// Whether `c` controls the terminal or the direction of the text after it. Line breaks and tabs count too; a caller
/// that allows them must check for them first.
pub fn steers(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::steers;

    #[test]
    fn letters_and_marks_do_not_steer() {
        assert!("a\u{300}ሰلক \u{200f}\u{200d}".chars().all(|c| !steers(c)));
        assert!(
            "\u{1b}\u{9b}\u{7}\n\u{2028}\u{2029}\u{202e}\u{2066}"
                .chars()
                .all(steers)
        );
    }
}
