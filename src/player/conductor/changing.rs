//! Changes while it plays (law: edits): each is an entry in the list, and the list is what was played.
//!
//! Volumes and music are mixed, and change with the next frames. A rate is compiled, by whoever drives the conductor:
//! [`Conductor::take_wanted`] says what to compile, [`Conductor::compiled`] brings it.

use std::sync::Arc;

use crate::level::LOOK_AHEAD;
use crate::player::{Happening, PartName};
use crate::timeline::{Changes, Edit, Timeline};
use crate::units::Frames;

use super::Conductor;
use super::mode::Mode;
use super::pending::PendingChanges;

/// A change of the rate takes effect this long after what is rendered already.
const NOTICE: Frames = Frames::from_seconds(1);

/// The least notice that is enough. Whatever a timeline does ahead of its time, such as lowering the music before a voice,
/// is then the same before and after. Between this and [`NOTICE`] the timeline has time to be compiled.
const LEAST_NOTICE: Frames = Frames::from_millis(500);

impl Conductor {
    /// Changes that have to be compiled, once: the answer is expected by [`Conductor::compiled`].
    pub fn take_wanted(&mut self) -> Option<Changes> {
        self.wanted.take()
    }

    /// Takes in what was compiled with `changes`; `None` where they can't be.
    pub fn compiled(&mut self, changes: &Changes, timeline: Option<Arc<Timeline>>) {
        // An answer to what is no longer asked.
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

    /// Runs the rhythm faster by `step` cycles a minute, where the range allows it; tells the rate in any case.
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

    /// Gives `bus` another volume, or the session another piece, from the next frames on.
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

    /// Another part plays: the volumes that were changed stay.
    pub(super) fn carry_changes_over(&mut self) {
        self.changes = self.changes.carried_over();
        self.version = 0;
        if !self.changes.is_empty() {
            self.adopt(Arc::clone(&self.part.timeline), self.changes.clone());
        }
    }

    /// Before playing on from `to`: what was changed last stays in force. Whether playing can go on at once; else it does when
    /// the timeline is compiled.
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

    /// The person no longer waits for a place to go to.
    pub(super) fn stay(&mut self) {
        if let Some(pending) = &mut self.pending {
            pending.go_to = None;
        }
    }

    /// What the person wants: what is being compiled, else what is in force.
    fn wanted_changes(&self) -> &Changes {
        self.pending
            .as_ref()
            .map_or(&self.changes, |pending| &pending.changes)
    }

    fn want(&mut self, pending: PendingChanges) {
        self.wanted = Some(pending.changes.clone());
        self.pending = Some(pending);
    }

    /// The first frame that is not rendered yet, or from which playing will go on.
    fn next_frame(&self) -> Frames {
        match self.mode {
            Mode::Paused { at } => at,
            _ => self.renderer.position().unwrap_or(self.segment.from),
        }
    }

    /// From now on `timeline` plays, with `changes`: the same as before, as far as it was rendered.
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
