//! Input from the user: keys, and their requests to a player. Makes no decisions.
//!
//! Must not know what plays, nor what the screen shows.

#[cfg(all(target_os = "linux", feature = "live"))]
pub mod desktop;
mod keys;
pub mod socket;
mod tty;

use crate::player::{Control, Status};
use crate::screen::TerminalSize;
pub use keys::{
    Action, Answer, Hands, Key, KeyEntry, KeyReader, Keymap, KeymapError, Keys, NumberKey, RecordKey,
    give_back,
};

/// What `control` means with one button: twice goes back to the session after "it hurts", because no other key could.
pub fn with_one_button(control: Control, status: &Status) -> Control {
    match control {
        Control::Next if status.can_go_on => Control::GoOn,
        control => control,
    }
}

/// The width of the terminal in columns; 80 if unknown.
pub fn width() -> usize {
    size().columns
}

/// The size of the terminal; the usual one if unknown.
pub fn size() -> TerminalSize {
    tty::size().unwrap_or(TerminalSize::USUAL)
}
