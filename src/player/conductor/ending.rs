//! The end of a session, which waits until the last frame has reached the ear.

use crate::player::{Finish, Happening, PartName};
use crate::units::Frames;

use super::{Conductor, Mode};

/// Added to the device's latency, which is an estimate: closing a stream too early cuts off its tail.
const MARGIN: Frames = Frames::from_millis(50);

impl Conductor {
    pub(super) fn natural_end(&self) -> Finish {
        match self.name {
            PartName::Session => Finish::Ended,
            PartName::Aftercare => Finish::Hurt,
            PartName::Farewell => Finish::Quit,
        }
    }

    /// Ends the session if it is ending and silence was reached. `is_ready`: the ring is clear for another segment.
    pub(super) fn end_if_heard_out(&mut self, is_ready: bool) {
        if !matches!(self.mode, Mode::Ending(_)) || !self.is_heard_out(is_ready) {
            return;
        }
        if let Mode::Ending(finish) = std::mem::replace(&mut self.mode, Mode::Over) {
            self.finish(finish);
        }
    }

    fn is_heard_out(&self, is_ready: bool) -> bool {
        let pulled = self.gauge.pulled();
        if self.is_lost() || pulled == 0 {
            return true;
        }
        let is_silent = self.ended.is_some() || self.is_hushed && is_ready;
        let tail = (self.latency + MARGIN).0;
        is_silent && self.silent_since.is_some_and(|since| pulled >= since + tail)
    }

    /// Ends the session without waiting for a device that pulls nothing.
    pub fn end_unheard(&mut self) {
        if self.is_ending()
            && let Mode::Ending(finish) = std::mem::replace(&mut self.mode, Mode::Over)
        {
            self.finish(finish);
        }
    }

    /// Ends the farewell: a user who quits should not wait until a device can play it.
    pub(super) fn leave_farewell(&mut self) {
        if self.name == PartName::Farewell && !self.is_over() {
            self.finish(Finish::Quit);
        }
    }

    /// Whether the session only waits for its last frames to be heard.
    pub fn is_ending(&self) -> bool {
        matches!(self.mode, Mode::Ending(_))
    }

    /// Ends the session because the thread `name` died.
    pub fn end_without(&mut self, name: &'static str) {
        if !self.is_over() {
            self.finish(Finish::Died(name));
        }
    }

    pub(super) fn finish(&mut self, finish: Finish) {
        self.observe();
        self.mode = Mode::Over;
        self.tell(Happening::Finished(finish));
        self.renderer.stop();
    }
}
