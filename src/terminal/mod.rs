//! The screen and the keys: captions, one progress line, and what was pressed. Decides nothing.
//!
//! Must not know mixers, outputs or sessions: it is handed words.

mod bidi;
pub mod clock;
mod keys;
mod plain;
mod play;
mod prompter;
mod screen;
mod wrap;

pub use bidi::{ROOM_FOR_MARKS, marked};
pub use keys::{Answer, Key, Keys, RecordKey, width};
pub use plain::plain;
pub use play::{PlayScreen, phase_name, progress};
pub use prompter::{Page, Prompter};
pub use screen::{Look, Screen};
pub use wrap::{shortened, wrapped, wrapped_table};
