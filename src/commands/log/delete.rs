//! `warmhands log delete`: an entry, those of a preset, or all. Nothing of them is left in any file.

use std::process::ExitCode;

use super::opening::{id, on_disk};
use crate::commands::app::App;
use crate::commands::arguments::LogDeleteOptions;
use crate::commands::asking::{self, PATIENCE};
use crate::commands::exit;
use crate::commands::failure::{CommandError, UsageError};
use crate::control::Answer;
use crate::locale::Arguments;
use crate::store::log::{LogError, LogSelection};

pub(super) fn run(app: &App, options: &LogDeleteOptions) -> Result<ExitCode, CommandError> {
    let meant = meant(options)?;
    let counted = meant.clone();
    let count = on_disk(app, move |file| {
        file.open()?.map_or(Ok(0), |book| book.count(&counted))
    })?;
    if let (LogSelection::Entry(id), 0) = (&meant, count) {
        return Err(LogError::NoEntry { id: *id }.into());
    }
    if !options.yes
        && let Some(code) = declined(app, count)?
    {
        return Ok(code);
    }
    let deleted = on_disk(app, move |file| {
        file.open()?.map_or(Ok(0), |book| book.delete(&meant))
    })?;
    app.print(&(app.with("log-deleted", Arguments::from(deleted)) + "\n"))
}

fn meant(options: &LogDeleteOptions) -> Result<LogSelection, UsageError> {
    match (&options.id, &options.preset) {
        (Some(typed), _) => Ok(LogSelection::Entry(id(typed)?)),
        (None, Some(name)) => Ok(LogSelection::Preset(name.clone())),
        (None, None) => Ok(LogSelection::All),
    }
}

/// Asks whether so many entries shall be deleted. `None` if so.
fn declined(app: &App, count: u64) -> Result<Option<ExitCode>, UsageError> {
    if !asking::is_possible() {
        let argument = "--yes".to_owned();
        return Err(UsageError::Missing { argument });
    }
    app.tell(&(app.with("log-delete-ask", Arguments::from(count)) + "\n"));
    match asking::answer(app, |keys| keys.consent(PATIENCE)) {
        Ok(Some(Answer::Yes)) => Ok(None),
        Ok(Some(Answer::No) | None) => Ok(Some(ExitCode::SUCCESS)),
        Err(stop) => Ok(Some(exit::stopped(stop))),
    }
}
