//! Why a file was not written, and what to do.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnose, Diagnostic, Value, diagnostic, hint};

/// Why a file was not written. No partial file is left behind.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// A file with that name exists and may not be replaced.
    #[error("{} already exists", path.display())]
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// The file is read while it would be written over.
    #[error("{} is part of the music", path.display())]
    IsMusic {
        /// The file.
        path: PathBuf,
    },
    /// The path is a folder.
    #[error("{} is a folder", path.display())]
    IsFolder {
        /// The folder.
        path: PathBuf,
    },
    /// The path is neither a file, nor a device or a pipe to write into.
    #[error("{} is no place for a file", path.display())]
    NotAFile {
        /// What is there.
        path: PathBuf,
    },
    /// The path is a terminal, which would show the bytes.
    #[error("{} is a terminal", path.display())]
    Terminal {
        /// The terminal.
        path: PathBuf,
    },
    /// There is too little room for the file, which has not been started.
    #[error("{} needs about {needed} bytes, and {free} are free", path.display())]
    NoRoom {
        /// The file.
        path: PathBuf,
        /// The bytes it needs, estimated for a compressed format.
        needed: u64,
        /// The bytes that are free.
        free: u64,
    },
    /// The disk is full, or the quota is used up.
    #[error("no room left for {}", path.display())]
    DiskFull {
        /// The file.
        path: PathBuf,
    },
    /// The folder is missing or not writable, or the device failed.
    #[error("{} cannot be written: {source}", path.display())]
    Unwritable {
        /// The file.
        path: PathBuf,
        /// The system's error.
        source: io::Error,
    },
}

impl FileError {
    /// Makes the error for `source`, which occurred while writing to `path`.
    pub fn writing(path: &Path, source: io::Error) -> FileError {
        let path = path.to_owned();
        match source.kind() {
            ErrorKind::AlreadyExists => FileError::Exists { path },
            ErrorKind::IsADirectory => FileError::IsFolder { path },
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => FileError::DiskFull { path },
            _ => FileError::Unwritable { path, source },
        }
    }
}

/// Bytes, as megabytes for a person.
fn megabytes(bytes: u64) -> Value {
    Value::Figure(bytes as f64 / 1e6)
}

impl Diagnose for FileError {
    fn diagnostic(&self) -> Diagnostic {
        match self {
            FileError::Exists { path } => diagnostic!("exists")
                .at(path.display(), None)
                .or_hint(hint!("force")),
            FileError::IsMusic { path } => diagnostic!("is-music")
                .at(path.display(), None)
                .or_hint(hint!("other-name")),
            FileError::IsFolder { path } => diagnostic!("file-is-folder").at(path.display(), None),
            FileError::NotAFile { path } => diagnostic!("not-a-file").at(path.display(), None),
            FileError::Terminal { .. } => diagnostic!("sound-for-terminal"),
            FileError::NoRoom { path, needed, free } => {
                diagnostic!("no-room", needed = megabytes(*needed), free = megabytes(*free))
                    .at(path.display(), None)
                    .or_hint(hint!("less-room"))
            }
            FileError::DiskFull { path } => diagnostic!("disk-full")
                .at(path.display(), None)
                .or_hint(hint!("less-room")),
            FileError::Unwritable { path, source } => unwritable(path, source),
        }
    }
}

/// The system's message also contains the temporary name, so frequent errors have their own codes.
fn unwritable(path: &Path, source: &io::Error) -> Diagnostic {
    let (folder, path) = (path.parent().unwrap_or(path).display(), path.display());
    match source.kind() {
        ErrorKind::NotFound => diagnostic!("no-folder").at(folder, None),
        ErrorKind::NotADirectory => diagnostic!("folder-is-file").at(folder, None),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            diagnostic!("not-allowed").at(path, None)
        }
        ErrorKind::InvalidFilename => diagnostic!("bad-name").at(path, None),
        _ => diagnostic!("unwritable", detail = source).at(path, None),
    }
}
