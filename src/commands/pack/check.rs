//! `warmhands pack check`: what must be fixed before the pack can be built, and what is still to be done.

use std::fmt::Write;
use std::process::ExitCode;

use serde::Serialize;

use crate::check::{Finding, Tally};
use crate::commands::app::App;
use crate::commands::arguments::PackCheckOptions;
use crate::commands::exit;
use crate::commands::failure::CommandError;
use crate::commands::{check, print_json};
use crate::locale::{Arguments, Locale};
use crate::packs::{LineState, ScriptLine, Workshop};

pub(super) fn run(app: &App, options: &PackCheckOptions) -> Result<ExitCode, CommandError> {
    let workshop = super::open(&options.folder.dir)?;
    let report = workshop.check()?;
    let (faults, others): (Vec<&Finding>, Vec<&Finding>) = report
        .findings
        .iter()
        .partition(|finding| workshop.must_be_mended(finding));
    if options.json {
        print_json(&PackJson {
            language: &workshop.language,
            lines: needed(&workshop).count(),
            recorded: recorded(&workshop),
            must_be_mended: faults
                .iter()
                .map(|finding| check::finding(app, finding))
                .collect(),
            can_be_better: others
                .iter()
                .map(|finding| check::finding(app, finding))
                .collect(),
            texts: report.languages.first(),
        })?;
    } else {
        app.print(&text(app, &workshop, &faults, report.languages.first()))?;
    }
    Ok(match faults.is_empty() {
        true => ExitCode::SUCCESS,
        false => ExitCode::from(exit::DATA),
    })
}

#[derive(Serialize)]
struct PackJson<'a> {
    language: &'a Locale,
    lines: usize,
    recorded: usize,
    must_be_mended: Vec<check::FindingJson<'a>>,
    can_be_better: Vec<check::FindingJson<'a>>,
    texts: Option<&'a Tally>,
}

/// Lists each fault, and counts the other findings.
fn text(app: &App, workshop: &Workshop, faults: &[&Finding], tally: Option<&Tally>) -> String {
    let mut text = check::lines(app, faults.iter().copied(), check::MOST_OF_PACK);
    if let Some(tally) = tally {
        let _ = writeln!(text, "{}", check::progress(app, tally));
    }
    let arguments = Arguments::new()
        .number("recorded", recorded(workshop) as u64)
        .number("lines", needed(workshop).count() as u64);
    let _ = writeln!(text, "{}", app.with("pack-recorded", arguments));
    let found = app.with("check-found", Arguments::from(faults.len() as u64));
    let _ = writeln!(text, "{found}");
    text
}

/// The lines without which the voice is not complete.
fn needed(workshop: &Workshop) -> impl Iterator<Item = ScriptLine> {
    let lines = workshop.lines().into_iter();
    lines.filter(|line| !line.is_optional)
}

fn recorded(workshop: &Workshop) -> usize {
    needed(workshop)
        .filter(|line| line.state == LineState::Recorded)
        .count()
}
