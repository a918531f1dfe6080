//! Which recording is which line: by the name of each file, or by the labels of one long file.
//!
//! Must not know sound.

use std::path::{Path, PathBuf};

use super::candidate::Candidate;
use super::telling::Telling;
use crate::commands::failure::{CommandError, UsageError};
use crate::diagnostic::Location;
use crate::packs::{
    MOST_LABELS, PackError, ScriptLine, Workshop, cut, labels, open_recording, read_text, sounds_in,
};

/// What is to be imported.
#[derive(Default)]
pub(super) struct Candidates {
    pub(super) list: Vec<Candidate>,
    /// The number of files or labels that were told and left out.
    pub(super) left_out: usize,
}

/// One import per file, for the line that the file is named after. A folder stands for its sound files.
pub(super) fn named(
    workshop: &Workshop,
    paths: &[PathBuf],
    telling: &Telling<'_>,
) -> Result<Candidates, CommandError> {
    let lines = workshop.lines();
    let mut found = Candidates::default();
    for path in paths {
        for file in files(path, &mut found, telling)? {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            let place = file.display().to_string();
            let part = None;
            match line(workshop, &lines, &name) {
                Ok(line) => found.list.push(Candidate {
                    line,
                    file,
                    part,
                    place,
                }),
                Err(error) => found.leave_out(|| telling.left_out(&place, &error)),
            }
        }
    }
    Ok(found)
}

/// The files that `path` stands for.
fn files(path: &Path, found: &mut Candidates, telling: &Telling<'_>) -> Result<Vec<PathBuf>, CommandError> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let (files, more) = sounds_in(path)?;
    if files.is_empty() {
        let folder = path.to_owned();
        found.leave_out(|| telling.error(&PackError::NoSound { folder }));
    }
    if more > 0 {
        found.left_out += more;
        telling.more(&path.display().to_string(), files.len(), more);
    }
    Ok(files)
}

/// One import per labelled part of the long recording.
pub(super) fn labelled(
    workshop: &Workshop,
    files: &[PathBuf],
    labels_file: &Path,
    telling: &Telling<'_>,
) -> Result<Candidates, CommandError> {
    let [recording] = files else {
        return Err(UsageError::LabelsForOneFile.into());
    };
    let file = labels_file.display().to_string();
    let read = labels(&read_text(labels_file)?);
    let end = open_recording(recording)?.frames();
    let lines = workshop.lines();
    let mut found = Candidates::default();
    for &spot in &read.strange {
        let file = file.clone();
        found.leave_out(|| telling.error(&PackError::Labels { file, spot }));
    }
    for label in &read.labels {
        let (file, spot) = (file.clone(), label.spot);
        let location = Location {
            file: file.clone(),
            spot: Some(spot),
        };
        let line = line(workshop, &lines, &label.name);
        match (line, cut(label, &read.labels, end)) {
            (Err(error), _) => found.leave_out(|| telling.left_out(&location.to_string(), &error)),
            (Ok(line), Some(part)) => found.list.push(Candidate {
                line,
                file: recording.clone(),
                part: Some(part),
                place: location.to_string(),
            }),
            (Ok(line), None) => {
                let name = line.message.to_string();
                found.leave_out(|| telling.error(&PackError::LabelBeyond { file, spot, name }));
            }
        }
    }
    if read.unread > 0 {
        found.left_out += read.unread;
        telling.more(&file, MOST_LABELS, read.unread);
    }
    match found.list.is_empty() && found.left_out == 0 {
        true => Err(PackError::NoLabels { file }.into()),
        false => Ok(found),
    }
}

impl Candidates {
    /// Counts one that is left out, and tells why.
    fn leave_out(&mut self, tell: impl FnOnce()) {
        self.left_out += 1;
        tell();
    }
}

/// The line called `name`.
fn line(workshop: &Workshop, lines: &[ScriptLine], name: &str) -> Result<ScriptLine, PackError> {
    let message = workshop.named(name)?;
    let line = lines.iter().find(|line| line.message == message);
    line.cloned().ok_or_else(|| workshop.unknown(name))
}
