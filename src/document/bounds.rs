//! Bounds that a text meets before it is parsed (law: bounded): how deep its brackets are nested, and how many entries
//! it has.
//!
//! The parser allocates for each entry and recurses for each bracket, so a text from outside is counted first. Must not
//! know what the entries mean.

use toml_parser::Source;
use toml_parser::lexer::TokenKind;

use super::Problem;

/// The deepest nesting of brackets. Shipped data has four.
const DEEPEST: usize = 32;
/// The most keys, values and parts of keys. The largest shipped file has some thousand.
const MOST: usize = 50_000;

/// Checks that `text` is within the bounds; otherwise the byte offset of the first excess.
pub(super) fn within(text: &str) -> Result<(), (usize, Problem)> {
    let (mut depth, mut entries) = (0_usize, 0);
    for token in Source::new(text).lex() {
        match token.kind() {
            TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket => {
                depth += 1;
                entries += 1;
            }
            TokenKind::RightSquareBracket | TokenKind::RightCurlyBracket => {
                depth = depth.saturating_sub(1);
            }
            TokenKind::Dot | TokenKind::Equals | TokenKind::Comma => entries += 1,
            _ => {}
        }
        if depth > DEEPEST {
            return Err((token.span().start(), Problem::TooManyBrackets));
        }
        if entries > MOST {
            return Err((token.span().start(), Problem::TooManyEntries { most: MOST }));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(text: &str) -> Option<Problem> {
        within(text).err().map(|(_, problem)| problem)
    }

    #[test]
    fn brackets_are_counted_where_they_nest() {
        for open in ["[", "{", "[{"] {
            let nested = format!("a = {}", open.repeat(DEEPEST + 1));
            assert_eq!(problem(&nested), Some(Problem::TooManyBrackets), "{open}");
        }
        assert_eq!(problem(&"[[a]]\nb = [{}, {}]\n".repeat(1_000)), None);
        assert_eq!(problem(&format!("a = \"{}\"\n", "[".repeat(1_000))), None);
    }

    #[test]
    fn each_part_of_a_key_is_an_entry() {
        let most = Some(Problem::TooManyEntries { most: MOST });
        for entry in ["a = 1\n", "a.", "[a]\n", "1,"] {
            assert_eq!(problem(&entry.repeat(MOST + 1)), most, "{entry}");
            assert_eq!(problem(&entry.repeat(MOST / 2)), None, "{entry}");
        }
    }
}
