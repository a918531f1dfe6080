//! `warmhands log`: what is written down of sessions, by asking for it alone, and what is left of it (law: log).

use std::fs;
use std::hash::{BuildHasher as _, RandomState};
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use serde_json::Value;

use super::home::{Home, Session};

/// How long anything may take.
const PATIENCE: Duration = Duration::from_secs(60);
/// The number of sessions that are killed; a variable sets another.
const KILLS: u64 = 20;
const LOG: &str = "log.sqlite";
/// The end of a session, with no breast.
const END: &str = "play massage --output null --lang en-US --from close.warm --log";

impl Session {
    /// Waits until it has ended, which it must do well.
    fn ends(mut self) {
        let since = Instant::now();
        loop {
            if let Some(status) = self.0.try_wait().unwrap() {
                assert!(status.success(), "{status}");
                return;
            }
            assert!(since.elapsed() < PATIENCE, "it never ends");
            std::thread::yield_now();
        }
    }
}

impl Home {
    fn entries(&self) -> Vec<Value> {
        let listed = self.run("log list --json").json();
        listed["entries"].as_array().unwrap().clone()
    }

    /// Waits until the log has so many entries.
    fn until_there_are(&self, count: usize) -> Vec<Value> {
        let since = Instant::now();
        loop {
            let entries = self.entries();
            if entries.len() >= count {
                return entries;
            }
            assert!(since.elapsed() < PATIENCE, "there are never {count}");
        }
    }

    /// Runs `line` and kills it after `moment`. Returns whether it had said before that it was done.
    fn is_noted_before(&self, moment: Duration, line: &str) -> bool {
        let since = Instant::now();
        let mut writer = self.starts(line);
        while since.elapsed() < moment {
            std::thread::yield_now();
        }
        writer
            .0
            .try_wait()
            .unwrap()
            .is_some_and(|status| status.success())
    }

    /// Steers the only session, as soon as it can be.
    fn ctl(&self, control: &str) {
        let since = Instant::now();
        while self.run("ctl").args(control).end().code != Some(0) {
            assert!(since.elapsed() < PATIENCE, "it is never done: {control}");
        }
    }
}

/// Every file below `folder` that has `word` in it.
fn files_with(folder: &Path, word: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files_with(&path, word));
        } else if let Ok(bytes) = fs::read(&path)
            && bytes.windows(word.len()).any(|part| part == word.as_bytes())
        {
            found.push(path);
        }
    }
    found
}

/// What `python3` says of `program`; `None` where there is no python3 or no such module.
fn python(program: &str, input: &str) -> Option<String> {
    let file = tempfile::NamedTempFile::new().unwrap();
    fs::write(file.path(), input).unwrap();
    let said = Command::new("python3")
        .args(["-c", program])
        .arg(file.path())
        .output()
        .ok()?;
    let (out, err) = (
        String::from_utf8(said.stdout).unwrap(),
        String::from_utf8(said.stderr).unwrap(),
    );
    if err.contains("ModuleNotFoundError") {
        return None;
    }
    assert!(said.status.success(), "{err}");
    Some(out.trim().to_owned())
}

#[test]
fn nothing_is_written_down_unless_it_is_asked_for() {
    let home = Home::new();
    home.run("play massage --output null --from close.warm").ends(0);
    assert!(!home.file(LOG).exists());
    assert!(home.run("log list").text().contains("Nothing is written down"));
    home.run("log delete --all --yes").ends(0);
    assert!(!home.file(LOG).exists(), "only a session makes the log");

    home.run(END).ends(0);
    home.run("play massage --output null --from close.warm")
        .env("WARMHANDS_LOG", "true")
        .ends(0);
    let entries = home.entries();
    assert_eq!(entries.len(), 2);
    assert_eq!(fs::metadata(home.file(LOG)).unwrap().mode() & 0o777, 0o600);
    let Value::Object(first) = &entries[0] else {
        panic!("{entries:?}")
    };
    for (field, value) in [("session", "massage"), ("language", "en-US"), ("ended", "done")] {
        assert_eq!(first[field], value, "{field}");
    }
    assert_eq!((&first["phases"], &first["preset"]), (&1.into(), &Value::Null));
    assert!(first["start"].as_str().unwrap().ends_with("+01:00"), "{first:?}");
}

