//! `warmhands resume` goes on where a session was left, however it ended (law: last-place).

use std::fs;
use std::hash::{BuildHasher as _, RandomState};
use std::process::{self, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use super::home::Home;
use super::run::{Run, program, warmhands};

/// How long anything may take.
const PATIENCE: Duration = Duration::from_secs(30);
/// The number of sessions that are killed; a variable sets another.
const KILLS: u64 = 20;
const MASSAGE: &str = "play massage --output null --lang en-US";

impl Home {
    fn text(&self, name: &str) -> String {
        fs::read_to_string(self.file(name)).unwrap_or_default()
    }

    /// The first status of the only session for which `is` holds.
    fn status(&self, is: impl Fn(&Value) -> bool) -> Value {
        let since = Instant::now();
        loop {
            let said = self.run("ctl status").end();
            match serde_json::from_slice::<Value>(&said.out) {
                Ok(status) if is(&status) => return status,
                _ => assert!(since.elapsed() < PATIENCE, "it never came to that"),
            }
        }
    }

    /// What `run`, which plays, says on stderr until it is asked to stop.
    fn quits(&self, run: Run) -> String {
        std::thread::scope(|scope| {
            let ended = scope.spawn(|| run.ends(0));
            self.status(speaks);
            self.run("ctl quit").ends(0);
            ended.join().unwrap().err
        })
    }

    /// Waits until the file `name` is kept and contains `text`.
    fn until_kept(&self, name: &str, text: &str) {
        let since = Instant::now();
        while !self.text(name).contains(text) || self.text(name).is_empty() {
            assert!(since.elapsed() < PATIENCE, "{text} is never kept");
            std::thread::yield_now();
        }
    }
}

fn is_there(_: &Value) -> bool {
    true
}

fn speaks(status: &Value) -> bool {
    status["caption"]["message"].is_string()
}

/// The frames at which the lines of the session begin.
fn lines() -> Vec<u64> {
    let plan = warmhands("plan massage --json --lang en-US").json();
    let cues = plan["cues"].as_array().unwrap().clone();
    let lines = cues
        .into_iter()
        .filter(|cue| cue["bus"] == "speech" && cue["message"].is_string());
    lines.map(|cue| cue["frame"].as_u64().unwrap()).collect()
}

/// The number of the sentence at `frame`.
fn sentence(lines: &[u64], frame: &Value) -> usize {
    let frame = frame.as_u64().unwrap();
    lines.partition_point(|at| *at <= frame)
}

#[test]
fn whenever_a_session_is_killed_it_goes_on_within_one_sentence() {
    let kills = std::env::var("WARMHANDS_KILLS").map_or(KILLS, |number| number.parse().unwrap());
    let (home, lines) = (Home::new(), lines());
    let seed = RandomState::new().hash_one(());
    let mut session = home.starts(MASSAGE);
    home.until_kept("last.toml", "frame");
    for kill in 0..kills {
        let moment = Duration::from_millis((seed.wrapping_mul(2 * kill + 1) >> 32) % 1_200);
        let since = Instant::now();
        let mut before = home.status(speaks);
        while since.elapsed() < moment {
            before = home.status(is_there);
        }
        drop(session);
        session = home.starts("resume");
        let after = home.status(speaks);
        let [before, after] = [before, after].map(|status| sentence(&lines, &status["frame"]));
        assert!(
            before.abs_diff(after) <= 1,
            "{kill}: {before} and {after}, {moment:?}"
        );
        // Every other time from elsewhere, so that all of the session is tried.
        if kill % 2 == 1 {
            home.run("ctl next").end();
        }
    }
}

#[test]
fn choices_and_changes_are_those_of_then() {
    let home = Home::new();
    let session = home.starts(
        "play express --output null --lang en-US --side right --name bed4 --from express-1-first.cadence",
    );
    home.status(|status| status["rate"].is_u64());
    for change in ["volume voice -6", "music rain", "faster"] {
        home.run("ctl").args(change).ends(0);
    }
    let then = home.status(|status| status["rate"] == 16);
    home.until_kept("last-bed4.toml", "rate = 1");
    home.until_kept("last-bed4.toml", "rain");
    drop(session);
    home.run("resume").ends(3);
    let _session = home.starts("resume --name bed4 --music-volume -3");
    let now = home.status(speaks);
    for field in ["rate", "music", "session", "lang"] {
        assert_eq!(now[field], then[field], "{now}");
    }
    assert_eq!(now["phase"]["side"], then["phase"]["side"]);
    assert_eq!(now["volumes"]["voice"], -6.0);
    assert_eq!(now["volumes"]["music"], -3.0);
}

#[test]
fn a_session_that_is_stopped_says_how_to_go_on() {
    let home = Home::new();
    let quits = |line: &str| home.quits(home.run(line));
    let said = quits("play massage --output null --name bed4");
    assert!(
        said.contains("\"warmhands resume --name bed4\" goes on here."),
        "{said}"
    );
    let said = quits("resume --name bed4");
    assert!(said.contains("goes on here."), "{said}");
    assert!(
        home.run("resume --name bed4 --forget")
            .text()
            .contains("Nothing is kept")
    );
    assert!(!home.file("last-bed4.toml").exists());
    home.run("resume --name bed4").ends(3);
    home.run("resume --forget").ends(0);
    home.run("resume --name Bed").ends(2);
    home.run("resume --output session.wav").ends(2);
}

#[test]
fn a_session_that_ended_by_itself_is_not_kept() {
    let home = Home::new();
    let said = home.run("play massage --output null --from close.warm").ends(0);
    assert!(!said.err.contains("goes on here"), "{}", said.err);
    assert!(home.file("last.lock").exists(), "it was kept until then");
    assert!(!home.file("last.toml").exists());
    home.run("resume").ends(3);
}

#[test]
fn nobody_is_invited_to_go_on_after_pain() {
    let home = Home::new();
    let run = home.run("play massage --output null");
    let said = std::thread::scope(|scope| {
        let ended = scope.spawn(|| run.ends(0));
        home.status(speaks);
        home.run("ctl hurt").ends(0);
        home.until_kept("last.toml", "hurt = true");
        home.run("ctl quit").ends(0);
        ended.join().unwrap().err
    });
    assert!(!said.contains("goes on here"), "{said}");
    let _session = home.starts("resume");
    assert_eq!(home.status(speaks)["part"], "session");
    home.until_kept("last.toml", "hurt = false");
}

#[test]
fn what_is_damaged_too_old_or_of_another_plan_is_told() {
    let home = Home::new();
    let session = home.starts(MASSAGE);
    home.until_kept("last.toml", "frame");
    drop(session);
    let (kept, path) = (home.text("last.toml"), home.file("last.toml"));
    let line = |name: &str| {
        let mut lines = kept.lines();
        lines.find(|line| line.starts_with(name)).unwrap().to_owned()
    };

    fs::write(&path, &kept[..kept.len() / 2]).unwrap();
    let said = home.run("resume").ends(3).err;
    assert!(said.contains("last.damaged"), "{said}");
    let said = home.run("resume").ends(3).err;
    assert!(said.contains("none to go on with"), "{said}");

    fs::write(&path, kept.replace(&line("written"), "written = 1000")).unwrap();
    home.run("resume").ends(3);
    assert!(!path.exists());

    let end = kept
        .replace(&line("plan"), "plan = \"another\"")
        .replace(&line("phase"), "phase = \"close\"")
        .replace(&line("step"), "step = \"end\"");
    fs::write(&path, end).unwrap();
    let said = home.run("resume").ends(0).err;
    assert!(said.contains("The session has changed"), "{said}");
}

#[test]
fn where_nothing_can_be_kept_it_is_told_once_and_plays() {
    let home = Home::new();
    fs::write(home.0.path().join("state"), "a file").unwrap();
    let told = "won't be able to go on here";
    let said = home.quits(home.run(MASSAGE));
    assert_eq!(said.matches(told).count(), 1, "{said}");
    assert!(!said.contains("goes on here"), "{said}");
    home.run("resume").ends(3);
    let homeless = home.run(MASSAGE).env("XDG_STATE_HOME", "").env("HOME", "");
    let said = home.quits(homeless);
    assert_eq!(said.matches(told).count(), 1, "{said}");
}

/// What a session says that is run by `command` where no file can be written to, as on a full disk, until it is asked to stop.
fn without_room(home: &Home, command: &str) -> String {
    let mut shell = process::Command::new("/bin/sh");
    shell.env_clear();
    for (name, value) in program().get_envs() {
        shell.env(name, value.unwrap_or_default());
    }
    shell
        .args(["-c", "trap '' XFSZ; ulimit -f 0; exec \"$@\"", "sh"])
        .arg(program().get_program())
        .args(command.split_whitespace())
        .env("XDG_RUNTIME_DIR", home.folder("run"))
        .env("XDG_STATE_HOME", home.folder("state"))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped());
    let session = shell.spawn().unwrap();
    home.status(speaks);
    home.run("ctl quit").ends(0);
    let said = session.wait_with_output().unwrap();
    let told = String::from_utf8(said.stderr).unwrap();
    assert!(said.status.success(), "{told}");
    told
}

