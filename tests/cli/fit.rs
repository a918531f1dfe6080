//! `--fit`: every command that takes a session accepts a length.

use serde_json::Value;

use super::folder::Folder;
use super::run::warmhands;
use crate::shipped::spoken_languages;

fn number(object: &Value, name: &str) -> u64 {
    object[name].as_u64().unwrap()
}

/// The two lengths named by a refusal.
fn named(refusal: &str) -> Vec<String> {
    let words = refusal.split(|letter: char| !letter.is_ascii_digit() && letter != ':');
    let is_length = |word: &&str| word.trim_matches(':').contains(':');
    words.filter(is_length).take(2).map(str::to_owned).collect()
}

#[test]
fn a_plan_has_the_requested_length_to_the_frame() {
    for (asked, frames) in [
        ("30m", 86_400_000),
        ("29.9999m", 86_399_712),
        ("45:00", 129_600_000),
    ] {
        let plan = warmhands("plan full --json --fit").arg(asked).json();
        assert_eq!(number(&plan, "frames"), frames, "{asked}");
    }
}

#[test]
fn the_lengths_named_by_a_refusal_are_accepted_and_one_second_beyond_is_not() {
    for language in spoken_languages() {
        let tag = language.profile.tag.to_string();
        for session in ["full", "express --rate 17", "relief --technique press-back"] {
            let plan = |length: &str| {
                let run = warmhands(&format!("plan {session} --json --lang {tag}"));
                run.arg("--fit").arg(length)
            };
            let told = plan("24h").ends(2).err;
            let [shortest, longest] = &named(&told)[..] else {
                panic!("{told}")
            };
            for length in [shortest, longest] {
                let fit = &plan(length).json()["fit"];
                assert!(fit.is_object(), "{tag}, {session}, {length}");
            }
            plan(&format!("{longest}:00")).ends(2);
        }
    }
}

#[test]
fn json_says_what_was_stretched_only_with_a_requested_length() {
    let [usual, fitted] = ["", "--fit 9m"].map(|fit| warmhands(&format!("plan massage --json {fit}")).json());
    assert_eq!(usual.get("fit"), None);
    let fit = &fitted["fit"];
    let members: Vec<&str> = fit.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(members, ["longest", "percent", "phases", "shortest", "usual"]);
    assert_eq!(number(fit, "usual"), number(&usual, "frames"));
    assert!((-99..0).contains(&fit["percent"].as_i64().unwrap()), "{fit}");
    let phases = fit["phases"].as_array().unwrap();
    let planned = |plan: &Value, name: &str| -> Vec<Value> {
        let phases = plan["phases"].as_array().unwrap().iter();
        phases.map(|phase| phase[name].clone()).collect()
    };
    let column = |name: &str| -> Vec<Value> { phases.iter().map(|phase| phase[name].clone()).collect() };
    assert_eq!(column("id"), planned(&fitted, "id"));
    assert_eq!(column("frames"), planned(&fitted, "frames"));
    assert_eq!(column("usual"), planned(&usual, "frames"));
}

