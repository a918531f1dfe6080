//! Finds the file that an entry of a playlist names, relative to its folder, also where it was written on another system.
//!
//! Looks at the disk. Must not know the format of the playlist. Nothing is fetched from a network.

use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};

use percent_encoding::percent_decode_str;

use super::alike::AlikeNames;
use super::list_file::ListFormat;
use crate::diagnostic::{Diagnose, Diagnostic, diagnostic};
use crate::library::{ReadError, ReadReason};

/// The most folders of a path from another machine that are tried.
const DEEPEST: usize = 16;
/// The longest entry that can name a file, in bytes: the longest path of any system, with each byte escaped.
const LONGEST: usize = 16 << 10;
/// How many characters are shown of a longer one.
const SHOWN: usize = 80;

/// Finds the files that a playlist names.
pub(super) struct EntryFinder<'a> {
    /// The folder of the playlist.
    folder: &'a Path,
    names: AlikeNames,
}

impl<'a> EntryFinder<'a> {
    pub(super) fn new(folder: &'a Path) -> EntryFinder<'a> {
        let names = AlikeNames::new();
        EntryFinder { folder, names }
    }

    /// The file that `entry` names.
    ///
    /// # Errors
    /// What is told of an entry that names no file on this machine.
    pub(super) fn find(&mut self, entry: &str) -> Result<PathBuf, Diagnostic> {
        if entry.len() > LONGEST {
            let shown: String = entry.chars().take(SHOWN).chain(['…']).collect();
            return Err(refused(Path::new(&shown), ReadReason::NotFound));
        }
        if is_online(entry) {
            return Err(diagnostic!("music-online").at(entry, None));
        }
        let Some((found, kind)) = self.there(&spellings(entry)) else {
            return Err(refused(Path::new(entry), ReadReason::NotFound));
        };
        if kind.is_dir() {
            return Err(refused(&found, ReadReason::IsFolder));
        }
        if !kind.is_file() {
            return Err(refused(&found, ReadReason::NotAFile));
        }
        if ListFormat::of(&found).is_some() {
            return Err(diagnostic!("playlist-inside").at(found.display(), None));
        }
        Ok(found)
    }

    /// What is there of an entry with these `spellings`. An exact name, wherever it is, goes before one that is alike.
    fn there(&mut self, spellings: &[String]) -> Option<(PathBuf, Metadata)> {
        let there = |path: PathBuf| fs::metadata(&path).ok().map(|kind| (path, kind));
        let exact = candidates(spellings).find_map(|path| there(self.folder.join(path)));
        exact.or_else(|| {
            let mut alike = candidates(spellings).flat_map(|path| self.names.paths(self.folder, &path));
            alike.find_map(there)
        })
    }
}

fn refused(path: &Path, reason: ReadReason) -> Diagnostic {
    let file = path.display().to_string();
    ReadError { file, reason }.diagnostic()
}

/// Whether `entry` is an address of another scheme than `file`. A drive of Windows is one letter and no scheme.
fn is_online(entry: &str) -> bool {
    let scheme = entry.split_once("://").map(|(scheme, _)| scheme);
    scheme.is_some_and(|scheme| scheme.len() > 1 && !scheme.eq_ignore_ascii_case("file"))
}

/// How `entry` may be meant: as it is written, and without escapes. Those of an address always are escapes.
fn spellings(entry: &str) -> Vec<String> {
    if let Some(path) = file_address(entry) {
        return vec![path];
    }
    let mut spellings = vec![entry.to_owned(), unescaped(entry)];
    spellings.dedup();
    spellings
}

/// The paths that an entry with these `spellings` may mean, the most literal first. They are made one by one, as most
/// entries mean the first.
fn candidates(spellings: &[String]) -> impl Iterator<Item = PathBuf> {
    let exact = spellings.iter().map(PathBuf::from);
    exact.chain(spellings.iter().flat_map(|path| tails(path)))
}

/// The path of an address such as `file:///music/a%20b.mp3` or `file://localhost/music/a.mp3`.
fn file_address(entry: &str) -> Option<String> {
    let scheme = entry.get(.."file:".len())?;
    let path = entry
        .strip_prefix(scheme)
        .filter(|_| scheme.eq_ignore_ascii_case("file:"))?;
    let path = match path.strip_prefix("//") {
        Some(after) => &after[after.find('/')?..],
        None => path,
    };
    Some(unescaped(path))
}

fn unescaped(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// A path from another machine, without more and more of its first folders: `C:\Music\Sea\a.mp3` may be `Sea/a.mp3`
/// beside the playlist. For a path that is relative, and of this system, there is none.
fn tails(path: &str) -> Vec<PathBuf> {
    let portable = path.replace('\\', "/");
    let drive = portable.get(..2).filter(|start| start.ends_with(':'));
    let inner = drive.map_or(portable.as_str(), |_| &portable[2..]);
    let is_foreign = drive.is_some() || inner.starts_with('/') || portable != path;
    if !is_foreign {
        return Vec::new();
    }
    let parts: Vec<&str> = inner.split('/').filter(|part| !part.is_empty()).collect();
    let first = parts.len().saturating_sub(DEEPEST);
    (first..parts.len())
        .map(|from| parts[from..].iter().collect())
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A folder with `list/Sea/a b.mp3`, `list/ä.mp3` and `c.mp3`; the playlist is in `list`.
    fn folder() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("list/Sea")).unwrap();
        for file in ["list/Sea/a b.mp3", "list/ä.mp3", "c.mp3", "list/inner.m3u"] {
            fs::write(folder.path().join(file), "x").unwrap();
        }
        folder
    }

