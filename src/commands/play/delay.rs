//! The wait before a session starts (`--delay`): it is paused, and starts by itself.

use std::time::{Duration, Instant};

use crate::player::{Control, PlayState, Player, SoundState, Status};
use crate::show::Show;
use crate::units::Frames;

/// A session that waits.
#[derive(Debug, Clone, Copy)]
pub(super) struct Delay {
    until: Instant,
    length: Frames,
}

impl Delay {
    /// The wait that was asked for, if any. It starts now.
    pub(super) fn of(show: &Show) -> Option<Delay> {
        let length = show.request.delay.as_ref()?.frames();
        let until = Instant::now().checked_add(Duration::from_secs_f64(length.as_seconds()))?;
        Some(Delay { until, length })
    }

    /// How long it is.
    pub(super) fn length(self) -> Frames {
        self.length
    }

    /// How long it still is at `now`.
    pub(super) fn left(self, now: Instant) -> Frames {
        let left = self.until.saturating_duration_since(now);
        Frames::from_millis(left.as_millis() as u64)
    }

    /// Starts the session when it is time and its device is there. Returns whether it still waits: not if the user has
    /// started, paused or ended it.
    pub(super) fn goes_on(self, player: &Player) -> bool {
        let waits = self.waits(&player.status(), Instant::now());
        if waits == Some(false) {
            player.control(Control::Resume);
        }
        waits == Some(true)
    }

    /// Whether a session in this status still waits at `now`; `None` if nothing waits any more.
    fn waits(self, status: &Status, now: Instant) -> Option<bool> {
        // Nobody is there to say whether another device may be heard (law: no-stranger-hears).
        let is_gone = status.sound == SoundState::Gone;
        (status.state == PlayState::Waiting).then_some(now < self.until || is_gone)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::player::testing::status;

    #[test]
    fn it_starts_when_it_is_time_and_its_device_is_there() {
        let begun = Instant::now();
        let delay = Delay {
            until: begun + Duration::from_secs(30),
            length: Frames::from_seconds(30),
        };
        let at = |seconds| begun + Duration::from_secs(seconds);
        let waiting = status(PlayState::Waiting);
        assert_eq!(delay.waits(&waiting, at(29)), Some(true));
        assert_eq!(delay.waits(&waiting, at(30)), Some(false));
        let gone = Status {
            sound: SoundState::Gone,
            ..waiting
        };
        assert_eq!(delay.waits(&gone, at(90)), Some(true));
        for state in [
            PlayState::Playing,
            PlayState::UntilReady,
            PlayState::Paused,
            PlayState::Ending,
        ] {
            assert_eq!(delay.waits(&status(state), at(5)), None, "{state:?}");
        }
    }
}
