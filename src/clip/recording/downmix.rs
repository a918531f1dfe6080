//! Mixes one to eight channels down to stereo, by loudspeaker position.
//!
//! The weights are those of ITU-R BS.775: centre and surrounds at -3 dB. Their sum is scaled to at most one, so that
//! a sound within full scale does not clip. The low-frequency channel is left out, as usual.

use symphonia::core::audio::{Channels, Position};

use crate::units::CHANNELS;

/// -3 dB: half the power on each side.
const HALF: f32 = std::f32::consts::FRAC_1_SQRT_2;

/// Positions that play left at full level.
const LEFT: Position = Position::FRONT_LEFT.union(Position::FRONT_LEFT_WIDE);
/// Positions that play right at full level.
const RIGHT: Position = Position::FRONT_RIGHT.union(Position::FRONT_RIGHT_WIDE);
/// Positions that play left at -3 dB.
const LEFT_BACK: Position = Position::REAR_LEFT
    .union(Position::SIDE_LEFT)
    .union(Position::FRONT_LEFT_CENTER)
    .union(Position::TOP_FRONT_LEFT)
    .union(Position::TOP_REAR_LEFT)
    .union(Position::TOP_SIDE_LEFT)
    .union(Position::BOTTOM_FRONT_LEFT);
/// Positions that play right at -3 dB.
const RIGHT_BACK: Position = Position::REAR_RIGHT
    .union(Position::SIDE_RIGHT)
    .union(Position::FRONT_RIGHT_CENTER)
    .union(Position::TOP_FRONT_RIGHT)
    .union(Position::TOP_REAR_RIGHT)
    .union(Position::TOP_SIDE_RIGHT)
    .union(Position::BOTTOM_FRONT_RIGHT);
/// Low-frequency channels, which are left out.
const LOW: Position = Position::LFE1.union(Position::LFE2);

/// The default layout for each channel count, in sample order, for files that state only the count. These are the
/// layouts of WAV and FLAC.
const BY_COUNT: [&[Position]; 9] = [
    &[],
    &[Position::FRONT_CENTER],
    &[Position::FRONT_LEFT, Position::FRONT_RIGHT],
    &[
        Position::FRONT_LEFT,
        Position::FRONT_RIGHT,
        Position::FRONT_CENTER,
    ],
    &[
        Position::FRONT_LEFT,
        Position::FRONT_RIGHT,
        Position::REAR_LEFT,
        Position::REAR_RIGHT,
    ],
    &[
        Position::FRONT_LEFT,
        Position::FRONT_RIGHT,
        Position::FRONT_CENTER,
        Position::REAR_LEFT,
        Position::REAR_RIGHT,
    ],
    &[
        Position::FRONT_LEFT,
        Position::FRONT_RIGHT,
        Position::FRONT_CENTER,
        Position::LFE1,
        Position::REAR_LEFT,
        Position::REAR_RIGHT,
    ],
    &[
        Position::FRONT_LEFT,
        Position::FRONT_RIGHT,
        Position::FRONT_CENTER,
        Position::LFE1,
        Position::REAR_CENTER,
        Position::SIDE_LEFT,
        Position::SIDE_RIGHT,
    ],
    &[
        Position::FRONT_LEFT,
        Position::FRONT_RIGHT,
        Position::FRONT_CENTER,
        Position::LFE1,
        Position::REAR_LEFT,
        Position::REAR_RIGHT,
        Position::SIDE_LEFT,
        Position::SIDE_RIGHT,
    ],
];

/// The maximum channel count.
pub(super) const MOST_CHANNELS: usize = BY_COUNT.len() - 1;

/// The weight of each channel on each side.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Downmix {
    weights: Vec<[f32; CHANNELS]>,
}

impl Downmix {
    /// Creates the downmix of `channels`, which gives the sample order. `None` for zero channels or more than
    /// [`MOST_CHANNELS`].
    pub(super) fn of(channels: &Channels) -> Option<Downmix> {
        let default = BY_COUNT
            .get(channels.count())
            .filter(|layout| !layout.is_empty())?;
        let weights: Vec<_> = match channels {
            Channels::Positioned(positions) => positions.iter().map(weights).collect(),
            _ => default.iter().copied().map(weights).collect(),
        };
        Some(Downmix::levelled(weights).unwrap_or_else(|| Downmix::even(channels.count())))
    }

