//! `terminal.ftl`: the texts of the screen, formatted with their arguments.

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use super::speech::{bounded, not_fluent};
use super::{Locale, SpeechProblem};
use crate::document::{Fault, Source};

/// The screen texts of a language and of its fallback languages.
pub struct Messages {
    chain: Vec<FluentBundle<FluentResource>>,
}

/// Named values for a message: texts and whole numbers.
#[derive(Debug, Default)]
pub struct Arguments<'a>(FluentArgs<'a>);

impl<'a> Arguments<'a> {
    /// Creates an empty list.
    pub fn new() -> Arguments<'a> {
        Arguments::default()
    }

    /// Adds a text. Control characters are shown as `?`: the text may come from any source and must not control the
    /// terminal.
    pub fn text(mut self, name: &'static str, text: impl ToString) -> Arguments<'a> {
        let shown = |c: char| if c.is_control() { '?' } else { c };
        let text: String = text.to_string().chars().map(shown).collect();
        self.0.set(name, text);
        self
    }

    /// Adds a number.
    pub fn number(mut self, name: &'static str, number: u64) -> Arguments<'a> {
        self.0.set(name, number);
        self
    }
}

impl Messages {
    /// Creates an empty chain. Add languages with [`Messages::then`], the preferred one first.
    pub fn none() -> Messages {
        Messages { chain: Vec::new() }
    }

    /// Adds `terminal.ftl` of `locale` as the last fallback.
    ///
    /// # Errors
    /// The text is not Fluent.
    pub fn then(mut self, locale: &Locale, source: Source<'_>) -> Result<Messages, Fault<SpeechProblem>> {
        bounded(source)?;
        let resource = FluentResource::try_new(source.text.to_owned())
            .map_err(|(_, errors)| not_fluent(source, &errors))?;
        let mut bundle = FluentBundle::new_concurrent(vec![locale.identifier()]);
        // Terminals would show the isolation marks.
        bundle.set_use_isolating(false);
        // If an id occurs twice, the first message stays; `check` reports the duplicate.
        let _ = bundle.add_resource(resource);
        self.chain.push(bundle);
        Ok(self)
    }

    /// Formats the message `id` without arguments.
    pub fn text(&self, id: &str) -> String {
        self.with(id, &Arguments::new())
    }

    /// Formats the message `id` with `arguments`. Returns `id` itself if no language has it; a test rules this out
    /// for shipped data.
    pub fn with(&self, id: &str, arguments: &Arguments<'_>) -> String {
        self.find(id, arguments)
            .map_or_else(|| id.to_owned(), Cow::into_owned)
    }

    /// Whether any language of the chain has the message `id`.
    pub fn has(&self, id: &str) -> bool {
        self.chain.iter().any(|bundle| bundle.has_message(id))
    }

    fn find<'s>(&'s self, id: &str, arguments: &'s Arguments<'_>) -> Option<Cow<'s, str>> {
        self.chain.iter().find_map(|bundle| {
            let pattern = bundle.get_message(id)?.value()?;
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&arguments.0), &mut errors);
            // A text with a missing argument is not used; the next language may have a complete one.
            errors.is_empty().then_some(text)
        })
    }
}

impl std::fmt::Debug for Messages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Messages")
            .field("languages", &self.chain.len())
            .finish()
    }
}

impl From<u64> for Arguments<'_> {
    /// Passes the number as `$count`.
    fn from(count: u64) -> Self {
        let mut arguments = FluentArgs::new();
        arguments.set("count", FluentValue::from(count));
        Arguments(arguments)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages() -> Messages {
        let spanish = Source {
            file: "es",
            text: "hello = Hola, { $name }.\nbroken = { $missing }\n",
        };
        let english = Source {
            file: "en",
            text: "hello = Hello, { $name }.\nonly = Only here.\nbroken = Whole.\n",
        };
        let [es, en] = ["es-419", "en-US"].map(|tag| tag.parse().unwrap());
        Messages::none()
            .then(&es, spanish)
            .unwrap()
            .then(&en, english)
            .unwrap()
    }

    #[test]
    fn the_first_language_with_a_complete_text_is_used() {
        let messages = messages();
        assert_eq!(
            messages.with("hello", &Arguments::new().text("name", "Ana")),
            "Hola, Ana."
        );
        assert_eq!(messages.text("only"), "Only here.");
        assert_eq!(messages.text("broken"), "Whole.");
        assert_eq!(messages.text("nowhere"), "nowhere");
    }

    #[test]
    fn control_characters_are_replaced() {
        let told = messages().with("hello", &Arguments::new().text("name", "\u{1b}[2JAna\r\n"));
        assert_eq!(told, "Hola, ?[2JAna??.");
    }
}
