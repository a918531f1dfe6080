//! `warmhands resume`: goes on where the last session was left, or forgets where that was.

use std::io::ErrorKind;
use std::process::ExitCode;
use std::time::Duration;

use super::app::App;
use super::arguments::{Common, HandOptions, PlayOptions, ResumeOptions};
use super::failure::{CommandError, UsageError};
use super::now::now;
use super::play;
use crate::pending::within;
use crate::store::{KeptHands, PlaceError, PlaceFile};

/// How long the disk may take.
const DISK: Duration = Duration::from_secs(3);

pub(super) fn run(app: &App, wishes: &Common, options: &ResumeOptions) -> Result<ExitCode, CommandError> {
    let name = options.name.as_deref();
    name.map_or(Ok(()), UsageError::unless_name)?;
    let choices = options.request()?;
    let file = app.place_file(name);
    if options.forget {
        file.map_or(Ok(()), |file| on_disk(file, PlaceFile::forget))?;
        let side = app.side_memory(name);
        side.map_or(Ok(()), |side| side.forget())?;
        return app.print(&format!("{}\n", app.text("play-forgotten")));
    }
    let place = file.map_or(Ok(None), |file| on_disk(file, |file| file.read(now())))?;
    let place = place.ok_or(PlaceError::Nothing)?.with(choices);
    let app = app.as_left(&place, wishes)?;
    let live = PlayOptions {
        hands: hands(&options.hands, &place.hands),
        showing: options.showing.clone(),
        name: options.name.clone(),
        log: options.log,
        ..PlayOptions::default()
    };
    play::go_on(&app, &live, &place)
}

/// What `work` finds in `file`.
fn on_disk<T: Send + 'static>(
    file: PlaceFile,
    work: impl FnOnce(&PlaceFile) -> Result<T, PlaceError> + Send + 'static,
) -> Result<T, PlaceError> {
    let path = file.path();
    let late = || PlaceError::Unreadable {
        path,
        source: ErrorKind::TimedOut.into(),
    };
    within(DISK, move || work(&file)).unwrap_or_else(|| Err(late()))
}

/// The keys that are chosen now, or else those of then.
fn hands(options: &HandOptions, kept: &KeptHands) -> HandOptions {
    match options.kept() == KeptHands::default() {
        true => HandOptions::again(kept),
        false => options.clone(),
    }
}
