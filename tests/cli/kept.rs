//! What each command leaves in a home: nothing about a person but the last place, for a day, and what she asked to keep
//! (law: unasked).

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use warmhands::commands::localised_command;
use warmhands::locale::Messages;

use super::folder::Folder;
use super::run::warmhands;

/// Each command, and what it writes below the home. `small` is played from near its end.
const WRITTEN: &[(&str, &[&str])] = &[
    ("play small --from close --output null", &[LOCK]),
    (
        "play small --from close --output null --side other --name bed4",
        &[".local/state/warmhands/last-bed4.lock"],
    ),
    ("cadence --for 1s --output null", &[]),
    (
        "care small --from close --output null --lang en-US --usual --no-warning-signs",
        &[LOCK],
    ),
    ("resume", &[]),
    ("resume --forget", &[]),
    ("render small -o /dev/null", &[]),
    ("plan small", &[]),
    ("script small", &[]),
    ("list sessions", &[]),
    ("figures -o /dev/null/x", &[]),
    ("about", &[]),
    ("check /dev/null", &[]),
    ("ctl pause", &[]),
    ("config path", &[]),
    ("config check", &[]),
    ("config init", &[".config/warmhands/config.toml"]),
    ("preset list", &[]),
    (
        "preset save bed4 small --side other",
        &[".local/share/warmhands/presets/bed4.toml"],
    ),
    ("log list", &[]),
    ("handout small -o /dev/null", &[]),
    ("remind --every 3h -o /dev/null", &[]),
    ("pack list", &[]),
];

/// It is empty.
const LOCK: &str = ".local/state/warmhands/last.lock";

/// The files below `folder`, but for the cookie that the sound server's library makes.
fn files(folder: &Path, inside: &str, found: &mut BTreeSet<String>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let entry = entry.unwrap();
        let name = format!("{inside}{}", entry.file_name().to_str().unwrap());
        match entry.file_type().unwrap().is_dir() {
            true => files(&entry.path(), &format!("{name}/"), found),
            false if name.starts_with(".config/pulse/") => {}
            false => drop(found.insert(name)),
        }
    }
}

#[test]
fn nothing_about_a_person_is_kept_unasked() {
    let data = Folder::small();
    for (line, expected) in WRITTEN {
        let home = tempfile::tempdir().unwrap();
        let empty = ["XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"];
        let run = warmhands(line)
            .over(&data)
            .env("HOME", home.path().to_str().unwrap());
        empty.iter().fold(run, |run, name| run.env(name, "")).end();
        let mut found = BTreeSet::new();
        files(home.path(), "", &mut found);
        let expected: BTreeSet<String> = expected.iter().map(|name| (*name).to_owned()).collect();
        assert_eq!(found, expected, "{line}");
        if found.contains(LOCK) {
            assert_eq!(fs::read(home.path().join(LOCK)).unwrap(), b"", "{line}");
        }
    }
}

#[test]
fn the_list_has_every_command() {
    let command = localised_command(&Messages::none());
    for name in command.get_subcommands().map(clap::Command::get_name) {
        let is_listed = WRITTEN
            .iter()
            .any(|(line, _)| line.split(' ').next() == Some(name));
        assert!(is_listed, "what does {name} write?");
    }
}