    fn find(folder: &Path, entry: &str) -> Result<PathBuf, Diagnostic> {
        EntryFinder::new(folder).find(entry)
    }

    /// Asserts that each of `entries` means `file`.
    fn assert_all_mean(file: &str, entries: &[&str]) {
        let folder = folder();
        let root = folder.path().to_str().unwrap();
        for entry in entries {
            let entry = entry.replace("[DIR]", root);
            let found = find(&folder.path().join("list"), &entry);
            let found = found.unwrap_or_else(|told| panic!("{entry}: {told:?}"));
            assert_eq!(
                fs::canonicalize(found).unwrap(),
                fs::canonicalize(folder.path().join(file)).unwrap(),
                "{entry}"
            );
        }
    }

    #[test]
    fn a_path_may_be_written_in_many_ways() {
        assert_all_mean(
            "list/Sea/a b.mp3",
            &[
                "Sea/a b.mp3",
                "./Sea/a b.mp3",
                "Sea/a%20b.mp3",
                "Sea\\a b.mp3",
                "[DIR]/list/Sea/a b.mp3",
                "file://[DIR]/list/Sea/a%20b.mp3",
                "file://localhost[DIR]/list/Sea/a%20b.mp3",
                "FILE:[DIR]/list/Sea/a b.mp3",
            ],
        );
        assert_all_mean(
            "list/ä.mp3",
            &["ä.mp3", "%C3%A4.mp3", "file:///old/machine/%C3%A4.mp3"],
        );
        assert_all_mean("c.mp3", &["../c.mp3", "..\\c.mp3"]);
    }

    #[test]
    fn a_path_of_another_machine_is_found_by_its_tail() {
        assert_all_mean(
            "list/Sea/a b.mp3",
            &[
                "C:\\Users\\Ana\\Music\\Sea\\a b.mp3",
                "c:/Music/Sea/a b.mp3",
                "\\\\server\\music\\Sea\\a b.mp3",
                "/Volumes/STICK/Sea/a b.mp3",
                "file:///C:/Music/Sea/a%20b.mp3",
            ],
        );
    }

    #[test]
    fn a_name_of_another_system_is_found_without_its_case_and_normalization() {
        assert_all_mean(
            "list/Sea/a b.mp3",
            &[
                "SEA/A B.MP3",
                "sea/a%20B.mp3",
                "sea\\A b.mp3",
                "[DIR]/LIST/sea/a b.mp3",
                "D:\\Music\\SEA\\A B.MP3",
                "FILE:///C:/Music/sea/A%20b.mp3",
            ],
        );
        assert_all_mean(
            "list/ä.mp3",
            &["a\u{308}.mp3", "Ä.MP3", "A%CC%88.mp3", "../List/ä.MP3"],
        );
    }

    /// Where the disk itself tells these names apart.
    #[cfg(target_os = "linux")]
    #[test]
    fn an_exact_name_goes_before_one_that_is_alike() {
        let folder = folder();
        let list = folder.path().join("list");
        fs::write(list.join("A B.mp3"), "x").unwrap();
        // All of it is alike in `Sea`, but beside the playlist its last part is exact.
        assert_eq!(find(&list, "D:\\sea\\A B.mp3"), Ok(list.join("A B.mp3")));
        assert_eq!(find(&list, "D:\\sea\\a B.mp3"), Ok(list.join("Sea/a b.mp3")));
    }

    #[test]
    fn what_names_no_sound_is_told_with_its_reason() {
        let folder = folder();
        let list = folder.path().join("list");
        for (entry, code) in [
            ("http://radio.example/night.mp3", "music-online"),
            ("rtsp://radio.example/night", "music-online"),
            ("no.mp3", "file-missing"),
            ("D:\\no.mp3", "file-missing"),
            ("Sea", "file-is-folder"),
            ("SEA", "file-is-folder"),
            ("inner.m3u", "playlist-inside"),
            ("Inner.M3U", "playlist-inside"),
            ("/dev/null", "not-a-file"),
        ] {
            assert_eq!(find(&list, entry).unwrap_err().code, code, "{entry}");
        }
    }

    #[test]
    fn an_entry_longer_than_any_path_is_not_there() {
        for start in ["C:\\é/", "https://é/"] {
            let long = format!("{start}{}a.mp3", "é/".repeat(LONGEST));
            let told = find(folder().path(), &long).unwrap_err();
            let shown = told.location.unwrap().file;
            assert_eq!(told.code, "file-missing");
            assert!(shown.starts_with(start) && shown.ends_with('…'), "{shown}");
            assert!(shown.chars().count() < 200, "{shown}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_looked_for(entry in "(file://|C:|\\\\\\\\|/)?[a-z0-9%/\\\\:é.]{0,40}") {
            let _ = find(Path::new("/nowhere/at/all"), &entry);
            prop_assert!(candidates(&spellings(&entry)).count() <= 2 + 2 * DEEPEST);
        }
    }
}
