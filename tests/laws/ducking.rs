//! The music is ducked before a voice begins, recovers after it ends, and changes for nothing else.

use proptest::prelude::*;
use warmhands::mixer::{Ducking, MixSettings};
use warmhands::timeline::Bus;
use warmhands::units::{CHANNELS, Decibels};

use super::score::{Score, alone, same_bits};

const LEAD: usize = 19_200;
const RELEASE: usize = 57_600;
const LENGTH: u64 = 400_000;

/// Lines of `(frame, frames)` over music that is 1 throughout, so the music stem is the gain.
fn spoken(lines: &[(u64, usize)]) -> Score {
    let music = Score::new(LENGTH).accompany(vec![1.0; CHANNELS * 5_000], 0);
    let say = |score: Score, &(at, frames): &(u64, usize)| score.play(Bus::Speech, at, vec![0.1; frames]);
    lines.iter().fold(music, say)
}

/// The gain of the music at each frame.
fn gains(score: &Score) -> Vec<f32> {
    score
        .stem(Bus::Music)
        .chunks_exact(CHANNELS)
        .map(|frame| frame[0])
        .collect()
}

#[test]
fn the_music_is_down_when_the_voice_begins_and_recovers_in_its_own_time() {
    let (begins, ends) = (100_000, 150_000);
    let gains = gains(&spoken(&[(begins as u64, ends - begins)]));
    let floor = Decibels(-8.0).amplitude();
    assert!(gains[..=begins - LEAD].iter().all(|&gain| gain == 1.0));
    assert!(gains[begins - LEAD..=begins].is_sorted_by(|a, b| a >= b));
    assert!(
        gains[begins..=ends]
            .iter()
            .all(|&gain| (gain - floor).abs() < 1e-6)
    );
    assert!(gains[ends..=ends + RELEASE].is_sorted());
    assert!(gains[ends + RELEASE..].iter().all(|&gain| gain == 1.0));
    let halfway = Decibels(-4.0).amplitude();
    assert!((gains[begins - LEAD / 2] - halfway).abs() < 1e-4);
    assert!((gains[ends + RELEASE / 2] - halfway).abs() < 1e-4);
}

#[test]
fn the_music_stays_down_through_a_short_pause() {
    let gains = gains(&spoken(&[
        (100_000, 20_000),
        (120_000 + (LEAD + RELEASE) as u64 - 1, 20_000),
    ]));
    let floor = Decibels(-8.0).amplitude();
    assert!(
        gains[100_000..216_800]
            .iter()
            .all(|&gain| (gain - floor).abs() < 1e-6)
    );
}

#[test]
fn signals_do_not_duck_and_are_not_ducked() {
    let signal = vec![0.5; 3_000];
    let with_signal = spoken(&[(50_000, 9_000)]).play(Bus::Signal, 52_000, signal.clone());
    let lone = Score::new(LENGTH).play(Bus::Signal, 52_000, signal);
    assert!(same_bits(
        &with_signal.stem(Bus::Music),
        &spoken(&[(50_000, 9_000)]).stem(Bus::Music)
    ));
    assert!(same_bits(&with_signal.stem(Bus::Signal), &lone.stem(Bus::Signal)));
}

#[test]
fn a_depth_of_zero_changes_no_bit_of_the_music() {
    let ducking = Ducking {
        depth: Decibels::UNITY,
        ..Ducking::default()
    };
    let flat = spoken(&[(50_000, 9_000)]).mix(MixSettings {
        ducking,
        ..alone(Bus::Music)
    });
    assert!(flat.iter().all(|&gain| gain == 1.0));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn the_gain_never_jumps_and_is_down_under_every_word(
        pauses in prop::collection::vec((1..90_000_u64, 1..30_000_usize), 1..5),
    ) {
        let mut at = 0;
        let lines: Vec<(u64, usize)> = pauses
            .into_iter()
            .map(|(pause, frames)| {
                at += pause;
                let line = (at, frames);
                at += frames as u64;
                line
            })
            .filter(|&(at, frames)| at + frames as u64 <= LENGTH)
            .collect();
        let gains = gains(&spoken(&lines));
        // The attack is the steeper side: 8 dB along half a cosine over the lead time.
        let steepest = 8.0 / 8.686 * 1.6 / LEAD as f32;
        prop_assert!(gains.windows(2).all(|pair| (pair[1] - pair[0]).abs() < steepest));
        for (at, frames) in lines {
            let floor = Decibels(-8.0).amplitude();
            prop_assert!(gains[at as usize..at as usize + frames].iter().all(|&gain| (gain - floor).abs() < 1e-6));
        }
    }
}
