//! Recordings as a person hands them in, made of the shipped narration.

use std::fs;
use std::io::Cursor;
use std::path::{Path, PathBuf};

use warmhands::clip::{ClipId, decode};
use warmhands::library::Library;

use super::fixture::Home;

/// The samples of a second.
pub(super) const RATE: usize = 48_000;

/// A shipped English recording as samples, multiplied by `gain`, with a second of the noise of a quiet room around it.
pub(super) fn spoken(line: &str, gain: f32) -> Vec<f32> {
    let clip = ClipId::new(format!("speech/en-US/{line}.ogg"));
    let bytes = Library::default().sound(&clip).unwrap().bytes;
    let clip = decode(Cursor::new(bytes)).unwrap();
    let mut state = 1_u32;
    let mut hiss = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        ((state >> 8) as f32 / 8_388_608.0 - 1.0) * 0.0003
    };
    let quiet = vec![0.0; RATE];
    let samples = [&quiet, clip.samples(), &quiet].concat();
    samples.iter().map(|sample| sample * gain + hiss()).collect()
}

/// A WAV of 32-bit floats, mono.
pub(super) fn wav(samples: &[f32]) -> Vec<u8> {
    let data: Vec<u8> = samples.iter().flat_map(|sample| sample.to_le_bytes()).collect();
    let mut bytes = b"RIFF".to_vec();
    bytes.extend((36 + data.len() as u32).to_le_bytes());
    bytes.extend(b"WAVEfmt ");
    bytes.extend(16_u32.to_le_bytes());
    for word in [3_u16, 1] {
        bytes.extend(word.to_le_bytes());
    }
    for word in [RATE as u32, 4 * RATE as u32] {
        bytes.extend(word.to_le_bytes());
    }
    for word in [4_u16, 32] {
        bytes.extend(word.to_le_bytes());
    }
    bytes.extend(b"data");
    bytes.extend((data.len() as u32).to_le_bytes());
    bytes.extend(data);
    bytes
}

pub(super) fn write(home: &Home, name: &str, samples: &[f32]) -> PathBuf {
    let path = home.path(name);
    fs::write(&path, wav(samples)).unwrap();
    path
}

pub(super) fn recorded(home: &Home, folder: &Path) -> u64 {
    let report = home.run("pack check --json").arg(folder).end().text();
    let report: serde_json::Value = serde_json::from_str(&report).unwrap();
    report["recorded"].as_u64().unwrap()
}

/// The shipped English recording of `line`.
pub(super) fn shipped(line: &str) -> Vec<f32> {
    let clip = ClipId::new(format!("speech/en-US/{line}.ogg"));
    let bytes = Library::default().sound(&clip).unwrap().bytes;
    decode(Cursor::new(bytes)).unwrap().samples().to_vec()
}
