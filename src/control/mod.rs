//! Input from the user: keys, and their requests to a player. Makes no decisions.
//!
//! Must not know what plays, nor what the screen shows.

mod keys;
pub mod socket;
mod tty;

pub use keys::{
    Action, Answer, Hands, Key, KeyEntry, KeyReader, Keymap, KeymapError, Keys, NumberKey, RecordKey,
    give_back,
};

/// The width of the terminal in columns; 80 if unknown.
pub fn width() -> usize {
    tty::width().unwrap_or(80)
}
