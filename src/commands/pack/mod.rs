//! `warmhands pack`: a language or a voice of one's own, from an empty folder to a file that others install.

mod build;
mod check;
mod finish;
mod import;
mod installed;
mod new;
mod opening;
mod record;

use std::process::ExitCode;

use super::arguments::{Common, PackCommand};
use super::desk::Desk;
use super::failure::CommandError;
use opening::{open, packs, telling};

pub(super) fn run(desk: &Desk, common: &Common, what: &PackCommand) -> Result<ExitCode, CommandError> {
    match what {
        PackCommand::New(options) => new::run(desk, common, options),
        PackCommand::Sheet(folder) => desk.print(&open(&folder.dir)?.sheet()),
        PackCommand::Record(options) => record::run(desk, options),
        PackCommand::Import(options) => import::run(desk, options),
        PackCommand::Check(options) => check::run(desk, options),
        PackCommand::Build(options) => build::run(desk, options),
        PackCommand::Install(options) => installed::install(desk, options),
        PackCommand::List(options) => installed::list(desk, options.json),
        PackCommand::Remove(options) => installed::remove(desk, &options.name),
    }
}
