//! What the subcommands of `pack` begin with: the folder of a pack, or those that are installed.

use std::path::Path;

use crate::commands::app::App;
use crate::commands::check;
use crate::commands::failure::CommandError;
use crate::packs::{PackError, Packs, Workshop};

/// The pack that is made in `folder`.
pub(super) fn open(folder: &Path) -> Result<Workshop, CommandError> {
    Ok(Workshop::open(folder)?)
}

/// Tells each fault of a pack that is refused for its faults.
pub(super) fn telling<T>(app: &App, result: Result<T, PackError>) -> Result<T, CommandError> {
    if let Err(PackError::Flawed { findings, .. }) = &result {
        for finding in findings {
            app.tell(&(check::line(app, finding) + "\n"));
        }
    }
    Ok(result?)
}

/// Those that are installed. What a run that was killed has left beside them is cleared first.
pub(super) fn packs(app: &App) -> Result<&Packs, CommandError> {
    let packs = app.packs.as_ref().ok_or(PackError::NoHome)?;
    packs.sweep();
    Ok(packs)
}
