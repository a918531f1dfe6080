//! What every screen of a session can do.

use std::io;
use std::sync::Arc;
use std::time::Instant;

use super::size::TerminalSize;
use crate::player::{Event, Status};

/// A screen of a session: a function of events and their status.
pub trait SessionScreen {
    /// Shows lines that stay, among the captions.
    ///
    /// # Errors
    /// If they can't be written.
    fn lines(&mut self, text: &str) -> io::Result<()>;

    /// Shows lines that stay, beside the captions.
    ///
    /// # Errors
    /// If they can't be written.
    fn notice(&mut self, text: &str) -> io::Result<()>;

    /// Shows `text` beside how things stand, until it is taken back.
    ///
    /// # Errors
    /// If it can't be written.
    fn stand(&mut self, text: Option<&str>) -> io::Result<()>;

    /// Names the keys that hold.
    fn name_keys(&mut self, text: &str);

    /// Shows an event and the status after it.
    ///
    /// # Errors
    /// If it can't be written.
    fn show(&mut self, event: &Event, now: Instant) -> io::Result<()>;

    /// Adapts to the new size of the terminal.
    ///
    /// # Errors
    /// If it can't be written.
    fn resize(&mut self, size: TerminalSize, status: &Status) -> io::Result<()>;

    /// Shows what is due by `now`.
    ///
    /// # Errors
    /// If it can't be written.
    fn tick(&mut self, now: Instant, status: &Arc<Status>) -> io::Result<()>;

    /// Leaves a clean line for the shell until [`SessionScreen::draw`].
    ///
    /// # Errors
    /// If the terminal can't be written to.
    fn clear(&mut self) -> io::Result<()>;

    /// Draws all that may have been overwritten.
    ///
    /// # Errors
    /// If the terminal can't be written to.
    fn draw(&mut self) -> io::Result<()>;

    /// Reports how often the sound was late, unless it never was or played in silence.
    ///
    /// # Errors
    /// If it can't be written.
    fn late(&mut self, status: &Status) -> io::Result<()>;

    /// Leaves a clean line.
    ///
    /// # Errors
    /// If the terminal can't be written to.
    fn close(self: Box<Self>) -> io::Result<()>;
}
