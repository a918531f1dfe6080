//! Changes during playback (law: edits). Each is an entry in a list, and the list describes what was played.
//!
//! Volumes, music and signals are changed in the mix, from the next frames on. A change of the rate or of a length and a line
//! need a new timeline: the caller takes the changes to compile from [`Conductor::take_wanted`], and returns the timeline
//! with [`Conductor::compiled`].

use std::sync::Arc;

use crate::level::LOOK_AHEAD;
use crate::player::{Happening, MusicWish, PartName, Refusal};
use crate::show::{NamedPiece, Volume};
use crate::timeline::{Bus, Change, Changes, Edit, MusicPiece, Timeline};
use crate::units::{Decibels, Frames};

use super::Conductor;
use super::mode::Mode;
use super::pending::{PendingChanges, PendingNews};

/// A change that is compiled takes effect this long after the last rendered frame.
pub(super) const NOTICE: Frames = Frames::from_seconds(1);

/// The shortest notice that is safe. A timeline acts ahead of its cues, for example when it lowers the music before a
/// voice; with this notice, those actions are the same before and after the change. The difference to [`NOTICE`] is the
/// time for compiling.
const LEAST_NOTICE: Frames = Frames::from_millis(500);

/// The shortest time between two changes of the music.
const BETWEEN_PIECES: Frames = Frames::from_millis(500);

impl Conductor {
    /// Takes the changes to compile, once. The caller must answer with [`Conductor::compiled`].
    pub fn take_wanted(&mut self) -> Option<Changes> {
        self.wanted.take()
    }

    /// Accepts the timeline compiled with `changes`, or `None` if they do not compile.
    pub fn compiled(&mut self, changes: &Changes, timeline: Option<Arc<Timeline>>) {
        // Ignores the answer to an obsolete request.
        if !self.wanted_changes().compiles_like(changes) {
            return;
        }
        let Some(mut pending) = self.pending.take() else {
            return;
        };
        let is_late = pending.go_to.is_none() && self.next_frame() + LEAST_NOTICE > pending.at;
        if is_late && timeline.is_some() {
            pending.notice = pending.notice * 2;
            pending.postpone(self.next_frame() + pending.notice);
            return self.want(pending);
        }
        let is_compiled = timeline.is_some();
        if let Some(timeline) = timeline {
            self.adopt(timeline, pending.edits);
        }
        if let Some(to) = pending.go_to {
            self.begin_at(to);
        }
        for news in pending.news {
            self.tell_changed(news, pending.at, is_compiled);
        }
        self.steer_next();
        self.step();
    }

    /// Tells what has changed at `at`, or that it can't be: then the timeline stays as it was.
    fn tell_changed(&mut self, news: PendingNews, at: Frames, is_compiled: bool) {
        let held = || Some(self.part.timeline.place_at(at)?.1.frames);
        let what = match news {
            PendingNews::Rate => return self.tell_rate(at),
            _ if !is_compiled => return self.refuse(Refusal::NotHere),
            PendingNews::Held => held().map(Happening::Held),
            PendingNews::Ready => None,
            PendingNews::OtherSide(side) => Some(Happening::OtherSide(side)),
        };
        if let Some(what) = what {
            self.tell(what);
        }
    }

    /// Compiles `edit`, in force as soon as possible.
    pub(super) fn want_edit(&mut self, edit: Edit, news: Option<PendingNews>) {
        let at = self.next_frame() + NOTICE;
        let pending = self.pending.take();
        let mut pending = pending.unwrap_or_else(|| PendingChanges::from(at, NOTICE));
        if pending.go_to.is_none() {
            pending.postpone(at);
            pending.notice = NOTICE;
        }
        pending.add(at, edit);
        news.into_iter().for_each(|news| pending.tell(news));
        self.want(pending);
    }

