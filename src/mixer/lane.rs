//! Gain automation: a constant gain that ramps to another value at given frames.
//!
//! The gain depends on the frame number only. Must not know which sound it is for.

use crate::level::{cubic, scale, shape};
use crate::units::Frames;

/// A gain that ramps to another value at given frames.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Lane {
    /// The gain before the first point.
    start: f32,
    points: Vec<Point>,
    /// The ramp length, in frames.
    ramp: u64,
}

/// A ramp that starts at `at`.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Point {
    at: u64,
    from: f32,
    to: f32,
}

impl Lane {
    /// Creates a lane with the gain `start` that ramps to the gain of each point from its frame on. `points` must be
    /// in order. A point at frame 0 replaces `start`.
    pub(super) fn new(start: f32, points: impl Iterator<Item = (Frames, f32)>, ramp: Frames) -> Lane {
        let mut lane = Lane {
            start,
            points: Vec::new(),
            ramp: ramp.0.max(1),
        };
        for (at, to) in points {
            if at == Frames::ZERO {
                lane.start = to;
            } else {
                let (at, from) = (at.0, lane.gain(at.0));
                lane.points.push(Point { at, from, to });
            }
        }
        lane
    }

    /// The gain at frame `at`.
    pub(super) fn gain(&self, at: u64) -> f32 {
        match self.point_at(at) {
            None => self.start,
            Some(point) if at - point.at >= self.ramp => point.to,
            Some(Point { at: began, from, to }) => {
                from + (to - from) * cubic((at - began) as f32 / self.ramp as f32)
            }
        }
    }

    /// The gain between the frames `from` and `to`, if it is constant there.
    pub(super) fn steady(&self, from: u64, to: u64) -> Option<f32> {
        let last = to.max(from + 1) - 1;
        let moves_until = self.point_at(last).map_or(0, |point| point.at + self.ramp);
        (moves_until <= from).then(|| self.gain(from))
    }

    /// Multiplies stereo `frames`, which begin at frame `from`, by the gain and `factor`.
    pub(super) fn apply(&self, factor: f32, from: u64, frames: &mut [f32]) {
        match self.steady(from, from + (frames.len() / 2) as u64) {
            Some(gain) => scale(frames, gain * factor),
            None => shape(frames, (from..).map(|at| self.gain(at) * factor)),
        }
    }

    /// The last point at or before `at`.
    fn point_at(&self, at: u64) -> Option<Point> {
        let after = self.points.partition_point(|point| point.at <= at);
        self.points[..after].last().copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lane(points: &[(u64, f32)]) -> Lane {
        let points = points.iter().map(|(at, gain)| (Frames(*at), *gain));
        Lane::new(1.0, points, Frames(100))
    }

    #[test]
    fn the_gain_is_constant_outside_its_ramps() {
        let lane = lane(&[(1_000, 0.5), (5_000, 2.0)]);
        let gains: Vec<f32> = [0, 1_000, 1_050, 1_100, 4_999, 5_100]
            .map(|at| lane.gain(at))
            .into();
        assert_eq!(gains, [1.0, 1.0, 0.75, 0.5, 0.5, 2.0]);
        assert_eq!(lane.steady(0, 1_000), Some(1.0));
        assert_eq!(
            lane.steady(900, 1_001),
            None,
            "it begins to move in its last frame"
        );
        assert_eq!(lane.steady(1_100, 5_000), Some(0.5));
    }

    #[test]
    fn a_point_within_a_ramp_starts_at_the_current_gain() {
        let lane = lane(&[(1_000, 0.0), (1_050, 1.0)]);
        for at in 900..1_300 {
            let step = (lane.gain(at + 1) - lane.gain(at)).abs();
            assert!(step < 1.6 / 100.0, "a step of {step} at {at}");
        }
    }

    #[test]
    fn a_point_at_frame_zero_replaces_the_start() {
        assert_eq!(lane(&[(0, 0.25)]).steady(0, 10_000), Some(0.25));
    }

    #[test]
    fn nothing_before_a_point_depends_on_it() {
        let (one, both) = (lane(&[(300, 0.5)]), lane(&[(300, 0.5), (350, 2.0)]));
        assert!((0..=350).all(|at| one.gain(at).to_bits() == both.gain(at).to_bits()));
    }
}
