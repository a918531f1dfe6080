//! The turns of a repeating session: their number, their ends and their phases.
//!
//! Must not know the sounds.

use crate::session::{Phase, Session};
use crate::units::Frames;

/// The turns of one session, with the user's choices.
#[derive(Debug, Clone, Copy)]
pub(super) struct Turns<'a> {
    /// The phases before the repeating ones. Their rhythms are turns too.
    pub(super) opening: &'a [Phase],
    pub(super) repeating: &'a [Phase],
    pub(super) closing: &'a [Phase],
    /// The length of a turn, including speech.
    every: Frames,
    /// The total length of the turns; `None` if endless.
    lasting: Option<Frames>,
}

/// Converts the end of each turn to a frame of the timeline.
#[derive(Debug, Clone, Copy)]
pub(super) struct TurnClock {
    at: Frames,
    /// The time at `at`.
    time: Frames,
}

impl TurnClock {
    /// A clock whose first turn starts at `at`.
    pub(super) fn at(at: Frames) -> TurnClock {
        let time = Frames::ZERO;
        TurnClock { at, time }
    }

    /// The frame at `end`.
    pub(super) fn at_end(&self, end: Frames) -> Frames {
        self.at + end.saturating_sub(self.time)
    }

    /// The turn that was to end at `end` has ended at `at`.
    pub(super) fn reset(&mut self, at: Frames, end: Frames) {
        *self = TurnClock { at, time: end };
    }
}

impl<'a> Turns<'a> {
    /// The turns of `session`. `None` if no phase repeats.
    pub(super) fn of(
        session: &'a Session,
        turn: Option<Frames>,
        lasting: Option<Frames>,
    ) -> Option<Turns<'a>> {
        let repeating = session.repeating();
        let own = repeating.first()?.rhythm.as_ref()?.hold.target.value;
        let (opening, closing) = session.around_repeating();
        Some(Turns {
            opening,
            repeating,
            closing,
            every: turn.unwrap_or(own).max(Frames(1)),
            lasting,
        })
    }

    /// The end of each turn, from the start of the first one. The sequence is endless if no total length was chosen.
    /// The last turn gets at least half a turn; a shorter remainder is added to the turn before.
    pub(super) fn ends(&self) -> impl Iterator<Item = Frames> + use<> {
        let (every, lasting) = (self.every, self.lasting);
        let turns = lasting.map(|lasting| ((lasting.0 + every.0 / 2) / every.0).max(1));
        (1..).map_while(move |turn: u64| match (turns, lasting) {
            (Some(turns), Some(lasting)) if turn == turns => Some(lasting),
            (Some(turns), _) if turns < turn => None,
            _ => Some(every * turn),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ends(lasting: Option<u64>) -> Vec<u64> {
        let turns = Turns {
            opening: &[],
            repeating: &[],
            closing: &[],
            every: Frames(50),
            lasting: lasting.map(Frames),
        };
        turns.ends().take(6).map(|frames| frames.0).collect()
    }

    #[test]
    fn turns_add_up_and_none_is_shorter_than_half() {
        assert_eq!(ends(Some(200)), [50, 100, 150, 200]);
        assert_eq!(ends(Some(210)), [50, 100, 150, 210]);
        assert_eq!(ends(Some(225)), [50, 100, 150, 200, 225]);
        assert_eq!(ends(Some(30)), [30]);
        assert_eq!(ends(Some(10)), [10]);
    }

    #[test]
    fn without_a_total_length_turns_are_endless() {
        assert_eq!(ends(None), [50, 100, 150, 200, 250, 300]);
    }
}
