//! What a conductor keeps for the status that it tells.

use std::mem::Discriminant;

use super::mode::Mode;
use crate::output::ring::Generation;
use crate::player::{PartName, SoundState};
use crate::show::Caption;

/// What a status needs that is not in the timeline.
#[derive(Debug, Default)]
pub(super) struct Known {
    /// The line that began last.
    pub(super) caption: Option<Caption>,
    /// Whether it was told that the step waits.
    pub(super) waits: bool,
    /// What was told last.
    pub(super) told: Option<News>,
}

/// What makes a status another, the passing of time aside.
pub(super) type News = (Discriminant<Mode>, PartName, SoundState, usize, Generation);
