//! A file that is written completely or not at all: it is written next to its destination and moved there at the end.
//! Only a device or a pipe is written straight into.
//!
//! Knows bytes and paths; must not know what is in the file.

use std::fs::File;
use std::io::{self, BufWriter, ErrorKind, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use rustix::fs::{Mode, OFlags, fcntl_setfl, open};
use rustix::io::Errno;
use tempfile::{Builder, NamedTempFile};

use super::place::{Route, folder_of};
use super::{FileError, FilePlace, Overwrite, Target};

/// A file being written. If it is dropped before [`NewFile::keep`], nothing is left behind.
#[derive(Debug)]
pub struct NewFile {
    path: PathBuf,
    overwrite: Overwrite,
    way: Way,
}

#[derive(Debug)]
enum Way {
    /// To a temporary file next to the destination, which has no links.
    Beside {
        out: BufWriter<NamedTempFile>,
        destination: PathBuf,
    },
    /// Straight into a device or a pipe, without delay.
    Through(File),
}

impl NewFile {
    /// Starts the file whose destination is `path`.
    ///
    /// # Errors
    /// If `path` is a folder, may not be overwritten, or can't be created.
    pub fn create(path: &Path, overwrite: Overwrite) -> Result<NewFile, FileError> {
        NewFile::at(FilePlace::look(path, overwrite)?, |_| {})
    }

    /// Starts the file at `place`. Waits for the reader of a pipe; if there is none yet, calls `waits` with the path first.
    ///
    /// # Errors
    /// If it can't be created.
    pub fn at(place: FilePlace, waits: impl FnOnce(&Path)) -> Result<NewFile, FileError> {
        let FilePlace { path, overwrite, way } = place;
        let way = match way {
            Route::Beside(file) => beside(file),
            Route::Device(device) => Ok(Way::Through(device)),
            Route::Pipe => pipe(&path, waits).map(Way::Through),
        };
        Ok(NewFile {
            way: way.map_err(|source| FileError::writing(&path, source))?,
            path,
            overwrite,
        })
    }

    /// The destination.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Completes the file: moves it to its destination.
    ///
    /// # Errors
    /// If it can't be moved; then the previous file is still there.
    pub fn keep(self) -> Result<(), FileError> {
        let path = self.path;
        let moved = match self.way {
            Way::Beside { out, destination } => {
                finish(out).and_then(|file| move_to(file, &destination, self.overwrite))
            }
            Way::Through(_) => Ok(()),
        };
        moved.map_err(|source| FileError::writing(&path, source))
    }
}

impl Write for NewFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.way {
            Way::Beside { out, .. } => out.write(bytes),
            Way::Through(out) => out.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match &mut self.way {
            Way::Beside { out, .. } => out.flush(),
            Way::Through(out) => out.flush(),
        }
    }
}

impl Target for NewFile {
    fn rewrite(&mut self, at: u64, bytes: &[u8]) -> io::Result<bool> {
        match &mut self.way {
            Way::Beside { out, .. } => {
                out.seek(SeekFrom::Start(at))?;
                out.write_all(bytes)?;
                out.seek(SeekFrom::End(0)).map(|_| true)
            }
            Way::Through(_) => Ok(false),
        }
    }
}

/// The pipe at `path`, open for writing. What was opened to ask for a reader is what is written into: to close it again
/// would tell the reader that all is over.
fn pipe(path: &Path, waits: impl FnOnce(&Path)) -> io::Result<File> {
    match open(
        path,
        OFlags::WRONLY | OFlags::NONBLOCK | OFlags::CLOEXEC,
        Mode::empty(),
    ) {
        Ok(file) => {
            fcntl_setfl(&file, OFlags::empty())?;
            Ok(file.into())
        }
        Err(Errno::NXIO) => {
            waits(path);
            File::options().write(true).open(path)
        }
        Err(error) => Err(error.into()),
    }
}

fn beside(destination: PathBuf) -> io::Result<Way> {
    let mut builder = Builder::new();
    builder.prefix(".warmhands-").suffix(".part");
    // A rendered session is not private: permissions as for any new file, limited by the user's umask.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let out = BufWriter::new(builder.tempfile_in(folder_of(&destination))?);
    Ok(Way::Beside { out, destination })
}

