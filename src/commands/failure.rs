//! What a person sees of an error: in the screen language, where it is, what to do, and an exit code.
//!
//! Errors come here typed and in plain English; nothing is shown anywhere else.

mod diagnostic;
mod error;
mod library;
mod microphone;
mod own_music;
mod pack;
mod show;
mod sound;
mod value;

use std::process::ExitCode;

use super::desk::Desk;
use super::{Common, exit, tell};
use crate::library::LibraryError;
use crate::locale::{Arguments, Messages};
use crate::microphone::MicrophoneError;
use crate::output::OutputError;
use crate::player::Finish;
use crate::screen::plain;
use crate::units::DurationError;
use diagnostic::Diagnostic;
use value::{out_of_range, unknown_value};

pub(super) use diagnostic::place;
pub(super) use error::{CommandError, UsageError};

impl CommandError {
    fn told(&self) -> Diagnostic {
        match self {
            CommandError::Sound(error) => sound::told(error),
            CommandError::Output(error) => sound::output(error),
            CommandError::Microphone(error) => microphone::told(error),
            CommandError::File(error) => sound::file(error),
            CommandError::Write(error) => sound::write(error),
            CommandError::Library(error) => library::told(error),
            CommandError::Show(error) => show::told(error),
            CommandError::Pack(error) => pack::told(error),
            CommandError::Usage(error) => usage(error),
            CommandError::Source(error) => match error.downcast_ref() {
                Some(error) => sound::told(error),
                None => internal(error),
            },
            CommandError::Stdout(detail) => Diagnostic::new(
                exit::OTHER,
                "failure-stdout",
                Arguments::new().text("detail", detail),
            ),
            CommandError::Internal(detail) => internal(detail),
        }
    }
}

/// How a session that ended as `finish` says ends the command.
///
/// # Errors
/// Why it did not end well.
pub(super) fn ended(finish: Finish) -> Result<ExitCode, CommandError> {
    match finish {
        Finish::Ended | Finish::Hurt | Finish::Quit => Ok(ExitCode::SUCCESS),
        Finish::Stopped(stop) => Ok(exit::stopped(stop)),
        Finish::NoOutput(error) => Err(error.into()),
        Finish::Failed(error) => Err(CommandError::Source(error)),
        Finish::Died(thread) => Err(CommandError::died(thread)),
    }
}

/// A slip of ours.
fn internal(detail: impl ToString) -> Diagnostic {
    Diagnostic::new(
        exit::OTHER,
        "failure-internal",
        Arguments::new().text("detail", detail),
    )
}

fn usage(error: &UsageError) -> Diagnostic {
    let told = |id, arguments| Diagnostic::new(exit::USAGE, id, arguments);
    let named = |name, text: &String| Arguments::new().text(name, text);
    match error {
        UsageError::UnknownArgument { argument, nearest } => {
            told("failure-unknown-argument", named("argument", argument)).near(nearest.as_ref())
        }
        UsageError::UnknownCommand { command, nearest } => {
            told("failure-unknown-command", named("command", command)).near(nearest.as_ref())
        }
        UsageError::InvalidValue {
            argument,
            value,
            known,
        } => unknown_value(argument, value, known),
        UsageError::Missing { argument } => told("failure-missing-argument", named("argument", argument)),
        UsageError::NoValue { argument, known } => {
            told("failure-no-value", named("argument", argument)).known(known)
        }
        UsageError::Twice { argument } => told("failure-twice", named("argument", argument)),
        UsageError::NotTogether { one, other, hint } => {
            told("failure-not-together", named("one", one).text("other", other)).or_hint(hint)
        }
        UsageError::Range {
            argument,
            value,
            min,
            max,
        } => return out_of_range("failure-range", argument, value, min, max),
        UsageError::Duration {
            argument,
            value,
            reason,
        } => duration(argument, value, *reason),
        UsageError::SoundForTerminal => told("failure-sound-for-terminal", Arguments::new()),
        UsageError::NoKeys => told("failure-no-keys", Arguments::new()),
        UsageError::LabelsForOneFile => told("failure-labels-one-file", Arguments::new()),
        UsageError::Other { detail } => told("failure-usage", named("detail", detail)),
    }
    .or_hint("hint-help")
}

fn duration(argument: &str, value: &str, reason: DurationError) -> Diagnostic {
    let id = match reason {
        DurationError::Shape => "failure-length",
        DurationError::TooFine => "failure-duration-too-fine",
        DurationError::TooLong => "failure-duration-too-long",
    };
    let arguments = Arguments::new().text("place", argument).text("text", value);
    Diagnostic::new(exit::USAGE, id, arguments).hint("hint-length", Arguments::new())
}

/// What `error` says, on one line: without what to do about it.
pub(super) fn line(messages: &Messages, error: &LibraryError) -> String {
    library::told(error).what(messages)
}

/// What `error` says, on one line: without what to do about it.
pub(super) fn what(desk: &Desk, error: &CommandError) -> String {
    error.told().what(&desk.messages)
}

/// What `error` says, on one line.
pub(super) fn microphone_line(messages: &Messages, error: &MicrophoneError) -> String {
    microphone::told(error).what(messages)
}

/// What `error` says, on one line.
pub(super) fn output_line(messages: &Messages, error: &OutputError) -> String {
    sound::output(error).what(messages)
}

/// Shows `error` on stderr in the screen language; its exit code.
pub(super) fn show(desk: &Desk, error: &CommandError) -> ExitCode {
    let told = error.told();
    desk.tell(&(told.shown(&desk.messages) + "\n"));
    ExitCode::from(told.exit)
}

/// Shows `error` where the wished languages or data could not be opened: out of the embedded data in a language
/// that was wished for, or in that of the environment, else in plain English.
pub(super) fn show_without_desk(
    error: &CommandError,
    wishes: &Common,
    variable: &impl Fn(&str) -> Option<String>,
) -> ExitCode {
    let wished = [&wishes.screen_lang, &wishes.lang].into_iter().flatten();
    let tags = wished.cloned().map(Some).chain([None]);
    let desk = tags
        .map(in_words_of)
        .find_map(|wishes| Desk::open(&wishes, variable).ok());
    match desk {
        Some(desk) => show(&desk, error),
        None => {
            tell(&plain(&format!("{error}\n")));
            ExitCode::from(error.told().exit)
        }
    }
}

/// No wish but for the screen to speak `screen_lang`.
fn in_words_of(screen_lang: Option<String>) -> Common {
    Common {
        screen_lang,
        ..Common::default()
    }
}
