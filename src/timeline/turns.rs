//! The turns of a session that repeats: how many there are, where each ends, and which phase it is.
//!
//! Must not know what is said or heard in them.

use crate::session::{Phase, Session};
use crate::units::Frames;

/// The turns of one session, as chosen.
#[derive(Debug, Clone, Copy)]
pub(super) struct Turns<'a> {
    /// What comes before the first that repeats: its rhythms are turns, too.
    pub(super) opening: &'a [Phase],
    pub(super) repeating: &'a [Phase],
    pub(super) closing: &'a [Phase],
    /// How long a turn is, words included.
    every: Frames,
    /// How long all turns together are.
    lasting: Option<Frames>,
}

impl<'a> Turns<'a> {
    /// The turns of `session`; none, where nothing repeats.
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

    /// Where each turn ends, from the start of the first; without end, where none was chosen. What is left for the last one
    /// is at least half a turn: less goes to the one before.
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
    fn turns_add_up_and_none_is_a_scrap() {
        assert_eq!(ends(Some(200)), [50, 100, 150, 200]);
        assert_eq!(ends(Some(210)), [50, 100, 150, 210]);
        assert_eq!(ends(Some(225)), [50, 100, 150, 200, 225]);
        assert_eq!(ends(Some(30)), [30]);
        assert_eq!(ends(Some(10)), [10]);
    }

    #[test]
    fn without_an_end_they_never_end() {
        assert_eq!(ends(None), [50, 100, 150, 200, 250, 300]);
    }
}
