//! Where a file will be written, looked at before anything is made: links, folders, permissions, room (law:
//! whole-or-not).
//!
//! A link stays, and the file behind it is written. A character device or a pipe is written straight into, because a
//! file can't replace it. Knows paths; must not know what will be in the file.

use std::fs::{self, File, Metadata};
use std::io::{self, ErrorKind, IsTerminal};
use std::os::unix::fs::{FileTypeExt, MetadataExt};
use std::path::{Path, PathBuf};

use rustix::fs::statvfs;
use rustix::io::Errno;
use rustix::process::geteuid;

use super::FileError;

/// Links followed one after the other; more are a circle.
const MOST_LINKS: usize = 40;
/// The flag of a folder in which each may remove only what is her own; root may remove anything.
const STICKY: u32 = 0o1000;

/// Whether an existing file may be replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Overwrite {
    /// Keeps the existing file; writing fails.
    Never,
    /// Replaces the existing file once the new one is complete.
    WhenWhole,
}

/// A place where a file can be written.
#[derive(Debug)]
pub struct FilePlace {
    /// As it was named.
    pub(super) path: PathBuf,
    pub(super) overwrite: Overwrite,
    pub(super) way: Route,
}

/// How a place is written.
#[derive(Debug)]
pub(super) enum Route {
    /// To a temporary file next to this path, which has no links, and then moved there.
    Beside(PathBuf),
    /// Straight into an open device.
    Device(File),
    /// Straight into a pipe, which opens when somebody reads it.
    Pipe,
}

impl FilePlace {
    /// Looks at `path`. Nothing is changed.
    ///
    /// # Errors
    /// If a file can't be written there, or may not be replaced.
    pub fn look(path: &Path, overwrite: Overwrite) -> Result<FilePlace, FileError> {
        let way = match fs::metadata(path) {
            Ok(there) => way_to(path, &there, overwrite)?,
            Err(_) if names_a_folder(path) => return Err(FileError::IsFolder { path: path.into() }),
            Err(error) if error.kind() == ErrorKind::NotFound => {
                Route::Beside(behind_links(path).map_err(|error| told(path, error))?)
            }
            Err(error) => return Err(told(path, error)),
        };
        if let Route::Beside(file) = &way {
            // It has no name, so that it leaves nothing whatever happens.
            tempfile::tempfile_in(folder_of(file)).map_err(|error| told(file, error))?;
        }
        Ok(FilePlace {
            path: path.into(),
            overwrite,
            way,
        })
    }

    /// Whether it is written straight into a device or a pipe.
    pub fn is_straight(&self) -> bool {
        !matches!(self.way, Route::Beside(_))
    }

    /// Checks that the file that would be replaced is none of `music`, under any of its names.
    ///
    /// # Errors
    /// If it is.
    pub fn is_not_of(&self, music: &[PathBuf]) -> Result<(), FileError> {
        let Route::Beside(file) = &self.way else {
            return Ok(());
        };
        // What does not exist is part of nothing, and not compared with a folder of many files.
        let Some(there) = identity(file) else {
            return Ok(());
        };
        match music.iter().any(|played| identity(played) == Some(there)) {
            true => Err(FileError::IsMusic {
                path: self.path.clone(),
            }),
            false => Ok(()),
        }
    }

    /// Checks that `bytes` fit on its file system, as far as that tells.
    ///
    /// # Errors
    /// If they do not.
    pub fn has_room(&self, bytes: u64) -> Result<(), FileError> {
        let Route::Beside(file) = &self.way else {
            return Ok(());
        };
        match free(folder_of(file)) {
            Some(free) if free < bytes => Err(FileError::NoRoom {
                path: self.path.clone(),
                needed: bytes,
                free,
            }),
            _ => Ok(()),
        }
    }
}

/// The device and the number of the file behind all links at `path`; `None` if there is none.
fn identity(path: &Path) -> Option<(u64, u64)> {
    let there = fs::metadata(path).ok()?;
    Some((there.dev(), there.ino()))
}

/// How to write at `path`, where `there` is.
fn way_to(path: &Path, there: &Metadata, overwrite: Overwrite) -> Result<Route, FileError> {
    let kind = there.file_type();
    if kind.is_dir() {
        return Err(FileError::IsFolder { path: path.into() });
    }
    if kind.is_fifo() {
        return Ok(Route::Pipe);
    }
    if kind.is_char_device() {
        return device(path).map(Route::Device);
    }
    if !kind.is_file() {
        return Err(FileError::NotAFile { path: path.into() });
    }
    if overwrite == Overwrite::Never {
        return Err(FileError::Exists { path: path.into() });
    }
    let file = replaceable(path, there);
    file.map(Route::Beside).map_err(|error| told(path, error))
}

fn told(path: &Path, error: io::Error) -> FileError {
    FileError::writing(path, error)
}

/// The folder in which `path` is.
pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    }
}

/// Whether only a folder can have this name.
fn names_a_folder(path: &Path) -> bool {
    let name = path.as_os_str().as_encoded_bytes();
    [&b"/"[..], b"/.", b"/.."].iter().any(|end| name.ends_with(end))
}

/// The device at `path`, open. Sound is not for a terminal.
fn device(path: &Path) -> Result<File, FileError> {
    let opened = File::options().write(true).open(path);
    let file = opened.map_err(|error| told(path, error))?;
    if file.is_terminal() {
        return Err(FileError::Terminal { path: path.into() });
    }
    Ok(file)
}

/// Where a file that does not exist yet is created: at the end of all links that begin at `path`.
fn behind_links(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    for _ in 0..MOST_LINKS {
        match fs::read_link(&path) {
            Ok(target) => path = folder_of(&path).join(target),
            // It is no link (EINVAL), or there is nothing.
            Err(_) => return Ok(path),
        }
    }
    Err(Errno::LOOP.into())
}

