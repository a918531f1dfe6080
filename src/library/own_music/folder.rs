//! The sound files of a folder: those in it, then those of its subfolders, each in natural order.
//!
//! Knows file names. Must not know the content of a file. Links are followed, but each folder is entered once, however
//! many links lead to it, so links in a circle end.

use std::collections::HashSet;
use std::fs::{self, DirEntry};
use std::io;
use std::path::{Path, PathBuf};

use super::left_out::LeftOut;
use super::natural::NaturalOrder;
use crate::clip::without_sound_ending;
use crate::diagnostic::{Diagnose, diagnostic};
use crate::library::ReadError;

/// The most folders that are entered in all.
const MOST_FOLDERS: usize = 50_000;

/// The files of a folder, in the order in which they are played.
#[derive(Debug, Default)]
pub(super) struct FolderFiles {
    pub(super) files: Vec<PathBuf>,
    /// Subfolders that can't be read, and the folder itself if it has more of them than may be entered.
    pub(super) left_out: LeftOut,
    /// Whether there are more files than may be listed.
    pub(super) has_more: bool,
}

/// Lists at most `most` files of `folder`. Hidden files and folders and other kinds of files are passed over.
///
/// # Errors
/// `folder` can't be read.
pub(super) fn list(folder: &Path, most: usize) -> io::Result<FolderFiles> {
    list_within(folder, most, MOST_FOLDERS)
}

fn list_within(folder: &Path, most: usize, most_folders: usize) -> io::Result<FolderFiles> {
    let order = NaturalOrder::new();
    let mut found = FolderFiles::default();
    let mut entered: HashSet<PathBuf> = HashSet::new();
    let mut waiting = vec![folder.to_owned()];
    let mut has_more_folders = false;
    while let Some(at) = waiting.pop() {
        let FolderContent {
            mut files,
            mut folders,
        } = match enter(&at, &mut entered, (most, most_folders)) {
            Ok(content) => content,
            Err(error) if at == folder => return Err(error),
            Err(error) => {
                found.left_out.add(|| ReadError::of(&at, &error).diagnostic());
                continue;
            }
        };
        sort(&mut files, &order);
        let room = most - found.files.len();
        found.has_more |= files.len() > room;
        found
            .files
            .extend(files.into_iter().take(room).map(|(_, file)| file));
        if found.has_more {
            break;
        }
        sort(&mut folders, &order);
        let room = most_folders.saturating_sub(entered.len() + waiting.len());
        has_more_folders |= folders.len() > room;
        folders.truncate(room);
        // The first is entered next, with all that is in it.
        waiting.extend(folders.into_iter().rev().map(|(_, inside)| inside));
    }
    if has_more_folders {
        let told = || diagnostic!("too-many-entries", most = most_folders).at(folder.display(), None);
        found.left_out.add(told);
    }
    Ok(found)
}

/// The content of `folder`, which is then one of `entered`; nothing if it was one before. If its own path can't be found,
/// as on some disks of Windows, it counts as the one that leads to it; why it can't be read, reading it tells.
fn enter(folder: &Path, entered: &mut HashSet<PathBuf>, most: (usize, usize)) -> io::Result<FolderContent> {
    match entered.insert(fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned())) {
        true => content(folder, most),
        false => Ok(FolderContent::default()),
    }
}

/// Names and paths.
type NamedPaths = Vec<(String, PathBuf)>;

/// What is in one folder, in any order.
#[derive(Default)]
struct FolderContent {
    files: NamedPaths,
    folders: NamedPaths,
}

/// What is in `folder`, until it is more than `most`: the most files and the most folders.
fn content(folder: &Path, (most_files, most_folders): (usize, usize)) -> io::Result<FolderContent> {
    let mut content = FolderContent::default();
    for entry in fs::read_dir(folder)?.flatten() {
        if content.files.len() > most_files || content.folders.len() > most_folders {
            break;
        }
        let path = entry.path();
        let name = entry.file_name();
        if name.as_encoded_bytes().starts_with(b".") {
            continue;
        }
        let named = (name.to_string_lossy().into_owned(), path);
        match kind(&entry) {
            Some(EntryKind::Folder) => content.folders.push(named),
            Some(EntryKind::File) if without_sound_ending(&named.0).is_some() => content.files.push(named),
            _ => {}
        }
    }
    Ok(content)
}

enum EntryKind {
    File,
    Folder,
}

/// The kind of an entry; of a link, that of its target. Only links cost a look at the disk.
fn kind(entry: &DirEntry) -> Option<EntryKind> {
    let mut kind = entry.file_type().ok()?;
    if kind.is_symlink() {
        kind = fs::metadata(entry.path()).ok()?.file_type();
    }
    match kind {
        kind if kind.is_dir() => Some(EntryKind::Folder),
        kind if kind.is_file() => Some(EntryKind::File),
        _ => None,
    }
}

