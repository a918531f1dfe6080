//! The files of a path: the file itself, the sound files of a folder, or the files that a playlist names.
//!
//! Must not know the content of a sound file.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use super::OwnMusicError;
use super::entry::EntryFinder;
use super::folder;
use super::left_out::LeftOut;
use super::list_file::{self, ListFormat};
use crate::library::{ReadError, ReadReason};

/// The most files that are played from a folder or a playlist.
const MOST: usize = 100_000;

/// The files of a path, in the order in which they are played; never empty.
#[derive(Debug)]
pub(super) struct FoundFiles {
    pub(super) files: Vec<PathBuf>,
    pub(super) left_out: LeftOut,
    /// How many files are played, if there are more.
    pub(super) most: Option<usize>,
}

/// Lists the files of `path`. A single file may have any name.
pub(super) fn files(path: &Path) -> Result<FoundFiles, OwnMusicError> {
    let found = fs::metadata(path).map_err(|error| unread(path, &error))?;
    if found.is_dir() {
        return of_folder(path);
    }
    if !found.is_file() {
        return Err(refused(path, ReadReason::NotAFile));
    }
    match ListFormat::of(path) {
        Some(format) => of_playlist(path, format),
        None => Ok(FoundFiles {
            files: vec![path.to_owned()],
            left_out: LeftOut::default(),
            most: None,
        }),
    }
}

/// Converts an I/O error for `path`.
pub(super) fn unread(path: &Path, error: &io::Error) -> OwnMusicError {
    ReadError::of(path, error).into()
}

fn refused(path: &Path, reason: ReadReason) -> OwnMusicError {
    let file = path.display().to_string();
    ReadError { file, reason }.into()
}

fn of_folder(path: &Path) -> Result<FoundFiles, OwnMusicError> {
    let found = folder::list(path, MOST).map_err(|error| unread(path, &error))?;
    if found.files.is_empty() {
        let folder = path.display().to_string();
        return Err(OwnMusicError::NoSound { folder });
    }
    Ok(FoundFiles {
        files: found.files,
        left_out: found.left_out,
        most: found.has_more.then_some(MOST),
    })
}

fn of_playlist(path: &Path, format: ListFormat) -> Result<FoundFiles, OwnMusicError> {
    let entries = format.entries(&content(path)?, MOST + 1);
    let folder = path.parent().unwrap_or(Path::new(""));
    let mut finder = EntryFinder::new(folder);
    let (mut files, mut left_out) = (Vec::new(), LeftOut::default());
    for named in entries.iter().take(MOST) {
        match finder.find(named) {
            Ok(file) => files.push(file),
            Err(told) => left_out.add(|| told),
        }
    }
    if files.is_empty() {
        let list = path.display().to_string();
        let first = left_out.first.into_iter().next();
        return Err(first.map_or(OwnMusicError::EmptyList { list }, OwnMusicError::Listed));
    }
    Ok(FoundFiles {
        files,
        left_out,
        most: (entries.len() > MOST).then_some(MOST),
    })
}

/// The content of a playlist, within a bound.
fn content(path: &Path) -> Result<Vec<u8>, OwnMusicError> {
    let mut content = Vec::new();
    let read = File::open(path).and_then(|file| file.take(list_file::LARGEST + 1).read_to_end(&mut content));
    match read {
        Err(error) => Err(unread(path, &error)),
        Ok(bytes) if bytes as u64 > list_file::LARGEST => Err(refused(path, ReadReason::TooLarge)),
        Ok(_) => Ok(content),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(path: &Path) -> Vec<String> {
        let name = |file: PathBuf| file.file_name().unwrap().to_str().unwrap().to_owned();
        files(path).unwrap().files.into_iter().map(name).collect()
    }

    #[test]
    fn a_file_may_have_any_name() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("noextension");
        fs::write(&file, "x").unwrap();
        assert_eq!(names(&file), ["noextension"]);
    }

    #[test]
    fn a_playlist_keeps_its_order_and_may_repeat() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["a.mp3", "b.mp3"] {
            fs::write(folder.path().join(name), "x").unwrap();
        }
        let list = folder.path().join("night.m3u");
        fs::write(&list, "#EXTM3U\nb.mp3\nno.mp3\na.mp3\nb.mp3\n").unwrap();
        assert_eq!(names(&list), ["b.mp3", "a.mp3", "b.mp3"]);
        assert_eq!(files(&list).unwrap().left_out.count, 1);
    }

    #[test]
    fn a_folder_may_have_more_than_a_thousand_files() {
        let folder = tempfile::tempdir().unwrap();
        for number in 0..1_003 {
            fs::write(folder.path().join(format!("{number}.wav")), "").unwrap();
        }
        let names = names(folder.path());
        assert_eq!((names.len(), names[1_002].as_str()), (1_003, "1002.wav"));
    }

    #[test]
    fn paths_without_music_are_distinguished() {
        let folder = tempfile::tempdir().unwrap();
        let list = |name: &str, text: &str| {
            let list = folder.path().join(name);
            fs::write(&list, text).unwrap();
            files(&list).unwrap_err()
        };
        assert!(matches!(
            list("a.m3u", "#EXTM3U\n"),
            OwnMusicError::EmptyList { .. }
        ));
        assert!(
            matches!(list("b.pls", "File1=no.mp3\n"), OwnMusicError::Listed(told) if told.code == "file-missing")
        );
        assert!(matches!(files(folder.path()), Err(OwnMusicError::NoSound { .. })));
        let reason = |path: &Path| match files(path) {
            Err(OwnMusicError::Read(error)) => error.reason,
            other => panic!("{other:?}"),
        };
        assert_eq!(reason(&folder.path().join("no.wav")), ReadReason::NotFound);
        assert_eq!(reason(Path::new("/dev/null")), ReadReason::NotAFile);
    }
}
