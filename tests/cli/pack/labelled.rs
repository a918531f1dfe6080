//! Labels as every version of Audacity writes them, and batches as people send them.

use std::fs;
use std::path::{Path, PathBuf};

use super::fixture::{Home, LANGUAGE};
use super::recordings::{RATE, recorded, spoken, write};

/// The lines of the long recording.
const LINES: [&str; 3] = ["gate", "settle", "hurt-stop"];

/// One long recording of [`LINES`], and the start and the end of each in seconds.
fn evening(home: &Home) -> (PathBuf, Vec<(f64, f64)>) {
    let (mut long, mut places) = (Vec::new(), Vec::new());
    for line in LINES {
        let samples = spoken(line, 0.3);
        let (start, end) = (
            long.len() + RATE - 4_800,
            long.len() + samples.len() - RATE + 4_800,
        );
        places.push((start as f64 / RATE as f64, end as f64 / RATE as f64));
        long.extend(samples);
    }
    (write(home, "evening.wav", &long), places)
}

/// What `pack import` takes in of the long recording with the label file `labels`.
fn kept(home: &Home, folder: &Path, labels: &[u8]) -> (Option<i32>, String, String) {
    let file = home.path("labels.txt");
    fs::write(&file, labels).unwrap();
    let import = home.run("pack import").arg(folder).arg(home.path("evening.wav"));
    let said = import.arg("--labels").arg(file).end();
    (said.code, String::from_utf8(said.out).unwrap(), said.err)
}

#[test]
fn points_and_the_texts_of_every_system_give_the_whole_lines() {
    let home = Home::new();
    let (_, places) = evening(&home);
    let point = |(line, (start, _)): (&str, &(f64, f64))| {
        let name = line.to_uppercase().replace('-', "_");
        format!("{start:.6}\t{start:.6}\t{name}\n\\\t100.0\t200.0\n")
    };
    let points: String = LINES.into_iter().zip(&places).map(point).collect();
    let utf16: Vec<u8> = format!("\u{feff}{points}")
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let commas = points.replace('.', ",").replace('\n', "\r");
    for (name, labels) in [
        ("plain", points.clone().into_bytes()),
        ("utf16", utf16),
        ("commas", format!("\u{feff}{commas}").into_bytes()),
    ] {
        let folder = home.pack(name, LANGUAGE);
        let (code, said, err) = kept(&home, &folder, &labels);
        assert_eq!(
            (code, recorded(&home, &folder)),
            (Some(0), 3),
            "{name}: {said}{err}"
        );
        let report = home.run("pack check --json").arg(&folder).json();
        assert_eq!(report["must_be_mended"].as_array().unwrap().len(), 0, "{report}");
    }
}

#[test]
fn what_is_good_is_taken_and_each_other_label_is_named() {
    let home = Home::new();
    let (_, places) = evening(&home);
    let folder = home.pack("ana", LANGUAGE);
    let (start, end) = places[1];
    let labels = format!(
        "{start}\t{end}\tSettle\n0\t1\tgaet\n2 3 gate\n0\t9999\tgate\n0.1\t0.4\thurt stop\n{start}\t{end}\tsettle\n"
    );
    let (code, said, err) = kept(&home, &folder, labels.as_bytes());
    assert_eq!((code, recorded(&home, &folder)), (Some(3), 1), "{said}{err}");
    for told in [
        "labels.txt:2:1: \"gaet\" is not a line in ti. Did you mean \"gate\"?",
        "labels.txt:3:1: this is not a label",
        "labels.txt:4:1: the label \"gate\" lies beyond",
        "labels.txt:5:1 (hurt-stop): ",
    ] {
        assert!(err.contains(told), "{told}: {err}");
    }
    // Two labels of one line: both are named.
    let both = err.lines().find(|line| line.contains("labels.txt:1:1, "));
    assert!(both.is_some_and(|line| line.contains("labels.txt:6:1")), "{err}");
    assert!(said.contains("Taken in: 1 of 6"), "{said}");
    let (code, _, err) = kept(&home, &folder, b"1\t2\t\n");
    assert_eq!(code, Some(3), "{err}");
}

