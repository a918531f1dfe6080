//! Captions as permanent lines, with one progress line below them.
//!
//! On a terminal the progress line is redrawn in place. Elsewhere nothing can be overwritten, so it is an ordinary
//! line, written only when the phase changes. No notice is repeated directly after itself.

use std::io::{self, Write};
use std::time::{Duration, Instant};

use super::bidi::{ROOM_FOR_MARKS, marked};
use super::printer::Outlet;
use super::unsteering::plain;
use super::wrap::{shortened, wrapped};

/// How lines are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Whether the progress line is redrawn in place.
    pub redraw: bool,
    /// The column to wrap at; `None` if the output is not a terminal.
    pub width: Option<usize>,
    /// Whether some of the text may be written from right to left.
    pub right_to_left: bool,
}

/// Prints captions and progress.
#[derive(Debug)]
pub struct PlainLines<C, S> {
    captions: C,
    status: S,
    look: Look,
    /// The progress line on the screen.
    drawn: String,
    /// The last notice, if nothing was written after it.
    noticed: Option<String>,
    /// A value that is being changed, and the time of its last change.
    value: Option<(String, Instant)>,
}

/// Clears from the start of the line to the end of the screen. A terminal that became narrower has wrapped the progress
/// line, and the cursor rests at its beginning, so this removes all of its lines.
const CLEAR: &str = "\r\x1b[J";
/// A value unchanged for this long is final. Longer than the interval of key repeat.
const SETTLED: Duration = Duration::from_millis(600);

impl<C: Write, S: Outlet> PlainLines<C, S> {
    /// Writes captions to `captions`, progress and notices to `status`.
    pub fn new(captions: C, status: S, look: Look) -> PlainLines<C, S> {
        PlainLines {
            captions,
            status,
            look,
            drawn: String::new(),
            noticed: None,
            value: None,
        }
    }

    /// Writes a permanent line to the captions.
    ///
    /// # Errors
    /// If the terminal can't be written to.
    pub fn caption(&mut self, text: &str) -> io::Result<()> {
        self.show_value()?;
        self.noticed = None;
        self.clear()?;
        let lines = self.fitted(text);
        write!(self.captions, "{lines}")?;
        self.captions.flush()?;
        self.draw()
    }

    /// Writes a permanent line to the status output, unless it repeats the last one.
    ///
    /// # Errors
    /// If the terminal can't be written to.
    pub fn notice(&mut self, text: &str) -> io::Result<()> {
        self.show_value()?;
        self.show_notice(text)
    }

    /// A notice of a value that a held key changes many times. It is shown when the value has settled, or before any
    /// other output.
    pub fn value(&mut self, text: &str, now: Instant) {
        self.value = Some((text.to_owned(), now));
    }

    /// Shows a value that has settled by `now`.
    ///
    /// # Errors
    /// If the terminal can't be written to.
    pub fn tick(&mut self, now: Instant) -> io::Result<()> {
        match &self.value {
            Some((_, since)) if now >= *since + SETTLED => self.show_value(),
            _ => Ok(()),
        }
    }

    /// Updates the progress line. `news` requests a line of its own if nothing can be redrawn.
    ///
    /// # Errors
    /// If the terminal can't be written to.
    pub fn progress(&mut self, text: &str, news: bool) -> io::Result<()> {
        if !self.look.redraw {
            return if news { self.notice(text) } else { Ok(()) };
        }
        let text = self.faced(shortened(&plain(text), self.room().unwrap_or(usize::MAX)));
        if text == self.drawn {
            return Ok(());
        }
        self.drawn = text;
        self.draw()
    }

    /// Columns of the progress line; `None` if it is an ordinary line.
    pub fn room(&self) -> Option<usize> {
        let width = self.width().filter(|_| self.look.redraw)?;
        Some(width.saturating_sub(1))
    }

    /// Removes the progress line, so that later output starts on a clean line.
    ///
    /// # Errors
    /// If the terminal can't be written to.
    pub fn finish(&mut self) -> io::Result<()> {
        self.show_value()?;
        self.clear()?;
        self.drawn.clear();
        self.captions.flush()?;
        self.status.flush()
    }

    /// The progress line on the screen; empty if there is none.
    pub fn drawn(&self) -> &str {
        &self.drawn
    }

    /// Removes the progress line until [`PlainLines::draw`] or the next line.
    ///
    /// # Errors
    /// If the terminal can't be written to.
    pub fn clear(&mut self) -> io::Result<()> {
        if !self.drawn.is_empty() {
            write!(self.status, "{CLEAR}")?;
            self.status.flush()?;
        }
        Ok(())
    }

