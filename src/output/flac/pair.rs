//! Selects the two channels as which a stereo block is encoded: left, right, their mean, their difference.
//!
//! By an estimate, which costs little: encoding all four to compare them would double the time, for a file that is half
//! a per cent smaller.

use flacenc::component::ChannelAssignment;

/// The channels of one block, and which two of them a frame holds.
pub(super) struct Pair {
    /// How a decoder restores left and right.
    pub(super) assignment: ChannelAssignment,
    /// The channels to encode, in order.
    pub(super) channels: [Channel; 2],
}

/// One channel of a block.
pub(super) struct Channel {
    /// The samples.
    pub(super) samples: Vec<i32>,
    /// Whether they need one bit more: a difference does.
    pub(super) is_wide: bool,
}

impl Pair {
    /// The pair that is estimated to be smallest for `block` (interleaved).
    pub(super) fn of(block: &[i32]) -> Pair {
        let frames = || block.chunks_exact(2);
        let left = channel(frames().map(|frame| frame[0]));
        let right = channel(frames().map(|frame| frame[1]));
        let mid = channel(frames().map(|frame| (frame[0] + frame[1]) >> 1));
        let side = Channel {
            is_wide: true,
            ..channel(frames().map(|frame| frame[0] - frame[1]))
        };
        let [l, r, m, s] = [&left, &right, &mid, &side].map(|channel| bits(&channel.samples));
        let costs = [m + s, l + s, s + r, l + r];
        let least = costs.iter().copied().fold(f64::INFINITY, f64::min);
        let (assignment, channels) = match costs.map(|cost| cost <= least) {
            [true, ..] => (ChannelAssignment::MidSide, [mid, side]),
            [_, true, ..] => (ChannelAssignment::LeftSide, [left, side]),
            [_, _, true, _] => (ChannelAssignment::RightSide, [side, right]),
            _ => (ChannelAssignment::Independent(2), [left, right]),
        };
        Pair { assignment, channels }
    }
}

fn channel(samples: impl Iterator<Item = i32>) -> Channel {
    Channel {
        samples: samples.collect(),
        is_wide: false,
    }
}

/// About how many bits each sample needs, up to a constant: by how much the samples depart from a straight line.
fn bits(samples: &[i32]) -> f64 {
    let departs = |three: &[i32]| (three[2] - 2 * three[1] + three[0]).unsigned_abs();
    let sum: u64 = samples.windows(3).map(|three| u64::from(departs(three))).sum();
    (sum as f64 + 1.0).log2()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(left: impl Fn(i32) -> i32, right: impl Fn(i32) -> i32) -> ChannelAssignment {
        let block: Vec<i32> = (0..400).flat_map(|n| [left(n), right(n)]).collect();
        Pair::of(&block).assignment
    }

    /// Noise that is the same for each `seed`.
    fn noise(seed: u32, n: i32) -> i32 {
        let mixed = (n as u32 ^ seed).wrapping_mul(0x9e37_79b9);
        let mixed = (mixed ^ (mixed >> 15)).wrapping_mul(0x85eb_ca6b);
        (mixed >> 16) as i32 % 1_000
    }

    #[test]
    fn what_both_channels_share_is_encoded_once() {
        let one = |n| noise(1_000, n);
        let other = |n| noise(2_000, n) / 10;
        assert!(matches!(chosen(one, one), ChannelAssignment::MidSide));
        let nearly = |n| one(n) + other(n) / 10;
        assert!(!matches!(chosen(one, nearly), ChannelAssignment::Independent(2)));
        assert!(matches!(chosen(one, other), ChannelAssignment::Independent(2)));
    }
}
