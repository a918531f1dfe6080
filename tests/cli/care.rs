//! `warmhands care` without a terminal: every question has an option.

use super::folder::Folder;
use super::run::warmhands;
use crate::shipped::text;

#[test]
fn without_a_terminal_what_is_not_answered_is_named() {
    for (line, missing) in [
        (
            "care",
            "--lang, SESSION, --side, --voice-volume, --no-warning-signs",
        ),
        (
            "care full --lang hi",
            "--technique, --side, --voice-volume, --no-warning-signs",
        ),
        ("care massage --lang hi --usual", "--no-warning-signs"),
        ("care --usual --no-warning-signs", "--lang"),
        ("care --usual --lang ar --told-by-doctor", "--voice"),
    ] {
        let said = warmhands(line).ends(2).err;
        assert!(said.contains(&format!("answered: {missing}\n")), "{line}: {said}");
    }
}

#[test]
fn the_language_of_a_preset_is_the_patients_and_not_that_of_the_screen() {
    let home = tempfile::tempdir().unwrap();
    let run = |line: &str| warmhands(line).env("XDG_DATA_HOME", home.path().to_str().unwrap());
    run("preset save bed4 massage --lang hi").ends(0);
    let asked = "care --preset bed4";
    let said = run(asked).env("LANG", "en_US.UTF-8").ends(2).err;
    assert!(
        said.contains("Still to be answered: --side, --voice-volume, --no-warning-signs"),
        "{said}"
    );
    let hindi = run(asked).env("WARMHANDS_LANG", "hi").ends(2).err;
    assert!(
        !hindi.contains("Still"),
        "a nurse may read the same language: {hindi}"
    );
}

#[test]
fn what_can_not_be_is_refused_before_anything_is_asked() {
    for (line, code) in [
        ("care --no-warning-signs --told-by-doctor", 2),
        ("care --lang klingonese", 3),
        ("care no-such-session", 3),
        ("care --output x.wav", 2),
        ("care --preset bed4", 3),
    ] {
        warmhands(line).ends(code);
    }
}

#[test]
fn broken_questions_stop_only_care() {
    let folder = Folder::small().with("sessions/care.toml", "[");
    let said = warmhands("care").over(&folder).ends(3).err;
    assert!(said.contains("care.toml:1:"), "{said}");
    let said = warmhands("list sessions").over(&folder).ends(0).err;
    assert!(said.contains("care.toml:1:"), "{said}");
    let other = text("sessions/care.toml").replace("care-fever", "care-other");
    let folder = Folder::small().with("sessions/care.toml", other);
    let said = warmhands("care").over(&folder).ends(3).err;
    assert!(said.contains("care-fever"), "{said}");
}

#[test]
fn every_option_together_plays_to_the_end() {
    let folder = Folder::small();
    let said = warmhands("care small --lang en-US --from close --output null --usual --no-warning-signs")
        .over(&folder)
        .ends(0);
    assert!(
        said.err.contains("warmhands play small --from=close"),
        "{}",
        said.err
    );
}
