//! Converts container timestamps to frames of the file. Frame 0 is the first frame to be played.

use symphonia::core::units::TimeBase;

/// The timebase of a container.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Timebase {
    /// Frames per second.
    rate: u32,
    /// The length of a container time unit in seconds, as numerator and denominator.
    unit: (u32, u32),
    /// The frames per packet, if the time units are too coarse to give the exact first frame of a packet; else 1.
    packet: u64,
    /// The start of the played part, in container units.
    start: u64,
    /// How many frames before container time 0 the first packet begins, if the time units are too coarse to say it.
    lead: u64,
}

impl Timebase {
    /// Creates the timebase of a track with `rate` frames per second, whose packets all have `packet` frames (0 if
    /// they vary) and which is played from the container time `start` on.
    pub(super) fn new(rate: u32, base: Option<TimeBase>, packet: u64, start: u64) -> Timebase {
        let unit = base.map_or((1, rate), |base| (base.numer.get(), base.denom.get()));
        let exact = u64::from(unit.0) * u64::from(rate) == u64::from(unit.1);
        Timebase {
            rate,
            unit,
            packet: if exact { 1 } else { packet.max(1) },
            start,
            lead: 0,
        }
    }

    /// The same timebase, of a track whose first packet begins `lead` frames before time 0.
    pub(super) fn after(self, lead: u64) -> Timebase {
        Timebase { lead, ..self }
    }

    /// How many frames before time 0 the first packet begins, if that is known apart from the timestamps.
    pub(super) fn lead(&self) -> u64 {
        self.lead
    }

    /// The same timebase, of a track whose packets all have `packet` frames.
    pub(super) fn in_steps(self, packet: u64) -> Timebase {
        let packet = packet.max(1);
        Timebase { packet, ..self }
    }

    /// The same timebase, of a track that is played from the container time `start` on.
    pub(super) fn from(self, start: u64) -> Timebase {
        Timebase { start, ..self }
    }

    /// How far the position of a packet may be from the truth, in frames: a fiftieth of a second if the time units are
    /// coarse, as recorders that take the time from a clock need it.
    pub(super) fn slack(&self) -> u64 {
        match self.counts_frames() {
            true => 0,
            false => u64::from(self.rate / 50),
        }
    }

    /// Whether a container unit is exactly one frame.
    pub(super) fn counts_frames(&self) -> bool {
        u64::from(self.unit.0) * u64::from(self.rate) == u64::from(self.unit.1)
    }

    /// Frames per second.
    pub(super) fn rate(&self) -> u32 {
        self.rate
    }

    /// The frame at container time 0. It is at or before frame 0.
    pub(super) fn start(&self) -> i64 {
        -self.scale(i128::from(self.start), 1, 0)
    }

    /// The frame at container time `stamp`.
    pub(super) fn frame(&self, stamp: i64) -> i64 {
        self.scale(i128::from(stamp), self.packet, self.lead) + self.start()
    }

    /// Converts `units` of container time to frames, rounded up.
    pub(super) fn length(&self, units: u64) -> u64 {
        let scaled = u128::from(units) * u128::from(self.unit.0) * u128::from(self.rate);
        scaled.div_ceil(u128::from(self.unit.1)).min(u128::from(u64::MAX)) as u64
    }

    /// The frames of a packet that lasts `units`.
    pub(super) fn duration(&self, units: u64) -> u64 {
        match self.packet {
            1 => self.length(units),
            frames => frames,
        }
    }

    /// The container time at `frame`, rounded down.
    pub(super) fn stamp(&self, frame: i64) -> i64 {
        let frame = i128::from(frame.saturating_sub(self.start()));
        let scaled =
            frame * i128::from(self.unit.1) / (i128::from(self.unit.0) * i128::from(self.rate)).max(1);
        i64::try_from(scaled).unwrap_or(i64::MAX)
    }

    /// Converts `stamp` to frames, rounded to the nearest multiple of `step`, counted from `lead` frames before 0.
    fn scale(&self, stamp: i128, step: u64, lead: u64) -> i64 {
        let (over, under) = (
            i128::from(self.unit.0) * i128::from(self.rate),
            i128::from(self.unit.1) * i128::from(step),
        );
        let ahead = i128::from(lead) * i128::from(self.unit.1);
        let steps = (2 * (stamp * over + ahead) + under).div_euclid(2 * under.max(1));
        let rounded = steps * i128::from(step) - i128::from(lead);
        // Clamped far from the limits of i64, so that sums of positions do not overflow.
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
    fn frames_are_counted_from_the_first_played_frame() {
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
    fn packets_are_contiguous_if_timestamps_are_coarse() {
        let clock = clock(44_100, 1_000, 1024, 0);
        let marks = (0..500_i64).map(|packet| packet * 1024 * 1000 / 44_100);
        for (packet, mark) in (0..).zip(marks) {
            assert_eq!(clock.frame(mark), 1024 * packet, "{packet}");
        }
        assert_eq!(clock.duration(23), 1024);
        assert_eq!(clock.length(1000), 44_100);
    }

    #[test]
    fn packets_of_a_track_that_begins_before_time_zero_are_contiguous() {
        // 312 frames are 6.5 ms, which a container that counts milliseconds may round up or down.
        for first in [-7, -6] {
            let clock = clock(48_000, 1_000, 120, 0).after(312);
            for packet in 0..50 {
                assert_eq!(clock.frame(first + 20 * packet), 960 * packet - 312);
            }
        }
    }

    #[test]
    fn extreme_timestamps_do_not_overflow() {
        let clock = clock(768_000, 1, 0, u64::MAX);
        for stamp in [i64::MIN, 0, i64::MAX] {
            let _ = clock.stamp(clock.frame(stamp));
        }
    }
}
