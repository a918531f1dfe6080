//! The tables of the log, step by step. A step that was published never changes: the next one is added below it.

use rusqlite::{Connection, Result, Transaction, TransactionBehavior};

/// Says in the head of the file whose it is: "whlg".
const OWNER: i32 = 0x7768_6c67;

/// What makes each version of the one before. The number of steps is the version.
pub(super) const STEPS: &[&str] = &["
    CREATE TABLE sessions (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        session TEXT NOT NULL,
        language TEXT NOT NULL,
        preset TEXT,
        started INTEGER NOT NULL,
        ended INTEGER NOT NULL,
        how TEXT NOT NULL,
        phases INTEGER NOT NULL,
        left_seconds INTEGER NOT NULL,
        right_seconds INTEGER NOT NULL,
        first_seconds INTEGER NOT NULL,
        second_seconds INTEGER NOT NULL,
        left_tenths INTEGER,
        right_tenths INTEGER,
        felt TEXT
    ) STRICT;
    CREATE INDEX sessions_by_start ON sessions (started);
"];

/// What a file says of itself.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Made {
    /// Nothing is in it yet.
    Empty,
    /// This program made it.
    Here,
    /// A newer version of it did.
    Later,
    /// It is damaged, or another program's.
    Elsewhere,
}

/// Looks who made the file, where there are `steps`, and whether it is whole. Changes nothing.
pub(super) fn made(database: &Connection, steps: &[&str]) -> Result<Made> {
    // All of one moment: another program may be about to make it.
    let database = database.unchecked_transaction()?;
    let owner: i32 = database.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let version = version(&database)?;
    let tables: i64 = database.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if (owner, version, tables) == (0, 0, 0) {
        return Ok(Made::Empty);
    }
    if owner != OWNER {
        return Ok(Made::Elsewhere);
    }
    if version > steps.len() {
        return Ok(Made::Later);
    }
    let said: String = database.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    Ok(if said == "ok" { Made::Here } else { Made::Elsewhere })
}

fn version(database: &Connection) -> Result<usize> {
    let version: i64 = database.pragma_query_value(None, "user_version", |row| row.get(0))?;
    Ok(usize::try_from(version).unwrap_or(usize::MAX))
}

/// Brings the tables to the last of `steps`, all at once or not at all. Of two programs that would, the second finds them done.
pub(super) fn migrate(database: &mut Connection, steps: &[&str]) -> Result<()> {
    if version(database)? >= steps.len() {
        return Ok(());
    }
    let change = database.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let from = version(&change)?.min(steps.len());
    for step in &steps[from..] {
        change.execute_batch(step)?;
    }
    sign(&change, steps.len())?;
    change.commit()
}

fn sign(change: &Transaction<'_>, version: usize) -> Result<()> {
    change.pragma_update(None, "application_id", OWNER)?;
    change.pragma_update(None, "user_version", i64::try_from(version).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIRST: &str = "CREATE TABLE a (x TEXT) STRICT; INSERT INTO a VALUES ('kept');";

    fn at(steps: &[&str]) -> Connection {
        let mut database = Connection::open_in_memory().unwrap();
        migrate(&mut database, steps).unwrap();
        database
    }

    #[test]
    fn each_step_is_taken_once_and_keeps_what_is_there() {
        let mut database = at(&[FIRST]);
        migrate(&mut database, &[FIRST]).unwrap();
        let steps = [FIRST, "ALTER TABLE a ADD COLUMN y INTEGER"];
        migrate(&mut database, &steps).unwrap();
        let found: (String, Option<i64>) = database
            .query_row("SELECT x, y FROM a", [], |row| Ok((row.get(0)?, row.get(1)?)))
            .unwrap();
        assert_eq!(found, ("kept".to_owned(), None));
        assert_eq!(made(&database, &steps).unwrap(), Made::Here);
    }

    #[test]
    fn a_step_that_fails_leaves_nothing_of_it() {
        let mut database = at(&[FIRST]);
        assert!(migrate(&mut database, &[FIRST, "CREATE TABLE b (x TEXT); DROP TABLE c"]).is_err());
        assert_eq!(version(&database).unwrap(), 1);
        assert!(database.prepare("SELECT * FROM b").is_err());
    }

    #[test]
    fn newer_and_foreign_files_are_told_apart() {
        let empty = Connection::open_in_memory().unwrap();
        assert_eq!(made(&empty, STEPS).unwrap(), Made::Empty);
        assert_eq!(made(&at(&[FIRST, ""]), &[FIRST]).unwrap(), Made::Later);
        empty.execute_batch(FIRST).unwrap();
        assert_eq!(made(&empty, STEPS).unwrap(), Made::Elsewhere);
    }
}
