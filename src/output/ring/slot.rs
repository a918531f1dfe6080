//! The elements of the ring.

use super::Generation;

/// One frame and the rendering it belongs to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Slot {
    /// Left and right.
    pub(super) samples: [f32; 2],
    /// The generation it was rendered for.
    pub(super) generation: Generation,
    /// The last frame of its generation: an empty ring after it is not an underrun.
    pub(super) last: bool,
}
