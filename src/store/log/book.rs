//! The log, opened: entries are begun, kept up to date, listed, noted and deleted.
//!
//! What a method has returned from is on the disk. Every wait for another program has a limit.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, ToSql, params};

use super::entry::{LogEntry, LogNote, LogRow};
use super::error::LogError;
use super::row::{COLUMNS, row, seconds};
use super::schema::{self, STEPS};

/// How long another program may be at work in it.
pub(super) const BUSY: Duration = Duration::from_secs(5);
/// The most entries that are read, the last ones: more than anybody has in a life.
const MOST: u32 = 100_000;

/// The log, opened.
#[derive(Debug)]
pub struct LogBook {
    database: Connection,
    path: PathBuf,
}

/// Which entries are meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LogSelection {
    /// The one of this number.
    Entry(i64),
    /// Those of this preset.
    Preset(String),
    /// All.
    All,
}

impl LogBook {
    /// The log in `database`, the file at `path`, which was found to be one.
    pub(super) fn of(mut database: Connection, path: &Path) -> Result<LogBook, LogError> {
        let set = set_up(&database).and_then(|()| schema::migrate(&mut database, STEPS));
        set.map_err(|refused| LogError::of(path, &refused))?;
        let path = path.to_owned();
        Ok(LogBook { database, path })
    }

    /// Begins an entry. Returns its number.
    ///
    /// # Errors
    /// If it can't be written.
    pub fn begin(&self, entry: &LogEntry) -> Result<i64, LogError> {
        let begun = self.database.execute(
            "INSERT INTO sessions (session, language, preset, started, ended, how, phases, \
             left_seconds, right_seconds, first_seconds, second_seconds) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
            params![
                entry.session,
                entry.language,
                entry.preset,
                seconds(entry.started),
                seconds(entry.ended),
                entry.how,
                entry.phases,
                entry.seconds.left,
                entry.seconds.right,
                entry.seconds.first,
                entry.seconds.second,
            ],
        );
        begun.map_err(self.refused())?;
        Ok(self.database.last_insert_rowid())
    }

    /// Brings entry `id` up to date. One that was deleted meanwhile stays deleted.
    ///
    /// # Errors
    /// If it can't be written.
    pub fn keep(&self, id: i64, entry: &LogEntry) -> Result<(), LogError> {
        let kept = self.database.execute(
            // After all were deleted, the number may be another session's.
            "UPDATE sessions SET ended = ?3, how = ?4, phases = ?5, left_seconds = ?6, right_seconds = ?7, \
             first_seconds = ?8, second_seconds = ?9 WHERE id = ?1 AND started = ?2 AND session = ?10",
            params![
                id,
                seconds(entry.started),
                seconds(entry.ended),
                entry.how,
                entry.phases,
                entry.seconds.left,
                entry.seconds.right,
                entry.seconds.first,
                entry.seconds.second,
                entry.session,
            ],
        );
        kept.map(drop).map_err(self.refused())
    }

    /// Adds to entry `id` what `note` says.
    ///
    /// # Errors
    /// If there is no such entry, or it can't be written.
    pub fn note(&self, id: i64, note: &LogNote) -> Result<(), LogError> {
        let noted = self.database.execute(
            "UPDATE sessions SET left_tenths = coalesce(?2, left_tenths), \
             right_tenths = coalesce(?3, right_tenths), felt = coalesce(?4, felt) WHERE id = ?1",
            params![id, note.left, note.right, note.felt],
        );
        match noted.map_err(self.refused())? {
            0 => Err(LogError::NoEntry { id }),
            _ => Ok(()),
        }
    }

    /// The entries that began at `since` or later, the oldest first.
    ///
    /// # Errors
    /// If they can't be read.
    pub fn rows(&self, since: u64) -> Result<Vec<LogRow>, LogError> {
        let all = format!(
            "SELECT * FROM (SELECT {COLUMNS} FROM sessions WHERE started >= ?1 \
             ORDER BY started DESC, id DESC LIMIT {MOST}) ORDER BY started, id"
        );
        let read = || -> rusqlite::Result<Vec<LogRow>> {
            let mut query = self.database.prepare(&all)?;
            query.query_map([seconds(since)], row)?.collect()
        };
        read().map_err(self.refused())
    }

    /// How many entries are meant.
    ///
    /// # Errors
    /// If they can't be read.
    pub fn count(&self, meant: &LogSelection) -> Result<u64, LogError> {
        let (which, value) = which(meant);
        let query = format!("SELECT count(*) FROM sessions WHERE {which}");
        let count: i64 = self
            .database
            .query_row(&query, [value], |row| row.get(0))
            .map_err(self.refused())?;
        Ok(count.unsigned_abs())
    }

    /// Deletes the entries that are meant, so that nothing of them is left in any file. Returns how many.
    ///
    /// # Errors
    /// If another program is at work in the log for too long, or it can't be written. The same command then ends the work.
    pub fn delete(&self, meant: &LogSelection) -> Result<u64, LogError> {
        let (which, value) = which(meant);
        let deleted = self
            .database
            .execute(&format!("DELETE FROM sessions WHERE {which}"), [value])
            .map_err(self.refused())?;
        if *meant == LogSelection::All {
            // It counts how many there ever were.
            let uncounted = self.database.execute("DELETE FROM sqlite_sequence", []);
            uncounted.map_err(self.refused())?;
        }
        self.truncate()?;
        Ok(deleted as u64)
    }

    /// Takes what was deleted out of the file in which changes are kept first.
    fn truncate(&self) -> Result<(), LogError> {
        let is_busy: bool = self
            .database
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))
            .map_err(self.refused())?;
        match is_busy {
            true => Err(LogError::Busy {
                path: self.path.clone(),
            }),
            false => Ok(()),
        }
    }

    fn refused(&self) -> impl Fn(rusqlite::Error) -> LogError {
        |refused| LogError::of(&self.path, &refused)
    }
}

/// The condition of a selection, and its only value.
fn which(meant: &LogSelection) -> (&'static str, Box<dyn ToSql + '_>) {
    match meant {
        LogSelection::Entry(id) => ("id = ?1", Box::new(id)),
        LogSelection::Preset(name) => ("preset = ?1", Box::new(name)),
        LogSelection::All => ("?1", Box::new(true)),
    }
}

fn set_up(database: &Connection) -> rusqlite::Result<()> {
    let word = |row: &rusqlite::Row<'_>| row.get::<_, rusqlite::types::Value>(0);
    match database.pragma_update_and_check(None, "journal_mode", "wal", word) {
        // Another program that opens it at this moment sets the same, and the file keeps it.
        Err(refused) if refused.sqlite_error_code() == Some(rusqlite::ErrorCode::DatabaseBusy) => {}
        set => drop(set?),
    }
    database.pragma_update(None, "synchronous", "full")?;
    database.pragma_update(None, "temp_store", "memory")?;
    database
        .pragma_update_and_check(None, "secure_delete", true, word)
        .map(drop)
}
