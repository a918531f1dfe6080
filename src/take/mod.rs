//! One take of a spoken line: judged, trimmed and brought to the level of narration.
//!
//! Samples in, measurements and a finished clip out. The same samples give the same bits. Must not know the line, the
//! language, the speaker or the storage.

mod cells;
mod easing;
mod flaw;
mod high_pass;
mod judge;
mod levelling;
mod listening;
mod mono;
mod pace;
mod speech;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
mod trim;

pub use flaw::{Edge, TakeFlaw};
pub use judge::{Take, judge};
pub use listening::{Hearing, Listening};
pub use mono::mono;
pub use pace::{OffPace, off_pace};
