//! What a person changes while a session plays: a list of edits, each with its frame.
//!
//! The list is the whole truth: compiled and mixed again with the same list, a session is the same to the bit (law: edits).
//! Must not know who asked, nor what plays.

use super::{Bus, MusicPiece};
use crate::units::{CyclesPerMinute, Decibels, Frames};

/// What is another from a frame on.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// Rhythms run by so many cycles a minute faster than was chosen (slower, below zero). A rhythm that runs there changes
    /// with its next cycle.
    Rate(i32),
    /// A bus has this volume.
    Volume(Bus, Decibels),
    /// This piece plays, or none.
    Music(Option<MusicPiece>),
}

impl Edit {
    /// Whether both change the same thing, so that the later one takes the place of the earlier.
    fn is_like(&self, other: &Edit) -> bool {
        match (self, other) {
            (Edit::Rate(_), Edit::Rate(_)) | (Edit::Music(_), Edit::Music(_)) => true,
            (Edit::Volume(one, _), Edit::Volume(other, _)) => one == other,
            _ => false,
        }
    }
}

/// An edit, and the frame of the timeline from which it is in force.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// From here on.
    pub at: Frames,
    /// What changes.
    pub edit: Edit,
}

/// The changes of one playing, in order, and how far those of the rate may lead.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Changes {
    list: Vec<Change>,
    range: Option<(CyclesPerMinute, CyclesPerMinute)>,
}

impl Changes {
    /// No changes yet; rates stay between `slowest` and `fastest`.
    pub fn within(slowest: CyclesPerMinute, fastest: CyclesPerMinute) -> Changes {
        Changes {
            list: Vec::new(),
            range: Some((slowest, fastest)),
        }
    }

    /// Whether nothing was changed.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The changes, in order.
    pub fn iter(&self) -> impl Iterator<Item = &Change> {
        self.list.iter()
    }

    /// The same list with `edit` from `at` on. What it replaces, and what was to come after it, is gone.
    pub fn with(&self, at: Frames, edit: Edit) -> Changes {
        let mut changes = self.clone();
        changes
            .list
            .retain(|change| change.at < at || !change.edit.is_like(&edit));
        if !changes.has_in_force(at, &edit) {
            let after = changes.list.partition_point(|change| change.at <= at);
            changes.list.insert(after, Change { at, edit });
        }
        changes
    }

    /// The same list for playing on from `at`: what was changed last stays in force, even where something else once was.
    pub fn kept_from(&self, at: Frames) -> Changes {
        self.last_of_each()
            .into_iter()
            .fold(self.clone(), |changes, edit| changes.with(at, edit))
    }

    /// What was changed last, for a timeline that follows this one; a rate is its own timeline's.
    pub fn carried_over(&self) -> Changes {
        let kept = self.last_of_each().into_iter();
        let list = kept
            .filter(|edit| matches!(edit, Edit::Volume(..)))
            .map(|edit| Change {
                at: Frames::ZERO,
                edit,
            });
        Changes {
            list: list.collect(),
            range: self.range,
        }
    }

    /// The last edit of each kind.
    fn last_of_each(&self) -> Vec<Edit> {
        let mut last: Vec<Edit> = Vec::new();
        for change in &self.list {
            last.retain(|edit| !edit.is_like(&change.edit));
            last.push(change.edit.clone());
        }
        last
    }

    /// Whether `edit` changes nothing at `at`: the last one like it says the same, or there is none and the rate stays.
    fn has_in_force(&self, at: Frames, edit: &Edit) -> bool {
        let before = self.list.iter().rev().filter(|change| change.at <= at);
        match before.map(|change| &change.edit).find(|one| one.is_like(edit)) {
            Some(last) => last == edit,
            None => *edit == Edit::Rate(0),
        }
    }

    /// How much faster than at first rhythms run at `at`.
    pub fn rate_by(&self, at: Frames) -> i32 {
        let before = self.rates().take_while(|(from, _)| *from <= at);
        before.last().map_or(0, |(_, by)| by)
    }

    /// How much faster the person wants them in the end.
    pub fn last_rate_by(&self) -> i32 {
        self.rates().last().map_or(0, |(_, by)| by)
    }

    /// What `rate` is with a change of `by`.
    pub fn rate(&self, rate: CyclesPerMinute, by: i32) -> CyclesPerMinute {
        let changed = rate.0.saturating_add_signed(by).max(1);
        match self.range {
            Some((slowest, fastest)) if by != 0 => CyclesPerMinute(changed.clamp(slowest.0, fastest.0)),
            _ => CyclesPerMinute(changed),
        }
    }

    /// Whether both lists compile to the same timeline: volumes and music are not compiled, but mixed.
    pub fn has_rates_of(&self, other: &Changes) -> bool {
        self.rates().eq(other.rates())
    }

