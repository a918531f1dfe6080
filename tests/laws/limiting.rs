//! The mix never exceeds -1 dBTP by an independent meter, and quiet sound passes unchanged.

use ebur128::{EbuR128, Mode};
use warmhands::mixer::MixSettings;
use warmhands::timeline::Bus;
use warmhands::units::CHANNELS;

use super::score::{Score, noise, same_bits, stereo};

/// The true peak of a stereo sound in dB, by an independent meter.
fn true_peak(sound: &[f32]) -> f64 {
    let mut meter = EbuR128::new(2, 48_000, Mode::TRUE_PEAK).unwrap();
    meter.add_frames_f32(sound).unwrap();
    let peak = |channel| meter.true_peak(channel).unwrap();
    20.0 * peak(0).max(peak(1)).log10()
}

/// The mix of a sound on each of two buses.
fn mix(speech: Vec<f32>, signal: Vec<f32>) -> Vec<f32> {
    let frames = speech.len().max(signal.len()) as u64 + 3_000;
    let score = Score::new(frames)
        .play(Bus::Speech, 1_000, speech)
        .play(Bus::Signal, 1_000, signal);
    score.mix(MixSettings::default())
}

/// A full-scale sine at a fraction of the sampling rate, with its initial phase in turns.
fn tone(frequency: f64, phase: f64) -> Vec<f32> {
    let turn = |n: usize| std::f64::consts::TAU * (n as f64 * frequency + phase);
    (0..20_000).map(|n| turn(n).sin() as f32).collect()
}

#[test]
fn the_loudest_possible_sound_stays_below_the_ceiling() {
    let silence = vec![0.0; 10];
    let square = |period: usize| {
        (0..20_000)
            .map(|n| if (n / period).is_multiple_of(2) { 1.0 } else { -1.0 })
            .collect()
    };
    let mut worst: Vec<(&str, Vec<f32>)> = vec![
        ("noise", mix(noise(1, 40_000, 1.0), noise(2, 40_000, 1.0))),
        (
            "noise eight times full scale",
            mix(noise(1, 40_000, 8.0), silence.clone()),
        ),
        (
            "impulse",
            mix(
                [vec![0.0; 3_000], vec![4.0], vec![0.0; 3_000]].concat(),
                silence.clone(),
            ),
        ),
        ("bass twice", mix(tone(0.001, 0.0), tone(0.001, 0.0))),
    ];
    for period in [1, 2, 3, 7, 50, 300] {
        worst.push(("square", mix(square(period), square(period))));
    }
    for phase in [0.0, 0.05, 0.125, 0.2] {
        for frequency in [0.05, 0.125, 0.249, 0.25, 0.333, 0.4] {
            worst.push(("tone", mix(tone(frequency, phase), silence.clone())));
            worst.push(("two tones", mix(tone(frequency, phase), tone(0.01, 0.3))));
        }
    }
    for (name, sound) in worst {
        let peak = true_peak(&sound);
        assert!(peak <= -1.0, "{name}: {peak} dBTP");
        assert!(peak > -4.0, "{name} is turned down too far: {peak} dBTP");
    }
}

#[test]
fn a_peak_between_samples_is_detected() {
    // At a quarter of the rate and a phase of an eighth of a turn, every sample is 0.65 and every peak between samples
    // is 0.92.
    let tone: Vec<f32> = tone(0.25, 0.125)
        .into_iter()
        .map(|sample| sample * 0.92)
        .collect();
    assert!(tone.iter().all(|sample| sample.abs() < 0.66));
    let sound = mix(tone, vec![0.0]);
    assert!(true_peak(&sound) <= -1.0);
}

#[test]
fn sound_below_the_ceiling_passes_bit_for_bit() {
    let quiet = noise(3, 30_000, 0.4);
    let sound = mix(quiet.clone(), vec![0.0]);
    assert!(same_bits(
        &sound[CHANNELS * 1_000..][..CHANNELS * 30_000],
        &stereo(&quiet)
    ));
}

#[test]
fn only_the_20_ms_around_a_peak_change_and_nothing_is_delayed() {
    let mut sound = noise(3, 30_000, 0.3);
    sound[15_000] = 1.5;
    let mixed = mix(sound.clone(), vec![0.0]);
    let heard = &mixed[CHANNELS * 1_000..][..CHANNELS * 30_000];
    let plain = stereo(&sound);
    let (before, after) = (CHANNELS * 14_000, CHANNELS * 16_000);
    assert!(same_bits(&heard[..before], &plain[..before]));
    assert!(same_bits(&heard[after..], &plain[after..]));
    let peak = heard[CHANNELS * 15_000];
    assert!(peak > 0.8 && peak < 0.892);
    let ratio = |index: usize| heard[index] / plain[index];
    assert!((before + 100..after - 100).all(|index| plain[index].abs() < 0.01 || ratio(index) <= 1.0));
}
