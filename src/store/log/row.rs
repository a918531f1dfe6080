//! How a line of the log stands in its table.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Result, Row};

use super::entry::{Feeling, LogEnd, LogEntry, LogNote, LogRow, LogSeconds};
use super::millilitres::Millilitres;

/// The columns, in the order in which [`row`] reads them.
pub(super) const COLUMNS: &str = "id, session, language, preset, started, ended, how, phases, \
     left_seconds, right_seconds, first_seconds, second_seconds, left_tenths, right_tenths, felt";

/// Reads one line.
pub(super) fn row(row: &Row<'_>) -> Result<LogRow> {
    Ok(LogRow {
        id: row.get(0)?,
        entry: LogEntry {
            session: row.get(1)?,
            language: row.get(2)?,
            preset: row.get(3)?,
            started: moment(row, 4)?,
            ended: moment(row, 5)?,
            how: row.get(6)?,
            phases: row.get(7)?,
            seconds: LogSeconds {
                left: row.get(8)?,
                right: row.get(9)?,
                first: row.get(10)?,
                second: row.get(11)?,
            },
        },
        note: LogNote {
            left: row.get(12)?,
            right: row.get(13)?,
            felt: row.get(14)?,
        },
    })
}

/// A moment after 1970.
fn moment(row: &Row<'_>, column: usize) -> Result<u64> {
    let seconds: i64 = row.get(column)?;
    u64::try_from(seconds).map_err(|_| rusqlite::Error::IntegralValueOutOfRange(column, seconds))
}

/// The number that a column has for a moment.
pub(super) fn seconds(moment: u64) -> i64 {
    i64::try_from(moment).unwrap_or(i64::MAX)
}

impl ToSql for LogEnd {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>> {
        Ok(self.word().into())
    }
}

impl FromSql for LogEnd {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<LogEnd> {
        LogEnd::from_word(value.as_str()?).ok_or(FromSqlError::InvalidType)
    }
}

impl ToSql for Feeling {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>> {
        Ok(self.word().into())
    }
}

impl FromSql for Feeling {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Feeling> {
        Feeling::from_word(value.as_str()?).ok_or(FromSqlError::InvalidType)
    }
}

impl ToSql for Millilitres {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>> {
        Ok(self.tenths().into())
    }
}

impl FromSql for Millilitres {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Millilitres> {
        let tenths = u32::try_from(value.as_i64()?).ok();
        tenths
            .and_then(Millilitres::from_tenths)
            .ok_or(FromSqlError::InvalidType)
    }
}
