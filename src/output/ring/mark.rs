//! What happened at the device, and at which of its frames: enough to make the same sound again.

use super::Generation;

/// One thing that happened in the callback.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// The first frame it concerns, counted over all that was ever pulled, silence included.
    pub output: u64,
    /// The generation it befell.
    pub generation: Generation,
    /// Frames of that generation played before it.
    pub played: u64,
    /// What.
    pub what: What,
}

/// What happened to a generation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// Its first frame sounds, on the gate's ramp.
    Opened,
    /// Its first frame sounds, with gain 1.
    OpenedAtOnce,
    /// The gate begins to close: this frame is the first of the ramp down.
    Closing,
    /// Silence: it will not be heard again.
    Closed,
    /// Silence at once, for the device is gone.
    Cut,
    /// The ring ran dry: silence, until [`What::Fed`].
    Starved,
    /// It goes on with the frame that was due.
    Fed,
    /// All of it was played.
    Ended,
}
