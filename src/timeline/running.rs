//! The rhythm of a phase as it is to run.

use crate::session::{Phase, Rhythm, Side};
use crate::units::Frames;

/// A rhythm about to be compiled.
pub(super) struct Running<'a> {
    pub(super) phase: &'a Phase,
    pub(super) written: &'a Rhythm,
    /// As resolved.
    pub(super) side: Side,
    /// Where its first cycle begins.
    pub(super) at: Frames,
    /// How long it runs, rounded up to a whole cycle.
    pub(super) hold: Frames,
    /// The quiet after a line.
    pub(super) tail: Frames,
}