#[test]
fn a_folder_is_taken_in_and_the_last_good_one_of_two_is_kept() {
    let home = Home::new();
    let folder = home.pack("ana", LANGUAGE);
    fs::create_dir(home.path("phone")).unwrap();
    for (name, line, gain) in [
        ("phone/03 Settle.wav", "settle", 0.3),
        ("phone/gate.WAV", "gate", 0.3),
        ("phone/Gate (1).wav", "gate", 0.5),
        ("phone/Gate (2).wav", "settle", 0.001),
    ] {
        write(&home, name, &spoken(line, gain));
    }
    fs::write(home.path("phone/cover.jpg"), "no sound").unwrap();
    let said = home
        .run("pack import")
        .arg(&folder)
        .arg(home.path("phone"))
        .ends(3);
    let both = said.err.lines().find(|line| line.contains("gate.WAV"));
    assert!(
        both.is_some_and(|line| line.contains("Gate (1).wav")),
        "{}",
        said.err
    );
    assert!(said.err.contains("Gate (2).wav: "), "{}", said.err);
    assert!(said.text().contains("Taken in: 2 of 4"));
    assert_eq!(recorded(&home, &folder), 2);

    // A later take that is refused keeps the earlier one.
    let place = folder.join("audio/speech/ti/gate.ogg");
    let before = fs::read(&place).unwrap();
    let bad = write(&home, "gate.wav", &spoken("gate", 0.5)[..RATE + 9_600]);
    home.run("pack import").arg(&folder).arg(bad).ends(3);
    assert!(fs::read(&place).unwrap() == before);
    let empty = home.path("empty");
    fs::create_dir(&empty).unwrap();
    let said = home.run("pack import").arg(&folder).arg(&empty).ends(3);
    assert!(said.err.contains("no sound file"), "{}", said.err);
}

#[test]
fn a_crash_between_the_manifest_and_the_recording_loses_neither() {
    let home = Home::new();
    let folder = home.pack("ana", LANGUAGE);
    let speech = folder.join("audio/speech/ti");
    let import = |gain| {
        let file = write(&home, "settle.wav", &spoken("settle", gain));
        home.run("pack import").arg(&folder).arg(file).text();
        fs::read(speech.join("settle.ogg")).unwrap()
    };
    let earlier = import(0.5);
    let later = import(0.1);
    assert!(earlier != later);
    // Just before the recording is moved: the manifest describes the later one already.
    fs::write(speech.join("settle.ogg"), &earlier).unwrap();
    fs::write(speech.join(".next-settle"), &later).unwrap();
    // Just before the manifest is written: it does not know this one.
    fs::write(speech.join(".next-gate"), &earlier).unwrap();
    let report = home.run("pack check --json").arg(&folder).json();
    assert_eq!(report["must_be_mended"].as_array().unwrap().len(), 0, "{report}");
    assert!(fs::read(speech.join("settle.ogg")).unwrap() == later);
    assert!(!speech.join(".next-gate").exists());
}

#[test]
fn opposite_phases_and_a_dead_channel_are_taken() {
    let home = Home::new();
    let folder = home.pack("ana", LANGUAGE);
    let stereo = |name: &str, right: f32| {
        let both: Vec<f32> = spoken(name, 0.3)
            .iter()
            .flat_map(|&left| [left, right * left])
            .collect();
        let mut bytes = super::recordings::wav(&both);
        // The header says mono: two channels, and twice the bytes of a frame.
        bytes[22] = 2;
        bytes[28..32].copy_from_slice(&(8 * RATE as u32).to_le_bytes());
        bytes[32] = 8;
        let path = home.path(&format!("{name}.wav"));
        fs::write(&path, bytes).unwrap();
        path
    };
    let files = [
        stereo("settle", -1.0),
        stereo("hurt-stop", 0.0),
        stereo("gate", -0.4),
    ];
    let run = files
        .iter()
        .fold(home.run("pack import").arg(&folder), |run, file| run.arg(file));
    run.text();
    assert_eq!(recorded(&home, &folder), 3);
}