    /// Draws the progress line again.
    ///
    /// # Errors
    /// If the terminal can't be written to.
    pub fn draw(&mut self) -> io::Result<()> {
        if self.drawn.is_empty() {
            return Ok(());
        }
        self.status.write_passing(&format!("{CLEAR}{}\r", self.drawn))
    }

    /// Sets the new width of the terminal.
    pub fn resize(&mut self, width: usize) {
        self.look.width = self.look.width.map(|_| width);
    }

    fn show_value(&mut self) -> io::Result<()> {
        match self.value.take() {
            Some((text, _)) => self.show_notice(&text),
            None => Ok(()),
        }
    }

    fn show_notice(&mut self, text: &str) -> io::Result<()> {
        if self.noticed.as_deref() == Some(text) {
            return Ok(());
        }
        self.noticed = Some(text.to_owned());
        self.clear()?;
        let lines = self.fitted(text);
        write!(self.status, "{lines}")?;
        self.status.flush()?;
        self.draw()
    }

    fn fitted(&self, text: &str) -> String {
        let text = &plain(text);
        let lines = match self.width() {
            Some(width) => wrapped(text, width),
            None => text.lines().map(str::to_owned).collect(),
        };
        // An empty text is an empty line.
        let lines = if lines.is_empty() {
            vec![String::new()]
        } else {
            lines
        };
        lines.into_iter().map(|line| self.faced(line) + "\n").collect()
    }

    /// Columns for text.
    fn width(&self) -> Option<usize> {
        let marks = if self.look.right_to_left {
            ROOM_FOR_MARKS
        } else {
            0
        };
        self.look.width.map(|width| width.saturating_sub(marks))
    }

    /// Adds direction marks if they may be needed.
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

    const ELSEWHERE: Look = Look {
        redraw: false,
        width: None,
        right_to_left: false,
    };
    const TERMINAL: Look = Look {
        redraw: true,
        width: Some(10),
        right_to_left: false,
    };

    fn screen(look: Look) -> PlainLines<Vec<u8>, Vec<u8>> {
        PlainLines::new(Vec::new(), Vec::new(), look)
    }

    fn drawn(screen: PlainLines<Vec<u8>, Vec<u8>>) -> (String, String) {
        [screen.captions, screen.status]
            .map(|bytes| String::from_utf8(bytes).unwrap())
            .into()
    }

    fn played(look: Look) -> (String, String) {
        let mut screen = screen(look);
        screen.progress("massage, 3:00 left", true).unwrap();
        screen.progress("massage, 2:59 left", false).unwrap();
        screen.caption("Breathe slowly.").unwrap();
        screen.finish().unwrap();
        drawn(screen)
    }

    #[test]
    fn without_a_terminal_nothing_is_redrawn() {
        let (captions, status) = played(ELSEWHERE);
        assert_eq!(captions, "Breathe slowly.\n");
        assert_eq!(status, "massage, 3:00 left\n");
    }

    #[test]
    fn captions_stay_above_the_progress_line() {
        let (captions, status) = played(TERMINAL);
        assert_eq!(captions, "Breathe\nslowly.\n");
        let line = "\r\x1b[Jmassage,…\r";
        assert_eq!(status, [line, CLEAR, line, CLEAR].concat());
    }

    #[test]
    fn a_notice_is_not_repeated() {
        let mut screen = screen(ELSEWHERE);
        for _ in 0..3 {
            screen.notice("This line is always heard.").unwrap();
        }
        screen.caption("Breathe slowly.").unwrap();
        screen.notice("This line is always heard.").unwrap();
        let (_, status) = drawn(screen);
        assert_eq!(status, "This line is always heard.\n".repeat(2));
    }

    #[test]
    fn a_held_key_gives_one_line_with_the_last_value() {
        let mut screen = screen(ELSEWHERE);
        let mut now = Instant::now();
        for rate in 0..260 {
            now += Duration::from_millis(30);
            screen.value(&format!("{} a minute", rate.min(20)), now);
            screen.tick(now).unwrap();
        }
        now += SETTLED;
        screen.tick(now).unwrap();
        screen.tick(now).unwrap();
        screen.value("19 a minute", now);
        screen.caption("Breathe slowly.").unwrap();
        let (_, status) = drawn(screen);
        assert_eq!(status, "20 a minute\n19 a minute\n");
    }
}
