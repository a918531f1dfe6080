//! How a hold is changed while it plays: longer, shorter, or over with this cycle because the flow has slowed.
//!
//! Pure functions from a place on a timeline to the edit that changes it. Must not know the player.

use crate::session::Side;
use crate::units::Frames;

use super::{Edit, Timeline};

/// Why a hold can't be changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotSteered {
    /// Nothing is held here.
    #[error("nothing is held here")]
    NoHold,
    /// The hold is as long as its source allows.
    #[error("the hold is as long as its source allows")]
    Longest,
    /// The hold is as short as its source, its words and its safety lines allow.
    #[error("the hold is as short as its source and its words allow")]
    Shortest,
    /// No other breast follows.
    #[error("no other breast follows")]
    NoOtherSide,
}

impl Timeline {
    /// The edit that makes the hold at `at` longer, changing nothing before `from`.
    ///
    /// # Errors
    /// If nothing is held there, or it can't be longer.
    pub fn longer(&self, at: Frames, from: Frames) -> Result<Edit, NotSteered> {
        let _ = (at, from);
        Err(NotSteered::NoHold)
    }

    /// The edit that makes the hold at `at` shorter, changing nothing before `from`.
    ///
    /// # Errors
    /// If nothing is held there, or it can't be shorter.
    pub fn shorter(&self, at: Frames, from: Frames) -> Result<Edit, NotSteered> {
        let _ = (at, from);
        Err(NotSteered::NoHold)
    }

    /// The edit that ends the rhythm at `at` with the cycle at `from`; the other breast follows. `None` if `wish` is the
    /// breast whose turn it is.
    ///
    /// # Errors
    /// If no rhythm runs there, or no other breast follows.
    pub fn side(&self, at: Frames, from: Frames, wish: Option<Side>) -> Result<Option<Edit>, NotSteered> {
        let _ = (at, from, wish);
        Err(NotSteered::NoOtherSide)
    }
}