#[test]
fn a_full_disk_is_told_once_and_the_place_before_stays() {
    let home = Home::new();
    let told = "won't be able to go on here";
    let said = without_room(&home, MASSAGE);
    assert_eq!(said.matches(told).count(), 1, "{said}");
    assert!(!said.contains("goes on here"), "{said}");
    assert!(!home.file("last.new").exists());
    let session = home.starts(MASSAGE);
    home.until_kept("last.toml", "frame");
    drop(session);
    let kept = home.text("last.toml");
    let said = without_room(&home, "resume");
    assert_eq!(said.matches(told).count(), 1, "{said}");
    assert_eq!(home.text("last.toml"), kept);
}

#[test]
fn a_folder_in_place_of_the_file_is_told_and_left() {
    let home = Home::new();
    let path = home.file("last.toml");
    fs::create_dir_all(path.join("hers")).unwrap();
    let told = "last.toml is a folder";
    let said = home.quits(home.run(MASSAGE));
    assert_eq!(said.matches(told).count(), 1, "{said}");
    for line in ["resume", "resume --forget"] {
        let said = home.run(line).ends(3).err;
        assert!(said.contains(told), "{line}: {said}");
    }
    assert!(path.join("hers").exists());
}

#[test]
fn who_begins_anew_and_stops_at_once_can_still_go_on_with_the_session_before() {
    let home = Home::new();
    let session = home.starts(MASSAGE);
    home.until_kept("last.toml", "massage");
    drop(session);
    let said = home.quits(home.run("play express --output null"));
    assert!(!said.contains("goes on here"), "{said}");
    assert!(home.text("last.toml").contains("massage"));
    // Pain is remembered at once.
    let session = home.starts("play express --output null");
    home.status(speaks);
    home.run("ctl hurt").ends(0);
    home.until_kept("last.toml", "hurt = true");
    assert!(home.text("last.toml").contains("express"));
    drop(session);
}

