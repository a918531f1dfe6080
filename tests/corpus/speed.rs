//! The time to open and read a long file, and the memory used. Run by hand.
//!
//! `WARMHANDS_RECORDING="one.mp3 two.flac" cargo test --release --test tests one_long -- --ignored --nocapture`

use std::env;
use std::fs::{self, File};
use std::time::Instant;

use warmhands::clip::Recording;
use warmhands::units::{CHANNELS, Frames};

/// The peak memory of this process, as reported by the system.
fn peak() -> String {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.unwrap_or("unknown").trim().to_owned()
}

#[test]
#[ignore = "measures, and needs long files"]
fn one_long_recording_after_the_other() {
    let files = env::var("WARMHANDS_RECORDING").unwrap_or_default();
    for file in files.split(' ').filter(|file| !file.is_empty()) {
        let begun = Instant::now();
        let mut recording = Recording::open(File::open(file).unwrap()).unwrap();
        let (opened, seconds) = (begun.elapsed(), recording.frames().as_seconds());
        let mut out = vec![0.0; CHANNELS * 4_800];
        let mut jumps: Vec<f64> = Vec::new();
        for part in [9, 5, 1, 7, 3] {
            let begun = Instant::now();
            let to = Frames(recording.frames().0 / 10 * part);
            recording.read(to, &mut out).unwrap();
            jumps.push(1000.0 * begun.elapsed().as_secs_f64());
        }
        let begun = Instant::now();
        let mut at = Frames::ZERO;
        let mut longest = 0.0_f64;
        while at < recording.frames() {
            let begun = Instant::now();
            recording.read(at, &mut out).unwrap();
            longest = longest.max(1000.0 * begun.elapsed().as_secs_f64());
            at += Frames(4_800);
        }
        let times = seconds / begun.elapsed().as_secs_f64();
        println!(
            "{file}: {seconds:.1} s, opened in {:.1} ms, {times:.0} times real time, the longest read of 0.1 s \
             {longest:.1} ms, jumps {jumps:.1?} ms, peak {}",
            1000.0 * opened.as_secs_f64(),
            peak()
        );
    }
}
