//! The possible lengths of a session, and the result of fitting.

use crate::units::Frames;

/// The range of possible lengths of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reach {
    /// The shortest length.
    pub shortest: Frames,
    /// The longest length.
    pub longest: Frames,
}

impl Reach {
    /// The range in whole seconds within this range, so that each is possible. `None` if there is no whole second
    /// within.
    pub fn in_seconds(self) -> Option<Reach> {
        let shortest = Frames::from_seconds(self.shortest.seconds_up());
        let longest = Frames::from_seconds(self.longest.seconds_down());
        (shortest <= longest).then_some(Reach { shortest, longest })
    }
}

/// How a session was fitted to a requested length.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fit {
    /// The possible lengths.
    pub reach: Reach,
    /// The length without a request.
    pub usual: Frames,
    /// The length of each phase without a request.
    pub phases: Vec<Frames>,
    /// The share of its range that each hold uses, in percent: down to -100 if shorter, up to 100 if longer. It
    /// varies a little between holds because of whole cycles and the last seconds.
    pub percent: i8,
}
