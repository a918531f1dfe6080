//! What the person sees while it plays: what will happen, each caption as it is heard, where things stand.

use std::io::{self, IsTerminal, Stderr, Stdout};
use std::sync::Arc;

use super::super::clock;
use super::super::desk::Desk;
use super::super::failure::CommandError;
use super::super::telling;
use crate::locale::Arguments;
use crate::player::{Event, Finish, Happening};
use crate::show::{Caption, CaptionLanguage, Captions, Show};
use crate::terminal::{Key, Look, Screen, width};
use crate::timeline::Timeline;
use crate::units::{CyclesPerMinute, Frames};

/// The screen of one performance.
pub(super) struct Stage<'a> {
    desk: &'a Desk,
    show: &'a Show,
    screen: Screen<Stdout, Stderr>,
    /// The session, or what follows when it hurts.
    timeline: Arc<Timeline>,
    captions: Captions,
    /// Where the listener is.
    at: Frames,
    paused: bool,
    /// Whether the session runs in silence.
    silent: bool,
}

type Shown<T> = Result<T, CommandError>;

impl<'a> Stage<'a> {
    /// Shows what will happen and how long it takes, who should call first, and the keys.
    pub(super) fn open(desk: &'a Desk, show: &'a Show, raw: bool) -> Shown<Stage<'a>> {
        let captions = show.captions()?;
        let redraw = io::stderr().is_terminal() && !desk.plain;
        let look = Look {
            redraw,
            width: io::stdout().is_terminal().then(width),
            raw,
            right_to_left: desk.is_right_to_left(),
        };
        let timeline = Arc::new(show.plan.timeline.clone());
        let screen = Screen::new(io::stdout(), io::stderr(), look);
        let mut stage = Stage {
            desk,
            show,
            screen,
            timeline,
            captions,
            at: Frames::ZERO,
            paused: false,
            silent: false,
        };
        stage.lines(&telling::heading(desk, show))?;
        stage.lines(&desk.text(show.session.summary.value.as_str()))?;
        stage.lines("")?;
        stage.lines(&desk.text("gate-screen"))?;
        stage.lines("")?;
        for notice in telling::notices(desk, show) {
            stage.notice(&notice)?;
        }
        if raw {
            stage.notice(&desk.text("play-keys"))?;
            if !stage.timeline.rates.is_empty() {
                stage.notice(&desk.text("play-keys-rhythm"))?;
            }
            stage.lines("")?;
        }
        Ok(stage)
    }

    /// Shows one event; the last one says how it ended.
    pub(super) fn show(&mut self, event: Event) -> Shown<Option<Finish>> {
        self.at = event.at;
        match event.what {
            Happening::LineStarted { cue } => self.line(cue)?,
            Happening::PhaseStarted { .. } => self.progress(true)?,
            Happening::Progress => self.progress(false)?,
            Happening::Paused => self.hold(true)?,
            Happening::Resumed => self.hold(false)?,
            Happening::NotSkipped { .. } => self.told("play-not-skipped")?,
            Happening::DeviceLost => self.told("play-device-lost")?,
            Happening::DeviceBack => self.told("play-device-back")?,
            Happening::FellBackToSilence { .. } => {
                self.silent = true;
                self.told("play-no-sound")?;
            }
            Happening::Tempo { timeline, rate } => {
                self.timeline = timeline;
                self.rate(rate)?;
            }
            Happening::Farewell { timeline } => {
                self.timeline = timeline;
                self.told("play-farewell")?;
            }
            Happening::Aftercare { timeline } => self.timeline = timeline,
            Happening::StepStarted { .. } | Happening::Moved { .. } => {}
            Happening::Finished(finish) => return self.finished(finish).map(Some),
        }
        Ok(None)
    }

    /// A key that only concerns the screen.
    pub(super) fn key(&mut self, key: Key) {
        if let Key::Resized(width) = key {
            self.screen.resize(width);
        }
    }

    /// Tells how often the machine was too busy to be in time; nothing, where it always was, or where nobody heard it.
    pub(super) fn starved(&mut self, times: usize) -> Shown<()> {
        if times == 0 || self.silent {
            return Ok(());
        }
        let text = self.desk.with("play-starved", Arguments::from(times as u64));
        self.notice(&text)
    }

    /// Leaves a clean line behind.
    pub(super) fn close(mut self) -> Shown<()> {
        written(self.screen.finish())
    }

    fn line(&mut self, cue: usize) -> Shown<()> {
        let message = self.timeline.cues.get(cue).and_then(|cue| cue.message.as_ref());
        let Some(message) = message else { return Ok(()) };
        let Some(Caption { voice, screen, .. }) = self.captions.of(message) else {
            return Ok(());
        };
        match (screen, self.show.caption_language) {
            (Some(screen), CaptionLanguage::Both) => {
                self.lines(&voice)?;
                self.lines(&format!("  {screen}"))
            }
            (Some(screen), _) => self.lines(&screen),
            (None, _) => self.lines(&voice),
        }
    }

    fn hold(&mut self, paused: bool) -> Shown<()> {
        self.paused = paused;
        self.progress(true)
    }

    /// Phase, side, and the time left.
    fn progress(&mut self, news: bool) -> Shown<()> {
        let Some(phase) = self.timeline.phase_at(self.at) else {
            return Ok(());
        };
        let phase = telling::phase_name(self.desk, phase);
        let arguments = Arguments::new().text("phase", phase);
        let (id, arguments) = if self.timeline.is_endless() {
            let id = if self.paused {
                "play-endless-paused"
            } else {
                "play-endless-progress"
            };
            (id, arguments.text("heard", clock::length(self.at)))
        } else {
            let left = self.timeline.frames.saturating_sub(self.at);
            let id = if self.paused {
                "play-paused"
            } else {
                "play-progress"
            };
            (id, arguments.text("left", clock::length(left)))
        };
        written(self.screen.progress(&self.desk.with(id, arguments), news))
    }

    fn finished(&mut self, finish: Finish) -> Shown<Finish> {
        let id = match &finish {
            Finish::Ended | Finish::Hurt => "play-ended",
            Finish::Quit | Finish::Interrupted | Finish::Terminated => "play-stopped",
            Finish::Failed(_) | Finish::NoOutput(_) => return Ok(finish),
        };
        let heard = Arguments::new().text("heard", clock::length(self.at));
        written(self.screen.finish())?;
        let text = self.desk.with(id, heard);
        self.notice(&text)?;
        Ok(finish)
    }

    fn rate(&mut self, rate: CyclesPerMinute) -> Shown<()> {
        let rate = Arguments::new().number("rate", u64::from(rate.0));
        let text = self.desk.with("play-rate", rate);
        self.notice(&text)
    }

    fn told(&mut self, id: &str) -> Shown<()> {
        let text = self.desk.text(id);
        self.notice(&text)
    }

    fn lines(&mut self, text: &str) -> Shown<()> {
        written(self.screen.caption(text))
    }

    fn notice(&mut self, text: &str) -> Shown<()> {
        written(self.screen.notice(text))
    }
}

/// A screen that is gone is no reason to fall silent.
fn written(result: io::Result<()>) -> Shown<()> {
    match result {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(CommandError::stdout(&error)),
        _ => Ok(()),
    }
}
