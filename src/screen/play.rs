//! The screen of a session during playback: each caption as it is heard, and one progress line.
//!
//! Drawn from events and their status alone; it keeps no state of the session (law: one-state).

use std::io::{self, Write};
use std::sync::Arc;
use std::time::Instant;

use super::clock;
use super::plain_lines::PlainLines;
use super::printer::Outlet;
use super::wrap::fitted;
use crate::locale::{Arguments, Messages};
use crate::player::{Event, Finish, Happening, MusicLoss, PlayState, SoundState, Status};
use crate::session::PhaseKind;
use crate::show::{Caption, CaptionLanguage, NamedPiece};
use crate::timeline::{Bus, PhaseSpan, StepSpan};
use crate::units::{Decibels, Frames};

/// The screen of one session.
#[derive(Debug)]
pub struct PlayScreen<'a, C, S> {
    messages: &'a Messages,
    screen: PlainLines<C, S>,
    captions: CaptionLanguage,
}

impl<'a, C: Write, S: Outlet> PlayScreen<'a, C, S> {
    /// A screen that shows nothing yet.
    pub fn new(
        messages: &'a Messages,
        screen: PlainLines<C, S>,
        captions: CaptionLanguage,
    ) -> PlayScreen<'a, C, S> {
        PlayScreen {
            messages,
            screen,
            captions,
        }
    }

    /// Lines that stay, among the captions.
    ///
    /// # Errors
    /// If they can't be written.
    pub fn lines(&mut self, text: &str) -> io::Result<()> {
        self.screen.caption(text)
    }

    /// Lines that stay, beside the captions.
    ///
    /// # Errors
    /// If they can't be written.
    pub fn notice(&mut self, text: &str) -> io::Result<()> {
        self.screen.notice(text)
    }

    /// Shows an event and the status after it.
    ///
    /// # Errors
    /// If it can't be written.
    pub fn show(&mut self, event: &Event, now: Instant) -> io::Result<()> {
        let Event { what, status, .. } = event;
        match what {
            Happening::LineStarted(line) => line
                .caption
                .as_ref()
                .map_or(Ok(()), |caption| self.caption(caption))?,
            // A held key changes the rate many times; only the last value is shown.
            Happening::Rate(rate) => {
                let rate = Arguments::new().number("rate", u64::from(rate.0));
                self.screen.value(&self.messages.with("play-rate", &rate), now);
            }
            Happening::Held(length) => {
                let length = Arguments::new().text("length", clock::length(*length));
                self.screen.value(&self.messages.with("play-held", &length), now);
            }
            Happening::Volume(bus, volume) => {
                let text = volume_text(self.messages, *bus, *volume);
                self.screen.value(&text, now);
            }
            Happening::Music(music) => self.screen.value(&music_text(self.messages, music.as_ref()), now),
            Happening::Finished(finish) => return self.finished(finish, status),
            _ => {}
        }
        let lost = match what {
            Happening::MusicLost(loss) => Some(music_loss(self.messages, loss)),
            Happening::TimeLeft(Some(left)) => {
                let left = Arguments::new().text("left", clock::length(*left));
                Some(self.messages.with("play-time-left", &left))
            }
            Happening::Refused(refusal) => Some(self.messages.text(&format!("refused-{}", refusal.word()))),
            _ => notice(self.messages, what),
        };
        if let Some(text) = lost {
            self.screen.notice(&text)?;
        }
        let is_news = matches!(
            what,
            Happening::PhaseStarted(_) | Happening::Paused | Happening::Resumed | Happening::Waits
        );
        self.progress(status, is_news)
    }

    fn progress(&mut self, status: &Status, is_news: bool) -> io::Result<()> {
        match progress(self.messages, status, self.screen.room()) {
            Some(text) => self.screen.progress(&text, is_news),
            None => Ok(()),
        }
    }

    /// The progress line on the screen; empty if there is none.
    pub fn drawn(&self) -> &str {
        self.screen.drawn()
    }

    /// Adapts to the new width of the terminal. `status` is the current status.
    ///
    /// # Errors
    /// If it can't be written.
    pub fn resize(&mut self, width: usize, status: &Status) -> io::Result<()> {
        self.screen.resize(width);
        self.progress(status, false)?;
        self.screen.draw()
    }

    /// Shows what is due by `now`.
    ///
    /// # Errors
    /// If it can't be written.
    pub fn tick(&mut self, now: Instant) -> io::Result<()> {
        self.screen.tick(now)
    }

    /// Leaves a clean line for the shell until [`PlayScreen::draw`].
    ///
    /// # Errors
    /// If it can't be written.
    pub fn clear(&mut self) -> io::Result<()> {
        self.screen.clear()
    }

    /// Draws the progress line again.
    ///
    /// # Errors
    /// If it can't be written.
    pub fn draw(&mut self) -> io::Result<()> {
        self.screen.draw()
    }

    /// Reports how often the sound was late, unless it never was or played in silence.
    ///
    /// # Errors
    /// If it can't be written.
    pub fn late(&mut self, status: &Status) -> io::Result<()> {
        if status.late == 0 || status.sound == SoundState::Silent {
            return Ok(());
        }
        let times = Arguments::from(status.late as u64);
        self.screen.notice(&self.messages.with("play-starved", &times))
    }

    /// Leaves a clean line.
    ///
    /// # Errors
    /// If it can't be written.
    pub fn close(mut self) -> io::Result<()> {
        self.screen.finish()
    }

    fn caption(&mut self, caption: &Caption) -> io::Result<()> {
        let Caption { voice, screen, .. } = caption;
        match (self.captions, screen) {
            (CaptionLanguage::Both, Some(screen)) => {
                self.screen.caption(voice)?;
                self.screen.caption(&format!("  {screen}"))
            }
            (CaptionLanguage::Screen, Some(screen)) => self.screen.caption(screen),
            _ => self.screen.caption(voice),
        }
    }

    fn finished(&mut self, finish: &Finish, status: &Status) -> io::Result<()> {
        self.screen.finish()?;
        let id = match finish {
            Finish::Ended | Finish::Hurt => "play-ended",
            Finish::Quit | Finish::Stopped(_) => "play-stopped",
            Finish::Failed(_) | Finish::NoOutput(_) | Finish::Died(_) => return Ok(()),
        };
        let heard = Arguments::new().text("heard", clock::length(status.listened));
        self.screen.notice(&self.messages.with(id, &heard))
    }
}