#[test]
fn what_was_heard_of_each_breast_is_counted() {
    let home = Home::new();
    let stopped =
        home.starts("play massage --output null --lang en-US --side left --from massage-first.twist --log");
    let plays = |seconds: u64| {
        let since = Instant::now();
        while home.run("ctl status").end().code != Some(0) {
            assert!(since.elapsed() < PATIENCE);
        }
        let frames = seconds * 48_000;
        let begun = home.run("ctl status").json()["frame"].as_u64().unwrap();
        while home.run("ctl status").json()["frame"].as_u64().unwrap() < begun + frames {
            assert!(since.elapsed() < PATIENCE);
        }
    };
    plays(3);
    home.ctl("quit");
    stopped.ends();
    let hurts = home.starts("cadence --output null --lang en-US --log --name bed4");
    home.until_there_are(2);
    home.ctl("--name bed4 hurt");
    home.ctl("--name bed4 quit");
    hurts.ends();
    let entries = home.entries();
    assert_eq!([&entries[0]["ended"], &entries[1]["ended"]], ["stopped", "hurt"]);
    assert!(entries[0]["left_seconds"].as_u64().unwrap() >= 2, "{entries:?}");
    assert_eq!(entries[0]["right_seconds"], 0);
    let shown = home.run("log list").text();
    for words in [
        "Massage",
        "English (United States)",
        "stopped",
        "it hurt",
        "left breast: 0 min",
    ] {
        assert!(shown.contains(words), "{words}: {shown}");
    }
}

