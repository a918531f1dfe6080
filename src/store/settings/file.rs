//! The file of settings: read within bounds of size and time, written whole or not at all.

use std::fs::{DirBuilder, OpenOptions};
use std::io::{self, ErrorKind, Read as _, Write as _};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;
use std::time::Duration;

use rustix::fs::OFlags;

use super::problem::SettingsFileError;
use crate::library::{ReadError, ReadReason, text_of};
use crate::pending::within;

/// The largest file. One with all settings has a tenth of it.
const LARGEST: u64 = 64 * 1024;

/// How long a file system may take to answer (law: never-stuck).
const PATIENCE: Duration = Duration::from_secs(2);

/// The prefix of a file that is being written.
const ON_THE_WAY: &str = ".config-";

/// The text of the file at `path`, without a byte order mark.
///
/// # Errors
/// It is not there, not a file, too large, not UTF-8, or its file system does not answer.
pub(in crate::store) fn read(path: &Path) -> Result<String, ReadError> {
    let own = path.to_owned();
    let read = within(PATIENCE, move || bytes(&own)).unwrap_or_else(|| Err(ErrorKind::TimedOut.into()));
    let refused = |reason| ReadError {
        file: path.display().to_string(),
        reason,
    };
    match read {
        Ok(Ok(bytes)) => text_of(bytes).map_err(|other| refused(other.into())),
        Ok(Err(reason)) => Err(refused(reason)),
        Err(error) => Err(ReadError::of(path, &error)),
    }
}

/// The bytes of the file, or why it is none that is read.
fn bytes(path: &Path) -> io::Result<Result<Vec<u8>, ReadReason>> {
    // A pipe that nobody writes into would be waited for.
    let flags = OFlags::NONBLOCK | OFlags::NOCTTY;
    let file = OpenOptions::new()
        .read(true)
        .custom_flags(flags.bits().cast_signed())
        .open(path)?;
    let found = file.metadata()?;
    if found.is_dir() {
        return Ok(Err(ReadReason::IsFolder));
    }
    if !found.is_file() {
        return Ok(Err(ReadReason::NotAFile));
    }
    let mut bytes = Vec::new();
    file.take(LARGEST + 1).read_to_end(&mut bytes)?;
    Ok(match bytes.len() as u64 > LARGEST {
        true => Err(ReadReason::TooLarge),
        false => Ok(bytes),
    })
}

/// Writes `text` into a new file at `path`, for its owner alone, as is its folder if that is new.
///
/// # Errors
/// There is a file already, or it can't be written.
pub(super) fn write_new(path: &Path, text: &str) -> Result<(), SettingsFileError> {
    write(path, text, false)
}

/// The same, also over a file that is there if it `replaces` one.
///
/// # Errors
/// There is a file already that is not to be replaced, or it can't be written.
pub(in crate::store) fn write(path: &Path, text: &str, replaces: bool) -> Result<(), SettingsFileError> {
    let late = || SettingsFileError::Unwritable {
        path: path.to_owned(),
        source: ErrorKind::TimedOut.into(),
    };
    let (own, text) = (path.to_owned(), text.to_owned());
    within(PATIENCE, move || placed(&own, &text, replaces)).unwrap_or_else(|| Err(late()))
}

fn placed(path: &Path, text: &str, replaces: bool) -> Result<(), SettingsFileError> {
    let failed = |source: io::Error| match source.kind() {
        ErrorKind::AlreadyExists => SettingsFileError::Exists {
            path: path.to_owned(),
        },
        _ => SettingsFileError::Unwritable {
            path: path.to_owned(),
            source,
        },
    };
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
        .map_err(|source| SettingsFileError::Unwritable {
            path: folder.to_owned(),
            source,
        })?;
    let mut file = tempfile::Builder::new()
        .prefix(ON_THE_WAY)
        .tempfile_in(folder)
        .map_err(failed)?;
    let written = file
        .write_all(text.as_bytes())
        .and_then(|()| file.as_file().sync_all());
    written.map_err(failed)?;
    let placed = match replaces {
        true => file.persist(path),
        false => file.persist_noclobber(path),
    };
    placed.map(drop).map_err(|error| failed(error.error))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    fn reason(path: &Path) -> ReadReason {
        read(path).unwrap_err().reason
    }

    #[test]
    fn a_file_is_read_without_its_mark_and_within_bounds() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("config.toml");
        assert_eq!(reason(&path), ReadReason::NotFound);
        assert_eq!(reason(folder.path()), ReadReason::IsFolder);
        assert_eq!(reason(Path::new("/dev/null")), ReadReason::NotAFile);
        for (bytes, text) in [(&b"a"[..], "a"), (b"\xef\xbb\xbfa", "a"), (b"", "")] {
            fs::write(&path, bytes).unwrap();
            assert_eq!(read(&path).unwrap(), text);
        }
        fs::write(&path, b"\xff\xfea\0").unwrap();
        assert_eq!(reason(&path), ReadReason::OtherEncoding { encoding: "UTF-16" });
        fs::write(&path, vec![b' '; LARGEST as usize]).unwrap();
        assert_eq!(read(&path).unwrap().len() as u64, LARGEST);
        fs::write(&path, vec![b' '; LARGEST as usize + 1]).unwrap();
        assert_eq!(reason(&path), ReadReason::TooLarge);
    }

    #[test]
    fn a_new_file_is_its_owners_alone_and_never_replaces_another() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a/b/config.toml");
        write_new(&path, "one").unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&path), mode(path.parent().unwrap())), (0o600, 0o700));
        assert!(matches!(
            write_new(&path, "two"),
            Err(SettingsFileError::Exists { .. })
        ));
        assert_eq!(fs::read_to_string(&path).unwrap(), "one");
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1);
        let below = path.join("config.toml");
        assert!(matches!(
            write_new(&below, ""),
            Err(SettingsFileError::Unwritable { .. })
        ));
        let link = folder.path().join("link.toml");
        std::os::unix::fs::symlink("nowhere", &link).unwrap();
        assert!(matches!(
            write_new(&link, ""),
            Err(SettingsFileError::Exists { .. })
        ));
    }
}
