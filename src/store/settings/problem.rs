//! What can be wrong with settings.

use std::io;
use std::path::PathBuf;

use crate::diagnostic::{Diagnose, Diagnostic, diagnostic, hint};
use crate::document::{Fault, Problem};
use crate::library::ReadError;
use crate::units::DurationError;

/// What can be wrong with one setting.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SettingProblem {
    /// As in any file of data.
    #[error(transparent)]
    Document(#[from] Problem),
    /// Not a length of time as it is typed after an option.
    #[error("`{text}`: {reason}")]
    Length {
        /// The text in the file.
        text: String,
        /// The reason.
        reason: DurationError,
    },
}

/// Why settings can't be read, or written.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// The file, or a variable, can't be read.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// A setting is wrong, or the file is not TOML.
    #[error(transparent)]
    Setting(#[from] Fault<SettingProblem>),
    /// Neither a variable nor a home folder says where the file is.
    #[error("there is no place for settings")]
    NoPlace,
    /// There is a file already, which is never written over.
    #[error("{} is there already", path.display())]
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// The file can't be written.
    #[error("{} cannot be written: {source}", path.display())]
    Unwritable {
        /// The file.
        path: PathBuf,
        /// The system's error.
        source: io::Error,
    },
}

impl Diagnose for SettingProblem {
    fn diagnostic(&self) -> Diagnostic {
        match self {
            SettingProblem::Document(problem) => problem.diagnostic(),
            // More forms are understood here than in a session, so the hint is that of the option.
            SettingProblem::Length { text, reason } => match reason {
                DurationError::Shape => diagnostic!("length", text).hint(hint!("length")),
                reason => reason.diagnostic().with("text", text),
            },
        }
    }
}

impl Diagnose for SettingsError {
    fn diagnostic(&self) -> Diagnostic {
        match self {
            SettingsError::Read(error) => error.diagnostic(),
            SettingsError::Setting(fault) => fault.diagnostic(),
            SettingsError::NoPlace => diagnostic!("no-settings-place"),
            SettingsError::Exists { path } => diagnostic!("exists").at(path.display(), None),
            SettingsError::Unwritable { path, source } => {
                diagnostic!("unwritable", detail = source).at(path.display(), None)
            }
        }
    }
}
