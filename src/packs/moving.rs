//! Moves packs in and out of their place. If any step fails, a complete pack is still in place.
//!
//! Temporary folders lie next to the packs and have names that begin with a dot. A killed run leaves them behind. The
//! next run removes them, or restores a pack that had been set aside. Must not know what is in a pack.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::PackError;

/// Prefix of temporary folders. A pack's name never begins with it.
const ON_THE_WAY: &str = ".";

/// Prefix of a pack that is set aside during a replacement; the pack's own name follows.
const ASIDE: &str = ".aside-";

/// Moves `new` to `place`. A pack already there is set aside first, and restored if the move fails.
pub(super) fn exchange(new: TempDir, place: &Path) -> Result<(), PackError> {
    let failed = PackError::writing(place);
    let aside = aside(place);
    let stood = place.exists();
    if stood {
        // `place` exists, so an earlier pack set aside is obsolete.
        let _ = fs::remove_dir_all(&aside);
        fs::rename(place, &aside).map_err(&failed)?;
    }
    if let Err(error) = fs::rename(new.path(), place) {
        if stood {
            // If this fails too, the next sweep tries again.
            let _ = fs::rename(&aside, place);
        }
        return Err(failed(error));
    }
    // The folder now has its final name, so the drop must not delete it.
    let _ = new.keep();
    // The next sweep removes what can't be removed now.
    let _ = fs::remove_dir_all(&aside);
    Ok(())
}

/// Removes `place` from `folder`: one rename, then the deletion.
pub(super) fn discard(folder: &Path, place: &Path) -> Result<(), PackError> {
    let failed = PackError::writing(place);
    let away = on_the_way(folder)?;
    fs::rename(place, away.path().join("pack")).map_err(&failed)?;
    away.close().map_err(failed)
}

/// A temporary folder in `folder`, readable only by its owner and deleted on drop.
pub(super) fn on_the_way(folder: &Path) -> Result<TempDir, PackError> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(ON_THE_WAY);
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
    builder.tempdir_in(folder).map_err(PackError::writing(folder))
}

/// Prevents sweeps of `folder` while the file is held. `None` if the file system has no locks; then no run sweeps.
pub(super) fn hold(folder: &Path) -> Option<File> {
    let held = File::open(folder).ok()?;
    held.try_lock_shared().ok()?;
    Some(held)
}

/// Removes what a killed run left in `folder`, unless another run is using it.
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

/// Whether a pack in `folder` was set aside and not restored.
pub(super) fn is_one_aside(folder: &Path) -> bool {
    names(folder).any(|name| name.starts_with(ASIDE))
}

/// The names of all entries of `folder`.
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

    /// A folder with the pack `mine`, whose one file contains `text`.
    fn packs(text: &str) -> (TempDir, PathBuf) {
        let packs = tempfile::tempdir().unwrap();
        let place = packs.path().join("mine");
        fs::create_dir(&place).unwrap();
        fs::write(place.join("file"), text).unwrap();
        (packs, place)
    }

    /// A temporary folder with a new pack in `packs`.
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
    fn a_new_pack_replaces_the_old_one() {
        let (packs, place) = packs("old");
        exchange(new(&packs), &place).unwrap();
        assert_eq!(
            (text(&place).as_str(), all(&packs)),
            ("new", vec!["mine".to_owned()])
        );
    }

    #[test]
    fn a_failed_move_keeps_the_old_pack() {
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
    fn a_run_killed_between_the_moves_loses_no_pack() {
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
    fn a_run_killed_after_the_moves_keeps_the_new_pack() {
        let (packs, place) = packs("new");
        fs::create_dir(aside(&place)).unwrap();
        sweep(packs.path());
        assert_eq!(
            (text(&place).as_str(), all(&packs)),
            ("new", vec!["mine".to_owned()])
        );
    }

    #[test]
    fn a_held_folder_is_not_swept() {
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
