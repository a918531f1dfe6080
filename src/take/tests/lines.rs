//! A recording that can't be its line is refused, and a human reader is not.

use crate::locale::{SpeakingRate, SpeechUnit};
use crate::take::testing::{Scene, noise, sine};
use crate::take::*;
use crate::units::Frames;

const RATE: SpeakingRate = SpeakingRate {
    unit: SpeechUnit::Words,
    min: 130,
    max: 160,
};

/// A line of `words` words.
fn flaw(words: usize, care: Care, samples: &[f32]) -> Option<LineFlaw> {
    let text = "so ".repeat(words);
    let rate = &RATE;
    Expected {
        text: &text,
        rate,
        care,
    }
    .flaw(samples)
}

/// Speech: syllables with a hiss before some of them, as consonants have.
fn speech(syllables: usize) -> Vec<f32> {
    let scene = Scene {
        syllables,
        ..Scene::default()
    };
    let mut samples = scene.samples();
    let start = scene.speech().start;
    for at in (0..syllables).step_by(2) {
        let start = start + at * 48 * 260 + 48 * 190;
        for (sample, hiss) in samples[start..].iter_mut().zip(noise(7, 0.02, 48 * 60)) {
            *sample += hiss;
        }
    }
    samples
}

#[test]
fn speech_at_a_calm_a_lively_and_a_slow_pace_is_accepted() {
    // Four syllables a second: 10 words in 3.9 s are calm for 15 syllables.
    for care in [Care::Ordinary, Care::Safety] {
        for words in [6, 8, 10, 15] {
            assert_eq!(flaw(words, care, &speech(15)), None, "{words} words, {care:?}");
        }
    }
}

#[test]
fn a_line_said_impossibly_fast_is_refused() {
    let calling = flaw(25, Care::Safety, &speech(2));
    assert!(matches!(calling, Some(LineFlaw::TooShort { .. })), "{calling:?}");
    for care in [Care::Ordinary, Care::Safety] {
        let half = flaw(20, care, &speech(14));
        assert!(matches!(half, Some(LineFlaw::TooShort { .. })), "{half:?}");
    }
    assert_eq!(
        flaw(17, Care::Ordinary, &speech(14)),
        None,
        "only a safety line is as strict"
    );
    assert!(flaw(17, Care::Safety, &speech(14)).is_some());
}

#[test]
fn a_stopped_syllable_is_a_word_and_a_click_is_none() {
    let quiet = noise(5, 0.0005, 48 * 200);
    // A vowel that a p, t or k stops, and the soft burst after it.
    let word = |millis: usize| {
        let (vowel, burst) = (sine(300.0, 0.1, 48 * (millis - 30)), noise(7, 0.05, 48 * 30));
        [&quiet[..], &vowel, &burst, &quiet].concat()
    };
    for millis in [100, 130, 150] {
        assert_eq!(flaw(1, Care::Ordinary, &word(millis)), None, "{millis} ms");
        let needed = flaw(1, Care::Safety, &word(millis));
        assert!(matches!(needed, Some(LineFlaw::TooShort { .. })), "{needed:?}");
        let words = flaw(2, Care::Ordinary, &word(millis));
        assert!(matches!(words, Some(LineFlaw::TooShort { .. })), "{words:?}");
    }
    for nothing in [vec![], quiet.clone(), word(40), word(60)] {
        assert_eq!(flaw(1, Care::Ordinary, &nothing), Some(LineFlaw::NotSpeech));
    }
}

#[test]
fn more_than_a_line_is_refused() {
    let long = flaw(2, Care::Ordinary, &speech(40));
    assert!(matches!(long, Some(LineFlaw::TooLong { .. })), "{long:?}");
}

#[test]
fn silence_inside_and_a_clip_of_silence_are_refused() {
    let quiet = noise(5, 0.0005, 3 * 48_000);
    let parted = [&speech(8)[..], &quiet, &speech(8)].concat();
    let found = flaw(12, Care::Ordinary, &parted);
    assert!(matches!(found, Some(LineFlaw::Pause { .. })), "{found:?}");
    let late = [&quiet[..], &quiet, &speech(8)].concat();
    assert_eq!(flaw(6, Care::Ordinary, &late), Some(LineFlaw::MostlySilent));
}

#[test]
fn what_is_no_speech_is_refused() {
    let second = 48_000;
    let quiet = noise(9, 0.0003, second / 2);
    let around = |sound: Vec<f32>| [&quiet[..], &sound, &quiet].concat();
    let mut beeps = sine(1_000.0, 0.1, 5 * second);
    for (n, sample) in beeps.iter_mut().enumerate() {
        *sample *= if n % 12_000 < 9_000 { 1.0 } else { 0.001 };
    }
    let sounds = [
        ("a tone", sine(440.0, 0.1, 5 * second)),
        ("a hum", sine(200.0, 0.1, 5 * second)),
        ("noise", noise(3, 0.1, 5 * second)),
        ("beeps", beeps),
    ];
    for (name, sound) in sounds {
        assert_eq!(
            flaw(12, Care::Ordinary, &around(sound)),
            Some(LineFlaw::NotSpeech),
            "{name}"
        );
    }
    let none = flaw(12, Care::Ordinary, &noise(3, 0.1, 5 * second));
    assert_eq!(none, Some(LineFlaw::NotSpeech));
}

#[test]
fn the_length_alone_is_judged_where_no_more_is_known() {
    let text = "so ".repeat(25);
    let rate = &RATE;
    let care = Care::Safety;
    let text = &text;
    let line = Expected { text, rate, care };
    let found = line.flaw_of_length(Frames::from_millis(300));
    assert!(matches!(found, Some(LineFlaw::TooShort { .. })), "{found:?}");
    assert_eq!(line.flaw_of_length(Frames::from_seconds(10)), None);
    let found = line.flaw_of_length(Frames::from_seconds(90));
    assert!(matches!(found, Some(LineFlaw::TooLong { .. })), "{found:?}");
}
