//! A file that is whole or not there: written beside its place, and moved there at the end.
//!
//! Knows bytes and paths; must not know what is in the file.

use std::fs::{self, File};
use std::io::{self, BufWriter, ErrorKind, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile};

use super::Target;
use crate::diagnostic::{Diagnose, Diagnostic, diagnostic, hint};

/// Whether a file that is there already may be replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Overwrite {
    /// It stays as it is; writing fails.
    Never,
    /// The new one takes its place, once it is whole.
    WhenWhole,
}

/// Why a file was not written. None of these leaves a part of one behind.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// There is one of that name, and it may not be replaced.
    #[error("{} exists already", path.display())]
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// A folder has that name.
    #[error("{} is a folder", path.display())]
    IsFolder {
        /// The folder.
        path: PathBuf,
    },
    /// The device is full, or the quota used up.
    #[error("no room left for {}", path.display())]
    DiskFull {
        /// The file.
        path: PathBuf,
    },
    /// The folder is missing or closed to us, or the device failed.
    #[error("{} cannot be written: {source}", path.display())]
    Unwritable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl FileError {
    /// The error for `source`, met while writing to `path`.
    pub fn writing(path: &Path, source: io::Error) -> FileError {
        let path = path.to_owned();
        match source.kind() {
            ErrorKind::AlreadyExists => FileError::Exists { path },
            ErrorKind::IsADirectory => FileError::IsFolder { path },
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => FileError::DiskFull { path },
            _ => FileError::Unwritable { path, source },
        }
    }
}

/// A file on its way. Dropped before [`NewFile::keep`], it leaves nothing behind.
#[derive(Debug)]
pub struct NewFile {
    path: PathBuf,
    overwrite: Overwrite,
    way: Way,
}

#[derive(Debug)]
enum Way {
    /// Beside its place, until it is whole.
    Beside(BufWriter<NamedTempFile>),
    /// Into a device or a pipe, which can't be replaced by a file.
    Through(BufWriter<File>),
}

impl NewFile {
    /// Begins the file that will be at `path`.
    ///
    /// # Errors
    /// Where it is a folder, may not be written over, or can't be made.
    pub fn create(path: &Path, overwrite: Overwrite) -> Result<NewFile, FileError> {
        let way = match fs::metadata(path) {
            Ok(there) if there.is_dir() => {
                return Err(FileError::IsFolder { path: path.into() });
            }
            Ok(there) if !there.is_file() => through(path),
            Ok(_) if overwrite == Overwrite::Never => {
                return Err(FileError::Exists { path: path.into() });
            }
            _ => beside(path),
        };
        Ok(NewFile {
            path: path.into(),
            overwrite,
            way: way.map_err(|source| FileError::writing(path, source))?,
        })
    }

    /// Where it will be.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The file is whole: moves it to its place.
    ///
    /// # Errors
    /// Where it can't be moved there; what was there before is then still there.
    pub fn keep(self) -> Result<(), FileError> {
        let path = self.path;
        let moved = match self.way {
            Way::Beside(buffer) => finish(buffer).and_then(|file| move_to(file, &path, self.overwrite)),
            Way::Through(mut buffer) => buffer.flush(),
        };
        moved.map_err(|source| FileError::writing(&path, source))
    }
}

impl Write for NewFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.way {
            Way::Beside(out) => out.write(bytes),
            Way::Through(out) => out.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match &mut self.way {
            Way::Beside(out) => out.flush(),
            Way::Through(out) => out.flush(),
        }
    }
}

impl Target for NewFile {
    fn rewrite(&mut self, at: u64, bytes: &[u8]) -> io::Result<bool> {
        match &mut self.way {
            Way::Beside(out) => {
                out.seek(SeekFrom::Start(at))?;
                out.write_all(bytes)?;
                out.seek(SeekFrom::End(0)).map(|_| true)
            }
            Way::Through(_) => Ok(false),
        }
    }
}

fn beside(path: &Path) -> io::Result<Way> {
    let folder = match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    };
    let mut builder = Builder::new();
    builder.prefix(".warmhands-").suffix(".part");
    // A rendered session is no secret: as any new file, less what the person's umask takes away.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    Ok(Way::Beside(BufWriter::new(builder.tempfile_in(folder)?)))
}

fn through(path: &Path) -> io::Result<Way> {
    let file = File::options().write(true).open(path)?;
    Ok(Way::Through(BufWriter::new(file)))
}

fn finish(buffer: BufWriter<NamedTempFile>) -> io::Result<NamedTempFile> {
    buffer.into_inner().map_err(io::IntoInnerError::into_error)
}

fn move_to(file: NamedTempFile, path: &Path, overwrite: Overwrite) -> io::Result<()> {
    // Where a link stands, the file it leads to is replaced, not the link.
    let place = fs::canonicalize(path).unwrap_or_else(|_| path.into());
    let moved = match overwrite {
        Overwrite::Never => file.persist_noclobber(place),
        Overwrite::WhenWhole => file.persist(place),
    };
    moved.map(drop).map_err(|failed| failed.error)
}

impl Diagnose for FileError {
    fn diagnostic(&self) -> Diagnostic {
        match self {
            FileError::Exists { path } => diagnostic!("exists")
                .at(path.display(), None)
                .or_hint(hint!("force")),
            FileError::IsFolder { path } => diagnostic!("file-is-folder").at(path.display(), None),
            FileError::DiskFull { path } => diagnostic!("disk-full")
                .at(path.display(), None)
                .or_hint(hint!("disk-full")),
            FileError::Unwritable { path, source } => unwritable(path, source),
        }
    }
}

/// What the system says also names the file's working name, so what it says often has a code of its own.
fn unwritable(path: &Path, source: &io::Error) -> Diagnostic {
    let (folder, path) = (path.parent().unwrap_or(path).display(), path.display());
    match source.kind() {
        ErrorKind::NotFound => diagnostic!("no-folder").at(folder, None),
        ErrorKind::NotADirectory => diagnostic!("folder-is-file").at(folder, None),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            diagnostic!("not-allowed").at(path, None)
        }
        _ => diagnostic!("unwritable", detail = source).at(path, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect()
    }

    #[test]
    fn it_is_there_only_when_whole() {
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
    fn what_was_written_can_be_rewritten_but_not_on_a_device() {
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
    fn dropped_it_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let mut file = NewFile::create(&folder.path().join("a.wav"), Overwrite::Never).unwrap();
        file.write_all(b"half").unwrap();
        drop(file);
        assert!(names(folder.path()).is_empty());
    }

    #[test]
    fn nothing_is_overwritten_unasked_not_even_what_came_meanwhile() {
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
    fn asked_to_it_replaces_even_through_a_link() {
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
    fn each_failure_has_its_own_name() {
        let folder = tempfile::tempdir().unwrap();
        let create = |path: &Path| NewFile::create(path, Overwrite::WhenWhole);
        assert!(matches!(create(folder.path()), Err(FileError::IsFolder { .. })));
        let missing = folder.path().join("no/where.wav");
        assert!(matches!(create(&missing), Err(FileError::Unwritable { .. })));
        let mut full = create(Path::new("/dev/full")).unwrap();
        full.write_all(b"x").unwrap();
        assert!(matches!(full.keep(), Err(FileError::DiskFull { .. })));
        assert!(Path::new("/dev/full").exists(), "a device is never replaced");
    }
}
