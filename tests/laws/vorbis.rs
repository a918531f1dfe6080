//! A stored recording: Ogg Vorbis, read back by the decoder that plays it, with its exact length and position.

use proptest::prelude::*;
use warmhands::clip::{ClipChannels, decode, probe_frames};
use warmhands::output::vorbis;
use warmhands::units::Frames;

use super::ogg::readable;
use super::score::noise;

/// `samples` after encoding and decoding, and the length that is known without decoding.
fn kept(samples: &[f32]) -> (Vec<f32>, Frames) {
    let bytes = vorbis(samples).unwrap();
    let (frames, channels) = probe_frames(readable(&bytes)).unwrap();
    let clip = decode(readable(&bytes)).unwrap();
    assert_eq!((clip.frames(), channels), (frames, ClipChannels::Mono));
    (clip.samples().to_vec(), frames)
}

/// Noise with the bandwidth of speech: the encoder discards high frequencies, as it should.
fn speechlike(seed: u64, length: usize) -> Vec<f32> {
    let mut deep = 0.0;
    let noise = noise(seed, length, 0.5).into_iter();
    noise
        .map(|sample| {
            deep += 0.05 * (sample - deep);
            deep
        })
        .collect()
}

/// The level of the difference below the original, in decibels.
fn likeness(samples: &[f32], kept: &[f32]) -> f32 {
    let power = |samples: &mut dyn Iterator<Item = f32>| samples.map(|sample| sample * sample).sum::<f32>();
    let apart = power(&mut samples.iter().zip(kept).map(|(sample, kept)| sample - kept));
    10.0 * (power(&mut samples.iter().copied()) / apart).log10()
}

#[test]
fn lengths_near_block_and_page_sizes_are_kept() {
    let around = |length: usize| [length - 1, length, length + 1];
    let lengths = [
        2, 64, 128, 192, 256, 512, 1_000, 1_024, 2_048, 4_096, 48_000, 65_536, 240_000,
    ];
    for length in lengths.into_iter().flat_map(around) {
        let (kept, told) = kept(&speechlike(7, length));
        assert_eq!((kept.len(), told.as_index()), (length, length));
    }
}

#[test]
fn a_recording_keeps_its_position() {
    for length in [2_000, 20_000, 200_000] {
        let samples = speechlike(3, length);
        let (kept, _) = kept(&samples);
        let (here, beside) = (likeness(&samples, &kept), likeness(&samples[1..], &kept));
        assert!(here > 8.0 && here > beside, "{length}: {here} dB, {beside} dB");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_length_of_any_sound_is_kept(
        seed in any::<u64>(),
        length in 1_usize..20_000,
        levels in prop::collection::vec(any::<f32>(), 0..20),
    ) {
        let mut samples = speechlike(seed, length);
        let step = 1 + length / 20;
        for (sample, level) in samples.iter_mut().step_by(step).zip(levels) {
            *sample = level;
        }
        let (kept, told) = kept(&samples);
        prop_assert_eq!((kept.len(), told.as_index()), (length, length));
    }
}
