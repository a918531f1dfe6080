//! The screen of a session during playback: each caption as it is heard, and one progress line.
//!
//! Drawn from events and their status alone; it keeps no state of the session (law: one-state).

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::sync::Arc;
use std::time::Instant;

use super::clock;
use super::happenings::{Saying, finished, late, told};
use super::plain_lines::PlainLines;
use super::printer::Outlet;
use super::session_screen::SessionScreen;
use super::size::TerminalSize;
use super::wrap::fitted;
use crate::locale::{Arguments, Messages};
use crate::player::{Event, Finish, Happening, PlayState, Status};
use crate::session::PhaseKind;
use crate::show::{Caption, CaptionLanguage};
use crate::timeline::{PhaseSpan, StepSpan};
use crate::units::Frames;

/// The screen of one session.
#[derive(Debug)]
pub struct PlayScreen<'a, C, S> {
    messages: &'a Messages,
    screen: PlainLines<C, S>,
    captions: CaptionLanguage,
    /// What stands in place of the progress.
    standing: Option<String>,
    /// The figures that were described, if figures are.
    described: Option<BTreeSet<Arc<str>>>,
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
            standing: None,
            described: None,
        }
    }

    /// The same screen, which says in words what each figure shows, once.
    #[must_use]
    pub fn describing(self) -> PlayScreen<'a, C, S> {
        PlayScreen {
            described: Some(BTreeSet::new()),
            ..self
        }
    }

    /// What the figure of `status` shows, if that is not said yet.
    fn description(&mut self, status: &Status) -> Option<String> {
        let name = &status.figure.as_ref()?.name;
        let id = format!("figure-{name}");
        let is_new = self.described.as_mut()?.insert(Arc::clone(name));
        (is_new && self.messages.has(&id)).then(|| self.messages.text(&id))
    }

    /// Sets the new width of the terminal.
    pub(super) fn set_width(&mut self, columns: usize) {
        self.screen.resize(columns);
    }

    /// The progress line on the screen; empty if there is none.
    pub fn drawn(&self) -> &str {
        self.screen.drawn()
    }

    fn progress(&mut self, status: &Status, is_news: bool) -> io::Result<()> {
        if let Some(text) = &self.standing {
            return self.screen.progress(text, false);
        }
        match progress(self.messages, status, self.screen.room()) {
            Some(text) => self.screen.progress(&text, is_news),
            None => Ok(()),
        }
    }

    /// Writes `caption` in its languages.
    pub(super) fn caption(&mut self, caption: &Caption) -> io::Result<()> {
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
        finished(self.messages, finish, status).map_or(Ok(()), |text| self.screen.notice(&text))
    }
}

impl<C: Write, S: Outlet> SessionScreen for PlayScreen<'_, C, S> {
    fn lines(&mut self, text: &str) -> io::Result<()> {
        self.screen.caption(text)
    }

    fn notice(&mut self, text: &str) -> io::Result<()> {
        self.screen.notice(text)
    }

    fn stand(&mut self, text: Option<&str>) -> io::Result<()> {
        self.standing = text.map(str::to_owned);
        text.map_or(Ok(()), |text| self.screen.progress(text, false))
    }

    /// They stand among the first lines, and at `?`.
    fn name_keys(&mut self, _: &str) {}

    fn show(&mut self, event: &Event, now: Instant) -> io::Result<()> {
        let Event { what, status, .. } = event;
        match told(self.messages, what) {
            Saying::Caption(caption) => self.caption(caption)?,
            // A held key changes a value many times; only the last one is shown.
            Saying::Value(text) => self.screen.value(&text, now),
            Saying::Notice(text) => self.screen.notice(&text)?,
            Saying::Nothing => {}
        }
        if let Some(text) = self.description(status) {
            self.screen.notice(&text)?;
        }
        if let Happening::Finished(finish) = what {
            return self.finished(finish, status);
        }
        let is_news = matches!(
            what,
            Happening::PhaseStarted(_) | Happening::Paused | Happening::Resumed | Happening::Waits
        );
        self.progress(status, is_news)
    }

    fn resize(&mut self, size: TerminalSize, status: &Status) -> io::Result<()> {
        self.screen.resize(size.columns);
        self.progress(status, false)?;
        self.screen.draw()
    }

    fn tick(&mut self, now: Instant, _: &Arc<Status>) -> io::Result<()> {
        self.screen.tick(now)
    }

    fn clear(&mut self) -> io::Result<()> {
        self.screen.clear()
    }

    fn draw(&mut self) -> io::Result<()> {
        self.screen.draw()
    }

    fn late(&mut self, status: &Status) -> io::Result<()> {
        late(self.messages, status).map_or(Ok(()), |text| self.screen.notice(&text))
    }

    fn close(mut self: Box<Self>) -> io::Result<()> {
        self.screen.finish()
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

/// Asks her to go on, if a step waits for her.
pub(super) fn question(messages: &Messages, status: &Status) -> Option<String> {
    let step = status
        .step
        .as_ref()
        .filter(|_| status.state == PlayState::UntilReady)?;
    Some(until_ready(messages, step, status.at, None))
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
