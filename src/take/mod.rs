//! One attempt of a person at a spoken line: judged, trimmed, and brought to the level of narration.
//!
//! Samples go in, figures and a finished clip come out, and the same samples give the same bits. Must not know which
//! line it was, in what language, who spoke it or where it is kept.

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
