//! Tests of whole takes: a good take is finished, and every flaw is detected.

mod any;
mod flaws;
mod lines;

use super::testing::{Scene, amplitude, sine};
use super::*;
use crate::clip::{Clip, ClipChannels};
use crate::level::{CEILING, NARRATION, limit, measure};

fn scene() -> Scene {
    Scene::default()
}

fn good(scene: &Scene) -> Take {
    judge(&scene.samples()).unwrap_or_else(|flaw| panic!("{scene:?}: {flaw}"))
}

/// Checks that `clip` meets the levels (law: levels) and begins and ends in silence.
fn finished(clip: &Clip, ceiling: f64) {
    let measured = measure(clip).unwrap();
    assert!((measured.loudness - NARRATION).abs() <= 0.2, "{measured:?}");
    assert!(measured.true_peak <= ceiling, "{measured:?}");
    assert!(measured.audible && measured.clipped.is_none(), "{measured:?}");
    let samples = clip.samples();
    assert_eq!(
        (clip.channels(), samples[0], samples[samples.len() - 1]),
        (1, 0.0, 0.0)
    );
}

/// The largest difference between adjacent samples.
fn step(samples: &[f32]) -> f32 {
    let steps = samples.windows(2).map(|pair| (pair[1] - pair[0]).abs());
    steps.fold(0.0, f32::max)
}

#[test]
fn a_good_take_is_trimmed_and_brought_to_its_level() {
    for gain in [-15.0, -6.0, 0.0, 6.0] {
        let scene = Scene { gain, ..scene() };
        let take = good(&scene);
        let speech = scene.speech().len();
        assert!(take.speech.0.abs_diff(speech as u64) < 1_440, "{take:?}");
        let clip = take.levelled(CEILING).unwrap();
        finished(&clip, CEILING);
        let kept = speech + 48 * 280;
        assert!(
            clip.frames().as_index().abs_diff(kept) < 1_440,
            "{gain}: {}",
            clip.frames()
        );
    }
}

#[test]
fn the_measurements_are_those_of_the_take() {
    let (quiet, loud) = (
        good(&Scene {
            gain: -6.0,
            ..scene()
        }),
        good(&scene()),
    );
    assert!(
        (loud.level - quiet.level - 6.0).abs() < 0.1,
        "{} {}",
        loud.level,
        quiet.level
    );
    assert!(
        (loud.noise - quiet.noise - 6.0).abs() < 0.5,
        "{} {}",
        loud.noise,
        quiet.noise
    );
}

#[test]
fn a_lower_ceiling_is_met_and_a_higher_one_is_ignored() {
    let take = good(&scene());
    finished(&take.levelled(-4.5).unwrap(), -4.5);
    assert_eq!(take.levelled(0.0), take.levelled(CEILING));
    assert_eq!(take.levelled(f64::NAN), take.levelled(CEILING));
    assert!(matches!(take.levelled(-30.0), Err(TakeFlaw::Peaks { .. })));
    assert!(matches!(
        take.levelled(f64::NEG_INFINITY),
        Err(TakeFlaw::Peaks { .. })
    ));
}

#[test]
fn a_word_is_brought_to_the_level_of_its_repetition() {
    let take = good(&Scene {
        syllables: 1,
        ..scene()
    });
    finished(&take.levelled(CEILING).unwrap(), CEILING);
}

#[test]
fn rumble_and_dc_offset_are_removed() {
    let mut samples = scene().samples();
    let rumble = sine(15.0, 0.1, samples.len());
    for (sample, rumble) in samples.iter_mut().zip(rumble) {
        *sample += rumble + 0.2;
    }
    let (take, clean) = (judge(&samples).unwrap(), good(&scene()));
    assert!(
        (take.level - clean.level).abs() < 0.3,
        "{} {}",
        take.level,
        clean.level
    );
    let clip = take.levelled(CEILING).unwrap();
    finished(&clip, CEILING);
    let mean = clip.samples().iter().copied().map(f64::from).sum::<f64>() / clip.frames().0 as f64;
    assert!(mean.abs() < 1e-4, "{mean}");
}

#[test]
fn nothing_clicks() {
    let whole = scene().samples();
    let take = good(&scene());
    let clip = take.levelled(CEILING).unwrap();
    let gain = amplitude((NARRATION - take.level) as f32);
    assert!(step(clip.samples()) < 1.05 * gain * step(&whole));
    for edge in [
        &clip.samples()[..3_000],
        &clip.samples()[clip.samples().len() - 3_000..],
    ] {
        assert!(step(edge) < 0.02, "{}", step(edge));
    }
}

#[test]
fn the_same_samples_give_the_same_bits() {
    let bits = || {
        let clip = good(&scene()).levelled(-3.5).unwrap();
        clip.samples()
            .iter()
            .map(|sample| sample.to_bits())
            .collect::<Vec<_>>()
    };
    assert!(bits() == bits());
}

#[test]
fn a_voice_is_limited_to_a_ceiling() {
    let true_peak = |samples: &[f32]| measure(&mono_clip(samples)).unwrap().true_peak;
    let mut samples = Scene::default().samples();
    let ceiling = true_peak(&samples) - 3.0;
    let over = limit(&mut samples, ceiling);
    assert!((over - 3.0).abs() < 1e-3, "{over}");
    let above = true_peak(&samples) - ceiling;
    assert!((-0.6..0.02).contains(&above), "{above}");
}

fn mono_clip(samples: &[f32]) -> Clip {
    Clip::new(samples.to_vec(), ClipChannels::Mono)
}
