//! Test helpers: a session that plays, and what a desktop is told of it.

use super::DesktopFacts;
use crate::player::{PartName, PlayState, SoundState, Status};
use crate::units::Frames;

/// The beginning of a session of a minute.
pub(super) fn status() -> Status {
    Status {
        state: PlayState::Playing,
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

pub(super) fn facts() -> DesktopFacts {
    DesktopFacts {
        name: None,
        title: "Massage".to_owned(),
        phase_name: Box::new(|_| Some("getting ready".to_owned())),
        is_one_button: false,
    }
}
