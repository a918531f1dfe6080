//! The commands: arguments in, an exit code out. One file a subcommand; `failure` is what a person sees of
//! an error.

mod about;
mod arguments;
mod bar;
mod check;
mod desk;
mod exit;
mod failure;
mod help;
mod list;
mod pack;
mod plan;
mod play;
mod playback;
mod printing;
mod render;
mod script;
mod signals;
mod telling;
mod usage;

use std::ffi::OsString;
use std::process::ExitCode;

use arguments::{Cli, Command, Common, PlayOptions};
use desk::Desk;
use failure::CommandError;
use printing::{LAST_WORDS, print, print_json, tell};

use crate::terminal;

pub use help::localised_command;

/// Runs the program with `arguments` (the first is its own name) in the environment that `variable` reads.
pub fn run(arguments: Vec<OsString>, variable: impl Fn(&str) -> Option<String>) -> ExitCode {
    let code = ended(arguments, &variable);
    terminal::settle(LAST_WORDS);
    code
}

fn ended(arguments: Vec<OsString>, variable: &impl Fn(&str) -> Option<String>) -> ExitCode {
    let wishes = arguments::before_parsing(&arguments);
    let desk = match Desk::open(&wishes, variable) {
        Ok(desk) => desk,
        Err(error) => return failure::show_without_desk(&error, &wishes, variable),
    };
    match parse_and_dispatch(&desk, arguments) {
        Ok(code) => code,
        Err(error) => failure::show(&desk, &error),
    }
}

fn parse_and_dispatch(desk: &Desk, arguments: Vec<OsString>) -> Result<ExitCode, CommandError> {
    let cli = match usage::parse(desk, arguments)? {
        usage::Parsed::Cli(cli) => cli,
        usage::Parsed::Text(text) => return desk.print(&text),
    };
    dispatch(desk, *cli)
}

fn dispatch(desk: &Desk, cli: Cli) -> Result<ExitCode, CommandError> {
    match cli.command {
        Some(Command::Play(options)) => play::run(desk, &options),
        None => play::run(desk, &PlayOptions::default()),
        Some(Command::Cadence(options)) => play::run(desk, &options.into()),
        Some(Command::Render(options)) => render::run(desk, &options),
        Some(Command::Plan(options)) => plan::run(desk, &options),
        Some(Command::Script(options)) => script::run(desk, &options),
        Some(Command::List(options)) => list::run(desk, &options),
        Some(Command::About) => about::run(desk),
        Some(Command::Check(options)) => check::run(desk, &options),
        Some(Command::Pack(options)) => pack::run(desk, &cli.common, &options.what),
    }
}
