//! The repeating part of an endless timeline, and positions in it.
//!
//! Arithmetic on frames and indices only. Must not know what is at them.

use crate::units::Frames;

/// From `from` on, everything repeats every `frames` (law: endless).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lap {
    /// The start of the first lap.
    pub from: Frames,
    /// The length of a lap; never zero.
    pub frames: Frames,
}

impl Lap {
    /// The end of the first lap. Nothing is compiled from here on.
    pub fn end(&self) -> Frames {
        self.from + self.frames
    }

    /// The distance of `at` from its compiled position, in whole laps.
    pub fn shift(&self, at: Frames) -> Frames {
        let since = at.saturating_sub(self.from);
        Frames(since.0 / self.frames.0 * self.frames.0)
    }
}

/// An endless row of items in the order of their starts. The items in the lap repeat.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    len: usize,
    /// The index of the first item in the lap.
    first: usize,
    lap: Option<Lap>,
}

/// One place in an endless row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The index of the item.
    pub index: usize,
    /// The distance from the compiled position.
    pub shift: Frames,
}

impl Row {
    /// Creates a row of `len` items. `start` gives the compiled start of each item.
    pub fn new(len: usize, lap: Option<Lap>, start: impl Fn(usize) -> Frames) -> Row {
        let first = lap.map_or(len, |lap| partition(0..len, |index| start(index) < lap.from));
        Row { len, first, lap }
    }

    /// The number of places that begin before `at`.
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

    /// The item at `place`, counted from the start of the row. `None` beyond the end of a finite row.
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

/// The first index of `range` for which `before` is false; `before` must be monotonic.
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
    fn a_row_repeats_from_its_lap_on() {
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
        assert_eq!(silent.get(1), None, "an empty lap");
    }

    proptest! {
        #[test]
        fn before_equals_the_count_of_earlier_places(
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
