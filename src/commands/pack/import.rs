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
    let mut workshop = super::open_to_write(&options.folder.dir)?;
    let telling = Telling::new(app);
    let found = match &options.labels {
        Some(labels) => candidates::labelled(&workshop, &options.recordings, labels, &telling)?,
        None => candidates::named(&workshop, &options.recordings, &telling)?,
    };
    let files = found.list.len() + found.left_out;
    let (mut kept, mut refused) = (0, found.left_out);
    for group in groups(found.list) {
        telling.several(&group);
        let taken = take_last(app, &mut workshop, &group, &telling)?;
        kept += usize::from(taken.is_kept);
        refused += taken.refused;
    }
    let arguments = Arguments::new()
        .number("kept", kept as u64)
        .number("files", files as u64);
    app.print(&(app.with("import-done", arguments) + "\n"))?;
    // A recording that a later one of the same line replaces is not refused.
    Ok(match refused {
        0 => ExitCode::SUCCESS,
        _ => ExitCode::from(exit::DATA),
    })
}

/// What became of the recordings of one line.
struct ImportedLine {
    is_kept: bool,
    refused: usize,
}

/// Takes in the last good one of `group`, the recordings of one line.
fn take_last(
    app: &App,
    workshop: &mut Workshop,
    group: &[Candidate],
    telling: &Telling<'_>,
) -> Result<ImportedLine, CommandError> {
    for (refused, candidate) in group.iter().rev().enumerate() {
        match take_in(workshop, candidate) {
            Ok(finished) => {
                app.print(&telling.kept(workshop, candidate, &finished))?;
                let is_kept = true;
                return Ok(ImportedLine { is_kept, refused });
            }
            Err(Unfinished::Failed(error)) if !is_of_the_file(&error) => return Err(error),
            Err(why) => telling.refused(candidate, &why),
        }
    }
    Ok(ImportedLine {
        is_kept: false,
        refused: group.len(),
    })
}

/// Whether the error concerns one file only, so that the others can still be imported.
fn is_of_the_file(error: &CommandError) -> bool {
    matches!(error, CommandError::Library(_))
}
