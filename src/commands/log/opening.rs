//! Opens the log for a command. However slow the disk is, the command ends.

use std::time::Duration;

use crate::commands::app::App;
use crate::commands::failure::UsageError;
use crate::pending::within;
use crate::store::log::{LogBook, LogError, LogFile, LogNote, LogRow};

/// How long the disk, and another program that is at work in the log, may take.
const DISK: Duration = Duration::from_secs(20);

/// What `work` finds in the file of the log.
pub(super) fn on_disk<T: Send + 'static>(
    app: &App,
    work: impl FnOnce(&LogFile) -> Result<T, LogError> + Send + 'static,
) -> Result<T, LogError> {
    let file = app.log_file().ok_or(LogError::NoHome)?;
    let path = file.path();
    within(DISK, move || work(&file)).unwrap_or(Err(LogError::NoAnswer { path }))
}

/// The entries that began at `since` or later. There are none where nothing was written down yet.
pub(super) fn rows(app: &App, since: u64) -> Result<Vec<LogRow>, LogError> {
    let read = move |book: LogBook| book.rows(since);
    on_disk(app, move |file| file.open()?.map_or(Ok(Vec::new()), read))
}

/// Adds to entry `id` what `note` says.
pub(in crate::commands) fn note(app: &App, id: i64, note: LogNote) -> Result<(), LogError> {
    on_disk(app, move |file| match file.open()? {
        Some(book) => book.note(id, &note),
        None => Err(LogError::NoEntry { id }),
    })
}

/// The number of an entry, as typed.
pub(super) fn id(text: &str) -> Result<i64, UsageError> {
    text.parse().map_err(|_| UsageError::InvalidValue {
        argument: "ID".to_owned(),
        value: text.to_owned(),
        known: Vec::new(),
    })
}
