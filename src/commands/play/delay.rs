//! The wait before a session starts (`--delay`): it is paused, and starts by itself.

use std::time::{Duration, Instant};

use crate::player::{Control, PlayState, Player};
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

    /// Starts the session when it is time. Returns whether it still waits: not if the user has started, paused or ended it.
    pub(super) fn goes_on(self, player: &Player) -> bool {
        if player.status().state != PlayState::Waiting {
            return false;
        }
        let is_waiting = Instant::now() < self.until;
        if !is_waiting {
            player.control(Control::Resume);
        }
        is_waiting
    }
}
