//! Captions as lines that stay, and one progress line below them.
//!
//! On a terminal the progress line is drawn over itself; elsewhere it is a line of its own, and only where the
//! phase changes, so that nothing is ever overwritten.

use std::io::{self, Write};

use super::bidi::{ROOM_FOR_MARKS, marked};
use super::plain::plain;
use super::wrap::{shortened, wrapped};

/// How lines are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Whether the progress line is drawn over itself.
    pub redraw: bool,
    /// Columns to wrap at; none, where lines are not for a terminal.
    pub width: Option<usize>,
    /// Whether the terminal is raw, and a new line must also return.
    pub raw: bool,
    /// Whether some of the text is written from right to left.
    pub right_to_left: bool,
}

/// Captions and progress.
#[derive(Debug)]
pub struct Screen<C, S> {
    captions: C,
    status: S,
    look: Look,
    /// The progress line as it stands on the screen.
    drawn: String,
}

/// Back to the first column, and the line cleared.
const CLEAR_LINE: &str = "\r\x1b[K";

impl<C: Write, S: Write> Screen<C, S> {
    /// Captions go to `captions`, progress and notices to `status`.
    pub fn new(captions: C, status: S, look: Look) -> Screen<C, S> {
        Screen {
            captions,
            status,
            look,
            drawn: String::new(),
        }
    }

    /// A line that stays, among the captions.
    ///
    /// # Errors
    /// Where the terminal can't be written to.
    pub fn caption(&mut self, text: &str) -> io::Result<()> {
        self.clear_progress()?;
        let lines = self.fitted(text);
        write!(self.captions, "{lines}")?;
        self.captions.flush()?;
        self.draw_progress()
    }

    /// A line that stays, beside the captions.
    ///
    /// # Errors
    /// Where the terminal can't be written to.
    pub fn notice(&mut self, text: &str) -> io::Result<()> {
        self.clear_progress()?;
        let lines = self.fitted(text);
        write!(self.status, "{lines}")?;
        self.draw_progress()
    }

    /// Where things stand: drawn over the last one. `news` says that a line of its own is due where nothing
    /// may be drawn over.
    ///
    /// # Errors
    /// Where the terminal can't be written to.
    pub fn progress(&mut self, text: &str, news: bool) -> io::Result<()> {
        if !self.look.redraw {
            return if news { self.notice(text) } else { Ok(()) };
        }
        let room = self.width().map_or(usize::MAX, |width| width.saturating_sub(1));
        let text = self.faced(shortened(&plain(text), room));
        if text != self.drawn {
            self.drawn = text;
            write!(self.status, "{CLEAR_LINE}")?;
            self.draw_progress()?;
        }
        Ok(())
    }

    /// Takes the progress line away, so that what comes after finds a clean line.
    ///
    /// # Errors
    /// Where the terminal can't be written to.
    pub fn finish(&mut self) -> io::Result<()> {
        self.clear_progress()?;
        self.drawn.clear();
        self.captions.flush()?;
        self.status.flush()
    }

    /// The progress line as it stands on the screen; empty where none does.
    pub fn drawn(&self) -> &str {
        &self.drawn
    }

    /// The terminal was resized.
    pub fn resize(&mut self, width: usize) {
        self.look.width = self.look.width.map(|_| width);
    }

    fn clear_progress(&mut self) -> io::Result<()> {
        if !self.drawn.is_empty() {
            write!(self.status, "{CLEAR_LINE}")?;
            self.status.flush()?;
        }
        Ok(())
    }

    fn draw_progress(&mut self) -> io::Result<()> {
        write!(self.status, "{}", self.drawn)?;
        self.status.flush()
    }

    fn fitted(&self, text: &str) -> String {
        let text = &plain(text);
        let lines = match self.width() {
            Some(width) => wrapped(text, width),
            None => text.lines().map(str::to_owned).collect(),
        };
        let end = if self.look.raw { "\r\n" } else { "\n" };
        // An empty text is an empty line.
        let lines = if lines.is_empty() {
            vec![String::new()]
        } else {
            lines
        };
        lines.into_iter().map(|line| self.faced(line) + end).collect()
    }

    /// Columns for letters.
    fn width(&self) -> Option<usize> {
        let marks = if self.look.right_to_left {
            ROOM_FOR_MARKS
        } else {
            0
        };
        self.look.width.map(|width| width.saturating_sub(marks))
    }

    /// With its direction marked, where that may be needed.
    fn faced(&self, line: String) -> String {
        if self.look.right_to_left {
            marked(&line)
        } else {
            line
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(look: Look) -> (String, String) {
        let mut screen = Screen::new(Vec::new(), Vec::new(), look);
        screen.progress("massage, 3:00 left", true).unwrap();
        screen.progress("massage, 2:59 left", false).unwrap();
        screen.caption("Breathe slowly.").unwrap();
        screen.finish().unwrap();
        [screen.captions, screen.status]
            .map(|bytes| String::from_utf8(bytes).unwrap())
            .into()
    }

    #[test]
    fn nothing_is_drawn_over_where_it_is_no_terminal() {
        let (captions, status) = drawn(Look {
            redraw: false,
            width: None,
            raw: false,
            right_to_left: false,
        });
        assert_eq!(captions, "Breathe slowly.\n");
        assert_eq!(status, "massage, 3:00 left\n");
    }

    #[test]
    fn captions_stay_above_the_progress_line() {
        let (captions, status) = drawn(Look {
            redraw: true,
            width: Some(10),
            raw: true,
            right_to_left: false,
        });
        assert_eq!(captions, "Breathe\r\nslowly.\r\n");
        assert_eq!(
            status,
            "\r\x1b[Kmassage,…\r\x1b[K\r\x1b[Kmassage,…\r\x1b[K".replacen("\r\x1b[K\r\x1b[K", "\r\x1b[K", 1)
        );
    }
}
