//! Why the log can't be read or written.

use std::io;
use std::path::{Path, PathBuf};

use rusqlite::{Error as Refused, ErrorCode};

use crate::diagnostic::{Diagnose, Diagnostic, diagnostic};
use crate::output::FileError;

/// Why the log can't be read or written. A file that is not understood is never changed.
#[derive(Debug, thiserror::Error)]
pub enum LogError {
    /// The system has no folder for it.
    #[error("there is no state folder")]
    NoHome,
    /// There is no such entry.
    #[error("there is no entry {id}")]
    NoEntry {
        /// Its number, as it was asked for.
        id: i64,
    },
    /// A newer program wrote it.
    #[error("{} was written by a newer version", path.display())]
    Newer {
        /// The file.
        path: PathBuf,
    },
    /// It is damaged, or another program's.
    #[error("{} is damaged, or no log", path.display())]
    Broken {
        /// The file.
        path: PathBuf,
    },
    /// It is larger than any that is read.
    #[error("{} is too large", path.display())]
    TooLarge {
        /// The file.
        path: PathBuf,
    },
    /// Another program is at work in it.
    #[error("{} is in use", path.display())]
    Busy {
        /// The file.
        path: PathBuf,
    },
    /// The disk does not answer.
    #[error("{} gives no answer", path.display())]
    NoAnswer {
        /// The file.
        path: PathBuf,
    },
    /// Another failure.
    #[error("{}: {detail}", path.display())]
    Other {
        /// The file.
        path: PathBuf,
        /// In the words of the library.
        detail: String,
    },
    /// The file can't be written.
    #[error(transparent)]
    File(#[from] FileError),
}

impl LogError {
    /// The error of writing to `path`.
    pub(super) fn writing(path: &Path) -> impl Fn(io::Error) -> LogError {
        |source| FileError::writing(path, source).into()
    }

    /// What the database at `path` refused.
    pub(super) fn of(path: &Path, refused: &Refused) -> LogError {
        let at = || path.to_owned();
        let detail = refused.to_string();
        match refused.sqlite_error_code() {
            // A value or a table that no version of this program wrote.
            None | Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase | ErrorCode::Unknown) => {
                LogError::Broken { path: at() }
            }
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => LogError::Busy { path: at() },
            Some(ErrorCode::DiskFull) => FileError::DiskFull { path: at() }.into(),
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
                LogError::writing(path)(io::ErrorKind::PermissionDenied.into())
            }
            Some(_) => LogError::Other { path: at(), detail },
        }
    }
}

impl Diagnose for LogError {
    fn diagnostic(&self) -> Diagnostic {
        match self {
            LogError::NoHome => diagnostic!("no-state-folder"),
            LogError::NoEntry { id } => diagnostic!("no-log-entry", id = id),
            LogError::Newer { path } => diagnostic!("log-newer").at(path.display(), None),
            LogError::Broken { path } => diagnostic!("log-broken").at(path.display(), None),
            LogError::TooLarge { path } => diagnostic!("file-too-large").at(path.display(), None),
            LogError::Busy { path } => diagnostic!("log-busy").at(path.display(), None),
            LogError::NoAnswer { path } => diagnostic!("no-answer").at(path.display(), None),
            LogError::Other { path, detail } => diagnostic!("file-other", detail).at(path.display(), None),
            LogError::File(error) => error.diagnostic(),
        }
    }
}
