//! The changes that "longer", "shorter" and "the other breast" make at a frame of a timeline.
//!
//! Pure functions from a frame to an edit. Must not know the player.

use super::pairs::are_opposite;
use super::{Edit, HoldChange, HoldSpan, Timeline};
use crate::session::Side;
use crate::units::Frames;

/// How much longer or shorter.
const STEP: Frames = Frames::from_seconds(60);

/// A change of a length was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotSteered {
    /// Nothing here has a length that can be changed.
    #[error("nothing here has a length that can be changed")]
    NotHere,
    /// It is as long as its source allows.
    #[error("it is as long as it may be")]
    Longest,
    /// It is as short as its source allows, or too much of it was played.
    #[error("it is as short as it may be")]
    Shortest,
    /// No rhythm of the other breast follows.
    #[error("no rhythm of the other breast follows")]
    NoOtherSide,
}

impl Timeline {
    /// The edit that makes the step or rhythm at `at` longer by a minute, or by what its source allows.
    ///
    /// # Errors
    /// It has no length of its own, or is as long as it may be.
    pub fn longer(&self, at: Frames) -> Result<Edit, NotSteered> {
        let (hold, since) = self.held(at)?;
        if hold.most <= hold.frames {
            return Err(NotSteered::Longest);
        }
        let frames = (hold.wanted.max(hold.frames) + STEP).min(hold.most);
        Ok(edit(hold, since, frames))
    }

    /// The edit that makes the step or rhythm at `at` shorter by a minute, or by what its source and the part that was
    /// played allow.
    ///
    /// # Errors
    /// It has no length of its own, or is as short as it may be.
    pub fn shorter(&self, at: Frames) -> Result<Edit, NotSteered> {
        let (hold, since) = self.held(at)?;
        if hold.frames <= hold.least || hold.last_cut < since {
            return Err(NotSteered::Shortest);
        }
        let frames = hold.wanted.min(hold.frames).saturating_sub(STEP);
        Ok(edit(hold, since, frames.max(hold.least)))
    }

    /// The edit that ends the rhythm at `at` with its cycle, and the breast that follows.
    ///
    /// # Errors
    /// No rhythm runs, or none of the other breast follows.
    pub fn side(&self, at: Frames) -> Result<(Edit, Side), NotSteered> {
        let (hold, since) = self.held(at)?;
        let is_rhythm = |index: usize| self.rates.iter().any(|rate| rate.at == self.steps[index].at);
        let side = |index: usize| self.phases[self.steps[index].phase].side;
        if !is_rhythm(hold.step) {
            return Err(NotSteered::NotHere);
        }
        let lap = self.lap.map_or(self.steps.len(), |lap| {
            self.steps.partition_point(|step| step.at < lap.from)
        });
        let mut following = (hold.step + 1..self.steps.len()).chain(lap..self.steps.len());
        let next = following.find(|index| is_rhythm(*index)).map(side);
        match next.filter(|next| are_opposite(side(hold.step), *next)) {
            Some(next) => Ok((edit(hold, since, since), next)),
            None => Err(NotSteered::NoOtherSide),
        }
    }

    /// The hold at `at`, and how far `at` is from its start.
    fn held(&self, at: Frames) -> Result<(HoldSpan, Frames), NotSteered> {
        let (hold, start) = self.hold_at(at).ok_or(NotSteered::NotHere)?;
        let since = at - start;
        if hold.frames < since || self.frames <= at {
            return Err(NotSteered::NotHere);
        }
        Ok((hold, since))
    }
}

fn edit(hold: HoldSpan, since: Frames, frames: Frames) -> Edit {
    Edit::Hold(HoldChange {
        of: hold.of,
        since,
        frames: frames.max(since),
    })
}
