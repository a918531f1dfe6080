//! Bounds that a Fluent file meets before it is parsed (law: bounded): how many texts it has, and how many brackets each
//! text has.
//!
//! The parser calls itself for each bracket within a bracket, so a text from outside could exhaust the stack. Counting
//! all brackets of a text is exact enough and can't be deceived: a line that begins a text or a comment ends every
//! bracket before it, whatever the parser has read so far. Must not know what the texts say.

use super::SpeechProblem;
use crate::document::{Fault, Lines, Source};

/// The most opening brackets in one text. The longest shipped text has twenty.
const MOST_BRACKETS: usize = 200;
/// The most texts and comments in one file. The largest shipped file has some hundred texts.
const MOST_TEXTS: usize = 10_000;

/// Checks that `source` is within the bounds.
pub(super) fn within(source: Source<'_>) -> Result<(), Fault<SpeechProblem>> {
    let (mut texts, mut brackets, mut offset) = (0, 0, 0);
    let refused = |offset: usize, problem| {
        Err(Fault {
            file: source.file.to_owned(),
            spot: Some(Lines::of(source.text).spot(offset)),
            problem,
        })
    };
    for line in source.text.split_inclusive('\n') {
        if begins_text(line) {
            brackets = 0;
        }
        // Each line at the margin may become an entry or an error.
        texts += usize::from(!line.starts_with([' ', '\n', '\r']));
        if texts > MOST_TEXTS {
            return refused(offset, SpeechProblem::TooManyTexts { most: MOST_TEXTS });
        }
        for (at, _) in line.match_indices(['{', '(']) {
            brackets += 1;
            if brackets > MOST_BRACKETS {
                return refused(offset + at, SpeechProblem::TooManyBrackets);
            }
        }
        offset += line.len();
    }
    Ok(())
}

/// Whether `line` is `# ...`, `id = ...` or `-id = ...`. None of these can be inside a bracket.
fn begins_text(line: &str) -> bool {
    let id = line.strip_prefix('-').unwrap_or(line);
    let behind = id.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || "-_".contains(c));
    let is_text =
        id.starts_with(|c: char| c.is_ascii_alphabetic()) && behind.trim_start_matches(' ').starts_with('=');
    line.starts_with('#') || is_text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Messages, Speech, screen_texts};

    fn told(text: &str) -> Option<String> {
        let file = "x.ftl";
        within(Source { file, text }).err().map(|fault| fault.to_string())
    }

    #[test]
    fn brackets_are_counted_for_each_text() {
        assert_eq!(told(&"a = { $n } ({ $m })\n    { $n }\n".repeat(1_000)), None);
        for text in [
            format!("ok = Yes.\na = {}", "{".repeat(201)),
            format!("ok = Yes.\na = {}", "{ \"}\" -> *[x] ".repeat(201)),
            format!("ok = Yes.\na = {{ {}", "F(".repeat(201)),
            format!("ok = Yes.\na = {}", "{\n".repeat(201)),
            format!("ok = Yes.\na = {{ {}", "F(\n".repeat(201)),
            format!("ok = Yes.\na = {}", "{\r\n\r\n".repeat(201)),
        ] {
            assert!(told(&text).unwrap().contains(": too many brackets"), "{text}");
        }
        assert!(
            told(&format!("a = {}", "{".repeat(300)))
                .unwrap()
                .starts_with("x.ftl:1:205: ")
        );
    }

    #[test]
    fn texts_are_counted() {
        for line in ["a = A\n", "-a = A\n", "# A\n", "junk\n", "}\n", "\t\n"] {
            let told = told(&line.repeat(MOST_TEXTS + 1));
            assert!(told.unwrap().contains("10000"), "{line:?}");
        }
        assert_eq!(told(&"\n    more\n\r\n".repeat(MOST_TEXTS)), None);
    }

    #[test]
    fn every_reader_is_bounded() {
        let text = format!("a = {}", "{".repeat(100_000));
        let source = Source {
            file: "x.ftl",
            text: &text,
        };
        let tag = "aa".parse().unwrap();
        assert!(Speech::parse(source).is_err());
        assert!(screen_texts(source).is_err());
        assert!(Messages::none().then(&tag, source).is_err());
    }
}
