//! One take of a spoken line: judged, trimmed and brought to the level of narration; and whether a recording can be its
//! line.
//!
//! Samples in, measurements and a finished clip out. The same samples give the same bits. Must not know sessions, the
//! speaker or the storage.

mod cells;
mod easing;
mod expected;
mod flaw;
mod heard;
mod high_pass;
mod judge;
mod levelling;
mod line_flaw;
mod listening;
mod mono;
mod pace;
mod possible;
mod speech;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
mod trim;

pub use expected::Expected;
pub use flaw::{Edge, TakeFlaw};
pub use heard::{Utterance, heard};
pub use judge::{Take, judge};
pub use line_flaw::LineFlaw;
pub use listening::{Hearing, Listening};
pub use mono::mono;
pub use pace::{OffPace, off_pace};
pub use possible::{Care, Possible};
