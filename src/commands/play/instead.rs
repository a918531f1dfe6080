//! Offers to start with the shipped music if the user's own can't be played.

use std::process::ExitCode;

use crate::commands::app::App;
use crate::commands::asking::{self, PATIENCE};
use crate::commands::exit;
use crate::commands::failure::{self, CommandError};
use crate::control::Answer;
use crate::show::{Request, Show, ShowError};

/// A prepared session, or a refusal.
pub(super) enum Prepared {
    Ready(Box<Show>),
    /// The user declined the offer.
    Declined(ExitCode),
}

/// Prepares what `request` asks for. If only the music fails and there is a terminal, asks whether to use the shipped
/// piece.
pub(super) fn prepare(app: &App, request: &Request) -> Result<Prepared, CommandError> {
    let refused = match app.show(request) {
        Err(error @ CommandError::Show(ShowError::OwnMusic(_))) => error,
        other => return other.map(ready),
    };
    if !asking::is_possible() {
        return Err(refused);
    }
    let code = failure::show(app, &refused);
    app.tell(&format!("{}\n", app.text("play-shipped-instead")));
    match asking::answer(app, |keys| keys.answer(PATIENCE)) {
        Ok(Some(Answer::Yes)) => app.show(&with_shipped_music(request)).map(ready),
        Ok(Some(Answer::No) | None) => Ok(Prepared::Declined(code)),
        Err(stop) => Ok(Prepared::Declined(exit::stopped(stop))),
    }
}

fn ready(show: Show) -> Prepared {
    Prepared::Ready(Box::new(show))
}

fn with_shipped_music(request: &Request) -> Request {
    Request {
        music: None,
        ..request.clone()
    }
}
