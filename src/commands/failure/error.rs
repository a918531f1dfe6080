//! Whatever ends a command, typed and in plain English.

use std::io;
use std::path::Path;

use crate::library::LibraryError;
use crate::microphone::MicrophoneError;
use crate::mixer::SoundError;
use crate::output::{FileError, OutputError, WriteError};
use crate::packs::PackError;
use crate::player::SourceError;
use crate::screen::is_gone;
use crate::show::ShowError;
use crate::units::DurationError;

/// Whatever ends a command.
#[derive(Debug, thiserror::Error)]
pub(in crate::commands) enum CommandError {
    /// The data.
    #[error(transparent)]
    Library(#[from] LibraryError),
    /// What was asked for.
    #[error(transparent)]
    Show(#[from] ShowError),
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
    /// A sound that failed while it was played.
    #[error("{0}")]
    Source(SourceError),
    /// A slip of ours.
    #[error("{0}")]
    Internal(String),
}

/// What is wrong with the command line.
#[derive(Debug, PartialEq, thiserror::Error)]
pub(in crate::commands) enum UsageError {
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
    pub(in crate::commands) fn stdout(error: &io::Error) -> CommandError {
        CommandError::Stdout(error.to_string())
    }

    /// A thread of ours is gone, and the session with it.
    pub(super) fn died(thread: &str) -> CommandError {
        CommandError::Internal(format!("the thread `{thread}` stopped"))
    }

    /// A failure of the bytes of a sound is one of the file at `path`.
    pub(in crate::commands) fn writing_to(self, path: &Path) -> CommandError {
        match self {
            CommandError::Write(WriteError::Io(source)) => FileError::writing(path, source).into(),
            other => other,
        }
    }

    /// Whether a reader stopped listening.
    pub(in crate::commands) fn is_broken_pipe(&self) -> bool {
        matches!(self, CommandError::Write(WriteError::Io(error)) if is_gone(error))
    }
}
