//! Which characters say nothing and steer what shows them.

/// Whether `c` would steer a terminal, or the direction of what comes after it. Ends of lines and tabs are among them;
/// whoever wants these says so.
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
