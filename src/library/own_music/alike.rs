//! Finds the files that a path means where this disk writes its names in another case, or their accents in another way.
//!
//! Windows and macOS take `Song.MP3` and `song.mp3` for one name, and some systems write `é` as one character, others as
//! two. Reads folders, each at most once. Must not know playlists.

use std::collections::HashMap;
use std::ffi::OsStr;
use std::fs;
use std::path::{Component, Path, PathBuf};

use unicase::UniCase;
use unicode_normalization::UnicodeNormalization;

use super::natural::NaturalOrder;

/// A folder of more names is not searched: which of them the disk lists first is chance.
const MOST_NAMES: usize = 10_000;
/// A path through more folders is not searched for.
const DEEPEST: usize = 64;
/// The most equal names of a folder that are kept, and the most paths that are followed at once where there are several.
const MOST_WAYS: usize = 16;
/// The most bytes of names and paths that are read in all. After that, folders that are not read yet are not searched.
const MOST_BYTES: usize = 32 << 20;
/// What a name and a folder cost beyond their letters, in bytes.
const EACH: usize = 64;

/// The names in folders, found by any spelling that is equal but for case and normalization.
pub(super) struct AlikeNames {
    folders: HashMap<PathBuf, Option<EqualNames>>,
    bytes_left: usize,
    order: NaturalOrder,
}

/// The names of a folder by what they have in common: a few for each, in natural order.
type EqualNames = HashMap<String, Vec<String>>;

impl AlikeNames {
    pub(super) fn new() -> AlikeNames {
        AlikeNames {
            folders: HashMap::new(),
            bytes_left: MOST_BYTES,
            order: NaturalOrder::new(),
        }
    }

    /// The paths that `path`, from `folder` on, may mean, the nearest first. Only its own folders are entered.
    pub(super) fn paths(&mut self, folder: &Path, path: &Path) -> Vec<PathBuf> {
        if path.components().count() > DEEPEST {
            return Vec::new();
        }
        let mut ways = vec![folder.to_owned()];
        for part in path.components() {
            match part {
                Component::Normal(name) => {
                    let further = ways.iter().flat_map(|way| self.inside(way, name));
                    ways = further.take(MOST_WAYS).collect();
                }
                fixed => ways.iter_mut().for_each(|way| way.push(fixed)),
            }
        }
        ways
    }

    /// What `name` may mean in `folder`. A folder that is not searched has only what is there by exactly this name.
    fn inside(&mut self, folder: &Path, name: &OsStr) -> Vec<PathBuf> {
        let wished = name.to_string_lossy();
        let Some(names) = self.names(folder) else {
            let exact = folder.join(name);
            return Vec::from_iter(exact.exists().then_some(exact));
        };
        let mut equal = names.get(&common(&wished)).cloned().unwrap_or_default();
        // They are in natural order, and equally near ones stay in it.
        equal.sort_by_key(|name| (*name != wished, !name.nfc().eq(wished.nfc())));
        equal.iter().map(|name| folder.join(name)).collect()
    }

    /// The names in `folder`; `None` if it is not searched.
    fn names(&mut self, folder: &Path) -> Option<&EqualNames> {
        if !self.folders.contains_key(folder) {
            self.spend(folder.as_os_str())?;
            let names = self.read(folder);
            self.folders.insert(folder.to_owned(), names);
        }
        self.folders.get(folder)?.as_ref()
    }

    /// Reads `folder`. A name that is no text equals none in a playlist.
    fn read(&mut self, folder: &Path) -> Option<EqualNames> {
        let here = if folder.as_os_str().is_empty() {
            Path::new(".")
        } else {
            folder
        };
        let mut names = EqualNames::new();
        for (before, entry) in fs::read_dir(here).ok()?.flatten().enumerate() {
            let name = entry.file_name();
            self.spend(&name)?;
            if before == MOST_NAMES {
                return None;
            }
            if let Ok(name) = name.into_string() {
                names.entry(common(&name)).or_default().push(name);
            }
        }
        for equal in names.values_mut() {
            equal.sort_by(|one, other| self.order.compare(one, other));
            equal.truncate(MOST_WAYS);
        }
        Some(names)
    }

    /// Counts what is read or kept, also of a folder that turns out to be too large. `None` if it is too much.
    fn spend(&mut self, read: &OsStr) -> Option<()> {
        self.bytes_left = self.bytes_left.checked_sub(read.len() + EACH)?;
        Some(())
    }
}

