//! What goes out of a session besides its sound: a page to print, reminders for a calendar.
//!
//! Words and pictures in, text out. Must not know files, the clock or the terminal.

mod calendar;
mod handout;

pub use calendar::Reminders;
pub use handout::{Handout, HandoutError, HandoutLanguage, Paper};
