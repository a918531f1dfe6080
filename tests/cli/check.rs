//! `warmhands check`: one line for each finding, or one JSON object, and an exit code.

use std::process::{Command, Output};

use serde_json::Value;

use crate::data::check::folder::{Folder, sound};

/// Runs `warmhands check` on `folder`, with `language` on the screen.
fn check(folder: &Folder, language: &str, more: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_warmhands"))
        .args(["check", "--screen-lang", language])
        .arg(folder.path())
        .args(more)
        .output()
        .unwrap()
}

/// A folder with faults of many kinds.
fn faulty() -> Folder {
    let folder = Folder::quick();
    folder.put("sessions/broken.toml", "title = \n");
    folder.put("audio/signals/press.ogg", sound("loud.ogg"));
    folder.put("audio/speech/tlh/pack.toml", "");
    folder
}

#[test]
fn each_finding_is_a_line_with_its_location() {
    let folder = faulty();
    for language in ["en-US", "es-419"] {
        let output = check(&folder, language, &[]);
        assert_eq!(output.status.code(), Some(3), "{output:?}");
        let text = String::from_utf8(output.stdout).unwrap();
        let broken = format!("{}/sessions/broken.toml:1:9: ", folder.path().display());
        assert!(text.lines().any(|line| line.starts_with(&broken)), "{text}");
        assert!(
            text.contains("-13.6 LUFS") || text.contains("-13.7 LUFS"),
            "{text}"
        );
        assert!(!text.contains("check-"), "a message is missing: {text}");
    }
}

#[test]
fn json_is_one_object() {
    let folder = faulty();
    let output = check(&folder, "en-US", &["--json"]);
    assert_eq!(output.status.code(), Some(3));
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let findings = report["findings"].as_array().unwrap();
    let found = |kind: &str, end: &str| {
        let is_it = |one: &&Value| one["kind"] == kind && one["file"].as_str().unwrap().ends_with(end);
        findings
            .iter()
            .find(is_it)
            .unwrap_or_else(|| panic!("no {kind} in {end}: {report}"))
    };
    let broken = found("malformed", "sessions/broken.toml");
    assert_eq!(
        (broken["line"].as_u64(), broken["column"].as_u64()),
        (Some(1), Some(9))
    );
    assert!(found("loud-as-speech", "press.ogg")["measured"].as_f64().unwrap() > -14.0);
    let missing = found("missing", "en-US/pack.toml");
    assert_eq!(missing["language"], "en-US");
    assert!(missing["message"].is_string() && missing["text"].is_string());
    assert_eq!(report["checked"]["recordings"], 0);
}

#[test]
fn each_language_has_its_own_row() {
    let folder = Folder::quick();
    folder.put_language("es-419", "es-419");
    folder.alter("locales/es-419/terminal.ftl", |text| {
        text.replacen("session-full = ", "session-fully = ", 1)
    });
    let output = check(&folder, "en-US", &["--json"]);
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let rows = report["languages"].as_array().unwrap();
    let row = rows.iter().find(|row| row["language"] == "es-419").unwrap();
    let members = ["missing", "outdated", "untranslated", "recordings"];
    assert_eq!(
        members.map(|member| row[member].as_u64()),
        [Some(1), Some(0), Some(0), Some(0)]
    );
    let text = String::from_utf8(check(&folder, "en-US", &[]).stdout).unwrap();
    let told = format!(
        "es-419: texts {}, missing 1, outdated 0, untranslated 0; recordings 0",
        row["texts"]
    );
    assert!(text.lines().any(|line| line == told), "{text}");
    assert_eq!(
        rows.len(),
        text.lines().filter(|line| line.contains(": texts ")).count()
    );
}

#[test]
fn a_missing_folder_is_reported() {
    let output = Command::new(env!("CARGO_BIN_EXE_warmhands"))
        .args(["check", "nowhere/at/all"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(3));
    assert!(
        String::from_utf8(output.stderr)
            .unwrap()
            .contains("nowhere/at/all")
    );
}
