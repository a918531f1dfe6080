//! What is seen: captions and notices as lines, one line of how things stand, the page of who records. Decides nothing.
//!
//! Sees events and their status only, and puts them into the words of a language. Must not know mixers, outputs or keys.

mod bidi;
pub mod clock;
mod lines;
mod plain;
mod play;
mod printer;
mod record;
mod wrap;

pub use bidi::{ROOM_FOR_MARKS, marked};
pub use lines::{Lines, Look};
pub use plain::plain;
pub use play::{PlayScreen, phase_name, progress};
pub use printer::{Outlet, Printer, is_gone, settle};
pub use record::{Page, RecordScreen};
pub use wrap::{fitted, shortened, wrapped, wrapped_table};
