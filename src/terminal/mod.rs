//! The screen and the keys: captions, one progress line, and what was pressed. Decides nothing.
//!
//! Must not know mixers, outputs or sessions: it is handed words.

mod bidi;
pub mod clock;
mod keys;
mod plain;
mod play;
mod printer;
mod prompter;
mod screen;
mod tty;
mod wrap;

pub use bidi::{ROOM_FOR_MARKS, marked};
pub use keys::{Answer, Key, Keys, RecordKey, give_back};
pub use plain::plain;
pub use play::{PlayScreen, phase_name, progress};
pub use printer::{Outlet, Printer, is_gone, settle};
pub use prompter::{Page, Prompter};
pub use screen::{Look, Screen};
pub use wrap::{fitted, shortened, wrapped, wrapped_table};

/// The width of the terminal in columns; 80 where it does not say.
pub fn width() -> usize {
    tty::width().unwrap_or(80)
}
