//! The file of a place: read with bounds, written whole or not at all, deleted when it is too old (law: last-place).
//!
//! No link is followed, and nothing is waited for. Must not know a clock: the time is passed in.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read as _, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use rustix::fs::OFlags;
use rustix::io::Errno;

use super::place::LastPlace;
use super::place_error::PlaceError;
use super::place_lock::PlaceLock;
use super::private::make_private;
use super::state::StateFolder;

/// The largest file that is read.
const LARGEST: u64 = 64 * 1024;
/// A place that is older, in seconds, is not used.
const DAY: u64 = 24 * 60 * 60;

/// The file of the last place, of all sessions without a name or of those with one.
#[derive(Debug, Clone)]
pub struct PlaceFile {
    folder: PathBuf,
    /// The name without an ending.
    stem: String,
}

impl PlaceFile {
    /// The file in `state` for sessions called `name`, which must be a name of sessions.
    pub fn new(state: &StateFolder, name: Option<&str>) -> PlaceFile {
        PlaceFile {
            folder: state.path().to_owned(),
            stem: name.map_or_else(|| "last".to_owned(), |name| format!("last-{name}")),
        }
    }

    /// The place, if one was written in the day before `now` (in seconds since 1970). An older one is deleted, a damaged one
    /// is moved aside.
    ///
    /// # Errors
    /// If the file is damaged, or can't be read.
    pub fn read(&self, now: u64) -> Result<Option<LastPlace>, PlaceError> {
        let path = self.path();
        let text = match text(&path) {
            Ok(text) => text,
            Err(error) if is_absent(&error) => return Ok(None),
            Err(error) => return Err(PlaceError::reading(&path)(error)),
        };
        let Some(place) = text.as_deref().and_then(LastPlace::read) else {
            let aside = self.with("damaged");
            let is_moved = fs::rename(&path, &aside).is_ok();
            let path = if is_moved { aside } else { path };
            return Err(PlaceError::Damaged { path });
        };
        if is_old(&place, now) {
            let _ = fs::remove_file(&path);
            return Ok(None);
        }
        Ok(Some(place))
    }

    /// Whether a place is kept that could be read at `now`. Nothing is moved or deleted.
    pub fn is_kept(&self, now: u64) -> bool {
        let text = text(&self.path()).ok().flatten();
        let place = text.as_deref().and_then(LastPlace::read);
        place.is_some_and(|place| !is_old(&place, now))
    }

    /// The right to write, in a folder that is made if it is not there. `None` if another session has it.
    ///
    /// # Errors
    /// If the folder can't be made or written.
    pub fn lock(&self) -> Result<Option<PlaceLock>, PlaceError> {
        make_private(&self.folder).map_err(PlaceError::writing(&self.folder))?;
        let path = self.with("lock");
        PlaceLock::take(&path).map_err(PlaceError::writing(&path))
    }

    /// Writes `place`, whole or not at all. Whoever writes holds the lock.
    ///
    /// # Errors
    /// If it can't be written. The place written before is still there then.
    pub fn write(&self, place: &LastPlace, _lock: &PlaceLock) -> Result<(), PlaceError> {
        let text = place.text().filter(|text| text.len() as u64 <= LARGEST);
        let text = text.ok_or(PlaceError::NoText)?;
        let path = self.path();
        let written = self.replace(&path, &text);
        written.map_err(PlaceError::writing(&path))
    }

    /// One name for the new file, so that a program that was killed leaves one file at most.
    fn replace(&self, path: &Path, text: &str) -> io::Result<()> {
        let new = self.with("new");
        remove(&new)?;
        let written = write_new(&new, text).and_then(|()| fs::rename(&new, path));
        if written.is_err() {
            let _ = fs::remove_file(&new);
        }
        written
    }

    /// Deletes the place, also a damaged one.
    ///
    /// # Errors
    /// If it can't be deleted.
    pub fn forget(&self) -> Result<(), PlaceError> {
        for path in [self.path(), self.with("damaged"), self.with("new")] {
            remove(&path).map_err(PlaceError::writing(&path))?;
        }
        Ok(())
    }

    /// Where it is.
    pub fn path(&self) -> PathBuf {
        self.with("toml")
    }

    fn with(&self, ending: &str) -> PathBuf {
        self.folder.join(format!("{}.{ending}", self.stem))
    }
}

fn is_old(place: &LastPlace, now: u64) -> bool {
    now.saturating_sub(place.written) > DAY
}

/// The text of the file at `path`; `None` if it is neither a file nor a folder, too large or no text. A folder is an
/// error: it is somebody's, and is left where it is.
fn text(path: &Path) -> io::Result<Option<String>> {
    let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK;
    let opened = OpenOptions::new()
        .read(true)
        .custom_flags(flags.bits().cast_signed())
        .open(path);
    let file = match opened {
        Err(error) if Errno::from_io_error(&error) == Some(Errno::LOOP) => return Ok(None),
        opened => opened?,
    };
    let found = file.metadata()?;
    if found.is_dir() {
        return Err(ErrorKind::IsADirectory.into());
    }
    if !found.is_file() {
        return Ok(None);
    }
    let mut bytes = Vec::new();
    file.take(LARGEST + 1).read_to_end(&mut bytes)?;
    let is_small = bytes.len() as u64 <= LARGEST;
    Ok(is_small.then(|| String::from_utf8(bytes).ok()).flatten())
}

fn write_new(path: &Path, text: &str) -> io::Result<()> {
    let mut file: File = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_data()
}

fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if !is_absent(&error) => Err(error),
        _ => Ok(()),
    }
}

fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Diagnose as _;
    use crate::store::place::tests::place;
    use std::fs::Permissions;
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};

    const NOW: u64 = 1_700_000_060;

    fn state(home: &Path) -> StateFolder {
        let home = home.to_str().unwrap().to_owned();
        StateFolder::of(&|name| (name == "XDG_STATE_HOME").then(|| home.clone().into())).unwrap()
    }

    fn file(home: &Path) -> PlaceFile {
        PlaceFile::new(&state(home), None)
    }

    fn written(home: &Path) -> PlaceFile {
        let file = file(home);
        let lock = file.lock().unwrap().unwrap();
        file.write(&place(), &lock).unwrap();
        file
    }

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().mode() & 0o777
    }

    #[test]
    fn a_place_is_the_owners_alone() {
        let home = tempfile::tempdir().unwrap();
        let file = written(home.path());
        assert_eq!(file.read(NOW).unwrap(), Some(place()));
        assert_eq!(mode(&file.path()), 0o600);
        assert_eq!(mode(&file.folder), 0o700);
        fs::set_permissions(&file.folder, Permissions::from_mode(0o755)).unwrap();
        written(home.path());
        assert_eq!(mode(&file.folder), 0o700);
        assert!(!file.with("new").exists());
    }

    #[test]
    fn a_place_of_yesterday_is_deleted() {
        let home = tempfile::tempdir().unwrap();
        let file = written(home.path());
        let at = place().written;
        assert!(file.read(at - 5).unwrap().is_some(), "the clock was set back");
        assert!(file.read(at + DAY).unwrap().is_some());
        assert!(file.is_kept(at + DAY) && !file.is_kept(at + DAY + 1));
        assert!(file.path().exists(), "who only asks deletes nothing");
        assert!(file.read(at + DAY + 1).unwrap().is_none());
        assert!(!file.path().exists());
    }

    #[test]
    fn what_is_no_place_is_set_aside() {
        let home = tempfile::tempdir().unwrap();
        let file = written(home.path());
        let (path, aside) = (file.path(), file.with("damaged"));
        let elsewhere = home.path().join("elsewhere");
        fs::write(&elsewhere, place().text().unwrap()).unwrap();
        let make: [&dyn Fn(); 4] = [
            &|| fs::write(&path, "version = ").unwrap(),
            &|| fs::write(&path, [0xff, 0xfe]).unwrap(),
            &|| fs::write(&path, " ".repeat(LARGEST as usize + 1)).unwrap(),
            &|| symlink(&elsewhere, &path).unwrap(),
        ];
        for make in make {
            let _ = fs::remove_file(&path);
            make();
            let error = file.read(NOW).unwrap_err();
            assert!(
                matches!(&error, PlaceError::Damaged { path } if *path == aside),
                "{error}"
            );
            assert!(file.read(NOW).unwrap().is_none(), "it is told once");
        }
        assert!(elsewhere.exists());
    }

    #[test]
    fn a_folder_in_place_of_the_file_is_told_and_left() {
        let home = tempfile::tempdir().unwrap();
        let file = file(home.path());
        let lock = file.lock().unwrap().unwrap();
        fs::create_dir(file.path()).unwrap();
        assert!(!file.is_kept(NOW));
        let told = [
            file.read(NOW).map(drop).unwrap_err(),
            file.write(&place(), &lock).unwrap_err(),
            file.forget().unwrap_err(),
        ];
        for error in told {
            assert_eq!(error.diagnostic().code, "file-is-folder", "{error}");
        }
        assert!(file.path().is_dir() && !file.with("new").exists());
    }

    #[test]
    fn no_link_is_written_through() {
        let home = tempfile::tempdir().unwrap();
        let file = written(home.path());
        let elsewhere = home.path().join("elsewhere");
        fs::write(&elsewhere, "mine").unwrap();
        for name in [file.path(), file.with("new")] {
            remove(&name).unwrap();
            symlink(&elsewhere, &name).unwrap();
            written(home.path());
            assert_eq!(fs::read_to_string(&elsewhere).unwrap(), "mine");
            assert_eq!(file.read(NOW).unwrap(), Some(place()));
        }
        fs::remove_file(file.with("lock")).unwrap();
        symlink(home.path().join("nothing"), file.with("lock")).unwrap();
        assert!(file.lock().is_err());
        assert!(!home.path().join("nothing").exists());
    }

    #[test]
    fn one_session_at_a_time_has_a_place_and_names_have_their_own() {
        let home = tempfile::tempdir().unwrap();
        let lock = file(home.path()).lock().unwrap().unwrap();
        assert!(file(home.path()).lock().unwrap().is_none());
        let named = PlaceFile::new(&state(home.path()), Some("bed4"));
        assert!(named.lock().unwrap().is_some());
        drop(lock);
        assert!(file(home.path()).lock().unwrap().is_some());
        assert_ne!(named.path(), file(home.path()).path());
    }

    #[test]
    fn nothing_is_left_of_a_forgotten_place() {
        let home = tempfile::tempdir().unwrap();
        let file = written(home.path());
        fs::write(file.with("damaged"), "").unwrap();
        file.forget().unwrap();
        file.forget().unwrap();
        let left = fs::read_dir(&file.folder).unwrap();
        let left: Vec<_> = left.map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(left, ["last.lock"], "the lock is empty");
    }

    #[test]
    fn a_folder_that_can_not_be_made_is_an_error() {
        let home = tempfile::tempdir().unwrap();
        fs::write(home.path().join("warmhands"), "a file").unwrap();
        let file = file(home.path());
        assert!(matches!(file.lock(), Err(PlaceError::File(_))));
        assert!(file.read(NOW).unwrap().is_none());
        file.forget().unwrap();
    }
}
