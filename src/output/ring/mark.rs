//! Events at the device, with their frame numbers: enough to reproduce the same sound.

use super::Generation;

/// One event in the callback.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// The first frame it concerns, counted over all pulled frames, silence included.
    pub output: u64,
    /// The generation it concerns.
    pub generation: Generation,
    /// Frames of that generation played before it.
    pub played: u64,
    /// The event.
    pub what: What,
}

/// An event of a generation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// Its first frame plays, on the gate's ramp.
    Opened,
    /// Its first frame plays, with gain 1.
    OpenedAtOnce,
    /// The gate starts to close: this frame is the first of the downward ramp.
    Closing,
    /// Silence; the generation will not play again.
    Closed,
    /// Silence without a ramp, because the device is gone.
    Cut,
    /// The ring ran empty: silence, until [`What::Fed`].
    Starved,
    /// It continues with the frame that was due.
    Fed,
    /// All of its frames were played.
    Ended,
}
