//! Opens the folder of a pack or of the installed packs for the subcommands of `pack`.

use std::path::Path;

use crate::commands::app::App;
use crate::commands::check;
use crate::commands::failure::CommandError;
use crate::packs::{PackError, Packs, Workshop};

/// Opens the pack that is made in `folder`, to read it.
pub(super) fn open(folder: &Path) -> Result<Workshop, CommandError> {
    Ok(Workshop::open(folder)?)
}

/// Opens the pack that is made in `folder`, and keeps other commands from writing into it.
pub(super) fn open_to_write(folder: &Path) -> Result<Workshop, CommandError> {
    Ok(Workshop::open_to_write(folder)?)
}

/// Prints the faults of a pack that is refused because of them.
pub(super) fn telling<T>(app: &App, result: Result<T, PackError>) -> Result<T, CommandError> {
    if let Err(PackError::Flawed { findings, .. }) = &result {
        app.tell(&check::lines(app, findings, check::MOST_OF_PACK));
    }
    Ok(result?)
}

/// The installed packs.
pub(super) fn packs(app: &App) -> Result<&Packs, CommandError> {
    Ok(app.packs.as_ref().ok_or(PackError::NoHome)?)
}
