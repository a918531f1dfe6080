//! The music repeats without an audible seam, at its trim and between its fades.

use proptest::prelude::*;
use warmhands::timeline::Bus;
use warmhands::units::{CHANNELS, Decibels, Frames};

use super::score::{Score, noise, same_bits};

/// The left sample at `frame` of a piece of this length and seam that has played since frame 0.
fn expected(piece: &[f32], frames: u64, seam: u64, frame: u64) -> f32 {
    let period = frames - seam;
    let into = frame % period;
    let sample = |frame: u64| piece[CHANNELS * frame as usize];
    if frame >= period && into < seam {
        let part = into as f32 / seam as f32;
        sample(period + into) * (1.0 - part) + sample(into) * part
    } else {
        sample(into)
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn the_end_cross_fades_into_the_beginning_on_every_repeat(
        frames in 2_000..9_000_u64,
        seam in 0..1_000_u64,
        offset in 0..30_000_u64,
    ) {
        let piece = noise(5, CHANNELS * frames as usize, 0.5);
        let score = Score::new(20_000)
            .accompany(piece.clone(), seam)
            .with_bed(|bed| bed.offset = Frames(offset));
        let stem = score.stem(Bus::Music);
        for (frame, heard) in (offset..).zip(stem.chunks_exact(CHANNELS)) {
            prop_assert!((heard[0] - expected(&piece, frames, seam, frame)).abs() < 1e-6, "frame {}", frame);
        }
    }
}

#[test]
fn the_first_pass_plays_the_piece_as_it_is_in_its_file() {
    let piece = noise(5, CHANNELS * 8_000, 0.5);
    let stem = Score::new(20_000)
        .accompany(piece.clone(), 1_000)
        .stem(Bus::Music);
    assert!(same_bits(&stem[..CHANNELS * 7_000], &piece[..CHANNELS * 7_000]));
}

#[test]
fn trim_and_fades_apply() {
    let score = Score::new(60_000)
        .accompany(vec![1.0; CHANNELS * 7_000], 0)
        .with_bed(|bed| {
            bed.trim = Decibels(-20.0);
            bed.fade_in = Frames(10_000);
            bed.fade_out = Frames(20_000);
            bed.silent_from = Frames(50_000);
        });
    let stem = score.stem(Bus::Music);
    let gain = |frame: usize| stem[CHANNELS * frame] * 10.0;
    let table = [
        (0, 0.0),
        (5_000, 0.5),
        (10_000, 1.0),
        (30_000, 1.0),
        (40_000, 0.5),
    ];
    for (frame, expected) in table {
        assert!((gain(frame) - expected).abs() < 1e-6, "frame {frame}");
    }
    assert!(gain(49_999) < 1e-6);
    assert!(stem[CHANNELS * 50_000..].iter().all(|&sample| sample == 0.0));
}

#[test]
fn a_seam_nearly_as_long_as_the_piece_is_left_out() {
    let piece = noise(5, CHANNELS * 3_000, 0.5);
    let stem = Score::new(9_000).accompany(piece.clone(), 2_900).stem(Bus::Music);
    assert!(same_bits(&stem, &piece.repeat(3)));
}
