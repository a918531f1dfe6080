//! `warmhands config`: where the settings are, a new file of them, and whether they are understood.

mod template;

use std::path::Path;
use std::process::ExitCode;

use super::app::App;
use super::arguments::{Common, ConfigCommand};
use super::exit;
use super::failure::CommandError;
use super::printing::print;
use super::settings::{InForce, LeftOutSetting};
use crate::library::{ReadError, ReadReason};
use crate::locale::Arguments;
use crate::show::Request;
use crate::store::settings::{SettingError, Settings, SettingsFileError, write_new};

pub(super) fn run(app: &App, typed: &Common, what: &ConfigCommand) -> Result<ExitCode, CommandError> {
    match what {
        ConfigCommand::Path => print(&format!("{}\n", place(app)?.display())),
        ConfigCommand::Init => {
            let place = place(app)?;
            write_new(place, &template::text(&app.messages))?;
            print(&format!("{}\n", place.display()))
        }
        ConfigCommand::Check(options) => check(app, typed, options.file.as_deref()),
    }
}

/// Where the file is, or would be.
fn place(app: &App) -> Result<&Path, CommandError> {
    Ok(app.settings.place().ok_or(SettingsFileError::NoPlace)?)
}

/// Tells every fault: of `file` alone, or of the settings that commands have, with the variables.
fn check(app: &App, typed: &Common, file: Option<&Path>) -> Result<ExitCode, CommandError> {
    let place = file.map_or_else(|| self::place(app), Ok)?;
    let alone = app.settings.of_other_file(place);
    let settings = match (file, missing(&alone)) {
        (Some(_), _) => InForce::of(alone),
        (None, None) => app.settings.clone(),
        (None, Some(error)) => return Err(SettingsFileError::Missing(error).into()),
    };
    let faults = faults(typed, settings)?;
    if faults.is_empty() {
        let place = Arguments::new().text("place", place.display().to_string());
        return app.print(&(app.with("config-fine", place) + "\n"));
    }
    let lines = faults.iter().map(|fault| fault.line(&app.messages) + "\n");
    app.print(&lines.collect::<String>())?;
    Ok(ExitCode::from(exit::DATA))
}

/// That there is no file of `settings`.
fn missing(settings: &Settings) -> Option<ReadError> {
    let reads = settings.faults().iter().filter_map(|fault| match fault {
        SettingError::Read(error) => Some(error),
        SettingError::Setting(_) => None,
    });
    reads
        .into_iter()
        .find(|error| error.reason == ReadReason::NotFound)
        .cloned()
}

/// What is left out of `settings`, also of their choices for a session. No environment hides a fault.
fn faults(typed: &Common, settings: InForce) -> Result<Vec<LeftOutSetting>, CommandError> {
    let data = Common {
        data: typed.data.clone(),
        ..Common::default()
    };
    let app = App::open(&data, settings, &|_| None)?;
    let mut faults = app.settings.left_out().to_vec();
    // Without a voice no session can be prepared, whatever the choices are.
    if let Ok((_, left_out)) = app.prepared(&Request::default()) {
        faults.extend(left_out);
    }
    Ok(faults)
}
