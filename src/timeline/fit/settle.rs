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

    /// A cycle more for the turns that have one more in `next`, one after another, while they fit; and for one more
    /// that doesn't, where the steps can't grow by what is left, but can shrink by what it is too much.
    fn add_cycles(&self, lengths: &mut Lengths, next: &Lengths, whole: Frames) {
        let left = |turns: &[u64], share| {
            let (steps, turns) = (self.at(share).steps, turns.to_vec());
            let quiet = Frames::ZERO;
            whole.saturating_sub(self.total(&Lengths { steps, turns, quiet }))
        };
        let mut passed_over = None;
        for index in 0..self.turns.len() {
            if next.turns[index] == lengths.turns[index] {
                continue;
            }
            let more = self.turns[index].one_more(lengths.turns[index]);
            if self.total(lengths) + more <= whole {
                lengths.turns[index] += 1;
            } else if passed_over.is_none() {
                passed_over = Some((index, more));
            }
        }
        let too_much_for_steps = left(&lengths.turns, Share::MOST) > Frames::ZERO;
        if let Some((index, more)) = passed_over
            && too_much_for_steps
            && left(&lengths.turns, Share::LEAST) >= more
        {
            lengths.turns[index] += 1;
        }
    }

    /// Gives the steps what the turns leave of `whole`: the same share of each one's room, and the last frames, fewer
    /// than there are steps, to the first ones that can take them.
    fn spread_over_steps(&self, lengths: &mut Lengths, whole: Frames) {
        let turns = lengths.turns.clone();
        let with_steps_at = |share| Lengths {
            turns: turns.clone(),
            ..self.at(share)
        };
        let share = Share::largest(|share| self.total(&with_steps_at(share)) <= whole);
        *lengths = with_steps_at(share);
        let mut left = whole.saturating_sub(self.total(lengths));
        for (frames, hold) in lengths.steps.iter_mut().zip(&self.steps) {
            let more = Frames(hold.room.at(share.next()) - *frames).min(left);
            *frames += more.0;
            left = left.saturating_sub(more);
        }
    }
}
