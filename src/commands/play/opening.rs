//! The screen before playback: what will happen, who should call first, and the keys.

use std::io::{self, IsTerminal};

use super::keys_page::{self, Steerable};
use crate::commands::app::App;
use crate::commands::failure::CommandError;
use crate::commands::printing::shown;
use crate::commands::telling;
use crate::control::{Keys, width};
use crate::locale::{Arguments, GATE_ON_SCREEN};
use crate::screen::{Look, PlainLines, PlayScreen, Printer};
use crate::show::Show;

/// The screen of a session on this terminal.
pub(super) type Shown<'a> = PlayScreen<'a, Printer, Printer>;

/// Shows what will happen and how long it takes, who should call first, and the keys.
pub(super) fn open<'a>(app: &'a App, show: &Show, keys: &Keys) -> Result<Shown<'a>, CommandError> {
    let look = Look {
        redraw: io::stderr().is_terminal() && app.steerable,
        width: io::stdout().is_terminal().then(width),
        right_to_left: app.is_right_to_left(),
    };
    let lines = PlainLines::new(Printer::stdout(), Printer::stderr(), look);
    let mut screen = PlayScreen::new(&app.messages, lines, show.caption_language);
    shown(open_with(app, show, keys, &mut screen))?;
    Ok(screen)
}

fn open_with(app: &App, show: &Show, keys: &Keys, screen: &mut Shown<'_>) -> io::Result<()> {
    screen.lines(&telling::heading(app, show))?;
    screen.lines(&app.text(show.session.summary.value.as_str()))?;
    screen.lines("")?;
    let hurt = Arguments::new().text("hurt", keys_page::hurt(&app.messages, keys.hands()));
    screen.lines(&app.messages.with(GATE_ON_SCREEN, &hurt))?;
    screen.lines("")?;
    for notice in telling::notices(app, show) {
        screen.notice(&notice)?;
    }
    if keys.are_there() {
        let there = Steerable::of(show);
        screen.notice(&keys_page::first(&app.messages, keys.hands(), there))?;
        screen.lines("")?;
    }
    Ok(())
}
