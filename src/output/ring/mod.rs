//! The ring buffer from the rendering thread to the device's callback: at most 80 ms of frames.
//!
//! The renderer holds the [`Feed`], the player of the sound holds the [`Drain`]; neither waits for the other. Every
//! frame carries the generation it was rendered for. To seek, the feed requests another generation. The drain then
//! closes its gate, drops the remaining frames of the old generation, announces that it is ready, and opens again with
//! the first frame of the new one. Must not know what is played, nor the device that plays it.

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

/// How many marks fit the queue. The feed reads them many times per second, and no control makes more than four.
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
