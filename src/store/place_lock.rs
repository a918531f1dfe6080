//! The lock on a place: of two sessions that would write it, only one does.
//!
//! The system releases it when the program ends, however it ends.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;

use rustix::fs::OFlags;

/// The lock, held until this is dropped.
#[derive(Debug)]
pub struct PlaceLock {
    _file: File,
}

impl PlaceLock {
    /// The lock of the file at `path`, which is made if it is not there. `None` if another session holds it.
    pub(super) fn take(path: &Path) -> io::Result<Option<PlaceLock>> {
        let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK;
        let file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .mode(0o600)
            .custom_flags(flags.bits().cast_signed())
            .open(path)?;
        // A file system without locks holds nobody up.
        let is_held = matches!(file.try_lock(), Err(TryLockError::WouldBlock));
        Ok((!is_held).then_some(PlaceLock { _file: file }))
    }
}
