//! The positions of the cycles of one rhythm, with all its rate changes.
//!
//! A rate changes at the start of a cycle, never within one. Must not know the sounds.

use super::{Changes, Cycles};
use crate::units::{CyclesPerMinute, Frames};

/// Contiguous stretches of cycles, each at one rate. Positions count from the first cycle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct TempoMap {
    stretches: Vec<Stretch>,
    beats: u64,
}

/// A stretch of cycles at one rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stretch {
    pub(super) rate: CyclesPerMinute,
    /// The start.
    pub(super) at: Frames,
    /// The number of cycles before this stretch.
    first: u64,
    cycles: Cycles,
}

/// The parameters of a tempo map.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wanted {
    /// The start on the timeline.
    pub(super) at: Frames,
    /// The minimum length. There is at least one cycle.
    pub(super) hold: Frames,
    /// The rate before any change, in cycles per minute.
    pub(super) rate: CyclesPerMinute,
    /// Beats per cycle.
    pub(super) beats: usize,
}

/// The tempo maps of a rhythm: the initial one and one per rate change. Each was the plan until the next change.
pub(super) fn tempo_maps(wanted: Wanted, changes: &Changes) -> Vec<TempoMap> {
    let rate = changes.rate(wanted.rate, changes.rate_by(wanted.at));
    let mut tempo_maps = vec![TempoMap::steady(wanted, rate)];
    for (at, by) in changes.rates_after(wanted.at) {
        let moment = at - wanted.at;
        let rate = changes.rate(wanted.rate, by);
        tempo_maps.extend(
            tempo_maps
                .last()
                .and_then(|tempo_map| tempo_map.changed(wanted, moment, rate)),
        );
    }
    tempo_maps
}

impl TempoMap {
    /// Creates a tempo map of `cycles` only.
    pub(super) fn of(cycles: Cycles) -> TempoMap {
        let (at, first, rate) = (Frames::ZERO, 0, cycles.rate());
        TempoMap {
            beats: cycles.beats(),
            stretches: vec![Stretch {
                rate,
                at,
                first,
                cycles,
            }],
        }
    }

    fn steady(wanted: Wanted, rate: CyclesPerMinute) -> TempoMap {
        let whole = Stretch::new(Frames::ZERO, 0, wanted, rate);
        TempoMap {
            stretches: vec![whole],
            beats: wanted.beats as u64,
        }
    }

    /// The tempo map that has `rate` from the first cycle at or after `moment` on. `None` if there is no such cycle.
    fn changed(&self, wanted: Wanted, moment: Frames, rate: CyclesPerMinute) -> Option<TempoMap> {
        let cycle = self.first_from(moment);
        if cycle >= self.count() {
            return None;
        }
        let at = self.start(cycle);
        let mut stretches: Vec<Stretch> = self.stretches.iter().copied().filter(|one| one.at < at).collect();
        stretches.push(Stretch::new(at, cycle, wanted, rate));
        let beats = self.beats;
        Some(TempoMap { stretches, beats })
    }

    /// The stretches, in order.
    pub(super) fn stretches(&self) -> &[Stretch] {
        &self.stretches
    }

    /// The number of cycles.
    pub(super) fn count(&self) -> u64 {
        let last = self.last();
        last.first + last.cycles.count()
    }

    /// The total length.
    pub(super) fn frames(&self) -> Frames {
        let last = self.last();
        last.at + last.cycles.frames()
    }

    /// The start of cycle `index`.
    pub(super) fn start(&self, index: u64) -> Frames {
        self.beat(index * self.beats)
    }

    /// The start of beat `index` of the whole rhythm.
    pub(super) fn beat(&self, index: u64) -> Frames {
        let stretch = self.stretch_of(index / self.beats);
        stretch.at + stretch.cycles.beat(index - stretch.first * self.beats)
    }

    /// The length of the shortest beat in cycle `index`.
    pub(super) fn shortest_beat(&self, index: u64) -> Frames {
        self.stretch_of(index).cycles.shortest_beat()
    }

