//! The standard output without a buffer, so that a reader gets each block as soon as it is there.

use std::fs::File;
use std::io;
use std::os::fd::AsFd;

/// The standard output. Closing it leaves the original open.
pub(super) fn unbuffered() -> io::Result<File> {
    io::stdout().as_fd().try_clone_to_owned().map(File::from)
}
