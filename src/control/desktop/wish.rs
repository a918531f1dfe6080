//! What a desktop asks for, as a control. Pure.

use mpris_server::TrackId;

use super::{panel, scale};
use crate::control::with_one_button;
use crate::player::{Control, Status};
use crate::units::Frames;

/// Next, or what it means with one button.
pub(super) fn next(status: &Status, is_one_button: bool) -> Control {
    if is_one_button {
        with_one_button(Control::Next, status)
    } else {
        Control::Next
    }
}

/// A seek by `offset` microseconds. Past the end it is next, as the standard says.
pub(super) fn seek_by(status: &Status, offset: i64, is_one_button: bool) -> Control {
    let to = scale::micros(status.at).saturating_add(offset);
    let to = scale::frames(to).unwrap_or(Frames::ZERO);
    match status.frames {
        Some(end) if to > end => next(status, is_one_button),
        _ => Control::Seek(to),
    }
}

/// A seek to `position` microseconds in `track`; `None` if that is another track or not in it.
pub(super) fn seek_to(status: &Status, track: &TrackId, position: i64) -> Option<Control> {
    let to = scale::frames(position)?;
    let is_within = status.frames.is_none_or(|end| to <= end);
    (is_within && *track == panel::track(status)).then_some(Control::Seek(to))
}

/// A volume of the voice. A voice that is louder than recorded stays so if the most is asked for: louder must not turn
/// into softer.
pub(super) fn volume(status: &Status, amplitude: f64) -> Option<Control> {
    let volume = scale::decibels(amplitude)?;
    if amplitude >= scale::FULL && status.volumes.speech >= volume {
        return None;
    }
    Control::parse("volume", &["voice", &volume.0.to_string()]).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::control::desktop::testing::status;
    use crate::player::PartName;
    use crate::units::Decibels;

    const SECOND: i64 = 1_000_000;

    fn at(seconds: u64) -> Status {
        Status {
            at: Frames::from_seconds(seconds),
            ..status()
        }
    }

    fn to(seconds: u64) -> Control {
        Control::Seek(Frames::from_seconds(seconds))
    }

    #[test]
    fn with_one_button_next_is_the_way_back() {
        let hurt = Status {
            can_go_on: true,
            ..status()
        };
        assert_eq!(next(&hurt, true), Control::GoOn);
        assert_eq!(next(&hurt, false), Control::Next);
        assert_eq!(next(&status(), true), Control::Next);
    }

    #[test]
    fn an_offset_counts_from_the_position() {
        let seek = |offset| seek_by(&at(20), offset, false);
        assert_eq!(seek(10 * SECOND), to(30));
        assert_eq!(seek(-5 * SECOND), to(15));
        assert_eq!(seek(-30 * SECOND), to(0));
        assert_eq!(seek(i64::MIN), to(0));
        assert_eq!(seek(i64::MAX), Control::Next);
        let endless = Status {
            frames: None,
            ..at(20)
        };
        assert_eq!(seek_by(&endless, 100 * SECOND, false), to(120));
    }

    #[test]
    fn a_position_of_another_track_or_none_is_nothing() {
        let status = at(20);
        let track = panel::track(&status);
        assert_eq!(seek_to(&status, &track, 30 * SECOND), Some(to(30)));
        assert_eq!(seek_to(&status, &track, -SECOND), None);
        assert_eq!(seek_to(&status, &track, 61 * SECOND), None);
        let aftercare = Status {
            part: PartName::Aftercare,
            ..at(20)
        };
        assert_eq!(seek_to(&aftercare, &track, 30 * SECOND), None);
        assert_eq!(seek_to(&status, &TrackId::NO_TRACK, 0), None);
    }

    #[test]
    fn a_volume_is_that_of_the_voice_and_never_turns_louder_into_softer() {
        let asked = |decibels, amplitude| {
            let mut status = status();
            status.volumes.speech = Decibels(decibels);
            volume(&status, amplitude)
        };
        let voice = |decibels| Control::parse("volume", &["voice", decibels]).ok();
        assert_eq!(asked(0.0, 0.1), voice("-20"));
        assert_eq!(asked(0.0, 0.0), voice("-60"));
        assert_eq!(asked(-20.0, 1.5), voice("0"));
        assert_eq!(asked(6.0, 1.0), None);
        assert_eq!(asked(6.0, 0.1), voice("-20"));
        assert_eq!(asked(0.0, f64::NAN), None);
    }
}
