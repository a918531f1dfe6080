//! Where the person's own music can't be played: the session offers to start with the shipped piece.

use std::io::{self, IsTerminal};
use std::process::ExitCode;
use std::time::Duration;

use super::super::arguments::SessionOptions;
use super::super::desk::Desk;
use super::super::failure::{self, CommandError};
use super::super::production::Production;
use super::super::signals::{Signals, Stop};
use crate::terminal::{Answer, Keys};

/// How often keys and signals are looked at.
const PATIENCE: Duration = Duration::from_millis(50);

/// A session made ready, or why there is none.
pub(super) enum Prepared {
    Ready(Box<Production>),
    /// The person was asked, and does not want it so.
    Declined(ExitCode),
}

/// Makes ready what `options` name. Where only the music can't be had, and somebody is there to ask, asks.
pub(super) fn prepare(desk: &Desk, options: &SessionOptions) -> Result<Prepared, CommandError> {
    let refused = match Production::prepare(desk, options) {
        Err(error @ CommandError::OwnMusic(_)) => error,
        other => return other.map(ready),
    };
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        return Err(refused);
    }
    let code = failure::show(desk, &refused);
    match ask(desk, "play-shipped-instead") {
        Ok(Answer::Yes) => Production::prepare(desk, &with_shipped_music(options)).map(ready),
        Ok(Answer::No) => Ok(Prepared::Declined(code)),
        Err(stop) => Ok(Prepared::Declined(stop.code())),
    }
}

fn ready(production: Production) -> Prepared {
    Prepared::Ready(Box::new(production))
}

fn with_shipped_music(options: &SessionOptions) -> SessionOptions {
    let mut options = options.clone();
    options.choices.music = None;
    options
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
