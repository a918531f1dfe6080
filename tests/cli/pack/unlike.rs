//! A recording that can't be its line is refused at every door: import, check, build, install, and `--data`.

use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};
use warmhands::output::vorbis;

use super::fixture::{Files, Home, LANGUAGE, archive, entries, files_of, in_cadence};
use super::recordings::{RATE, shipped, spoken, write};
use crate::cli::run::warmhands;

const MANIFEST: &str = "audio/speech/ti/pack.toml";

/// Recordings that are no `gate`, "who should call a doctor first", and the code of the reason.
fn not_the_gate() -> Vec<(&'static str, Vec<f32>, &'static str)> {
    let gate = shipped("gate");
    let middle = gate.len() / 2;
    let quiet = vec![0.0; 3 * RATE];
    let tone = |n: usize| 0.16 * (n as f32 * 440.0 * std::f32::consts::TAU / RATE as f32).sin();
    let faded = |samples: &[f32]| {
        let mut samples = samples.to_vec();
        let length = samples.len();
        for n in 0..480.min(length / 2) {
            samples[n] *= n as f32 / 480.0;
            samples[length - 1 - n] *= n as f32 / 480.0;
        }
        samples
    };
    vec![
        ("its first 0.3 s", faded(&gate[..RATE * 3 / 10]), "line-too-short"),
        (
            "its first third",
            faded(&gate[..gate.len() / 3]),
            "line-too-short",
        ),
        (
            "a silence inside",
            [&faded(&gate[..middle]), &quiet[..], &faded(&gate[middle..])].concat(),
            "line-pause",
        ),
        (
            "a tone",
            faded(&(0..gate.len()).map(tone).collect::<Vec<f32>>()),
            "line-not-speech",
        ),
        (
            "everything four times",
            [&gate[..], &gate, &gate, &gate].concat(),
            "line-too-long",
        ),
    ]
}

/// The manifest `text` with the length and the digest of `bytes` as the recording of `line`.
fn described(text: &str, line: &str, bytes: &[u8], frames: usize) -> String {
    let hash: String = Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let at = text.find(&format!("[clip.{line}]")).unwrap();
    let (before, entry) = text.split_at(at);
    let (entry, after) = entry.split_once("\nrecipe").unwrap();
    let line = |line: &str| match line.split_once(" = ") {
        Some(("file_sha256", _)) => format!("file_sha256 = \"{hash}\""),
        Some(("frames", _)) => format!("frames = {frames}"),
        _ => line.to_owned(),
    };
    let entry: Vec<String> = entry.lines().map(line).collect();
    format!("{before}{}\nrecipe{after}", entry.join("\n"))
}

/// Puts `samples` as the gate into `files`.
fn put(files: &mut Files, samples: &[f32]) {
    let bytes = vorbis(samples).unwrap();
    let text = String::from_utf8(files[MANIFEST].clone()).unwrap();
    files.insert(
        MANIFEST.to_owned(),
        described(&text, "gate", &bytes, samples.len()).into_bytes(),
    );
    files.insert("audio/speech/ti/gate.ogg".to_owned(), bytes);
}

fn write_files(folder: &Path, files: &Files) {
    for (path, bytes) in files {
        fs::write(folder.join(path), bytes).unwrap();
    }
}

#[test]
fn check_build_and_install_refuse_it_with_the_reason() {
    let home = Home::new();
    let file = home.built("ana", LANGUAGE);
    let folder = home.recorded("ana", LANGUAGE, &in_cadence);
    let sound = files_of(&file);
    for (what, samples, code) in not_the_gate() {
        let mut files = sound.clone();
        put(&mut files, &samples);
        write_files(&folder, &files);
        let report = home.run("pack check --json").arg(&folder).ends(3).text();
        assert!(report.contains(&format!("\"{code}\"")), "{what}: {report}");
        let said = home
            .run("pack build")
            .arg(&folder)
            .arg("-o")
            .arg(home.path("x"))
            .ends(3);
        assert!(said.err.contains("gate.ogg"), "{what}: {}", said.err);
        fs::write(&file, archive(&entries("ana", &files), &|_| {})).unwrap();
        let said = home.run("pack install").arg(&file).ends(3);
        assert!(said.err.contains("\"gate\""), "{what}: {}", said.err);
        assert_eq!(home.installed(), [""; 0], "{what}");
    }
}

