//! Finds the line that a file or a label is named after, as people write names.
//!
//! Case, spaces, hyphens and underscores do not count; a running number in front and the number of a copy behind are
//! passed over. Never guesses between two lines. Must not know files.

use unicode_normalization::UnicodeNormalization;

use crate::clip::without_sound_ending;
use crate::locale::MessageId;

/// The longest name that stands for a line, in bytes: longer than that of any file. A label may have any length.
const LONGEST: usize = 1024;

/// What a name stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum FoundLine {
    /// This line.
    Line(MessageId),
    /// One of these lines.
    Several(Vec<MessageId>),
    /// No line.
    Nothing,
}

/// The lines of a language, by their names.
#[derive(Debug, Clone)]
pub(super) struct Names(Vec<(String, MessageId)>);

impl Names {
    /// The names of `lines`.
    pub(super) fn of<'a>(lines: impl IntoIterator<Item = &'a MessageId>) -> Names {
        let keyed = |line: &MessageId| (words(line.as_str()).concat(), line.clone());
        Names(lines.into_iter().map(keyed).collect())
    }

    /// The line that `name` stands for, with or without the ending of a sound file.
    pub(super) fn find(&self, name: &str) -> FoundLine {
        let name = name.trim();
        if let Some((_, line)) = self.0.iter().find(|(_, line)| line.as_str() == name) {
            return FoundLine::Line(line.clone());
        }
        let name = without_ending(name);
        let words = words(name);
        let running = words.iter().take_while(|word| is_number(word)).count();
        let words = &words[running..];
        let whole = self.lines(&words.concat());
        let copy = self.without_number(words, name.ends_with(')'));
        match (whole.is_empty(), name.ends_with(')')) {
            (true, _) => one_of(copy),
            (false, true) => one_of([whole, copy].concat()),
            (false, false) => one_of(whole),
        }
    }

    /// The lines whose name is `words` without the numbers behind. `is_marked` tells that the last number is surely that
    /// of a copy. Otherwise lines that differ only in such a number could be meant as well.
    fn without_number(&self, words: &[String], mut is_marked: bool) -> Vec<MessageId> {
        let mut words = words;
        while let Some((_, rest)) = words.split_last().filter(|(last, _)| is_number(last)) {
            words = rest;
            let key = words.concat();
            let mut lines = self.lines(&key);
            if !lines.is_empty() {
                let numbered = self
                    .0
                    .iter()
                    .filter(|(other, _)| is_numbered(other, &key) && !is_marked);
                lines.extend(numbered.map(|(_, line)| line.clone()));
                return lines;
            }
            is_marked = false;
        }
        Vec::new()
    }

    fn lines(&self, key: &str) -> Vec<MessageId> {
        let found = self.0.iter().filter(|(other, _)| other == key);
        found.map(|(_, line)| line.clone()).collect()
    }
}

fn one_of(mut lines: Vec<MessageId>) -> FoundLine {
    match (lines.pop(), lines.is_empty()) {
        (None, _) => FoundLine::Nothing,
        (Some(only), true) => FoundLine::Line(only),
        (Some(last), false) => {
            lines.push(last);
            FoundLine::Several(lines)
        }
    }
}

/// Whether `name` ends as a sound file does.
pub(super) fn is_called_a_sound(name: &str) -> bool {
    without_sound_ending(name).is_some()
}

/// `name` as an id would be written: to find the line that was probably meant.
pub(super) fn as_an_id(name: &str) -> String {
    let words = words(without_ending(name));
    let running = words.iter().take_while(|word| is_number(word)).count();
    words[running..].join("-")
}

/// A key that sorts names as people count: a name before its copies, 2 before 10.
pub(super) fn in_order(name: &str) -> Vec<(u64, String)> {
    let key = |word: String| match word.parse() {
        Ok(number) => (number, String::new()),
        Err(_) => (0, word),
    };
    words(without_ending(name)).into_iter().map(key).collect()
}

/// `name` without the endings of sound files; a conversion may have added a second one.
fn without_ending(name: &str) -> &str {
    let mut stem = name;
    while let Some(rest) = without_sound_ending(stem) {
        stem = rest;
    }
    stem
}

