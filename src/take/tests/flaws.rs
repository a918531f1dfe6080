//! Every flaw is detected, with its measurements.

use super::{good, scene};
use crate::clip::LONGEST_CLIP;
use crate::level::CEILING;
use crate::take::testing::{Scene, noise};
use crate::take::*;
use crate::units::Frames;

/// The reason why `scene` is rejected.
fn flaw(scene: Scene) -> TakeFlaw {
    judge(&scene.samples()).expect_err("it should be rejected")
}

#[test]
fn silence_is_rejected() {
    let silent = Scene {
        syllables: 1,
        gain: -60.0,
        ..scene()
    };
    assert_eq!(flaw(silent), TakeFlaw::Silent);
    for samples in [
        vec![],
        vec![0.0],
        vec![0.0; 96_000],
        vec![f32::NAN; 9_600],
        vec![1.0; 96_000],
    ] {
        assert_eq!(judge(&samples), Err(TakeFlaw::Silent));
    }
}

#[test]
fn a_clipped_take_is_rejected_with_the_position() {
    let mut samples = scene().samples();
    samples[60_000..60_004].fill(1.0);
    let clipped = judge(&samples);
    assert_eq!(clipped, Err(TakeFlaw::Clipped { at: Frames(60_000) }));
    let mut late = vec![0.0; 5_000];
    late.extend(&samples);
    let clipped = judge(&late);
    assert_eq!(clipped, Err(TakeFlaw::Clipped { at: Frames(65_000) }));
    let mut key = scene().samples();
    key[1_000..1_010].fill(1.0);
    assert!(judge(&key).is_ok(), "trimmed parts may be clipped");
}

#[test]
fn a_take_that_is_far_too_quiet_is_rejected() {
    let scene = Scene {
        gain: -27.0,
        room: -90.0,
        ..scene()
    };
    let TakeFlaw::TooQuiet { raise, most } = flaw(scene) else {
        panic!()
    };
    assert!(raise > most && raise < most + 10.0, "{raise}");
}

#[test]
fn a_loud_room_is_rejected() {
    let TakeFlaw::Noisy { below, least } = flaw(Scene {
        room: -44.0,
        ..scene()
    }) else {
        panic!()
    };
    assert!(below < least && below > least - 10.0, "{below}");
    let alone = judge(&noise(1, 0.05, 96_000));
    assert!(
        matches!(alone, Err(TakeFlaw::Noisy { below, .. }) if below < 3.0),
        "{alone:?}"
    );
}

#[test]
fn speech_that_is_cut_off_is_rejected() {
    let cut = |edge| TakeFlaw::Cut { edge };
    assert_eq!(flaw(Scene { before: 5, ..scene() }), cut(Edge::Beginning));
    assert_eq!(flaw(Scene { after: 5, ..scene() }), cut(Edge::End));
    let mut late = vec![0.0; 24_000];
    late.extend(Scene { before: 5, ..scene() }.samples());
    assert_eq!(
        judge(&late),
        Err(cut(Edge::Beginning)),
        "the microphone opened too late"
    );
    good(&Scene {
        before: 60,
        after: 60,
        ..scene()
    });
}

#[test]
fn one_shout_among_whispers_is_rejected() {
    let mut samples = scene().samples();
    for at in (60_000..100_000).step_by(7_001) {
        for (n, sample) in samples[at..at + 40].iter_mut().enumerate() {
            *sample += 0.9 * (n as f32 * 0.4).sin();
        }
    }
    let take = judge(&samples).unwrap();
    let Err(TakeFlaw::Peaks { over, most }) = take.levelled(CEILING) else {
        panic!()
    };
    assert!(over > most, "{over}");
}

#[test]
fn a_take_longer_than_a_clip_is_rejected() {
    let syllables = (LONGEST_CLIP.as_seconds() / 0.26) as usize + 1;
    let TakeFlaw::TooLong { lasts, most } = flaw(Scene { syllables, ..scene() }) else {
        panic!()
    };
    assert!(lasts > most && most == LONGEST_CLIP);
}
