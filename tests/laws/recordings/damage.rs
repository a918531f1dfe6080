//! A damaged file of a person's own is refused with a reason or heard, for the length that is left of it.

use std::io::{self, Cursor, Read, Seek, SeekFrom};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use proptest::prelude::*;
use warmhands::clip::{DecodeError, Recording};
use warmhands::units::{CHANNELS, Frames};

use super::{FILES, bytes, jumps, jumps_change_no_bit, noise, open, same, through, wav};

/// The time limit for a damaged file of a few kilobytes.
const LONG: Duration = Duration::from_secs(20);

/// Opens and reads `bytes` at several positions, and checks only what every file must satisfy.
fn handle(bytes: &[u8]) {
    let begun = Instant::now();
    if let Ok(mut recording) = Recording::open(Cursor::new(bytes.to_vec())) {
        let frames = recording.frames().0;
        assert!(frames > 0);
        let mut out = vec![f32::NAN; CHANNELS * 64];
        for from in [0, frames / 2, frames.saturating_sub(30), frames / 3] {
            recording.read(Frames(from), &mut out).unwrap();
            assert!(out.iter().all(|sample| sample.abs() < 100.0), "from {from}");
        }
    }
    assert!(begun.elapsed() < LONG, "{:?}", begun.elapsed());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn changed_recordings_never_crash(
        name in prop::sample::select(FILES.to_vec()),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
        early in any::<bool>(),
        cut in prop::option::of(any::<prop::sample::Index>()),
    ) {
        let mut bytes = bytes(name);
        let reach = if early { bytes.len().min(700) } else { bytes.len() };
        for (index, byte) in changes {
            bytes[index.index(reach)] = byte;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        handle(&bytes);
    }

    #[test]
    fn a_jump_in_a_damaged_recording_changes_no_bit(
        name in prop::sample::select(FILES.to_vec()),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..5),
        jumps in jumps(),
    ) {
        let mut bytes = bytes(name);
        for (index, byte) in changes {
            let at = index.index(bytes.len());
            bytes[at] = byte;
        }
        if Recording::open(Cursor::new(bytes.clone())).is_ok() {
            let whole = through(&bytes, 4_801);
            prop_assume!(whole.len() < 1 << 24);
            jumps_change_no_bit(&bytes, &whole, &jumps)?;
        }
    }
}

/// Times that are twice as long leave gaps, and the reader does not find them all.
#[test]
fn a_jump_that_the_reader_fails_leaves_no_mark() {
    let mut bytes = bytes("bursts.webm");
    let scale = bytes
        .windows(3)
        .position(|number| number == [0x0f, 0x42, 0x40])
        .unwrap();
    bytes[scale] = 30;
    let whole = through(&bytes, 4_801);
    jumps_change_no_bit(&bytes, &whole, &[(896_183, 1)]).unwrap();
}

#[test]
fn a_truncated_recording_is_as_long_as_what_is_left() {
    for name in FILES {
        let whole = bytes(name);
        let length = through(&whole, 10_000).len();
        let mut before = 0;
        for part in 1..8 {
            let cut = &whole[..whole.len() * part / 8];
            handle(cut);
            if Recording::open(Cursor::new(cut.to_vec())).is_ok() {
                let left = through(cut, 10_000).len();
                assert!(
                    (before..=length).contains(&left),
                    "{name} {part}/8: {left} of {length}"
                );
                before = left;
            }
        }
    }
}

#[test]
fn damage_in_the_middle_becomes_silence_of_the_same_length() {
    let whole = bytes("bursts.flac");
    let mut damaged = whole.clone();
    let middle = whole.len() / 2;
    damaged[middle..middle + 40].fill(0x55);
    let (whole, damaged) = (through(&whole, 10_000), through(&damaged, 10_000));
    assert_eq!(whole.len(), damaged.len());
    let differing: Vec<usize> = (0..whole.len()).filter(|&at| whole[at] != damaged[at]).collect();
    let (first, last) = (differing[0] / CHANNELS, differing[differing.len() - 1] / CHANNELS);
    assert!(last - first < 4 * 48_000, "from {first} to {last}");
    // The lost part fades out and in without a click: no step is larger than that of the sine plus a tenth.
    let highest = (std::f64::consts::TAU * 440.0 / 48_000.0 * 0.25 * 1.1) as f32;
    let step = |sound: &[f32]| {
        let pairs = sound
            .chunks_exact(CHANNELS)
            .zip(sound.chunks_exact(CHANNELS).skip(1));
        pairs
            .map(|(one, next)| (next[0] - one[0]).abs())
            .fold(0.0, f32::max)
    };
    let range = CHANNELS * first.saturating_sub(1_000)..CHANNELS * (last + 1_000).min(whole.len() / CHANNELS);
    assert!(
        step(&damaged[range.clone()]) <= highest.max(step(&whole[range])),
        "{}",
        step(&damaged)
    );
}

