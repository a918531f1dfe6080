//! The log of sessions: a database in the state folder, which only its owner can read (law: log).
//!
//! Must not know the player, a clock, or the words of the screen: times are passed in, as seconds since 1970.

mod book;
mod entry;
mod error;
mod file;
mod millilitres;
mod row;
mod schema;

pub use book::{LogBook, LogSelection};
pub use entry::{Feeling, LogEnd, LogEntry, LogNote, LogRow, LogSeconds};
pub use error::LogError;
pub use file::LogFile;
pub use millilitres::Millilitres;
