//! `warmhands pack record`: records line after line from a microphone, and checks each take before it is kept.

mod booth;
mod meter;

use std::process::ExitCode;

use crate::commands::app::App;
use crate::commands::arguments::PackRecordOptions;
use crate::commands::exit;
use crate::commands::failure::{CommandError, UsageError};
use crate::commands::signals::Signals;
use crate::control::Keys;
use crate::locale::Arguments;
use crate::microphone::Microphone;
use crate::packs::{LineState, PackError, ScriptLine, Workshop};
use booth::{Booth, LineOutcome};

pub(super) fn run(app: &App, options: &PackRecordOptions) -> Result<ExitCode, CommandError> {
    let dir = &options.folder.dir;
    let mut workshop = super::open_to_write(dir)?;
    let lines = to_read(&workshop, &options.lines)?;
    let done = || {
        let place = Arguments::new().text("place", dir.display());
        app.print(&(app.with("record-done", place) + "\n"))
    };
    if lines.is_empty() {
        return done();
    }
    let signals = Signals::watch();
    let keys = Keys::open(app.terminal.steerable);
    if !keys.are_there() {
        return Err(UsageError::NoKeys.into());
    }
    let microphone = Microphone::open(options.microphone.as_deref())?;
    let mut booth = Booth::open(app, &workshop, (keys, signals), microphone)?;
    let (mut at, count) = (0, lines.len());
    while at < count {
        match booth.line(&mut workshop, &lines[at], (at + 1, count))? {
            LineOutcome::Kept | LineOutcome::Skipped => at += 1,
            LineOutcome::Stopped => break,
            LineOutcome::Ended(stop) => return Ok(exit::stopped(stop)),
        }
    }
    // Restores the terminal before more is printed.
    drop(booth);
    if at == count && to_read(&workshop, &[])?.is_empty() {
        return done();
    }
    app.print(&(app.text("record-stopped") + "\n"))
}

/// The requested lines, by default those without an up-to-date recording.
fn to_read(workshop: &Workshop, wanted: &[String]) -> Result<Vec<ScriptLine>, PackError> {
    for name in wanted {
        workshop.line(name).ok_or_else(|| workshop.unknown(name))?;
    }
    let is_wanted = |line: &ScriptLine| match wanted.is_empty() {
        true => line.state != LineState::Recorded,
        false => wanted.iter().any(|name| line.message.as_str() == name),
    };
    Ok(workshop.lines().into_iter().filter(is_wanted).collect())
}
