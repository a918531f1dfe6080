//! Decides: takes controls and reports, keeps the ring full, and tells what was heard.
//!
//! A machine without threads or clock. Time is what the device has pulled; whoever drives it calls
//! [`Conductor::step`] often enough to keep 80 ms rendered. Where a control leads is the timeline's to say.

mod controls;
mod ending;
mod tempo;
#[cfg(test)]
mod tests;

use std::time::Duration;

use crate::output::OutputError;
use crate::output::ring::{Feed, Gauge, Mark, What};
use crate::timeline::{Heard, Tempo};
use crate::units::Frames;

use super::herald::Herald;
use super::renderer::{Broken, Renderer};
use super::{Aftercare, Event, Finish, Happening, Part, PartName, Performance, Recompile, Report, Take};

/// What is played, and what it may lead to.
pub struct Script {
    /// The session.
    pub session: Part,
    /// Compiles it anew when its rate is changed; none where that can't be.
    pub recompile: Option<(Tempo, Recompile)>,
    /// What follows when it hurts.
    pub aftercare: Aftercare,
    /// What follows when it is asked to stop; without it, nothing.
    pub farewell: Option<Aftercare>,
}

/// Plays a part into a feed, as it is told.
pub struct Conductor {
    feed: Feed,
    gauge: Gauge,
    part: Part,
    name: PartName,
    aftercare: Option<Aftercare>,
    farewell: Option<Aftercare>,
    /// The tempo the session runs in, and how to change it.
    tempo: Option<(Tempo, Recompile)>,
    renderer: Renderer,
    heard: Heard,
    herald: Herald,
    performance: Performance,
    /// Frames between a pull and the ear.
    latency: Frames,
    is_lost: bool,
    /// What sounds, will, or did last.
    take: Take,
    /// The device's frame after the take's last, once that was played.
    ended: Option<u64>,
    /// The device's frame since which nothing sounds; `None` while something does.
    silent_since: Option<u64>,
    /// Whether silence was asked for, and nothing since.
    is_hushed: bool,
    stage: Stage,
    events: Vec<Event>,
}

/// What is going on.
#[derive(Debug)]
enum Stage {
    Playing,
    /// Silent, to be resumed from here.
    Paused {
        at: Frames,
    },
    /// Nothing follows what is rendered; over as soon as that was heard.
    Ending(Finish),
    Over,
}

impl Conductor {
    /// Plays `script` from `from` on into `feed`, which must be new; rendered at the first step.
    pub fn new(feed: Feed, script: Script, from: Frames) -> Conductor {
        let Script {
            session,
            recompile,
            aftercare,
            farewell,
        } = script;
        let take = Take::new(feed.generation(), PartName::Session, from);
        let mut conductor = Conductor {
            gauge: feed.gauge(),
            feed,
            heard: Heard::nothing(&session.timeline),
            part: session,
            name: PartName::Session,
            aftercare: Some(aftercare),
            farewell,
            tempo: recompile,
            renderer: Renderer::new(),
            herald: Herald::default(),
            performance: Performance::default(),
            latency: Frames::ZERO,
            is_lost: false,
            take,
            ended: None,
            silent_since: Some(0),
            is_hushed: false,
            stage: Stage::Playing,
            events: Vec::new(),
        };
        conductor.begin(take);
        conductor
    }

    /// Looks at what was played, renders what there is room for, and ends what is to end.
    pub fn step(&mut self) {
        // Asked before the marks are read: whatever led to it is then among them.
        let is_ready = self.feed.is_ready();
        self.read_marks();
        self.observe();
        self.render();
        self.end_if_heard_out(is_ready);
    }

    /// What happened since the last time.
    pub fn take_events(&mut self) -> Vec<Event> {
        std::mem::take(&mut self.events)
    }

    /// Whether the last event was told.
    pub fn is_over(&self) -> bool {
        matches!(self.stage, Stage::Over)
    }

    /// How long the next step may wait, if no control and no report comes.
    pub fn patience(&self) -> Duration {
        let millis = match self.stage {
            _ if self.is_lost => 100,
            Stage::Paused { .. } | Stage::Over => 100,
            Stage::Playing if !self.feed.is_ready() => 4,
            Stage::Playing | Stage::Ending(_) => 20,
        };
        Duration::from_millis(millis)
    }

    /// The record of all that was played so far.
    pub fn performance(&self) -> &Performance {
        &self.performance
    }

    /// The record, for good.
    pub fn into_performance(mut self) -> Performance {
        self.read_marks();
        self.performance
    }

    /// Takes in what became of the output.
    pub fn report(&mut self, report: Report) {
        self.step();
        match report {
            Report::Opened { latency } => {
                self.latency = latency;
                if std::mem::take(&mut self.is_lost) {
                    self.tell(Happening::DeviceBack);
                }
            }
            Report::FellBack { reason } => self.tell(Happening::FellBackToSilence { reason }),
            Report::NoOutput { reason } => self.give_up(reason),
            Report::Hung => {
                self.is_lost = true;
                self.tell(Happening::DeviceHung);
            }
            Report::Lost => self.lose(),
            Report::Died => self.fail("nothing draws the sound any more".into()),
        }
        self.step();
    }