    /// The first cycle that begins at or after `moment`. It may be beyond the end.
    pub(super) fn first_from(&self, moment: Frames) -> u64 {
        let after = self.stretches.partition_point(|stretch| stretch.at <= moment);
        let stretch = &self.stretches[after.saturating_sub(1)];
        let cycle = stretch.first + stretch.cycles.first_from(moment.saturating_sub(stretch.at));
        self.stretches
            .get(after)
            .map_or(cycle, |next| cycle.min(next.first))
    }

    /// The frame where this tempo map diverges from the one before it.
    pub(super) fn parting(&self) -> Frames {
        self.last().at
    }

    fn last(&self) -> &Stretch {
        &self.stretches[self.stretches.len() - 1]
    }

    fn stretch_of(&self, cycle: u64) -> &Stretch {
        let after = self.stretches.partition_point(|stretch| stretch.first <= cycle);
        &self.stretches[after.saturating_sub(1)]
    }
}

impl Stretch {
    /// Creates a stretch that fills the rest of the hold after `at` with whole cycles, at least one.
    fn new(at: Frames, first: u64, wanted: Wanted, rate: CyclesPerMinute) -> Stretch {
        let left = wanted.hold.saturating_sub(at).max(Frames(1));
        let cycles = Cycles::filling(left, rate, wanted.beats);
        Stretch {
            rate,
            at,
            first,
            cycles,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::timeline::Edit;

    const MINUTE: Frames = Frames::from_seconds(60);

    fn wanted() -> Wanted {
        Wanted {
            at: Frames(1_000),
            hold: MINUTE,
            rate: CyclesPerMinute(15),
            beats: 2,
        }
    }

    fn changed(changes: &[(u64, i32)]) -> TempoMap {
        let changes = changes.iter().fold(Changes::default(), |changes, (second, by)| {
            changes.with(Frames(1_000) + Frames::from_seconds(*second), Edit::Rate(*by))
        });
        tempo_maps(wanted(), &changes).pop().unwrap()
    }

    fn starts(tempo_map: &TempoMap) -> Vec<f64> {
        (0..tempo_map.count())
            .map(|cycle| tempo_map.start(cycle).as_seconds())
            .collect()
    }

    #[test]
    fn without_changes_the_cycles_fill_the_hold() {
        let tempo_map = changed(&[]);
        assert_eq!((tempo_map.count(), tempo_map.frames()), (15, MINUTE));
        assert_eq!(starts(&tempo_map)[..3], [0.0, 4.0, 8.0]);
    }

    #[test]
    fn a_rate_changes_with_the_next_cycle() {
        let tempo_map = changed(&[(9, 5), (30, -3)]);
        assert_eq!(starts(&tempo_map)[..5], [0.0, 4.0, 8.0, 12.0, 15.0]);
        assert_eq!(
            tempo_map
                .start(tempo_map.first_from(Frames::from_seconds(30)))
                .as_seconds(),
            30.0
        );
        assert_eq!(starts(&tempo_map)[9..12], [30.0, 35.0, 40.0]);
        assert_eq!(tempo_map.frames(), MINUTE);
        assert_eq!(tempo_map.beat(19).as_seconds(), 32.5);
    }

    #[test]
    fn changes_before_the_next_cycle_are_merged() {
        assert_eq!(changed(&[(9, 5), (10, 3), (11, 5)]), changed(&[(9, 5)]));
    }

    #[test]
    fn nothing_before_a_change_moves() {
        for second in 0..60 {
            let (before, after) = (changed(&[(9, 5)]), changed(&[(9, 5), (second, -4)]));
            let parting = Frames::from_seconds(second);
            let earlier = |tempo_map: &TempoMap| -> Vec<Frames> {
                (0..tempo_map.count())
                    .map(|cycle| tempo_map.start(cycle))
                    .filter(|at| *at < parting)
                    .collect()
            };
            if second > 9 {
                assert_eq!(earlier(&before), earlier(&after), "changed at {second} s");
            }
        }
    }

    #[test]
    fn a_change_in_the_last_cycle_is_for_the_next_rhythm() {
        assert_eq!(changed(&[(57, 10)]), changed(&[]));
    }

    #[test]
    fn a_rhythm_has_at_least_one_cycle() {
        let none = Wanted {
            hold: Frames::ZERO,
            ..wanted()
        };
        assert_eq!(tempo_maps(none, &Changes::default())[0].count(), 1);
    }
}
