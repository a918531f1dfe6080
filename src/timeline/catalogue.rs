//! Which sounds are at hand, and how long they are.

use crate::clip::ClipId;
use crate::locale::MessageId;
use crate::units::Frames;

/// A sound that is at hand, and its exact length.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClipLength {
    /// The sound.
    pub clip: ClipId,
    /// Its length.
    pub frames: Frames,
}

/// Which sounds are at hand for one language.
pub trait Catalogue {
    /// The clip of a spoken message.
    fn speech(&self, message: &MessageId) -> Option<ClipLength>;
    /// The signal of that name.
    fn signal(&self, name: &str) -> Option<ClipLength>;
}
