//! What a person sees before it plays: what will happen, who should call first, and the keys.

use std::io::{self, IsTerminal};

use crate::commands::desk::Desk;
use crate::commands::failure::CommandError;
use crate::commands::printing::shown;
use crate::commands::telling;
use crate::locale::GATE_ON_SCREEN;
use crate::show::Show;
use crate::terminal::{Look, PlayScreen, Printer, Screen, width};

/// The screen of a session on this terminal.
pub(super) type Shown<'a> = PlayScreen<'a, Printer, Printer>;

/// Shows what will happen and how long it takes, who should call first, and the keys.
pub(super) fn open<'a>(desk: &'a Desk, show: &Show, has_keys: bool) -> Result<Shown<'a>, CommandError> {
    let look = Look {
        redraw: io::stderr().is_terminal() && !desk.plain,
        width: io::stdout().is_terminal().then(width),
        right_to_left: desk.is_right_to_left(),
    };
    let lines = Screen::new(Printer::stdout(), Printer::stderr(), look);
    let mut screen = PlayScreen::new(&desk.messages, lines, show.caption_language);
    shown(open_with(desk, show, has_keys, &mut screen))?;
    Ok(screen)
}

fn open_with(desk: &Desk, show: &Show, has_keys: bool, screen: &mut Shown<'_>) -> io::Result<()> {
    screen.lines(&telling::heading(desk, show))?;
    screen.lines(&desk.text(show.session.summary.value.as_str()))?;
    screen.lines("")?;
    screen.lines(&desk.text(GATE_ON_SCREEN))?;
    screen.lines("")?;
    for notice in telling::notices(desk, show) {
        screen.notice(&notice)?;
    }
    if has_keys {
        screen.notice(&desk.text("play-keys"))?;
        if !show.plan.timeline.rates.is_empty() {
            screen.notice(&desk.text("play-keys-rhythm"))?;
        }
        screen.lines("")?;
    }
    Ok(())
}
