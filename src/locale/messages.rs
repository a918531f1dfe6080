//! `terminal.ftl`: the words of the screen, with what they are told filled in.

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use super::speech::not_fluent;
use super::{Locale, SpeechProblem};
use crate::document::{Fault, Source};

/// The screen texts of a language, and of those it falls back to.
pub struct Messages {
    chain: Vec<FluentBundle<FluentResource>>,
}

/// Named values for a message: texts and whole numbers.
#[derive(Debug, Default)]
pub struct Arguments<'a>(FluentArgs<'a>);

impl<'a> Arguments<'a> {
    /// None yet.
    pub fn new() -> Arguments<'a> {
        Arguments::default()
    }

    /// With `name` standing for `text`. Control characters are shown as `?`: the text may come from
    /// anywhere, and must not steer the terminal.
    pub fn text(mut self, name: &'static str, text: impl ToString) -> Arguments<'a> {
        let shown = |c: char| if c.is_control() { '?' } else { c };
        let text: String = text.to_string().chars().map(shown).collect();
        self.0.set(name, text);
        self
    }

    /// With `name` standing for `number`.
    pub fn number(mut self, name: &'static str, number: u64) -> Arguments<'a> {
        self.0.set(name, number);
        self
    }
}

impl Messages {
    /// No words at all; add languages with [`Messages::then`], the dearest first.
    pub fn none() -> Messages {
        Messages { chain: Vec::new() }
    }

    /// Adds `terminal.ftl` of `locale`, asked after those before it.
    ///
    /// # Errors
    /// Where it is not Fluent.
    pub fn then(mut self, locale: &Locale, source: Source<'_>) -> Result<Messages, Fault<SpeechProblem>> {
        let resource = FluentResource::try_new(source.text.to_owned())
            .map_err(|(_, errors)| not_fluent(source, &errors))?;
        let mut bundle = FluentBundle::new_concurrent(vec![locale.identifier()]);
        // Isolation marks would be visible on terminals.
        bundle.set_use_isolating(false);
        // A second message of one id keeps the first; `check` reports it.
        let _ = bundle.add_resource(resource);
        self.chain.push(bundle);
        Ok(self)
    }

    /// What `id` says.
    pub fn text(&self, id: &str) -> String {
        self.with(id, &Arguments::new())
    }

    /// What `id` says with `arguments` filled in; `id` itself where no language has it, which a test rules out
    /// for shipped data.
    pub fn with(&self, id: &str, arguments: &Arguments<'_>) -> String {
        self.find(id, arguments)
            .map_or_else(|| id.to_owned(), Cow::into_owned)
    }

    /// Whether any language of the chain says `id`.
    pub fn has(&self, id: &str) -> bool {
        self.chain.iter().any(|bundle| bundle.has_message(id))
    }

    fn find<'s>(&'s self, id: &str, arguments: &'s Arguments<'_>) -> Option<Cow<'s, str>> {
        self.chain.iter().find_map(|bundle| {
            let pattern = bundle.get_message(id)?.value()?;
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&arguments.0), &mut errors);
            // A text with a hole in it is no text: the next language may have it whole.
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
    /// The one number that a message counts, `$count`.
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
    fn the_first_language_that_has_it_whole_says_it() {
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
    fn control_characters_never_pass() {
        let told = messages().with("hello", &Arguments::new().text("name", "\u{1b}[2JAna\r\n"));
        assert_eq!(told, "Hola, ?[2JAna??.");
    }
}
