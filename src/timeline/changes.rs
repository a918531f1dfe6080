//! Changes that the user makes while a session plays: a list of edits, each with its frame.
//!
//! The list is the complete record: compiling and mixing a session again with the same list gives the same bits
//! (law: edits). Must not know the caller or the session.

use super::{Bus, MusicPiece};
use crate::units::{CyclesPerMinute, Decibels, Frames};

/// A change of a setting from a frame on.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// An offset to the chosen rate, in cycles per minute; negative is slower. A running rhythm changes with its next
    /// cycle.
    Rate(i32),
    /// A new volume of a bus.
    Volume(Bus, Decibels),
    /// A new piece of music, or none.
    Music(Option<MusicPiece>),
}

impl Edit {
    /// Whether both edits change the same setting, so that the later one replaces the earlier.
    fn is_like(&self, other: &Edit) -> bool {
        match (self, other) {
            (Edit::Rate(_), Edit::Rate(_)) | (Edit::Music(_), Edit::Music(_)) => true,
            (Edit::Volume(one, _), Edit::Volume(other, _)) => one == other,
            _ => false,
        }
    }
}

/// An edit and the frame of the timeline from which it applies.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// The first frame.
    pub at: Frames,
    /// The edit.
    pub edit: Edit,
}

/// The changes of one playback, in order, and the limits of the rate.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Changes {
    list: Vec<Change>,
    range: Option<(CyclesPerMinute, CyclesPerMinute)>,
}

impl Changes {
    /// Creates an empty list. Rates stay between `slowest` and `fastest`.
    pub fn within(slowest: CyclesPerMinute, fastest: CyclesPerMinute) -> Changes {
        Changes {
            list: Vec::new(),
            range: Some((slowest, fastest)),
        }
    }

    /// Whether there are no changes.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The changes, in order.
    pub fn iter(&self) -> impl Iterator<Item = &Change> {
        self.list.iter()
    }

    /// Returns the list with `edit` added at `at`. It removes the edits of the same setting at `at` and later.
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

    /// Adds `edits`, one after the other, as [`Changes::with`] does.
    pub fn with_all(&self, edits: &[Change]) -> Changes {
        let with = |changes: Changes, change: &Change| changes.with(change.at, change.edit.clone());
        edits.iter().fold(self.clone(), with)
    }

    /// The edits that keep the latest change of each kind in force when playback continues from `at`, even if something else
    /// was in force there before.
    pub fn kept_at(&self, at: Frames) -> Vec<Change> {
        let last = self.last_of_each().into_iter();
        last.map(|edit| Change { at, edit }).collect()
    }

    /// Returns the last volumes, for the timeline that follows. A rate applies to its own timeline only.
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

    /// The last edit of each setting.
    fn last_of_each(&self) -> Vec<Edit> {
        let mut last: Vec<Edit> = Vec::new();
        for change in &self.list {
            last.retain(|edit| !edit.is_like(&change.edit));
            last.push(change.edit.clone());
        }
        last
    }

    /// Whether `edit` is already in force at `at`: the last edit of the same setting is equal, or there is none and
    /// `edit` keeps the rate.
    fn has_in_force(&self, at: Frames, edit: &Edit) -> bool {
        let before = self.list.iter().rev().filter(|change| change.at <= at);
        match before.map(|change| &change.edit).find(|one| one.is_like(edit)) {
            Some(last) => last == edit,
            None => *edit == Edit::Rate(0),
        }
    }

    /// The rate offset at `at`, in cycles per minute.
    pub fn rate_by(&self, at: Frames) -> i32 {
        let before = self.rates().take_while(|(from, _)| *from <= at);
        before.last().map_or(0, |(_, by)| by)
    }

    /// The last rate offset, in cycles per minute.
    pub fn last_rate_by(&self) -> i32 {
        self.rates().last().map_or(0, |(_, by)| by)
    }

