//! The way in to a session: its socket, and the lock that says whose it is. What somebody deletes is made anew within
//! seconds.
//!
//! Must not know what clients ask.

use std::fs::{self, File, Metadata, Permissions, TryLockError};
use std::io;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;

use super::folder;

/// How often a lock is tried again, and after which pause.
const ATTEMPTS: usize = 20;
const BETWEEN_ATTEMPTS: Duration = Duration::from_millis(5);
/// How often it is looked whether the socket is still there.
const GLANCE: Duration = Duration::from_secs(2);

/// Why a session can't be steered from outside.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// Another session has this name.
    #[error("the name is in use")]
    InUse,
    /// There is no place for the socket.
    #[error("no socket: {0}")]
    Io(#[from] io::Error),
}

/// A name that is held, and the socket that listens under it.
#[derive(Debug)]
pub(super) struct Entrance {
    paths: EntrancePaths,
    listener: UnixListener,
    /// Held until the end.
    lock: File,
}

/// Where an entrance is.
#[derive(Debug, Clone)]
pub(super) struct EntrancePaths {
    socket: PathBuf,
    /// The file of the lock.
    held: PathBuf,
}

impl EntrancePaths {
    /// Removes what is there, at the end of the session.
    pub(super) fn remove(&self) {
        let _ = fs::remove_file(&self.socket);
        let _ = fs::remove_file(&self.held);
    }
}

impl Entrance {
    /// Takes `name`. A socket that a killed session left is replaced.
    ///
    /// # Errors
    /// If the name is in use, or the socket can't be made.
    pub(super) fn open(name: &str) -> Result<Entrance, ServeError> {
        let folder = folder::folder()?;
        sweep(&folder);
        let paths = EntrancePaths {
            socket: folder.join(format!("{name}.sock")),
            held: folder.join(format!("{name}.lock")),
        };
        let lock = hold(&paths.held)?;
        let listener = listen(&paths.socket)?;
        Ok(Entrance {
            paths,
            listener,
            lock,
        })
    }

    /// Where it is.
    pub(super) fn paths(&self) -> EntrancePaths {
        self.paths.clone()
    }

    /// The next client, however long that takes.
    ///
    /// # Errors
    /// If no client can be let in for now.
    pub(super) fn next(&mut self) -> io::Result<UnixStream> {
        let glance = Timespec::try_from(GLANCE).ok();
        loop {
            let mut fds = [PollFd::new(&self.listener, PollFlags::IN)];
            match poll(&mut fds, glance.as_ref()) {
                // Whatever prevents it now is tried again.
                Ok(0) | Err(Errno::INTR) => drop(self.mend()),
                Ok(_) => return self.listener.accept().map(|(client, _)| client),
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// Makes anew what was deleted. A name that another session has taken since then is theirs.
    fn mend(&mut self) -> Result<(), ServeError> {
        let is_held = is_at(&self.lock, &self.paths.held);
        if is_held && self.paths.socket.exists() {
            return Ok(());
        }
        if !is_held {
            folder::folder()?;
            self.lock = hold(&self.paths.held)?;
        }
        self.listener = listen(&self.paths.socket)?;
        Ok(())
    }
}

fn listen(socket: &Path) -> io::Result<UnixListener> {
    remove(socket)?;
    let listener = UnixListener::bind(socket)?;
    fs::set_permissions(socket, Permissions::from_mode(0o600))?;
    Ok(listener)
}

/// Locks the file at `path`. Whoever looks whether it is locked holds it for a moment, so a few attempts are made.
fn hold(path: &Path) -> Result<File, ServeError> {
    for attempt in 0.. {
        let lock = folder::lock_file(path, true)?;
        match lock.try_lock() {
            // A file that was removed meanwhile is nobody's lock.
            Ok(()) if is_at(&lock, path) => return Ok(lock),
            Err(TryLockError::Error(error)) => return Err(error.into()),
            _ if attempt >= ATTEMPTS => break,
            _ => thread::sleep(BETWEEN_ATTEMPTS),
        }
    }
    Err(ServeError::InUse)
}

fn is_at(lock: &File, path: &Path) -> bool {
    let place = |found: io::Result<Metadata>| found.map(|found| (found.dev(), found.ino())).ok();
    place(lock.metadata()).is_some_and(|held| place(fs::metadata(path)) == Some(held))
}

fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Removes what killed sessions left.
fn sweep(folder: &Path) {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let locks = entries.map(|entry| entry.path());
    for path in locks.filter(|path| path.extension().is_some_and(|ending| ending == "lock")) {
        let Ok(lock) = folder::lock_file(&path, false) else {
            continue;
        };
        if lock.try_lock().is_ok() && is_at(&lock, &path) {
            let _ = remove(&path.with_extension("sock"));
            let _ = remove(&path);
        }
    }
}
