//! A jump in a long piece gives the same bits as reading up to that point.

use std::sync::LazyLock;

use proptest::prelude::*;
use warmhands::clip::ClipStream;
use warmhands::units::{CHANNELS, Frames};

use super::ogg::{readable, shipped};

/// The shipped music, encoded.
static PIECE: LazyLock<Vec<u8>> = LazyLock::new(|| shipped("music/warm.ogg"));

/// The same, read from start to end in blocks of uneven sizes.
static WHOLE: LazyLock<Vec<f32>> = LazyLock::new(|| {
    let mut stream = ClipStream::open(readable(&PIECE)).unwrap();
    let mut whole = vec![0.0; CHANNELS * stream.frames().as_index()];
    let mut from = 0;
    for part in whole.chunks_mut(CHANNELS * 10_007) {
        stream.read(Frames(from), part).unwrap();
        from += (part.len() / CHANNELS) as u64;
    }
    whole
});

/// A jump to any position, often close to either end, and how far to read from there.
fn jump() -> impl Strategy<Value = (usize, usize)> {
    let frames = WHOLE.len() / CHANNELS;
    let from = prop_oneof![0..frames, 0..8_192_usize, frames - 200_000..frames];
    (from, 1..3_000_usize).prop_map(move |(from, read)| (from, read.min(frames - from)))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_jump_changes_no_bit(jumps in prop::collection::vec(jump(), 1..4)) {
        let mut stream = ClipStream::open(readable(&PIECE)).unwrap();
        for (from, frames) in jumps {
            let mut read = vec![0.0; CHANNELS * frames];
            stream.read(Frames(from as u64), &mut read).unwrap();
            let through = &WHOLE[CHANNELS * from..CHANNELS * (from + frames)];
            prop_assert!(read.iter().zip(through).all(|(a, b)| a.to_bits() == b.to_bits()), "from {from}");
        }
    }
}
