//! Opens the folder of a pack or of the installed packs for the subcommands of `pack`.

use std::path::Path;

use crate::commands::app::App;
use crate::commands::check;
use crate::commands::failure::CommandError;
use crate::packs::{PackError, Packs, Workshop};

/// Opens the pack that is made in `folder`.
pub(super) fn open(folder: &Path) -> Result<Workshop, CommandError> {
    Ok(Workshop::open(folder)?)
}

/// Prints each fault of a pack that is refused because of its faults.
pub(super) fn telling<T>(app: &App, result: Result<T, PackError>) -> Result<T, CommandError> {
    if let Err(PackError::Flawed { findings, .. }) = &result {
        for finding in findings {
            app.tell(&(check::line(app, finding) + "\n"));
        }
    }
    Ok(result?)
}

/// The installed packs. Leftovers of a killed run are removed first.
pub(super) fn packs(app: &App) -> Result<&Packs, CommandError> {
    let packs = app.packs.as_ref().ok_or(PackError::NoHome)?;
    packs.sweep();
    Ok(packs)
}
