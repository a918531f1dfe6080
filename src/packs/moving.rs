//! How packs come to their place and leave it: whatever fails on the way, one whole pack stands there.
//!
//! What is on its way lies beside the packs, under names that begin with a dot. A run that is killed leaves it there; the
//! next one clears it, or puts a pack back that had only made room. Must not know what is in a pack.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::PackError;

/// What begins the names of folders on their way; nobody's pack is called so.
const ON_THE_WAY: &str = ".";

/// What begins the name of a pack that makes room for another; its own name follows.
const ASIDE: &str = ".aside-";

/// Moves `new` to `place`. What stood there gives way only then, and comes back where that fails.
pub(super) fn exchange(new: TempDir, place: &Path) -> Result<(), PackError> {
    let failed = PackError::writing(place);
    let aside = aside(place);
    let stood = place.exists();
    if stood {
        // While a pack stands in its place, one that was put aside is left over.
        let _ = fs::remove_dir_all(&aside);
        fs::rename(place, &aside).map_err(&failed)?;
    }
    if let Err(error) = fs::rename(new.path(), place) {
        if stood {
            // Where even this fails, the next sweep tries it again.
            let _ = fs::rename(&aside, place);
        }
        return Err(failed(error));
    }
    // It is where it stays: nothing is left to be cleaned up.
    let _ = new.keep();
    // What can't be removed now is left for the next sweep.
    let _ = fs::remove_dir_all(&aside);
    Ok(())
}

/// Takes `place` away from `folder` in one move, and then apart.
pub(super) fn discard(folder: &Path, place: &Path) -> Result<(), PackError> {
    let failed = PackError::writing(place);
    let away = on_the_way(folder)?;
    fs::rename(place, away.path().join("pack")).map_err(&failed)?;
    away.close().map_err(failed)
}

/// A folder in `folder` beside those that are installed, for its owner alone; it goes when it is dropped.
pub(super) fn on_the_way(folder: &Path) -> Result<TempDir, PackError> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(ON_THE_WAY);
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
    builder.tempdir_in(folder).map_err(PackError::writing(folder))
}

/// While the file is held, nobody sweeps `folder`. None where its file system has no locks: there nobody sweeps either.
pub(super) fn hold(folder: &Path) -> Option<File> {
    let held = File::open(folder).ok()?;
    held.try_lock_shared().ok()?;
    Some(held)
}

/// Clears what a run that was killed has left in `folder`, unless another one is at work there.
pub(super) fn sweep(folder: &Path) {
    let Ok(held) = File::open(folder) else {
        return;
    };
    if held.try_lock().is_err() {
        return;
    }
    for name in names(folder).filter(|name| name.starts_with(ON_THE_WAY)) {
        let left = folder.join(&name);
        let place = name.strip_prefix(ASIDE).map(|name| folder.join(name));
        match place.filter(|place| !place.exists()) {
            Some(place) => drop(fs::rename(left, place)),
            None => drop(fs::remove_dir_all(left)),
        }
    }
}

/// Whether a pack in `folder` was put aside, and never came back.
pub(super) fn is_one_aside(folder: &Path) -> bool {
    names(folder).any(|name| name.starts_with(ASIDE))
}

/// The names of all that is in `folder`.
pub(super) fn names(folder: &Path) -> impl Iterator<Item = String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.filter_map(|entry| entry.file_name().into_string().ok())
}

fn aside(place: &Path) -> PathBuf {
    let name = place.file_name().unwrap_or_default().to_string_lossy();
    place.with_file_name(format!("{ASIDE}{name}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder with the pack `mine`, in which one file says `text`.
    fn packs(text: &str) -> (TempDir, PathBuf) {
        let packs = tempfile::tempdir().unwrap();
        let place = packs.path().join("mine");
        fs::create_dir(&place).unwrap();
        fs::write(place.join("file"), text).unwrap();
        (packs, place)
    }

    /// A pack on its way in `packs`.
    fn new(packs: &TempDir) -> TempDir {
        let new = on_the_way(packs.path()).unwrap();
        fs::write(new.path().join("file"), "new").unwrap();
        new
    }

    fn text(place: &Path) -> String {
        fs::read_to_string(place.join("file")).unwrap()
    }

    fn all(packs: &TempDir) -> Vec<String> {
        names(packs.path()).collect()
    }

    #[test]
    fn a_new_pack_takes_the_place_of_the_old_one() {
        let (packs, place) = packs("old");
        exchange(new(&packs), &place).unwrap();
        assert_eq!(
            (text(&place).as_str(), all(&packs)),
            ("new", vec!["mine".to_owned()])
        );
    }

    #[test]
    fn where_the_new_one_can_not_come_the_old_one_stays() {
        let (packs, place) = packs("old");
        let new = new(&packs);
        fs::remove_dir_all(new.path()).unwrap();
        assert!(exchange(new, &place).is_err());
        assert_eq!(
            (text(&place).as_str(), all(&packs)),
            ("old", vec!["mine".to_owned()])
        );
    }

    #[test]
    fn a_run_killed_between_the_two_moves_loses_nothing() {
        let (packs, place) = packs("old");
        fs::rename(&place, aside(&place)).unwrap();
        let _ = new(&packs).keep();
        assert!(is_one_aside(packs.path()));
        sweep(packs.path());
        assert_eq!(
            (text(&place).as_str(), all(&packs)),
            ("old", vec!["mine".to_owned()])
        );
    }

    #[test]
    fn a_run_killed_after_the_moves_keeps_the_new_one() {
        let (packs, place) = packs("new");
        fs::create_dir(aside(&place)).unwrap();
        sweep(packs.path());
        assert_eq!(
            (text(&place).as_str(), all(&packs)),
            ("new", vec!["mine".to_owned()])
        );
    }

    #[test]
    fn nothing_is_swept_from_under_another_run() {
        let (packs, _) = packs("old");
        let new = new(&packs);
        let held = hold(packs.path());
        sweep(packs.path());
        assert!(new.path().exists() && held.is_some());
        drop(held);
        sweep(packs.path());
        assert!(!new.path().exists());
    }
}
