//! Shows errors to the user, in the screen language: the error, its place, what to do, and an exit code.
//!
//! Each error says its diagnostic beside its definition: a code, where it is, its values, what to do. Here it gets its exit
//! code and its words; no other file shows an error.

mod error;
mod panics;
mod usage;
mod words;

use std::process::ExitCode;

use super::app::App;
use super::settings::InForce;
use super::{Common, exit, tell};
use crate::diagnostic::Diagnose;
use crate::export::HandoutError;
use crate::library::LibraryError;
use crate::locale::Messages;
use crate::mixer::SoundError;
use crate::output::WriteError;
use crate::packs::PackError;
use crate::player::Finish;
use crate::screen::plain;
use crate::show::ShowError;
use crate::store::log::LogError;
use crate::store::settings::SettingsFileError;

pub(super) use error::CommandError;
pub(super) use panics::keep as keep_panics;
pub(super) use usage::UsageError;
pub(super) use words::{MOST_NAMED, first_named, what, what_and_hint};

/// The exit code of `error`, which scripts rely on.
fn code(error: &CommandError) -> u8 {
    match error {
        CommandError::Usage(_) => exit::USAGE,
        CommandError::Library(error)
        | CommandError::Show(ShowError::Library(error))
        | CommandError::Pack(PackError::Library(error)) => of_data(error),
        CommandError::Show(ShowError::OwnMusic(_)) => exit::DATA,
        CommandError::Show(_) => exit::USAGE,
        CommandError::Pack(PackError::NoHome)
        | CommandError::Settings(SettingsFileError::NoPlace)
        | CommandError::Log(LogError::NoHome | LogError::Busy { .. } | LogError::NoAnswer { .. }) => {
            exit::OTHER
        }
        CommandError::Pack(_)
        | CommandError::Place(_)
        | CommandError::Log(_)
        | CommandError::Preset(_)
        | CommandError::Settings(_)
        | CommandError::Handout(HandoutError::NoLine { .. })
        | CommandError::Sound(_)
        | CommandError::File(_) => exit::DATA,
        CommandError::Source(error) if error.downcast_ref::<SoundError>().is_some() => exit::DATA,
        CommandError::Write(WriteError::TooLong { .. }) => exit::DATA,
        CommandError::NoSession(_) | CommandError::Output(_) | CommandError::Microphone(_) => exit::DEVICE,
        CommandError::Write(_)
        | CommandError::Handout(HandoutError::Template(_))
        | CommandError::Chromium(_)
        | CommandError::Source(_)
        | CommandError::Stdout(_)
        | CommandError::Internal(_) => exit::OTHER,
    }
}

/// A length that the data can't have was requested on the command line, so it is a usage error.
fn of_data(error: &LibraryError) -> u8 {
    match error {
        LibraryError::Length { .. } => exit::USAGE,
        _ => exit::DATA,
    }
}

/// Converts the end of a session to the end of the command.
///
/// # Errors
/// The reason, if it did not end well.
pub(super) fn ended(finish: Finish) -> Result<ExitCode, CommandError> {
    match finish {
        Finish::Ended | Finish::Hurt | Finish::Quit => Ok(ExitCode::SUCCESS),
        Finish::Stopped(stop) => Ok(exit::stopped(stop)),
        Finish::NoOutput(error) => Err(error.into()),
        Finish::Failed(error) => Err(CommandError::Source(error)),
        Finish::Died(thread) => Err(CommandError::died(thread)),
    }
}

/// The message of `error` on one line, without its hint.
pub(super) fn line(messages: &Messages, error: &impl Diagnose) -> String {
    what(messages, "failure", &error.diagnostic())
}

/// The message of `error` and its hint on one line.
pub(super) fn line_with_hint(messages: &Messages, error: &impl Diagnose) -> String {
    what_and_hint(messages, &error.diagnostic())
}

/// Shows `error` on stderr in the screen language; returns its exit code.
pub(super) fn show(app: &App, error: &CommandError) -> ExitCode {
    let told = error.diagnostic();
    let what = what(&app.messages, "failure", &told);
    app.tell(&match &told.hint {
        Some(hint) => format!("{what}\n  {}\n", words::hint(&app.messages, hint)),
        None => format!("{what}\n"),
    });
    ExitCode::from(code(error))
}

/// Shows `error` if the requested languages or data failed to open. Uses the embedded data in a requested language, or
/// in the language of the environment, otherwise plain English. `before` tells what may have led to it.
pub(super) fn show_without_app(
    error: &CommandError,
    wishes: &Common,
    settings: &InForce,
    variable: &impl Fn(&str) -> Option<String>,
    before: impl Fn(&App),
) -> ExitCode {
    let wished = wishes.screen_lang.iter().chain(wishes.langs.first());
    let tags = wished.cloned().map(Some).chain([None]);
    let app = tags
        .map(in_words_of)
        .find_map(|wishes| App::open(&wishes, settings.clone(), variable).ok());
    match app {
        Some(app) => {
            before(&app);
            show(&app, error)
        }
        None => {
            tell(&plain(&format!("{error}\n")));
            ExitCode::from(code(error))
        }
    }
}

/// Options that only select `screen_lang`.
fn in_words_of(screen_lang: Option<String>) -> Common {
    Common {
        screen_lang,
        ..Common::default()
    }
}
