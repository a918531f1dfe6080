//! The positions of the cycles of one rhythm, with all changes of its rate and length.
//!
//! A rate changes at the start of a cycle, never within one, and cycles stay whole. Must not know the sounds.

use super::{Changes, Cycles, HoldChange};
use crate::units::{CyclesPerMinute, Frames};

/// Contiguous stretches of cycles, each at one rate. Positions count from the first cycle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct TempoMap {
    stretches: Vec<Stretch>,
    beats: u64,
    /// The length that was asked for. The cycles fill it.
    hold: Frames,
    /// The frame where this tempo map diverges from the one before it.
    parting: Frames,
    /// Whether the user has changed the length.
    is_held: bool,
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

/// A change of a running rhythm.
#[derive(Debug, Clone, Copy)]
pub(super) enum Amendment {
    /// Another rate.
    Rate(CyclesPerMinute),
    /// Another length, at most the second one.
    Hold(Frames, Frames),
}

/// The amendments of a rhythm that begins as `wanted`, with their moments, in order. No length is above `most`.
pub(super) fn amendments(
    wanted: Wanted,
    changes: &Changes,
    holds: &[HoldChange],
    most: Frames,
) -> Vec<(Frames, Amendment)> {
    let rates = changes.rates_after(wanted.at).map(|(at, by)| {
        let rate = changes.rate(wanted.rate, by);
        (at - wanted.at, Amendment::Rate(rate))
    });
    let holds = holds
        .iter()
        .map(|hold| (hold.since, Amendment::Hold(hold.frames, most)));
    let mut all: Vec<(Frames, Amendment)> = rates.chain(holds).collect();
    all.sort_by_key(|(moment, _)| *moment);
    all
}

impl TempoMap {
    /// The tempo map of a rhythm before any change after its start. `is_held`: the user has changed its length already.
    pub(super) fn first(wanted: Wanted, changes: &Changes, is_held: bool) -> TempoMap {
        let rate = changes.rate(wanted.rate, changes.rate_by(wanted.at));
        let beats = wanted.beats as u64;
        TempoMap {
            stretches: vec![Stretch::new(Frames::ZERO, 0, wanted.hold, rate, beats)],
            beats,
            hold: wanted.hold,
            parting: Frames::ZERO,
            is_held,
        }
    }

    /// The tempo map with `amendment` at `moment`. `None` if that is too late to change anything.
    pub(super) fn amended(&self, moment: Frames, amendment: Amendment) -> Option<TempoMap> {
        match amendment {
            Amendment::Rate(rate) => self.changed(moment, rate),
            Amendment::Hold(hold, most) => self.held(moment, hold, most),
        }
    }

    /// The tempo map that has `rate` from the first cycle at or after `moment` on. `None` if there is no such cycle.
    fn changed(&self, moment: Frames, rate: CyclesPerMinute) -> Option<TempoMap> {
        let cycle = self.first_from(moment);
        if cycle >= self.count() {
            return None;
        }
        let at = self.start(cycle);
        let mut stretches: Vec<Stretch> = self.stretches.iter().copied().filter(|one| one.at < at).collect();
        stretches.push(Stretch::new(at, cycle, self.hold, rate, self.beats));
        Some(TempoMap {
            stretches,
            parting: at,
            ..*self
        })
    }

    /// The tempo map that fills `hold`, and has at most `most` frames, but ends no earlier than with the cycle that runs at
    /// `moment`. `None` if the rhythm is over by then.
    fn held(&self, moment: Frames, hold: Frames, most: Frames) -> Option<TempoMap> {
        if moment > self.frames() {
            return None;
        }
        let cycle = self.first_from(moment).min(self.count());
        let last = self.last();
        let wanted = last.first + last.cycles.first_from(hold.saturating_sub(last.at));
        let count = wanted.min(self.count_within(most)).max(cycle).max(1);
        let mut tempo_map = self.with_count(count);
        tempo_map.hold = hold;
        tempo_map.parting = self.start(cycle);
        tempo_map.is_held = true;
        Some(tempo_map)
    }

    /// The number of whole cycles in `frames`, at the last rate.
    fn count_within(&self, frames: Frames) -> u64 {
        let last = self.last();
        let left = frames.saturating_sub(last.at);
        let up = last.cycles.first_from(left);
        let beyond = u64::from(last.cycles.start(up) > left);
        last.first + up - beyond.min(up)
    }

