//! Where the cycles of one rhythm lie, through every change of its rate.
//!
//! A rate changes with a cycle, never within one. Must not know what is heard.

use super::{Changes, Cycles};
use crate::units::{CyclesPerMinute, Frames};

/// Cycles at one rate after another, without a gap. Moments count from the first cycle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct TempoMap {
    stretches: Vec<Stretch>,
    beats: u64,
}

/// Cycles at one rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stretch {
    pub(super) rate: CyclesPerMinute,
    /// Where it begins.
    pub(super) at: Frames,
    /// How many cycles come before it.
    first: u64,
    cycles: Cycles,
}

/// What a tempo_map is made for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wanted {
    /// Where on the timeline it begins.
    pub(super) at: Frames,
    /// How long it runs at least; at least one cycle.
    pub(super) hold: Frames,
    /// Cycles a minute, before any change.
    pub(super) rate: CyclesPerMinute,
    /// Beats in a cycle.
    pub(super) beats: usize,
}

/// The tempo_maps that a rhythm took, one for each change: each is what was planned until the next change came.
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
    /// These cycles and no others.
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

    /// The tempo_map that runs at `rate` from the first cycle at or after `moment`; none where that is its end.
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

    /// Cycles at one rate after another.
    pub(super) fn stretches(&self) -> &[Stretch] {
        &self.stretches
    }

    /// How many cycles.
    pub(super) fn count(&self) -> u64 {
        let last = self.last();
        last.first + last.cycles.count()
    }

    /// The length of the whole.
    pub(super) fn frames(&self) -> Frames {
        let last = self.last();
        last.at + last.cycles.frames()
    }

    /// Where cycle `index` begins.
    pub(super) fn start(&self, index: u64) -> Frames {
        self.beat(index * self.beats)
    }

    /// Where beat `index` of the whole begins.
    pub(super) fn beat(&self, index: u64) -> Frames {
        let stretch = self.stretch_of(index / self.beats);
        stretch.at + stretch.cycles.beat(index - stretch.first * self.beats)
    }

    /// The room of the shortest beat in the cycle `index`.
    pub(super) fn shortest_beat(&self, index: u64) -> Frames {
        self.stretch_of(index).cycles.shortest_beat()
    }

    /// The first cycle that begins at `moment` or later, be it beyond the end.
    pub(super) fn first_from(&self, moment: Frames) -> u64 {
        let after = self.stretches.partition_point(|stretch| stretch.at <= moment);
        let stretch = &self.stretches[after.saturating_sub(1)];
        let cycle = stretch.first + stretch.cycles.first_from(moment.saturating_sub(stretch.at));
        self.stretches
            .get(after)
            .map_or(cycle, |next| cycle.min(next.first))
    }

    /// Where this tempo_map parts from the one before it.
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
    /// What is left of the hold at `at`, in whole cycles, and at least one.
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
    fn unchanged_it_is_the_cycles_that_fill_the_hold() {
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
    fn changes_before_the_next_cycle_are_one() {
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
    fn a_rhythm_has_a_cycle_at_least() {
        let none = Wanted {
            hold: Frames::ZERO,
            ..wanted()
        };
        assert_eq!(tempo_maps(none, &Changes::default())[0].count(), 1);
    }
}
