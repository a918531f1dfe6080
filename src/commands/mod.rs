//! The commands: arguments in, an exit code out. One file a subcommand; `failure` is what a person sees of
//! an error.

mod about;
mod arguments;
mod bar;
mod check;
mod clock;
mod desk;
mod duration;
mod exit;
mod failure;
mod help;
mod languages;
mod list;
mod music;
mod pack;
mod plan;
mod play;
mod playback;
mod production;
mod render;
mod script;
mod signals;
mod usage;

use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;
use std::time::Duration;

use arguments::{Cli, Command, Common, PlayOptions};
use desk::Desk;
use failure::CommandError;

use crate::terminal::{self, Printer};

pub use help::localised_command;

/// How long whoever reads may take for the last of what is shown.
const LAST_WORDS: Duration = Duration::from_millis(500);

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

/// Prints a result whole, however long its reader takes; one that stops listening (`| head`) is no failure.
fn print(text: &str) -> Result<ExitCode, CommandError> {
    terminal::settle(LAST_WORDS);
    shown(io::stdout().lock().write_all(text.as_bytes())).map(|()| ExitCode::SUCCESS)
}

/// Tells something beside the result, on stderr, without waiting; that nobody reads it is no failure either.
fn tell(text: &str) {
    let mut stderr = Printer::stderr();
    let _ = stderr.write_all(text.as_bytes()).and_then(|()| stderr.flush());
}

/// What became of showing something: that nobody is there to see it is no failure.
fn shown(result: io::Result<()>) -> Result<(), CommandError> {
    match result {
        Err(error) if !terminal::is_gone(&error) => Err(CommandError::stdout(&error)),
        _ => Ok(()),
    }
}

/// Prints `value` as one JSON object.
fn print_json(value: &impl serde::Serialize) -> Result<ExitCode, CommandError> {
    let text = serde_json::to_string(value).map_err(|error| CommandError::Internal(error.to_string()))?;
    print(&(text + "\n"))
}
