//! Fits text to a width. Counts columns as a terminal does: by grapheme, and two for wide ones.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// `text` in lines of at most `width` columns, broken where its script allows (UAX 14). Lines that `text` itself
/// breaks stay broken; what goes on from an item of a list stands under it.
pub fn wrapped(text: &str, width: usize) -> Vec<String> {
    let lines = widened(text);
    let lines = lines.lines().flat_map(|line| wrapped_line(line, width.max(1)));
    lines.map(|line| narrowed(&line)).collect()
}

/// Vowel signs next to their letter. Most terminals give them a column of their own, although Unicode's grapheme rules
/// give them none. They belong to Bengali, Oriya, Tamil, Kannada, Malayalam and Sinhala.
const STANDING: [char; 12] = [
    '\u{9be}', '\u{9d7}', '\u{b3e}', '\u{b57}', '\u{bbe}', '\u{bd7}', '\u{cc2}', '\u{cd5}', '\u{cd6}',
    '\u{d3e}', '\u{d57}', '\u{dcf}',
];
/// Follows each such vowel sign while lines are broken: it takes one column and allows no break. It is a private-use
/// character, so no text contains it.
const COLUMN: char = '\u{e000}';

/// `text` with a column for each of those vowel signs.
fn widened(text: &str) -> Cow<'_, str> {
    if !text.contains(STANDING) {
        return Cow::Borrowed(text);
    }
    let with_column = |c: char| [Some(c), STANDING.contains(&c).then_some(COLUMN)];
    Cow::Owned(text.chars().flat_map(with_column).flatten().collect())
}

/// Reverses [`widened`] for a line.
fn narrowed(line: &str) -> String {
    line.replace(COLUMN, "")
}

/// The columns of `text`, which is one line.
pub(super) fn columns(text: &str) -> usize {
    widened(text).width()
}

fn wrapped_line(line: &str, width: usize) -> Vec<String> {
    let spaces = line.len() - line.trim_start().len();
    let bullet = if line.trim_start().starts_with("- ") { 2 } else { 0 };
    under(line, spaces + bullet, width)
}

/// `text` as a table whose last column is wrapped. Continuation lines are indented to the last column, which starts
/// after two spaces.
pub fn wrapped_table(text: &str, width: usize) -> Vec<String> {
    let lines = widened(text);
    let lines = lines
        .lines()
        .flat_map(|line| under(line, last_column(line), width.max(1)));
    lines.map(|line| narrowed(&line)).collect()
}

/// The column where the text of the last column begins; its own indentation if it is the only column.
fn last_column(line: &str) -> usize {
    let indent = line.len() - line.trim_start().len();
    let Some((before, after)) = line[indent..].split_once("  ") else {
        return indent;
    };
    let gap = 2 + after.len() - after.trim_start().len();
    indent + before.width() + gap
}

/// Wraps `line`; continuation lines are indented by `column` columns.
fn under(line: &str, column: usize, width: usize) -> Vec<String> {
    let indent = " ".repeat(column);
    let options = textwrap::Options::new(width)
        .subsequent_indent(&indent)
        .break_words(false);
    textwrap::wrap(line, options)
        .into_iter()
        .flat_map(|line| broken(&line, width))
        .collect()
}

/// Breaks a line whose only word is wider than `width`. It breaks between graphemes, so a combining mark stays with its
/// letter.
fn broken(line: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut columns = 0;
    for grapheme in line.graphemes(true) {
        if columns > 0 && columns + grapheme.width() > width {
            lines.push(String::new());
            columns = 0;
        }
        columns += grapheme.width();
        if let Some(last) = lines.last_mut() {
            last.push_str(grapheme);
        }
    }
    lines
}

/// `text` in one line of at most `width` columns, with an ellipsis if it was cut.
pub fn shortened(text: &str, width: usize) -> String {
    let text = &widened(text);
    if text.width() <= width {
        return narrowed(text);
    }
    let mut kept = String::new();
    for grapheme in text.graphemes(true) {
        if kept.width() + grapheme.width() + 1 > width {
            break;
        }
        kept.push_str(grapheme);
    }
    narrowed(&kept) + "…"
}

