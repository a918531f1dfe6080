//! What a conductor is doing.

use crate::player::Finish;
use crate::units::Frames;

/// What is going on.
#[derive(Debug)]
pub(super) enum Mode {
    Playing,
    /// Silent, to be resumed from here.
    Paused {
        at: Frames,
    },
    /// Nothing follows what is rendered; over as soon as that was heard.
    Ending(Finish),
    Over,
}
