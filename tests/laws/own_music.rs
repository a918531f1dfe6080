//! The person's own recordings under a session: neither block sizes nor jumps change a bit, and each recording reaches
//! its level.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use ebur128::{EbuR128, Mode};
use proptest::prelude::*;
use tempfile::TempDir;
use warmhands::clip::ClipId;
use warmhands::library::{Data, Playlist, Supply};
use warmhands::mixer::{MixSettings, Mixer};
use warmhands::timeline::{Bus, MusicPiece, Timeline};
use warmhands::units::{CHANNELS, Frames};

use super::score::{Score, alone, noise, same_bits};
use crate::cli::wav;

const SECOND: u64 = 48_000;
const LENGTH: Frames = Frames::from_seconds(30);

/// Three recordings: loud, soft, and very short.
static FOLDER: LazyLock<TempDir> = LazyLock::new(|| {
    let folder = TempDir::new().unwrap();
    let second = CHANNELS * SECOND as usize;
    for (name, seed, samples, height) in [
        ("1.wav", 1, 9 * second, 0.5),
        ("2.wav", 2, 6 * second, 0.02),
        ("3.wav", 3, second / 3, 0.3),
    ] {
        fs::write(
            folder.path().join(name),
            wav::stereo(&noise(seed, samples, height)),
        )
        .unwrap();
    }
    folder
});

/// The sound of the folder alone, from frame 0 on.
static WHOLE: LazyLock<Vec<f32>> = LazyLock::new(|| take(&mut mixer(FOLDER.path()), LENGTH.as_index()));

fn timeline() -> Timeline {
    let piece = MusicPiece::endless(ClipId::own_music());
    let mut bed = piece.bed(LENGTH);
    (bed.fade_in, bed.fade_out) = (Frames::ZERO, Frames::ZERO);
    Score::new(LENGTH.0).timeline.with_music(bed)
}

/// A mixer of the music alone, for rendering to a file.
fn mixer(path: &Path) -> Mixer<Supply> {
    let (timeline, own) = (timeline(), Playlist::open(path, None).unwrap());
    let supply = Supply::new(&Data::embedded(), &[&timeline]).with_own(Some(own));
    Mixer::new(timeline, supply.offline(), alone(Bus::Music))
}

fn take(mixer: &mut Mixer<Supply>, frames: usize) -> Vec<f32> {
    let mut out = vec![f32::NAN; CHANNELS * frames];
    mixer.render(&mut out).unwrap();
    out
}

fn loudness(samples: &[f32]) -> f64 {
    let mut meter = EbuR128::new(2, 48_000, Mode::I).unwrap();
    meter.add_frames_f32(samples).unwrap();
    meter.loudness_global().unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn block_sizes_change_no_bit(sizes in prop::collection::vec(1..30_000_usize, 1..20)) {
        let mut mixer = mixer(FOLDER.path());
        let mut heard = Vec::new();
        for frames in sizes.into_iter().cycle() {
            heard.extend(take(&mut mixer, frames));
            if heard.len() >= WHOLE.len() {
                break;
            }
        }
        prop_assert!(same_bits(&heard[..WHOLE.len()], &WHOLE));
    }

    #[test]
    fn a_jump_changes_no_bit(jumps in prop::collection::vec((0..LENGTH.0, 1..20_000_usize), 1..8)) {
        let mut mixer = mixer(FOLDER.path());
        for (to, frames) in jumps {
            let frames = frames.min((LENGTH.0 - to) as usize);
            mixer.seek(Frames(to));
            let through = &WHOLE[CHANNELS * to as usize..][..CHANNELS * frames];
            prop_assert!(same_bits(&take(&mut mixer, frames), through), "to {}", to);
        }
    }
}

#[test]
fn each_recording_reaches_the_level_of_background_music() {
    // The loud one alone, the soft one alone, the short one, and the loud one again.
    for (from, to) in [(0, 1), (7, 10), (10, 11), (14, 19)] {
        let part = &WHOLE[CHANNELS * (from * SECOND) as usize..CHANNELS * (to * SECOND) as usize];
        let found = loudness(part);
        let expected = if from == 0 { -36.0..-31.0 } else { -35.0..-33.0 };
        assert!(expected.contains(&found), "from {from} s: {found} LUFS");
    }
}

#[test]
fn the_mix_contains_the_same_bits() {
    let own = || Some(Playlist::open(FOLDER.path(), None).unwrap());
    let mixed = || {
        let supply = Supply::new(&Data::embedded(), &[&timeline()]).with_own(own());
        let mut mixer = Mixer::new(timeline(), supply.offline(), MixSettings::default());
        take(&mut mixer, LENGTH.as_index())
    };
    assert!(same_bits(&mixed(), &mixed()));
}
