//! What each control does.

use std::sync::Arc;

use crate::player::{Aftercare, Control, Finish, Happening, Part, PartName, Take};
use crate::timeline::Heard;
use crate::units::Frames;

use super::{Conductor, Stage};

/// How long a calm end takes.
const CALM: Frames = Frames::from_millis(1_500);
/// How long an end takes that was not asked for by key.
const SHORT: Frames = Frames::from_millis(300);

impl Conductor {
    /// Does what was asked for, if it may be done now.
    pub fn control(&mut self, control: Control) {
        self.step();
        match (control, &self.stage) {
            (_, Stage::Over) => {}
            (Control::Quit | Control::Interrupt | Control::Terminate, Stage::Ending(_)) => self.hush(),
            (_, Stage::Ending(_)) => {}
            (Control::PauseOrResume, Stage::Paused { at }) => self.resume(*at),
            (Control::PauseOrResume, _) => self.pause(),
            (Control::Next, _) => self.next(),
            (Control::Previous, _) => self.move_to(self.part.timeline.previous_from(self.position())),
            (Control::Repeat, _) => self.move_to(self.part.timeline.repeat_from(self.position())),
            (Control::Faster, _) => self.change_tempo(1),
            (Control::Slower, _) => self.change_tempo(-1),
            (Control::Hurt, _) => self.hurt(),
            (Control::Quit, _) => self.quit(),
            (Control::Interrupt, _) => self.leave(Finish::Interrupted, SHORT),
            (Control::Terminate, _) => self.leave(Finish::Terminated, SHORT),
        }
        self.step();
    }

    fn pause(&mut self) {
        let played = self.feed.played();
        let is_take = played.generation == self.take.generation;
        let frames = if is_take { played.frames } else { 0 };
        self.tell(Happening::Paused);
        // The frame at which the gate begins to close follows in its mark.
        self.stage = Stage::Paused {
            at: self.take.from + Frames(frames),
        };
        self.hush();
    }

    fn resume(&mut self, at: Frames) {
        self.go_to(self.part.timeline.resume_from(at));
        self.tell(Happening::Resumed);
    }

    fn next(&mut self) {
        match self.part.timeline.next_from(self.position(), &self.heard) {
            Ok(to) => self.move_to(to),
            Err(refused) => self.tell(Happening::NotSkipped { cue: refused.cue }),
        }
    }

    /// Moves, and plays on from there even if it was paused.
    fn move_to(&mut self, to: Frames) {
        let from = self.position();
        self.tell(Happening::Moved { from, to });
        let was_paused = matches!(self.stage, Stage::Paused { .. });
        self.go_to(to);
        if was_paused {
            self.tell(Happening::Resumed);
        }
    }

    fn hurt(&mut self) {
        if let Some(aftercare) = self.aftercare.take() {
            self.follow_with(PartName::Aftercare, aftercare);
        }
    }

    /// Leaves with the words of parting, where there are any and they have not begun.
    fn quit(&mut self) {
        match self.farewell.take().filter(|_| self.name == PartName::Session) {
            Some(farewell) => self.follow_with(PartName::Farewell, farewell),
            None => self.leave(Finish::Quit, CALM),
        }
    }

    /// Falls silent, and plays the part called `name`, which `make` makes.
    fn follow_with(&mut self, name: PartName, make: Aftercare) {
        let at = self.position();
        self.hush();
        match make(at) {
            Ok(part) => self.begin_part(name, part),
            Err(error) => self.stage = Stage::Ending(Finish::Failed(error)),
        }
    }

    fn begin_part(&mut self, name: PartName, part: Part) {
        self.name = name;
        self.heard = Heard::nothing(&part.timeline);
        self.herald = Default::default();
        self.part = part;
        self.begin(Take::new(self.feed.generation(), self.name, Frames::ZERO));
        let timeline = Arc::clone(&self.part.timeline);
        self.tell(match name {
            PartName::Farewell => Happening::Farewell { timeline },
            PartName::Session | PartName::Aftercare => Happening::Aftercare { timeline },
        });
    }

    /// Fades what is rendered from now on, or what sounds where that is nothing.
    fn leave(&mut self, finish: Finish, over: Frames) {
        let is_playing = matches!(self.stage, Stage::Playing);
        self.stage = Stage::Ending(finish);
        match self.renderer.fade(over, self.part.score.as_ref()) {
            Some(take) if is_playing => self.amend(take),
            _ => self.hush(),
        }
    }
}
