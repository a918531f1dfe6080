//! `warmhands log export`: all entries for other programs, as a table (CSV) or as JSON.

use std::process::ExitCode;

use super::days::LocalDays;
use super::opening::rows;
use super::record::{FIELDS, LogRecord, LogRecords, records};
use crate::commands::app::App;
use crate::commands::arguments::LogExportOptions;
use crate::commands::failure::CommandError;
use crate::commands::{print, print_json};

pub(super) fn run(app: &App, options: &LogExportOptions) -> Result<ExitCode, CommandError> {
    let days = LocalDays::here();
    let rows = rows(app, days.since(options.since.as_deref())?)?;
    let entries = records(&days, rows);
    if options.json {
        return print_json(&LogRecords { entries });
    }
    let table = table(&entries).map_err(|error| CommandError::Internal(error.to_string()))?;
    print(&table)
}

/// The entries as a table, with the names of the fields above them.
fn table(entries: &[LogRecord]) -> Result<String, csv::Error> {
    let mut table = csv::WriterBuilder::new()
        .has_headers(false)
        .from_writer(Vec::new());
    table.write_record(FIELDS)?;
    for entry in entries {
        table.serialize(entry)?;
    }
    let bytes = table.into_inner().map_err(|error| error.into_error())?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
