//! Who steers: keys, and what they ask of a player. Decides nothing.
//!
//! Must not know what plays, nor what is shown of it.

mod keys;
mod tty;

pub use keys::{Answer, Key, KeyReader, Keys, RecordKey, give_back};

/// The width of the terminal in columns; 80 where it does not say.
pub fn width() -> usize {
    tty::width().unwrap_or(80)
}