/// The runs of letters and of digits in `name`, in lower case. Everything else only separates them. A name that is too long
/// has none.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    if name.len() > LONGEST {
        return words;
    }
    let mut before = None;
    for letter in name.nfkc().flat_map(char::to_lowercase) {
        let kind = letter.is_alphanumeric().then(|| letter.is_ascii_digit());
        match (kind, words.last_mut()) {
            (None, _) => {}
            (Some(_), Some(word)) if kind == before => word.push(letter),
            (Some(_), _) => words.push(letter.to_string()),
        }
        before = kind;
    }
    words
}

fn is_number(word: &str) -> bool {
    word.chars().all(|letter| letter.is_ascii_digit())
}

/// Whether `other` is `key` with a number behind.
fn is_numbered(other: &str, key: &str) -> bool {
    other
        .strip_prefix(key)
        .is_some_and(|rest| !rest.is_empty() && is_number(rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(name: &str) -> String {
        let lines = ["gate", "wash-hands", "rotate-1", "rotate-2", "wait", "wait-2"];
        let lines = lines.map(|line| line.parse::<MessageId>().unwrap());
        match Names::of(&lines).find(name) {
            FoundLine::Line(line) => line.to_string(),
            FoundLine::Several(lines) => lines
                .iter()
                .map(MessageId::as_str)
                .collect::<Vec<_>>()
                .join(" or "),
            FoundLine::Nothing => String::new(),
        }
    }

    #[test]
    fn names_are_found_as_people_write_them() {
        for name in [
            "wash-hands",
            "Wash-hands.m4a",
            "WASH_HANDS.WAV",
            " wash hands ",
            "Wash\u{a0}Hands",
            "wash\u{2011}hands.opus",
            "wash \u{2013} hands",
            "washhands",
            "03 wash hands.wav",
            "03_wash-hands",
            "(3) wash hands",
            "03.wash-hands.mp3",
            "Wash-hands (1).m4a",
            "wash-hands-2.wav",
            "wash hands 2024-11-03",
            "ｗａｓｈ－ｈａｎｄｓ",
            "12 Wash_Hands-(2).3GP",
            "wash-hands.opus.ogg",
        ] {
            assert_eq!(find(name), "wash-hands", "{name}");
        }
    }

    #[test]
    fn a_line_whose_name_ends_in_a_number_is_found() {
        for name in [
            "rotate-2",
            "Rotate 2.wav",
            "07 rotate_2",
            "rotate-2 (3).wav",
            "rotate2.m4a",
            "rotate (2)",
        ] {
            assert_eq!(find(name), "rotate-2", "{name}");
        }
        for name in [
            "rotate",
            "rotate-3",
            "2 rotate",
            "rotate-12",
            "gates",
            "2",
            "",
            "()",
            "wash",
        ] {
            assert_eq!(find(name), "", "{name}");
        }
    }

    #[test]
    fn a_name_that_could_be_two_lines_is_no_guess() {
        assert_eq!(
            (find("wait-2"), find("Wait 2.wav")),
            ("wait-2".into(), "wait-2".into())
        );
        assert_eq!(find("wait (2)"), "wait-2 or wait");
        assert_eq!(find("wait-3.wav"), "wait or wait-2");
        assert_eq!((find("wait (3)"), find("1 wait")), ("wait".into(), "wait".into()));
        let lines = ["a-bc", "ab-c"].map(|line| line.parse::<MessageId>().unwrap());
        let names = Names::of(&lines);
        assert_eq!(names.find("a-bc"), FoundLine::Line(lines[0].clone()));
        assert_eq!(names.find("ABC"), FoundLine::Several(lines.to_vec()));
    }

    #[test]
    fn a_name_of_very_many_numbers_is_no_name() {
        let numbered = |numbers| find(&format!("gate{}", " 1".repeat(numbers)));
        assert_eq!((numbered(500), numbered(600)), ("gate".into(), "".into()));
    }

    #[test]
    fn both_forms_of_an_accent_are_the_same() {
        assert_eq!(words("Caf\u{e9} cre\u{300}me"), words("CAFE\u{301} CR\u{c8}ME"));
        assert_eq!(as_an_id("03 Gaet.wav"), "gaet");
    }

    #[test]
    fn copies_follow_their_name() {
        let mut names = ["gate (10).wav", "gate (2).wav", "gate.wav", "Gate 1.wav"];
        names.sort_by_cached_key(|name| in_order(name));
        assert_eq!(names, ["gate.wav", "Gate 1.wav", "gate (2).wav", "gate (10).wav"]);
        assert!(is_called_a_sound("a.OPUS") && !is_called_a_sound("a.txt") && !is_called_a_sound("wav"));
    }
}
