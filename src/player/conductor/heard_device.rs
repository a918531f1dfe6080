//! What a conductor knows of the device that is heard.

use std::sync::Arc;

/// The device that is heard, as far as the sound server tells.
#[derive(Debug, Default)]
pub(super) struct HeardDevice {
    /// Its name for the user.
    pub(super) name: Option<Arc<str>>,
    /// The device that is gone, while the session is paused for it.
    pub(super) awaited: Option<Arc<str>>,
    /// Whether the session goes on by itself when that one is back: a person's own pause stays.
    pub(super) goes_on: bool,
}
