//! The lock on the folder of a pack: of two commands that write into it, the second waits, so that neither undoes what the
//! other has kept.
//!
//! The system releases it when the program ends, however it ends. Must not know what is written.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use crate::packs::PackError;

/// The file that is locked. It is empty, stays in the folder, and belongs to no pack.
const FILE: &str = ".lock";
/// How long a command waits for another one: as long as a small import takes.
const PATIENCE: Duration = Duration::from_secs(3);
/// The time between two attempts.
const PAUSE: Duration = Duration::from_millis(50);

/// The lock on a folder, held until this is dropped.
#[derive(Debug)]
pub(super) struct Lock {
    /// `None` in a folder that can't be written: nobody else writes there either.
    _file: Option<File>,
}

impl Lock {
    /// The lock on `folder`, after at most a few seconds.
    ///
    /// # Errors
    /// If another command holds it, or its file can't be created.
    pub(super) fn wait(folder: &Path) -> Result<Lock, PackError> {
        let path = folder.join(FILE);
        let file = match opened(&path, true) {
            Ok(file) => file,
            Err(error) if is_read_only(&error) => return Ok(Lock { _file: None }),
            Err(error) => return Err(PackError::writing(&path)(error)),
        };
        let start = Instant::now();
        while is_held(&file) {
            if start.elapsed() >= PATIENCE {
                let folder = folder.to_owned();
                return Err(PackError::Busy { folder });
            }
            thread::sleep(PAUSE);
        }
        Ok(Lock { _file: Some(file) })
    }

    /// The lock on `folder`, if some command has written there and none writes now.
    pub(super) fn now(folder: &Path) -> Option<Lock> {
        let file = opened(&folder.join(FILE), false).ok()?;
        (!is_held(&file)).then_some(Lock { _file: Some(file) })
    }
}

/// Opens the file for reading too: opening a pipe only for writing would block.
fn opened(path: &Path, create: bool) -> io::Result<File> {
    OpenOptions::new()
        .read(true)
        .write(true)
        .create(create)
        .truncate(false)
        .open(path)
}

fn is_read_only(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem
    )
}

/// Locks `file`, unless another command holds it. A file system without locks holds nobody up.
fn is_held(file: &File) -> bool {
    matches!(file.try_lock(), Err(TryLockError::WouldBlock))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_command_at_a_time_holds_a_folder() {
        let folder = tempfile::tempdir().unwrap();
        assert!(Lock::now(folder.path()).is_none(), "nobody has written there");
        let held = Lock::wait(folder.path()).unwrap();
        assert!(Lock::now(folder.path()).is_none());
        let refused = Lock::wait(folder.path());
        assert!(matches!(refused, Err(PackError::Busy { .. })), "{refused:?}");
        drop(held);
        assert!(Lock::now(folder.path()).is_some());
        Lock::wait(folder.path()).unwrap();
    }
}
