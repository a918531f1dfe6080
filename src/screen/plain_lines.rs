//! Captions as lines that stay, and one progress line below them.
//!
//! On a terminal the progress line is drawn over itself; elsewhere it is a line of its own, and only where the
//! phase changes, so that nothing is ever overwritten. Nothing is said twice in a row.

use std::io::{self, Write};
use std::time::{Duration, Instant};

use super::bidi::{ROOM_FOR_MARKS, marked};
use super::printer::Outlet;
use super::unsteering::plain;
use super::wrap::{shortened, wrapped};

/// How lines are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Whether the progress line is drawn over itself.
    pub redraw: bool,
    /// Columns to wrap at; none, where lines are not for a terminal.
    pub width: Option<usize>,
    /// Whether some of the text is written from right to left.
    pub right_to_left: bool,
}

/// Captions and progress.
#[derive(Debug)]
pub struct PlainLines<C, S> {
    captions: C,
    status: S,
    look: Look,
    /// The progress line as it stands on the screen.
    drawn: String,
    /// The notice that stands there, where nothing came after it.
    noticed: Option<String>,
    /// A value that is being changed, and since when it is this one.
    value: Option<(String, Instant)>,
}

/// From the first column on, nothing. A terminal that became narrower has broken the progress line into several: the cursor
/// rests at its beginning, so that all of them go.
const CLEAR: &str = "\r\x1b[J";
/// A value that is the same for so long is the one that was wanted: longer than a key takes to repeat.
const SETTLED: Duration = Duration::from_millis(600);

impl<C: Write, S: Outlet> PlainLines<C, S> {
    /// Captions go to `captions`, progress and notices to `status`.
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

    /// A line that stays, among the captions.
    ///
    /// # Errors
    /// Where the terminal can't be written to.
    pub fn caption(&mut self, text: &str) -> io::Result<()> {
        self.show_value()?;
        self.noticed = None;
        self.clear()?;
        let lines = self.fitted(text);
        write!(self.captions, "{lines}")?;
        self.captions.flush()?;
        self.draw()
    }

    /// A line that stays, beside the captions; not written again where it is the last one that was.
    ///
    /// # Errors
    /// Where the terminal can't be written to.
    pub fn notice(&mut self, text: &str) -> io::Result<()> {
        self.show_value()?;
        self.show_notice(text)
    }

    /// A notice of a value that a key held down changes many times: shown when it has settled, or before anything else.
    pub fn value(&mut self, text: &str, now: Instant) {
        self.value = Some((text.to_owned(), now));
    }

    /// It is `now`: shows a value that has settled.
    ///
    /// # Errors
    /// Where the terminal can't be written to.
    pub fn tick(&mut self, now: Instant) -> io::Result<()> {
        match &self.value {
            Some((_, since)) if now >= *since + SETTLED => self.show_value(),
            _ => Ok(()),
        }
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
        let text = self.faced(shortened(&plain(text), self.room().unwrap_or(usize::MAX)));
        if text == self.drawn {
            return Ok(());
        }
        self.drawn = text;
        self.draw()
    }

    /// Columns of the progress line; none, where it is a line as any other.
    pub fn room(&self) -> Option<usize> {
        let width = self.width().filter(|_| self.look.redraw)?;
        Some(width.saturating_sub(1))
    }

    /// Takes the progress line away, so that what comes after finds a clean line.
    ///
    /// # Errors
    /// Where the terminal can't be written to.
    pub fn finish(&mut self) -> io::Result<()> {
        self.show_value()?;
        self.clear()?;
        self.drawn.clear();
        self.captions.flush()?;
        self.status.flush()
    }

    /// The progress line as it stands on the screen; empty where none does.
    pub fn drawn(&self) -> &str {
        &self.drawn
    }

    /// Takes the progress line away until [`PlainLines::draw`] or the next line.
    ///
    /// # Errors
    /// Where the terminal can't be written to.
    pub fn clear(&mut self) -> io::Result<()> {
        if !self.drawn.is_empty() {
            write!(self.status, "{CLEAR}")?;
            self.status.flush()?;
        }
        Ok(())
    }

    /// Draws the progress line, whatever stands there.
    ///
    /// # Errors
    /// Where the terminal can't be written to.
    pub fn draw(&mut self) -> io::Result<()> {
        if self.drawn.is_empty() {
            return Ok(());
        }
        self.status.write_passing(&format!("{CLEAR}{}\r", self.drawn))
    }

    /// The terminal was resized.
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
    fn nothing_is_drawn_over_where_it_is_no_terminal() {
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
    fn a_notice_is_not_said_twice_in_a_row() {
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
    fn a_key_held_down_gives_one_line_with_the_last_value() {
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
