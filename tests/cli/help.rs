//! `--help` and `--version`: every word of them in the language of the screen.

use clap::Command;
use warmhands::commands::localised_command;
use warmhands::locale::Messages;

use super::run::warmhands;
use crate::shipped::{LANGUAGES, Language, source};

/// The words of `language` alone, without those it falls back to.
fn own_words(language: &Language) -> Messages {
    Messages::none()
        .then(&language.profile.tag, source("terminal.ftl", &language.terminal))
        .unwrap()
}

/// The help of `command`, of its arguments, and of its subcommands. Where there are no words, a text is its id.
pub(crate) fn texts(command: &Command) -> Vec<String> {
    let about = command.get_about().map(ToString::to_string);
    let arguments = command
        .get_arguments()
        .map(|argument| argument.get_help().map(ToString::to_string).unwrap_or_default());
    let inner = command.get_subcommands().flat_map(texts);
    about.into_iter().chain(arguments).chain(inner).collect()
}

#[test]
fn every_command_and_argument_has_its_help_in_every_language() {
    for language in LANGUAGES.iter() {
        for text in texts(&localised_command(&own_words(language))) {
            let is_id = text.is_empty() || text.starts_with("help-");
            assert!(!is_id, "{} has no {text}", language.profile.tag);
        }
    }
}

#[test]
fn it_reads_well() {
    let help = ["en-US", "es-419"].map(|screen| warmhands("--help --screen-lang").arg(screen).text());
    insta::assert_snapshot!(help.join("\n----\n"), @"");
}

#[test]
fn the_options_of_a_command_stand_below_it() {
    insta::assert_snapshot!(warmhands("render --help --screen-lang es-419").text(), @"");
}

#[test]
fn every_command_helps() {
    for command in localised_command(&Messages::none()).get_subcommands() {
        let name = command.get_name();
        let long = warmhands(name).arg("--help").text();
        assert_eq!(long, warmhands(name).arg("-h").text());
        assert!(long.contains(&format!("Usage: warmhands {name}")), "{long}");
    }
}

#[test]
fn the_version_is_the_packages() {
    let version = concat!("warmhands ", env!("CARGO_PKG_VERSION"), "\n");
    assert_eq!(warmhands("--version").text(), version);
    assert_eq!(warmhands("-V").text(), version);
}
