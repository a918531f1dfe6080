//! Faults of sessions: their lines, sounds and numbers.

use std::fs;

use super::folder::{Folder, manifest};
use crate::shipped::{LANGUAGES, path};

/// A session like `massage`, with one piece of its text replaced.
fn put(folder: &Folder, name: &str, piece: &str, by: &str) {
    folder.put_changed(
        "sessions/massage.toml",
        &format!("sessions/{name}.toml"),
        piece,
        by,
    );
}

#[test]
fn each_fault_of_a_session_is_found() {
    let folder = Folder::quick();
    put(&folder, "whole", "kind", "kind");
    put(&folder, "broken", "title = ", "title : ");
    put(&folder, "nameless", "\"session-massage\"", "\"session-nobody\"");
    put(
        &folder,
        "speechless",
        "say = \"wash-hands\"",
        "say = \"wash-feet\"",
    );
    put(&folder, "bell", "sound = \"phase-change\"", "sound = \"chime\"");
    put(&folder, "hasty", "tail = \"", "tail = \"1");
    put(
        &folder,
        "idle",
        "wait = { max = \"5 min\"",
        "wait = { max = \"50 min\"",
    );
    put(&folder, "idler", "wait = { max", "wait = { min = \"1 s\", max");
    put(&folder, "unseen", "figure = \"wash\"", "figure = \"swim\"");
    let findings: Vec<String> = folder
        .findings("sessions")
        .iter()
        .map(|found| without_column(found))
        .collect();
    let once = [
        "no-signal sessions/bell.toml",
        "malformed sessions/broken.toml",
        "unsourced sessions/hasty.toml",
        "unsourced sessions/idle.toml",
        "malformed sessions/idler.toml",
        "untitled sessions/nameless.toml session-nobody",
    ];
    let unseen = ["no-figure sessions/unseen.toml".to_owned()];
    let in_each_language = LANGUAGES.iter().map(|language| {
        let tag = &language.profile.tag;
        format!("unknown-message sessions/speechless.toml {tag} wash-feet")
    });
    let once = once.map(str::to_owned).into_iter();
    let expected: Vec<String> = once.chain(in_each_language).chain(unseen).collect();
    assert_eq!(findings, expected);
}

/// The finding without its line and column, which change whenever the shipped file changes.
fn without_column(found: &str) -> String {
    let mut words: Vec<&str> = found.split(' ').collect();
    let (file, _) = words[1].split_once(':').unwrap();
    words[1] = file;
    words.join(" ")
}

#[test]
fn a_safety_line_that_does_not_fit_is_found_once() {
    let folder = Folder::quick();
    folder.put_changed("sessions/express.toml", "sessions/express.toml", "kind", "kind");
    let clip =
        "[clip.hurt-express-later]\ntext = \"\"\ntext_sha256 = \"\"\nfile_sha256 = \"\"\nframes = 28800000\n";
    folder.put(
        "audio/speech/en-US/pack.toml",
        manifest("en-US", "CC0-1.0") + clip,
    );
    let findings = folder.findings("sessions");
    assert!(!findings.is_empty());
    let no_room = "no-room sessions/express.toml";
    assert!(findings.iter().all(|found| found == no_room), "{findings:?}");
    let phases = fs::read_to_string(path("sessions/express.toml")).unwrap();
    assert!(
        findings.len() <= phases.matches("kind = \"hurt\"").count(),
        "{findings:?}"
    );
}

#[test]
fn each_fault_of_the_lines_of_controls_is_found_once() {
    let file = "sessions/controls.toml";
    let found = |piece: &str, by: &str| {
        let folder = Folder::quick();
        folder.put_changed(file, file, piece, by);
        folder.findings("sessions").join("\n")
    };
    assert_eq!(found("nearest", "next"), "");
    assert_eq!(
        without_column(&found("say = \"time-left-5\"", "say = \"time-left-six\"")),
        "unknown-message sessions/controls.toml en-US time-left-six"
    );
    assert_eq!(
        without_column(&found("minutes = 5", "minutes = 45")),
        "malformed sessions/controls.toml"
    );
}

#[test]
fn broken_lines_of_controls_are_no_fault_of_the_texts() {
    let folder = Folder::quick();
    folder.put_language("en-US", "en-US");
    folder.put("sessions/controls.toml", "[");
    assert_eq!(folder.findings("locales"), [""; 0]);
    assert_eq!(folder.findings("sessions").len(), 1);
}

#[test]
fn each_fault_of_the_policies_is_found() {
    let file = "sessions/policies.toml";
    let found = |piece: &str, by: &str| {
        let folder = Folder::quick();
        folder.put_changed(file, file, piece, by);
        let found = folder.findings("sessions");
        found
            .iter()
            .map(|found| without_column(found))
            .collect::<Vec<_>>()
    };
    assert_eq!(found("cdc-term]", "cdc]"), [""; 0]);
    assert_eq!(
        found("source = \"storage-hse\"", "source = \"storage-hsf\""),
        ["unsourced sessions/policies.toml"]
    );
    assert_eq!(
        found("title = \"policy-hse-preterm\"", "title = \"policy-nobody\""),
        ["untitled sessions/policies.toml policy-nobody"]
    );
    assert_eq!(
        found("48 hours", "48 moons"),
        ["malformed sessions/policies.toml"]
    );
}
