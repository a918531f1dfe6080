//! Atomic writing of files.

use std::fs;
use std::io::Write;
use std::path::Path;

use crate::packs::PackError;

/// Writes `bytes` to `path` atomically: all of them or none.
pub(super) fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), PackError> {
    let failed = PackError::writing(path);
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(&failed)?;
    let mut file = tempfile::Builder::new()
        .prefix(".new-")
        .tempfile_in(folder)
        .map_err(&failed)?;
    file.write_all(bytes).map_err(&failed)?;
    #[cfg(unix)]
    fs::set_permissions(file.path(), std::os::unix::fs::PermissionsExt::from_mode(0o644)).map_err(&failed)?;
    file.persist(path).map_err(|error| failed(error.error))?;
    Ok(())
}
