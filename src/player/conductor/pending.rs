//! Changes on their way.

use crate::timeline::Change;
use crate::units::Frames;

/// Edits whose timeline is being compiled.
#[derive(Debug)]
pub(super) struct PendingChanges {
    /// The edits, on top of the changes in force.
    pub(super) edits: Vec<Change>,
    /// The first frame that the edits change.
    pub(super) at: Frames,
    /// How many frames after the last rendered one that was.
    pub(super) notice: Frames,
    /// Where playback continues as soon as the timeline is compiled. It is silent until then.
    pub(super) go_to: Option<Frames>,
    /// Whether the user waits for a report of the rate.
    pub(super) tells: bool,
}
