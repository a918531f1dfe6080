//! What a screen says of what happens, in the words of a language.

use std::sync::Arc;

use super::clock;
use crate::locale::{Arguments, Messages};
use crate::player::{Finish, Happening, MusicLoss, SoundState, Status};
use crate::show::{Caption, NamedPiece};
use crate::timeline::Bus;
use crate::units::Decibels;

/// What is said of an event.
pub(super) enum Saying<'a> {
    /// A line that is spoken.
    Caption(&'a Caption),
    /// A value that a held key changes many times.
    Value(String),
    /// A notice.
    Notice(String),
    /// Nothing: the status shows it.
    Nothing,
}

/// What is said of `what`.
pub(super) fn told<'a>(messages: &Messages, what: &'a Happening) -> Saying<'a> {
    match what {
        Happening::LineStarted(line) => line.caption.as_ref().map_or(Saying::Nothing, Saying::Caption),
        Happening::Rate(rate) => {
            let rate = Arguments::new().number("rate", u64::from(rate.0));
            Saying::Value(messages.with("play-rate", &rate))
        }
        Happening::Held(length) => {
            let length = Arguments::new().text("length", clock::length(*length));
            Saying::Value(messages.with("play-held", &length))
        }
        Happening::Volume(bus, volume) => Saying::Value(volume_text(messages, *bus, *volume)),
        Happening::Music(music) => Saying::Value(music_text(messages, music.as_ref())),
        Happening::MusicLost(loss) => Saying::Notice(music_loss(messages, loss)),
        Happening::TimeLeft(Some(left)) => {
            let left = Arguments::new().text("left", clock::length(*left));
            Saying::Notice(messages.with("play-time-left", &left))
        }
        Happening::Refused(refusal) => Saying::Notice(messages.text(&format!("refused-{}", refusal.word()))),
        _ => notice(messages, what).map_or(Saying::Nothing, Saying::Notice),
    }
}

/// What is said at the end; `None` if a failure says more.
pub(super) fn finished(messages: &Messages, finish: &Finish, status: &Status) -> Option<String> {
    let id = match finish {
        Finish::Ended | Finish::Hurt => "play-ended",
        Finish::Quit | Finish::Stopped(_) => "play-stopped",
        Finish::Failed(_) | Finish::NoOutput(_) | Finish::Died(_) => return None,
    };
    let heard = Arguments::new().text("heard", clock::length(status.listened));
    Some(messages.with(id, &heard))
}

/// How often the sound was late, unless it never was or played in silence.
pub(super) fn late(messages: &Messages, status: &Status) -> Option<String> {
    if status.late == 0 || status.sound == SoundState::Silent {
        return None;
    }
    Some(messages.with("play-starved", &Arguments::from(status.late as u64)))
}

/// The volume of a bus, in whole decibels or tenths.
pub(super) fn volume_text(messages: &Messages, bus: Bus, volume: Decibels) -> String {
    let id = match bus {
        Bus::Speech => "play-volume-voice",
        Bus::Music => "play-volume-music",
        Bus::Signal => "play-volume-signal",
    };
    let decibels = (volume.0 * 10.0).round() / 10.0;
    messages.with(id, &Arguments::new().text("decibels", decibels.to_string()))
}

fn music_text(messages: &Messages, music: Option<&NamedPiece>) -> String {
    let Some(NamedPiece { name, title, .. }) = music else {
        return messages.text("play-music-none");
    };
    let title = title.as_ref().map(|title| messages.text(title.as_str()));
    let name = title.unwrap_or_else(|| name.to_string());
    messages.with("play-music", &Arguments::new().text("name", name))
}

/// The notice for `what`; `None` if the status shows it already.
fn notice(messages: &Messages, what: &Happening) -> Option<String> {
    let of = |id, device: &Arc<str>| {
        let device = Arguments::new().text("device", device.to_string());
        Some(messages.with(id, &device))
    };
    let id = match what {
        Happening::DeviceGone(device) => return of("play-device-gone", device),
        Happening::DeviceMoved(device) => return of("play-device-moved", device),
        Happening::DeviceSilent(device) => return of("play-device-silent", device),
        Happening::NotSkipped(_) => "play-not-skipped",
        Happening::DeviceHung => "play-sound-hung",
        Happening::DeviceLost => "play-device-lost",
        Happening::DeviceBack => "play-device-back",
        Happening::FellBackToSilence(why) if why.is_hung() => "play-no-answer",
        Happening::FellBackToSilence(_) => "play-no-sound",
        Happening::Farewell => "play-farewell",
        Happening::TimeLeft(None) => "play-time-left-endless",
        Happening::WentOn => "play-went-on",
        Happening::OtherSide(_) => "play-other-side",
        _ => return None,
    };
    Some(messages.text(id))
}

/// What is said of a loss of the user's own music.
pub fn music_loss(messages: &Messages, loss: &MusicLoss) -> String {
    let named = |first: &str, count: usize| Arguments::from(count as u64).text("file", first.to_owned());
    match loss {
        MusicLoss::Files { first, count } => messages.with("notice-music-left-out", &named(first, *count)),
        MusicLoss::Ends { first, at, count } => {
            let arguments = named(first, *count).text("at", clock::length(*at));
            messages.with("notice-music-ends-early", &arguments)
        }
        MusicLoss::All => messages.text("notice-music-gone"),
    }
}
