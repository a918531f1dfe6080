//! The sleep of the machine while a session plays: it is held off, and pauses the session where it comes all the same.

use crate::awake::{ClockReading, SleepDetector};
#[cfg(all(target_os = "linux", feature = "live"))]
use crate::awake::{WakeLock, hold_off_sleep};
use crate::player::{Control, Remote, Status};

/// Sleep is held off as long as this lives and the session plays.
pub(super) struct Awake<C> {
    /// Reads the clocks.
    clocks: C,
    detector: SleepDetector,
    #[cfg(all(target_os = "linux", feature = "live"))]
    lock: WakeLock,
}

impl Awake<fn() -> ClockReading> {
    /// Holds off sleep for the session called `title`. Waits for no service.
    #[cfg_attr(not(all(target_os = "linux", feature = "live")), expect(unused_variables))]
    pub(super) fn during(title: &str, remote: &Remote) -> Self {
        Awake {
            clocks: ClockReading::now,
            detector: SleepDetector::new(ClockReading::now()),
            #[cfg(all(target_os = "linux", feature = "live"))]
            lock: hold_off_sleep(remote, title),
        }
    }
}

impl<C: Fn() -> ClockReading> Awake<C> {
    /// What is to be asked of the player if the machine slept since the last look.
    pub(super) fn look(&mut self, status: &Status) -> Option<Control> {
        self.detector.look((self.clocks)(), status)
    }

    /// The job is about to be stopped.
    pub(super) fn stop(&self) {
        #[cfg(all(target_os = "linux", feature = "live"))]
        self.lock.stop();
    }

    /// The job goes on, because somebody asked for it: that the machine slept meanwhile is no reason to pause.
    pub(super) fn go_on(&mut self) {
        self.detector = SleepDetector::new((self.clocks)());
        #[cfg(all(target_os = "linux", feature = "live"))]
        self.lock.go_on();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;

    use crate::awake::testing::clocks;
    use crate::player::PlayState;
    use crate::player::testing::status;

    #[test]
    fn a_closed_lid_pauses_and_a_stopped_job_goes_on() {
        let now = Cell::new(clocks(0, 0));
        let mut awake = Awake {
            clocks: || now.get(),
            detector: SleepDetector::new(now.get()),
            #[cfg(all(target_os = "linux", feature = "live"))]
            lock: WakeLock::default(),
        };
        let playing = status(PlayState::Playing);
        assert_eq!(awake.look(&playing), None);
        now.set(clocks(20, 7200));
        assert_eq!(awake.look(&playing), Some(Control::Pause));
        assert_eq!(awake.look(&playing), None);
        awake.stop();
        now.set(clocks(40, 9000));
        awake.go_on();
        assert_eq!(awake.look(&playing), None);
    }
}
