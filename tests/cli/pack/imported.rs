//! Import of recordings that were made elsewhere.

use std::fs;

use warmhands::library::Library;

use super::fixture::{Home, LANGUAGE, in_cadence};
use super::recordings::{RATE, recorded, spoken, write};

#[test]
fn one_file_for_each_line_is_trimmed_levelled_and_kept() {
    let home = Home::new();
    let folder = home.pack("ana", LANGUAGE);
    let lines: Vec<String> = lines(in_cadence);
    let files = lines.iter().enumerate().map(|(index, line)| {
        let gain = [1.0, 0.3, 0.1][index % 3];
        write(&home, &format!("{line}.wav"), &spoken(line, gain))
    });
    let run = files.fold(home.run("pack import").arg(&folder), |run, file| run.arg(file));
    let said = run.text();
    assert!(said.contains("Kept: gate"), "{said}");
    assert_eq!(recorded(&home, &folder), lines.len() as u64);
    // Level, peak, length, digests: everything that `check` examines.
    let report = home.run("pack check --json").arg(&folder).json();
    assert_eq!(report["must_be_mended"].as_array().unwrap().len(), 0, "{report}");
    let file = home.path("ana.whpack");
    home.run("pack build").arg(&folder).arg("-o").arg(&file).text();
    home.run("pack install").arg(&file).text();
    home.run("plan cadence --for 3m --lang ti").text();
}

#[test]
fn one_long_recording_is_cut_by_its_labels() {
    let home = Home::new();
    let folder = home.pack("ana", LANGUAGE);
    let (mut long, mut labels) = (Vec::new(), String::new());
    for line in ["gate", "settle", "hurt-stop"] {
        let samples = spoken(line, 0.3);
        let (start, end) = (
            long.len() + RATE - 4_800,
            long.len() + samples.len() - RATE + 4_800,
        );
        labels += &format!(
            "{:.6}\t{:.6}\t{line}\n",
            start as f64 / RATE as f64,
            end as f64 / RATE as f64
        );
        long.extend(samples);
    }
    let file = write(&home, "evening.wav", &long);
    let text = home.path("evening.txt");
    fs::write(&text, &labels).unwrap();
    let import = || home.run("pack import").arg(&folder).arg(&file).arg("--labels");
    let said = import().arg(&text).text();
    assert!(said.contains("Kept: hurt-stop"), "{said}");
    assert_eq!(recorded(&home, &folder), 3);

    for (labels, told) in [
        ("1\t2\tgaet\n", "Did you mean \"gate\"?"),
        ("1\t9999\tgate\n", ":1:1: the label \"gate\""),
        ("1\t2\tgate\n2 3 settle\n", ":2:1:"),
    ] {
        fs::write(&text, labels).unwrap();
        let said = import().arg(&text).ends(3);
        assert!(said.err.contains(told), "{labels:?}: {}", said.err);
    }
    let said = import().arg(&text).arg(&file).ends(2);
    assert!(said.err.contains("--labels"), "{}", said.err);
}

#[test]
fn a_closely_trimmed_file_is_accepted() {
    let home = Home::new();
    let folder = home.pack("ana", LANGUAGE);
    let samples = spoken("settle", 0.5);
    let close = &samples[RATE + 1_500..samples.len() - RATE - 6_000];
    let file = write(&home, "settle.wav", close);
    home.run("pack import").arg(&folder).arg(&file).text();
}

#[test]
fn a_copy_beside_a_recording_is_no_fault() {
    let home = Home::new();
    let folder = home.pack("ana", LANGUAGE);
    let one = write(&home, "settle.wav", &spoken("settle", 0.3));
    let copy = write(&home, "settle (1).wav", &spoken("settle", 0.3));
    let said = home.run("pack import").arg(&folder).arg(&one).arg(&copy).text();
    assert!(said.contains("Taken in: 1 of 2."), "{said}");
}

#[cfg(unix)]
#[test]
fn a_pipe_among_the_recordings_stops_nothing() {
    let home = Home::new();
    let folder = home.pack("ana", LANGUAGE);
    let file = write(&home, "settle.wav", &spoken("settle", 0.3));
    home.run("pack import").arg(&folder).arg(&file).ends(0);
    let pipe = folder.join(format!("audio/speech/{LANGUAGE}/.next-settle"));
    std::process::Command::new("mkfifo").arg(&pipe).status().unwrap();
    home.run("pack sheet").arg(&folder).text();
    assert!(!pipe.exists());
}

#[test]
fn unusable_files_are_refused_with_a_reason_and_the_rest_is_kept() {
    let home = Home::new();
    let folder = home.pack("ana", LANGUAGE);
    let clipped: Vec<f32> = spoken("gate", 20.0)
        .iter()
        .map(|sample| sample.clamp(-1.0, 1.0))
        .collect();
    let noisy: Vec<f32> = spoken("wash-hands", 1.0)
        .iter()
        .zip([0.05, -0.02, 0.04, -0.05, -0.03, 0.01].iter().cycle())
        .map(|(sample, noise)| sample + noise)
        .collect();
    let files = [
        ("gate", clipped, "distorted"),
        ("settle", vec![0.0; 3 * RATE], "Nothing was heard"),
        ("wash-hands", noisy, "noise"),
        ("hurt-stop", spoken("hurt-stop", 0.02), "quiet"),
    ];
    let mut run = home.run("pack import").arg(&folder);
    for (line, samples, _) in &files {
        run = run.arg(write(&home, &format!("{line}.wav"), samples));
    }
    let good = write(&home, "close-rest.wav", &spoken("close-rest", 0.5));
    let text = home.path("oil-warm.wav");
    fs::write(&text, "no sound").unwrap();
    let said = run.arg(text).arg(good).ends(3);
    for (line, _, told) in &files {
        let refused = said.err.lines().find(|text| text.contains(line));
        assert!(
            refused.is_some_and(|text| text.contains(told)),
            "{line}: {}",
            said.err
        );
    }
    assert!(said.err.contains("oil-warm.wav is not a sound"), "{}", said.err);
    assert!(said.text().contains("Taken in: 1 of 6"));
    assert_eq!(recorded(&home, &folder), 1);
}

#[test]
fn a_file_that_matches_no_line_is_named_and_the_rest_is_kept() {
    let home = Home::new();
    let folder = home.pack("ana", LANGUAGE);
    let good = write(&home, "gate.wav", &spoken("gate", 0.5));
    let other = write(&home, "01 Gaet.wav", &spoken("gate", 0.5));
    let said = home.run("pack import").arg(&folder).arg(good).arg(other).ends(3);
    assert!(
        said.err.contains("01 Gaet.wav") && said.err.contains("\"gate\""),
        "{}",
        said.err
    );
    assert!(said.text().contains("Taken in: 1 of 2"));
    assert_eq!(recorded(&home, &folder), 1);
}

/// The lines that `wanted` names.
fn lines(wanted: impl Fn(&str) -> bool) -> Vec<String> {
    let english = "en-US".parse().unwrap();
    let speech = Library::default().speech(&english).unwrap();
    let lines = speech.lines().map(|(id, _)| id.as_str().to_owned());
    lines.filter(|line| wanted(line)).collect()
}
