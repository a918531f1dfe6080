//! Stands in for the watcher of a sound server where no known one runs.

use crate::output::DeviceNews;

/// Knows no news.
#[derive(Debug)]
pub(crate) struct ServerWatcher;

impl ServerWatcher {
    /// Watches nothing.
    pub(crate) fn start() -> ServerWatcher {
        ServerWatcher
    }

    /// There is never any.
    pub(crate) fn take(&self) -> Option<DeviceNews> {
        None
    }
}
