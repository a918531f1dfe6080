//! Offers to start with the shipped music if the user's own can't be played.

use std::io::{self, IsTerminal};
use std::process::ExitCode;
use std::time::Duration;

use crate::commands::app::App;
use crate::commands::exit;
use crate::commands::failure::{self, CommandError};
use crate::commands::signals::{Signals, Stop};
use crate::control::{Answer, Keys};
use crate::show::{Request, Show, ShowError};

/// The interval of checks of keys and signals.
const PATIENCE: Duration = Duration::from_millis(50);

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
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        return Err(refused);
    }
    let code = failure::show(app, &refused);
    match ask(app, "play-shipped-instead") {
        Ok(Answer::Yes) => app.show(&with_shipped_music(request)).map(ready),
        Ok(Answer::No) => Ok(Prepared::Declined(code)),
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

/// Asks the question `id`. Without a keyboard, or once the terminal is gone, the answer is no.
fn ask(app: &App, id: &str) -> Result<Answer, Stop> {
    app.tell(&format!("{}\n", app.text(id)));
    let signals = Signals::watch();
    let mut keys = Keys::open(app.steerable);
    while keys.are_there() {
        if let Some(answer) = keys.answer(PATIENCE) {
            return Ok(answer);
        }
        if let Some(stop) = signals.taken() {
            return Err(stop);
        }
    }
    Ok(Answer::No)
}
