//! Chooses the length of each hold, so that the total is exact to the frame.

use super::holds::{Holds, Lengths};
use super::room::Share;
use crate::units::Frames;

impl Holds {
    /// Finds lengths with the total `whole`, as far as the ranges allow, and the share of each range that they use.
    ///
    /// All lengths use the same share: the largest that is not too long. The remainder is less than one more cycle of
    /// each turn would add. Whole cycles fill it as far as possible, then the holds of steps do, all with the same
    /// share of their ranges. Only if these are at their maximum, the rest becomes quiet in the close.
    pub(super) fn settle(&self, whole: Frames) -> (Lengths, Share) {
        let share = Share::largest(|share| self.total(&self.at(share)) <= whole);
        let mut lengths = self.at(share);
        let next = self.at(share.next());
        self.add_cycles(&mut lengths, &next, whole);
        self.spread_over_steps(&mut lengths, whole);
        lengths.quiet = whole.saturating_sub(self.total(&lengths));
        (lengths, share)
    }

    /// Adds a cycle to each turn that has one more in `next`, in order, while it fits. Also adds one to the first
    /// turn for which it does not fit, if nothing else leads to `whole`.
    fn add_cycles(&self, lengths: &mut Lengths, next: &Lengths, whole: Frames) {
        let mut passed_over = None;
        for index in 0..self.turns.len() {
            if next.turns[index] == lengths.turns[index] {
                continue;
            }
            if self.total(lengths) + self.one_more(lengths, index) <= whole {
                lengths.turns[index] += 1;
            } else {
                passed_over = passed_over.or(Some(index));
            }
        }
        if let Some(index) = passed_over.filter(|index| self.needs_cycle(lengths, *index, whole)) {
            lengths.turns[index] += 1;
        }
    }

    /// Whether the steps can't grow by the remainder of `whole`, but can shrink enough for one more cycle.
    fn needs_cycle(&self, lengths: &Lengths, index: usize, whole: Frames) -> bool {
        let with_steps_at = |share| self.total(&self.with_steps_at(lengths, share));
        let more = self.one_more(lengths, index);
        with_steps_at(Share::MOST) < whole && with_steps_at(Share::LEAST) + more <= whole
    }

    /// The length that one more cycle adds to a turn.
    fn one_more(&self, lengths: &Lengths, index: usize) -> Frames {
        self.turns[index].one_more(lengths.turns[index])
    }

    /// Fills the remainder of `whole` with the steps: each uses the same share of its range. The last frames, fewer
    /// than there are steps, go to the first steps that can take them.
    fn spread_over_steps(&self, lengths: &mut Lengths, whole: Frames) {
        let share = Share::largest(|share| self.total(&self.with_steps_at(lengths, share)) <= whole);
        *lengths = self.with_steps_at(lengths, share);
        let mut left = whole.saturating_sub(self.total(lengths));
        for (frames, hold) in lengths.steps.iter_mut().zip(&self.steps) {
            let more = Frames(hold.room.at(share.next()) - *frames).min(left);
            *frames += more.0;
            left = left.saturating_sub(more);
        }
    }

    /// The turns of `lengths` with every step at `share`.
    fn with_steps_at(&self, lengths: &Lengths, share: Share) -> Lengths {
        Lengths {
            turns: lengths.turns.clone(),
            ..self.at(share)
        }
    }
}