#[test]
fn text_output_says_how_much_each_part_was_stretched() {
    let folder = Folder::small()
        .with_shipped("locales/en-US")
        .with("locales/en-US/speech.ftl", even_texts())
        .with("audio/speech/en-US/pack.toml", pack_of_even_lines());
    let told = |length: &str, screen: &str| {
        let run = warmhands("plan small --lang en-US --fit")
            .arg(length)
            .arg("--screen-lang");
        let text = run.arg(screen).over(&folder).text();
        let headings = text.lines().filter(|line| !line.contains("    "));
        headings
            .filter(|line| !line.is_empty())
            .map(|line| format!("{line}\n"))
            .collect::<String>()
    };
    let shown =
        ["41.2s", "48s", "45.95s"].map(|length| ["en-US", "es-419"].map(|screen| told(length, screen)));
    insta::assert_snapshot!(shown.concat().join("----\n"), @r#"
    Massage · English (United States) · 0:42
    Shortened from 0:46: each part gives up 79 % of the time it can spare (the shortest is 0:40).
      0:00.000  prepare · getting ready (0:07)
      0:06.200  massage · massage, both breasts (0:23 -> 0:18)
      0:23.650  close · closing (0:18)
    ----
    Masaje · English (United States) · 0:42
    Más corta que de costumbre (0:46): cada parte cede 79 % del tiempo que puede ceder (la más corta dura 0:40).
      0:00.000  prepare · preparación (0:07)
      0:06.200  massage · masaje, los dos pechos (0:23 -> 0:18)
      0:23.650  close · cierre (0:18)
    ----
    Massage · English (United States) · 0:48
    Lengthened from 0:46: each part takes 51 % of the time it can still take (the longest is 0:49).
      0:00.000  prepare · getting ready (0:07)
      0:06.200  massage · massage, both breasts (0:23 -> 0:25)
      0:30.450  close · closing (0:18)
    ----
    Masaje · English (United States) · 0:48
    Más larga que de costumbre (0:46): cada parte toma 51 % del tiempo que todavía puede tomar (la más larga dura 0:49).
      0:00.000  prepare · preparación (0:07)
      0:06.200  massage · masaje, los dos pechos (0:23 -> 0:25)
      0:30.450  close · cierre (0:18)
    ----
    Massage · English (United States) · 0:46
    Its usual length: nothing is shortened or lengthened.
      0:00.000  prepare · getting ready (0:07)
      0:06.200  massage · massage, both breasts (0:23)
      0:28.400  close · closing (0:18)
    ----
    Masaje · English (United States) · 0:46
    Dura lo de costumbre: nada se acorta ni se alarga.
      0:00.000  prepare · preparación (0:07)
      0:06.200  massage · masaje, los dos pechos (0:23)
      0:28.400  close · cierre (0:18)
    "#);
}

/// The text of every line, which can be said in five seconds.
const EVEN: &str = "Please rest your hands for a while now.";

fn even_texts() -> String {
    let shipped = crate::shipped::text("locales/en-US/speech.ftl");
    let ids = shipped.lines().filter(|line| !line.starts_with('#'));
    let ids = ids.filter_map(|line| line.split_once(" ="));
    ids.filter(|(id, _)| !id.contains(' '))
        .map(|(id, _)| format!("{id} = {EVEN}\n"))
        .collect()
}

/// The shipped manifest with every line five seconds long.
fn pack_of_even_lines() -> String {
    let shipped = crate::shipped::text("audio/speech/en-US/pack.toml");
    let even = |line: &str| {
        if line.starts_with("frames = ") {
            "frames = 240000\n".to_owned()
        } else if line.starts_with("text_sha256 = ") {
            format!("text_sha256 = \"{}\"\n", warmhands::library::text_hash(EVEN))
        } else {
            format!("{line}\n")
        }
    };
    shipped.lines().map(even).collect()
}

#[test]
fn rendering_and_playback_have_the_planned_length() {
    let folder = Folder::small();
    let bytes = warmhands("render small -o - --format 16 --fit 60s")
        .over(&folder)
        .ends(0)
        .out;
    // Two channels of two bytes, and the tags.
    let samples = bytes.len() as u64 - 60 * 48_000 * 4;
    assert!((44..4_096).contains(&samples), "{samples} bytes more");
    let file = folder.path("played.wav");
    let play = warmhands("play small --fit 60s --output").arg(&file);
    play.over(&folder).ends(0);
    let header = std::fs::metadata(&file).unwrap().len() - 60 * 48_000 * 8;
    assert!((44..4_096).contains(&header), "{header} bytes more");
}

#[test]
fn a_script_states_its_length() {
    let text = warmhands("script small --fit 60s").over(&Folder::small()).text();
    assert!(text.lines().next().unwrap().ends_with("· 1:00"), "{text}");
}

#[test]
fn sessions_are_listed_with_their_possible_lengths() {
    let listed = warmhands("list sessions --json").json();
    let sessions = listed["sessions"].as_array().unwrap().iter();
    for session in sessions.filter(|session| session["endless"] == false) {
        let [shortest, usual, longest] = ["shortest", "frames", "longest"].map(|name| number(session, name));
        assert!(shortest < usual && usual < longest, "{session}");
    }
}
