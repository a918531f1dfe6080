//! How a session ends: not before the last frame has come to the ear.

use crate::player::{Finish, Happening, PartName};
use crate::units::Frames;

use super::{Conductor, Mode};

/// Waited for beyond the device's latency, which is an estimate: a stream that is closed too early cuts off its tail.
const MARGIN: Frames = Frames::from_millis(50);

impl Conductor {
    pub(super) fn natural_end(&self) -> Finish {
        match self.name {
            PartName::Session => Finish::Ended,
            PartName::Aftercare => Finish::Hurt,
            PartName::Farewell => Finish::Quit,
        }
    }

    /// Ends where an end is due and silence has come; `is_ready` says that the ring is clear for another segment.
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

    /// Ends without waiting any longer for a device that draws nothing.
    pub fn end_unheard(&mut self) {
        if self.is_ending()
            && let Mode::Ending(finish) = std::mem::replace(&mut self.mode, Mode::Over)
        {
            self.finish(finish);
        }
    }

    /// Who asked to stop does not wait for a device until the farewell can be heard.
    pub(super) fn leave_farewell(&mut self) {
        if self.name == PartName::Farewell && !self.is_over() {
            self.finish(Finish::Quit);
        }
    }

    /// Whether it only waits to be heard out.
    pub fn is_ending(&self) -> bool {
        matches!(self.mode, Mode::Ending(_))
    }

    /// Ends because the thread `name` is gone.
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
