//! Why a place was not kept or not found, and what to do.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnose, Diagnostic, diagnostic, hint};
use crate::output::FileError;

/// Why a place was not kept, or not found.
#[derive(Debug, thiserror::Error)]
pub enum PlaceError {
    /// No place is kept.
    #[error("no place is kept")]
    Nothing,
    /// The session that it belongs to still plays.
    #[error("the session still plays")]
    InUse,
    /// The file is damaged. It was moved aside, if that was possible.
    #[error("{} is damaged", path.display())]
    Damaged {
        /// Where the damaged file is now.
        path: PathBuf,
    },
    /// The file can't be read.
    #[error("{} cannot be read: {source}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// The system's error.
        source: io::Error,
    },
    /// The system has no folder for it.
    #[error("there is no state folder")]
    NoHome,
    /// The place has a path that is no text, or too many edits.
    #[error("the place can't be written as text")]
    NoText,
    /// The file can't be written.
    #[error(transparent)]
    File(#[from] FileError),
}

impl PlaceError {
    /// The error of writing to `path`.
    pub(super) fn writing(path: &Path) -> impl Fn(io::Error) -> PlaceError {
        |source| FileError::writing(path, source).into()
    }

    /// The error of reading `path`.
    pub(super) fn reading(path: &Path) -> impl Fn(io::Error) -> PlaceError {
        |source| PlaceError::Unreadable {
            path: path.to_owned(),
            source,
        }
    }
}

impl Diagnose for PlaceError {
    fn diagnostic(&self) -> Diagnostic {
        match self {
            PlaceError::Nothing => diagnostic!("no-place"),
            PlaceError::InUse => diagnostic!("place-in-use").or_hint(hint!("place-in-use")),
            PlaceError::Damaged { path } => diagnostic!("place-damaged").at(path.display(), None),
            PlaceError::Unreadable { path, source } if source.kind() == ErrorKind::IsADirectory => {
                diagnostic!("file-is-folder").at(path.display(), None)
            }
            PlaceError::Unreadable { path, source } => {
                diagnostic!("file-other", detail = source).at(path.display(), None)
            }
            PlaceError::NoHome => diagnostic!("no-state-folder"),
            PlaceError::NoText => diagnostic!("internal", detail = self),
            PlaceError::File(error) => error.diagnostic(),
        }
    }
}
