//! What lies in the ring.

use super::Generation;

/// One frame, and the rendering it belongs to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Slot {
    /// Left and right.
    pub(super) samples: [f32; 2],
    /// Rendered for this.
    pub(super) generation: Generation,
    /// No frame of this generation follows: what comes after is not a lack.
    pub(super) last: bool,
}
