//! The parameters of a rhythm to compile.

use crate::session::{Phase, Rhythm, Side};
use crate::units::Frames;

/// A rhythm to compile.
pub(super) struct Running<'a> {
    pub(super) phase: &'a Phase,
    pub(super) written: &'a Rhythm,
    /// The resolved side.
    pub(super) side: Side,
    /// The start of the first cycle.
    pub(super) at: Frames,
    /// The length, rounded up to a whole cycle.
    pub(super) hold: Frames,
    /// The pause after a line.
    pub(super) tail: Frames,
}