#[test]
fn no_second_session_goes_on_where_one_still_plays() {
    let home = Home::new();
    let first = home.starts(MASSAGE);
    let named = home.starts("play express --output null --name bed4");
    home.until_kept("last.toml", "massage");
    home.until_kept("last-bed4.toml", "express");
    let said = home.run("resume").ends(3).err;
    assert!(
        said.contains("still playing") && said.contains("--name"),
        "{said}"
    );
    let said = home.run("resume --name bed4").ends(2).err;
    assert!(said.contains("\"bed4\" is playing already"), "{said}");
    drop((first, named));
    let again = home.starts("resume");
    home.status(speaks);
    home.run("resume").ends(3);
    drop(again);
}

#[test]
fn each_name_has_its_place_and_one_session_at_a_time_keeps_it() {
    let home = Home::new();
    let first = home.starts("play massage --output null --name one");
    home.until_kept("last-one.toml", "massage");
    let other = home.starts("play express --output null --name two");
    home.until_kept("last-two.toml", "express");
    drop((first, other));
    let first = home.starts(MASSAGE);
    home.until_kept("last.toml", "massage");
    let second = home.run("play express --output null --from close.warm").ends(0);
    assert!(!second.err.contains("won't be able"), "{}", second.err);
    assert!(
        home.text("last.toml").contains("massage"),
        "the place of the first"
    );
    drop(first);
    assert!(home.text("last-one.toml").contains("massage"));
}
