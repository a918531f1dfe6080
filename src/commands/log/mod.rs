//! `warmhands log`: what was written down of the sessions, shown, completed, given out and deleted.

mod amount;
mod bars;
mod chart;
mod days;
mod delete;
mod export;
mod list;
mod opening;
mod record;
mod svg;
mod words;

use std::process::ExitCode;

use super::app::App;
use super::arguments::LogCommand;
use super::failure::CommandError;

pub(super) use opening::note;
pub(super) use words::feeling;

pub(super) fn run(app: &App, what: &LogCommand) -> Result<ExitCode, CommandError> {
    match what {
        LogCommand::List(options) => list::run(app, options),
        LogCommand::Amount(options) => amount::run(app, options),
        LogCommand::Chart(options) => chart::run(app, options),
        LogCommand::Export(options) => export::run(app, options),
        LogCommand::Delete(options) => delete::run(app, options),
    }
}
