//! Lists the files of a path: the file itself, or the sound files of a folder, sorted by name.
//!
//! Knows file names. Must not know the content of a file.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::OwnMusicError;
use crate::library::{ReadError, ReadReason};

/// The maximum number of files played from a folder.
const MOST: usize = 1000;

/// The file name extensions of playable formats.
const SOUNDS: [&str; 20] = [
    "3ga", "3gp", "aac", "aif", "aifc", "aiff", "caf", "flac", "m4a", "m4b", "mka", "mp3", "mp4", "oga",
    "ogg", "opus", "wav", "wave", "weba", "webm",
];

/// Lists the files of `path`. A single file may have any name. In a folder, hidden files, subfolders and other kinds
/// of files are skipped.
pub(super) fn files(path: &Path) -> Result<Vec<PathBuf>, OwnMusicError> {
    let found = fs::metadata(path).map_err(|error| unread(path, &error))?;
    if found.is_file() {
        return Ok(vec![path.to_owned()]);
    }
    if !found.is_dir() {
        let (file, reason) = (path.display().to_string(), ReadReason::NotAFile);
        return Err(ReadError { file, reason }.into());
    }
    let mut files = sounds_in(path).map_err(|error| unread(path, &error))?;
    files.sort_by_cached_key(|file| by_name(file));
    files.truncate(MOST);
    match files.is_empty() {
        true => Err(OwnMusicError::NoSound {
            folder: path.display().to_string(),
        }),
        false => Ok(files),
    }
}

/// Converts an I/O error for `path`.
pub(super) fn unread(path: &Path, error: &io::Error) -> OwnMusicError {
    ReadError::of(path, error).into()
}

fn sounds_in(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let named = fs::read_dir(folder)?
        .flatten()
        .map(|entry| entry.path())
        .filter(|file| is_called_a_sound(file));
    // Follows symbolic links: the target counts.
    Ok(named
        .filter(|file| fs::metadata(file).is_ok_and(|found| found.is_file()))
        .collect())
}

fn is_called_a_sound(file: &Path) -> bool {
    let is_hidden = file
        .file_name()
        .is_none_or(|name| name.as_encoded_bytes().starts_with(b"."));
    let kind = file.extension().and_then(OsStr::to_str).unwrap_or_default();
    !is_hidden && SOUNDS.iter().any(|known| kind.eq_ignore_ascii_case(known))
}

/// The sort key: the name in lower case, then the exact path.
fn by_name(file: &Path) -> (String, PathBuf) {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    (name.to_lowercase(), file.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let name = |file: PathBuf| file.file_name().unwrap().to_str().unwrap().to_owned();
        files(folder).unwrap().into_iter().map(name).collect()
    }

    #[test]
    fn a_folder_lists_its_sounds_by_name() {
        let folder = tempfile::tempdir().unwrap();
        for name in [
            "b.MP3",
            "A.flac",
            "c.wav",
            ".hidden.ogg",
            "cover.jpg",
            "list.m3u",
            "noextension",
        ] {
            fs::write(folder.path().join(name), "x").unwrap();
        }
        fs::create_dir(folder.path().join("d.ogg")).unwrap();
        assert_eq!(names(folder.path()), ["A.flac", "b.MP3", "c.wav"]);
    }

    #[test]
    fn a_file_may_have_any_name() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("noextension");
        fs::write(&file, "x").unwrap();
        assert_eq!(files(&file).unwrap(), [file]);
    }

    #[test]
    fn no_more_than_a_thousand_are_played() {
        let folder = tempfile::tempdir().unwrap();
        for number in 0..1_003 {
            fs::write(folder.path().join(format!("{number:04}.wav")), "").unwrap();
        }
        let names = names(folder.path());
        assert_eq!((names.len(), names[999].as_str()), (1_000, "0999.wav"));
    }

    #[test]
    fn paths_without_music_are_distinguished() {
        let folder = tempfile::tempdir().unwrap();
        let none = files(folder.path());
        assert!(matches!(none, Err(OwnMusicError::NoSound { .. })));
        let missing = files(&folder.path().join("no.wav"));
        let Err(OwnMusicError::Read(missing)) = missing else {
            panic!("{missing:?}")
        };
        assert_eq!(missing.reason, ReadReason::NotFound);
        let device = files(Path::new("/dev/null"));
        let Err(OwnMusicError::Read(device)) = device else {
            panic!("{device:?}")
        };
        assert_eq!(device.reason, ReadReason::NotAFile);
    }
}
