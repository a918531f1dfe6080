//! Converts clap's result to an error of this program or to a text to print.

use std::env;
use std::ffi::OsString;
use std::io::{self, IsTerminal};

use clap::FromArgMatches;
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};

use super::app::App;
use super::arguments::{self, Cli, Command};
use super::failure::{CommandError, UsageError};
use super::help;
use crate::control::width;
use crate::diagnostic::hint;
use crate::screen::{ROOM_FOR_MARKS, wrapped_table};

/// The width of help in a file or a pipe.
const ELSEWHERE: usize = 100;

/// The word that many programs understand like the option.
const HELP_WORD: &str = "help";
const HELP_OPTION: &str = "--help";

/// The result of parsing the command line.
pub(super) enum Parsed {
    /// A command.
    Cli(Box<Cli>),
    /// Help, or the version.
    Text(String),
}

/// Parses `arguments`, with help in the screen language.
pub(super) fn parse(app: &App, arguments: Vec<OsString>) -> Result<Parsed, CommandError> {
    let arguments = with_help_as_option(arguments);
    let mut command = help::localised_command(&app.messages);
    let matches = match command.try_get_matches_from_mut(&arguments) {
        Ok(matches) => matches,
        Err(error) if lacks_second_word(&error) => {
            // What there is, is the answer to a command without its second word.
            let asking = arguments.into_iter().chain([HELP_OPTION.into()]);
            return match command.try_get_matches_from_mut(asking) {
                Err(help) => text_or_error(app, &help),
                Ok(_) => Err(usage(app, &error).into()),
            };
        }
        Err(error) => return text_or_error(app, &error),
    };
    match Cli::from_arg_matches(&matches) {
        Ok(cli) if has_a_language_too_many(&cli) => Err(UsageError::Twice {
            argument: "--lang <TAG>".to_owned(),
        }
        .into()),
        Ok(cli) => Ok(Parsed::Cli(Box::new(cli))),
        Err(error) => Err(usage(app, &error).into()),
    }
}

/// Whether more than one language is named for a command that is not a handout.
fn has_a_language_too_many(cli: &Cli) -> bool {
    cli.common.langs.len() > 1 && !matches!(cli.command, Some(Command::Handout(_)))
}

/// Whether a command has commands of its own, and none of them was named.
fn lacks_second_word(error: &Error) -> bool {
    let kinds = [
        ErrorKind::MissingSubcommand,
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand,
    ];
    kinds.contains(&error.kind())
}

/// `help` before a command is the option `--help` after it.
fn with_help_as_option(mut arguments: Vec<OsString>) -> Vec<OsString> {
    if let Some(at) = arguments::command_at(&arguments).filter(|at| arguments[*at] == HELP_WORD) {
        arguments.remove(at);
        arguments.push(HELP_OPTION.into());
    }
    arguments
}

fn text_or_error(app: &App, error: &Error) -> Result<Parsed, CommandError> {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            // The only word of a usage line that clap adds itself.
            let text = error
                .render()
                .to_string()
                .replace("[OPTIONS]", &app.text("help-some-options"));
            let marks = if app.is_right_to_left() { ROOM_FOR_MARKS } else { 0 };
            let lines = wrapped_table(&text, width_of_help().saturating_sub(marks));
            Ok(Parsed::Text(lines.join("\n") + "\n"))
        }
        _ => Err(usage(app, error).into()),
    }
}

/// The width of the terminal. Elsewhere that of COLUMNS, or the default.
fn width_of_help() -> usize {
    if io::stdout().is_terminal() {
        return width();
    }
    let told = env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    told.unwrap_or(ELSEWHERE)
}

fn usage(app: &App, error: &Error) -> UsageError {
    let argument = named(error, ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::UnknownArgument => UsageError::UnknownArgument {
            argument,
            nearest: first(error, ContextKind::SuggestedArg),
        },
        ErrorKind::InvalidSubcommand => {
            let command = named(error, ContextKind::InvalidSubcommand);
            UsageError::UnknownCommand {
                nearest: of_a_session(app, &command)
                    // The likeliest is the last.
                    .or_else(|| all(error, ContextKind::SuggestedSubcommand).pop()),
                command,
            }
        }
        ErrorKind::InvalidValue if named(error, ContextKind::InvalidValue).is_empty() => {
            UsageError::NoValue {
                argument,
                known: all(error, ContextKind::ValidValue),
            }
        }
        ErrorKind::InvalidValue => UsageError::InvalidValue {
            argument,
            value: named(error, ContextKind::InvalidValue),
            known: all(error, ContextKind::ValidValue),
        },
        ErrorKind::MissingRequiredArgument => UsageError::Missing { argument },
        ErrorKind::MissingSubcommand => UsageError::Missing {
            argument: format!("{} COMMAND", named(error, ContextKind::InvalidSubcommand)),
        },
        ErrorKind::ArgumentConflict => match first(error, ContextKind::PriorArg) {
            Some(other) if other != argument => UsageError::NotTogether {
                one: argument,
                other,
                hint: hint!("help"),
            },
            _ => UsageError::Twice { argument },
        },
        _ => UsageError::Other { detail: plain(error) },
    }
}

/// What plays the session `name`, if there is one.
fn of_a_session(app: &App, name: &str) -> Option<String> {
    let sessions = app.library.session_names();
    let is_one = sessions.iter().any(|session| session == name);
    is_one.then(|| format!("warmhands play {name}"))
}

fn named(error: &Error, kind: ContextKind) -> String {
    first(error, kind).unwrap_or_default()
}

fn first(error: &Error, kind: ContextKind) -> Option<String> {
    all(error, kind).into_iter().next()
}

fn all(error: &Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    }
}

/// clap's first line without its `error: `.
fn plain(error: &Error) -> String {
    let text = error.to_string();
    let line = text.lines().next().unwrap_or_default();
    line.strip_prefix("error: ").unwrap_or(line).to_owned()
}
