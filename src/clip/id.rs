//! What a clip is called: its path under `audio/`, with `/` on every system.

use std::fmt;
use std::sync::Arc;

use serde::{Serialize, Serializer};

/// The name of one sound, e.g. `speech/en-US/wash-hands.ogg`. Cheap to clone.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClipId(Arc<str>);

impl ClipId {
    /// Names the sound at `path` below `audio/`.
    pub fn new(path: impl Into<Arc<str>>) -> ClipId {
        ClipId(path.into())
    }

    /// The path below `audio/`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ClipId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for ClipId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}
