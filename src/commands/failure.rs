//! What a person sees of an error: in the screen language, where it is, what to do, and an exit code.
//!
//! Errors come here typed and in plain English; nothing is shown anywhere else.

mod library;
mod microphone;
mod own_music;
mod pack;
mod sound;
mod told;

use std::io;
use std::path::Path;
use std::process::ExitCode;

use super::desk::Desk;
use super::{Common, exit, tell};
use crate::library::{LibraryError, OwnMusicError, PackError};
use crate::locale::{Arguments, Messages};
use crate::microphone::MicrophoneError;
use crate::mixer::SoundError;
use crate::output::{FileError, OutputError, WriteError};
use crate::player::ScoreError;
use crate::terminal::{is_gone, plain};
use crate::units::DurationError;
use told::Told;

pub(super) use told::place;

/// Whatever ends a command.
#[derive(Debug, thiserror::Error)]
pub(super) enum CommandError {
    /// The data.
    #[error(transparent)]
    Library(#[from] LibraryError),
    /// The person's own music.
    #[error(transparent)]
    OwnMusic(#[from] OwnMusicError),
    /// A pack from outside, or one that is being made.
    #[error(transparent)]
    Pack(#[from] PackError),
    /// The command line.
    #[error(transparent)]
    Usage(#[from] UsageError),
    /// A sound that failed while it was rendered.
    #[error(transparent)]
    Sound(#[from] SoundError),
    /// A file that was not written.
    #[error(transparent)]
    File(#[from] FileError),
    /// A sound that was not written.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// No sound device.
    #[error(transparent)]
    Output(#[from] OutputError),
    /// No microphone.
    #[error(transparent)]
    Microphone(#[from] MicrophoneError),
    /// A result could not be written to stdout.
    #[error("can't write the result: {0}")]
    Stdout(String),
    /// A slip of ours.
    #[error("{0}")]
    Internal(String),
}

/// What is wrong with the command line.
#[derive(Debug, PartialEq, thiserror::Error)]
pub(super) enum UsageError {
    /// An option that there is not.
    #[error("unknown argument {argument}")]
    UnknownArgument {
        argument: String,
        nearest: Option<String>,
    },
    /// A command that there is not.
    #[error("unknown command {command}")]
    UnknownCommand {
        command: String,
        nearest: Option<String>,
    },
    /// A value outside a closed set.
    #[error("{value} is no value of {argument}")]
    InvalidValue {
        argument: String,
        value: String,
        known: Vec<String>,
    },
    /// An argument that must be there.
    #[error("{argument} is missing")]
    Missing { argument: String },
    /// An option without its value.
    #[error("{argument} needs a value")]
    NoValue { argument: String, known: Vec<String> },
    /// An option given twice; no two options exclude one another.
    #[error("{argument} can be given only once")]
    Twice { argument: String },
    /// Two that contradict each other; the hint says which to choose.
    #[error("{one} and {other} do not go together")]
    NotTogether {
        one: String,
        other: String,
        hint: &'static str,
    },
    /// A number outside its range, or not a number.
    #[error("{value} is not between {min} and {max}")]
    Range {
        argument: &'static str,
        value: String,
        min: String,
        max: String,
    },
    /// A length outside its range.
    #[error("{value} is not between {min} and {max}")]
    Length {
        argument: &'static str,
        value: String,
        min: String,
        max: String,
    },
    /// An option for sessions that repeat, given for one that does not.
    #[error("{argument} is for sessions that repeat, and {session} does not")]
    DoesNotRepeat { argument: String, session: String },
    /// A session without an end where one is needed.
    #[error("{session} has no end")]
    Endless { session: String },
    /// Not a length of time, or one beyond all measure.
    #[error("{value} is no length for {argument}")]
    Duration {
        argument: &'static str,
        value: String,
        reason: DurationError,
    },
    /// A sound for standard output, where that is a terminal.
    #[error("sound for a terminal")]
    SoundForTerminal,
    /// Something that needs a keyboard, where there is none.
    #[error("no keyboard")]
    NoKeys,
    /// Labels, and not one recording that they could belong to.
    #[error("labels belong to one recording")]
    LabelsForOneFile,
    /// Anything else the parser says.
    #[error("{detail}")]
    Other { detail: String },
}

impl CommandError {
    /// stdout refused the result.
    pub(super) fn stdout(error: &io::Error) -> CommandError {
        CommandError::Stdout(error.to_string())
    }

    /// What ended a performance.
    pub(super) fn of_score(error: ScoreError) -> CommandError {
        match error.downcast::<SoundError>() {
            Ok(error) => (*error).into(),
            Err(other) => CommandError::Internal(other.to_string()),
        }
    }

    /// A failure of the bytes of a sound is one of the file at `path`.
    pub(super) fn writing_to(self, path: &Path) -> CommandError {
        match self {
            CommandError::Write(WriteError::Io(source)) => FileError::writing(path, source).into(),
            other => other,
        }
    }

    /// Whether a reader stopped listening.
    pub(super) fn is_broken_pipe(&self) -> bool {
        matches!(self, CommandError::Write(WriteError::Io(error)) if is_gone(error))
    }

    fn told(&self) -> Told {
        match self {
            CommandError::Sound(error) => sound::told(error),
            CommandError::Output(error) => sound::output(error),
            CommandError::Microphone(error) => microphone::told(error),
            CommandError::File(error) => sound::file(error),
            CommandError::Write(error) => sound::write(error),
            CommandError::Library(error) => library::told(error),
            CommandError::OwnMusic(error) => own_music::told(error),
            CommandError::Pack(error) => pack::told(error),
            CommandError::Usage(error) => usage(error),
            CommandError::Stdout(detail) => Told::new(
                exit::OTHER,
                "failure-stdout",
                Arguments::new().text("detail", detail),
            ),
            CommandError::Internal(detail) => Told::new(
                exit::OTHER,
                "failure-internal",
                Arguments::new().text("detail", detail),
            ),
        }
    }
}

fn usage(error: &UsageError) -> Told {
    let told = |id, arguments| Told::new(exit::USAGE, id, arguments);
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
        } => told(
            "failure-invalid-value",
            named("argument", argument).text("value", value),
        )
        .known(known),
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
        }
        | UsageError::Length {
            argument,
            value,
            min,
            max,
        } => {
            let arguments = named("value", value)
                .text("argument", argument)
                .text("min", min)
                .text("max", max);
            let id = match error {
                UsageError::Length { .. } => "failure-length-range",
                _ => "failure-range",
            };
            return told(id, arguments);
        }
        UsageError::DoesNotRepeat { argument, session } => told(
            "failure-does-not-repeat",
            named("argument", argument).text("session", session),
        )
        .or_hint("hint-does-not-repeat"),
        UsageError::Endless { session } => {
            told("failure-endless", named("session", session)).or_hint("hint-endless")
        }
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

fn duration(argument: &str, value: &str, reason: DurationError) -> Told {
    let id = match reason {
        DurationError::Shape => "failure-length",
        DurationError::TooFine => "failure-duration-too-fine",
        DurationError::TooLong => "failure-duration-too-long",
    };
    let arguments = Arguments::new().text("place", argument).text("text", value);
    Told::new(exit::USAGE, id, arguments).hint("hint-length", Arguments::new())
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
