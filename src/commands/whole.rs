//! Writes a small file whole or not at all, or to the standard output.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use super::failure::CommandError;
use super::printing::print_bytes;
use crate::output::{FileError, FilePlace, NewFile, Overwrite};

/// The name that stands for the standard output.
const STDOUT: &str = "-";

/// Whether `path` stands for the standard output.
pub(super) fn is_stdout(path: &Path) -> bool {
    path.as_os_str() == STDOUT
}

/// Checks that `path` may be written, before any work is done for it.
pub(super) fn look(path: &Path, may_replace: bool) -> Result<(), FileError> {
    match is_stdout(path) {
        true => Ok(()),
        false => FilePlace::look(path, overwrite(may_replace)).map(drop),
    }
}

/// Writes `bytes` to `path`.
pub(super) fn put(path: &Path, bytes: &[u8], may_replace: bool) -> Result<ExitCode, CommandError> {
    if is_stdout(path) {
        return print_bytes(bytes);
    }
    let mut file = NewFile::create(path, overwrite(may_replace))?;
    // The system's own words: those on a full disk would speak of sound.
    file.write_all(bytes).map_err(|source| FileError::Unwritable {
        path: path.to_owned(),
        source,
    })?;
    file.keep()?;
    Ok(ExitCode::SUCCESS)
}

fn overwrite(may_replace: bool) -> Overwrite {
    match may_replace {
        true => Overwrite::WhenWhole,
        false => Overwrite::Never,
    }
}
