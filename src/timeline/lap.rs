//! The part of an endless timeline that comes round for ever, and where in it a moment lies.
//!
//! Only arithmetic on moments and indices; must not know what stands at them.

use crate::units::Frames;

/// From `from` on, everything comes again every `frames` (law: endless).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lap {
    /// Where the first one begins.
    pub from: Frames,
    /// The length of one; never zero.
    pub frames: Frames,
}

impl Lap {
    /// Where the first one ends: nothing is compiled from here on.
    pub fn end(&self) -> Frames {
        self.from + self.frames
    }

    /// How far what stands at `at` is from where it was compiled: whole laps.
    pub fn shift(&self, at: Frames) -> Frames {
        let since = at.saturating_sub(self.from);
        Frames(since.0 / self.frames.0 * self.frames.0)
    }
}

/// A row of things in the order of their starts, of which those in the lap come again and again: the places in
/// the whole, endless row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    len: usize,
    /// The first thing of the lap.
    first: usize,
    lap: Option<Lap>,
}

/// One place of an endless row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Which of the things stands here.
    pub index: usize,
    /// How much later than it was compiled.
    pub shift: Frames,
}

impl Row {
    /// A row of `len` things; `start` tells where each begins, as compiled.
    pub fn new(len: usize, lap: Option<Lap>, start: impl Fn(usize) -> Frames) -> Row {
        let first = lap.map_or(len, |lap| partition(0..len, |index| start(index) < lap.from));
        Row { len, first, lap }
    }

    /// How many places of the row begin before `at`.
    pub fn before(&self, at: Frames, start: impl Fn(usize) -> Frames) -> usize {
        match self.lap {
            Some(lap) if lap.from < at && self.first < self.len => {
                let shift = lap.shift(at);
                let laps = (shift.0 / lap.frames.0) as usize;
                let within = partition(self.first..self.len, |index| start(index) + shift < at);
                within + laps * (self.len - self.first)
            }
            _ => partition(0..self.first, |index| start(index) < at),
        }
    }

    /// What stands at `place`, counted from the start of the row; nothing beyond the end of one that has an end.
    pub fn get(&self, place: usize) -> Option<Place> {
        if place < self.len {
            let shift = Frames::ZERO;
            return Some(Place { index: place, shift });
        }
        let lap = self.lap?;
        let of_lap = self.len.checked_sub(self.first).filter(|things| *things > 0)?;
        let into = place - self.first;
        Some(Place {
            index: self.first + into % of_lap,
            shift: lap.frames * (into / of_lap) as u64,
        })
    }
}

/// The first of `range` that is not `before`; those that are come first.
fn partition(range: std::ops::Range<usize>, before: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut high) = (range.start, range.end);
    while low < high {
        let middle = low + (high - low) / 2;
        if before(middle) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    low
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const LAP: Lap = Lap {
        from: Frames(100),
        frames: Frames(50),
    };

    #[test]
    fn a_row_goes_round_from_its_lap_on() {
        let starts = [0, 40, 100, 120].map(Frames);
        let row = Row::new(4, Some(LAP), |index| starts[index]);
        let at: Vec<u64> = (0..9)
            .filter_map(|place| row.get(place))
            .map(|place| (starts[place.index] + place.shift).0)
            .collect();
        assert_eq!(at, [0, 40, 100, 120, 150, 170, 200, 220, 250]);
    }

    #[test]
    fn a_row_without_a_lap_ends() {
        let row = Row::new(2, None, |index| Frames(10 * index as u64));
        assert_eq!(row.before(Frames(1_000), |index| Frames(10 * index as u64)), 2);
        assert_eq!(row.get(2), None);
        let silent = Row::new(1, Some(LAP), |_| Frames(7));
        assert_eq!(silent.before(Frames(1_000), |_| Frames(7)), 1);
        assert_eq!(silent.get(1), None, "a lap in which nothing stands");
    }

    proptest! {
        #[test]
        fn what_is_before_is_what_counting_finds(
            mut starts in prop::collection::vec(0_u64..150, 0..20),
            at in 0_u64..600,
        ) {
            starts.sort_unstable();
            let start = |index: usize| Frames(starts[index]);
            let row = Row::new(starts.len(), Some(LAP), start);
            let counted = (0..400)
                .map_while(|place| row.get(place))
                .filter(|place| start(place.index) + place.shift < Frames(at))
                .count();
            prop_assert_eq!(row.before(Frames(at), start), counted);
        }
    }
}
