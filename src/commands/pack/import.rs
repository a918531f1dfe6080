//! `warmhands pack import`: takes in recordings made elsewhere, one file per line or all lines in one file.
//!
//! What is good is taken; everything else is named with its reason.

mod candidate;
mod candidates;
mod taking;
mod telling;

use std::process::ExitCode;

use super::finish::Unfinished;
use crate::commands::app::App;
use crate::commands::arguments::PackImportOptions;
use crate::commands::exit;
use crate::commands::failure::CommandError;
use crate::locale::Arguments;
use crate::packs::Workshop;
use candidate::{Candidate, groups};
use taking::take_in;
use telling::Telling;

pub(super) fn run(app: &App, options: &PackImportOptions) -> Result<ExitCode, CommandError> {
    let mut workshop = super::open(&options.folder.dir)?;
    let telling = Telling::new(app);
    let found = match &options.labels {
        Some(labels) => candidates::labelled(&workshop, &options.recordings, labels, &telling)?,
        None => candidates::named(&workshop, &options.recordings, &telling)?,
    };
    let files = found.list.len() + found.left_out;
    let mut kept = 0;
    for group in groups(found.list) {
        telling.several(&group);
        kept += usize::from(take_last(app, &mut workshop, &group, &telling)?);
    }
    let arguments = Arguments::new()
        .number("kept", kept as u64)
        .number("files", files as u64);
    app.print(&(app.with("import-done", arguments) + "\n"))?;
    Ok(match kept == files {
        true => ExitCode::SUCCESS,
        false => ExitCode::from(exit::DATA),
    })
}

/// Takes in the last good one of `group`, the recordings of one line. Returns whether there is one.
fn take_last(
    app: &App,
    workshop: &mut Workshop,
    group: &[Candidate],
    telling: &Telling<'_>,
) -> Result<bool, CommandError> {
    for candidate in group.iter().rev() {
        match take_in(workshop, candidate) {
            Ok(finished) => {
                app.print(&telling.kept(workshop, candidate, &finished))?;
                return Ok(true);
            }
            Err(Unfinished::Failed(error)) if !is_of_the_file(&error) => return Err(error),
            Err(why) => telling.refused(candidate, &why),
        }
    }
    Ok(false)
}

/// Whether the error concerns one file only, so that the others can still be imported.
fn is_of_the_file(error: &CommandError) -> bool {
    matches!(error, CommandError::Library(_))
}
