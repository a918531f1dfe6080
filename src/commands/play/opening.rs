//! The screen before playback: which one it is, what will happen, who should call first, and the keys.

use std::io::{self, IsTerminal};

use super::keys_page::{self, KeyWords, Steerable};
use super::theme;
use crate::commands::app::App;
use crate::commands::arguments::Showing;
use crate::commands::failure::CommandError;
use crate::commands::printing::shown;
use crate::commands::telling;
use crate::control::{Keys, size, width};
use crate::figure::Skin;
use crate::locale::{Arguments, GATE_ON_SCREEN};
use crate::screen::{
    Blocks, Figures, FullScreen, FullSetup, Look, PlainLines, PlayScreen, Printer, SessionScreen,
};
use crate::show::{Captions, Show};

/// What the screen is opened with, besides the show and the keys.
pub(super) struct FirstPage<'a> {
    pub(super) showing: &'a Showing,
    /// The lines that may be spoken.
    pub(super) captions: Captions,
    /// The skin of the figures.
    pub(super) skin: Skin,
    /// What was told already, and stands on the full screen too.
    pub(super) told: Option<String>,
}

/// Shows what will happen and how long it takes, who should call first, and the keys.
pub(super) fn open<'a>(
    app: &'a App,
    show: &Show,
    keys: &Keys,
    page: FirstPage<'_>,
) -> Result<Box<dyn SessionScreen + 'a>, CommandError> {
    let look = Look {
        redraw: io::stderr().is_terminal() && app.terminal.steerable,
        width: io::stdout().is_terminal().then(width),
        right_to_left: app.is_right_to_left(),
    };
    let lines = PlainLines::new(Printer::stdout(), Printer::stderr(), look);
    let lines = PlayScreen::new(&app.messages, lines, show.caption_language);
    let words = KeyWords {
        messages: &app.messages,
        there: Steerable::of(show),
    };
    if is_full(app, page.showing) {
        return open_full(app, show, keys, words, page, lines);
    }
    let lines = if app.terminal.is_plain {
        lines.describing()
    } else {
        lines
    };
    let mut screen = Box::new(lines);
    shown(open_with(app, show, keys, screen.as_mut()))?;
    shown(list_keys(keys, words, screen.as_mut()))?;
    Ok(screen)
}

fn open_full<'a>(
    app: &'a App,
    show: &Show,
    keys: &Keys,
    words: KeyWords<'_>,
    page: FirstPage<'_>,
    lines: PlayScreen<'a, Printer, Printer>,
) -> Result<Box<dyn SessionScreen + 'a>, CommandError> {
    let FirstPage {
        showing,
        captions,
        skin,
        told,
    } = page;
    let own = app.settings.says().blocks;
    let blocks = showing.blocks.as_ref().or(own.as_ref());
    let setup = FullSetup {
        messages: &app.messages,
        captions,
        languages: show.caption_language,
        is_right_to_left: app.is_right_to_left(),
        size: size(),
        theme: theme::theme(app, showing),
        is_true_colour: app.terminal.is_true_colour,
        figures: Figures {
            drawings: show.figures(),
            skin,
            blocks: blocks
                .and_then(|word| Blocks::from_word(word))
                .unwrap_or_default(),
        },
    };
    let mut screen = Box::new(FullScreen::new(setup, Printer::stderr(), lines));
    told.iter().for_each(|text| screen.recall(text));
    shown(open_with(app, show, keys, screen.as_mut()))?;
    if keys.are_there() {
        screen.name_keys(&words.glance(keys.hands()));
    }
    shown(screen.draw())?;
    Ok(screen)
}

/// Whether the whole of this terminal is used: one that is large enough, shows both streams, and can be steered, unless the
/// person wants lines.
fn is_full(app: &App, showing: &Showing) -> bool {
    let wants_lines = showing.lines || app.settings.says().lines == Some(true);
    let is_terminal = io::stdout().is_terminal() && io::stderr().is_terminal();
    app.terminal.steerable && is_terminal && size().is_large() && !wants_lines
}

fn open_with(app: &App, show: &Show, keys: &Keys, screen: &mut dyn SessionScreen) -> io::Result<()> {
    screen.lines(&telling::heading(app, show))?;
    screen.lines(&app.text(show.session.summary.value.as_str()))?;
    screen.lines("")?;
    let hurt = Arguments::new().text("hurt", keys_page::hurt(&app.messages, keys.hands()));
    screen.lines(&app.messages.with(GATE_ON_SCREEN, &hurt))?;
    screen.lines("")?;
    for notice in telling::notices(app, show) {
        screen.notice(&notice)?;
    }
    Ok(())
}

fn list_keys(keys: &Keys, words: KeyWords<'_>, screen: &mut dyn SessionScreen) -> io::Result<()> {
    if !keys.are_there() {
        return Ok(());
    }
    screen.notice(&words.first(keys.hands()))?;
    screen.lines("")
}
