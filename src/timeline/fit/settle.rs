//! Which length each hold gets, so that all of them come to a given whole, to the frame.

use super::holds::{Holds, Lengths};
use super::room::Share;
use crate::units::Frames;

impl Holds {
    /// Lengths that come to `whole`, as far as the room allows, and the share of each room that they use.
    ///
    /// Everything uses the same share, the largest that is not too long. What is still missing is less than the turns
    /// that come next would add: it is given out in whole cycles as far as they go, then to the holds of steps, all
    /// by the same share of their room. Only where these are at their most does it become quiet in the close.
    pub(super) fn settle(&self, whole: Frames) -> (Lengths, Share) {
        let share = Share::largest(|share| self.total(&self.at(share)) <= whole);
        let mut lengths = self.at(share);
        let next = self.at(share.next());
        self.add_cycles(&mut lengths, &next, whole);
        self.spread_over_steps(&mut lengths, whole);
        lengths.quiet = whole.saturating_sub(self.total(&lengths));
        (lengths, share)
    }

    /// A cycle more for the turns that have one more in `next`, one after another, while they fit; and for the first
    /// that doesn't, where nothing else leads to `whole`.
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

    /// Whether the steps can't grow by what is left of `whole`, but can shrink by what one more cycle is too much.
    fn needs_cycle(&self, lengths: &Lengths, index: usize, whole: Frames) -> bool {
        let with_steps_at = |share| self.total(&self.with_steps_at(lengths, share));
        let more = self.one_more(lengths, index);
        with_steps_at(Share::MOST) < whole && with_steps_at(Share::LEAST) + more <= whole
    }

    /// What one cycle more in a turn adds.
    fn one_more(&self, lengths: &Lengths, index: usize) -> Frames {
        self.turns[index].one_more(lengths.turns[index])
    }

    /// Gives the steps what the turns leave of `whole`: the same share of each one's room, and the last frames, fewer
    /// than there are steps, to the first ones that can take them.
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

    /// The turns of `lengths`, with every step at `share`.
    fn with_steps_at(&self, lengths: &Lengths, share: Share) -> Lengths {
        Lengths {
            turns: lengths.turns.clone(),
            ..self.at(share)
        }
    }
}
