//! Folders that only their owner can reach.

use std::fs::{self, DirBuilder, Permissions};
use std::io;
use std::os::unix::fs::{DirBuilderExt as _, MetadataExt as _, PermissionsExt as _};
use std::path::Path;

/// Makes `folder`, if it is not there, and closes it to others.
pub(super) fn make_private(folder: &Path) -> io::Result<()> {
    DirBuilder::new().mode(0o700).recursive(true).create(folder)?;
    // A folder that others can read stays one, if it is not ours to change.
    if fs::metadata(folder)?.mode() & 0o077 != 0 {
        let _ = fs::set_permissions(folder, Permissions::from_mode(0o700));
    }
    Ok(())
}
