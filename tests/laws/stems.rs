//! A stem holds its bus unchanged: every clip at its frame, whole, at its volume. The mix is the sum of the stems.

use warmhands::mixer::{MixSettings, SoundError, Volumes};
use warmhands::timeline::Bus;
use warmhands::units::{CHANNELS, Decibels, Frames};

use super::score::{Score, alone, noise, same_bits, stereo};

#[test]
fn the_speech_stem_minus_the_clip_is_silent_at_its_frame_only() {
    let voice = noise(1, 5_000, 0.7);
    let at = 12_345;
    let stem = Score::new(20_000)
        .play(Bus::Speech, at, voice.clone())
        .stem(Bus::Speech);
    let place = CHANNELS * at as usize;
    let heard = &stem[place..place + CHANNELS * voice.len()];
    assert!(
        heard
            .iter()
            .zip(stereo(&voice))
            .all(|(heard, voice)| heard - voice == 0.0)
    );
    let beside = &stem[place + CHANNELS..];
    assert!(
        beside
            .iter()
            .zip(stereo(&voice))
            .any(|(heard, voice)| heard - voice != 0.0)
    );
    assert!(stem[..place].iter().all(|&sample| sample == 0.0));
}

#[test]
fn clips_that_overlap_on_a_bus_are_added() {
    let (one, two) = (noise(1, 3_000, 0.2), noise(2, 100, 0.2));
    let score = Score::new(4_000)
        .play(Bus::Signal, 500, one.clone())
        .play(Bus::Signal, 2_000, two.clone());
    let stem = score.stem(Bus::Signal);
    assert_eq!(stem[CHANNELS * 2_050], one[1_550] + two[50]);
    assert_eq!(stem[CHANNELS * 2_100], one[1_600]);
}

/// Two lines and two beats over music, too quiet for the limiter.
fn quiet() -> Score {
    Score::new(20_000)
        .accompany(noise(3, CHANNELS * 6_000, 0.1), 300)
        .play(Bus::Speech, 1_000, noise(1, 2_000, 0.2))
        .play(Bus::Speech, 15_000, noise(1, 2_000, 0.2))
        .play(Bus::Signal, 2_500, noise(2, 1_000, 0.1))
        .play(Bus::Signal, 9_500, noise(2, 1_000, 0.1))
}

#[test]
fn the_mix_is_the_sum_of_its_stems_to_the_bit() {
    let stems = [Bus::Speech, Bus::Music, Bus::Signal].map(|bus| quiet().stem(bus));
    let sum: Vec<f32> = (0..stems[0].len())
        .map(|index| stems[0][index] + stems[1][index] + stems[2][index])
        .collect();
    assert!(same_bits(&quiet().mix(MixSettings::default()), &sum));
}

#[test]
fn each_volume_changes_only_its_own_bus() {
    let half = Decibels(-6.0206);
    let volumes = Volumes {
        speech: half,
        music: Decibels::SILENCE,
        signal: Decibels(6.0206),
    };
    for (bus, factor) in [(Bus::Speech, 0.5), (Bus::Music, 0.0), (Bus::Signal, 2.0)] {
        let changed = quiet().mix(MixSettings {
            volumes,
            ..alone(bus)
        });
        let unity = quiet().stem(bus);
        let near = |(changed, unity): (&f32, &f32)| (changed - unity * factor).abs() < 1e-6;
        assert!(changed.iter().zip(&unity).all(near), "{bus:?}");
    }
}

#[test]
fn a_missing_or_changed_sound_is_named() {
    let mut score = quiet();
    score.timeline.cues[1].frames = Frames(1_999);
    let mut out = [0.0; CHANNELS * 2_000];
    let refused = score.mixer(MixSettings::default()).render(&mut out);
    let named = |clip: &warmhands::clip::ClipId| *clip == score.timeline.cues[1].clip;
    assert!(
        matches!(&refused, Err(SoundError::Changed { clip, planned: 1_999, found: 2_000 }) if named(clip))
    );
    score.timeline.cues[1].clip = warmhands::clip::ClipId::new("speech/none.ogg");
    let refused = score.mixer(MixSettings::default()).render(&mut out);
    assert_eq!(refused.unwrap_err().to_string(), "no sound `speech/none.ogg`");
}
