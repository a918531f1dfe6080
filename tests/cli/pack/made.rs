//! The life of a pack: new, read from a sheet, checked, built.

use std::fs;

use super::fixture::{Home, LANGUAGE, WORD, archive, entries, files_of, in_cadence, record};
use crate::shipped::{CARE_LINES, CONTROL_LINES};

#[test]
fn a_new_pack_of_another_language_has_every_file_to_fill_in() {
    let home = Home::new();
    let folder = home.path("mine");
    let said = home.run("pack new --lang ti").arg(&folder).text();
    for file in ["speech.ftl", "terminal.ftl", "locale.toml", "base.toml"] {
        assert!(folder.join("locales/ti").join(file).is_file(), "{file}");
    }
    assert!(folder.join("audio/speech/ti/pack.toml").is_file());
    for told in ["script.md", "locales/ti", "pack.toml", "warmhands pack record"] {
        assert!(said.contains(told), "{told}: {said}");
    }
    let sheet = fs::read_to_string(folder.join("script.md")).unwrap();
    assert!(sheet.contains("wash-hands") && sheet.contains("Please wash your hands"));
    assert_eq!(sheet, home.run("pack sheet").arg(&folder).text());
}

#[test]
fn a_new_pack_of_a_shipped_language_uses_its_texts() {
    let home = Home::new();
    let folder = home.path("mine");
    home.run("pack new --lang es-419 --voice Ana --licence CC0-1.0")
        .arg(&folder)
        .text();
    assert!(!folder.join("locales").exists());
    let sheet = home.run("pack sheet").arg(&folder).text();
    assert!(sheet.contains("manos"), "{sheet}");
}

#[test]
fn a_folder_in_use_is_not_changed() {
    let home = Home::new();
    let folder = home.pack("mine", LANGUAGE);
    let said = home.run("pack new --lang ti").arg(&folder).ends(3);
    assert!(said.err.contains("is not empty"), "{}", said.err);
    let said = home.run("pack new").arg(home.path("other")).ends(2);
    assert!(said.err.contains("--lang"), "{}", said.err);
    let said = home.run("pack new --lang x").arg(home.path("other")).ends(2);
    assert!(said.err.contains("--lang"), "{}", said.err);
    assert!(!home.path("other").exists());
}

#[test]
fn check_separates_faults_from_missing_work() {
    let home = Home::new();
    let folder = home.recorded("mine", LANGUAGE, &in_cadence);
    let report = home.run("pack check --json").arg(&folder).json();
    assert_eq!(report["must_be_mended"].as_array().unwrap().len(), 0, "{report}");
    assert!(report["recorded"].as_u64() < report["lines"].as_u64());
    assert!(home.run("pack check").arg(&folder).text().contains("Recorded: "));

    fs::write(folder.join("audio/speech/ti/gate.ogg"), "no sound").unwrap();
    let said = home.run("pack check").arg(&folder).ends(3).text();
    assert!(said.contains("gate.ogg"), "{said}");
    let said = home
        .run("pack build")
        .arg(&folder)
        .arg("-o")
        .arg(home.path("x"))
        .ends(3);
    assert!(said.err.contains("gate.ogg"), "{}", said.err);
    assert!(!home.path("x").exists());
}

#[test]
fn a_stale_recording_is_a_fault() {
    let home = Home::new();
    let folder = home.recorded("mine", LANGUAGE, &in_cadence);
    let speech = folder.join("locales/ti/speech.ftl");
    let text = fs::read_to_string(&speech).unwrap();
    fs::write(&speech, text.replace("\ngate = ", "\ngate = Now ")).unwrap();
    let report = home.run("pack check --json").arg(&folder).ends(3).text();
    assert!(report.contains("\"stale\""), "{report}");
}

#[test]
fn a_pack_with_the_gate_in_english_is_not_built() {
    let home = Home::new();
    let folder = home.recorded("mine", LANGUAGE, &in_cadence);
    let terminal = folder.join("locales/ti/terminal.ftl");
    let text = fs::read_to_string(&terminal).unwrap();
    fs::write(
        &terminal,
        text.replace(WORD, "")
            .replace("gate-screen =\n     ", "gate-screen =\n    "),
    )
    .unwrap();
    let said = home.run("pack build").arg(&folder).ends(3);
    assert!(said.err.contains("gate-screen"), "{}", said.err);
}

#[test]
fn a_pack_that_plays_nothing_is_not_built() {
    let home = Home::new();
    let folder = home.recorded("mine", LANGUAGE, &|line| line == "gate");
    let said = home.run("pack build").arg(&folder).ends(3);
    assert!(said.err.contains("any session"), "{}", said.err);
}

#[test]
fn only_sessions_that_play_for_every_side_are_reported() {
    let home = Home::new();
    let all_but = |line: &str| in_cadence(line) && line != "switch-to-left";
    let folder = home.recorded("mine", LANGUAGE, &all_but);
    let said = home.run("pack build").arg(&folder).ends(3);
    assert!(said.err.contains("any session"), "{}", said.err);
}

#[test]
fn a_folder_that_is_not_a_pack_is_reported() {
    let home = Home::new();
    for command in ["sheet", "check", "build"] {
        let said = home.run("pack").arg(command).arg(home.path("")).ends(3);
        assert!(said.err.contains("pack new"), "{}", said.err);
    }
}

#[test]
fn the_same_files_give_the_same_archive_and_it_is_a_plain_tar() {
    let home = Home::new();
    let folder = home.recorded("ana", LANGUAGE, &in_cadence);
    let file = home.path("ana.whpack");
    home.run("pack build").arg(&folder).arg("-o").arg(&file).text();
    let built = fs::read(&file).unwrap();
    let said = home.run("pack build").arg(&folder).arg("-o").arg(&file).ends(3);
    assert!(said.err.contains("--force"), "{}", said.err);
    let again = home
        .run("pack build --force")
        .arg(&folder)
        .arg("-o")
        .arg(&file)
        .text();
    assert!(again.contains("cadence"), "{again}");
    assert_eq!(fs::read(&file).unwrap(), built);
    assert_eq!(archive(&entries("ana", &files_of(&file)), &|_| {}), built);
}

#[test]
fn a_line_that_only_a_control_says_is_read_last_and_not_counted() {
    let home = Home::new();
    let folder = home.pack("mine", LANGUAGE);
    // The lines of controls come first in the file, and last on the sheet.
    let speech = folder.join("locales/ti/speech.ftl");
    let text = fs::read_to_string(&speech).unwrap();
    let (others, of_controls) = text.split_at(text.find("## How much time is left").unwrap());
    fs::write(&speech, format!("{of_controls}\n{others}")).unwrap();
    let sheet = home.run("pack sheet").arg(&folder).text();
    let of_controls = sheet.find("time-left-45").unwrap();
    assert!(sheet.find("language-name").unwrap() < of_controls, "{sheet}");

    let all = sheet.lines().filter(|line| line.starts_with("## ")).count();
    let optional = CONTROL_LINES.messages().count() + CARE_LINES.messages().count();
    let report = |recorded: &dyn Fn(&str) -> bool| {
        record(&folder, recorded);
        let report = home.run("pack check --json").arg(&folder).json();
        (report["recorded"].clone(), report["lines"].clone())
    };
    assert_eq!(
        report(&|line| line == "gate"),
        (1.into(), (all - optional).into())
    );
    assert_eq!(
        report(&|line| line == "time-left-5"),
        (1.into(), (all - optional).into())
    );
}
