//! The available sounds and their lengths.

use crate::clip::ClipId;
use crate::locale::MessageId;
use crate::units::Frames;

/// An available sound and its exact length.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClipLength {
    /// The sound.
    pub clip: ClipId,
    /// The length.
    pub frames: Frames,
}

/// The available sounds of one language.
pub trait Catalogue {
    /// The clip of a spoken message.
    fn speech(&self, message: &MessageId) -> Option<ClipLength>;
    /// The signal with this name.
    fn signal(&self, name: &str) -> Option<ClipLength>;
}
