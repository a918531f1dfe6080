//! Changes that the user makes while a session plays: a list of edits, each with its frame.
//!
//! The list is the complete record: compiling and mixing a session again with the same list gives the same bits
//! (law: edits). Must not know the caller or the session.

use super::{Bus, ClipLength, MusicPiece};
use crate::locale::MessageId;
use crate::units::{CyclesPerMinute, Decibels, Frames};

/// A change from a frame on.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// An offset to the chosen rate, in cycles per minute; negative is slower. A running rhythm changes with its next
    /// cycle.
    Rate(i32),
    /// A new length of a step or rhythm. It stays in force wherever playback goes on.
    Hold(HoldChange),
    /// A line to speak once, as soon as no other line speaks; `None` takes back what was to be spoken later.
    Say(Option<MessageId>),
    /// A signal to play once; `None` takes back those that were to be played later.
    Signal(Option<ClipLength>),
    /// A new volume of a bus.
    Volume(Bus, Decibels),
    /// A new piece of music, or none.
    Music(Option<MusicPiece>),
}

/// A new length of a step or rhythm.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HoldChange {
    /// The step or rhythm.
    pub of: HoldId,
    /// The change applies from here on, in frames from the start of the step or rhythm. What came before stays as it was.
    pub since: Frames,
    /// The length. A rhythm finishes its cycle.
    pub frames: Frames,
}

/// A step or rhythm, by its position in the order of playback. Each lap of an endless timeline has its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct HoldId {
    /// The number of phases before its own.
    pub phase: usize,
    /// The number of steps before it in its phase. The rhythm comes last.
    pub step: usize,
}

impl Edit {
    /// Whether this edit replaces `later`, which applies at the same frame or later.
    pub fn replaces(&self, later: &Edit) -> bool {
        match (self, later) {
            (Edit::Rate(_), Edit::Rate(_))
            | (Edit::Say(_), Edit::Say(_))
            | (Edit::Signal(_), Edit::Signal(_))
            | (Edit::Music(_), Edit::Music(_)) => true,
            (Edit::Volume(one, _), Edit::Volume(other, _)) => one == other,
            _ => false,
        }
    }