#[test]
fn amounts_and_a_word_are_added_and_days_are_local() {
    let home = Home::new();
    home.run(END).ends(0);
    home.run("log amount 1 --left 40 --right 2,5 --felt tired")
        .ends(0);
    home.run("log amount 1 --right 3.5").ends(0);
    let entry = &home.entries()[0];
    assert_eq!(
        (&entry["left_ml"], &entry["right_ml"]),
        (&40.0.into(), &3.5.into())
    );
    assert_eq!(entry["felt"], "tired");
    let shown = home.run("log list").text();
    assert!(
        shown.contains("left breast: 40 ml · right breast: 3.5 ml · tired"),
        "{shown}"
    );
    let today = entry["start"].as_str().unwrap()[..10].to_owned();
    assert_eq!(
        home.run("log list --json --since").arg(&today).json()["entries"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
    assert!(home.run("log list --since 2999-01-01").text().contains("Nothing"));
    for (line, code) in [
        ("log amount 2 --left 1", 3),
        ("log amount 1", 2),
        ("log amount 1 --left -1", 2),
        ("log amount 1 --left 3000", 2),
        ("log amount x --left 1", 2),
        ("log amount 1 --felt great", 2),
        ("log list --since yesterday", 2),
        ("log export", 2),
        ("log export --csv --json", 2),
        ("log delete", 2),
        ("log delete 1 --all", 2),
        ("log delete 1", 2),
        ("log delete 2 --yes", 3),
        ("log chart -o chart.png", 2),
    ] {
        home.run(line).ends(code);
    }
    assert_eq!(home.entries().len(), 1);
}

#[test]
fn a_chart_has_a_bar_for_each_breast() {
    let home = Home::new();
    home.run(END).ends(0);
    home.run(END).ends(0);
    home.run("log amount 1 --left 40 --right 20").ends(0);
    home.run("log amount 2 --left 10").ends(0);
    let chart = home.run("log chart").text();
    let bars: Vec<(usize, bool)> = chart
        .lines()
        .map(|line| (line.matches('█').count(), line.ends_with(" ml")))
        .collect();
    let [(left, true), (right, true)] = bars[..] else {
        panic!("{chart}")
    };
    assert_eq!((right, left > 20), ((left * 2 + 2) / 5, true), "{chart}");
    assert!(chart.contains("50 ml") && chart.contains("20 ml"), "{chart}");
    let plain = home.run("log chart --plain").text();
    assert!(
        plain.contains("left breast: 50 ml") && !plain.contains('█'),
        "{plain}"
    );
    let file = home.0.path().join("chart.svg");
    home.run("log chart -o").arg(&file).ends(0);
    home.run("log chart -o").arg(&file).ends(3);
    home.run("log chart --force -o").arg(&file).ends(0);
    let svg = fs::read_to_string(&file).unwrap();
    assert!(svg.starts_with("<svg") && svg.contains("50 ml"), "{svg}");
    assert!(resvg::usvg::Tree::from_str(&svg, &resvg::usvg::Options::default()).is_ok());
}

#[test]
fn other_programs_read_what_is_exported() {
    let home = Home::new();
    home.run(END).ends(0);
    home.run(END).ends(0);
    home.run("log amount 2 --left 12.5 --felt easy").ends(0);
    let [table, json] = ["--csv", "--json"].map(|form| home.run("log export").arg(form).text());
    assert_eq!(table.lines().count(), 3, "{table}");
    let read = "import csv,sys; r=list(csv.DictReader(open(sys.argv[1]))); print(len(r), r[1]['left_ml'], r[0]['left_ml']=='', r[1]['felt'])";
    if let Some(said) = python(read, &table) {
        assert_eq!(said, "2 12.5 True easy");
    }
    let read = "import json,sys; r=json.load(open(sys.argv[1]))['entries']; print(len(r), r[1]['left_ml'], r[0]['left_ml'])";
    if let Some(said) = python(read, &json) {
        assert_eq!(said, "2 12.5 None");
    }
    let read = "import sqlite3; c=sqlite3.connect(open(__import__('sys').argv[1]).read()); \
                print(c.execute('pragma integrity_check').fetchone()[0], c.execute('select sum(left_tenths) from sessions').fetchone()[0])";
    if let Some(said) = python(read, home.file(LOG).to_str().unwrap()) {
        assert_eq!(said, "ok 125");
    }
}

#[test]
fn the_name_of_a_preset_is_written_down_only_where_that_is_asked_for_and_its_entries_outlive_it() {
    let home = Home::new();
    home.run("preset save evening massage --from close.warm --output null --lang en-US")
        .ends(0);
    home.run("play --preset evening --log").ends(0);
    home.run("play --preset evening --log-preset").ends(0);
    let presets: Vec<_> = home
        .entries()
        .into_iter()
        .map(|entry| entry["preset"].clone())
        .collect();
    assert_eq!(presets, [serde_json::Value::Null, "evening".into()]);
    home.run("preset remove evening").ends(0);
    home.run("log delete --preset evening --yes").ends(0);
    assert_eq!(home.entries().len(), 1);
}

#[test]
fn nothing_is_left_of_what_is_deleted_in_any_file() {
    let home = Home::new();
    for id in 1..=3 {
        home.run(END).ends(0);
        let note = format!("log amount {id} --left 40 --felt painful");
        home.run(&note).ends(0);
    }
    // While another session plays, and has the log open.
    let playing = home.starts("play express --output null --lang en-GB --log --name bed4");
    home.until_there_are(4);
    assert!(!files_with(home.0.path(), "painful").is_empty());
    home.run("log delete 1 --yes").ends(0);
    assert_eq!(home.entries().len(), 3);
    home.run("log delete --preset evening --yes").ends(0);
    assert_eq!(home.entries().len(), 3);
    home.run("log delete --all --yes").ends(0);
    // The place of the session that plays has its own words.
    let found = |word: &str| {
        let mut found = files_with(home.0.path(), word);
        found.retain(|path| !path.ends_with("last-bed4.toml"));
        found
    };
    for word in ["painful", "massage", "express", "en-US", "en-GB"] {
        assert_eq!(found(word), [""; 0].map(PathBuf::from), "{word}");
    }
    home.ctl("--name bed4 quit");
    playing.ends();
    assert!(home.entries().is_empty(), "what was deleted came back");
    assert_eq!(found("express"), [""; 0].map(PathBuf::from));
}

#[test]
fn whenever_a_session_is_killed_nothing_is_lost_that_was_written() {
    let kills = std::env::var("WARMHANDS_KILLS").map_or(KILLS, |number| number.parse().unwrap());
    let home = Home::new();
    let seed = RandomState::new().hash_one(());
    for kill in 0..kills {
        let moment = Duration::from_millis((seed.wrapping_mul(2 * kill + 1) >> 32) % 900);
        let since = Instant::now();
        let before = home.entries();
        let sessions = ["one", "two"].map(|name| {
            home.starts(&format!(
                "play massage --output null --lang en-US --log --name {name}"
            ))
        });
        let mut seen = before.clone();
        while since.elapsed() < moment || seen.len() == before.len() {
            assert!(since.elapsed() < PATIENCE, "nothing is ever written");
            seen = home.entries();
        }
        let id = seen
            .iter()
            .filter_map(|entry| entry["id"].as_u64())
            .max()
            .unwrap();
        let is_noted = home.is_noted_before(moment / 20, &format!("log amount {id} --left {kill}"));
        drop(sessions);
        let after = home.entries();
        let of = |id: &Value| after.iter().find(|entry| entry["id"] == *id).unwrap();
        for one in &seen {
            for field in ["session", "language", "start"] {
                assert_eq!(one[field], of(&one["id"])[field], "{kill}: {field}");
            }
        }
        let noted = &of(&id.into())["left_ml"];
        assert!(!is_noted || *noted == kill as f64, "{kill}: {noted}");
        assert!(after.len() <= before.len() + 2, "{kill}: {before:?} {after:?}");
    }
    let all = home.entries();
    assert!(all.iter().all(|entry| entry["ended"] == "stopped"), "{all:?}");
}

#[test]
fn two_writers_wait_for_one_another() {
    let home = Home::new();
    home.run(END).ends(0);
    home.run(END).ends(0);
    std::thread::scope(|scope| {
        for id in 1..=2 {
            let home = &home;
            scope.spawn(move || {
                for amount in 0..12 {
                    home.run(&format!("log amount {id} --left {amount}")).ends(0);
                }
            });
        }
    });
    let entries = home.entries();
    assert!(
        entries.iter().all(|entry| entry["left_ml"] == 11.0),
        "{entries:?}"
    );
}

#[test]
fn a_log_that_is_broken_or_newer_is_told_and_left_and_the_session_plays() {
    let home = Home::new();
    home.run(END).ends(0);
    let whole = fs::read(home.file(LOG)).unwrap();
    let mut newer = whole.clone();
    newer[60..64].copy_from_slice(&9_u32.to_be_bytes());
    for (bytes, told) in [
        (whole[..100].to_vec(), "is damaged"),
        (newer, "a newer warmhands"),
    ] {
        fs::write(home.file(LOG), &bytes).unwrap();
        for line in ["log list", "log export --csv", "log delete --all --yes"] {
            let said = home.run(line).ends(3).err;
            assert!(
                said.contains(told) && said.contains("log.sqlite"),
                "{line}: {said}"
            );
        }
        let said = home.run(END).ends(0).err;
        assert_eq!(
            said.matches("This session is not written down").count(),
            1,
            "{said}"
        );
        assert!(said.contains(told), "{said}");
        assert!(fs::read(home.file(LOG)).unwrap() == bytes, "it was changed");
    }
    let homeless = home.run("log list").env("XDG_STATE_HOME", "").env("HOME", "");
    homeless.ends(1);
}
