//! Marks that keep a line in order where its letters run from right to left.
//!
//! A terminal that knows Unicode's rules orders a line by its first letter, and moves what has no direction of its own,
//! such as the hyphens of an option, to the wrong side of what has one. Marks without width say what is meant; a terminal
//! that knows no directions passes over them. Must not know languages.

/// Says that a line runs from right to left.
const RIGHT_TO_LEFT: char = '\u{200f}';
/// Says that what stands between two of it runs from left to right.
const LEFT_TO_RIGHT: char = '\u{200e}';
/// What belongs to the sentence around a command or a name, and not to it.
const AROUND: &[char] = &[
    '.', ',', ';', ':', '!', '?', '"', '(', ')', '[', ']', '«', '»', '،', '؛', '؟', '۔',
];

/// Columns to leave free where lines may be marked: some terminals give each mark one.
pub const ROOM_FOR_MARKS: usize = 8;

/// `text` with marks in each line that has letters written from right to left; other lines are left alone.
pub fn marked(text: &str) -> String {
    let lines = text.split('\n').map(|line| {
        if line.chars().any(runs_right_to_left) {
            marked_line(line)
        } else {
            line.to_owned()
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// A line from right to left, and in it whatever is from left to right: words in a row, as a command with its options.
fn marked_line(line: &str) -> String {
    let mut marked = String::from(RIGHT_TO_LEFT);
    let mut words = line.split(' ').peekable();
    while let Some(word) = words.next() {
        let mut group = word.to_owned();
        while let Some(next) =
            words.next_if(|next| is_foreign(&group) && is_foreign(next) && !is_parted(&group, next))
        {
            group.push(' ');
            group.push_str(next);
        }
        marked.push_str(&isolated(&group));
        if words.peek().is_some() {
            marked.push(' ');
        }
    }
    marked
}

/// `group` between two marks, without the punctuation around it; any other word as it is.
fn isolated(group: &str) -> String {
    if !is_foreign(group) {
        return group.to_owned();
    }
    let (before, rest) = group.split_at(group.len() - group.trim_start_matches(AROUND).len());
    let trimmed = rest.trim_end_matches(AROUND);
    // A bracket that opens within closes within, as in "English (United States)".
    let closes = trimmed.contains('(') && rest[trimmed.len()..].starts_with(')');
    let (inner, after) = rest.split_at(trimmed.len() + usize::from(closes));
    // A plain word keeps its order by itself.
    if inner.starts_with(char::is_alphabetic) && inner.chars().all(char::is_alphanumeric) {
        return group.to_owned();
    }
    format!("{before}{LEFT_TO_RIGHT}{inner}{LEFT_TO_RIGHT}{after}")
}

/// Whether a sentence, or a quotation, ends after `before` or begins with `after`.
fn is_parted(before: &str, after: &str) -> bool {
    before.ends_with(['.', ',', ';', ':', '!', '?', '"', '»']) || after.starts_with(['"', '«'])
}

/// Has letters, and all of them run from left to right.
fn is_foreign(word: &str) -> bool {
    word.chars().any(char::is_alphabetic) && !word.chars().any(runs_right_to_left)
}

/// The blocks of Hebrew, Arabic and the scripts beside them, and their forms for presentation.
fn runs_right_to_left(letter: char) -> bool {
    matches!(letter, '\u{0590}'..='\u{08ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The marks as brackets.
    fn seen(text: &str) -> String {
        marked(text)
            .replace(RIGHT_TO_LEFT, "<")
            .replace(LEFT_TO_RIGHT, "|")
    }

    #[test]
    fn a_line_from_left_to_right_is_left_alone() {
        assert_eq!(seen("Wash your hands.\n"), "Wash your hands.\n");
    }

    #[test]
    fn commands_stay_whole_within_a_line_from_right_to_left() {
        assert_eq!(
            seen("اكتبي \"warmhands list --json\"."),
            "<اكتبي \"|warmhands list --json|\"."
        );
        assert_eq!(seen("مثل \"a b\". \"c\""), "<مثل \"|a b|\". \"c\"");
        assert_eq!(seen("a\n  - حليب 4 °C"), "a\n<  - حليب 4 |°C|");
        assert_eq!(seen("--lang لغة"), "<|--lang| لغة");
        assert_eq!(seen("لغة (English (UK)) fr."), "<لغة (|English (UK)) fr|.");
    }

    #[test]
    fn numbers_and_times_need_no_marks() {
        assert_eq!(seen("بقيت 12:34 دقيقة"), "<بقيت 12:34 دقيقة");
    }
}
