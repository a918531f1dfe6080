//! The lengths that a session can have, and the one that it was given.

use crate::units::Frames;

/// The lengths that a session can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reach {
    /// The shortest.
    pub shortest: Frames,
    /// The longest.
    pub longest: Frames,
}

impl Reach {
    /// The whole seconds within, first and last, so that each of them can be had; none where there are none.
    pub fn in_seconds(self) -> Option<Reach> {
        let shortest = Frames::from_seconds(self.shortest.seconds_up());
        let longest = Frames::from_seconds(self.longest.seconds_down());
        (shortest <= longest).then_some(Reach { shortest, longest })
    }
}

/// What was done to a session to make it as long as was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fit {
    /// What it could have been.
    pub reach: Reach,
    /// Its length as it is without a wish.
    pub usual: Frames,
    /// The same of each phase.
    pub phases: Vec<Frames>,
    /// The share of the room that each hold gave, in hundredths: down to -100 where it is shorter, up to 100 where it
    /// is longer. Whole cycles and the last seconds make it differ a little from hold to hold.
    pub percent: i8,
}
