//! The error that ends a command, typed and in plain English.

use std::io;
use std::path::Path;

use super::panics;
use super::usage::UsageError;
use crate::commands::chromium::ChromiumError;
use crate::control::socket::CallError;
use crate::diagnostic::{Diagnose, Diagnostic, diagnostic, hint};
use crate::export::HandoutError;
use crate::library::LibraryError;
use crate::microphone::MicrophoneError;
use crate::mixer::SoundError;
use crate::output::{FileError, OutputError, WriteError};
use crate::packs::PackError;
use crate::player::SourceError;
use crate::screen::is_gone;
use crate::show::ShowError;
use crate::store::PlaceError;
use crate::store::log::LogError;
use crate::store::settings::{PresetError, SettingsFileError};

/// The error that ends a command.
#[derive(Debug, thiserror::Error)]
pub(in crate::commands) enum CommandError {
    /// The data.
    #[error(transparent)]
    Library(#[from] LibraryError),
    /// The request.
    #[error(transparent)]
    Show(#[from] ShowError),
    /// A pack, from outside or being made.
    #[error(transparent)]
    Pack(PackError),
    /// The file of settings.
    #[error(transparent)]
    Settings(SettingsFileError),
    /// A preset.
    #[error(transparent)]
    Preset(#[from] PresetError),
    /// The last place.
    #[error(transparent)]
    Place(#[from] PlaceError),
    /// The log of sessions.
    #[error(transparent)]
    Log(#[from] LogError),
    /// The words of a handout.
    #[error(transparent)]
    Handout(#[from] HandoutError),
    /// A PDF of it.
    #[error(transparent)]
    Chromium(#[from] ChromiumError),
    /// The command line.
    #[error(transparent)]
    Usage(#[from] UsageError),
    /// A sound failed during rendering.
    #[error(transparent)]
    Sound(#[from] SoundError),
    /// A file was not written.
    #[error(transparent)]
    File(#[from] FileError),
    /// A sound file was not written.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// No sound device opened.
    #[error(transparent)]
    Output(#[from] OutputError),
    /// No microphone opened.
    #[error(transparent)]
    Microphone(#[from] MicrophoneError),
    /// The result could not be written to stdout.
    #[error("can't write the result: {0}")]
    Stdout(String),
    /// No session can be asked.
    #[error("{0}")]
    NoSession(CallError),
    /// A sound failed during playback.
    #[error("{0}")]
    Source(SourceError),
    /// A bug in the program.
    #[error("{0}")]
    Internal(String),
}

impl CommandError {
    /// The error of writing the result to stdout.
    pub(in crate::commands) fn stdout(error: &io::Error) -> CommandError {
        CommandError::Stdout(error.to_string())
    }

    /// A thread of the player died and ended the session.
    pub(super) fn died(thread: &str) -> CommandError {
        let said = panics::last().map_or_else(String::new, |said| format!(": {said}"));
        CommandError::Internal(format!("the thread `{thread}` stopped{said}"))
    }

    /// Turns an I/O error of a sound writer into an error of the file at `path`.
    pub(in crate::commands) fn writing_to(self, path: &Path) -> CommandError {
        match self {
            CommandError::Write(WriteError::Io(source)) => FileError::writing(path, source).into(),
            other => other,
        }
    }

    /// Whether the reader of stdout is gone.
    pub(in crate::commands) fn is_broken_pipe(&self) -> bool {
        matches!(self, CommandError::Write(WriteError::Io(error)) if is_gone(error))
    }
}

/// A pack file that can't be written is reported like any other file.
impl From<PackError> for CommandError {
    fn from(error: PackError) -> CommandError {
        match error {
            PackError::Unwritable { path, source } => FileError::writing(&path, source).into(),
            other => CommandError::Pack(other),
        }
    }
}

/// A file of settings that can't be written is reported like any other file.
impl From<SettingsFileError> for CommandError {
    fn from(error: SettingsFileError) -> CommandError {
        match error {
            SettingsFileError::Unwritable { path, source } => FileError::writing(&path, source).into(),
            other => CommandError::Settings(other),
        }
    }
}

impl Diagnose for CommandError {
    fn diagnostic(&self) -> Diagnostic {
        match self {
            CommandError::Library(error) => error.diagnostic(),
            CommandError::Show(error) => error.diagnostic(),
            CommandError::Pack(error) => error.diagnostic(),
            CommandError::Settings(error) => error.diagnostic(),
            CommandError::Preset(error) => error.diagnostic(),
            CommandError::Place(error) => error.diagnostic(),
            CommandError::Log(error) => error.diagnostic(),
            CommandError::Usage(error) => error.diagnostic(),
            CommandError::Handout(error) => error.diagnostic(),
            CommandError::Chromium(error) => of_chromium(error),
            CommandError::Sound(error) => error.diagnostic(),
            CommandError::File(error) => error.diagnostic(),
            CommandError::Write(error) => error.diagnostic(),
            CommandError::Output(error) => error.diagnostic(),
            CommandError::Microphone(error) => error.diagnostic(),
            CommandError::Source(error) => match error.downcast_ref::<SoundError>() {
                Some(error) => error.diagnostic(),
                None => diagnostic!("internal", detail = error),
            },
            CommandError::NoSession(CallError::Gone) => diagnostic!("no-running-session"),
            CommandError::NoSession(CallError::Hung) => diagnostic!("session-hangs"),
            CommandError::Stdout(detail) => diagnostic!("stdout", detail),
            CommandError::Internal(detail) => diagnostic!("internal", detail),
        }
    }
}

fn of_chromium(error: &ChromiumError) -> Diagnostic {
    match error {
        ChromiumError::None => diagnostic!("no-chromium"),
        ChromiumError::Failed(_) | ChromiumError::Stopped(_) => diagnostic!("chromium"),
        ChromiumError::Folder { folder, source } => {
            diagnostic!("unwritable", detail = source).at(folder.display(), None)
        }
    }
    .hint(hint!("no-chromium"))
}
