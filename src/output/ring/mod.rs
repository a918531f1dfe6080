//! The way from the thread that renders to the callback of the device: at most 80 ms of frames.
//!
//! The [`Feed`] is held by whoever renders, the [`Drain`] by whoever plays; neither waits for the other. Every frame
//! carries the generation it was rendered for. To go elsewhere the feed wants another generation: the drain
//! closes its gate, drops what is left of the old one unheard, says that it is ready, and opens again on the first
//! frame of the new one. Must not know what is played, nor the device that plays it.

mod drain;
mod feed;
mod generation;
mod loan;
mod mark;
mod opening;
mod shared;
mod slot;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use rtrb::RingBuffer;

use crate::units::Frames;

pub use drain::Drain;
pub use feed::Feed;
pub use generation::{Generation, Played};
pub use loan::{Lent, Loan, lend};
pub use mark::{Mark, What};
pub use opening::Opening;
pub use shared::Gauge;

use shared::Shared;

/// The most that is rendered ahead of the device.
pub const AHEAD: Frames = Frames::from_millis(80);

/// How many marks may wait to be read. The feed reads them many times a second, and no control makes more than four.
const MARKS: usize = 1024;

/// A new ring, empty, ready for frames of [`Generation::FIRST`], which opens as `opening` says.
pub fn ring(opening: Opening) -> (Feed, Drain) {
    let (slots_in, slots_out) = RingBuffer::new(AHEAD.as_index());
    let (marks_in, marks_out) = RingBuffer::new(MARKS);
    let shared = Arc::new(Shared::new());
    (
        Feed::new(slots_in, marks_out, Arc::clone(&shared)),
        Drain::new(slots_out, marks_in, shared, opening),
    )
}
