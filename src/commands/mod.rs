//! The commands: take arguments, return an exit code. Each subcommand has a file; `failure` shows errors.

mod about;
mod app;
mod arguments;
mod asking;
mod bar;
mod care;
mod check;
mod chromium;
mod config;
mod ctl;
mod exit;
mod failure;
mod figures;
mod handout;
mod help;
mod left_out;
mod list;
mod log;
mod now;
mod pack;
mod plan;
mod play;
mod playback;
mod preset;
mod printing;
mod remind;
mod render;
mod resume;
mod script;
mod settings;
mod shell;
mod signals;
mod skin;
mod telling;
mod usage;
mod whole;

use std::ffi::OsString;
use std::process::ExitCode;

use app::App;
use arguments::{Cli, Command, Common, PlayOptions};
use failure::CommandError;
use printing::{LAST_WORDS, print, print_json, tell};
use render::Speed;
use settings::InForce;

use crate::screen;
use crate::store::settings::{PresetError, Settings};

pub use help::localised_command;

/// Runs the program with `arguments` (the first is its own name) in the environment that `variable` reads.
pub fn run(arguments: Vec<OsString>, variable: impl Fn(&str) -> Option<OsString>) -> ExitCode {
    failure::keep_panics();
    let (preset, refused) = match preset::named(&arguments, &variable).transpose() {
        Ok(preset) => (preset, None),
        Err(refused) => (None, Some(refused)),
    };
    let settings = InForce::of(Settings::read_with(&variable, preset.as_ref()));
    let text = |name: &str| variable(name)?.into_string().ok();
    let code = ended(arguments, settings, &text, refused);
    screen::settle(LAST_WORDS);
    code
}

fn ended(
    arguments: Vec<OsString>,
    settings: InForce,
    variable: &impl Fn(&str) -> Option<String>,
    refused: Option<PresetError>,
) -> ExitCode {
    let wishes = arguments::before_parsing(&arguments);
    let app = match App::open(&wishes, settings.clone(), variable) {
        Ok(app) => app,
        Err(error) => {
            return failure::show_without_app(&error, &wishes, &settings, variable, left_out::tell_first);
        }
    };
    match parse_and_dispatch(&app, arguments, refused) {
        Ok(code) => code,
        Err(error) => failure::show(&app, &error),
    }
}

/// A preset that was `refused` is told only once the command is understood.
fn parse_and_dispatch(
    app: &App,
    arguments: Vec<OsString>,
    refused: Option<PresetError>,
) -> Result<ExitCode, CommandError> {
    let cli = match usage::parse(app, arguments)? {
        usage::Parsed::Cli(cli) => cli,
        usage::Parsed::Text(text) => return app.print(&text),
    };
    left_out::tell(app, &cli);
    if let Some(error) = refused {
        return Err(error.into());
    }
    dispatch(app, *cli)
}

fn dispatch(app: &App, cli: Cli) -> Result<ExitCode, CommandError> {
    match cli.command {
        Some(Command::Play(mut options)) => {
            preset::name_it(app, &mut options.name);
            play::run(app, &options)
        }
        None => play::run(app, &PlayOptions::default()),
        Some(Command::Cadence(mut options)) => {
            preset::name_it(app, &mut options.name);
            play::run(app, &options.into())
        }
        Some(Command::Care(mut options)) => {
            preset::name_it(app, &mut options.play.name);
            care::run(app, &cli.common, &options)
        }
        Some(Command::Resume(options)) => resume::run(app, &cli.common, &options),
        Some(Command::Render(options)) => render::run(app, &options, Speed::AsFastAsPossible),
        Some(Command::Plan(options)) => plan::run(app, &options),
        Some(Command::Script(options)) => script::run(app, &options),
        Some(Command::List(options)) => list::run(app, &options),
        Some(Command::Figures(options)) => figures::run(app, &options),
        Some(Command::Handout(options)) => handout::run(app, &cli.common, &options),
        Some(Command::Remind(options)) => remind::run(app, &options),
        Some(Command::About) => about::run(app),
        Some(Command::Check(options)) => check::run(app, &options),
        Some(Command::Ctl(options)) => ctl::run(app, &options),
        Some(Command::Log(options)) => log::run(app, &options.what),
        Some(Command::Config(options)) => config::run(app, &cli.common, &options.what),
        Some(Command::Preset(options)) => preset::run(app, &cli.common, &options.what),
        Some(Command::Pack(options)) => pack::run(app, &cli.common, &options.what),
    }
}