/// The volume of a bus, in whole decibels or tenths.
fn volume_text(messages: &Messages, bus: Bus, volume: Decibels) -> String {
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

/// The progress line: phase and side, and the time left, or the time passed if there is no end. If it is wider than
/// `room` columns, the time is shortened last, and that it is paused just before.
pub fn progress(messages: &Messages, status: &Status, room: Option<usize>) -> Option<String> {
    let phase = phase_name(messages, status.phase.as_ref()?);
    if status.state == PlayState::UntilReady {
        return Some(until_ready(messages, status.step.as_ref()?, status.at, room));
    }
    let paused = matches!(status.state, PlayState::Paused | PlayState::Waiting);
    let (id, of, frames) = match (status.left(), paused) {
        (None, false) => ("play-endless-progress", "heard", status.at),
        (None, true) => ("play-endless-paused", "heard", status.at),
        (Some(left), false) => ("play-progress", "left", left),
        (Some(left), true) => ("play-paused", "left", left),
    };
    let time = clock::length(frames);
    let say = |phase: &str| {
        let arguments = Arguments::new().text("phase", phase).text(of, &time);
        messages.with(id, &arguments)
    };
    Some(match room {
        Some(room) => {
            let narrow = || messages.with("play-paused-narrow", &Arguments::new().text("time", &time));
            let shorter: Vec<String> = paused.then(narrow).into_iter().chain([time.clone()]).collect();
            fitted(room, &phase, &shorter, say)
        }
        None => say(&phase),
    })
}

/// Asks her to go on where `step` waits, and tells how long it does at most.
fn until_ready(messages: &Messages, step: &StepSpan, at: Frames, room: Option<usize>) -> String {
    let left = clock::length((step.at + step.frames).saturating_sub(at));
    let text = messages.with("play-until-ready", &Arguments::new().text("left", &left));
    match room {
        Some(room) => fitted(room, "", &[left], |_| text.clone()),
        None => text,
    }
}

/// The name of a phase: its purpose and the breast.
pub fn phase_name(messages: &Messages, phase: &PhaseSpan) -> String {
    let kind = messages.text(&format!("phase-{}", phase.kind));
    match phase.kind {
        PhaseKind::Massage | PhaseKind::Express => {
            let side = messages.text(&format!("side-{}", phase.side));
            let arguments = Arguments::new().text("phase", kind).text("side", side);
            messages.with("phase-on-side", &arguments)
        }
        _ => kind,
    }
}
