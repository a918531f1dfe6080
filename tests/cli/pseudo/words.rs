//! The plain letters allowed on the screen of a pseudo-locale: what a user can type, and the names of data.

use std::collections::BTreeSet;

use clap::Command;
use warmhands::commands::localised_command;
use warmhands::locale::Messages;

use crate::shipped::{LANGUAGES, SESSIONS, names};

/// Words of plain letters.
#[derive(Debug, Clone, Default)]
pub(super) struct Words(BTreeSet<String>);

/// Every run of plain letters. A single letter is a unit or a key.
fn runs(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_ascii_alphabetic())
        .filter(|run| run.len() > 1)
}

impl Words {
    /// The commands, their options, and the values that can be typed.
    pub(super) fn typed() -> Words {
        let mut words = Words::default();
        words.of_command(&localised_command(&Messages::none()));
        words
    }

    fn of_command(&mut self, command: &Command) {
        self.add(command.get_name());
        for argument in command.get_arguments() {
            self.add(argument.get_long().unwrap_or_default());
            let values = argument.get_value_names().unwrap_or_default().iter();
            values.for_each(|value| self.add(value));
            let possible = argument.get_possible_values();
            possible.iter().for_each(|value| self.add(value.get_name()));
        }
        command.get_subcommands().for_each(|inner| self.of_command(inner));
    }

    fn add(&mut self, text: &str) {
        self.0.extend(runs(text).map(str::to_owned));
    }

    /// Adds the words of `text`.
    pub(super) fn and(mut self, text: &str) -> Words {
        self.add(text);
        self
    }

    /// Adds the names of sessions, phases, steps, languages and music.
    pub(super) fn and_names(mut self) -> Words {
        for session in SESSIONS.iter() {
            self.add(&session.id);
            for phase in &session.phases {
                self.add(&phase.id);
                phase.steps.iter().for_each(|step| self.add(&step.id));
            }
        }
        for language in LANGUAGES.iter() {
            self.add(&language.profile.tag.to_string());
            self.add(&language.profile.name);
        }
        for folder in ["audio/music", "audio/signals"] {
            names(folder).iter().for_each(|name| self.add(name));
        }
        self
    }

    /// The plain words of `shown` that are not in this set.
    pub(super) fn strange_in<'a>(&self, shown: &'a str) -> Vec<&'a str> {
        runs(shown).filter(|run| !self.0.contains(*run)).collect()
    }
}
