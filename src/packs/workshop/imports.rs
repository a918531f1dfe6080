//! Files of recordings that were made elsewhere, and of what says where a line stands in them.
//!
//! Must not know which line it is.

use std::fs::File;
use std::io::{BufReader, Read};
use std::path::Path;

use crate::clip::{DecodeError, Recording};
use crate::library::{LibraryError, ReadError, ReadReason};

/// The largest file of labels: ten thousand of them have far less.
const LARGEST_TEXT: u64 = 1 << 20;

/// Opens the sound file `path`, of whatever kind.
///
/// # Errors
/// Where it can't be read, or is no sound that can be played here.
pub fn open_recording(path: &Path) -> Result<Recording, LibraryError> {
    let file = open(path)?;
    Recording::open(BufReader::new(file)).map_err(|reason| of_sound(path, reason))
}

/// That the sound file `path` can't be read any further.
pub fn of_sound(path: &Path, reason: DecodeError) -> LibraryError {
    let file = path.display().to_string();
    LibraryError::Sound { file, reason }
}

/// The text of the file `path`.
///
/// # Errors
/// Where it can't be read, or is no text.
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

/// Only a plain file: a pipe would be waited for.
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