    /// Changes the rhythm by `step` cycles per minute, if the range allows it. Reports the rate in any case.
    ///
    /// # Errors
    /// If no rhythm follows, or the rate is at its limit.
    pub(super) fn change_rate(&mut self, step: i32) -> Result<(), Refusal> {
        let at = self.next_frame() + NOTICE;
        let (true, Some(rate)) = (self.can_compile(), self.part.timeline.rate_to_change(at)) else {
            return Err(Refusal::NotHere);
        };
        let wanted = self.wanted_changes().last_rate_by();
        let ahead = wanted - self.changes.last_rate_by();
        let rate = self.changes.rate(rate, ahead);
        if self.changes.rate(rate, step) == rate {
            match &mut self.pending {
                Some(pending) => pending.tell(PendingNews::Rate),
                None => self.tell_rate(at),
            }
            return Err(if step > 0 {
                Refusal::Fastest
            } else {
                Refusal::Slowest
            });
        }
        self.want_edit(Edit::Rate(wanted + step), Some(PendingNews::Rate));
        Ok(())
    }

    /// Whether the part that plays can be compiled again.
    pub(super) fn can_compile(&self) -> bool {
        self.name == PartName::Session && self.is_compilable
    }

    /// Changes the music to what `wish` names.
    pub(super) fn change_music(&mut self, wish: &MusicWish) -> Result<(), Refusal> {
        // It fades out for words on pain, and stays away.
        if self.name == PartName::Aftercare {
            return Err(Refusal::NotHere);
        }
        let piece = match wish {
            MusicWish::None => None,
            MusicWish::Named(name) => Some(self.piece(name).ok_or(Refusal::NoSuchMusic)?),
            MusicWish::Next => Some(self.next_piece().ok_or(Refusal::NoSuchMusic)?),
        };
        self.music_wish = Some(piece.map(|named| named.piece.clone()));
        self.change_music_if_due();
        Ok(())
    }

    /// Changes the music to what was asked for last, unless the change before is too recent: each change plays one more
    /// piece during its fade, and a held key asks for many.
    pub(super) fn change_music_if_due(&mut self) {
        let at = self.next_frame();
        let before = self.changes.music().last().map(|(before, _)| before);
        let is_paused = matches!(self.mode, Mode::Paused { .. });
        let is_due = is_paused || before.is_none_or(|before| before + BETWEEN_PIECES <= at);
        if is_due && let Some(piece) = self.music_wish.take() {
            self.change_mix(Edit::Music(piece));
        }
    }

    fn named(&self, piece: &MusicPiece) -> Option<&NamedPiece> {
        self.pieces.iter().find(|named| named.piece.clip == piece.clip)
    }

    fn piece(&self, name: &str) -> Option<&NamedPiece> {
        self.pieces.iter().find(|named| *named.name == *name)
    }

    /// The piece after the one that plays; the first one after the last, or if none plays.
    fn next_piece(&self) -> Option<&NamedPiece> {
        let now = self.music_now();
        let mut after = self
            .pieces
            .iter()
            .skip_while(|named| Some(&named.name) != now.as_ref());
        after.nth(1).or(self.pieces.first())
    }

    /// Changes the volume of `bus` by `step` decibels, as far as a volume goes. Reports it in any case.
    pub(super) fn change_volume(&mut self, bus: Bus, step: f32) -> Result<(), Refusal> {
        let volumes = self.volumes_now();
        let now = match bus {
            Bus::Speech => volumes.speech,
            Bus::Music => volumes.music,
            Bus::Signal => volumes.signal,
        };
        let wanted = (now.0 + step).clamp(Volume::SOFTEST, Volume::LOUDEST);
        if wanted == now.0 {
            self.tell(Happening::Volume(bus, now));
            return Err(if step > 0.0 {
                Refusal::Loudest
            } else {
                Refusal::Softest
            });
        }
        self.change_mix(Edit::Volume(bus, Decibels(wanted)));
        Ok(())
    }

