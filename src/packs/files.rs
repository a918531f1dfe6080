//! Reads pack archives from disk, and packs folders into archives.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::Path;

use super::PackError;
use super::archive;
use super::contents::{Contents, LARGEST_FILE, MOST_FILES, shown};
use crate::library::{LibraryError, ReadError, ReadReason};

/// Reads the contents of the archive `file`.
pub(super) fn read(file: &Path, name: &str) -> Result<Contents, PackError> {
    let failed = |error| PackError::Library(ReadError::of(file, &error).into());
    let found = fs::metadata(file).map_err(failed)?;
    if found.is_dir() {
        return Err(PackError::NotAPack {
            file: name.to_owned(),
        });
    }
    // Opening a pipe would block.
    if !found.is_file() {
        return Err(PackError::Library(LibraryError::from(ReadError {
            file: name.to_owned(),
            reason: ReadReason::NotAFile,
        })));
    }
    let source = File::open(file).map_err(failed)?;
    archive::unpacked(name, &archive::bytes_of(name, source)?)
}

/// Packs the files in `folder` into an archive named `id`.
///
/// # Errors
/// If the folder has a file that does not belong in a pack, or can't be read.
pub(super) fn archived(folder: &Path, id: &str, paths: &[String]) -> Result<Vec<u8>, PackError> {
    let name = folder.display().to_string();
    let mut files = BTreeMap::new();
    for path in paths {
        let file = folder.join(path);
        let failed = |error| PackError::Library(ReadError::of(&file, &error).into());
        let found = fs::symlink_metadata(&file).map_err(failed)?;
        if !found.is_file() {
            return Err(PackError::NotPlain {
                file: name,
                path: shown(path),
            });
        }
        if found.len() > LARGEST_FILE || files.len() >= MOST_FILES {
            return Err(PackError::TooLarge {
                file: file.display().to_string(),
            });
        }
        files.insert(path.clone(), fs::read(&file).map_err(failed)?);
    }
    let contents = Contents::new(&name, id, files)?;
    archive::packed(&contents).map_err(PackError::writing(folder))
}
