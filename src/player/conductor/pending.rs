//! Changes on their way.

use crate::timeline::Changes;
use crate::units::Frames;

/// Changes that are being compiled.
#[derive(Debug)]
pub(super) struct PendingChanges {
    pub(super) changes: Changes,
    /// From where on the timeline will be another.
    pub(super) at: Frames,
    /// How long after what was rendered that was.
    pub(super) notice: Frames,
    /// Where playing goes on as soon as they are compiled; until then all is silent.
    pub(super) go_to: Option<Frames>,
    /// Whether the person waits to hear of a rate.
    pub(super) tells: bool,
}