    /// The tempo map with `count` cycles, at least one.
    fn with_count(&self, count: u64) -> TempoMap {
        let mut tempo_map = self.clone();
        while tempo_map.stretches.len() > 1 && tempo_map.last().first >= count {
            tempo_map.stretches.pop();
        }
        if let Some(last) = tempo_map.stretches.last_mut() {
            last.cycles = last.cycles.with_count(count.saturating_sub(last.first).max(1));
        }
        tempo_map
    }

    /// The tempo map with one more cycle.
    pub(super) fn one_more(&self) -> TempoMap {
        let longer = self.with_count(self.count() + 1);
        TempoMap {
            hold: self.hold.max(longer.frames()),
            ..longer
        }
    }

    /// The largest length of at most `most` frames in whole cycles, and the smallest of at least `least`.
    pub(super) fn range(&self, least: Frames, most: Frames) -> (Frames, Frames) {
        let last = self.last();
        let up = last.first + last.cycles.first_from(least.saturating_sub(last.at));
        (self.start(up.max(1)), self.start(self.count_within(most).max(1)))
    }

    /// The length that was asked for.
    pub(super) fn hold(&self) -> Frames {
        self.hold
    }

    /// Whether the user has changed the length.
    pub(super) fn is_held(&self) -> bool {
        self.is_held
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

    /// The start of the last cycle that begins at or before `moment`.
    pub(super) fn start_before(&self, moment: Frames) -> Frames {
        let cycle = self.first_from(moment);
        let start = self.start(cycle);
        if start > moment {
            self.start(cycle.saturating_sub(1))
        } else {
            start
        }
    }

    /// The frame where this tempo map diverges from the one before it.
    pub(super) fn parting(&self) -> Frames {
        self.parting
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
    /// Creates a stretch that fills the rest of `hold` after `at` with whole cycles, at least one.
    fn new(at: Frames, first: u64, hold: Frames, rate: CyclesPerMinute, beats: u64) -> Stretch {
        let left = hold.saturating_sub(at).max(Frames(1));
        let cycles = Cycles::filling(left, rate, beats as usize);
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
    use crate::timeline::{Edit, HoldId};

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
        amended(&changes, &[])
    }

    /// The last tempo map, with changes of the length at seconds, in seconds. None is above 90 s.
    fn held(holds: &[(u64, u64)]) -> TempoMap {
        let hold = |(since, frames): &(u64, u64)| HoldChange {
            of: HoldId { phase: 0, step: 0 },
            since: Frames::from_seconds(*since),
            frames: Frames::from_seconds(*frames),
        };
        let holds: Vec<HoldChange> = holds.iter().map(hold).collect();
        amended(&Changes::default(), &holds)
    }

    fn amended(changes: &Changes, holds: &[HoldChange]) -> TempoMap {
        let all = amendments(wanted(), changes, holds, Frames::from_seconds(90));
        let first = TempoMap::first(wanted(), changes, false);
        all.into_iter().fold(first, |tempo_map, (moment, amendment)| {
            tempo_map.amended(moment, amendment).unwrap_or(tempo_map)
        })
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
        assert_eq!(TempoMap::first(none, &Changes::default(), false).count(), 1);
    }

    #[test]
    fn a_length_changes_in_whole_cycles_and_within_its_limit() {
        // At second 10 the cycle to 12 s runs.
        for (since, seconds, whole) in [
            (10, 70, 72),
            (10, 90, 88),
            (10, 120, 88),
            (10, 40, 40),
            (10, 0, 12),
            (12, 0, 12),
            (0, 0, 4),
            (60, 80, 80),
            (61, 80, 60),
        ] {
            let tempo_map = held(&[(since, seconds)]);
            let frames = Frames::from_seconds(whole);
            assert_eq!(tempo_map.frames(), frames, "{seconds} s, since {since} s");
            assert_eq!(tempo_map.stretches().len(), 1);
        }
        assert_eq!(held(&[(10, 20), (14, 60)]).frames(), MINUTE);
        assert_eq!(
            held(&[(10, 20), (30, 60)]).frames(),
            Frames::from_seconds(20),
            "it is over"
        );
    }

    #[test]
    fn a_rhythm_that_ends_at_a_change_of_the_rate_has_the_old_rate() {
        let changes = Changes::default().with(Frames(1_000) + Frames::from_seconds(9), Edit::Rate(5));
        let end = HoldChange {
            of: HoldId { phase: 0, step: 0 },
            since: Frames::from_seconds(11),
            frames: Frames::from_seconds(11),
        };
        let tempo_map = amended(&changes, &[end]);
        assert_eq!(tempo_map.frames(), Frames::from_seconds(12));
        assert_eq!(tempo_map.stretches().len(), 1);
    }
}
