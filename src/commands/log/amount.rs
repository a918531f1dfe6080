//! `warmhands log amount`: adds to an entry what was not said at the end of its session.

use std::process::ExitCode;

use super::opening::{id, note};
use crate::commands::app::App;
use crate::commands::arguments::LogAmountOptions;
use crate::commands::failure::{CommandError, UsageError};
use crate::store::log::{Feeling, LogNote, Millilitres};

pub(super) fn run(app: &App, options: &LogAmountOptions) -> Result<ExitCode, CommandError> {
    let id = id(&options.id)?;
    let said = LogNote {
        left: amount("--left", options.left.as_deref())?,
        right: amount("--right", options.right.as_deref())?,
        felt: options.felt.as_deref().and_then(Feeling::from_word),
    };
    if said.is_empty() {
        let argument = "--left".to_owned();
        return Err(UsageError::Missing { argument }.into());
    }
    note(app, id, said)?;
    app.print(&(app.text("log-noted") + "\n"))
}

fn amount(argument: &'static str, typed: Option<&str>) -> Result<Option<Millilitres>, UsageError> {
    let Some(typed) = typed else { return Ok(None) };
    let amount = typed.parse().map_err(|_| UsageError::Range {
        argument,
        value: typed.to_owned(),
        min: Millilitres::default().to_string(),
        max: Millilitres::MOST.to_string(),
    });
    amount.map(Some)
}
