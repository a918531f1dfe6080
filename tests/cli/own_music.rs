//! `--music FILE` and `--music DIR`: the person's own music under the session.

use std::fs;

use serde_json::Value;

use super::folder::Folder;
use super::run::{Run, warmhands};
use super::wav;
use crate::shipped;

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
fn music_is_not_written_over() {
    let song = song();
    let folder = Folder::small()
        .with("songs/a.wav", &song)
        .with("songs/b.wav", &song);
    let folder = folder.with("night.m3u", "songs/b.wav\n");
    std::os::unix::fs::symlink("songs/b.wav", folder.path("link.wav")).unwrap();
    for (line, music, output) in [
        ("render small --force -o", "songs/b.wav", "songs/b.wav"),
        ("render small --force -o", "songs", "songs/b.wav"),
        ("render small --force -o", "night.m3u", "link.wav"),
        ("play small --force --output", "songs/b.wav", "link.wav"),
    ] {
        let run = warmhands(line).arg(folder.path(output)).over(&folder);
        let said = run.arg("--music").arg(folder.path(music)).ends(3);
        assert!(said.err.contains("part of the chosen music"), "{}", said.err);
        assert!(said.err.contains("Choose another name"), "{}", said.err);
        assert!(fs::read(folder.path("songs/b.wav")).unwrap() == song, "{line}");
    }
}

/// Ten seconds of silence.
fn silence() -> Vec<u8> {
    wav::stereo(&vec![0.0; 2 * 480_000])
}

/// Whether there is sound in second 2 and in second 11: in the first and in the second file of ten seconds.
fn sounds(folder: &Folder, inside: &str) -> [bool; 2] {
    let stem = stem(folder, inside);
    let second = |number: usize| &stem[number * 2 * 48_000..][..2 * 48_000];
    [2, 11].map(|number| second(number).iter().any(|sample| *sample != 0.0))
}

#[test]
fn a_folder_is_played_in_natural_order() {
    let folder = Folder::small()
        .with("first/A.wav", song())
        .with("first/b.wav", silence())
        .with("second/2.wav", silence())
        .with("second/10.wav", song());
    assert_eq!(sounds(&folder, "first"), [true, false]);
    assert_eq!(sounds(&folder, "second"), [false, true]);
}

#[test]
fn subfolders_follow_the_files_before_them() {
    let folder = Folder::small()
        .with("only/CD 1/a.wav", song())
        .with("songs/CD 1/a.wav", silence())
        .with("songs/z.wav", song());
    assert_eq!(sounds(&folder, "only"), [true, true]);
    assert_eq!(sounds(&folder, "songs"), [true, false]);
}

#[test]
fn a_playlist_is_played_in_its_order() {
    let folder = Folder::small()
        .with("a.wav", song())
        .with("quiet/b.wav", silence())
        .with(
            "lists/1.m3u",
            "#EXTM3U\r\n#EXTINF:10,Quiet\r\n..\\quiet\\b.wav\r\n../a.wav\r\n",
        )
        .with("lists/2.m3u8", "../a.wav\n../quiet/b.wav\n")
        .with(
            "lists/3.pls",
            "[playlist]\nFile2=../a.wav\nFile1=../quiet/b.wav\nNumberOfEntries=2\n",
        );
    assert_eq!(sounds(&folder, "lists/1.m3u"), [false, true]);
    assert_eq!(sounds(&folder, "lists/2.m3u8"), [true, false]);
    assert_eq!(sounds(&folder, "lists/3.pls"), [false, true]);
}

#[test]
fn the_same_seed_gives_the_same_order() {
    let mut folder = Folder::small();
    for number in 1..=7 {
        let song = if number == 4 { song() } else { silence() };
        folder = folder.with(&format!("songs/{number}.wav"), song);
    }
    let mixed = |option: &str| {
        let line = format!("render small --stem music --force {option} -o [DIR]/mixed.wav");
        with_music(
            &line.replace("[DIR]", folder.path("").to_str().unwrap()),
            &folder,
            "songs",
        )
        .ends(0);
        fs::read(folder.path("mixed.wav")).unwrap()
    };
    let plain = mixed("");
    assert!(mixed("--shuffle=1") == mixed("--shuffle=1"));
    assert!((1..5).any(|seed| mixed(&format!("--shuffle={seed}")) != plain));
    let refused = warmhands("plan small --shuffle=seven").over(&folder).ends(2);
    assert!(refused.err.contains("4294967295"), "{}", refused.err);
}

/// What `render` tells of its music, `inside` the folder.
fn told(folder: &Folder, inside: &str) -> String {
    let run = with_music("render small --force", folder, inside);
    let said = run.arg("-o").arg(folder.path("small.wav")).ends(0);
    folder.hidden_in(&said.err)
}

#[test]
fn what_is_left_out_is_named_with_its_reason() {
    let folder = Folder::small()
        .with(
            "songs/a.ogg",
            "no sound, but long enough to be looked at, and then some more",
        )
        .with("songs/b.wav", song())
        .with("songs/c.mp3", "")
        .with("one/a.flac", "")
        .with("one/b.wav", song())
        .with(
            "list.m3u",
            "songs/b.wav\nhttp://radio.example/a.mp3\nno.mp3\nC:\\no\\x.mp3\nsongs\nlist.m3u\n",
        );
    insta::assert_snapshot!(told(&folder, "songs"), @"
    2 files of your music are left out:
      [DIR]/songs/a.ogg is not a sound, but a text.
      [DIR]/songs/c.mp3 is empty. If it is kept online (iCloud, OneDrive), download it first.
    ");
    insta::assert_snapshot!(told(&folder, "one"), @"
    One file of your music is left out:
      [DIR]/one/a.flac is empty. If it is kept online (iCloud, OneDrive), download it first.
    ");
    insta::assert_snapshot!(told(&folder, "list.m3u"), @r#"
    5 files of your music are left out:
      http://radio.example/a.mp3 is on a network; only files on this machine can be played.
      no.mp3 is not there.
      C:\no\x.mp3 is not there.
      and 2 more.
    "#);
}

#[test]
fn a_recording_that_stops_in_the_middle_is_told_and_the_next_one_follows() {
    let mut damaged = fs::read(shipped::path("tests/sounds/own/bursts.flac")).unwrap();
    let middle = damaged.len() / 2;
    damaged[middle..].fill(0);
    let folder = Folder::small()
        .with("songs/1.flac", damaged)
        .with("songs/2.wav", song());
    insta::assert_snapshot!(told(&folder, "songs"), @"[DIR]/songs/1.flac is damaged or cut short: it ends at 0:05, and the next piece follows.");
    let stem = stem(&folder, "songs");
    let quiet = stem
        .chunks(2 * 48_000)
        .position(|second| second.iter().all(|sample| *sample == 0.0));
    assert_eq!(quiet, None);
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
