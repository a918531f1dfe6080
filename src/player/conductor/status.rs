//! Builds the status from the conductor's state. Every event carries one.

use std::mem::discriminant;
use std::sync::Arc;

use crate::mixer::Volumes;
use crate::player::announcer::line;
use crate::player::{Event, Happening, PlayState, SoundState, Status};
use crate::timeline::Bus;
use crate::units::{Decibels, Frames};

use super::Conductor;
use super::known::News;
use super::mode::Mode;

impl Conductor {
    /// The current status.
    pub fn status(&self) -> Status {
        self.status_at(self.moment())
    }

    fn status_at(&self, at: Frames) -> Status {
        let timeline = &self.part.timeline;
        let (phase, step) = timeline.place_at(at).unzip();
        let next = timeline
            .next_line(at)
            .map(|moment| line(timeline, &self.captions, moment));
        Status {
            state: match self.mode {
                Mode::Playing if self.waits_at(at) => PlayState::UntilReady,
                Mode::Playing => PlayState::Playing,
                Mode::Paused { .. } if self.waits_to_start => PlayState::Waiting,
                Mode::Paused { .. } => PlayState::Paused,
                Mode::Ending(_) => PlayState::Ending,
                Mode::Over => PlayState::Over,
            },
            part: self.name,
            sound: self.sound_state(),
            at,
            listened: self.listened + self.heard_of_segment().unwrap_or_default(),
            frames: (!timeline.is_endless()).then_some(timeline.frames),
            phase,
            step,
            caption: self.known.caption.clone(),
            next: next.and_then(|line| Some((line.cue.at, line.caption?))),
            figure: timeline.figure_at(at),
            beat: timeline.beat_at(at),
            rate: timeline.rate_from(at),
            volumes: self.volumes_now(),
            music: self.music_now(),
            changes: self.changes.clone(),
            device: self.device.name.clone(),
            can_go_on: self.can_go_on(),
            late: self.performance.times_starved(),
        }
    }

    fn sound_state(&self) -> SoundState {
        if self.is_awaiting() {
            SoundState::Gone
        } else {
            self.sound
        }
    }

    pub(super) fn volumes_now(&self) -> Volumes {
        let now = |bus, first: Decibels| self.changes.volumes(bus).last().map_or(first, |(_, last)| last);
        Volumes {
            speech: now(Bus::Speech, self.volumes.speech),
            music: now(Bus::Music, self.volumes.music),
            signal: now(Bus::Signal, self.volumes.signal),
        }
    }

    pub(super) fn music_now(&self) -> Option<Arc<str>> {
        let own = || self.part.timeline.music.as_ref().map(|bed| &bed.clip);
        let wish = self.music_wish.as_ref().map(Option::as_ref);
        let clip = match wish.or_else(|| Some(self.changes.music().last()?.1)) {
            Some(piece) => piece.map(|piece| &piece.clip),
            None => own(),
        }?;
        let named = self.pieces.iter().find(|named| named.piece.clip == *clip);
        Some(named.map_or_else(|| clip.as_str().into(), |named| Arc::clone(&named.name)))
    }

    /// The moment of an event reported now.
    fn moment(&self) -> Frames {
        // After a pause, frames before the cut may still be on their way to the ear, so an event is not ahead of them.
        match (&self.mode, self.heard_of_segment()) {
            (Mode::Paused { at }, Some(heard)) => (*at).min(self.segment.from + heard),
            _ => self.position(),
        }
    }

    pub(super) fn tell(&mut self, what: Happening) {
        self.tell_at(self.moment(), what);
    }

    pub(super) fn tell_at(&mut self, at: Frames, what: Happening) {
        if let Happening::LineStarted(line) = &what {
            self.known.caption.clone_from(&line.caption);
        }
        self.known.told = Some(self.news());
        let status = Arc::new(self.status_at(at));
        self.events.push(Event { at, what, status });
    }

    /// Forgets the last line when another part begins.
    pub(super) fn forget_caption(&mut self) {
        self.known.caption = None;
    }

    /// Reports the status, if it has changed since the last event.
    pub(super) fn tell_news(&mut self) {
        if self.known.told != Some(self.news()) {
            self.tell(Happening::Progress);
        }
    }

    fn news(&self) -> News {
        let mode = discriminant(&self.mode);
        (
            mode,
            self.name,
            self.sound_state(),
            self.version,
            self.segment.generation,
        )
    }
}