    /// Applies the offset `by` to `rate`, within the limits.
    pub fn rate(&self, rate: CyclesPerMinute, by: i32) -> CyclesPerMinute {
        let changed = rate.0.saturating_add_signed(by).max(1);
        match self.range {
            Some((slowest, fastest)) if by != 0 => CyclesPerMinute(changed.clamp(slowest.0, fastest.0)),
            _ => CyclesPerMinute(changed),
        }
    }

    /// Whether both lists compile to the same timeline. Only rates matter: volumes and music belong to the mix.
    pub fn has_rates_of(&self, other: &Changes) -> bool {
        self.rates().eq(other.rates())
    }

    /// The rate changes after `from`, in order, as frame and offset.
    pub(super) fn rates_after(&self, from: Frames) -> impl Iterator<Item = (Frames, i32)> {
        self.rates().filter(move |(at, _)| from < *at)
    }

    /// The frame of the last rate change.
    pub(super) fn last_rate_at(&self) -> Option<Frames> {
        self.rates().last().map(|(at, _)| at)
    }

    fn rates(&self) -> impl Iterator<Item = (Frames, i32)> {
        self.list.iter().filter_map(|change| match change.edit {
            Edit::Rate(by) => Some((change.at, by)),
            Edit::Volume(..) | Edit::Music(_) => None,
        })
    }

    /// The volume changes of `bus`, in order, as frame and volume.
    pub fn volumes(&self, bus: Bus) -> impl Iterator<Item = (Frames, Decibels)> {
        self.list.iter().filter_map(move |change| match change.edit {
            Edit::Volume(of, volume) if of == bus => Some((change.at, volume)),
            _ => None,
        })
    }

    /// The music changes, in order, as frame and piece. `None` is no music.
    pub fn music(&self) -> impl Iterator<Item = (Frames, Option<&MusicPiece>)> {
        self.list.iter().filter_map(|change| match &change.edit {
            Edit::Music(piece) => Some((change.at, piece.as_ref())),
            Edit::Rate(_) | Edit::Volume(..) => None,
        })
    }
}

impl Changes {
    /// The music at `at` on a timeline that began with `own`: the piece and the position in it.
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
    fn a_change_removes_later_changes_of_the_same_setting() {
        let changes = rate(&rate(&rate(&Changes::default(), 10, 1), 20, 2), 15, 3);
        let by: Vec<i32> = [9, 10, 14, 15, 30].map(|at| changes.rate_by(Frames(at))).into();
        assert_eq!(by, [0, 1, 1, 3, 3]);
        assert_eq!(rate(&changes, 40, 3), changes, "already in force");
        assert_eq!(rate(&Changes::default(), 5, 0), Changes::default());
    }

    #[test]
    fn edits_of_different_settings_are_independent() {
        let changes = quieter(&rate(&Changes::default(), 20, 2), 10, -6.0);
        let changes = changes.with(Frames(5), Edit::Volume(Bus::Speech, Decibels(3.0)));
        assert_eq!(changes.rate_by(Frames(20)), 2);
        assert!(changes.volumes(Bus::Music).eq([(Frames(10), Decibels(-6.0))]));
        assert!(changes.volumes(Bus::Speech).eq([(Frames(5), Decibels(3.0))]));
        assert!(changes.list.is_sorted_by_key(|change| change.at));
    }

    #[test]
    fn changes_stay_in_force_after_a_seek_back() {
        let changes = quieter(&rate(&Changes::default(), 100, 4), 200, -6.0);
        let changes = changes.with_all(&changes.kept_at(Frames(50)));
        assert_eq!(changes.rate_by(Frames(50)), 4);
        assert!(changes.volumes(Bus::Music).eq([(Frames(50), Decibels(-6.0))]));
        assert_eq!(
            changes.with_all(&changes.kept_at(Frames(80))),
            changes,
            "it is in force already"
        );
    }

    #[test]
    fn the_next_session_keeps_the_volumes_and_has_its_own_rate() {
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
