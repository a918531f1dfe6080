//! The display: captions and notices as lines, one progress line, and the recording page. Makes no decisions.
//!
//! Receives only events and their status, and puts them into the words of a language. Must not know mixers, outputs or
//! keys.

mod alternate;
mod bidi;
pub mod clock;
mod full;
mod happenings;
mod plain_lines;
mod play;
mod printer;
mod record;
mod session_screen;
mod size;
mod unsteering;
mod wrap;

pub use alternate::leave_page;

pub use bidi::{ROOM_FOR_MARKS, marked};
pub use full::{Blocks, Figures, FullScreen, FullSetup, Theme};
pub use happenings::music_loss;
pub use plain_lines::{Look, PlainLines};
pub use play::{PlayScreen, phase_name, progress};
pub use printer::{Outlet, Printer, is_gone, settle};
pub use record::{Page, RecordScreen};
pub use session_screen::SessionScreen;
pub use size::TerminalSize;
pub use unsteering::plain;
pub use wrap::{fitted, shortened, wrapped, wrapped_table};
