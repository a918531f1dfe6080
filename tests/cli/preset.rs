//! `warmhands preset`, and `--preset` with each command that makes a session ready.

use std::fs;
use std::path::PathBuf;

use tempfile::TempDir;

use super::run::{Run, warmhands};
use crate::shipped::line;

struct Home(TempDir);

impl Home {
    fn new() -> Home {
        Home(tempfile::tempdir().unwrap())
    }

    fn run(&self, line: &str) -> Run {
        let folder = |name: &str| self.0.path().join(name).to_str().unwrap().to_owned();
        warmhands(line)
            .env("XDG_DATA_HOME", &folder("data"))
            .env("XDG_CONFIG_HOME", &folder("config"))
    }

    fn file(&self, name: &str) -> PathBuf {
        self.0.path().join("data/warmhands/presets").join(name)
    }
}

#[test]
fn a_preset_is_kept_listed_shown_and_removed() {
    let home = Home::new();
    assert_eq!(home.run("preset list").text(), "");
    let place = home
        .run("preset save bed4 massage --lang hi --side other --key F13=next")
        .text();
    assert_eq!(place, format!("{}\n", home.file("bed4.toml").display()));
    let listed = home.run("preset list").text();
    assert_eq!(listed, "bed4          massage --lang=hi --side=other\n");
    let text = home.run("preset show bed4").text();
    assert_eq!(text, fs::read_to_string(home.file("bed4.toml")).unwrap());
    assert!(
        text.contains("side = \"other\"") && text.contains("keys.\"F13\" = \"next\""),
        "{text}"
    );
    home.run("preset save bed4 full").ends(3);
    home.run("preset save bed5 --preset bed4 --side left --lang de")
        .ends(0);
    assert!(
        home.run("preset show bed5")
            .text()
            .contains("session = \"massage\"")
    );
    home.run("preset save bed4 full --force").ends(0);
    assert_eq!(
        home.run("preset list").text().lines().next(),
        Some("bed4          full")
    );
    home.run("preset remove bed4").ends(0);
    let said = home.run("preset remove bed4").ends(3).err;
    assert!(said.contains("bed5"), "{said}");
}

#[test]
fn options_come_before_variables_before_the_preset_before_the_file() {
    let home = Home::new();
    fs::create_dir_all(home.0.path().join("config/warmhands")).unwrap();
    fs::write(
        home.0.path().join("config/warmhands/config.toml"),
        "lang = \"it\"\n",
    )
    .unwrap();
    home.run("preset save bed4 massage --lang de").ends(0);
    let gate = |run: Run, language: &str| {
        let said = run.text();
        assert!(said.contains(&line(language, "gate")), "{language}: {said}");
    };
    gate(home.run("script massage"), "it");
    gate(home.run("script --preset bed4"), "de");
    gate(home.run("script --preset=bed4").env("WARMHANDS_LANG", "fr"), "fr");
    gate(
        home.run("script --preset bed4 --lang hi")
            .env("WARMHANDS_LANG", "fr"),
        "hi",
    );
    let plan = home.run("plan --preset bed4 --json").json();
    assert_eq!(plan["session"], "massage");
}

#[test]
fn what_is_broken_or_not_there_is_told_and_stays() {
    let home = Home::new();
    home.run("preset save bed4 massage").ends(0);
    let said = home.run("plan --preset bed5").ends(3).err;
    assert!(said.contains("bed5") && said.contains("bed4"), "{said}");
    fs::write(home.file("bed4.toml"), "side = ").unwrap();
    fs::write(home.file("bed6.toml"), "side = \"left\"").unwrap();
    for line in [
        "plan --preset bed4",
        "cadence --preset bed4",
        "care --preset bed4",
    ] {
        let said = home.run(line).ends(3).err;
        assert!(said.contains("bed4.toml:1:"), "{line}: {said}");
    }
    let said = home.run("preset list").ends(0);
    assert!(said.err.contains("bed4.toml:1:") && said.text().starts_with("bed6"));
    assert!(home.file("bed4.toml").exists());
    // A choice that can't be is left out, as one of the settings.
    fs::write(home.file("bed4.toml"), "session = \"massage\"\nside = \"up\"").unwrap();
    let said = home.run("plan --preset bed4").ends(0).err;
    assert!(said.contains("bed4.toml:2:"), "{said}");
}

#[test]
fn what_no_session_can_have_is_not_kept() {
    let home = Home::new();
    for (line, code) in [
        ("preset save Bed massage", 2),
        ("preset save ../bed massage", 2),
        ("preset save bed4 massage --name Ana", 2),
        ("preset save bed4 massage --rate 900", 2),
        ("preset save bed4 massage --output x.wav", 2),
        ("preset save bed4 massage --format flac", 2),
        ("preset save bed4 massage --key F13=nothing", 2),
        ("preset save bed4 no-such-session", 3),
        ("plan --preset Ana", 3),
    ] {
        home.run(line).ends(code);
    }
    assert!(!home.file("").exists());
}

#[test]
fn the_other_side_is_the_one_that_was_not_first_within_a_day() {
    let home = Home::new();
    let state = home.0.path().join("state");
    let kept = state.join("warmhands/side-bed4.toml");
    fs::create_dir_all(kept.parent().unwrap()).unwrap();
    let now = std::time::SystemTime::UNIX_EPOCH.elapsed().unwrap().as_secs();
    let run = |line: &str| home.run(line).env("XDG_STATE_HOME", state.to_str().unwrap());
    home.run("preset save bed4 massage --lang en-US --side other --name bed4")
        .ends(0);
    let [left, right] = ["left", "right"].map(|side| {
        let line = format!("script massage --lang en-US --side {side}");
        run(&line).text()
    });
    assert_ne!(left, right);
    let other = || run("script --preset bed4").text();
    assert_eq!(other(), left, "nothing is kept");
    fs::write(&kept, format!("side = \"left\"\nwritten = {now}\n")).unwrap();
    assert_eq!(other(), right);
    assert_eq!(
        run("script massage --lang en-US --side other").text(),
        left,
        "another name"
    );
    fs::write(&kept, format!("side = \"left\"\nwritten = {}\n", now - 90_000)).unwrap();
    assert_eq!(other(), left, "that was yesterday");
    assert!(!kept.exists());
    fs::write(&kept, format!("side = \"left\"\nwritten = {now}\n")).unwrap();
    run("resume --forget --name bed4").ends(0);
    assert!(!kept.exists());
}
