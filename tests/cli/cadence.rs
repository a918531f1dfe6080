//! `warmhands cadence`: only the rhythm, without an end or for a chosen time.

use serde_json::Value;

use super::playing::Playing;
use super::run::{program, warmhands};

/// Frames a second.
const SECOND: u64 = 48_000;

fn plan(options: &str) -> Value {
    warmhands(&format!("plan cadence --json {options}")).json()
}

fn list<'a>(plan: &'a Value, name: &str) -> &'a Vec<Value> {
    plan[name].as_array().unwrap()
}

/// The sides of the turns, and the start of each, in seconds from the first.
fn turns(plan: &Value) -> Vec<(String, u64)> {
    let express: Vec<&Value> = list(plan, "phases")
        .iter()
        .filter(|phase| phase["kind"] == "express")
        .collect();
    let at = |phase: &Value| phase["frame"].as_u64().unwrap();
    let first = at(express[0]);
    let told = |phase: &&Value| {
        (
            phase["side"].as_str().unwrap().to_owned(),
            (at(phase) - first) / SECOND,
        )
    };
    express.iter().map(told).collect()
}

#[test]
fn turns_change_sides_at_the_chosen_interval_and_the_total_is_as_requested() {
    let plan = plan("--for 8m --switch 2m --side right");
    let turns = turns(&plan);
    let sides: Vec<&str> = turns.iter().map(|turn| turn.0.as_str()).collect();
    assert_eq!(sides, ["right", "left", "right", "left"]);
    for (turn, (_, at)) in turns.iter().enumerate() {
        assert!(
            (turn as u64 * 120..turn as u64 * 120 + 4).contains(at),
            "{turns:?}"
        );
    }
    let phases = list(&plan, "phases");
    let [gate, .., close] = &phases[..] else {
        panic!("{phases:?}")
    };
    assert_eq!([&gate["kind"], &close["kind"]], ["prepare", "close"]);
}

#[test]
fn the_rate_and_the_technique_are_as_requested() {
    let plan = plan("--for 2m --rate 30 --technique press-back --count none");
    assert!(
        list(&plan, "cues")
            .iter()
            .all(|cue| cue["clip"] != "signals/press.ogg")
    );
    let plan = plan_of_beats("--for 2m --rate 20 --technique press-back --count tone");
    assert_eq!(
        plan[..4],
        ["press", "compress", "relax", "press"].map(String::from)
    );
    assert_eq!(plan.len() % 3, 0, "cycles finish");
}

fn plan_of_beats(options: &str) -> Vec<String> {
    let plan = plan(options);
    let clips = list(&plan, "cues").iter().filter_map(|cue| cue["clip"].as_str());
    let stems = clips.filter_map(|clip| clip.rsplit('/').next()?.strip_suffix(".ogg"));
    let beats = stems.map(|stem| stem.replace("beat-", ""));
    beats
        .filter(|stem| ["press", "compress", "relax"].contains(&stem.as_str()))
        .collect()
}

#[test]
fn the_gate_is_spoken_once_and_the_line_on_pain_after_every_switch() {
    let plan = plan("--for 12m --switch 3m");
    let said: Vec<&str> = list(&plan, "cues")
        .iter()
        .filter_map(|cue| cue["message"].as_str())
        .collect();
    let count = |id: &str| said.iter().filter(|message| message.starts_with(id)).count();
    assert_eq!(count("gate"), 1);
    assert_eq!(count("hurt-"), 4, "at the start and after three switches");
    assert_eq!(count("call-if-"), 3);
    assert_eq!(said.last(), Some(&"close-warm-milk"));
}

#[test]
fn the_rendered_file_matches_the_plan() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("rhythm.wav");
    warmhands("render cadence --for 1m --music none --format 16 -o")
        .arg(&file)
        .ends(0);
    let planned = plan("--for 1m --music none")["frames"].as_u64().unwrap();
    let bytes = std::fs::metadata(&file).unwrap().len();
    let header = bytes - 4 * planned;
    assert!((44..4_096).contains(&header), "{header} bytes before the sound");
}

#[test]
fn without_an_end_it_can_only_be_played() {
    for command in [
        "plan cadence",
        "render cadence -o nowhere.wav",
        "cadence --output nowhere.wav",
    ] {
        let said = warmhands(command).ends(2);
        insta::allow_duplicates! {
            insta::assert_snapshot!(said.err, @r#"
            "cadence" goes on until it is stopped.
              Say how long with --for, as --for 20m.
            "#);
        }
    }
    assert!(!std::path::Path::new("nowhere.wav").exists());
    let script = warmhands("script cadence").text();
    assert!(script.contains("as long as you like"), "{script}");
    assert!(
        script.contains("if you see redness or streaks, or if you have a fever"),
        "when to call is said whenever she has had enough: {script}"
    );
}

#[test]
fn impossible_lengths_name_the_possible_ones() {
    let told = |line: &str| warmhands(line).ends(2).err;
    insta::assert_snapshot!(told("plan cadence --for 30s"), @r#"--for: "30s" is not between 1:00 and 24:00:00."#);
    insta::assert_snapshot!(told("cadence --switch 11m"), @r#"--switch: "11m" is not between 1:00 and 10:00."#);
    insta::assert_snapshot!(told("cadence --for soon --lang es"), @r#"
    --for: "soon" no es una duración.
      Escríbala como 30m, 90s, 1h15m, 28.5m o 28:30, hasta 24 horas.
    "#);
    insta::assert_snapshot!(told("play full --switch 3m"), @r#"
    --switch is for a session that repeats, and "full" has an end of its own.
      "warmhands cadence" repeats.
    "#);
    insta::assert_snapshot!(told("play cadence --fit 20m --lang es"), @r#"
    "cadence" sigue hasta que se detiene.
      Indique cuánto tiempo con --for, por ejemplo --for 20m.
    "#);
}

#[test]
fn it_begins_with_the_gate_and_runs_until_it_is_stopped() {
    let mut command = program();
    command.args(["cadence", "--output", "null", "--music", "none"]);
    let playing = Playing::start(command);
    let gate = warmhands("script cadence").text();
    let gate = gate
        .lines()
        .find(|line| line.starts_with("Before we begin"))
        .unwrap()
        .to_owned();
    playing.until_it_says(&gate);
    assert_eq!(playing.end_by("INT"), Some(130));
}
