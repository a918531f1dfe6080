//! What the person sees while it plays: what will happen, each caption as it is heard, where things stand.

use std::io::{self, IsTerminal};
use std::sync::Arc;
use std::time::Instant;

use super::super::arguments::Captions;
use super::super::clock;
use super::super::desk::Desk;
use super::super::failure::CommandError;
use super::super::production::Production;
use super::super::shown as written;
use crate::locale::{Arguments, Speech};
use crate::player::{Event, Finish, Happening};
use crate::terminal::{Key, Look, Printer, Screen, fitted, width};
use crate::timeline::Timeline;
use crate::units::{CyclesPerMinute, Frames};

/// The screen of one performance.
pub(super) struct Stage<'a> {
    desk: &'a Desk,
    production: &'a Production,
    screen: Screen<Printer, Printer>,
    /// The session, or what follows when it hurts.
    timeline: Arc<Timeline>,
    captions: Captions,
    /// The spoken lines in the language of the screen, where they are shown.
    in_screen_language: Option<Speech>,
    /// Where the listener is.
    at: Frames,
    paused: bool,
    /// Whether the session runs in silence.
    silent: bool,
}

type Shown<T> = Result<T, CommandError>;

impl<'a> Stage<'a> {
    /// Shows what will happen and how long it takes, who should call first, and the keys.
    pub(super) fn open(
        desk: &'a Desk,
        production: &'a Production,
        captions: Option<Captions>,
        has_keys: bool,
    ) -> Shown<Stage<'a>> {
        let captions = captions.unwrap_or(Captions::Screen);
        let is_one_language = desk.languages.screen.tag == production.narration.language;
        let in_screen_language = if is_one_language || captions == Captions::Voice {
            None
        } else {
            Some(desk.library.speech(&desk.languages.screen.tag)?)
        };

        let redraw = io::stderr().is_terminal() && !desk.plain;
        let look = Look {
            redraw,
            width: io::stdout().is_terminal().then(width),
            right_to_left: desk.is_right_to_left(),
        };
        let timeline = Arc::new(production.plan.timeline.clone());
        let screen = Screen::new(Printer::stdout(), Printer::stderr(), look);
        let mut stage = Stage {
            desk,
            production,
            screen,
            timeline,
            captions,
            in_screen_language,
            at: Frames::ZERO,
            paused: false,
            silent: false,
        };
        stage.lines(&production.heading(desk))?;
        stage.lines(&desk.text(production.session.summary.value.as_str()))?;
        stage.lines("")?;
        stage.lines(&desk.text("gate-screen"))?;
        stage.lines("")?;
        for notice in production.notices(desk) {
            stage.notice(&notice)?;
        }
        if has_keys {
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
    pub(super) fn key(&mut self, key: Key) -> Shown<()> {
        if let Key::Resized(width) = key {
            self.screen.resize(width);
            self.progress(false)?;
        }
        written(self.screen.draw())
    }

    /// A moment has passed.
    pub(super) fn tick(&mut self) -> Shown<()> {
        written(self.screen.tick(Instant::now()))
    }

    /// Whether the listener has it paused.
    pub(super) fn is_paused(&self) -> bool {
        self.paused
    }

    /// Leaves a clean line to the shell, until [`Stage::key`] is told that the program goes on.
    pub(super) fn clear(&mut self) -> Shown<()> {
        written(self.screen.clear())
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
        let spoken = self.production.narration.text(message);
        let translated = self
            .in_screen_language
            .as_ref()
            .and_then(|speech| speech.line(message))
            .map(|line| line.text.clone());
        match (translated, self.captions) {
            (Some(translated), Captions::Both) => {
                spoken.map_or(Ok(()), |spoken| self.lines(spoken))?;
                self.lines(&format!("  {translated}"))
            }
            (Some(translated), _) => self.lines(&translated),
            (None, _) => spoken.map_or(Ok(()), |spoken| self.lines(spoken)),
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
        let phase = self.production.phase_name(self.desk, phase);
        let (id, of, frames) = if self.timeline.is_endless() {
            let id = match self.paused {
                true => "play-endless-paused",
                false => "play-endless-progress",
            };
            (id, "heard", self.at)
        } else {
            let id = match self.paused {
                true => "play-paused",
                false => "play-progress",
            };
            (id, "left", self.timeline.frames.saturating_sub(self.at))
        };
        let time = clock::length(frames);
        let say = |phase: &str| {
            let arguments = Arguments::new().text("phase", phase).text(of, &time);
            self.desk.with(id, arguments)
        };
        let text = match self.screen.room() {
            Some(room) => fitted(room, &phase, &time, say),
            None => say(&phase),
        };
        written(self.screen.progress(&text, news))
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
        self.screen.value(&text, Instant::now());
        Ok(())
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