/// Sorts by name. Equal names, which differ only in what is no text, are ordered by path.
fn sort(named: &mut NamedPaths, order: &NaturalOrder) {
    named.sort_by(|(name, path), (other, at)| order.compare(name, other).then_with(|| path.cmp(at)));
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Lists the files of a folder that contains `files`, relative to it.
    fn listed(files: &[&str]) -> Vec<String> {
        let folder = tempfile::tempdir().unwrap();
        for file in files {
            let path = folder.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "x").unwrap();
        }
        names(folder.path(), 1_000)
    }

    fn names(folder: &Path, most: usize) -> Vec<String> {
        let found = list(folder, most).unwrap();
        let name = |file: &PathBuf| file.strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
        found.files.iter().map(name).collect()
    }

    #[test]
    fn files_are_listed_in_natural_order() {
        let names = listed(&["10.mp3", "2.mp3", "b.MP3", "A.flac", "1.mp3"]);
        assert_eq!(names, ["1.mp3", "2.mp3", "10.mp3", "A.flac", "b.MP3"]);
    }

    #[test]
    fn subfolders_follow_the_files_before_them() {
        let names = listed(&[
            "b.mp3",
            "CD 10/1.mp3",
            "CD 2/2.mp3",
            "CD 2/1.mp3",
            "CD 2/more/0.mp3",
            "a.mp3",
        ]);
        let expected = [
            "a.mp3",
            "b.mp3",
            "CD 2/1.mp3",
            "CD 2/2.mp3",
            "CD 2/more/0.mp3",
            "CD 10/1.mp3",
        ];
        assert_eq!(names, expected);
    }

    #[test]
    fn what_is_hidden_or_no_sound_is_passed_over() {
        let names = listed(&[
            "a.ogg",
            ".b.ogg",
            ".trash/c.ogg",
            "cover.jpg",
            "list.m3u",
            "no-extension",
            "d.ogg/e.txt",
        ]);
        assert_eq!(names, ["a.ogg"]);
    }

    #[test]
    fn a_bound_is_told() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["1.wav", "2.wav", "3.wav"] {
            fs::write(folder.path().join(name), "").unwrap();
        }
        let has_more = |most| list(folder.path(), most).unwrap().has_more;
        assert_eq!((has_more(2), has_more(3)), (true, false));
        assert_eq!(names(folder.path(), 2), ["1.wav", "2.wav"]);
    }

    #[test]
    fn a_deep_folder_is_listed_to_its_end() {
        let deep = format!("{}a.mp3", "d/".repeat(100));
        assert_eq!(listed(&[&deep]), [deep]);
    }

    #[test]
    fn more_folders_than_may_be_entered_are_told() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["1", "2", "3"] {
            fs::create_dir(folder.path().join(name)).unwrap();
            fs::write(folder.path().join(name).join("a.mp3"), "").unwrap();
        }
        let found = |most_folders| list_within(folder.path(), 100, most_folders).unwrap();
        let (all, two) = (found(4), found(3));
        assert_eq!((all.files.len(), all.left_out.count), (3, 0));
        assert_eq!((two.files.len(), two.left_out.count), (2, 1));
        assert_eq!(two.left_out.first[0].code, "too-many-entries");
    }

    /// Two folders, each almost as deep as a path may be, one moved into the other.
    #[cfg(target_os = "linux")]
    #[test]
    fn a_folder_too_deep_for_a_path_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let deep = |top: &str| (0..15).fold(folder.path().join(top), |path, _| path.join("d".repeat(200)));
        for top in ["a", "b"] {
            fs::create_dir_all(deep(top)).unwrap();
        }
        fs::rename(folder.path().join("b"), deep("a").join("b")).unwrap();
        let found = list(folder.path(), 100).unwrap();
        assert_eq!((found.files.len(), found.left_out.count), (0, 1));
    }

    #[cfg(unix)]
    mod links {
        use std::os::unix::fs::{PermissionsExt as _, symlink};

        use super::*;

        #[test]
        fn links_are_followed_but_not_in_a_circle() {
            let folder = tempfile::tempdir().unwrap();
            let at = |name: &str| folder.path().join(name);
            fs::create_dir_all(at("a/b")).unwrap();
            fs::create_dir_all(at("c")).unwrap();
            fs::write(at("a/1.mp3"), "").unwrap();
            fs::write(at("c/2.mp3"), "").unwrap();
            symlink(at("a"), at("a/b/circle")).unwrap();
            symlink(at("c"), at("a/b/link")).unwrap();
            symlink(at("c/2.mp3"), at("0.mp3")).unwrap();
            symlink(at("nowhere.mp3"), at("1.mp3")).unwrap();
            assert_eq!(names(folder.path(), 100), ["0.mp3", "a/1.mp3", "a/b/link/2.mp3"]);
        }

        /// Each folder links twice to the next one: 2^30 ways to the last.
        #[test]
        fn many_ways_to_a_folder_are_one() {
            let folder = tempfile::tempdir().unwrap();
            let at = |level: usize| folder.path().join(level.to_string());
            (0..=30).for_each(|level| fs::create_dir(at(level)).unwrap());
            for level in 0..30 {
                for link in ["x", "y"] {
                    symlink(at(level + 1), at(level).join(link)).unwrap();
                }
            }
            fs::write(at(30).join("a.mp3"), "").unwrap();
            assert_eq!(list(&at(0), 100).unwrap().files.len(), 1);
        }

        #[test]
        fn a_subfolder_that_can_not_be_read_is_told() {
            let folder = tempfile::tempdir().unwrap();
            let closed = folder.path().join("closed");
            fs::create_dir(&closed).unwrap();
            fs::set_permissions(&closed, fs::Permissions::from_mode(0o000)).unwrap();
            let is_denied = fs::read_dir(&closed).is_err();
            let found = list(folder.path(), 100).unwrap();
            fs::set_permissions(&closed, fs::Permissions::from_mode(0o700)).unwrap();
            // An administrator may read everything.
            assert_eq!(found.left_out.count, usize::from(is_denied));
        }
    }
}
