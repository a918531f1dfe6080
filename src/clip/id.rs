//! Clip names: the path under `audio/`, with `/` on every system.

use std::fmt;
use std::sync::Arc;

use serde::{Serialize, Serializer};

/// The name of one sound, e.g. `speech/en-US/wash-hands.ogg`. Cheap to clone.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClipId(Arc<str>);

/// Not a path: every file under `audio/` is in a folder, so this name can't clash.
const OWN_MUSIC: &str = "own-music";

impl ClipId {
    /// Names the sound at `path` under `audio/`.
    pub fn new(path: impl Into<Arc<str>>) -> ClipId {
        ClipId(path.into())
    }

    /// Names the user's own music, which is not under `audio/`.
    pub fn own_music() -> ClipId {
        ClipId::new(OWN_MUSIC)
    }

    /// Whether this is the user's own music.
    pub fn is_own_music(&self) -> bool {
        self.as_str() == OWN_MUSIC
    }

    /// The path under `audio/`.
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
    /// Serializes the path under `audio/`, or `None` for the user's own music.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.is_own_music() {
            true => serializer.serialize_none(),
            false => serializer.serialize_str(&self.0),
        }
    }
}