/// What all spellings of `name` have in common that differ only in case and normalization (Unicode, D145).
fn common(name: &str) -> String {
    let decomposed: String = name.nfd().collect();
    UniCase::new(decomposed).to_folded_case().nfd().collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A folder that holds `files`.
    fn folder(files: &[&str]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for file in files {
            let path = folder.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "x").unwrap();
        }
        folder
    }

    /// The paths that `path` means in `folder`, relative to it.
    fn meant(folder: &tempfile::TempDir, path: &str) -> Vec<String> {
        let paths = AlikeNames::new().paths(folder.path(), Path::new(path));
        let inside = |path: &PathBuf| {
            path.strip_prefix(folder.path())
                .unwrap()
                .to_str()
                .unwrap()
                .to_owned()
        };
        paths.iter().map(inside).collect()
    }

    #[test]
    fn names_are_equal_but_for_case_and_normalization() {
        for (one, other) in [
            ("Song.MP3", "song.mp3"),
            ("Caf\u{e9}.mp3", "CAFE\u{301}.MP3"),
            ("\u{1e69}", "s\u{307}\u{323}"),
            ("ΟΔΟΣ", "οδος"),
            ("STRASSE", "Straße"),
            ("한", "\u{1112}\u{1161}\u{11ab}"),
        ] {
            assert_eq!(common(one), common(other), "{one}");
        }
        for (one, other) in [("cafe", "café"), ("a b", "a_b"), ("1.mp3", "01.mp3"), ("ı", "i")] {
            assert_ne!(common(one), common(other), "{one}");
        }
    }

    #[test]
    fn folders_on_the_way_are_found_too() {
        let folder = folder(&["Se\u{301}a/Wave.mp3"]);
        for path in ["s\u{e9}a/wave.MP3", "./SÉA/./WAVE.mp3", "Séa/../séa/wave.mp3"] {
            let paths = AlikeNames::new().paths(folder.path(), Path::new(path));
            assert!(paths.len() == 1 && paths[0].exists(), "{path}: {paths:?}");
        }
        assert_eq!(meant(&folder, "Sea/Wave.mp3"), [""; 0]);
        assert_eq!(meant(&folder, "Séa/Wave.mp3/more.mp3"), [""; 0]);
    }

    /// Where the disk itself tells these names apart.
    #[cfg(target_os = "linux")]
    #[test]
    fn the_nearest_name_is_first_and_then_natural_order() {
        let folder = folder(&[
            "\u{e9}.MP3",
            "E\u{301}.mp3",
            "e\u{301}.Mp3",
            "\u{c9}.mP3",
            "Z/1",
            "z/2",
        ]);
        let names = meant(&folder, "\u{c9}.mp3");
        assert_eq!((names.len(), names[0].as_str()), (4, "E\u{301}.mp3"));
        assert_eq!(meant(&folder, "\u{e9}.MP3")[0], "\u{e9}.MP3");
        // The nearest folder lacks the file, the other one has it.
        assert_eq!(
            (meant(&folder, "Z/1"), meant(&folder, "Z/2")),
            (vec!["Z/1".into()], vec!["z/2".into()])
        );
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn of_very_many_equal_names_a_few_are_kept() {
        let spelled = |number: usize| -> String {
            let letter = |at: usize| if number >> at & 1 == 0 { 'a' } else { 'A' };
            (0..6).map(letter).collect()
        };
        let names: Vec<String> = (0..64).map(spelled).collect();
        let folder = folder(&names.iter().map(String::as_str).collect::<Vec<_>>());
        assert_eq!(meant(&folder, "aAaAaA").len(), MOST_WAYS);
    }

    #[test]
    fn a_folder_is_read_once() {
        let folder = folder(&["sea/a.mp3"]);
        let mut names = AlikeNames::new();
        let mut count = |path: &str| names.paths(folder.path(), Path::new(path)).len();
        assert_eq!(count("SEA/A.mp3"), 1);
        fs::write(folder.path().join("sea/b.mp3"), "x").unwrap();
        assert_eq!((count("SEA/B.mp3"), count("Sea/A.MP3")), (0, 1));
    }

    #[test]
    fn a_folder_that_is_not_searched_has_its_exact_names() {
        let folder = folder(&["sea/a.mp3"]);
        for (bytes_left, found) in [(MOST_BYTES, [1, 1]), (0, [1, 0])] {
            let mut names = AlikeNames {
                bytes_left,
                ..AlikeNames::new()
            };
            let counts =
                ["sea/a.mp3", "sea/A.mp3"].map(|path| names.paths(folder.path(), Path::new(path)).len());
            assert_eq!(counts, found);
        }
    }

    #[test]
    fn a_folder_of_too_many_names_is_not_searched() {
        let folder = tempfile::tempdir().unwrap();
        (0..MOST_NAMES).for_each(|n| drop(fs::File::create(folder.path().join(format!("{n}.mp3"))).unwrap()));
        assert_eq!(meant(&folder, "7.MP3"), ["7.mp3"]);
        fs::write(folder.path().join("more"), "").unwrap();
        // Where the disk itself does not tell them apart, this is the exact name.
        let is_same = folder.path().join("7.MP3").exists();
        assert_eq!(meant(&folder, "7.MP3").len(), usize::from(is_same));
    }

    #[cfg(unix)]
    #[test]
    fn links_in_a_circle_end() {
        let folder = folder(&["a.mp3"]);
        for link in ["x", "X"] {
            let _ = std::os::unix::fs::symlink(folder.path(), folder.path().join(link));
        }
        let path = |depth: usize| format!("{}A.mp3", "x/".repeat(depth));
        assert!((1..=MOST_WAYS).contains(&meant(&folder, &path(20)).len()));
        assert_eq!(meant(&folder, &path(DEEPEST)), [""; 0]);
    }

    proptest! {
        #[test]
        fn any_path_is_searched_for(path in "[aA./\\\\é\u{301}\\PC]{0,20}") {
            let mut names = AlikeNames::new();
            prop_assert!(names.paths(Path::new("/nowhere"), Path::new(&path)).len() <= MOST_WAYS);
        }
    }
}
