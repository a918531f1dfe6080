//! `speech.ftl`: the spoken lines of one language. Each line is plain text, because it is a recording.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Message, Pattern, PatternElement};
use fluent_syntax::parser::{self, ParserError};

use super::bounds::{self, Excess};
use super::{MessageId, steers};
use crate::diagnostic::{Diagnose, Diagnostic, diagnostic, hint};
use crate::document::{Fault, Lines, Source, Spot};

/// All spoken lines of one language.
#[derive(Debug, Clone, Default)]
pub struct Speech {
    lines: BTreeMap<MessageId, SpeechLine>,
}

/// One spoken line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpeechLine {
    /// The words, with white space folded. They are the caption and the recording script.
    pub text: String,
    /// The comment above the line: where it is heard and how long it may be.
    pub note: String,
    /// The position in the file.
    pub spot: Spot,
}

/// Problems of a file of spoken lines.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SpeechProblem {
    /// The file is not Fluent.
    #[error("not Fluent: {detail}")]
    Syntax {
        /// The parser's message, in English.
        detail: String,
    },
    /// The line has a placeable, selector, attribute, term or reference. A recording can't contain one.
    #[error("the spoken line `{id}` must be plain text")]
    NotPlain {
        /// The message.
        id: String,
    },
    /// Not `[a-z][a-z0-9-]*`.
    #[error("`{text}` is not a message id")]
    NotAnId {
        /// The text in the file.
        text: String,
    },
    /// A message occurs twice.
    #[error("`{id}` stands here a second time")]
    Duplicate {
        /// The message.
        id: String,
    },
    /// More brackets in one text than any text has.
    #[error("too many brackets")]
    TooManyBrackets,
    /// More texts than any language has.
    #[error("more than {most} texts")]
    TooManyTexts {
        /// The most that is possible.
        most: usize,
    },
}

impl Speech {
    /// Parses the file. Stops at the first problem.
    ///
    /// # Errors
    /// The first line that is not Fluent or not plain text.
    pub fn parse(source: Source<'_>) -> Result<Speech, Fault<SpeechProblem>> {
        bounded(source)?;
        let lines = Lines::of(source.text);
        let resource = parser::parse(source.text).map_err(|(_, errors)| not_fluent(source, &errors))?;
        let mut speech = Speech::default();
        for entry in &resource.body {
            let (id, text, comment) = match entry {
                Entry::Message(message) => (message.id.name, plain(message), message.comment.as_ref()),
                Entry::Term(term) => (term.id.name, None, None),
                _ => continue,
            };
            let note = comment.map_or_else(String::new, |comment| comment.content.join(" "));
            let spot = lines.spot(offset_in(source.text, id));
            speech.add(id, text, note, spot).map_err(|problem| Fault {
                file: source.file.to_owned(),
                spot: Some(spot),
                problem,
            })?;
        }
        Ok(speech)
    }

    fn add(&mut self, id: &str, text: Option<String>, note: String, spot: Spot) -> Result<(), SpeechProblem> {
        let text = text.ok_or_else(|| SpeechProblem::NotPlain { id: id.to_owned() })?;
        let message = id
            .parse::<MessageId>()
            .map_err(|error| SpeechProblem::NotAnId { text: error.text })?;
        match self.lines.insert(message, SpeechLine { text, note, spot }) {
            None => Ok(()),
            Some(_) => Err(SpeechProblem::Duplicate { id: id.to_owned() }),
        }
    }

    /// The line of `id`.
    pub fn line(&self, id: &MessageId) -> Option<&SpeechLine> {
        self.lines.get(id)
    }

    /// All lines, by id.
    pub fn lines(&self) -> impl Iterator<Item = (&MessageId, &SpeechLine)> {
        self.lines.iter()
    }
}

/// The words of the message, if it is plain text.
fn plain(message: &Message<&str>) -> Option<String> {
    let pattern = message.value.as_ref()?;
    if message.attributes.is_empty() {
        words(pattern)
    } else {
        None
    }
}

