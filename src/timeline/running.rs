//! The parameters of a rhythm to compile.

use super::HoldChange;
use crate::locale::MessageId;
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
    /// The changes of its length during playback.
    pub(super) holds: Vec<HoldChange>,
    /// Whether such a change of the other breast's rhythm led to the length.
    pub(super) is_given: bool,
    /// The lines to speak once that were not spoken before, each with the frame of the timeline from which it is due.
    pub(super) says: &'a [(Frames, MessageId)],
}

impl Running<'_> {
    /// A rhythm may take longer for its safety lines if the user has changed its length.
    pub(super) fn is_changed(&self) -> bool {
        self.is_given || !self.holds.is_empty()
    }
}
