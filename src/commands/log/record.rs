//! An entry of the log as programs read it. Scripts rely on its fields.

use serde::Serialize;

use super::days::LocalDays;
use crate::store::log::{LogRow, Millilitres};

/// One entry, flat, so that it is also a line of a table.
#[derive(Debug, Serialize)]
pub(super) struct LogRecord {
    id: i64,
    session: String,
    language: String,
    preset: Option<String>,
    start: String,
    end: String,
    ended: &'static str,
    phases: u32,
    left_seconds: u32,
    right_seconds: u32,
    first_seconds: u32,
    second_seconds: u32,
    left_ml: Option<f64>,
    right_ml: Option<f64>,
    felt: Option<&'static str>,
}

/// All entries, as one JSON object.
#[derive(Debug, Serialize)]
pub(super) struct LogRecords {
    pub(super) entries: Vec<LogRecord>,
}

/// The names of the fields, for a table without lines.
pub(super) const FIELDS: [&str; 15] = [
    "id",
    "session",
    "language",
    "preset",
    "start",
    "end",
    "ended",
    "phases",
    "left_seconds",
    "right_seconds",
    "first_seconds",
    "second_seconds",
    "left_ml",
    "right_ml",
    "felt",
];

/// All of `rows`.
pub(super) fn records(days: &LocalDays, rows: Vec<LogRow>) -> Vec<LogRecord> {
    rows.into_iter().map(|row| LogRecord::of(days, row)).collect()
}

impl LogRecord {
    fn of(days: &LocalDays, LogRow { id, entry, note }: LogRow) -> LogRecord {
        LogRecord {
            id,
            start: days.exact(entry.started),
            end: days.exact(entry.ended),
            session: entry.session,
            language: entry.language,
            preset: entry.preset,
            ended: entry.how.word(),
            phases: entry.phases,
            left_seconds: entry.seconds.left,
            right_seconds: entry.seconds.right,
            first_seconds: entry.seconds.first,
            second_seconds: entry.seconds.second,
            left_ml: note.left.map(Millilitres::as_number),
            right_ml: note.right.map(Millilitres::as_number),
            felt: note.felt.map(|felt| felt.word()),
        }
    }
}
