//! What a person sees before it plays: what will happen, who should call first, and the keys.

use std::io::{self, IsTerminal, Stderr, Stdout};

use super::super::arguments::Captions;
use super::super::desk::Desk;
use super::super::failure::CommandError;
use super::super::production::Production;
use crate::terminal::{CaptionLanguage, Look, PlayScreen, Screen, width};

/// The screen of a session on this terminal.
pub(super) type Shown<'a> = PlayScreen<'a, Stdout, Stderr>;

/// Shows what will happen and how long it takes, who should call first, and the keys.
pub(super) fn open<'a>(
    desk: &'a Desk,
    production: &Production,
    captions: Option<Captions>,
    raw: bool,
) -> Result<Shown<'a>, CommandError> {
    let look = Look {
        redraw: io::stderr().is_terminal() && !desk.plain,
        width: io::stdout().is_terminal().then(width),
        raw,
        right_to_left: desk.is_right_to_left(),
    };
    let lines = Screen::new(io::stdout(), io::stderr(), look);
    let captions = captions.map_or(CaptionLanguage::Screen, Into::into);
    let mut screen = PlayScreen::new(&desk.messages, lines, captions);
    written(show(desk, production, raw, &mut screen))?;
    Ok(screen)
}

fn show(desk: &Desk, production: &Production, raw: bool, screen: &mut Shown<'_>) -> io::Result<()> {
    screen.lines(&production.heading(desk))?;
    screen.lines(&desk.text(production.session.summary.value.as_str()))?;
    screen.lines("")?;
    screen.lines(&desk.text("gate-screen"))?;
    screen.lines("")?;
    for notice in production.notices(desk) {
        screen.notice(&notice)?;
    }
    if raw {
        screen.notice(&desk.text("play-keys"))?;
        if !production.plan.timeline.rates.is_empty() {
            screen.notice(&desk.text("play-keys-rhythm"))?;
        }
        screen.lines("")?;
    }
    Ok(())
}

/// A screen that is gone is no reason to fall silent.
pub(super) fn written(result: io::Result<()>) -> Result<(), CommandError> {
    match result {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(CommandError::stdout(&error)),
        _ => Ok(()),
    }
}
