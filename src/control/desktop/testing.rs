//! Test helpers: a session that plays, and what a desktop is told of it.

use super::DesktopFacts;
use crate::player::{PlayState, Status};

/// The beginning of a session of a minute.
pub(super) fn status() -> Status {
    crate::player::testing::status(PlayState::Playing)
}

pub(super) fn facts() -> DesktopFacts {
    DesktopFacts {
        name: None,
        title: "Massage".to_owned(),
        phase_name: Box::new(|_| Some("getting ready".to_owned())),
        is_one_button: false,
    }
}
