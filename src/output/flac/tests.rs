//! Files are read back with an independent decoder, which also verifies the checksum.

use proptest::prelude::*;

use super::*;
use crate::output::testing::{Memory, bytes, decode, tagged, tags, wave, written};
use crate::output::{FileFormat, OneWay, SampleFormat, Tag};

const DEPTHS: [Depth; 2] = [Depth::Sixteen, Depth::TwentyFour];

/// White noise with `level` times full scale.
fn noise(frames: usize, level: f32) -> Vec<f32> {
    let mut state = 1_u32;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 8) as f32 / 8_388_608.0 - 1.0
    };
    (0..2 * frames).map(|_| next() * level).collect()
}

/// The expected quantised samples, as the decoder's floats.
fn quantised(depth: Depth, samples: &[f32]) -> Vec<f32> {
    let full = (1_u32 << (depth.bits() - 1)) as f32;
    let integers = (0..)
        .zip(samples)
        .map(|(index, sample)| depth.integer(*sample, index));
    integers.map(|level| level as f32 / full).collect()
}

/// From the header: smallest and largest frame size in bytes, and the checksum.
fn head(bytes: &[u8]) -> (u32, u32, [u8; 16]) {
    let size = |at: usize| u32::from_be_bytes([0, bytes[at], bytes[at + 1], bytes[at + 2]]);
    (size(12), size(15), bytes[26..42].try_into().unwrap())
}

#[test]
fn it_is_read_back_bit_for_bit_and_equals_the_wav() {
    for depth in DEPTHS {
        for samples in [wave(10_000), noise(10_000, 1.0), noise(9_000, 0.1)] {
            let (read, promised, spec) =
                decode(written(Memory::default(), FileFormat::Flac(depth), &samples).0);
            assert_eq!((promised as usize, spec.rate()), (samples.len() / 2, 48_000));
            assert!(read == quantised(depth, &samples), "{depth:?}");
            let (wav, ..) = decode(bytes(FileFormat::Wav(SampleFormat::Int(depth)), &samples));
            assert!(wav == read, "{depth:?}");
        }
    }
}

#[test]
fn the_last_block_may_have_any_length() {
    for frames in [1, 2, 15, 16, 17, 31, 33, 63, 64, 65, 4095, 4096, 4097, 8192] {
        for depth in DEPTHS {
            let samples = wave(frames);
            let (read, promised, _) = decode(bytes(FileFormat::Flac(depth), &samples));
            assert_eq!(promised as usize, frames);
            assert!(read == quantised(depth, &samples), "{depth:?}, {frames}");
        }
    }
}

#[test]
fn a_pipe_has_the_same_audio_and_a_header_with_unknown_fields() {
    let samples = wave(9_000);
    for depth in DEPTHS {
        let file = written(Memory::default(), FileFormat::Flac(depth), &samples).0;
        let pipe = bytes(FileFormat::Flac(depth), &samples);
        assert_eq!(head(&pipe), (0, 0, [0; 16]));
        let (least, most, sum) = head(&file);
        assert!(least > 0 && least <= most && sum != [0; 16]);
        assert_eq!(file[42..], pipe[42..]);
        assert_eq!(file[..12], pipe[..12]);
        assert_eq!(file[18..26], pipe[18..26], "rate, depth and length");
    }
}

#[test]
fn silence_is_small_and_nothing_is_much_larger_than_its_wav() {
    let frames = 40_960;
    let silent = bytes(FileFormat::Flac(Depth::TwentyFour), &vec![0.0; 2 * frames]);
    assert!(silent.len() < 300, "{}", silent.len());
    let most = 6 * frames + 6 * frames / 100;
    for level in [1.0, 0.5, 0.1, 0.03, 0.01] {
        let loud = bytes(FileFormat::Flac(Depth::TwentyFour), &noise(frames, level));
        assert!(loud.len() < most, "{level}: {} over {most}", loud.len());
    }
}

#[test]
fn tags_are_read_back() {
    let texts = Tags::default()
        .with(Tag::Title, "Masaje y extracción")
        .with(Tag::Licence, "CC0-1.0")
        .with(Tag::Licence, "MIT")
        .with(Tag::Software, "w 1");
    let bytes = tagged(FileFormat::Flac(Depth::Sixteen), &texts);
    assert_eq!(decode(bytes.clone()).0.len(), 200);
    let told = [
        ("TITLE", "Masaje y extracción"),
        ("LICENSE", "CC0-1.0"),
        ("LICENSE", "MIT"),
        ("ENCODER", "w 1"),
    ];
    assert_eq!(
        tags(bytes),
        told.map(|(key, text)| (key.to_owned(), text.to_owned()))
    );
}

#[test]
fn a_length_beyond_the_header_is_refused_and_nothing_is_written() {
    let planned = Frames(MOST.0 + 1);
    let mut out = Vec::new();
    let refused = FlacWriter::new(OneWay(&mut out), Depth::Sixteen, planned, &Tags::default());
    assert!(matches!(refused, Err(WriteError::TooLong { .. })));
    assert!(out.is_empty());
}

proptest! {
    /// Hard to predict: jumps between extremes, and runs of a constant value.
    #[test]
    fn any_samples_are_read_back(
        levels in prop::collection::vec((-1.1_f32..1.1, 1_usize..400), 1..60),
        wide in any::<bool>(),
    ) {
        let samples = levels.iter().flat_map(|(level, count)| {
            (0..*count).flat_map(move |n| [*level, if n % 2 == 0 { -level } else { *level }])
        });
        let samples: Vec<f32> = samples.collect();
        let depth = DEPTHS[usize::from(wide)];
        let (read, ..) = decode(bytes(FileFormat::Flac(depth), &samples));
        prop_assert!(read == quantised(depth, &samples));
    }
}

/// The bits of such residuals overflow the sums from which flacenc selects how it codes them.
#[test]
fn the_widest_swings_take_no_more_space_than_samples_as_they_are() {
    let swing = |n: usize| [1.0_f32, if n.is_multiple_of(2) { -1.0 } else { 1.0 }];
    for frames in [128, 4096, 4096 + 128] {
        let samples: Vec<f32> = (0..frames).flat_map(swing).collect();
        let file = bytes(FileFormat::Flac(Depth::TwentyFour), &samples);
        assert!(file.len() < 6 * frames + 300, "{frames}: {}", file.len());
        assert!(decode(file).0 == quantised(Depth::TwentyFour, &samples));
    }
}
