//! `warmhands pack import`: takes in recordings made elsewhere, one file per line or all lines in one file.

use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::finish::{self, Finished, Unfinished, finish};
use crate::clip::{LONGEST_CLIP, Recording};
use crate::commands::app::App;
use crate::commands::arguments::PackImportOptions;
use crate::commands::exit;
use crate::commands::failure::{self, CommandError, UsageError};
use crate::locale::{Arguments, MessageId};
use crate::packs::{PackError, Workshop, labels, of_sound, open_recording, read_text};
use crate::take::{TakeFlaw, mono};
use crate::units::{CHANNELS, Frames};

/// One recording to import.
struct Importable {
    message: MessageId,
    file: PathBuf,
    /// The part of the file; `None` for all of it.
    part: Option<Range<Frames>>,
}

/// Margin kept around a label where no other label is: room tone to judge the recording by.
const AROUND: Frames = Frames::from_millis(300);
/// Silence added to a file that begins or ends with speech, which was then cut on purpose.
const PADDING: Frames = Frames::from_millis(200);

pub(super) fn run(app: &App, options: &PackImportOptions) -> Result<ExitCode, CommandError> {
    let mut workshop = super::open(&options.folder.dir)?;
    // All names are checked before anything is imported.
    let wanted = match &options.labels {
        Some(labels) => labelled(&workshop, &options.recordings, labels)?,
        None => named(&workshop, &options.recordings)?,
    };
    let mut kept = 0;
    for one in &wanted {
        match take_in(&mut workshop, one) {
            Ok(finished) => {
                kept += 1;
                app.print(&(told_kept(app, &workshop, one, &finished) + "\n"))?;
            }
            Err(Unfinished::Failed(error)) if !is_of_the_file(&error) => return Err(error),
            Err(why) => app.tell(&(told_refused(app, one, &why) + "\n")),
        }
    }
    let arguments = Arguments::new()
        .number("kept", kept as u64)
        .number("files", wanted.len() as u64);
    app.print(&(app.with("import-done", arguments) + "\n"))?;
    Ok(match kept == wanted.len() {
        true => ExitCode::SUCCESS,
        false => ExitCode::from(exit::DATA),
    })
}

/// One import per file, for the line that the file is named after.
fn named(workshop: &Workshop, files: &[PathBuf]) -> Result<Vec<Importable>, PackError> {
    let wanted = |file: &PathBuf| {
        let name = file.file_stem().unwrap_or_default().to_string_lossy();
        let message = workshop.line(&name).ok_or_else(|| workshop.unknown(&name))?;
        Ok(Importable {
            message,
            file: file.clone(),
            part: None,
        })
    };
    files.iter().map(wanted).collect()
}

/// One import per labelled part of the long recording.
fn labelled(workshop: &Workshop, files: &[PathBuf], file: &Path) -> Result<Vec<Importable>, CommandError> {
    let [recording] = files else {
        return Err(UsageError::LabelsForOneFile.into());
    };
    let name = file.display().to_string();
    let labels = labels(&name, &read_text(file)?)?;
    let end = open_recording(recording)?.frames();
    let mut wanted = Vec::new();
    for (index, label) in labels.iter().enumerate() {
        let message = workshop
            .line(&label.name)
            .ok_or_else(|| workshop.unknown(&label.name))?;
        if label.end > end {
            return Err(PackError::LabelBeyond {
                file: name,
                spot: label.spot,
                name: label.name.clone(),
            }
            .into());
        }
        let before = labels[..index].iter().map(|other| other.end).max();
        let after = labels[index + 1..].iter().map(|other| other.start).min();
        let start = label.start.saturating_sub(AROUND).max(before.unwrap_or_default());
        let stop = (label.end + AROUND).min(after.unwrap_or(end)).min(end);
        wanted.push(Importable {
            message,
            file: recording.clone(),
            part: Some(start.min(label.start)..stop.max(label.end)),
        });
    }
    Ok(wanted)
}

/// Imports one recording.
fn take_in(workshop: &mut Workshop, wanted: &Importable) -> Result<Finished, Unfinished> {
    let failed = |error: CommandError| Unfinished::Failed(error);
    let samples = samples(wanted)?;
    let finished = match finish(&samples) {
        Err(Unfinished::Flaw(TakeFlaw::Cut { .. })) => finish(&padded(&samples))?,
        other => other?,
    };
    let kept = workshop.keep(&wanted.message, &finished.bytes, finished.frames);
    kept.map_err(|error| failed(error.into()))?;
    Ok(finished)
}

/// The mono samples of one recording.
fn samples(wanted: &Importable) -> Result<Vec<f32>, Unfinished> {
    let mut recording: Recording =
        open_recording(&wanted.file).map_err(|error| Unfinished::Failed(error.into()))?;
    let part = wanted.part.clone().unwrap_or(Frames::ZERO..recording.frames());
    let lasts = part.end.saturating_sub(part.start);
    let most = LONGEST_CLIP;
    if lasts > most {
        return Err(Unfinished::Flaw(TakeFlaw::TooLong { lasts, most }));
    }
    let mut stereo = vec![0.0; lasts.as_index() * CHANNELS];
    let read = recording.read(part.start, &mut stereo);
    read.map_err(|reason| Unfinished::Failed(of_sound(&wanted.file, reason).into()))?;
    Ok(mono(&stereo))
}

fn padded(samples: &[f32]) -> Vec<f32> {
    let quiet = vec![0.0; PADDING.as_index()];
    [&quiet, samples, &quiet].concat()
}

/// Whether the error concerns one file only, so that the others can still be imported.
fn is_of_the_file(error: &CommandError) -> bool {
    matches!(error, CommandError::Library(_))
}

fn told_kept(app: &App, workshop: &Workshop, wanted: &Importable, finished: &Finished) -> String {
    let kept = app.with("record-kept", Arguments::new().text("message", &wanted.message));
    let lines = workshop.lines();
    let line = lines.iter().find(|line| line.message == wanted.message);
    let pace = line.and_then(|line| finish::pace(app, workshop, &line.text, finished.speech));
    match pace {
        Some(pace) => format!("{kept}\n  {pace}"),
        None => kept,
    }
}

fn told_refused(app: &App, wanted: &Importable, why: &Unfinished) -> String {
    if let Unfinished::Failed(error) = why {
        return failure::line(&app.messages, error);
    }
    let file = match &wanted.part {
        Some(_) => format!("{} ({})", wanted.file.display(), wanted.message),
        None => wanted.file.display().to_string(),
    };
    let arguments = Arguments::new()
        .text("file", file)
        .text("reason", finish::reason(app, why));
    app.with("record-refused", arguments)
}
