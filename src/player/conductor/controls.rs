//! The effect of each control.

use crate::player::{Control, Finish, Happening, Left, Part, PartName, Refusal, SourceError, announcer};
use crate::timeline::{Edit, Heard, NotSkipped};
use crate::units::Frames;

use super::left::LeftSession;
use super::pending::Steering;
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
        let is_confirmed = is_confirmed(&control);
        let was_awaiting = self.is_awaiting();
        let answer = self.execute(control);
        if was_awaiting && !self.is_awaiting() && self.is_lost() {
            self.tell(Happening::DeviceLost);
        }
        match answer {
            // Who has stopped is left in peace.
            _ if self.is_ending() => {}
            Ok(()) if is_confirmed => self.signal(true),
            Ok(()) => {}
            Err(refusal) if refusal.is_told_otherwise() => self.signal(false),
            Err(refusal) => self.refuse(refusal),
        }
        self.step();
        answer
    }

    fn execute(&mut self, control: Control) -> Result<(), Refusal> {
        match (control, &self.mode) {
            (_, Mode::Over) => {}
            (Control::Quit | Control::Stop(_), Mode::Ending(_)) => self.hush(),
            // Who stops in pain presses both keys.
            (Control::Hurt, Mode::Ending(Finish::Quit | Finish::Ended)) => self.hurt(),
            (Control::Pause | Control::Resume | Control::Hurt, Mode::Ending(_)) => {}
            (_, Mode::Ending(_)) => return Err(Refusal::NotHere),
            (Control::Toggle | Control::Resume | Control::Next, Mode::Playing) if self.waits() => {
                return self.end_wait();
            }
            (Control::GoOn, Mode::Playing) if !self.can_go_on() => return self.end_wait(),
            (Control::Toggle | Control::Resume, Mode::Paused { at }) => self.resume(*at),
            (Control::Pause, Mode::Paused { .. }) if self.waits_to_start => {
                self.waits_to_start = false;
                self.tell(Happening::Paused);
            }
            (Control::Pause, Mode::Paused { .. }) | (Control::Resume, _) => {}
            (Control::Toggle | Control::Pause, _) => self.pause(),
            (Control::Next, _) => return self.next(),
            (Control::Previous, _) => self.move_to(self.part.timeline.previous_from(self.position())),
            (Control::Repeat, _) => self.move_to(self.part.timeline.repeat_from(self.position())),
            (Control::Restart, _) => self.move_to(self.part.timeline.restart_from(self.position())),
            (Control::Seek(to), _) => return self.seek(to),
            (Control::Side(side), _) => return self.change_side(side),
            (Control::Longer, _) => return self.steer(Steering::Longer),
            (Control::Shorter, _) => return self.steer(Steering::Shorter),
            (Control::Faster, _) => return self.change_rate(1),
            (Control::Slower, _) => return self.change_rate(-1),
            (Control::Volume(bus, volume), _) => self.change_mix(Edit::Volume(bus, volume)),
            (Control::Louder(bus), _) => return self.change_volume(bus, VOLUME_STEP),
            (Control::Softer(bus), _) => return self.change_volume(bus, -VOLUME_STEP),
            (Control::Music(wish), _) => return self.change_music(&wish),
            (Control::TimeLeft, _) => self.say_time_left(),
            (Control::GoOn, _) => return self.ask_to_go_on(),
            (Control::Hurt, _) => self.hurt(),
            (Control::Quit, _) => self.quit(),
            (Control::Stop(stop), _) => self.leave(Finish::Stopped(stop), SHORT),
        }
        Ok(())
    }

    pub(super) fn pause(&mut self) {
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

    pub(super) fn resume(&mut self, at: Frames) {
        self.go_to(self.part.timeline.resume_from(at));
        self.tell(Happening::Resumed);
    }

    fn next(&mut self) -> Result<(), Refusal> {
        let to = self.part.timeline.next_from(self.position(), &self.heard);
        self.move_unless_refused(to)
    }

    fn seek(&mut self, to: Frames) -> Result<(), Refusal> {
        let to = self.part.timeline.seek_from(self.position(), to, &self.heard);
        self.move_unless_refused(to)
    }

    fn move_unless_refused(&mut self, to: Result<Frames, NotSkipped>) -> Result<(), Refusal> {
        match to {
            Ok(to) => self.move_to(to),
            Err(refused) => {
                let line = announcer::line(&self.part.timeline, &self.captions, refused.line);
                self.tell(Happening::NotSkipped(line));
                return Err(refused.into());
            }
        }
        Ok(())
    }

    /// Moves to `to` and plays from there, even from a pause.
    fn move_to(&mut self, to: Frames) {
        let from = self.position();
        let was_paused = matches!(self.mode, Mode::Paused { .. });
        self.tell(Happening::Moved { from, to });
        self.go_to_with(to, self.waiting_again(from, to));
        if was_paused {
            self.tell(Happening::Resumed);
        }
    }

    /// Leaves for the aftercare. In the aftercare it stays there, whatever was asked before; from a pause it begins again.
    fn hurt(&mut self) {
        self.goes_on_at = None;
        self.music_wish = None;
        if self.name == PartName::Aftercare {
            if matches!(self.mode, Mode::Paused { .. }) {
                self.move_to(Frames::ZERO);
            }
            return;
        }
        let goes_back = self.name == PartName::Session && !matches!(self.mode, Mode::Ending(_));
        let left = self.leaving();
        match (self.aftercare)(left.clone()) {
            Ok(part) => {
                let session = self.begin_part(PartName::Aftercare, part);
                self.left = goes_back.then_some(LeftSession {
                    at: left.at,
                    ..session
                });
                self.tell(Happening::Aftercare);
            }
            Err(error) => self.fail(error),
        }
    }

    /// Ends with the farewell, if there is one that can be heard and has not started.
    fn quit(&mut self) {
        let can_be_heard = self.name == PartName::Session && !self.is_lost() && !self.is_awaiting();
        let Some(mut farewell) = self.farewell.take().filter(|_| can_be_heard) else {
            return self.leave(Finish::Quit, CALM);
        };
        match farewell(self.leaving()) {
            Ok(part) => {
                self.begin_part(PartName::Farewell, part);
                self.tell(Happening::Farewell);
            }
            Err(error) => self.fail(error),
        }
    }

    fn leaving(&self) -> Left {
        Left {
            at: self.position(),
            changes: self.changes.clone(),
        }
    }

    /// Falls silent: what should follow can't be made.
    fn fail(&mut self, error: SourceError) {
        self.hush();
        self.pending = None;
        self.mode = Mode::Ending(Finish::Failed(error));
    }

    /// Falls silent, then plays `part`. Returns what was left, at its position.
    fn begin_part(&mut self, name: PartName, part: Part) -> LeftSession {
        let at = self.position();
        self.hush();
        self.pending = None;
        self.waiting.clear();
        self.name = name;
        self.announcer = Default::default();
        let heard = Heard::nothing(&part.timeline);
        let left = LeftSession {
            heard: std::mem::replace(&mut self.heard, heard),
            part: std::mem::replace(&mut self.part, part),
            changes: self.changes.clone(),
            version: self.version,
            at,
        };
        self.forget_caption();
        self.carry_changes_over();
        self.begin_at(Frames::ZERO);
        left
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

/// Whether a signal confirms the control: its effect is not heard at once, or not as a whole.
fn is_confirmed(control: &Control) -> bool {
    matches!(
        control,
        Control::Side(_)
            | Control::Longer
            | Control::Shorter
            | Control::Faster
            | Control::Slower
            | Control::Volume(..)
            | Control::Louder(_)
            | Control::Softer(_)
    )
}
