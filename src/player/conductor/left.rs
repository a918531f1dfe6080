//! A session that was left because it hurt.

use crate::player::Part;
use crate::timeline::{Changes, Heard};
use crate::units::Frames;

/// A session that was left, as it was.
pub(super) struct LeftSession {
    pub(super) part: Part,
    pub(super) heard: Heard,
    pub(super) changes: Changes,
    pub(super) version: usize,
    pub(super) at: Frames,
}
