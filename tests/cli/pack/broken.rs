//! Installed packs that were damaged afterwards: each hurts only itself. It is left out and named, every command goes
//! on, and it can be listed, replaced and removed.

use std::fs;
use std::path::PathBuf;

use super::fixture::{Home, LANGUAGE};
use crate::cli::run::Said;

const PROFILE: &str = "locales/ti/locale.toml";
const SPEECH: &str = "locales/ti/speech.ftl";
const SCREEN: &str = "locales/ti/terminal.ftl";
const MANIFEST: &str = "audio/speech/ti/pack.toml";

/// A home with the pack `ana`, and its folder.
fn installed() -> (Home, PathBuf) {
    let home = Home::new();
    home.run("pack install").arg(home.built("ana", LANGUAGE)).text();
    let folder = home.path("data/warmhands/packs/ana");
    (home, folder)
}

/// What is done to the folder of a pack.
type Damage = Box<dyn Fn(&PathBuf)>;

/// Each way to damage a pack.
fn damages() -> Vec<(&'static str, Damage)> {
    let write = |path: &'static str, text: String| -> Damage {
        Box::new(move |folder| fs::write(folder.join(path), &text).unwrap())
    };
    let gone = |path: &'static str| -> Damage {
        Box::new(move |folder| fs::remove_file(folder.join(path)).unwrap())
    };
    vec![
        ("no TOML", write(PROFILE, "name = [".to_owned())),
        (
            "a nested profile",
            write(PROFILE, "a = ".to_owned() + &"[".repeat(100_000)),
        ),
        ("no texts", write(SPEECH, "no Fluent".to_owned())),
        (
            "nested texts",
            write(SPEECH, "a = ".to_owned() + &"{".repeat(100_000)),
        ),
        (
            "a nested screen",
            write(SCREEN, "a = ".to_owned() + &"{".repeat(100_000)),
        ),
        ("no manifest", write(MANIFEST, "x".to_owned())),
        ("a profile that is gone", gone(PROFILE)),
        ("a manifest that is gone", gone(MANIFEST)),
        ("texts that are gone", gone(SPEECH)),
        ("a recording that is gone", gone("audio/speech/ti/gate.ogg")),
        (
            "a folder as profile",
            Box::new(|folder| {
                fs::remove_file(folder.join(PROFILE)).unwrap();
                fs::create_dir(folder.join(PROFILE)).unwrap();
            }),
        ),
        (
            "nothing left",
            Box::new(|folder| fs::remove_dir_all(folder.join("audio")).unwrap()),
        ),
        (
            "a file as pack",
            Box::new(|folder| {
                fs::remove_dir_all(folder).unwrap();
                fs::write(folder, "x").unwrap();
            }),
        ),
    ]
}

#[track_caller]
fn names_it(how: &str, said: &Said) {
    let lines: Vec<&str> = said.err.lines().filter(|line| line.contains("\"ana\"")).collect();
    assert_eq!(lines.len(), 1, "{how}: {}", said.err);
    assert!(
        lines[0].contains("warmhands pack remove ana"),
        "{how}: {}",
        said.err
    );
}

#[test]
fn a_damaged_pack_hurts_only_itself() {
    for (how, damage) in damages() {
        let (home, folder) = installed();
        damage(&folder);
        for line in [
            "list languages",
            "plan cadence --for 3m",
            "plan cadence --for 3m --lang en-AU",
        ] {
            names_it(how, &home.run(line).ends(0));
        }
        // The language that it was for is not there any more.
        names_it(how, &home.run("plan cadence --for 3m --lang ti").ends(3));
        let listed = home.run("pack list --json").json();
        let failure = listed["packs"][0]["failure"].as_str();
        assert!(
            failure.is_some_and(|failure| !failure.is_empty()),
            "{how}: {listed}"
        );
        home.run("pack remove ana").ends(0);
        assert_eq!(home.installed(), [""; 0], "{how}");
        assert_eq!(home.run("plan cadence --for 3m").ends(0).err, "", "{how}");
    }
}

#[test]
fn a_damaged_pack_is_replaced_by_a_sound_one() {
    let (home, folder) = installed();
    fs::write(folder.join(PROFILE), "name = [").unwrap();
    home.run("pack install --force")
        .arg(home.built("ana", LANGUAGE))
        .text();
    home.run("plan cadence --for 3m --lang ti").text();
}

#[test]
fn a_pack_stands_only_for_its_language() {
    let (home, folder) = installed();
    let profile = folder.join(PROFILE);
    let text = fs::read_to_string(&profile).unwrap();
    fs::write(
        &profile,
        text.replace("serves = []", "serves = [\"ti-ER\", \"uk\"]"),
    )
    .unwrap();
    let said = home.run("plan cadence --for 3m --lang ti-ER").ends(0).err;
    assert!(said.contains("can't stand in for uk"), "{said}");
    home.run("plan cadence --for 3m --lang uk").ends(3);
}
