//! FLAC whose blocks vary in size, as some encoders write it: made here, since the usual encoders do not.

use super::{jumps, jumps_change_no_bit, through};
use proptest::prelude::*;

/// The sizes of the blocks, again and again.
const SIZES: [usize; 5] = [4_608, 576, 1_000, 4_096, 17];

/// The sample at `index`, never the same twice in a row.
fn sample(index: usize) -> i16 {
    (index as i16).wrapping_mul(31).wrapping_add((index >> 9) as i16)
}

/// The remainder of `bytes` by a polynomial of `bits` bits, as FLAC sums its frames.
fn sum(bytes: &[u8], bits: u32, polynomial: u32) -> u32 {
    let top = 1 << (bits - 1);
    let mask = top | (top - 1);
    bytes.iter().fold(0, |sum, &byte| {
        (0..8).fold(sum ^ u32::from(byte) << (bits - 8), |sum, _| match sum & top {
            0 => sum << 1 & mask,
            _ => (sum << 1 ^ polynomial) & mask,
        })
    })
}

/// The number of the first sample, written as FLAC does: like UTF-8, up to 21 bits.
fn number(sample: usize) -> Vec<u8> {
    let low = |shift: usize| 0x80 | (sample >> shift & 0x3f) as u8;
    match sample {
        0..0x80 => vec![sample as u8],
        0x80..0x800 => vec![0xc0 | (sample >> 6) as u8, low(0)],
        0x800..0x1_0000 => vec![0xe0 | (sample >> 12) as u8, low(6), low(0)],
        _ => vec![0xf0 | (sample >> 18) as u8, low(12), low(6), low(0)],
    }
}

/// A block of samples as they are: mono, 16 bits.
fn frame(from: usize, samples: usize) -> Vec<u8> {
    framed(
        [vec![0xff, 0xf9, 0x70, 0x08], number(from)].concat(),
        from,
        samples,
    )
}

/// The same with the first bytes of its header.
fn framed(mut frame: Vec<u8>, from: usize, samples: usize) -> Vec<u8> {
    frame.extend((samples as u16 - 1).to_be_bytes());
    frame.push(sum(&frame, 8, 0x07) as u8);
    frame.push(0x02);
    frame.extend((from..from + samples).flat_map(|index| sample(index).to_be_bytes()));
    frame.extend((sum(&frame, 16, 0x8005) as u16).to_be_bytes());
    frame
}

/// A file of `samples` at 44.1 kHz. Its header states one block size, as if they did not vary, if `lies`.
fn file(samples: usize, lies: bool) -> Vec<u8> {
    let mut file = head(samples, if lies { 4_608 } else { 17 });
    let mut from = 0;
    for size in SIZES.into_iter().cycle() {
        let size = size.min(samples - from);
        if size == 0 {
            break;
        }
        file.extend(frame(from, size));
        from += size;
    }
    file
}

/// The head of such a file, whose smallest block has `least` samples.
fn head(samples: usize, least: u16) -> Vec<u8> {
    let mut file = b"fLaC\x80\0\0\x22".to_vec();
    file.extend([least, 4_608].map(u16::to_be_bytes).concat());
    file.extend([0; 6]);
    let numbers = 44_100_u64 << 44 | 15 << 36 | samples as u64;
    file.extend(numbers.to_be_bytes());
    file.extend([0; 16]);
    file
}

#[test]
fn blocks_of_any_size_are_heard() {
    for lies in [false, true] {
        let mut file = file(60_000, lies);
        // At the engine's rate nothing is resampled.
        let numbers = 48_000_u64 << 44 | 15 << 36 | 60_000;
        file[18..26].copy_from_slice(&numbers.to_be_bytes());
        let sound = through(&file, 10_000);
        let expected = (0..60_000).flat_map(|index| [f32::from(sample(index)) / 32_768.0; 2]);
        assert_eq!(sound.len(), 120_000);
        assert!(sound.iter().copied().eq(expected), "lies: {lies}");
    }
}

#[test]
fn a_sound_shorter_than_the_smallest_block_is_heard() {
    // One block, numbered as in a stream of equal blocks.
    let first = vec![0xff, 0xf8, 0x70, 0x08, 0];
    let file = [head(10, 4_608), framed(first, 0, 10)].concat();
    assert_eq!(through(&file, 10_000).len(), 2 * 11, "10 frames at 48 kHz");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4))]

    #[test]
    fn a_jump_among_blocks_changes_no_bit(jumps in jumps()) {
        let file = file(600_000, true);
        jumps_change_no_bit(&file, &through(&file, 4_801), &jumps)?;
    }
}
