//! The shipped data are complete: `check` has no findings.

use warmhands::check::{Finding, check};
use warmhands::library::Library;

#[test]
fn the_shipped_data_have_no_findings() {
    let report = check(&Library::open(None).unwrap());
    let told = |finding: &Finding| {
        let message = finding.message.as_deref().unwrap_or_default();
        format!("{}: {} {message}", finding.file, finding.flaw.kind())
    };
    let told: Vec<String> = report.findings.iter().map(told).collect();
    assert!(told.is_empty(), "{} findings:\n{}", told.len(), told.join("\n"));
    let checked = report.checked;
    let nothing_seen = [
        checked.languages,
        checked.lines,
        checked.recordings,
        checked.sessions,
        checked.plans,
    ]
    .into_iter()
    .chain([checked.signals, checked.music])
    .any(|count| count == 0);
    assert!(!nothing_seen, "{checked:?}");
}
