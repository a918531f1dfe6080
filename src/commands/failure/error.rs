//! Whatever ends a command, typed and in plain English.

use std::io;
use std::path::Path;

use super::panics;
use super::usage::UsageError;
use crate::diagnostic::{Diagnose, Diagnostic, diagnostic};
use crate::library::LibraryError;
use crate::microphone::MicrophoneError;
use crate::mixer::SoundError;
use crate::output::{FileError, OutputError, WriteError};
use crate::packs::PackError;
use crate::player::SourceError;
use crate::screen::is_gone;
use crate::show::ShowError;

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
    Pack(PackError),
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

impl CommandError {
    /// stdout refused the result.
    pub(in crate::commands) fn stdout(error: &io::Error) -> CommandError {
        CommandError::Stdout(error.to_string())
    }

    /// A thread of ours is gone, and the session with it.
    pub(super) fn died(thread: &str) -> CommandError {
        let said = panics::last().map_or_else(String::new, |said| format!(": {said}"));
        CommandError::Internal(format!("the thread `{thread}` stopped{said}"))
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

/// A file of a pack that can't be written is told as every other file.
impl From<PackError> for CommandError {
    fn from(error: PackError) -> CommandError {
        match error {
            PackError::Unwritable { path, source } => FileError::writing(&path, source).into(),
            other => CommandError::Pack(other),
        }
    }
}

impl Diagnose for CommandError {
    fn diagnostic(&self) -> Diagnostic {
        match self {
            CommandError::Library(error) => error.diagnostic(),
            CommandError::Show(error) => error.diagnostic(),
            CommandError::Pack(error) => error.diagnostic(),
            CommandError::Usage(error) => error.diagnostic(),
            CommandError::Sound(error) => error.diagnostic(),
            CommandError::File(error) => error.diagnostic(),
            CommandError::Write(error) => error.diagnostic(),
            CommandError::Output(error) => error.diagnostic(),
            CommandError::Microphone(error) => error.diagnostic(),
            CommandError::Source(error) => match error.downcast_ref::<SoundError>() {
                Some(error) => error.diagnostic(),
                None => diagnostic!("internal", detail = error),
            },
            CommandError::Stdout(detail) => diagnostic!("stdout", detail),
            CommandError::Internal(detail) => diagnostic!("internal", detail),
        }
    }
}
