//! Direction marks that keep right-to-left lines in order.
//!
//! A terminal that implements Unicode's bidirectional algorithm takes the direction of a line from its first letter. It
//! moves neutral characters, such as the hyphens of an option, to the wrong side of their word. Zero-width marks set
//! the direction explicitly; a terminal without bidirectional support ignores them. Must not know languages.

/// Sets the direction of a line to right-to-left.
const RIGHT_TO_LEFT: char = '\u{200f}';
/// Text between two of these marks runs from left to right.
const LEFT_TO_RIGHT: char = '\u{200e}';
/// Punctuation that belongs to the sentence around a command or a name.
const AROUND: &[char] = &[
    '.', ',', ';', ':', '!', '?', '"', '(', ')', '[', ']', '«', '»', '،', '؛', '؟', '۔',
];

/// Columns to leave free on marked lines, because some terminals give each mark a column.
pub const ROOM_FOR_MARKS: usize = 8;

/// Adds marks to each line of `text` that has right-to-left letters. Other lines stay unchanged.
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

/// Marks a right-to-left line and each left-to-right group in it. A group is a run of words, such as a command with its
/// options.
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

/// `group` between two marks, without the surrounding punctuation. A plain word stays unchanged.
fn isolated(group: &str) -> String {
    if !is_foreign(group) {
        return group.to_owned();
    }
    let (before, rest) = group.split_at(group.len() - group.trim_start_matches(AROUND).len());
    let trimmed = rest.trim_end_matches(AROUND);
    // A bracket that opens inside the group also closes inside it, as in "English (United States)".
    let closes = trimmed.contains('(') && rest[trimmed.len()..].starts_with(')');
    let (inner, after) = rest.split_at(trimmed.len() + usize::from(closes));
    // A plain word keeps its order without marks.
    if inner.starts_with(char::is_alphabetic) && inner.chars().all(char::is_alphanumeric) {
        return group.to_owned();
    }
    format!("{before}{LEFT_TO_RIGHT}{inner}{LEFT_TO_RIGHT}{after}")
}

/// Whether a sentence or quotation ends with `before` or begins with `after`.
fn is_parted(before: &str, after: &str) -> bool {
    before.ends_with(['.', ',', ';', ':', '!', '?', '"', '»']) || after.starts_with(['"', '«'])
}

/// Whether `word` has letters and all of them run from left to right, or is a number whose sign would move behind it.
fn is_foreign(word: &str) -> bool {
    let has_letters = word.chars().any(char::is_alphabetic);
    (has_letters || is_signed(word)) && !word.chars().any(runs_right_to_left)
}

fn is_signed(word: &str) -> bool {
    let digits = word.strip_prefix(['-', '+']);
    digits.is_some_and(|digits| digits.starts_with(|digit: char| digit.is_ascii_digit()))
}

/// The Unicode blocks of Hebrew, Arabic and related scripts, and their presentation forms.
fn runs_right_to_left(letter: char) -> bool {
    matches!(letter, '\u{0590}'..='\u{08ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `marked` with the marks shown as brackets.
    fn seen(text: &str) -> String {
        marked(text)
            .replace(RIGHT_TO_LEFT, "<")
            .replace(LEFT_TO_RIGHT, "|")
    }

    #[test]
    fn a_left_to_right_line_stays_unchanged() {
        assert_eq!(seen("Wash your hands.\n"), "Wash your hands.\n");
    }

    #[test]
    fn commands_keep_their_order_in_a_right_to_left_line() {
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

    #[test]
    fn a_sign_stays_in_front_of_its_number() {
        assert_eq!(seen("الصوت: -6 ديسيبل"), "<الصوت: |-6| ديسيبل");
        assert_eq!(seen("آواز: -6 dB"), "<آواز: |-6 dB|");
        assert_eq!(seen("- حليب"), "<- حليب");
    }
}
