//! `warmhands resume`: goes on where the last session was left, or forgets where that was.

use std::process::ExitCode;

use super::app::App;
use super::arguments::{Common, HandOptions, ResumeOptions};
use super::failure::{CommandError, UsageError};
use super::now::now;
use super::play;
use crate::store::{KeptHands, PlaceError};

pub(super) fn run(app: &App, wishes: &Common, options: &ResumeOptions) -> Result<ExitCode, CommandError> {
    let name = options.name.as_deref();
    name.map_or(Ok(()), UsageError::unless_name)?;
    let choices = options.request()?;
    let file = app.place_file(name);
    if options.forget {
        file.map_or(Ok(()), |file| file.forget())?;
        return app.print(&format!("{}\n", app.text("resume-forgotten")));
    }
    let place = file.map_or(Ok(None), |file| file.read(now()))?;
    let place = place.ok_or(PlaceError::Nothing)?.with(choices);
    let app = app.as_left(&place, wishes)?;
    play::go_on(&app, hands(&options.hands, &place.hands), name, &place)
}

/// The keys that are chosen now, or else those of then.
fn hands(options: &HandOptions, kept: &KeptHands) -> HandOptions {
    match options.kept() == KeptHands::default() {
        true => HandOptions::again(kept),
        false => options.clone(),
    }
}
