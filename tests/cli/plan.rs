//! `warmhands plan`: the cue sheet, exact for scripts and readable for people.

use serde_json::Value;

use super::folder::Folder;
use super::run::warmhands;

/// The keys of an object, in alphabetical order.
fn members(object: &Value) -> Vec<&str> {
    object.as_object().unwrap().keys().map(String::as_str).collect()
}

fn list<'a>(object: &'a Value, name: &str) -> &'a Vec<Value> {
    object[name].as_array().unwrap()
}

fn number(object: &Value, name: &str) -> u64 {
    object[name].as_u64().unwrap()
}

/// The plan of every listed session; sessions without an end last seven minutes.
fn plans() -> Vec<Value> {
    let listed = warmhands("list sessions --json").json();
    let sessions = list(&listed, "sessions").iter();
    let planned = sessions.map(|session| {
        let plan = warmhands("plan --json").arg(session["id"].as_str().unwrap());
        match session["endless"].as_bool().unwrap() {
            true => plan.arg("--for=7m").json(),
            false => plan.json(),
        }
    });
    planned.collect()
}

#[test]
fn json_has_exactly_the_documented_members() {
    let mut members_of_cues = Vec::new();
    for plan in plans() {
        assert_eq!(
            members(&plan),
            ["cues", "frames", "lang", "phases", "sample_rate", "session"]
        );
        assert_eq!(plan["sample_rate"], 48_000);
        assert_eq!(plan["lang"], "en-US");
        for phase in list(&plan, "phases") {
            assert_eq!(members(phase), ["frame", "frames", "id", "kind", "side"]);
        }
        for cue in list(&plan, "cues") {
            members_of_cues.extend(members(cue).into_iter().map(str::to_owned));
            let bus = cue["bus"].as_str().unwrap();
            assert!(["speech", "music", "signal"].contains(&bus), "{bus}");
            assert_eq!(cue["message"].is_string(), cue["text"].is_string());
            assert!(bus != "speech" || cue["text"].is_string(), "{cue}");
            let clip = cue["clip"].as_str().unwrap();
            assert!(crate::shipped::path("audio").join(clip).is_file(), "{clip}");
        }
    }
    members_of_cues.sort();
    members_of_cues.dedup();
    assert_eq!(
        members_of_cues,
        ["bus", "clip", "frame", "frames", "message", "text"]
    );
}

#[test]
fn cues_are_sorted_and_lines_do_not_overlap() {
    for plan in plans() {
        let cues = list(&plan, "cues");
        let at: Vec<u64> = cues.iter().map(|cue| number(cue, "frame")).collect();
        assert!(at.is_sorted());
        let end = |cue: &Value| number(cue, "frame") + number(cue, "frames");
        let lines: Vec<&Value> = cues.iter().filter(|cue| cue["bus"] == "speech").collect();
        let parted = |pair: &[&Value]| end(pair[0]) <= number(pair[1], "frame");
        assert!(lines.windows(2).all(parted), "{}", plan["session"]);
        assert!(cues.iter().all(|cue| end(cue) <= number(&plan, "frames")));
    }
}

#[test]
fn phases_are_consecutive_from_the_first_frame_to_the_last() {
    for plan in plans() {
        let mut at = 0;
        for phase in list(&plan, "phases") {
            assert_eq!(number(phase, "frame"), at, "{}", plan["session"]);
            at += number(phase, "frames");
        }
        assert_eq!(number(&plan, "frames"), at, "{}", plan["session"]);
    }
}

#[test]
fn the_same_request_gives_the_same_plan_to_the_letter() {
    let wish = "plan express --json --side left --technique press-back --rate 20 --count voice";
    let [once, again] = [warmhands(wish).text(), warmhands(wish).text()];
    assert_eq!(once, again);
    assert_ne!(once, warmhands("plan express --json").text());
}

#[test]
fn with_waits_it_has_its_longest_length() {
    let frames = |line: &str| number(&warmhands(line).json(), "frames");
    let minute = 60 * 48_000;
    let plain = frames("plan massage --json");
    assert_eq!(frames("plan massage --json --wait"), plain + 4 * minute);
    let settings = warmhands("plan massage --json").env("WARMHANDS_WAIT", "true");
    assert_eq!(number(&settings.json(), "frames"), plain + 4 * minute);
    // The length that is asked for is the one without waiting.
    assert_eq!(frames("plan full --json --fit 30m"), 30 * minute);
    assert_eq!(frames("plan full --json --fit 30m --wait"), 38 * minute);
    let text = warmhands("plan full --wait").text();
    assert!(text.contains("Up to 8:00 of the session is waiting"), "{text}");
    warmhands("render massage --wait -o x.wav").ends(2);
}

#[test]
fn without_a_name_it_plans_the_full_session() {
    assert_eq!(warmhands("plan --json").json()["session"], "full");
}

#[test]
fn text_output_lists_the_cues_under_each_phase() {
    let folder = Folder::small();
    let text = warmhands("plan small").over(&folder).text();
    // The length of a line depends on its recording.
    let shape: Vec<String> = text.lines().map(untimed).collect();
    insta::assert_snapshot!(shape.join("\n"), @r#"
    Massage · English (United States) · 0:0

      0:0.0  prepare · getting ready (0:0)
      0:0.0    gate                  Before we begin: if you are pregnant, in any week, or if you see redness or streaks on a breast, or have a fever or flu-like feelings, please call your doctor or midwife first.

      0:0.0  massage · massage, both breasts (0:0)
      0:0.0    hurt                  Nothing here should hurt. If it does, stop, and go on more lightly only if that feels right to you.
      0:0.0    shake                 Place your hands under your breasts, one under each, and shake them gently, so that they sway loosely.

      0:0.0  close · closing (0:0)
      0:0.0    call                  If these steps do not bring you relief, call your doctor or a lactation consultant.
      0:0.0    warm                  Thank you for taking this time for yourself. Rest a little, and drink some water.
      0:0.0    end                   [signals/end.ogg]
    "#);
}

/// `line` with every run of digits replaced by a single 0.
pub(super) fn untimed(line: &str) -> String {
    let mut shown = String::new();
    for letter in line.chars() {
        if !letter.is_ascii_digit() {
            shown.push(letter);
        } else if !shown.ends_with('0') {
            shown.push('0');
        }
    }
    shown
}