/// `say(name)` in one line of at most `width` columns. If it is too long, the name is shortened first; if that is not
/// enough, the first of `shorter` that fits is left, or the beginning of the last one.
pub fn fitted(width: usize, name: &str, shorter: &[String], say: impl Fn(&str) -> String) -> String {
    let whole = say(name);
    if columns(&whole) <= width {
        return whole;
    }
    let room = width.saturating_sub(columns(&say("")));
    let short = say(&shortened(name, room));
    if room > 1 && columns(&short) <= width {
        return short;
    }
    let fits = shorter.iter().find(|text| columns(text) <= width);
    let left = fits.or(shorter.last());
    left.map_or_else(String::new, |text| shortened(text, width))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_is_cut_last() {
        let fit = |width| {
            let shorter = ["on · 12:03", "12:03"].map(str::to_owned);
            fitted(width, "expression, right breast", &shorter, |name| {
                format!("{name} · 12:03 left")
            })
        };
        assert_eq!(fit(38), "expression, right breast · 12:03 left");
        assert_eq!(fit(24), "expression… · 12:03 left");
        assert_eq!(fit(15), "e… · 12:03 left");
        assert_eq!(fit(13), "on · 12:03");
        assert_eq!(fit(9), "12:03");
        assert_eq!(fit(3), "12…");
    }

    #[test]
    fn words_stay_whole_and_lines_fit() {
        let text = "Breathe slowly, and let your hand grow soft each time you relax.";
        let lines = wrapped(text, 20);
        assert_eq!(
            lines,
            [
                "Breathe slowly, and",
                "let your hand grow",
                "soft each time you",
                "relax."
            ]
        );
        assert_eq!(lines.join(" "), text);
    }

    #[test]
    fn a_list_item_stays_in_its_column() {
        assert_eq!(
            wrapped("  - one two three", 10),
            ["  - one", "    two", "    three"]
        );
    }

    #[test]
    fn a_table_is_wrapped_in_its_last_column() {
        let table = "Options:\n  -h, --help  Show this\n  -l          声の言語です";
        let wrapped = wrapped_table(table, 20);
        let expected = [
            "Options:",
            "  -h, --help  Show",
            "              this",
            "  -l          声の言",
            "              語です",
        ];
        assert_eq!(wrapped, expected);
    }

    #[test]
    fn punctuation_never_starts_a_line() {
        assert_eq!(wrapped("one two three, four", 13), ["one two", "three, four"]);
    }

    #[test]
    fn wide_and_joined_characters_are_counted_as_shown() {
        assert_eq!(
            wrapped("手を洗ってください", 6),
            ["手を", "洗って", "くださ", "い"]
        );
        assert_eq!(wrapped("हाथ धोइए", 4), ["हाथ", "धोइए"]);
        assert_eq!(wrapped("abcdef", 4), ["abcd", "ef"]);
        assert_eq!(wrapped("কিকিকি", 2).concat(), "কিকিকি");
        assert!(wrapped("কিকিকি", 2).iter().all(|line| line.starts_with('ক')));
        assert_eq!(wrapped("a\nb", 9), ["a", "b"]);
    }

    #[test]
    fn a_vowel_sign_next_to_its_letter_has_a_column() {
        // Five letters of one column each, three of them with such a vowel sign.
        assert_eq!(wrapped("কাকা কাকক", 4), ["কাকা", "কাকক"]);
        assert_eq!(wrapped("কাকা", 3).concat(), "কাকা");
        assert_eq!(shortened("কাকা কা", 5), "কাকা…");
        assert_eq!(shortened("কাকা কা", 7), "কাকা কা");
        assert!(!wrapped("ভালো লাগে ততক্ষণ চালান", 8).concat().contains(COLUMN));
    }

    #[test]
    fn one_line_is_cut_with_an_ellipsis() {
        assert_eq!(shortened("massage, left breast", 12), "massage, le…");
        assert_eq!(shortened("短い", 4), "短い");
        assert_eq!(shortened("長い文", 5), "長い…");
    }
}
