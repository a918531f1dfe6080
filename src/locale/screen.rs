//! `terminal.ftl` as a translator sees it: which texts there are, where, and what each is told.
//!
//! Must not know what a text is for, nor in which language it is.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::SpeechProblem;
use super::speech::{not_fluent, offset_in};
use crate::document::{Fault, Lines, Source, Spot};

/// One text of the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScreenText {
    /// Where it stands in its file.
    pub spot: Spot,
    /// The names of what it is told.
    pub arguments: BTreeSet<String>,
}

/// Every text of `terminal.ftl`, by id.
///
/// # Errors
/// Where it is not Fluent, or names a text a second time.
pub fn screen_texts(source: Source<'_>) -> Result<BTreeMap<String, ScreenText>, Fault<SpeechProblem>> {
    let resource = parser::parse(source.text).map_err(|(_, errors)| not_fluent(source, &errors))?;
    let lines = Lines::of(source.text);
    let mut texts = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        let spot = lines.spot(offset_in(source.text, id));
        let mut arguments = BTreeSet::new();
        message
            .value
            .iter()
            .for_each(|pattern| in_pattern(pattern, &mut arguments));
        if texts
            .insert(id.to_owned(), ScreenText { spot, arguments })
            .is_some()
        {
            return Err(Fault {
                file: source.file.to_owned(),
                spot: Some(spot),
                problem: SpeechProblem::Duplicate { id: id.to_owned() },
            });
        }
    }
    Ok(texts)
}

fn in_pattern(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, names);
        }
    }
}

fn in_expression(expression: &Expression<&str>, names: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, names),
        Expression::Select { selector, variants } => {
            in_inline(selector, names);
            variants
                .iter()
                .for_each(|variant| in_pattern(&variant.value, names));
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, names: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            names.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => in_expression(expression, names),
        InlineExpression::FunctionReference { arguments, .. } => in_call(arguments, names),
        InlineExpression::TermReference { arguments, .. } => {
            arguments.iter().for_each(|arguments| in_call(arguments, names));
        }
        _ => {}
    }
}

fn in_call(call: &CallArguments<&str>, names: &mut BTreeSet<String>) {
    let named = call.named.iter().map(|named| &named.value);
    call.positional
        .iter()
        .chain(named)
        .for_each(|inline| in_inline(inline, names));
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
    fn a_text_names_all_that_it_is_told() {
        let texts = read("a = Hi\nb = { $n ->\n    [one] { $x }\n   *[other] { NUMBER($y) }\n}\n").unwrap();
        assert_eq!(texts["b"].spot, Spot { line: 2, column: 1 });
        assert_eq!(
            texts["b"].arguments,
            ["n", "x", "y"].map(str::to_owned).into_iter().collect()
        );
        assert!(texts["a"].arguments.is_empty());
    }

    #[test]
    fn a_broken_file_and_a_second_text_are_refused_with_their_place() {
        assert!(read("a = { \n").unwrap_err().starts_with("terminal.ftl:"));
        assert!(
            read("a = One\na = Two\n")
                .unwrap_err()
                .starts_with("terminal.ftl:2:1: ")
        );
    }
}
