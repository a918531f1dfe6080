//! A file of settings in which each stands as an example behind `#`, under the help of its option.

use std::fmt::Write;

use clap::{Arg, Command};

use crate::commands::help::localised_command;
use crate::locale::{Arguments, Messages};
use crate::screen::wrapped;
use crate::store::settings::{ROWS, SECTIONS, SettingRow};

/// The width of the lines, without the sign before them.
const WIDTH: usize = 98;

/// The whole file, in the language of `messages`.
pub(super) fn text(messages: &Messages) -> String {
    let variable = ROWS.first().map(SettingRow::variable).unwrap_or_default();
    let header = Arguments::new().text("variable", variable);
    let mut text = comment(&messages.with("config-header", &header));
    let command = localised_command(messages);
    for section in std::iter::once(None).chain(SECTIONS.map(Some)) {
        if let Some(section) = section {
            let _ = writeln!(text, "\n[{section}]");
        }
        for row in ROWS.iter().filter(|row| row.section == section) {
            let _ = write!(text, "\n{}{}", comment(&help(&command, row)), comment(&line(row)));
        }
    }
    text
}

/// The example, as it stands in the file.
fn line(row: &SettingRow) -> String {
    match row.is_named() {
        true => row.example.to_owned(),
        false => format!("{} = {}", row.key, row.example),
    }
}

fn comment(text: &str) -> String {
    let lines = wrapped(text, WIDTH).into_iter();
    lines.map(|line| format!("# {line}\n")).collect()
}

/// The help of the option that says the same.
fn help(command: &Command, row: &SettingRow) -> String {
    let play = command.find_subcommand("play").into_iter();
    let mut arguments = play.chain([command]).flat_map(Command::get_arguments);
    let argument = arguments.find(|argument| name(argument) == row.option);
    let help = argument.and_then(Arg::get_help);
    help.map(ToString::to_string).unwrap_or_default()
}

/// The name of an option, or of the argument that has none.
fn name(argument: &Arg) -> &str {
    argument.get_long().unwrap_or(argument.get_id().as_str())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// Options of one run: what is written, and what is asked.
    const NO_SETTINGS: [&str; 6] = ["format", "bitrate", "force", "preset", "help", "version"];

    /// No option of `play` can be forgotten, and no setting is without one.
    #[test]
    fn every_option_of_play_is_a_setting() {
        let command = localised_command(&Messages::none());
        let play = command.find_subcommand("play").into_iter();
        let arguments = play.chain([&command]).flat_map(Command::get_arguments);
        let options: BTreeSet<&str> = arguments.map(name).collect();
        let settings = ROWS.iter().map(|row| row.option).chain(NO_SETTINGS);
        assert_eq!(options, settings.collect());
        assert_eq!(options.len(), ROWS.len() + NO_SETTINGS.len(), "one stands twice");
    }

    #[test]
    fn every_setting_has_its_help_and_its_example() {
        let text = text(&Messages::none());
        for row in ROWS {
            let id = match row.option {
                "name" => "session-name",
                option => option,
            };
            let lines = format!("# help-arg-{id}\n# {}\n", line(row));
            assert!(text.contains(&lines), "{lines}{text}");
        }
        let counted = text
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'));
        assert_eq!(counted.collect::<Vec<_>>(), ["[screen]", "[keys]"]);
    }
}