fn finish(buffer: BufWriter<NamedTempFile>) -> io::Result<NamedTempFile> {
    buffer.into_inner().map_err(io::IntoInnerError::into_error)
}

fn move_to(file: NamedTempFile, destination: &Path, overwrite: Overwrite) -> io::Result<()> {
    let moved = match overwrite {
        Overwrite::Never => file.persist_noclobber(destination),
        Overwrite::WhenWhole => file.persist(destination),
    };
    match moved {
        Ok(_) => Ok(()),
        // Some file systems, as those of telephones, can't do that in one step.
        Err(failed) if failed.error.kind() != ErrorKind::AlreadyExists && !destination.exists() => {
            let moved = failed.file.persist(destination);
            moved.map(drop).map_err(|failed| failed.error)
        }
        Err(failed) => Err(failed.error),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect()
    }

    #[test]
    fn a_file_exists_only_when_complete() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.wav");
        let mut file = NewFile::create(&path, Overwrite::Never).unwrap();
        file.write_all(b"whole").unwrap();
        assert!(!path.exists());
        file.keep().unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"whole");
        assert_eq!(names(folder.path()), ["a.wav"]);
    }

    #[test]
    fn a_file_can_be_rewritten_and_a_device_can_not() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.flac");
        let mut file = NewFile::create(&path, Overwrite::Never).unwrap();
        file.write_all(b"fLaC????").unwrap();
        assert!(file.rewrite(4, b"ab").unwrap());
        file.write_all(b"end").unwrap();
        file.keep().unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"fLaCab??end");
        let mut device = NewFile::create(Path::new("/dev/null"), Overwrite::WhenWhole).unwrap();
        assert!(!device.rewrite(0, b"ab").unwrap());
    }

    #[test]
    fn a_dropped_file_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let mut file = NewFile::create(&folder.path().join("a.wav"), Overwrite::Never).unwrap();
        file.write_all(b"half").unwrap();
        drop(file);
        assert!(names(folder.path()).is_empty());
    }

    #[test]
    fn without_permission_nothing_is_overwritten_even_if_created_meanwhile() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.wav");
        let late = NewFile::create(&path, Overwrite::Never).unwrap();
        fs::write(&path, "hers").unwrap();
        assert!(matches!(late.keep(), Err(FileError::Exists { .. })));
        let early = NewFile::create(&path, Overwrite::Never);
        assert!(matches!(early, Err(FileError::Exists { .. })));
        assert_eq!(fs::read(&path).unwrap(), b"hers");
        assert_eq!(names(folder.path()), ["a.wav"]);
    }

    #[test]
    fn with_permission_it_replaces_even_through_a_symlink() {
        let folder = tempfile::tempdir().unwrap();
        let (path, link) = (folder.path().join("a.wav"), folder.path().join("b.wav"));
        fs::write(&path, "old").unwrap();
        #[cfg(unix)]
        std::os::unix::fs::symlink(&path, &link).unwrap();
        let mut file = NewFile::create(&link, Overwrite::WhenWhole).unwrap();
        file.write_all(b"new").unwrap();
        file.keep().unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
        assert!(link.is_symlink());
    }

    #[test]
    fn each_failure_has_its_own_error() {
        let folder = tempfile::tempdir().unwrap();
        let create = |path: &Path| NewFile::create(path, Overwrite::WhenWhole);
        assert!(matches!(create(folder.path()), Err(FileError::IsFolder { .. })));
        let missing = folder.path().join("no/where.wav");
        assert!(matches!(create(&missing), Err(FileError::Unwritable { .. })));
        let mut full = create(Path::new("/dev/full")).unwrap();
        let failed = full.write_all(b"x").unwrap_err();
        let failed = FileError::writing(full.path(), failed);
        assert!(matches!(failed, FileError::DiskFull { .. }));
        assert!(Path::new("/dev/full").exists(), "a device is never replaced");
    }
}