/// The existing file at `path`, without links, if it can be replaced by another.
fn replaceable(path: &Path, there: &Metadata) -> io::Result<PathBuf> {
    let file = fs::canonicalize(path)?;
    let folder = fs::metadata(folder_of(&file))?;
    let me = geteuid().as_raw();
    let is_mine = [0, there.uid(), folder.uid()].contains(&me);
    if folder.mode() & STICKY != 0 && !is_mine {
        return Err(Errno::PERM.into());
    }
    if is_mount(&file) {
        return Err(Errno::BUSY.into());
    }
    Ok(file)
}

/// Whether the file is mounted by itself, as in containers. Such a file can't be replaced.
#[cfg(target_os = "linux")]
fn is_mount(file: &Path) -> bool {
    use rustix::fs::{AtFlags, CWD, StatxAttributes, StatxFlags, statx};
    let found = statx(CWD, file, AtFlags::empty(), StatxFlags::TYPE);
    found.is_ok_and(|found| found.stx_attributes.contains(StatxAttributes::MOUNT_ROOT))
}

/// Other systems do not tell.
#[cfg(not(target_os = "linux"))]
fn is_mount(_: &Path) -> bool {
    false
}

/// The bytes that are free in `folder`; `None` where the file system does not say.
fn free(folder: &Path) -> Option<u64> {
    let found = statvfs(folder).ok()?;
    (found.f_blocks > 0).then(|| found.f_bavail.saturating_mul(found.f_frsize))
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    fn look(path: &Path) -> Result<FilePlace, FileError> {
        FilePlace::look(path, Overwrite::WhenWhole)
    }

    /// The file that would be written for `path`.
    fn written(path: &Path) -> PathBuf {
        match look(path).unwrap().way {
            Route::Beside(file) => file,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_link_is_followed_to_its_file_whether_that_exists_or_not() {
        let folder = tempfile::tempdir().unwrap();
        let root = fs::canonicalize(folder.path()).unwrap();
        fs::create_dir(root.join("far")).unwrap();
        symlink("far/b.wav", root.join("a.wav")).unwrap();
        symlink("a.wav", root.join("first.wav")).unwrap();
        assert_eq!(written(&root.join("first.wav")), root.join("far/b.wav"));
        fs::write(root.join("far/b.wav"), "old").unwrap();
        assert_eq!(written(&root.join("first.wav")), root.join("far/b.wav"));
    }

    #[test]
    fn looking_changes_nothing() {
        let folder = tempfile::tempdir().unwrap();
        look(&folder.path().join("a.wav")).unwrap();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn what_can_not_be_written_is_told_at_once() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::write(at("hers.wav"), "hers").unwrap();
        symlink("circle.wav", at("circle.wav")).unwrap();
        symlink("gone/b.wav", at("dangling.wav")).unwrap();
        symlink("hers.wav", at("link.wav")).unwrap();
        let refused = |path: &Path, overwrite| FilePlace::look(path, overwrite).unwrap_err();
        assert!(matches!(
            refused(&at("link.wav"), Overwrite::Never),
            FileError::Exists { .. }
        ));
        let refused = |name: &str| refused(&at(name), Overwrite::WhenWhole);
        for name in [".", "..", "new/", "new/.", "./"] {
            assert!(matches!(refused(name), FileError::IsFolder { .. }), "{name}");
        }
        let long = "a".repeat(300) + ".wav";
        for name in [
            "circle.wav",
            "dangling.wav",
            "gone/a.wav",
            "hers.wav/a.wav",
            &long,
        ] {
            assert!(matches!(refused(name), FileError::Unwritable { .. }), "{name}");
        }
        let told = refused("dangling.wav").to_string();
        assert!(told.contains("gone"), "the missing folder is named: {told}");
    }

    #[test]
    fn a_socket_is_no_place_for_a_file_and_a_device_is() {
        let folder = tempfile::tempdir().unwrap();
        let socket = folder.path().join("a.wav");
        let _socket = std::os::unix::net::UnixListener::bind(&socket).unwrap();
        assert!(matches!(look(&socket), Err(FileError::NotAFile { .. })));
        assert!(look(Path::new("/dev/null")).unwrap().is_straight());
        assert!(!look(&folder.path().join("b.wav")).unwrap().is_straight());
    }

    #[test]
    fn music_is_recognized_under_all_its_names() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        for name in ["song.wav", "other.wav"] {
            fs::write(at(name), name).unwrap();
        }
        symlink("song.wav", at("link.wav")).unwrap();
        let is_free = |output: &str, music: &str| {
            let music = [at("gone.wav"), at(music)];
            look(&at(output)).unwrap().is_not_of(&music).is_ok()
        };
        for (output, music) in [
            ("song.wav", "song.wav"),
            ("link.wav", "song.wav"),
            ("song.wav", "link.wav"),
        ] {
            assert!(!is_free(output, music), "{output} {music}");
        }
        for output in ["other.wav", "new.wav", "gone.wav"] {
            assert!(is_free(output, "song.wav"), "{output}");
        }
    }

    #[test]
    fn room_is_measured_where_the_file_will_be() {
        let folder = tempfile::tempdir().unwrap();
        let place = look(&folder.path().join("a.wav")).unwrap();
        place.has_room(1).unwrap();
        let refused = place.has_room(u64::MAX);
        assert!(matches!(refused, Err(FileError::NoRoom { needed: u64::MAX, .. })));
        look(Path::new("/dev/null")).unwrap().has_room(u64::MAX).unwrap();
    }
}