/// `bytes` with everything after the middle overwritten, but the index of an MP4 kept.
fn damaged_from_the_middle(bytes: &[u8], with: impl Fn(usize) -> u8) -> Vec<u8> {
    let index = bytes.windows(4).position(|word| word == b"moov");
    let middle = bytes.len() / 2;
    let end = index.filter(|at| *at > middle).map_or(bytes.len(), |at| at - 4);
    let overwritten = (middle..end).map(with);
    [&bytes[..middle], &overwritten.collect::<Vec<u8>>(), &bytes[end..]].concat()
}

#[test]
fn a_recording_that_is_damaged_to_its_end_ends_where_its_sound_ends() {
    let zeros = |_: usize| 0;
    let random = |at: usize| (noise(at as u32) * 512.0) as i32 as u8;
    for name in ["bursts.flac", "bursts.mp3"] {
        for damaged in [
            damaged_from_the_middle(&bytes(name), zeros),
            damaged_from_the_middle(&bytes(name), random),
        ] {
            let recording = open(&damaged);
            let seconds = recording.frames().as_seconds();
            assert!(recording.ends_early(), "{name}");
            assert!((2.0..6.5).contains(&seconds), "{name}: {seconds} s");
            let whole = through(&damaged, 10_000);
            let jumps = [(900_000, 5_000), (0, 100), (500_000, 5_000)];
            jumps_change_no_bit(&damaged, &whole, &jumps).unwrap();
        }
    }
}

#[test]
fn only_a_recording_that_ends_early_says_so() {
    for name in FILES {
        assert!(!open(&bytes(name)).ends_early(), "{name}");
    }
    let whole = bytes("bursts.flac");
    assert!(open(&whole[..whole.len() / 2]).ends_early());
    let mut scratched = whole.clone();
    scratched[whole.len() / 2..][..40].fill(0x55);
    assert!(!open(&scratched).ends_early(), "a scratch is a short silence");
}

#[test]
fn samples_that_are_not_finite_become_silence() {
    let mut bytes = wav(48_000, 48_000);
    let nan = 44 + 8 * 24_000;
    bytes[nan..nan + 4].copy_from_slice(&f32::NAN.to_le_bytes());
    let sound = through(&bytes, 1_000);
    assert!(sound.iter().all(|sample| sample.is_finite()));
    assert!(same(
        &sound[..CHANNELS * 20_000],
        &(0..40_000).map(noise).collect::<Vec<f32>>()
    ));
    assert_eq!(sound[CHANNELS * 24_000], 0.0);
}

/// A file on a USB stick that is pulled out and put in again.
struct Stick {
    file: Cursor<Vec<u8>>,
    out: Arc<AtomicBool>,
}

impl Read for Stick {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self.out.load(Ordering::Relaxed) {
            true => Err(io::Error::other("no such device")),
            false => self.file.read(buffer),
        }
    }
}

impl Seek for Stick {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.file.seek(to)
    }
}

#[test]
fn a_read_failure_is_an_error_and_the_next_read_may_succeed() {
    let bytes = wav(44_100, 20 * 44_100);
    let whole = through(&bytes, 10_000);
    let out = Arc::new(AtomicBool::new(false));
    let file = Cursor::new(bytes);
    let stick = Stick {
        file,
        out: Arc::clone(&out),
    };
    let mut recording = Recording::open(stick).unwrap();
    let mut read = vec![0.0; CHANNELS * 2_000];
    let far = 15 * 48_000;
    out.store(true, Ordering::Relaxed);
    let refused = recording.read(Frames(far), &mut read);
    assert!(matches!(refused, Err(DecodeError::Read(_))), "{refused:?}");
    out.store(false, Ordering::Relaxed);
    recording.read(Frames(far), &mut read).unwrap();
    assert!(same(&read, &whole[CHANNELS * far as usize..][..read.len()]));
}
