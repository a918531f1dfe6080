//! Changes during playback (law: edits). Each is an entry in a list, and the list describes what was played.
//!
//! Volumes and music are changed in the mix, from the next frames on. A change of the rate needs a new timeline: the
//! caller takes the changes to compile from [`Conductor::take_wanted`], and returns the timeline with
//! [`Conductor::compiled`].

use std::sync::Arc;

use crate::level::LOOK_AHEAD;
use crate::player::{Happening, PartName};
use crate::timeline::{Changes, Edit, Timeline};
use crate::units::Frames;

use super::Conductor;
use super::mode::Mode;
use super::pending::PendingChanges;

/// A change of the rate takes effect this long after the last rendered frame.
const NOTICE: Frames = Frames::from_seconds(1);

/// The shortest notice that is safe. A timeline acts ahead of its cues, for example when it lowers the music before a
/// voice; with this notice, those actions are the same before and after the change. The difference to [`NOTICE`] is the
/// time for compiling.
const LEAST_NOTICE: Frames = Frames::from_millis(500);

impl Conductor {
    /// Takes the changes to compile, once. The caller must answer with [`Conductor::compiled`].
    pub fn take_wanted(&mut self) -> Option<Changes> {
        self.wanted.take()
    }

    /// Accepts the timeline compiled with `changes`, or `None` if they do not compile.
    pub fn compiled(&mut self, changes: &Changes, timeline: Option<Arc<Timeline>>) {
        // Ignores the answer to an obsolete request.
        let Some(mut pending) = self
            .pending
            .take_if(|pending| pending.changes.has_rates_of(changes))
        else {
            return;
        };
        let is_late = pending.go_to.is_none() && self.next_frame() + LEAST_NOTICE > pending.at;
        if is_late && timeline.is_some() {
            pending.notice = pending.notice * 2;
            pending.at = self.next_frame() + pending.notice;
            let by = pending.changes.last_rate_by();
            pending.changes = self.changes.with(pending.at, Edit::Rate(by));
            return self.want(pending);
        }
        if let Some(timeline) = timeline {
            self.adopt(timeline, pending.changes);
        }
        if let Some(to) = pending.go_to {
            self.begin_at(to);
        }
        if pending.tells {
            self.tell_rate(pending.at);
        }
        self.step();
    }

    /// Changes the rhythm by `step` cycles per minute, if the range allows it. Reports the rate in any case.
    pub(super) fn change_rate(&mut self, step: i32) {
        let at = self.next_frame() + NOTICE;
        let (PartName::Session, true, Some(rate)) =
            (self.name, self.has_rate, self.part.timeline.rate_from(at))
        else {
            return;
        };
        let wanted = self.wanted_changes().last_rate_by();
        let ahead = wanted - self.changes.last_rate_by();
        let rate = self.changes.rate(rate, ahead);
        if self.changes.rate(rate, step) == rate {
            match &mut self.pending {
                Some(pending) => pending.tells = true,
                None => self.tell_rate(at),
            }
            return;
        }
        let go_to = self.pending.as_ref().and_then(|pending| pending.go_to);
        self.want(PendingChanges {
            changes: self.wanted_changes().with(at, Edit::Rate(wanted + step)),
            at,
            notice: NOTICE,
            go_to,
            tells: true,
        });
    }

    /// Changes the volume of a bus or the music, from the next frames on.
    pub(super) fn change_mix(&mut self, edit: Edit) {
        let at = self.next_frame() + LOOK_AHEAD;
        let changed = self.changes.with(at, edit.clone());
        if let Some(pending) = &mut self.pending {
            pending.changes = pending.changes.with(at, edit.clone());
        }
        if changed != self.changes {
            self.adopt(Arc::clone(&self.part.timeline), changed);
        }
        self.tell(match edit {
            Edit::Volume(bus, volume) => Happening::Volume(bus, volume),
            Edit::Rate(_) | Edit::Music(_) => Happening::Music,
        });
    }

    /// Keeps the changed volumes when another part begins.
    pub(super) fn carry_changes_over(&mut self) {
        self.changes = self.changes.carried_over();
        self.version = 0;
        if !self.changes.is_empty() {
            self.adopt(Arc::clone(&self.part.timeline), self.changes.clone());
        }
    }

    /// Keeps the latest changes in force when playback continues from `to`. Returns whether it can continue at once;
    /// otherwise it continues when the timeline is compiled.
    pub(super) fn keep_changes(&mut self, to: Frames) -> bool {
        let kept = self.wanted_changes().kept_from(to);
        let tells = self.pending.take().is_some_and(|pending| pending.tells);
        if !kept.has_rates_of(&self.changes) {
            self.want(PendingChanges {
                changes: kept,
                at: to,
                notice: NOTICE,
                go_to: Some(to),
                tells,
            });
            return false;
        }
        if kept != self.changes {
            self.adopt(Arc::clone(&self.part.timeline), kept);
        }
        true
    }

    /// Cancels a pending move.
    pub(super) fn stay(&mut self) {
        if let Some(pending) = &mut self.pending {
            pending.go_to = None;
        }
    }

    /// The changes being compiled, or those in force.
    fn wanted_changes(&self) -> &Changes {
        self.pending
            .as_ref()
            .map_or(&self.changes, |pending| &pending.changes)
    }

    fn want(&mut self, pending: PendingChanges) {
        self.wanted = Some(pending.changes.clone());
        self.pending = Some(pending);
    }

    /// The first frame that is not rendered yet, or from which playback will continue.
    fn next_frame(&self) -> Frames {
        match self.mode {
            Mode::Paused { at } => at,
            _ => self.renderer.position().unwrap_or(self.segment.from),
        }
    }

    /// Switches to `timeline` and `changes`. The part that is rendered already is the same in both timelines.
    fn adopt(&mut self, timeline: Arc<Timeline>, changes: Changes) {
        self.heard = self.heard.carried_to(&timeline);
        self.part.source.change(Arc::clone(&timeline), &changes);
        self.part.timeline = timeline;
        self.performance.changes.push(changes.clone());
        self.version = self.performance.changes.len();
        self.changes = changes;
        if let Some(segment) = self.renderer.change(self.version) {
            self.amend(segment);
        }
    }

    fn tell_rate(&mut self, at: Frames) {
        if let Some(rate) = self.part.timeline.rate_from(at) {
            self.tell(Happening::Rate(rate));
        }
    }
}
