//! The terminal's second page, which leaves the first one as it was.
//!
//! Whoever ends the program leaves it, from any thread, so that the shell is found as it was.

use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, Ordering};

use super::printer::Printer;

/// Opens the page, without a cursor, without wrapping at the edge.
const OPEN: &str = "\x1b[?1049h\x1b[?25l\x1b[?7l\x1b[2J";
/// Closes the page. Where a terminal has no second one, what follows stands below it.
const CLOSE: &str = "\x1b[0m\x1b[?7h\x1b[?25h\x1b[999;1H\n\x1b[?1049l";
/// Whether the page is open.
static IS_OPEN: AtomicBool = AtomicBool::new(false);

/// Opens the page.
///
/// # Errors
/// If the terminal can't be written to.
pub(super) fn open(to: &mut impl Write) -> io::Result<()> {
    IS_OPEN.store(true, Ordering::Relaxed);
    write!(to, "{OPEN}")?;
    to.flush()
}

/// Closes the page, if it is open.
///
/// # Errors
/// If the terminal can't be written to.
pub(super) fn close(to: &mut impl Write) -> io::Result<()> {
    if !IS_OPEN.swap(false, Ordering::Relaxed) {
        return Ok(());
    }
    write!(to, "{CLOSE}")?;
    to.flush()
}

/// Closes the page on this terminal, if it is open. May be called from any thread at any time.
pub fn leave_page() {
    if !IS_OPEN.load(Ordering::Relaxed) {
        return;
    }
    // A terminal that accepts no output needs no control sequences.
    if let Some(mut screen) = Printer::terminal() {
        let _ = close(&mut screen);
    }
}
