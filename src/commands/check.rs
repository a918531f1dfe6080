//! `warmhands check`: the flaws in the data, one finding per line, and the progress of each language.

use std::fmt::Write;
use std::process::ExitCode;

use serde::Serialize;

use super::app::App;
use super::arguments::CheckOptions;
use super::exit;
use super::failure::{self, CommandError};
use super::print_json;
use crate::check::{CheckReport, Checked, Finding, Flaw, Tally, check};
use crate::diagnostic::Diagnose;
use crate::library::Library;
use crate::locale::{Arguments, Locale};

/// The most findings that are shown of all data: more than a new language makes.
const MOST_SHOWN: usize = 5_000;
/// The most findings that are shown of one pack. One from outside may have very many, and nobody reads them all.
pub(super) const MOST_OF_PACK: usize = 100;

pub(super) fn run(app: &App, options: &CheckOptions) -> Result<ExitCode, CommandError> {
    let report = match &options.dir {
        Some(dir) => check(&Library::open(Some(dir))?),
        None => check(&app.library.without_packs()),
    };
    if options.json {
        print_json(&ReportJson::of(app, &report))?;
    } else {
        app.print(&text(app, &report))?;
    }
    Ok(if report.findings.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(exit::DATA)
    })
}

#[derive(Serialize)]
struct ReportJson<'a> {
    findings: Vec<FindingJson<'a>>,
    languages: &'a [Tally],
    checked: Checked,
}

/// One finding, in the form for scripts.
#[derive(Serialize)]
pub(super) struct FindingJson<'a> {
    kind: &'static str,
    file: &'a str,
    line: Option<usize>,
    column: Option<usize>,
    language: Option<&'a Locale>,
    message: Option<&'a str>,
    measured: Option<f64>,
    text: String,
}

impl<'a> ReportJson<'a> {
    fn of(app: &App, report: &'a CheckReport) -> ReportJson<'a> {
        ReportJson {
            findings: report.findings.iter().map(|one| finding(app, one)).collect(),
            languages: &report.languages,
            checked: report.checked,
        }
    }
}

/// `finding`, in the form for scripts.
pub(super) fn finding<'a>(app: &App, finding: &'a Finding) -> FindingJson<'a> {
    FindingJson {
        kind: finding.flaw.kind(),
        file: &finding.file,
        line: finding.spot.map(|spot| spot.line),
        column: finding.spot.map(|spot| spot.column),
        language: finding.language.as_ref(),
        message: finding.message.as_deref(),
        measured: finding.flaw.measured().filter(|figure| figure.is_finite()),
        text: line(app, finding),
    }
}

/// The first `most` of `findings` on a line each, and how many more there are.
pub(super) fn lines<'a>(app: &App, findings: impl IntoIterator<Item = &'a Finding>, most: usize) -> String {
    let mut findings = findings.into_iter();
    let shown = findings.by_ref().take(most);
    let mut text: String = shown.map(|finding| line(app, finding) + "\n").collect();
    match findings.count() {
        0 => {}
        more => text += &(app.with("check-more", Arguments::from(more as u64)) + "\n"),
    }
    text
}

/// `finding` on one line.
pub(super) fn line(app: &App, finding: &Finding) -> String {
    let kind = match finding.flaw {
        Flaw::Refused(_) => "failure",
        _ => "check",
    };
    failure::what(&app.messages, kind, &finding.diagnostic())
}

fn text(app: &App, report: &CheckReport) -> String {
    let mut text = lines(app, &report.findings, MOST_SHOWN);
    for tally in &report.languages {
        let _ = writeln!(text, "{}", progress(app, tally));
    }
    let _ = writeln!(text, "{}", summary(app, report));
    text
}

/// The progress of a language.
pub(super) fn progress(app: &App, tally: &Tally) -> String {
    let arguments = Arguments::new()
        .text("language", &tally.language)
        .number("texts", tally.texts as u64)
        .number("missing", tally.missing as u64)
        .number("outdated", tally.outdated as u64)
        .number("untranslated", tally.untranslated as u64)
        .number("recordings", tally.recordings as u64);
    app.with("check-language", arguments)
}

/// How much was checked, and how many flaws were found.
fn summary(app: &App, report: &CheckReport) -> String {
    let Checked {
        languages,
        recordings,
        sessions,
        signals,
        music,
        ..
    } = report.checked;
    let arguments = Arguments::new()
        .number("languages", languages as u64)
        .number("recordings", recordings as u64)
        .number("sessions", sessions as u64)
        .number("sounds", (signals + music) as u64);
    let looked_at = app.with("check-looked-at", arguments);
    let found = app.with("check-found", Arguments::from(report.findings.len() as u64));
    format!("{looked_at} {found}")
}