    /// The changes of the rate after `from`, in order: where, and by how much.
    pub(super) fn rates_after(&self, from: Frames) -> impl Iterator<Item = (Frames, i32)> {
        self.rates().filter(move |(at, _)| from < *at)
    }

    /// The frame of the last change of the rate.
    pub(super) fn last_rate_at(&self) -> Option<Frames> {
        self.rates().last().map(|(at, _)| at)
    }

    fn rates(&self) -> impl Iterator<Item = (Frames, i32)> {
        self.list.iter().filter_map(|change| match change.edit {
            Edit::Rate(by) => Some((change.at, by)),
            Edit::Volume(..) | Edit::Music(_) => None,
        })
    }

    /// The volumes that `bus` is given, in order: from where, and which.
    pub fn volumes(&self, bus: Bus) -> impl Iterator<Item = (Frames, Decibels)> {
        self.list.iter().filter_map(move |change| match change.edit {
            Edit::Volume(of, volume) if of == bus => Some((change.at, volume)),
            _ => None,
        })
    }

    /// The music that is chosen, in order: from where, and which piece; none is no music.
    pub fn music(&self) -> impl Iterator<Item = (Frames, Option<&MusicPiece>)> {
        self.list.iter().filter_map(|change| match &change.edit {
            Edit::Music(piece) => Some((change.at, piece.as_ref())),
            Edit::Rate(_) | Edit::Volume(..) => None,
        })
    }
}

impl Changes {
    /// The music that is to be heard at `at` on a timeline that began with `own`: the piece, and how far into it.
    pub fn music_at<'a>(
        &'a self,
        at: Frames,
        own: Option<&'a MusicPiece>,
    ) -> Option<(&'a MusicPiece, Frames)> {
        let last = self.music().take_while(|(from, _)| *from <= at).last();
        let (from, piece) = last.unwrap_or((Frames::ZERO, own));
        piece.map(|piece| (piece, at - from))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rate(changes: &Changes, at: u64, by: i32) -> Changes {
        changes.with(Frames(at), Edit::Rate(by))
    }

    fn quieter(changes: &Changes, at: u64, volume: f32) -> Changes {
        changes.with(Frames(at), Edit::Volume(Bus::Music, Decibels(volume)))
    }

    #[test]
    fn a_change_forgets_what_was_to_come_after_it() {
        let changes = rate(&rate(&rate(&Changes::default(), 10, 1), 20, 2), 15, 3);
        let by: Vec<i32> = [9, 10, 14, 15, 30].map(|at| changes.rate_by(Frames(at))).into();
        assert_eq!(by, [0, 1, 1, 3, 3]);
        assert_eq!(rate(&changes, 40, 3), changes, "no change is none");
        assert_eq!(rate(&Changes::default(), 5, 0), Changes::default());
    }

    #[test]
    fn edits_of_different_kinds_leave_one_another_alone() {
        let changes = quieter(&rate(&Changes::default(), 20, 2), 10, -6.0);
        let changes = changes.with(Frames(5), Edit::Volume(Bus::Speech, Decibels(3.0)));
        assert_eq!(changes.rate_by(Frames(20)), 2);
        assert!(changes.volumes(Bus::Music).eq([(Frames(10), Decibels(-6.0))]));
        assert!(changes.volumes(Bus::Speech).eq([(Frames(5), Decibels(3.0))]));
        assert!(changes.list.is_sorted_by_key(|change| change.at));
    }

    #[test]
    fn whoever_goes_back_keeps_what_she_changed() {
        let changes = quieter(&rate(&Changes::default(), 100, 4), 200, -6.0).kept_from(Frames(50));
        assert_eq!(changes.rate_by(Frames(50)), 4);
        assert!(changes.volumes(Bus::Music).eq([(Frames(50), Decibels(-6.0))]));
        assert_eq!(changes.kept_from(Frames(80)), changes, "it is in force there");
    }

    #[test]
    fn what_follows_a_session_has_its_volumes_and_a_rate_of_its_own() {
        let changes = quieter(&rate(&Changes::default(), 100, 4), 200, -6.0).carried_over();
        assert_eq!(changes.last_rate_by(), 0);
        assert!(changes.volumes(Bus::Music).eq([(Frames::ZERO, Decibels(-6.0))]));
    }

    #[test]
    fn rates_stay_in_their_range() {
        let changes = Changes::within(CyclesPerMinute(10), CyclesPerMinute(60));
        let rate = |by| changes.rate(CyclesPerMinute(15), by).0;
        assert_eq!(
            [rate(-20), rate(-1), rate(0), rate(9), rate(100)],
            [10, 14, 15, 24, 60]
        );
    }
}
