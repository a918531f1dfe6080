//! `warmhands pack`: making a language or a voice, from an empty folder to a file that others can install.

mod build;
mod check;
mod finish;
mod import;
mod installed;
mod new;
mod opening;
mod record;

use std::process::ExitCode;

use super::app::App;
use super::arguments::{Common, PackCommand};
use super::failure::CommandError;
use opening::{open, open_to_write, packs, telling};

pub(super) fn run(app: &App, common: &Common, what: &PackCommand) -> Result<ExitCode, CommandError> {
    if let Some(packs) = &app.packs {
        // Whatever the command is: what a killed run left behind takes room.
        packs.sweep();
    }
    match what {
        PackCommand::New(options) => new::run(app, common, options),
        PackCommand::Sheet(folder) => app.print(&open(&folder.dir)?.sheet()),
        PackCommand::Record(options) => record::run(app, options),
        PackCommand::Import(options) => import::run(app, options),
        PackCommand::Check(options) => check::run(app, options),
        PackCommand::Build(options) => build::run(app, options),
        PackCommand::Install(options) => installed::install(app, options),
        PackCommand::List(options) => installed::list(app, options.json),
        PackCommand::Remove(options) => installed::remove(app, &options.name),
    }
}
