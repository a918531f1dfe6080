//! The file of the log: looked at before it is changed, and made for its owner alone.
//!
//! No link is followed. A file that is damaged, too large, of another program or of a newer version is left as it is.

use std::fs::{self, OpenOptions, Permissions};
use std::io::{self, ErrorKind};
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};

use super::book::{BUSY, LogBook};
use super::error::LogError;
use super::schema::{self, Made, STEPS};
use crate::output::FileError;
use crate::store::private::make_private;
use crate::store::state::StateFolder;

/// The largest file that is read.
const LARGEST: u64 = 256 * 1024 * 1024;
/// The largest text or line that is read from it.
const LARGEST_VALUE: i32 = 64 * 1024;

/// The file of the log.
#[derive(Debug, Clone)]
pub struct LogFile {
    folder: PathBuf,
}

impl LogFile {
    /// The file in `state`.
    pub fn new(state: &StateFolder) -> LogFile {
        LogFile {
            folder: state.path().to_owned(),
        }
    }

    /// Where it is.
    pub fn path(&self) -> PathBuf {
        self.folder.join("log.sqlite")
    }

    /// Opens the log, if it is there.
    ///
    /// # Errors
    /// If it is not understood, or can't be opened.
    pub fn open(&self) -> Result<Option<LogBook>, LogError> {
        let path = self.path();
        match fs::symlink_metadata(&path) {
            Err(error) if is_absent(&error) => Ok(None),
            Err(error) => Err(LogError::writing(&path)(error)),
            Ok(found) if found.is_dir() => Err(FileError::IsFolder { path }.into()),
            Ok(found) if !found.is_file() => Err(LogError::Broken { path }),
            Ok(found) if found.len() > LARGEST => Err(LogError::TooLarge { path }),
            Ok(found) => {
                // One that others can read stays so, if it is not ours to change.
                if found.mode() & 0o077 != 0 {
                    let _ = fs::set_permissions(&path, Permissions::from_mode(0o600));
                }
                self.book().map(Some)
            }
        }
    }

    /// Opens the log, and makes it if it is not there.
    ///
    /// # Errors
    /// If it is not understood, or can't be made or opened.
    pub fn open_or_make(&self) -> Result<LogBook, LogError> {
        if let Some(book) = self.open()? {
            return Ok(book);
        }
        let path = self.path();
        make_private(&self.folder).map_err(LogError::writing(&self.folder))?;
        match make(&path) {
            // Another session that began at this moment was first.
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            made => made.map_err(LogError::writing(&path))?,
        }
        self.book()
    }

    fn book(&self) -> Result<LogBook, LogError> {
        let path = self.path();
        let database = self.connect().map_err(|refused| LogError::of(&path, &refused))?;
        let made = look(&database).map_err(|refused| LogError::of(&path, &refused))?;
        match made {
            Made::Empty | Made::Here => LogBook::of(database, &path),
            Made::Later => Err(LogError::Newer { path }),
            Made::Elsewhere => Err(LogError::Broken { path }),
        }
    }

    fn connect(&self) -> rusqlite::Result<Connection> {
        // The folder may be behind a link, the file not.
        let folder = fs::canonicalize(&self.folder).unwrap_or_else(|_| self.folder.clone());
        let name = self.path();
        let path = name.file_name().map_or(folder.clone(), |name| folder.join(name));
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
            | OpenFlags::SQLITE_OPEN_NO_MUTEX
            | OpenFlags::SQLITE_OPEN_NOFOLLOW;
        let database = Connection::open_with_flags(path, flags)?;
        database.busy_timeout(BUSY)?;
        Ok(database)
    }
}

/// Looks whose the file is, with care: what is in it may come from anywhere.
fn look(database: &Connection) -> rusqlite::Result<Made> {
    database.set_limit(Limit::SQLITE_LIMIT_LENGTH, LARGEST_VALUE)?;
    database.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    database.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    database.pragma_update(None, "cell_size_check", true)?;
    // Whose it is, is not known yet: closing it must not write what waits beside it.
    database.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    let made = schema::made(database, STEPS)?;
    if matches!(made, Made::Empty | Made::Here) {
        database.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    }
    Ok(made)
}

fn make(path: &Path) -> io::Result<()> {
    let new = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path);
    new.map(drop)
}

fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory)
}

#[cfg(test)]
mod tests;
