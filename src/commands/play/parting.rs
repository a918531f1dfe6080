//! What is said of the place that is kept: why it can't be, and at the end how to go on there.

use super::keeping::Keeping;
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
