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
    /// The key of a setting that belongs to no section, in one.
    #[error("unknown key `{key}`")]
    InSection {
        /// The key.
        key: String,
    },
    /// Not a length of time as it is typed after an option.
    #[error("`{text}`: {reason}")]
    Length {
        /// The text in the file.
        text: String,
        /// The reason.
        reason: DurationError,
    },
}

/// Why settings are left out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SettingError {
    /// The file, or a variable, can't be read.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// A setting is wrong, or the file is not TOML.
    #[error(transparent)]
    Setting(#[from] Fault<SettingProblem>),
}

/// Why there is no file of settings.
#[derive(Debug, thiserror::Error)]
pub enum SettingsFileError {
    /// Neither a variable nor a home folder says where it is.
    #[error("there is no place for settings")]
    NoPlace,
    /// It is not there.
    #[error(transparent)]
    Missing(ReadError),
    /// There is one already, which is never written over.
    #[error("{} is there already", path.display())]
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// It can't be written.
    #[error("{} cannot be written: {source}", path.display())]
    Unwritable {
        /// The file, or its folder.
        path: PathBuf,
        /// The system's error.
        source: io::Error,
    },
}

impl Diagnose for SettingProblem {
    fn diagnostic(&self) -> Diagnostic {
        match self {
            SettingProblem::Document(problem) => problem.diagnostic(),
            SettingProblem::InSection { key } => {
                diagnostic!("unknown-key", key).hint(hint!("above-sections"))
            }
            // More forms are understood here than in a session, so the hint is that of the option.
            SettingProblem::Length { text, reason } => match reason {
                DurationError::Shape => diagnostic!("length", text).hint(hint!("length")),
                reason => reason.diagnostic().with("text", text),
            },
        }
    }
}

impl Diagnose for SettingError {
    fn diagnostic(&self) -> Diagnostic {
        match self {
            SettingError::Read(error) => error.diagnostic(),
            SettingError::Setting(fault) => fault.diagnostic(),
        }
    }
}

impl Diagnose for SettingsFileError {
    fn diagnostic(&self) -> Diagnostic {
        match self {
            SettingsFileError::NoPlace => diagnostic!("no-settings-place"),
            SettingsFileError::Missing(error) => error.diagnostic(),
            // No option writes over it, so there is nothing to hint at.
            SettingsFileError::Exists { path } => diagnostic!("exists").at(path.display(), None),
            SettingsFileError::Unwritable { path, source } => {
                diagnostic!("unwritable", detail = source).at(path.display(), None)
            }
        }
    }
}
