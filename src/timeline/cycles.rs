//! The positions of cycles and beats, in integer arithmetic from the start of a rhythm, so that nothing drifts.

use crate::units::{CyclesPerMinute, FRAMES_PER_MINUTE, Frames};

/// A rhythm of whole cycles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cycles {
    rate: u64,
    beats: u64,
    count: u64,
}

impl Cycles {
    /// Creates as many whole cycles of `beats` beats as fill `hold`, rounded up: cycles always finish
    /// (law: whole-cycles).
    pub fn filling(hold: Frames, rate: CyclesPerMinute, beats: usize) -> Cycles {
        let mut cycles = Cycles {
            rate: u64::from(rate.0),
            beats: beats as u64,
            count: 0,
        };
        cycles.count = cycles.first_from(hold);
        cycles
    }

    /// The same rhythm with `count` cycles.
    pub fn with_count(self, count: u64) -> Cycles {
        Cycles { count, ..self }
    }

    /// The first cycle that begins at or after `moment`. It may be beyond the end.
    pub fn first_from(self, moment: Frames) -> u64 {
        (moment.0 * self.rate).div_ceil(FRAMES_PER_MINUTE)
    }

    /// Cycles per minute.
    pub fn rate(self) -> CyclesPerMinute {
        CyclesPerMinute(self.rate as u32)
    }

    /// Beats per cycle.
    pub fn beats(self) -> u64 {
        self.beats
    }

    /// The number of cycles.
    pub fn count(self) -> u64 {
        self.count
    }

    /// The start of beat `index` of the whole rhythm: floor(index * 2 880 000 / (rate * beats)).
    pub fn beat(self, index: u64) -> Frames {
        Frames(index * FRAMES_PER_MINUTE / (self.rate * self.beats))
    }

    /// The beat that runs at `moment`.
    pub fn beat_at(self, moment: Frames) -> u64 {
        let beats = (moment.0 + 1) * self.rate * self.beats;
        beats.div_ceil(FRAMES_PER_MINUTE).saturating_sub(1)
    }

    /// The start of cycle `index`.
    pub fn start(self, index: u64) -> Frames {
        self.beat(index * self.beats)
    }

    /// The total length.
    pub fn frames(self) -> Frames {
        self.start(self.count)
    }

    /// The length of the shortest beat.
    pub fn shortest_beat(self) -> Frames {
        Frames(FRAMES_PER_MINUTE / (self.rate * self.beats))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn beats_never_drift() {
        let cycles = Cycles::filling(Frames::from_seconds(8 * 3600), CyclesPerMinute(17), 3);
        let minute_of_beats = 17 * 3;
        for minute in [1, 60, 480] {
            assert_eq!(
                cycles.beat(minute * minute_of_beats),
                Frames(minute * FRAMES_PER_MINUTE)
            );
        }
        let beat = cycles.beat(1);
        assert_eq!(beat, Frames(2_880_000 / 51));
    }

    #[test]
    fn first_from_finds_the_next_cycle() {
        let cycles = Cycles::filling(Frames::from_seconds(60), CyclesPerMinute(17), 2);
        for index in 0..20 {
            let start = cycles.start(index);
            assert_eq!(cycles.first_from(start), index);
            assert_eq!(cycles.first_from(start + Frames(1)), index + 1);
        }
    }

    #[test]
    fn the_beat_of_a_moment_has_begun_and_the_next_one_has_not() {
        let cycles = Cycles::filling(Frames::from_seconds(60), CyclesPerMinute(17), 3);
        for index in 0..20 {
            let start = cycles.beat(index);
            assert_eq!(cycles.beat_at(start), index);
            assert_eq!(cycles.beat_at(cycles.beat(index + 1) - Frames(1)), index);
        }
    }

    #[test]
    fn cycles_finish() {
        let cycles = Cycles::filling(Frames::from_seconds(10), CyclesPerMinute(17), 2);
        assert_eq!(cycles.count(), 3);
        assert!(cycles.frames() >= Frames::from_seconds(10));
        let exact = Cycles::filling(Frames::from_seconds(300), CyclesPerMinute(15), 2);
        assert_eq!((exact.count(), exact.frames()), (75, Frames::from_seconds(300)));
    }
}
