//! `terminal.ftl` as a translator sees it: its texts with their positions and arguments.
//!
//! Must not know the purpose or the language of a text.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::SpeechProblem;
use super::speech::{bounded, folded, not_fluent, offset_in};
use crate::document::{Fault, Lines, Source, Spot};

/// The message on the screen that says who should call a professional first.
pub const GATE_ON_SCREEN: &str = "gate-screen";

/// One text of the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScreenText {
    /// The position in the file.
    pub spot: Spot,
    /// The source after the `=`, with white space folded.
    pub source: String,
    /// The literal words of all variants, with white space folded.
    pub words: String,
    /// The names of the arguments.
    pub arguments: BTreeSet<String>,
}

/// The parts of the patterns of a text.
#[derive(Default)]
struct Parts {
    words: String,
    arguments: BTreeSet<String>,
}

/// Reads every text of `terminal.ftl`, by id.
///
/// # Errors
/// The file is not Fluent, or an id occurs twice.
pub fn screen_texts(source: Source<'_>) -> Result<BTreeMap<String, ScreenText>, Fault<SpeechProblem>> {
    bounded(source)?;
    let resource = parser::parse(source.text).map_err(|(_, errors)| not_fluent(source, &errors))?;
    let lines = Lines::of(source.text);
    let mut texts = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        let spot = lines.spot(offset_in(source.text, id));
        let mut parts = Parts::default();
        message.value.iter().for_each(|pattern| parts.add(pattern));
        let text = ScreenText {
            spot,
            source: written(source.text, id),
            words: folded(&parts.words),
            arguments: parts.arguments,
        };
        if texts.insert(id.to_owned(), text).is_some() {
            return Err(Fault {
                file: source.file.to_owned(),
                spot: Some(spot),
                problem: SpeechProblem::Duplicate { id: id.to_owned() },
            });
        }
    }
    Ok(texts)
}

/// The source after the `=` of a message, up to the next entry. `id` must be a slice of `whole`.
fn written(whole: &str, id: &str) -> String {
    let from_id = whole.get(offset_in(whole, id)..).unwrap_or_default();
    let behind = from_id.split_once('=').map_or("", |(_, behind)| behind);
    let begins_entry = |line: &str| line.starts_with(|c: char| c.is_ascii_alphabetic() || "-#".contains(c));
    let mut lines = behind.split_inclusive('\n');
    let first = lines.next().unwrap_or_default();
    let more = lines.take_while(|line| !begins_entry(line));
    folded(&std::iter::once(first).chain(more).collect::<String>())
}

impl Parts {
    fn add(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.words.push_str(value),
                PatternElement::Placeable { expression } => {
                    // The spaces separate the argument from the words around it.
                    self.words.push(' ');
                    self.add_expression(expression);
                    self.words.push(' ');
                }
            }
        }
    }

    fn add_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.add_inline(inline),
            Expression::Select { selector, variants } => {
                self.add_inline(selector);
                for variant in variants {
                    self.words.push(' ');
                    self.add(&variant.value);
                }
            }
        }
    }

    fn add_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.arguments.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.add_expression(expression),
            InlineExpression::FunctionReference { arguments, .. } => self.add_call(arguments),
            InlineExpression::TermReference { arguments, .. } => {
                arguments.iter().for_each(|arguments| self.add_call(arguments));
            }
            _ => {}
        }
    }

    fn add_call(&mut self, call: &CallArguments<&str>) {
        let named = call.named.iter().map(|named| &named.value);
        call.positional
            .iter()
            .chain(named)
            .for_each(|inline| self.add_inline(inline));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<BTreeMap<String, ScreenText>, String> {
        let source = Source {
            file: "terminal.ftl",
            text,
        };
        screen_texts(source).map_err(|fault| fault.to_string())
    }

    #[test]
    fn a_text_lists_all_its_arguments() {
        let texts = read("a = Hi\nb = { $n ->\n    [one] { $x }\n   *[other] { NUMBER($y) }\n}\n").unwrap();
        assert_eq!(texts["b"].spot, Spot { line: 2, column: 1 });
        assert_eq!(
            texts["b"].arguments,
            ["n", "x", "y"].map(str::to_owned).into_iter().collect()
        );
        assert!(texts["a"].arguments.is_empty());
    }

    #[test]
    fn a_text_has_its_source_and_its_words() {
        let texts = read(
            "# One\na = Hi, { $x } of\n\n    them = all.\n\n# Two\nb = { $n ->\n    [one] One\n   *[other] { $n } more\n}\nc = C\n",
        )
        .unwrap();
        assert_eq!(texts["a"].source, "Hi, { $x } of them = all.");
        assert_eq!(texts["a"].words, "Hi, of them = all.");
        assert_eq!(texts["b"].source, "{ $n -> [one] One *[other] { $n } more }");
        assert_eq!(texts["b"].words, "One more");
        assert_eq!(texts["c"].source, "C");
    }

    #[test]
    fn a_broken_file_and_a_duplicate_are_rejected_with_their_position() {
        assert!(read("a = { \n").unwrap_err().starts_with("terminal.ftl:"));
        assert!(
            read("a = One\na = Two\n")
                .unwrap_err()
                .starts_with("terminal.ftl:2:1: ")
        );
    }
}
