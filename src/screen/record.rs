//! The recording page: one line at a time to read aloud, and one status line below it.
//!
//! Must not know what is recorded.

use std::io;

use super::Look;
use super::bidi::{ROOM_FOR_MARKS, marked};
use super::printer::Outlet;
use super::unsteering::plain;
use super::wrap::{shortened, wrapped};

/// A longer line is hard to follow while speaking.
const MOST_COLUMNS: usize = 60;
/// Indentation of the text.
const INDENT: &str = "    ";
const CLEAR_SCREEN: &str = "\x1b[2J\x1b[H";
const CLEAR_LINE: &str = "\r\x1b[K";
const BOLD: (&str, &str) = ("\x1b[1m", "\x1b[0m");

/// The contents of one page.
#[derive(Debug, Clone, Copy)]
pub struct Page<'a> {
    /// The number of the line.
    pub heading: &'a str,
    /// The text to read aloud.
    pub text: &'a str,
    /// The context in which it is heard.
    pub note: &'a str,
    /// Findings about the take, and the keys.
    pub below: &'a [String],
    /// What is copied from the page: the last of it, and no line of it is broken.
    pub verbatim: &'a str,
}

/// Shows one page after the other.
#[derive(Debug)]
pub struct RecordScreen<W> {
    out: W,
    look: Look,
    /// The page shown last.
    page: String,
    /// The rows of the terminal. `None` if a page may be longer.
    rows: Option<usize>,
}

impl<W: Outlet> RecordScreen<W> {
    /// Shows pages on `out`, which is a terminal.
    pub fn new(out: W, look: Look) -> RecordScreen<W> {
        RecordScreen {
            out,
            look,
            page: String::new(),
            rows: None,
        }
    }

    /// Leaves blank lines out where a page would otherwise be longer than `rows` rows.
    #[must_use]
    pub fn within(self, rows: usize) -> RecordScreen<W> {
        RecordScreen {
            rows: Some(rows),
            ..self
        }
    }

    /// Clears the screen and shows `page`.
    ///
    /// # Errors
    /// If the terminal can't be written to.
    pub fn show(&mut self, page: Page<'_>) -> io::Result<()> {
        let clear = if self.look.redraw { CLEAR_SCREEN } else { "" };
        let text = self.laid_out(page);
        let text = match self.rows {
            Some(rows) if text.lines().count() >= rows => without_blank_lines(&text),
            _ => text,
        };
        self.page = format!("{clear}{text}");
        self.again()
    }

    fn laid_out(&self, page: Page<'_>) -> String {
        let mut text = self.lines(page.heading, "", false);
        text.push('\n');
        text += &self.lines(page.text, INDENT, true);
        text.push('\n');
        text += &self.lines(page.note, "", false);
        text.push('\n');
        for line in page.below {
            text += &self.lines(line, "", false);
        }
        for line in page.verbatim.lines() {
            text += &format!("{}\n", self.faced(&plain(line)));
        }
        text
    }

    /// Shows the page again.
    ///
    /// # Errors
    /// If the terminal can't be written to.
    pub fn again(&mut self) -> io::Result<()> {
        write!(self.out, "{}", self.page)?;
        self.out.flush()
    }

    /// Replaces the status line, if the terminal can redraw lines.
    ///
    /// # Errors
    /// If the terminal can't be written to.
    pub fn status(&mut self, text: &str) -> io::Result<()> {
        if !self.look.redraw {
            return Ok(());
        }
        let text = shortened(&plain(text), self.columns().saturating_sub(1));
        self.out
            .write_passing(&format!("{CLEAR_LINE}{}", self.faced(&text)))
    }

    /// Writes permanent text below the page.
    ///
    /// # Errors
    /// If the terminal can't be written to.
    pub fn tell(&mut self, text: &str) -> io::Result<()> {
        let clear = if self.look.redraw { CLEAR_LINE } else { "" };
        write!(self.out, "{clear}{}", self.lines(text, "", false))?;
        self.out.flush()
    }

    /// `text` wrapped into lines. Text to read aloud has short lines with a blank line between them.
    fn lines(&self, text: &str, indent: &str, aloud: bool) -> String {
        let room = self.columns().saturating_sub(indent.len()).max(1);
        let width = if aloud { room.min(MOST_COLUMNS) } else { room };
        let (bold, end) = if aloud && self.look.redraw { BOLD } else { ("", "") };
        let gap = if aloud { "\n" } else { "" };
        let lines = wrapped(&plain(text), width).into_iter();
        let lines = lines.map(|line| format!("{indent}{bold}{}{end}\n", self.faced(&line)));
        lines.collect::<Vec<_>>().join(gap)
    }

    fn columns(&self) -> usize {
        let marks = if self.look.right_to_left {
            ROOM_FOR_MARKS
        } else {
            0
        };
        self.look.width.unwrap_or(MOST_COLUMNS).saturating_sub(marks)
    }

    fn faced(&self, line: &str) -> String {
        if self.look.right_to_left {
            marked(line)
        } else {
            line.to_owned()
        }
    }
}

fn without_blank_lines(text: &str) -> String {
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    lines.map(|line| format!("{line}\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_terminal_has_no_blank_lines_and_what_is_copied_is_never_broken() {
        let look = Look {
            redraw: false,
            width: Some(20),
            right_to_left: false,
        };
        let page = Page {
            heading: "",
            text: "Rest now, and breathe slowly, in and out.",
            note: "every session",
            below: &["space: record".to_owned()],
            verbatim: "warmhands play massage --voice-volume=-3",
        };
        let shown = |rows| {
            let mut screen = RecordScreen::new(Vec::new(), look).within(rows);
            screen.show(page).unwrap();
            String::from_utf8(screen.out).unwrap()
        };
        let (small, large) = (shown(9), shown(40));
        assert!(large.contains("\n\n") && !small.contains("\n\n"), "{small}");
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(words(&small), words(&large));
        assert!(
            small.ends_with("warmhands play massage --voice-volume=-3\n"),
            "{small}"
        );
    }

    fn shown(look: Look) -> String {
        let mut prompter = RecordScreen::new(Vec::new(), look);
        let page = Page {
            heading: "1 of 2 · rest",
            text: "Rest now, and breathe slowly, in and out.",
            note: "every session",
            below: &["space: record".to_owned()],
            verbatim: "",
        };
        prompter.show(page).unwrap();
        prompter.status("listening ...").unwrap();
        prompter.tell("Kept.").unwrap();
        String::from_utf8(prompter.out).unwrap()
    }

    #[test]
    fn the_line_to_read_stands_alone_with_wide_spacing() {
        let plain = Look {
            redraw: false,
            width: Some(30),
            right_to_left: false,
        };
        assert_eq!(
            shown(plain),
            "1 of 2 · rest\n\n    Rest now, and breathe\n\n    slowly, in and out.\n\nevery session\n\nspace: record\nKept.\n"
        );
        let drawn = shown(Look {
            redraw: true,
            ..plain
        });
        assert!(drawn.starts_with(CLEAR_SCREEN), "{drawn:?}");
        assert!(
            drawn.contains("\x1b[1mRest now, and breathe\x1b[0m\n\n"),
            "{drawn:?}"
        );
        assert!(
            drawn.ends_with("\r\x1b[Klistening ...\r\x1b[KKept.\n"),
            "{drawn:?}"
        );
    }
}
