//! The container's time in frames of the file: frame 0 is the first that is meant to be heard.

use symphonia::core::units::TimeBase;

/// How the marks of a container count.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Timebase {
    /// Frames a second.
    rate: u32,
    /// A unit of the container is this many seconds: a numerator and a denominator.
    unit: (u32, u32),
    /// Frames of every packet, where the units are too coarse to say on which frame one begins; else 1.
    packet: u64,
    /// Where the part that is meant to be heard begins, in the container's units.
    start: u64,
}

impl Timebase {
    /// For a track of `rate` frames a second whose packets all have `packet` frames (0 where they vary), and which is
    /// heard from `start` of the container's time on.
    pub(super) fn new(rate: u32, base: Option<TimeBase>, packet: u64, start: u64) -> Timebase {
        let unit = base.map_or((1, rate), |base| (base.numer.get(), base.denom.get()));
        let exact = u64::from(unit.0) * u64::from(rate) == u64::from(unit.1);
        Timebase {
            rate,
            unit,
            packet: if exact { 1 } else { packet.max(1) },
            start,
        }
    }

    /// Whether a unit of the container is a frame.
    pub(super) fn counts_frames(&self) -> bool {
        u64::from(self.unit.0) * u64::from(self.rate) == u64::from(self.unit.1)
    }

    /// Frames a second.
    pub(super) fn rate(&self) -> u32 {
        self.rate
    }

    /// The frame of the container's time 0: at or before frame 0.
    pub(super) fn start(&self) -> i64 {
        -self.scale(i128::from(self.start), 1)
    }

    /// The frame at the container's time `stamp`.
    pub(super) fn frame(&self, stamp: i64) -> i64 {
        self.scale(i128::from(stamp), self.packet) + self.start()
    }

    /// How many frames `units` of the container's time are, at most.
    pub(super) fn length(&self, units: u64) -> u64 {
        let scaled = u128::from(units) * u128::from(self.unit.0) * u128::from(self.rate);
        scaled.div_ceil(u128::from(self.unit.1)).min(u128::from(u64::MAX)) as u64
    }

    /// How many frames a packet of `units` has.
    pub(super) fn duration(&self, units: u64) -> u64 {
        match self.packet {
            1 => self.length(units),
            frames => frames,
        }
    }

    /// The container's time at `frame`, or just before.
    pub(super) fn stamp(&self, frame: i64) -> i64 {
        let frame = i128::from(frame.saturating_sub(self.start()));
        let scaled =
            frame * i128::from(self.unit.1) / (i128::from(self.unit.0) * i128::from(self.rate)).max(1);
        i64::try_from(scaled).unwrap_or(i64::MAX)
    }

    /// `stamp` as frames, rounded to the nearest multiple of `step`.
    fn scale(&self, stamp: i128, step: u64) -> i64 {
        let (over, under) = (
            i128::from(self.unit.0) * i128::from(self.rate),
            i128::from(self.unit.1) * i128::from(step),
        );
        let rounded = (stamp * over * 2 + under).div_euclid(2 * under.max(1)) * i128::from(step);
        // Far from both ends, so that sums of positions stay within.
        rounded.clamp(i128::from(i64::MIN / 4), i128::from(i64::MAX / 4)) as i64
    }
}

#[cfg(test)]
mod tests {
    use std::num::NonZero;

    use super::*;

    fn clock(rate: u32, denominator: u32, packet: u64, start: u64) -> Timebase {
        let one = |number| NonZero::new(number).unwrap();
        let base = TimeBase {
            numer: one(1),
            denom: one(denominator),
        };
        Timebase::new(rate, Some(base), packet, start)
    }

    #[test]
    fn frames_are_counted_from_the_first_that_is_heard() {
        let clock = clock(44_100, 44_100, 1024, 2112);
        assert_eq!(
            (clock.frame(0), clock.frame(2112), clock.frame(3000)),
            (-2112, 0, 888)
        );
        assert_eq!(
            (clock.stamp(0), clock.stamp(-2112), clock.duration(1024)),
            (2112, 0, 1024)
        );
    }

    #[test]
    fn packets_follow_one_another_where_marks_are_coarse() {
        let clock = clock(44_100, 1_000, 1024, 0);
        let marks = (0..500_i64).map(|packet| packet * 1024 * 1000 / 44_100);
        for (packet, mark) in (0..).zip(marks) {
            assert_eq!(clock.frame(mark), 1024 * packet, "{packet}");
        }
        assert_eq!(clock.duration(23), 1024);
        assert_eq!(clock.length(1000), 44_100);
    }

    #[test]
    fn no_mark_is_too_far() {
        let clock = clock(768_000, 1, 0, u64::MAX);
        for stamp in [i64::MIN, 0, i64::MAX] {
            let _ = clock.stamp(clock.frame(stamp));
        }
    }
}
