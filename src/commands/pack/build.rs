//! `warmhands pack build`: packs the folder into one file.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use crate::commands::app::App;
use crate::commands::arguments::PackBuildOptions;
use crate::commands::failure::CommandError;
use crate::commands::signals::Signals;
use crate::locale::Arguments;
use crate::output::{FileError, NewFile, Overwrite};
use crate::packs::Built;

/// The file extension of a pack.
const ENDING: &str = "whpack";

pub(super) fn run(app: &App, options: &PackBuildOptions) -> Result<ExitCode, CommandError> {
    // What is checked and what is packed must be the same.
    let workshop = super::open_to_write(&options.folder.dir)?;
    let Built { id, bytes, sessions } = super::telling(app, workshop.build())?;
    let path = options
        .file
        .clone()
        .unwrap_or_else(|| PathBuf::from(format!("{id}.{ENDING}")));
    let overwrite = match options.force {
        true => Overwrite::WhenWhole,
        false => Overwrite::Never,
    };
    // From now on a signal waits until the file is whole.
    let _signals = Signals::watch();
    let mut file = NewFile::create(&path, overwrite)?;
    file.write_all(&bytes)
        .map_err(|error| FileError::writing(&path, error))?;
    file.keep()?;
    let arguments = Arguments::new()
        .text("place", path.display())
        .text("sessions", sessions.join(", "));
    app.print(&(app.with("pack-built", arguments) + "\n"))
}
