//! Neither the block sizes of a mix nor jumps change a bit.

use proptest::prelude::*;
use warmhands::mixer::{MixSettings, Mixer};
use warmhands::timeline::Bus;
use warmhands::units::{CHANNELS, Frames};

use super::score::{Score, Shelf, noise, same_bits};

const LENGTH: u64 = 30_000;

/// Speech over music with overlapping signals, loud enough that the limiter acts in some places.
fn busy() -> impl Strategy<Value = Score> {
    let clip = || (0..LENGTH - 4_000, 1..4_000_usize);
    let clips = (
        prop::collection::vec(clip(), 0..3),
        prop::collection::vec(clip(), 0..6),
    );
    (clips, 1_000..9_000_usize, 0..500_u64, 0.1..0.6_f32).prop_map(
        |((lines, signals), piece, seam, height)| {
            let mut score = Score::new(LENGTH).accompany(noise(7, CHANNELS * piece, 0.3), seam);
            for (seed, (at, samples)) in (1..).zip(lines) {
                score = score.play(Bus::Speech, at, noise(seed, samples, height));
            }
            for (seed, (at, samples)) in (11..).zip(signals) {
                score = score.play(Bus::Signal, at, noise(seed, samples, height));
            }
            score
        },
    )
}

/// Renders `frames` from the current position of the mixer.
fn take(mixer: &mut Mixer<Shelf>, frames: usize) -> Vec<f32> {
    let mut out = vec![f32::NAN; CHANNELS * frames];
    mixer.render(&mut out).unwrap();
    out
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn block_sizes_change_no_bit(
        score in busy(),
        sizes in prop::collection::vec(prop_oneof![1..70_usize, 500..3_000_usize], 1..40),
    ) {
        let whole = score.mix(MixSettings::default());
        let mut mixer = score.mixer(MixSettings::default());
        let mut parts = Vec::new();
        for frames in sizes.into_iter().cycle() {
            parts.extend(take(&mut mixer, frames));
            if parts.len() >= whole.len() {
                break;
            }
        }
        prop_assert!(parts[whole.len()..].iter().all(|&sample| sample == 0.0));
        prop_assert!(same_bits(&parts[..whole.len()], &whole));
    }

    #[test]
    fn a_seek_changes_no_bit(score in busy(), jumps in prop::collection::vec((0..LENGTH, 1..3_000_usize), 1..8)) {
        let whole = score.mix(MixSettings::default());
        let mut mixer = score.mixer(MixSettings::default());
        for (to, frames) in jumps {
            let frames = frames.min((LENGTH - to) as usize);
            mixer.seek(Frames(to));
            let through = &whole[CHANNELS * to as usize..][..CHANNELS * frames];
            prop_assert!(same_bits(&take(&mut mixer, frames), through), "to {to}");
            prop_assert_eq!(mixer.position(), Frames(to + frames as u64));
        }
    }
}

#[test]
fn the_mix_is_silent_past_the_end_and_the_position_stays() {
    let score = Score::new(5_000).accompany(noise(1, CHANNELS * 900, 0.5), 100);
    let mut mixer = score.mixer(MixSettings::default());
    mixer.seek(Frames(4_990));
    let out = take(&mut mixer, 30);
    assert!(out[..20].iter().all(|&sample| sample != 0.0));
    assert!(out[20..].iter().all(|&sample| sample == 0.0));
    assert_eq!(mixer.position(), Frames(5_000));
    mixer.seek(Frames(90_000));
    assert_eq!(mixer.position(), mixer.frames());
}

#[test]
fn after_a_day_every_cue_is_still_on_its_frame() {
    let day = 24 * 3_600 * 48_000;
    let click = vec![0.5, -0.25, 0.125];
    let mut score = Score::new(day).accompany(vec![0.0; 9_000], 100);
    for beat in 0..2_000 {
        score.timeline.cues.reserve(2_000);
        score = score.play(Bus::Signal, day - 48_000 * (2_000 - beat), click.clone());
    }
    let mut mixer = score.mixer(MixSettings::default());
    mixer.seek(Frames(day - 48_001));
    assert_eq!(
        take(&mut mixer, 5),
        [0.0, 0.0, 0.5, 0.5, -0.25, -0.25, 0.125, 0.125, 0.0, 0.0]
    );
}
