//! Where the person's own music can't be played: the session offers to start with the shipped piece.

use std::io::{self, IsTerminal};
use std::process::ExitCode;
use std::time::Duration;

use crate::commands::desk::Desk;
use crate::commands::exit;
use crate::commands::failure::{self, CommandError};
use crate::commands::signals::{Signals, Stop};
use crate::show::{Request, Show, ShowError};
use crate::terminal::{Answer, Keys};

/// How often keys and signals are looked at.
const PATIENCE: Duration = Duration::from_millis(50);

/// A session made ready, or why there is none.
pub(super) enum Prepared {
    Ready(Box<Show>),
    /// The person was asked, and does not want it so.
    Declined(ExitCode),
}

/// Makes ready what `request` asks for. Where only the music can't be had, and somebody is there to ask, asks.
pub(super) fn prepare(desk: &Desk, request: &Request) -> Result<Prepared, CommandError> {
    let refused = match desk.show(request) {
        Err(error @ CommandError::Show(ShowError::OwnMusic(_))) => error,
        other => return other.map(ready),
    };
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        return Err(refused);
    }
    let code = failure::show(desk, &refused);
    match ask(desk, "play-shipped-instead") {
        Ok(Answer::Yes) => desk.show(&with_shipped_music(request)).map(ready),
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

/// Asks the question `id`; where nobody can answer, or can no more, it is no.
fn ask(desk: &Desk, id: &str) -> Result<Answer, Stop> {
    desk.tell(&format!("{}\n", desk.text(id)));
    let signals = Signals::watch();
    let mut keys = Keys::open(desk.steerable);
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
