//! What a desktop shows of a session: a function of the status. Pure.

use mpris_server::zbus::ObjectPath;
use mpris_server::{Metadata, PlaybackStatus, Property, Time, TrackId};

use super::{DesktopFacts, scale};
use crate::player::{PartName, PlayState, Status};
use crate::units::Frames;

/// A position may be this far from where listening led, and is no jump: nobody sees the difference.
const TOLERANCE: Frames = Frames::from_millis(250);

/// All that can change, as it is at `status`.
pub(super) fn properties(status: &Status, facts: &DesktopFacts) -> [Property; 8] {
    let steers = steers(status);
    [
        Property::PlaybackStatus(playback(status)),
        Property::Metadata(metadata(status, facts)),
        Property::Volume(volume(status)),
        Property::CanPlay(steers),
        Property::CanPause(steers),
        Property::CanGoNext(steers),
        Property::CanGoPrevious(steers),
        Property::CanSeek(steers),
    ]
}

/// Those of `now` that are not as they were before.
pub(super) fn changed(before: &[Property], now: &[Property]) -> Vec<Property> {
    let is_new = |property: &&Property| !before.contains(property);
    now.iter().filter(is_new).cloned().collect()
}

pub(super) fn playback(status: &Status) -> PlaybackStatus {
    match status.state {
        PlayState::Playing | PlayState::Ending => PlaybackStatus::Playing,
        // So the button that plays goes on.
        PlayState::Waiting | PlayState::UntilReady | PlayState::Paused => PlaybackStatus::Paused,
        PlayState::Over => PlaybackStatus::Stopped,
    }
}

pub(super) fn metadata(status: &Status, facts: &DesktopFacts) -> Metadata {
    let mut metadata = Metadata::builder().trackid(track(status)).title(&facts.title);
    if let Some(phase) = (facts.phase_name)(status) {
        metadata = metadata.album(phase);
    }
    if let Some(frames) = status.frames {
        metadata = metadata.length(time(frames));
    }
    metadata.build()
}

/// Each part has a length and positions of its own, so it is a track.
pub(super) fn track(status: &Status) -> TrackId {
    ObjectPath::from_static_str_unchecked(match status.part {
        PartName::Session => "/warmhands/session",
        PartName::Aftercare => "/warmhands/aftercare",
        PartName::Farewell => "/warmhands/farewell",
    })
    .into()
}

/// The volume of the voice. The desktop has its own for the whole sound.
pub(super) fn volume(status: &Status) -> f64 {
    scale::amplitude(status.volumes.speech)
}

/// Whether anything but an end can be asked for.
pub(super) fn steers(status: &Status) -> bool {
    matches!(
        status.state,
        PlayState::Playing | PlayState::Waiting | PlayState::UntilReady | PlayState::Paused
    )
}

pub(super) fn position(status: &Status) -> Time {
    time(status.at)
}

/// Whether the position is not the one that listening led to.
pub(super) fn is_jump(before: &Status, now: &Status) -> bool {
    let expected = before.at + now.listened.saturating_sub(before.listened);
    let away = expected.0.abs_diff(now.at.0);
    before.part != now.part || away > TOLERANCE.0
}

fn time(frames: Frames) -> Time {
    Time::from_micros(scale::micros(frames))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::control::desktop::testing::{facts, status};
    use crate::units::Decibels;

    #[test]
    fn the_title_is_the_session_and_the_album_the_phase() {
        let shown = metadata(&status(), &facts());
        assert_eq!(shown.title(), Some("Massage"));
        assert_eq!(shown.album(), Some("getting ready"));
        assert_eq!(shown.length(), Some(Time::from_secs(60)));
        assert_eq!(shown.trackid().unwrap().as_str(), "/warmhands/session");
    }

    #[test]
    fn what_has_no_end_has_no_length() {
        let endless = Status {
            frames: None,
            ..status()
        };
        assert_eq!(metadata(&endless, &facts()).length(), None);
    }

    #[test]
    fn what_ends_still_plays_and_can_not_be_steered() {
        let now = |state| Status { state, ..status() };
        assert_eq!(playback(&now(PlayState::Playing)), PlaybackStatus::Playing);
        assert_eq!(playback(&now(PlayState::Paused)), PlaybackStatus::Paused);
        assert_eq!(playback(&now(PlayState::UntilReady)), PlaybackStatus::Paused);
        assert!(steers(&now(PlayState::UntilReady)));
        assert_eq!(playback(&now(PlayState::Ending)), PlaybackStatus::Playing);
        assert_eq!(playback(&now(PlayState::Over)), PlaybackStatus::Stopped);
        assert!(steers(&now(PlayState::Paused)));
        assert!(!steers(&now(PlayState::Ending)));
    }

    /// The properties that change from `status()` to `now`.
    fn news(now: &Status) -> Vec<Property> {
        let facts = facts();
        changed(&properties(&status(), &facts), &properties(now, &facts))
    }

    #[test]
    fn time_alone_changes_nothing() {
        let later = Status {
            at: Frames::from_seconds(30),
            listened: Frames::from_seconds(30),
            ..status()
        };
        assert_eq!(news(&later), []);
        assert!(!is_jump(&status(), &later));
    }

    #[test]
    fn only_what_changed_is_told() {
        let mut now = status();
        now.volumes.speech = Decibels(-20.0);
        assert_eq!(news(&now), [Property::Volume(0.1)]);
        let paused = Status {
            state: PlayState::Paused,
            ..status()
        };
        assert_eq!(news(&paused), [Property::PlaybackStatus(PlaybackStatus::Paused)]);
        let aftercare = Status {
            part: PartName::Aftercare,
            ..status()
        };
        assert!(matches!(news(&aftercare)[..], [Property::Metadata(_)]));
    }

    #[test]
    fn a_jump_is_a_place_that_was_not_reached_by_listening() {
        let at = |at, listened| Status {
            at: Frames::from_seconds(at),
            listened: Frames::from_seconds(listened),
            ..status()
        };
        assert!(is_jump(&at(10, 10), &at(20, 11)));
        assert!(is_jump(&at(10, 10), &at(5, 10)));
        assert!(!is_jump(&at(10, 30), &at(12, 32)));
        let farewell = Status {
            part: PartName::Farewell,
            ..at(0, 0)
        };
        assert!(is_jump(&at(0, 0), &farewell));
    }
}
