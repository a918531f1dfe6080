//! Test helpers: the status of a session, and the clocks of a machine.

use std::time::Duration;

use super::ClockReading;
use crate::player::{PartName, PlayState, SoundState, Status};
use crate::units::Frames;

/// A session in this state.
pub(crate) fn status(state: PlayState) -> Status {
    Status {
        state,
        part: PartName::Session,
        sound: SoundState::Ok,
        at: Frames::ZERO,
        listened: Frames::ZERO,
        frames: Some(Frames::from_seconds(60)),
        phase: None,
        step: None,
        caption: None,
        next: None,
        rate: None,
        volumes: Default::default(),
        music: None,
        changes: Default::default(),
        device: None,
        can_go_on: false,
        late: 0,
    }
}

/// The clocks `millis` after the start without sleep, with `slept` seconds of sleep by then.
pub(crate) fn clocks(millis: u64, slept: u64) -> ClockReading {
    let time = Duration::from_millis(millis);
    ClockReading {
        before: time,
        with_sleep: time + Duration::from_secs(slept),
        after: time + Duration::from_micros(1),
    }
}
