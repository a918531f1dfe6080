//! Bounds that a Fluent file meets before it is parsed (law: bounded): how many texts it has, and how many brackets each
//! text has.
//!
//! The parser calls itself for each bracket within a bracket, so a text from outside could exhaust the stack. Counting
//! all brackets of a text is exact enough and can't be deceived: a line that begins a text or a comment ends every
//! bracket before it, whatever the parser has read so far. Must not know what the texts say.

/// The most opening brackets in one text. The longest shipped text has twenty.
const MOST_BRACKETS: usize = 200;
/// The most texts and comments in one file. The largest shipped file has some hundred texts.
const MOST_TEXTS: usize = 10_000;

/// What there is too much of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Excess {
    /// Brackets in one text.
    Brackets,
    /// Texts and comments in the file.
    Texts {
        /// The most that is possible.
        most: usize,
    },
}

/// Checks that `text` is within the bounds; otherwise the byte offset of the first excess.
pub(super) fn within(text: &str) -> Result<(), (usize, Excess)> {
    let (mut texts, mut brackets, mut offset) = (0, 0, 0);
    for line in text.split_inclusive('\n') {
        if begins_text(line) {
            brackets = 0;
        }
        // Each line at the margin may become an entry or an error.
        texts += usize::from(!line.starts_with([' ', '\n', '\r']));
        if texts > MOST_TEXTS {
            return Err((offset, Excess::Texts { most: MOST_TEXTS }));
        }
        for (at, _) in line.match_indices(['{', '(']) {
            brackets += 1;
            if brackets > MOST_BRACKETS {
                return Err((offset + at, Excess::Brackets));
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

    fn excess(text: &str) -> Option<Excess> {
        within(text).err().map(|(_, excess)| excess)
    }

    #[test]
    fn brackets_are_counted_for_each_text() {
        assert_eq!(within(&"a = { $n } ({ $m })\n    { $n }\n".repeat(1_000)), Ok(()));
        for text in [
            format!("ok = Yes.\na = {}", "{".repeat(201)),
            format!("ok = Yes.\na = {}", "{ \"}\" -> *[x] ".repeat(201)),
            format!("ok = Yes.\na = {{ {}", "F(".repeat(201)),
            format!("ok = Yes.\na = {}", "{\n".repeat(201)),
            format!("ok = Yes.\na = {{ {}", "F(\n".repeat(201)),
            format!("ok = Yes.\na = {}", "{\r\n\r\n".repeat(201)),
        ] {
            assert_eq!(excess(&text), Some(Excess::Brackets), "{text}");
        }
        assert_eq!(
            within(&format!("a = {}", "{".repeat(300))),
            Err((204, Excess::Brackets))
        );
    }

    #[test]
    fn texts_are_counted() {
        for line in ["a = A\n", "-a = A\n", "# A\n", "junk\n", "}\n", "\t\n"] {
            let most = Excess::Texts { most: MOST_TEXTS };
            assert_eq!(excess(&line.repeat(MOST_TEXTS + 1)), Some(most), "{line:?}");
        }
        assert_eq!(within(&"\n    more\n\r\n".repeat(MOST_TEXTS)), Ok(()));
    }
}