    /// Scales the weights so that the sum of each side is at most one. `None` if a side would be silent.
    fn levelled(weights: Vec<[f32; CHANNELS]>) -> Option<Downmix> {
        let sum = |side: usize| weights.iter().map(|weight| weight[side]).sum::<f32>();
        let (quieter, louder) = (sum(0).min(sum(1)), sum(0).max(sum(1)));
        let levelled = |weight: [f32; CHANNELS]| match louder > 1.0 {
            true => weight.map(|one| one / louder),
            false => weight,
        };
        let lone_centre = weights.len() == 1;
        (quieter > 0.0 && !lone_centre).then(|| Downmix {
            weights: weights.iter().copied().map(levelled).collect(),
        })
    }

    /// Mixes all channels equally on both sides: for mono, and for layouts with channels on one side only.
    fn even(channels: usize) -> Downmix {
        let weight = 1.0 / channels as f32;
        Downmix {
            weights: vec![[weight; CHANNELS]; channels],
        }
    }

    /// Mixes `samples` (interleaved) into `out` (interleaved stereo). Clears `out` first.
    pub(super) fn mix(&self, samples: &[f32], out: &mut Vec<f32>) {
        out.clear();
        match self.weights[..] {
            [[1.0, 1.0]] => out.extend(samples.iter().flat_map(|&one| [one; CHANNELS])),
            [[1.0, 0.0], [0.0, 1.0]] => out.extend_from_slice(samples),
            _ => {
                let frames = samples.chunks_exact(self.weights.len());
                out.extend(frames.flat_map(|frame| self.mixed(frame)));
            }
        }
    }

    fn mixed(&self, frame: &[f32]) -> [f32; CHANNELS] {
        let mut both = [0.0; CHANNELS];
        for (sample, [left, right]) in frame.iter().zip(&self.weights) {
            both[0] += left * sample;
            both[1] += right * sample;
        }
        both
    }
}

/// The left and right weight of the channel at `position`.
fn weights(position: Position) -> [f32; CHANNELS] {
    match position {
        _ if LOW.contains(position) => [0.0, 0.0],
        _ if LEFT.contains(position) => [1.0, 0.0],
        _ if RIGHT.contains(position) => [0.0, 1.0],
        _ if LEFT_BACK.contains(position) => [HALF, 0.0],
        _ if RIGHT_BACK.contains(position) => [0.0, HALF],
        Position::FRONT_CENTER => [HALF, HALF],
        // A single rear or top channel replaces the two of BS.775, at -6 dB on each side.
        _ => [0.5, 0.5],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mixed(channels: Channels, frame: &[f32]) -> Vec<f32> {
        let mut out = Vec::new();
        Downmix::of(&channels).unwrap().mix(frame, &mut out);
        out
    }

    #[test]
    fn one_and_two_channels_pass_unchanged() {
        assert_eq!(
            mixed(Channels::Positioned(Position::FRONT_CENTER), &[0.3]),
            [0.3, 0.3]
        );
        assert_eq!(
            mixed(Channels::Positioned(Position::FRONT_LEFT), &[0.3]),
            [0.3, 0.3]
        );
        assert_eq!(mixed(Channels::Discrete(1), &[0.3, -0.1]), [0.3, 0.3, -0.1, -0.1]);
        assert_eq!(mixed(Channels::Discrete(2), &[0.3, -0.2]), [0.3, -0.2]);
    }

    #[test]
    fn surround_is_mixed_in_without_clipping() {
        let loudest = [1.0, 1.0, 1.0, 9.0, 1.0, 1.0];
        let both = mixed(Channels::Discrete(6), &loudest);
        assert!(both.iter().all(|side| (side - 1.0).abs() < 1e-6), "{both:?}");
        let left = mixed(Channels::Discrete(6), &[1.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
        assert!((left[0] - 1.0 / (1.0 + 2.0 * HALF)).abs() < 1e-6 && left[1] == 0.0);
        let back = mixed(Channels::Discrete(6), &[0.0, 0.0, 0.0, 0.0, 0.0, 1.0]);
        assert!((back[1] / left[0] - HALF).abs() < 1e-6 && back[0] == 0.0);
    }

    #[test]
    fn every_count_of_channels_is_heard_on_both_sides() {
        for count in 1..=MOST_CHANNELS {
            let both = mixed(Channels::Discrete(count as u16), &vec![1.0; count]);
            assert!(
                both.iter().all(|side| (0.7..=1.000_001).contains(side)),
                "{count}: {both:?}"
            );
        }
        assert_eq!(Downmix::of(&Channels::Discrete(9)), None);
        assert_eq!(Downmix::of(&Channels::None), None);
    }

    #[test]
    fn a_one_sided_layout_is_heard_on_both_sides() {
        let odd = Position::FRONT_LEFT.union(Position::REAR_LEFT);
        assert_eq!(mixed(Channels::Positioned(odd), &[1.0, 1.0]), [1.0, 1.0]);
    }
}
