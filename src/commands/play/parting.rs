//! What is said of what is kept, the place and the log: why they can't be, and at the end how to go on there.

use super::keeping::Keeping;
use super::logging::Logging;
use crate::commands::app::App;
use crate::commands::failure::{self, CommandError};
use crate::commands::printing::shown;
use crate::locale::{Arguments, Messages};
use crate::player::Finish;
use crate::screen::SessionScreen;

/// Tells, once, why the place can't be kept.
pub(super) fn tell_failure(
    keeping: &Keeping,
    messages: &Messages,
    screen: &mut dyn SessionScreen,
) -> Result<(), CommandError> {
    let Some(error) = keeping.failure() else {
        return Ok(());
    };
    let why = Arguments::new().text("why", failure::line(messages, &error));
    shown(screen.notice(&messages.with("notice-place-not-kept", &why)))
}

/// Says how to go on, if the session called `name` was left and its place is kept.
pub(super) fn invite(
    app: &App,
    keeping: &Keeping,
    finish: &Finish,
    name: Option<&str>,
    screen: &mut dyn SessionScreen,
) -> Result<(), CommandError> {
    let is_kept = keeping.finish();
    tell_failure(keeping, &app.messages, screen)?;
    if !is_kept || !matches!(finish, Finish::Quit | Finish::Stopped(_)) {
        return Ok(());
    }
    let command = match name {
        Some(name) => format!("warmhands resume --name {name}"),
        None => "warmhands resume".to_owned(),
    };
    let command = Arguments::new().text("command", command);
    shown(screen.notice(&app.with("play-resume", command)))
}

/// Tells, once, why the session can't be written down.
pub(super) fn tell_log_failure(
    logging: Option<&Logging>,
    messages: &Messages,
    screen: &mut dyn SessionScreen,
) -> Result<(), CommandError> {
    let Some(error) = logging.and_then(Logging::failure) else {
        return Ok(());
    };
    let why = Arguments::new().text("why", failure::line(messages, &error));
    shown(screen.notice(&messages.with("notice-not-logged", &why)))
}

/// Waits a little for the end of the log. Returns the number of the entry if she may be asked about it: not after pain, nor by
/// a program that must end.
pub(super) fn logged(
    app: &App,
    logging: Option<&Logging>,
    finish: &Finish,
    screen: &mut dyn SessionScreen,
) -> Result<Option<i64>, CommandError> {
    let id = logging.and_then(Logging::finish);
    tell_log_failure(logging, &app.messages, screen)?;
    Ok(id.filter(|_| matches!(finish, Finish::Ended | Finish::Quit)))
}
