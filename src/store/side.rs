//! The breast that was first last time, kept for a day, so that the next session can begin with the other one. It is written
//! only where that was asked for.
//!
//! Must not know a clock: the time is passed in.

use std::fs;
use std::io::ErrorKind;
use std::path::PathBuf;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::place_error::PlaceError;
use super::settings::{SettingsFileError, file};
use super::state::StateFolder;
use crate::document::is_bounded;
use crate::pending::within;
use crate::show::Breast;

/// How long the disk may take (law: never-stuck).
const PATIENCE: Duration = Duration::from_secs(2);
/// What is older, in seconds, is not used.
const DAY: u64 = 24 * 60 * 60;

/// The memory of sessions called by one name, or of those without a name.
#[derive(Debug, Clone)]
pub struct SideMemory(PathBuf);

/// What is kept.
#[derive(Debug, Serialize, Deserialize)]
struct FirstSide {
    side: Breast,
    /// In seconds since 1970.
    written: u64,
}

impl SideMemory {
    /// The memory in `state` of sessions called `name`, which must be a name of sessions.
    pub fn new(state: &StateFolder, name: Option<&str>) -> SideMemory {
        let stem = name.map_or_else(|| "side".to_owned(), |name| format!("side-{name}"));
        SideMemory(state.path().join(format!("{stem}.toml")))
    }

    /// The breast to begin with at `now`: not the one that was first in the day before; the left one if nothing is kept.
    pub fn next(&self, now: u64) -> Breast {
        self.last(now).map_or(Breast::Left, Breast::turned)
    }

    /// What is older than a day is deleted; what is damaged counts as nothing, and is written over.
    fn last(&self, now: u64) -> Option<Breast> {
        let text = file::read(&self.0).ok().filter(|text| is_bounded(text))?;
        let FirstSide { side, written } = toml::from_str(&text).ok()?;
        if now.saturating_sub(written) > DAY {
            let _ = self.forget();
            return None;
        }
        Some(side)
    }

    /// Keeps that `side` was first at `now`.
    ///
    /// # Errors
    /// It can't be written.
    pub fn keep(&self, side: Breast, now: u64) -> Result<(), PlaceError> {
        let text = toml::to_string(&FirstSide { side, written: now }).map_err(|_| PlaceError::NoText)?;
        file::write(&self.0, &text, true).map_err(|error| match error {
            SettingsFileError::Unwritable { source, .. } => PlaceError::writing(&self.0)(source),
            _ => PlaceError::writing(&self.0)(ErrorKind::AlreadyExists.into()),
        })
    }

    /// Deletes it.
    ///
    /// # Errors
    /// It can't be deleted.
    pub fn forget(&self) -> Result<(), PlaceError> {
        let path = self.0.clone();
        let removed = within(PATIENCE, move || fs::remove_file(path));
        match removed.unwrap_or_else(|| Err(ErrorKind::TimedOut.into())) {
            Err(error) if !matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
                Err(PlaceError::writing(&self.0)(error))
            }
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt as _;
    use std::path::Path;

    const NOW: u64 = 1_700_000_000;

    fn memory(home: &Path, name: Option<&str>) -> SideMemory {
        let home = home.to_owned();
        let state = StateFolder::of(&|name| (name == "XDG_STATE_HOME").then(|| home.clone().into()));
        SideMemory::new(&state.unwrap(), name)
    }

    #[test]
    fn the_next_session_begins_with_the_other_breast_for_a_day() {
        let home = tempfile::tempdir().unwrap();
        let bed = memory(home.path(), Some("bed4"));
        assert_eq!(bed.next(NOW), Breast::Left);
        assert!(!bed.0.exists(), "who only asks writes nothing");
        bed.keep(Breast::Left, NOW).unwrap();
        assert_eq!(
            (bed.next(NOW + DAY), bed.next(NOW - 5)),
            (Breast::Right, Breast::Right)
        );
        assert_eq!(memory(home.path(), None).next(NOW), Breast::Left, "another name");
        assert_eq!(fs::metadata(&bed.0).unwrap().permissions().mode() & 0o777, 0o600);
        bed.keep(Breast::Right, NOW).unwrap();
        assert_eq!(bed.next(NOW), Breast::Left);
        bed.keep(Breast::Left, NOW).unwrap();
        assert_eq!(bed.next(NOW + DAY + 1), Breast::Left);
        assert!(!bed.0.exists(), "what is older is deleted");
    }

    #[test]
    fn it_can_be_forgotten_and_damaged() {
        let home = tempfile::tempdir().unwrap();
        let memory = memory(home.path(), None);
        memory.forget().unwrap();
        memory.keep(Breast::Left, NOW).unwrap();
        fs::write(&memory.0, "side = [").unwrap();
        assert_eq!(memory.next(NOW), Breast::Left);
        memory.keep(Breast::Left, NOW).unwrap();
        memory.forget().unwrap();
        assert_eq!(fs::read_dir(memory.0.parent().unwrap()).unwrap().count(), 0);
        fs::create_dir(&memory.0).unwrap();
        assert!(memory.keep(Breast::Left, NOW).is_err() && memory.forget().is_err());
    }
}