    /// Whether the timeline has to be compiled again. The mixer applies the other edits.
    pub fn is_compiled(&self) -> bool {
        matches!(self, Edit::Rate(_) | Edit::Hold(_) | Edit::Say(_))
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
        changes.list.retain(|change| match (&edit, &change.edit) {
            (Edit::Hold(hold), Edit::Hold(other)) => hold.of != other.of || other.since < hold.since,
            _ => change.at < at || !edit.replaces(&change.edit),
        });
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

    /// The edits that keep the latest change of each setting in force when playback continues from `at`, even if something
    /// else was in force there before. What was spoken or played once, later than that, is taken back.
    pub fn kept_at(&self, at: Frames) -> Vec<Change> {
        let once = [Edit::Say(None), Edit::Signal(None)].into_iter();
        let is_later = |edit: &Edit| {
            let mut later = self.list.iter().filter(|change| at <= change.at);
            later.any(|change| edit.replaces(&change.edit))
        };
        let edits = self.last_of_each().into_iter().chain(once.filter(is_later));
        edits.map(|edit| Change { at, edit }).collect()
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
        let settings = self.list.iter().filter(|change| {
            let edit = &change.edit;
            matches!(edit, Edit::Rate(_) | Edit::Volume(..) | Edit::Music(_))
        });
        for change in settings {
            last.retain(|edit| !edit.replaces(&change.edit));
            last.push(change.edit.clone());
        }
        last
    }

    /// Whether `edit` is already in force at `at`: the last edit of the same setting is equal, or there is none and
    /// `edit` keeps what is. What happens once is never in force before.
    fn has_in_force(&self, at: Frames, edit: &Edit) -> bool {
        if matches!(edit, Edit::Say(_) | Edit::Signal(_) | Edit::Hold(_)) {
            return matches!(edit, Edit::Say(None) | Edit::Signal(None));
        }
        let before = self.list.iter().rev().filter(|change| change.at <= at);
        match before.map(|change| &change.edit).find(|one| one.replaces(edit)) {
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

    /// Whether both lists compile to the same timeline. Volumes, music and signals belong to the mix.
    pub fn compiles_like(&self, other: &Changes) -> bool {
        self.compiled().eq(other.compiled())
    }

    /// The rate changes after `from`, in order, as frame and offset.
    pub(super) fn rates_after(&self, from: Frames) -> impl Iterator<Item = (Frames, i32)> {
        self.rates().filter(move |(at, _)| from < *at)
    }

    /// Whether a change may alter the timeline after `at` or after its first `phases` phases.
    pub(super) fn reaches_beyond(&self, at: Frames, phases: usize) -> bool {
        self.compiled().any(|change| match change.edit {
            Edit::Hold(hold) => at < change.at || phases <= hold.of.phase,
            _ => at < change.at,
        })
    }

    fn compiled(&self) -> impl Iterator<Item = &Change> {
        self.list.iter().filter(|change| change.edit.is_compiled())
    }

    /// The new lengths of a step or rhythm, in the order in which they apply.
    pub(super) fn holds(&self, of: HoldId) -> Vec<HoldChange> {
        let holds = self.list.iter().filter_map(|change| match change.edit {
            Edit::Hold(hold) if hold.of == of => Some(hold),
            _ => None,
        });
        let mut holds: Vec<HoldChange> = holds.collect();
        holds.sort_by_key(|hold| hold.since);
        holds
    }

    /// The lines to speak once, in order, with the frame from which each is due.
    pub(super) fn says(&self) -> impl Iterator<Item = (Frames, &MessageId)> {
        self.list.iter().filter_map(|change| match &change.edit {
            Edit::Say(message) => Some((change.at, message.as_ref()?)),
            _ => None,
        })
    }

    /// The signals to play once, in order, with their frames.
    pub fn signals(&self) -> impl Iterator<Item = (Frames, &ClipLength)> {
        self.list.iter().filter_map(|change| match &change.edit {
            Edit::Signal(signal) => Some((change.at, signal.as_ref()?)),
            _ => None,
        })
    }

    fn rates(&self) -> impl Iterator<Item = (Frames, i32)> {
        self.list.iter().filter_map(|change| match change.edit {
            Edit::Rate(by) => Some((change.at, by)),
            _ => None,
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
            _ => None,
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

    fn hold(since: u64, frames: u64) -> Edit {
        Edit::Hold(HoldChange {
            of: HoldId { phase: 1, step: 3 },
            since: Frames(since),
            frames: Frames(frames),
        })
    }

    #[test]
    fn a_hold_stays_wherever_playback_goes_on() {
        let changes = Changes::default()
            .with(Frames(1_100), hold(100, 500))
            .with(Frames(1_200), hold(200, 300));
        assert_eq!(changes.kept_at(Frames(50)), []);
        let since = |changes: &Changes| -> Vec<u64> {
            let holds = changes.holds(HoldId { phase: 1, step: 3 });
            holds.iter().map(|hold| hold.since.0).collect()
        };
        assert_eq!(since(&changes), [100, 200]);
        let again = changes.with(Frames(2_150), hold(150, 400));
        assert_eq!(
            since(&again),
            [100, 150],
            "the step has moved, and the later change is replaced"
        );
        assert!(!again.compiles_like(&changes));
        assert!(
            again.reaches_beyond(Frames(2_150), 1),
            "its phase is not compiled"
        );
        assert!(!again.reaches_beyond(Frames(2_150), 2));
    }

    #[test]
    fn what_happens_once_is_taken_back_by_a_seek_back() {
        let line: MessageId = "time-left-5".parse().unwrap();
        let changes = Changes::default()
            .with(Frames(100), Edit::Say(Some(line.clone())))
            .with(Frames(300), Edit::Say(Some(line)));
        let back = changes.with_all(&changes.kept_at(Frames(200)));
        let at: Vec<u64> = back.says().map(|(at, _)| at.0).collect();
        assert_eq!(at, [100]);
        assert_eq!(changes.kept_at(Frames(301)), []);
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
