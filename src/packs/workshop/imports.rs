//! Opens recordings made elsewhere, the folders they lie in, and the label files that say which part is which line.
//!
//! Must not know which line it is.

use std::fs::File;
use std::io::{BufReader, Read};
use std::path::{Path, PathBuf};

use encoding_rs::UTF_8;

use super::names::{in_order, is_called_a_sound};
use crate::clip::{DecodeError, Recording};
use crate::library::{LibraryError, ReadError, ReadReason, any_text_of};

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

/// The most files of a folder that are taken.
const MOST_FILES: usize = 10_000;

/// Reads the text file `path`, in UTF-8 or UTF-16.
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
    Ok(decoded(&bytes).ok_or_else(|| refused(ReadReason::NotText))?)
}

/// The text in `bytes`; `None` if it is not text. A name in an older encoding is no line, and must not hide the others.
fn decoded(bytes: &[u8]) -> Option<String> {
    let text = any_text_of(bytes, UTF_8);
    (!text.contains('\0')).then_some(text)
}

/// The sound files in `folder` by name, a recording before its copies; and the number of those that are too many. Hidden
/// files, subfolders and files of other kinds are left out.
///
/// # Errors
/// If the folder can't be read.
pub fn sounds_in(folder: &Path) -> Result<(Vec<PathBuf>, usize), LibraryError> {
    let entries = std::fs::read_dir(folder).map_err(|error| ReadError::of(folder, &error))?;
    let named = entries.flatten().filter_map(|entry| {
        let name = entry.file_name().to_string_lossy().into_owned();
        let is_sound = !name.starts_with('.') && is_called_a_sound(&name) && entry.path().is_file();
        is_sound.then(|| (name, entry.path()))
    });
    let mut files: Vec<(String, PathBuf)> = named.collect();
    files.sort_by_cached_key(|(name, _)| (in_order(name), name.clone()));
    let more = files.len().saturating_sub(MOST_FILES);
    files.truncate(MOST_FILES);
    Ok((files.into_iter().map(|(_, path)| path).collect(), more))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_every_system_is_read() {
        let text = "0\t1\tgate\n";
        let of = |order: fn(u16) -> [u8; 2]| -> Vec<u8> { text.encode_utf16().flat_map(order).collect() };
        let (little, big) = (of(u16::to_le_bytes), of(u16::to_be_bytes));
        let marked = |mark: &[u8], bytes: &[u8]| [mark, bytes].concat();
        for bytes in [
            text.as_bytes().to_vec(),
            marked(b"\xef\xbb\xbf", text.as_bytes()),
            marked(b"\xff\xfe", &little),
            marked(b"\xfe\xff", &big),
            marked(&little, b"x"),
            big,
        ] {
            assert_eq!(decoded(&bytes).as_deref(), Some(text), "{bytes:?}");
        }
        assert_eq!(decoded(b"0\t1\tCaf\xe9").as_deref(), Some("0\t1\tCaf\u{fffd}"));
        assert_eq!(decoded(b"RIFF\0\0\0WAVE"), None);
        assert_eq!(decoded(b"").as_deref(), Some(""));
    }

    #[test]
    fn the_sounds_of_a_folder_are_listed_with_copies_last() {
        let folder = tempfile::tempdir().unwrap();
        for name in [
            "gate (10).m4a",
            "gate (2).M4A",
            "gate.opus",
            ".gate.wav",
            "gate.txt",
        ] {
            std::fs::write(folder.path().join(name), "").unwrap();
        }
        std::fs::create_dir(folder.path().join("old.wav")).unwrap();
        let (files, more) = sounds_in(folder.path()).unwrap();
        let names: Vec<_> = files
            .iter()
            .map(|file| file.file_name().unwrap().to_str().unwrap())
            .collect();
        assert_eq!(
            (&names[..], more),
            (&["gate.opus", "gate (2).M4A", "gate (10).m4a"][..], 0)
        );
        assert!(sounds_in(&folder.path().join("none")).is_err());
    }
}
