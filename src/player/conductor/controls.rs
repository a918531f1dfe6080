//! The effect of each control.

use crate::player::{Control, Finish, Following, Happening, Left, Part, PartName, Refusal, announcer};
use crate::timeline::{Edit, Heard};
use crate::units::Frames;

use super::{Conductor, Mode};

/// Length of the fade when the user quits.
const CALM: Frames = Frames::from_millis(1_500);
/// Length of the fade when the system stops the program.
const SHORT: Frames = Frames::from_millis(300);
/// How much louder or softer, in decibels: heard as one step.
const VOLUME_STEP: f32 = 3.0;

impl Conductor {
    /// Executes `control`, if it is possible now.
    ///
    /// # Errors
    /// If it is refused. Nothing has changed then.
    pub fn control(&mut self, control: Control) -> Result<(), Refusal> {
        self.step();
        let answer = self.execute(control);
        self.step();
        answer
    }

    fn execute(&mut self, control: Control) -> Result<(), Refusal> {
        match (control, &self.mode) {
            (_, Mode::Over) => {}
            (Control::Quit | Control::Stop(_), Mode::Ending(_)) => self.hush(),
            // Who stops in pain presses both keys.
            (Control::Hurt, Mode::Ending(Finish::Quit | Finish::Ended)) => self.hurt(),
            (_, Mode::Ending(_)) => {}
            (Control::Toggle | Control::Resume, Mode::Paused { at }) => self.resume(*at),
            (Control::Pause, Mode::Paused { .. }) | (Control::Resume, _) => {}
            (Control::Toggle | Control::Pause, _) => self.pause(),
            (Control::Next, _) => self.next(),
            (Control::Previous, _) => self.move_to(self.part.timeline.previous_from(self.position())),
            (Control::Repeat, _) => self.move_to(self.part.timeline.repeat_from(self.position())),
            (Control::Faster, _) => self.change_rate(1),
            (Control::Slower, _) => self.change_rate(-1),
            (Control::Volume(bus, volume), _) => self.change_mix(Edit::Volume(bus, volume)),
            (Control::Louder(bus), _) => return self.change_volume(bus, VOLUME_STEP),
            (Control::Softer(bus), _) => return self.change_volume(bus, -VOLUME_STEP),
            (Control::Music(wish), _) => return self.change_music(&wish),
            (
                Control::Restart
                | Control::Seek(_)
                | Control::Side(_)
                | Control::Longer
                | Control::Shorter
                | Control::TimeLeft
                | Control::GoOn,
                _,
            ) => return Err(Refusal::NotHere),
            (Control::Hurt, _) => self.hurt(),
            (Control::Quit, _) => self.quit(),
            (Control::Stop(stop), _) => self.leave(Finish::Stopped(stop), SHORT),
        }
        Ok(())
    }

    fn pause(&mut self) {
        let played = self.feed.played();
        let is_segment = played.generation == self.segment.generation;
        let frames = if is_segment { played.frames } else { 0 };
        // A mark will correct this to the frame at which the gate begins to close.
        self.mode = Mode::Paused {
            at: self.segment.from + Frames(frames),
        };
        self.stay();
        self.tell(Happening::Paused);
        self.hush();
    }

    fn resume(&mut self, at: Frames) {
        self.go_to(self.part.timeline.resume_from(at));
        self.tell(Happening::Resumed);
    }

    fn next(&mut self) {
        match self.part.timeline.next_from(self.position(), &self.heard) {
            Ok(to) => self.move_to(to),
            Err(refused) => {
                let line = announcer::line(&self.part.timeline, &self.captions, refused.line);
                self.tell(Happening::NotSkipped(line));
            }
        }
    }

    /// Moves to `to` and plays from there, even from a pause.
    fn move_to(&mut self, to: Frames) {
        let from = self.position();
        let was_paused = matches!(self.mode, Mode::Paused { .. });
        self.tell(Happening::Moved { from, to });
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

    /// Ends with the farewell, if there is one that can be heard and has not started.
    fn quit(&mut self) {
        let can_be_heard = self.name == PartName::Session && !self.is_lost();
        match self.farewell.take().filter(|_| can_be_heard) {
            Some(farewell) => self.follow_with(PartName::Farewell, farewell),
            None => self.leave(Finish::Quit, CALM),
        }
    }

    /// Falls silent, then plays the part `name` that `make` returns.
    fn follow_with(&mut self, name: PartName, mut make: Following) {
        let left = Left {
            at: self.position(),
            changes: self.changes.clone(),
        };
        self.hush();
        self.pending = None;
        match make(left) {
            Ok(part) => self.begin_part(name, part),
            Err(error) => self.mode = Mode::Ending(Finish::Failed(error)),
        }
    }

    fn begin_part(&mut self, name: PartName, part: Part) {
        self.name = name;
        self.heard = Heard::nothing(&part.timeline);
        self.announcer = Default::default();
        self.part = part;
        self.forget_caption();
        self.carry_changes_over();
        self.begin_at(Frames::ZERO);
        self.tell(match name {
            PartName::Farewell => Happening::Farewell,
            PartName::Session | PartName::Aftercare => Happening::Aftercare,
        });
    }

    /// Fades from the next rendered frame or, if nothing is being rendered, the sound that is playing.
    fn leave(&mut self, finish: Finish, over: Frames) {
        let is_playing = matches!(self.mode, Mode::Playing);
        self.pending = None;
        self.mode = Mode::Ending(finish);
        match self.renderer.fade(over, self.part.source.as_ref()) {
            Some(segment) if is_playing => self.amend(segment),
            _ => self.hush(),
        }
    }
}
