//! Opens recordings made elsewhere, and the label files that say which part is which line.
//!
//! Must not know which line it is.

use std::fs::File;
use std::io::{BufReader, Read};
use std::path::Path;

use crate::clip::{DecodeError, Recording};
use crate::library::{LibraryError, ReadError, ReadReason};

/// The largest label file; ten thousand labels are far smaller.
const LARGEST_TEXT: u64 = 1 << 20;

/// Opens the sound file `path`, in any supported format.
///
/// # Errors
/// If it can't be read or decoded.
pub fn open_recording(path: &Path) -> Result<Recording, LibraryError> {
    let file = open(path)?;
    Recording::open(BufReader::new(file)).map_err(|reason| of_sound(path, reason))
}

/// The error for a sound file `path` that can't be read any further.
pub fn of_sound(path: &Path, reason: DecodeError) -> LibraryError {
    let file = path.display().to_string();
    LibraryError::Sound { file, reason }
}

/// Reads the text file `path`.
///
/// # Errors
/// If it can't be read, or is not text.
pub fn read_text(path: &Path) -> Result<String, LibraryError> {
    let refused = |reason| ReadError {
        file: path.display().to_string(),
        reason,
    };
    let mut bytes = Vec::new();
    let read = open(path)?.take(LARGEST_TEXT + 1).read_to_end(&mut bytes);
    read.map_err(|error| ReadError::of(path, &error))?;
    if bytes.len() as u64 > LARGEST_TEXT {
        return Err(refused(ReadReason::TooLarge).into());
    }
    Ok(String::from_utf8(bytes).map_err(|_| refused(ReadReason::NotText))?)
}

/// Opens regular files only: opening a pipe would block.
fn open(path: &Path) -> Result<File, ReadError> {
    let of = |error| ReadError::of(path, &error);
    let found = std::fs::metadata(path).map_err(of)?;
    let reason = match () {
        () if found.is_file() => return File::open(path).map_err(of),
        () if found.is_dir() => ReadReason::IsFolder,
        () => ReadReason::NotAFile,
    };
    let file = path.display().to_string();
    Err(ReadError { file, reason })
}
