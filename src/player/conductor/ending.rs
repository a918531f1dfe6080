//! How a session ends: not before the last frame has come to the ear.

use crate::player::{Finish, Happening, PartName};
use crate::units::Frames;

use super::{Conductor, Stage};

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

    /// Ends where an end is due and silence has come; `is_ready` says that the ring is clear for another take.
    pub(super) fn end_if_heard_out(&mut self, is_ready: bool) {
        if !matches!(self.stage, Stage::Ending(_)) || !self.is_heard_out(is_ready) {
            return;
        }
        if let Stage::Ending(finish) = std::mem::replace(&mut self.stage, Stage::Over) {
            self.finish(finish);
        }
    }

    fn is_heard_out(&self, is_ready: bool) -> bool {
        let pulled = self.gauge.pulled();
        if self.is_lost || pulled == 0 {
            return true;
        }
        let is_silent = self.ended.is_some() || self.is_hushed && is_ready;
        let tail = (self.latency + MARGIN).0;
        is_silent && self.silent_since.is_some_and(|since| pulled >= since + tail)
    }

    pub(super) fn finish(&mut self, finish: Finish) {
        self.observe();
        self.tell(Happening::Finished(finish));
        self.stage = Stage::Over;
        self.renderer.stop();
    }
}