    /// Goes on from what was heard: what lay in the device's buffer was not.
    fn lose(&mut self) {
        // One that hung was told already.
        if !std::mem::replace(&mut self.is_lost, true) {
            self.tell(Happening::DeviceLost);
        }
        if matches!(self.stage, Stage::Playing) {
            self.go_to(self.position());
        }
    }

    fn fail(&mut self, error: crate::player::ScoreError) {
        if !self.is_over() {
            self.finish(Finish::Failed(error));
        }
    }

    fn give_up(&mut self, reason: OutputError) {
        if !self.is_over() {
            self.finish(Finish::NoOutput(reason));
        }
    }

    /// Where the listener is.
    fn position(&self) -> Frames {
        match self.stage {
            Stage::Paused { at } => at,
            _ => self.take.from + self.heard_of_take().unwrap_or_default(),
        }
    }

    /// How much of the present take has come to the ear; `None` before its first frame was pulled.
    fn heard_of_take(&self) -> Option<Frames> {
        let played = self.feed.played();
        let since_end = self.ended.map_or(0, |ended| self.gauge.pulled() - ended);
        let on_its_way = self.latency.saturating_sub(Frames(since_end));
        let is_take = played.generation == self.take.generation;
        is_take.then(|| Frames(played.frames).saturating_sub(on_its_way))
    }

    fn observe(&mut self) {
        let Some(heard) = self.heard_of_take() else {
            return;
        };
        // What begins while a pause is fading in is not heard: it begins again when the session goes on.
        let up_to = match self.stage {
            Stage::Paused { at } => at.min(self.take.from + heard),
            _ => self.take.from + heard,
        };
        self.heard.hear(up_to);
        self.herald.announce(&self.part.timeline, up_to, &mut self.events);
    }

    fn render(&mut self) {
        let score = self.part.score.as_mut();
        if let Err(Broken { take, error }) = self.renderer.fill(score, &mut self.feed) {
            self.amend(take);
            self.stage = Stage::Ending(Finish::Failed(error));
        }
    }

    /// Falls silent, then plays the present part from `to` on.
    fn go_to(&mut self, to: Frames) {
        self.hush();
        self.keep_tempo(to);
        let mut take = Take::new(self.feed.generation(), self.name, to);
        take.tempi = self.tempi();
        if to < self.part.timeline.frames {
            self.begin(take);
        } else {
            self.take = take;
            self.stage = Stage::Ending(self.natural_end());
        }
    }

    /// Silence, from the device's next frame on.
    fn hush(&mut self) {
        self.feed.renew();
        self.renderer.stop();
        self.is_hushed = true;
    }

    fn begin(&mut self, take: Take) {
        self.performance.takes.push(take);
        self.renderer.go_to(take);
        self.heard.go_on_at(take.from);
        self.herald.go_to(take.from);
        self.take = take;
        self.ended = None;
        self.is_hushed = false;
        self.stage = Stage::Playing;
    }

    /// Notes what befell the present take.
    fn amend(&mut self, take: Take) {
        self.take = take;
        let takes = self.performance.takes.iter_mut();
        for noted in takes.filter(|noted| noted.generation == take.generation) {
            *noted = take;
        }
    }

    fn read_marks(&mut self) {
        while let Some(mark) = self.feed.next_mark() {
            self.performance.marks.push(mark);
            self.silent_since = match mark.what {
                What::Closed | What::Cut | What::Ended => Some(mark.output),
                _ => None,
            };
            if mark.generation == self.take.generation {
                self.follow(&mark);
            }
        }
    }

    fn follow(&mut self, mark: &Mark) {
        let at = self.take.from + Frames(mark.played);
        match (mark.what, &mut self.stage) {
            // What fades now is heard again on resuming.
            (What::Closing | What::Cut, Stage::Paused { at: resume }) => {
                *resume = at;
                self.heard.hear(at);
            }
            (What::Ended, Stage::Paused { at: resume }) => *resume = at,
            (What::Ended, stage) => {
                self.ended = Some(mark.output);
                if matches!(stage, Stage::Playing) {
                    self.stage = Stage::Ending(self.natural_end());
                }
            }
            _ => {}
        }
    }

    fn tell(&mut self, what: Happening) {
        // What a pause cut off may still be on its way to the ear: whatever is told now is not ahead of that.
        let at = match (&self.stage, self.heard_of_take()) {
            (Stage::Paused { at }, Some(heard)) => (*at).min(self.take.from + heard),
            _ => self.position(),
        };
        self.events.push(Event { at, what });
    }
}
