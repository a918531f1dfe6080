//! The unit of mixing: blocks of a fixed size, counted from the start of the timeline.
//!
//! The mixer works in these blocks for every read size, so that its output can't depend on the read size.

use std::ops::Range;

use crate::level;
use crate::units::CHANNELS;

/// Frames per block: the block size of the limiter.
pub(super) const BLOCK: usize = level::BLOCK;

/// Samples per block of interleaved stereo.
pub(super) const BLOCK_SAMPLES: usize = CHANNELS * BLOCK;

/// The sample range between the frames `start` and `end` in a stereo block that begins at frame `from`.
pub(super) fn overlap(from: u64, block: &[f32], start: u64, end: u64) -> Range<usize> {
    let after = from + (block.len() / CHANNELS) as u64;
    let first = start.clamp(from, after) - from;
    let last = end.clamp(from, after) - from;
    CHANNELS * first as usize..CHANNELS * last.max(first) as usize
}

/// Adds `part` to `sum`.
pub(super) fn add(part: &[f32], sum: &mut [f32]) {
    for (sum, sample) in sum.iter_mut().zip(part) {
        *sum += sample;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_overlap_is_a_range_of_samples() {
        let block = [0.0; 20];
        for (start, end, samples) in [
            (0, 5, 0..0),
            (95, 103, 0..6),
            (103, 105, 6..10),
            (108, 300, 16..20),
            (110, 300, 20..20),
            (105, 104, 10..10),
        ] {
            assert_eq!(overlap(100, &block, start, end), samples, "{start}..{end}");
        }
    }
}