fn words(pattern: &Pattern<&str>) -> Option<String> {
    let text: Option<Vec<&str>> = pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => Some(*value),
            PatternElement::Placeable { .. } => None,
        })
        .collect();
    let text = folded(&text?.concat());
    (!text.contains(steers)).then_some(text)
}

/// Folds each run of white space in `text` into one space and trims the ends. Text hashes are computed from this form
/// (law: stale).
pub fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Refuses `source` before it is parsed if it has more in it than any file of texts (law: bounded).
pub(super) fn bounded(source: Source<'_>) -> Result<(), Fault<SpeechProblem>> {
    let problem = |excess| match excess {
        Excess::Brackets => SpeechProblem::TooManyBrackets,
        Excess::Texts { most } => SpeechProblem::TooManyTexts { most },
    };
    bounds::within(source.text).map_err(|(offset, excess)| Fault {
        file: source.file.to_owned(),
        spot: Some(Lines::of(source.text).spot(offset)),
        problem: problem(excess),
    })
}

/// The first parser error of `source`, with its position.
pub(super) fn not_fluent(source: Source<'_>, errors: &[ParserError]) -> Fault<SpeechProblem> {
    let (at, detail) = errors.first().map_or((0, String::new()), |first| {
        (first.pos.start, first.kind.to_string())
    });
    Fault {
        file: source.file.to_owned(),
        spot: Some(Lines::of(source.text).spot(at)),
        problem: SpeechProblem::Syntax { detail },
    }
}

/// The byte offset of `part`, which must be a slice of `whole`.
pub(super) fn offset_in(whole: &str, part: &str) -> usize {
    (part.as_ptr() as usize)
        .saturating_sub(whole.as_ptr() as usize)
        .min(whole.len())
}

impl Diagnose for SpeechProblem {
    fn diagnostic(&self) -> Diagnostic {
        match self {
            SpeechProblem::Syntax { detail } => diagnostic!("fluent", detail),
            SpeechProblem::NotPlain { id } => diagnostic!("not-plain", id).or_hint(hint!("not-plain")),
            SpeechProblem::NotAnId { text } => diagnostic!("not-an-id", text),
            SpeechProblem::Duplicate { id } => diagnostic!("duplicate", id),
            SpeechProblem::TooManyBrackets => diagnostic!("too-many-brackets"),
            SpeechProblem::TooManyTexts { most } => diagnostic!("too-many-entries", most = *most),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<Speech, Fault<SpeechProblem>> {
        Speech::parse(Source {
            file: "speech.ftl",
            text,
        })
    }

    #[test]
    fn lines_are_plain_text_with_their_positions() {
        let speech = parse("# heard first\nwelcome = Welcome.\nwash =\n    Wash your\n    hands.\n").unwrap();
        let wash = speech.line(&"wash".parse().unwrap()).unwrap();
        assert_eq!((wash.text.as_str(), wash.spot.line), ("Wash your hands.", 3));
        let welcome = speech.line(&"welcome".parse().unwrap()).unwrap();
        assert_eq!((welcome.note.as_str(), wash.note.as_str()), ("heard first", ""));
        assert_eq!(speech.lines().count(), 2);
    }

    #[test]
    fn a_line_that_is_not_plain_text_is_rejected_with_its_position() {
        for (text, place) in [
            ("a = Wait { $n } minutes.", "1:1"),
            ("ok = Yes.\na = Hi\n    .title = x\n", "2:1"),
            ("-brand = warmhands\n", "1:2"),
            ("a = { b }\n", "1:1"),
            ("a = One.\na = Two.\n", "2:1"),
            ("a = One.\nBad = Two.\n", "2:1"),
            ("ok = Yes.\nnot fluent\n", "2:5"),
            ("a = One\u{1b}[2J.\n", "1:1"),
            ("ok = Yes.\na = One\u{202e}two.\n", "2:1"),
        ] {
            let told = parse(text).unwrap_err().to_string();
            assert!(
                told.starts_with(&format!("speech.ftl:{place}: ")),
                "{text:?}: {told}"
            );
        }
    }
}