    /// Changes the volume of a bus or the music, from the next frames on.
    pub(super) fn change_mix(&mut self, edit: Edit) {
        let at = self.next_frame() + LOOK_AHEAD;
        let change = Change {
            at,
            edit: edit.clone(),
        };
        // What a pending move keeps is older than this.
        if let Some(pending) = self.pending.as_mut().filter(|pending| pending.go_to.is_some()) {
            pending.edits.push(change.clone());
        }
        self.adopt(Arc::clone(&self.part.timeline), vec![change]);
        self.tell(match &edit {
            Edit::Volume(bus, volume) => Happening::Volume(*bus, *volume),
            Edit::Music(piece) => {
                Happening::Music(piece.as_ref().and_then(|piece| self.named(piece).cloned()))
            }
            _ => Happening::Progress,
        });
    }

    /// Keeps the changed volumes when another part begins.
    pub(super) fn carry_changes_over(&mut self) {
        let carried: Vec<Change> = self.changes.carried_over().iter().cloned().collect();
        self.changes = self.performance.unchanged.clone();
        self.version = 0;
        self.adopt(Arc::clone(&self.part.timeline), carried);
    }

    /// Keeps the latest changes in force when playback continues from `to`, and adds `more`. Returns whether it can continue
    /// at once; otherwise it continues when the timeline is compiled.
    pub(super) fn keep_changes(&mut self, to: Frames, more: Vec<Change>) -> bool {
        let mut edits = self.wanted_changes().kept_at(to);
        let pending = self.pending.take();
        let (changes, news) = pending.map_or_else(Default::default, |pending| (pending.edits, pending.news));
        let is_hold = |change: &Change| matches!(change.edit, Edit::Hold(_));
        edits.extend(changes.into_iter().filter(is_hold));
        edits.extend(more);
        if !self.changes.with_all(&edits).compiles_like(&self.changes) {
            self.want(PendingChanges {
                edits,
                at: to,
                notice: NOTICE,
                go_to: Some(to),
                news,
            });
            return false;
        }
        self.adopt(Arc::clone(&self.part.timeline), edits);
        true
    }

    /// Cancels a pending move, and what it keeps: volumes and music are in force already.
    pub(super) fn stay(&mut self) {
        if let Some(pending) = &mut self.pending {
            pending.go_to = None;
            pending.edits.retain(|change| change.edit.is_compiled());
        }
    }

    /// The changes in force, and those being compiled.
    pub(super) fn wanted_changes(&self) -> Changes {
        let pending = self.pending.as_ref();
        self.changes
            .with_all(pending.map_or(&[], |pending| &pending.edits))
    }

    fn want(&mut self, pending: PendingChanges) {
        self.pending = Some(pending);
        self.wanted = Some(self.wanted_changes());
    }

    /// The first frame that is not rendered yet, or from which playback will continue.
    pub(super) fn next_frame(&self) -> Frames {
        match self.mode {
            Mode::Paused { at } => at,
            _ => self.renderer.position().unwrap_or(self.segment.from),
        }
    }

    /// Switches to `timeline`, with `edits` on top of the changes in force. The part that is rendered already is the same in
    /// both timelines.
    pub(super) fn adopt(&mut self, timeline: Arc<Timeline>, edits: Vec<Change>) {
        let before = self.performance.edits.len();
        for change in edits {
            let changes = self.changes.with(change.at, change.edit.clone());
            if changes != self.changes {
                self.changes = changes;
                self.performance.edits.push((self.name, change));
            }
        }
        if self.performance.edits.len() == before {
            return;
        }
        self.heard = self.heard.carried_to(&timeline);
        self.part.source.change(Arc::clone(&timeline), &self.changes);
        self.part.timeline = timeline;
        self.version = self.performance.edits.len();
        if let Some(segment) = self.renderer.change(self.version) {
            self.amend(segment);
        }
    }

    fn tell_rate(&mut self, at: Frames) {
        if let Some(rate) = self.part.timeline.rate_to_change(at) {
            self.tell(Happening::Rate(rate));
        }
    }
}
