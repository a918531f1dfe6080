//! `--music FILE` and `--music DIR`: the person's own music under the session.

use std::fs;

use serde_json::Value;

use super::folder::Folder;
use super::run::{Run, warmhands};
use super::wav;

/// Ten seconds of a soft square wave, at 48 kHz.
fn song() -> Vec<u8> {
    wav::square(48_000, 480_000)
}

/// `line` with the small session of `folder` and `inside` as its music.
fn with_music(line: &str, folder: &Folder, inside: &str) -> Run {
    let music = folder.path(inside);
    warmhands(line).over(folder).arg("--music").arg(music)
}

/// The music stem of the session.
fn stem(folder: &Folder, inside: &str) -> Vec<f32> {
    let file = folder.path("stem.wav");
    let run = with_music("render small --stem music --force", folder, inside);
    run.arg("-o").arg(&file).ends(0);
    wav::floats(&fs::read(file).unwrap())
}

#[test]
fn the_plan_has_own_music_without_its_path() {
    let folder = Folder::small().with("songs/a.wav", song());
    let plan = with_music("plan small --json", &folder, "songs/a.wav").json();
    let cues = plan["cues"].as_array().unwrap();
    let music: Vec<&Value> = cues.iter().filter(|cue| cue["bus"] == "music").collect();
    assert_eq!(music.len(), 1);
    assert_eq!(
        (&music[0]["clip"], &music[0]["frames"]),
        (&Value::Null, &plan["frames"])
    );
    let others = cues.iter().filter(|cue| cue["bus"] != "music");
    others.for_each(|cue| assert!(cue["clip"].is_string(), "{cue}"));
}

#[test]
fn it_plays_from_the_beginning_to_the_end() {
    let folder = Folder::small().with("songs/a.wav", song());
    let frames = with_music("plan small --json", &folder, "songs/a.wav").json()["frames"].as_u64();
    let stem = stem(&folder, "songs/a.wav");
    assert_eq!(Some(stem.len() as u64 / 2), frames);
    let quiet = stem
        .chunks(2 * 48_000)
        .find(|second| second.iter().all(|sample| *sample == 0.0));
    assert!(quiet.is_none());
}

#[test]
fn a_folder_is_played_in_the_order_of_its_names() {
    let silence = wav::stereo(&vec![0.0; 2 * 480_000]);
    let folder = Folder::small()
        .with("first/A.wav", song())
        .with("first/b.wav", silence.clone())
        .with("second/B.wav", song())
        .with("second/a.wav", silence);
    let sounds = |inside: &str| {
        let stem = stem(&folder, inside);
        let second = |number: usize| &stem[number * 2 * 48_000..][..2 * 48_000];
        [2, 11].map(|number| second(number).iter().any(|sample| *sample != 0.0))
    };
    assert_eq!(sounds("first"), [true, false]);
    assert_eq!(sounds("second"), [false, true]);
}

#[test]
fn an_unplayable_file_is_left_out_and_reported_in_one_line() {
    let folder = Folder::small()
        .with("songs/a.ogg", "no sound")
        .with("songs/b.wav", song())
        .with("songs/c.mp3", "");
    let told = ["en-US", "es-419"].map(|screen| {
        let said = with_music("render small --force", &folder, "songs");
        let said = said
            .arg("-o")
            .arg(folder.path("small.wav"))
            .arg("--screen-lang")
            .arg(screen);
        folder.hidden_in(&said.ends(0).err)
    });
    insta::assert_snapshot!(told.concat(), @r#"
    2 files can't be played and are left out; the first is [DIR]/songs/a.ogg.
    2 archivos no se pueden escuchar y se dejan fuera; el primero es [DIR]/songs/a.ogg.
    "#);
}

#[test]
fn stdout_has_the_same_bits_as_the_file() {
    let folder = Folder::small()
        .with("songs/a.wav", song())
        .with("songs/b.wav", song());
    let file = folder.path("small.wav");
    with_music("render small", &folder, "songs")
        .arg("-o")
        .arg(&file)
        .ends(0);
    let streamed = with_music("render small -o -", &folder, "songs").ends(0);
    assert!(streamed.out == fs::read(file).unwrap());
}

#[test]
fn playback_accepts_it() {
    let folder = Folder::small().with("songs/a.wav", song());
    let said = with_music(
        "play small --from close.end --output null",
        &folder,
        "songs/a.wav",
    )
    .ends(0);
    assert!(said.err.contains("This session has ended."), "{}", said.err);
}

#[test]
fn a_file_named_like_a_shipped_piece_needs_a_path() {
    let folder = Folder::small().with("warm", "no sound");
    let plan = |music: &str| warmhands("plan small --json").over(&folder).arg(music).json();
    let music = |plan: Value| {
        let cues = plan["cues"].as_array().unwrap().clone();
        cues.into_iter().find(|cue| cue["bus"] == "music").unwrap()["clip"].clone()
    };
    assert_eq!(music(plan("--music=warm")), "music/warm.ogg");
    with_music("plan small", &folder, "warm").ends(3);
}
