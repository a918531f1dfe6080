//! A person's own sound files: the sound at a frame depends only on the file.

mod blocks;
mod damage;
mod opus;
mod refusals;
mod wrapped;

use std::io::Cursor;

use proptest::prelude::*;
use warmhands::clip::Recording;
use warmhands::units::{CHANNELS, Frames};

use super::tone::tone;
use crate::shipped::path;

/// Files that extend into a second cell, and one of each other codec.
const FILES: [&str; 13] = [
    "bursts.flac",
    "bursts.m4a",
    "bursts.mp3",
    "bursts.ogg",
    "alac.m4a",
    "ima.wav",
    "bare.aac",
    "surround.flac",
    "bursts.opus",
    "bursts.webm",
    "vorbis.webm",
    "core.caf",
    "short.aiff",
];

/// The bytes of a file in `tests/sounds/own/`.
fn bytes(name: &str) -> Vec<u8> {
    std::fs::read(path("tests/sounds/own").join(name)).unwrap()
}

/// A WAV of `frames` of noise at `rate`: 32-bit floats in stereo.
fn wav(rate: u32, frames: u32) -> Vec<u8> {
    let mut bytes = b"RIFF".to_vec();
    let size = 8 * frames;
    bytes.extend((36 + size).to_le_bytes());
    bytes.extend(b"WAVEfmt \x10\0\0\0\x03\0\x02\0");
    bytes.extend([rate, 8 * rate].map(u32::to_le_bytes).concat());
    bytes.extend(b"\x08\0\x20\0data");
    bytes.extend(size.to_le_bytes());
    bytes.extend((0..2 * frames).flat_map(|index| noise(index).to_le_bytes()));
    bytes
}

/// The sample at `index` of such a file, between -0.5 and 0.5.
fn noise(index: u32) -> f32 {
    let mixed = index.wrapping_mul(2_654_435_761) ^ (index.wrapping_mul(40_503) >> 7);
    (mixed >> 8) as f32 / (1 << 24) as f32 - 0.5
}

fn open(bytes: &[u8]) -> Recording {
    Recording::open(Cursor::new(bytes.to_vec())).unwrap()
}

/// All of `bytes`, read from start to end in blocks of `portion` frames.
fn through(bytes: &[u8], portion: usize) -> Vec<f32> {
    let mut recording = open(bytes);
    let mut whole = vec![f32::NAN; CHANNELS * recording.frames().as_index()];
    let mut from = 0;
    for part in whole.chunks_mut(CHANNELS * portion) {
        recording.read(Frames(from), part).unwrap();
        from += (part.len() / CHANNELS) as u64;
    }
    whole
}

fn same(left: &[f32], right: &[f32]) -> bool {
    left.len() == right.len() && left.iter().zip(right).all(|(a, b)| a.to_bits() == b.to_bits())
}

/// Reads `bytes` at `jumps` (positions in millionths of its length, and numbers of frames), and compares with `whole`.
fn jumps_change_no_bit(bytes: &[u8], whole: &[f32], jumps: &[(u64, usize)]) -> Result<(), TestCaseError> {
    let mut recording = open(bytes);
    let frames = recording.frames().0;
    for &(at, length) in jumps {
        let from = frames * at / 1_000_000;
        let mut read = vec![f32::NAN; CHANNELS * length];
        recording.read(Frames(from), &mut read).unwrap();
        let left = CHANNELS * (frames - from) as usize;
        let (sound, beyond) = read.split_at(left.min(read.len()));
        prop_assert!(
            same(sound, &whole[CHANNELS * from as usize..][..sound.len()]),
            "from {}",
            from
        );
        prop_assert!(beyond.iter().all(|&sample| sample == 0.0));
    }
    Ok(())
}

fn jumps() -> impl Strategy<Value = Vec<(u64, usize)>> {
    prop::collection::vec((0..1_000_001_u64, 1..9_000_usize), 1..7)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn a_jump_in_a_recording_changes_no_bit(jumps in jumps(), portion in 1..9_000_usize) {
        for name in FILES {
            let bytes = bytes(name);
            jumps_change_no_bit(&bytes, &through(&bytes, portion), &jumps)?;
        }
    }

    #[test]
    fn a_jump_at_any_sampling_rate_changes_no_bit(jumps in jumps(), rate in prop::sample::select(vec![8_000, 11_025, 44_100, 48_000, 96_000, 47_999])) {
        let bytes = wav(rate, 9 * rate);
        jumps_change_no_bit(&bytes, &through(&bytes, 4_801), &jumps)?;
    }
}

#[test]
fn block_sizes_change_no_bit_of_a_recording() {
    for name in FILES {
        let bytes = bytes(name);
        let whole = through(&bytes, usize::MAX / 4);
        assert!(same(&whole, &through(&bytes, 997)), "{name}");
    }
}

#[test]
fn sound_at_the_engine_rate_passes_unchanged() {
    let frames = 10 * 48_000;
    let whole = through(&wav(48_000, frames), 5_000);
    let expected: Vec<f32> = (0..2 * frames).map(noise).collect();
    assert!(same(&whole, &expected));
}

#[test]
fn a_recording_is_as_long_as_its_sound() {
    // At 8 kHz each frame becomes six.
    let told = [72_000, 72_000, 72_000, 72_000, 4_000, 8_000];
    for (name, frames) in FILES.into_iter().zip(told) {
        let found = open(&bytes(name)).frames().0;
        // The last block of ADPCM is padded.
        let filled = if name == "ima.wav" { 6 * 505 } else { 2 };
        assert!(
            (6 * frames..=6 * frames + filled).contains(&found),
            "{name}: {found}"
        );
    }
    for (rate, frames, expected) in [(44_100, 44_101, 48_002), (96_000, 3, 2), (48_000, 1, 1)] {
        assert_eq!(open(&wav(rate, frames)).frames(), Frames(expected), "{rate}");
    }
}

/// The padding at start and end from the encoder is left out, and no block of the resampler shifts the sound.
#[test]
fn a_burst_is_at_its_exact_time() {
    for name in &FILES[..4] {
        let whole = through(&bytes(name), 10_000);
        let left: Vec<f32> = whole.chunks_exact(CHANNELS).map(|both| both[0]).collect();
        // The burst of the last second is in the second cell.
        for second in [1, 8] {
            let (from, to) = (48_000 * second + 1_000, 48_000 * second + 8_000);
            let burst = tone(&left[from..to], from, 440.0);
            let pause = tone(&left[from + 14_000..to + 14_000], from, 440.0);
            assert!((burst.amplitude - 0.25).abs() < 0.03, "{name}: {burst:?}");
            assert!(burst.late.abs() < 2.0, "{name}: {burst:?}");
            assert!(pause.amplitude < 0.01, "{name}: {pause:?}");
        }
    }
}

#[test]
fn surround_channels_are_mixed_to_their_sides() {
    let whole = through(&bytes("surround.flac"), 10_000);
    let side = |side: usize| {
        whole
            .chunks_exact(CHANNELS)
            .map(|both| both[side])
            .collect::<Vec<f32>>()
    };
    let (left, right) = (side(0), side(1));
    // A front channel against the sum of front, centre and surround.
    let expected = 0.25 / (1.0 + 2.0 * std::f64::consts::FRAC_1_SQRT_2);
    assert!((tone(&left, 0, 440.0).amplitude - expected).abs() < 1e-3);
    assert!((tone(&right, 0, 660.0).amplitude - expected).abs() < 1e-3);
    assert!(tone(&left, 0, 660.0).amplitude < 1e-3);
}