#[test]
fn import_refuses_it_and_a_clip_of_a_third_of_a_second_never_replaces_a_line() {
    let home = Home::new();
    let folder = home.pack("ana", LANGUAGE);
    let good = write(&home, "gate.wav", &spoken("gate", 0.5));
    home.run("pack import").arg(&folder).arg(&good).text();
    let place = folder.join("audio/speech/ti/gate.ogg");
    let before = fs::read(&place).unwrap();
    let quiet = vec![0.0001; RATE / 2];
    for (what, samples, _) in not_the_gate() {
        let file = write(&home, "Gate.wav", &[&quiet[..], &samples, &quiet].concat());
        let said = home.run("pack import").arg(&folder).arg(file).ends(3);
        assert!(said.err.contains("Gate.wav: "), "{what}: {}", said.err);
        assert!(said.text().contains("Taken in: 0 of 1"), "{what}");
    }
    assert!(fs::read(&place).unwrap() == before);
}

#[test]
fn a_folder_of_data_with_such_a_length_is_refused_before_any_sound() {
    let home = Home::new();
    let folder = home.recorded("ana", LANGUAGE, &in_cadence);
    let sound = files_of(&home.built("ana", LANGUAGE));
    let run = |line: &str| {
        warmhands(line)
            .arg("--lang")
            .arg(LANGUAGE)
            .arg("--data")
            .arg(&folder)
    };
    run("plan cadence --for 3m").text();
    for (what, samples, code) in not_the_gate() {
        if !["line-too-short", "line-too-long"].contains(&code) {
            continue;
        }
        let mut files = sound.clone();
        put(&mut files, &samples);
        write_files(&folder, &files);
        for line in [
            "plan cadence --for 3m",
            "render cadence --for 3m -o -",
            "play cadence --for 3m --output null",
        ] {
            let said = run(line).ends(3);
            assert!(said.out.is_empty(), "{what}: {line}");
            assert!(
                said.err.contains("gate.ogg") && said.err.contains("\"gate\""),
                "{what}: {}",
                said.err
            );
        }
    }
}

/// Two lines of about the same length.
const SIDES: [&str; 2] = ["switch-to-left", "switch-to-right"];

#[test]
fn one_recording_for_two_lines_is_refused_by_check_build_install_and_play() {
    let home = Home::new();
    let file = home.built("ana", LANGUAGE);
    let folder = home.recorded("ana", LANGUAGE, &in_cadence);
    let mut files = files_of(&file);
    let [left, right] = SIDES.map(|line| format!("audio/speech/ti/{line}.ogg"));
    let bytes = files[&right].clone();
    let text = String::from_utf8(files[MANIFEST].clone()).unwrap();
    let frames = shipped(SIDES[1]).len();
    let text = described(&text, SIDES[0], &bytes, frames);
    files.insert(MANIFEST.to_owned(), text.into_bytes());
    files.insert(left, bytes);
    write_files(&folder, &files);
    let report = home.run("pack check --json").arg(&folder).ends(3).text();
    assert!(report.contains("\"same-sound\""), "{report}");
    let build = home.run("pack build").arg(&folder);
    let play = warmhands("plan cadence --for 3m --lang ti --data").arg(&folder);
    fs::write(&file, archive(&entries("ana", &files), &|_| {})).unwrap();
    for run in [build, play, home.run("pack install").arg(&file)] {
        let said = run.ends(3);
        let named = SIDES.iter().all(|line| said.err.contains(line));
        assert!(named && said.err.contains("other words"), "{}", said.err);
    }
    assert_eq!(home.installed(), [""; 0]);
}

#[test]
fn import_refuses_the_recording_of_another_line() {
    let home = Home::new();
    let folder = home.pack("ana", LANGUAGE);
    let files = SIDES.map(|line| write(&home, &format!("{line}.wav"), &spoken(SIDES[1], 0.5)));
    let import = |file| home.run("pack import").arg(&folder).arg(file);
    import(&files[0]).text();
    let said = import(&files[1]).ends(3);
    let named = SIDES.iter().all(|line| said.err.contains(line));
    assert!(named && said.err.contains("other words"), "{}", said.err);
    assert!(said.text().contains("Taken in: 0 of 1"));
    // The same line again is no other line.
    import(&files[0]).text();
    // Once the first is mended, the second is taken.
    write(&home, &format!("{}.wav", SIDES[0]), &spoken(SIDES[0], 0.5));
    import(&files[0]).text();
    import(&files[1]).text();
}
