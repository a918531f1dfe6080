//! Puts a new recording in its place together with the manifest that describes it, so that a crash at any moment loses
//! neither the earlier recording nor the new one.
//!
//! The new recording is first written beside its place, then the manifest, and then it is moved. After a crash between
//! the last two, the manifest already describes the recording beside its place, and the next run moves it.

use std::fs;
use std::path::{Path, PathBuf};

use super::whole::write_whole;
use crate::library::{Pack, PackClip, file_hash};
use crate::locale::MessageId;
use crate::packs::PackError;
use crate::packs::contents::LARGEST_FILE;

/// The prefix of a recording beside its place. No line has such a name.
const BESIDE: &str = ".next-";

/// Puts `recording` in its place in `folder`, after the file `manifest` was written with the text `described`.
pub(super) fn place(
    folder: &Path,
    message: &MessageId,
    recording: &[u8],
    described: &str,
) -> Result<(), PackError> {
    let (beside, place) = (beside(folder, message), place_of(folder, message));
    write_whole(&beside, recording)?;
    let written = write_whole(&folder.join("pack.toml"), described.as_bytes());
    if written.is_err() {
        // If this fails too, the next run removes it.
        let _ = fs::remove_file(&beside);
        return written;
    }
    fs::rename(&beside, &place).map_err(PackError::writing(&place))
}

/// Finishes or undoes what a crash left in `folder`, by the manifest `pack`. A folder that can't be written stays as it
/// is.
pub(super) fn recover(folder: &Path, pack: &Pack) {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    for left in entries.map(|entry| entry.path()) {
        let name = left
            .file_name()
            .and_then(|name| name.to_str())
            .unwrap_or_default();
        let Some(name) = name.strip_prefix(BESIDE) else {
            continue;
        };
        let clip = pack.clips.iter().find(|(message, _)| message.as_str() == name);
        let described = clip.filter(|(_, clip)| is_described(&left, clip));
        let _ = match described {
            Some((message, _)) => fs::rename(&left, place_of(folder, message)),
            None => fs::remove_file(&left),
        };
    }
}

fn is_described(file: &Path, clip: &PackClip) -> bool {
    // Opening a pipe would block, and a link leads elsewhere.
    let is_plain =
        fs::symlink_metadata(file).is_ok_and(|found| found.is_file() && found.len() <= LARGEST_FILE);
    is_plain && fs::read(file).is_ok_and(|bytes| file_hash(&bytes) == clip.file_sha256)
}

fn beside(folder: &Path, message: &MessageId) -> PathBuf {
    folder.join(format!("{BESIDE}{message}"))
}

fn place_of(folder: &Path, message: &MessageId) -> PathBuf {
    folder.join(format!("{message}.ogg"))
}
