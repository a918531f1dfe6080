//! Decides: takes controls and reports, keeps the ring full, and tells what was heard.
//!
//! A machine without threads or clock. Time is what the device has pulled; whoever drives it calls
//! [`Conductor::step`] often enough to keep 80 ms rendered. Where a control leads is the timeline's to say.

mod changing;
mod controls;
mod ending;
mod known;
mod mode;
mod pending;
mod status;
#[cfg(test)]
mod tests;

use std::sync::Arc;
use std::time::Duration;

use crate::mixer::Volumes;
use crate::output::OutputError;
use crate::output::ring::{Feed, Gauge, Mark, What};
use crate::show::Captions;
use crate::timeline::{Changes, Heard};
use crate::units::Frames;

use super::announcer::Announcer;
use super::renderer::{Broken, Renderer};
use super::{Event, Finish, Following, Happening, Part, PartName, Performance, Report, Segment, SoundState};
use known::Known;
use mode::Mode;
use pending::PendingChanges;

/// What is played, and what it may lead to.
pub struct Script {
    /// The session.
    pub session: Part,
    /// The words of its lines.
    pub captions: Captions,
    /// The volumes it begins with.
    pub volumes: Volumes,
    /// No changes yet, within the range that changes of the rate may have; none where the rate can't change.
    pub changes: Option<Changes>,
    /// What follows when it hurts.
    pub aftercare: Following,
    /// What follows when it is asked to stop; without it, nothing.
    pub farewell: Option<Following>,
}

impl Script {
    /// A session and its aftercare. Its lines have no words, nothing can change its rate, and it has no farewell.
    pub fn new(session: Part, aftercare: Following) -> Script {
        Script {
            session,
            captions: Captions::default(),
            volumes: Volumes::default(),
            changes: None,
            aftercare,
            farewell: None,
        }
    }
}

/// Plays a part into a feed, as it is told.
pub struct Conductor {
    feed: Feed,
    gauge: Gauge,
    part: Part,
    name: PartName,
    captions: Captions,
    volumes: Volumes,
    aftercare: Option<Following>,
    farewell: Option<Following>,
    /// The changes that are in force.
    changes: Changes,
    /// Their number in the record; 0 before the first.
    version: usize,
    /// Whether the rate can be changed.
    has_rate: bool,
    /// Changes that are being compiled.
    pending: Option<PendingChanges>,
    /// Changes that somebody has to compile.
    wanted: Option<Changes>,
    renderer: Renderer,
    heard: Heard,
    announcer: Announcer,
    /// What a status needs beside the timeline.
    known: Known,
    performance: Performance,
    /// Frames between a pull and the ear.
    latency: Frames,
    sound: SoundState,
    /// What sounds, will, or did last.
    segment: Segment,
    /// The device's frame after the segment's last, once that was played.
    ended: Option<u64>,
    /// The device's frame since which nothing sounds; `None` while something does.
    silent_since: Option<u64>,
    /// Whether silence was asked for, and nothing since.
    is_hushed: bool,
    mode: Mode,
    events: Vec<Event>,
}

impl Conductor {
    /// Plays `script` from `from` on into `feed`, which must be new; rendered at the first step.
    pub fn new(feed: Feed, script: Script, from: Frames) -> Conductor {
        let Script {
            session,
            captions,
            volumes,
            changes,
            aftercare,
            farewell,
        } = script;
        let segment = Segment::new(feed.generation(), PartName::Session, from);
        let mut conductor = Conductor {
            gauge: feed.gauge(),
            feed,
            heard: Heard::nothing(&session.timeline),
            part: session,
            name: PartName::Session,
            aftercare: Some(aftercare),
            farewell,
            captions,
            volumes,
            has_rate: changes.is_some(),
            changes: changes.unwrap_or_default(),
            version: 0,
            pending: None,
            wanted: None,
            renderer: Renderer::new(),
            announcer: Announcer::default(),
            known: Known::default(),
            performance: Performance::default(),
            latency: Frames::ZERO,
            sound: SoundState::Ok,
            segment,
            ended: None,
            silent_since: Some(0),
            is_hushed: false,
            mode: Mode::Playing,
            events: Vec::new(),
        };
        conductor.begin(segment);
        conductor
    }

    /// Looks at what was played, renders what there is room for, and ends what is to end.
    pub fn step(&mut self) {
        if self.is_over() {
            return self.read_marks();
        }
        // Asked before the marks are read: whatever led to it is then among them.
        let is_ready = self.feed.is_ready();
        self.read_marks();
        self.observe();
        self.render();
        self.end_if_heard_out(is_ready);
        self.tell_news();
    }

    /// What happened since the last time.
    pub fn take_events(&mut self) -> Vec<Event> {
        std::mem::take(&mut self.events)
    }

    /// Frames that the device has drawn in all.
    pub fn pulled(&self) -> u64 {
        self.gauge.pulled()
    }

    /// Whether the last event was told.
    pub fn is_over(&self) -> bool {
        matches!(self.mode, Mode::Over)
    }

    /// How long the next step may wait, if no control and no report comes.
    pub fn patience(&self) -> Duration {
        let millis = match self.mode {
            _ if self.is_lost() => 100,
            Mode::Paused { .. } | Mode::Over => 100,
            Mode::Playing if !self.feed.is_ready() => 4,
            Mode::Playing | Mode::Ending(_) => 20,
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
        if self.is_over() {
            return;
        }
        match report {
            Report::Opened { latency } => {
                self.latency = latency;
                if self.is_lost() {
                    self.sound = SoundState::Ok;
                    self.tell(Happening::DeviceBack);
                }
            }
            Report::FellBack { reason } => {
                self.sound = SoundState::Silent;
                self.tell(Happening::FellBackToSilence(reason));
            }
            Report::NoOutput { reason } => self.give_up(reason),
            Report::Hung => {
                self.sound = SoundState::Hung;
                self.tell(Happening::DeviceHung);
                self.leave_farewell();
            }
            Report::Lost => self.lose(),
            Report::Died => self.end_without("output"),
        }
        self.step();
    }

    /// Goes on from what was heard: what lay in the device's buffer was not.
    fn lose(&mut self) {
        // One that hung was told already, and hangs.
        if !self.is_lost() {
            self.sound = SoundState::Lost;
            self.tell(Happening::DeviceLost);
        }
        self.leave_farewell();
        if matches!(self.mode, Mode::Playing) {
            self.go_to(self.position());
        }
    }

    fn give_up(&mut self, reason: OutputError) {
        if !self.is_over() {
            self.finish(Finish::NoOutput(reason));
        }
    }

    fn is_lost(&self) -> bool {
        matches!(self.sound, SoundState::Lost | SoundState::Hung)
    }

    /// Where the listener is.
    fn position(&self) -> Frames {
        match self.mode {
            Mode::Paused { at } => at,
            _ => self.segment.from + self.heard_of_segment().unwrap_or_default(),
        }
    }

    /// How much of the present segment has come to the ear; `None` before its first frame was pulled.
    fn heard_of_segment(&self) -> Option<Frames> {
        let played = self.feed.played();
        let since_end = self.ended.map_or(0, |ended| self.gauge.pulled() - ended);
        let on_its_way = self.latency.saturating_sub(Frames(since_end));
        let is_segment = played.generation == self.segment.generation;
        is_segment.then(|| Frames(played.frames).saturating_sub(on_its_way))
    }

    fn observe(&mut self) {
        let Some(heard) = self.heard_of_segment() else {
            return;
        };
        // What begins while a pause is fading in is not heard: it begins again when the session goes on.
        let up_to = match self.mode {
            Mode::Paused { at } => at.min(self.segment.from + heard),
            _ => self.segment.from + heard,
        };
        self.heard.hear(up_to);
        let mut told = Vec::new();
        let timeline = Arc::clone(&self.part.timeline);
        self.announcer
            .announce(&timeline, &self.captions, up_to, &mut told);
        for (at, what) in told {
            self.tell_at(at, what);
        }
    }

    fn render(&mut self) {
        let source = self.part.source.as_mut();
        if let Err(Broken { segment, error }) = self.renderer.fill(source, &mut self.feed) {
            self.amend(segment);
            self.mode = Mode::Ending(Finish::Failed(error));
        }
    }

    /// Falls silent, then plays the present part from `to` on.
    fn go_to(&mut self, to: Frames) {
        self.hush();
        self.set_out_for(to);
        if self.keep_changes(to) {
            self.begin_at(to);
        }
    }

    /// What was played so far is behind: the next segment begins at `to`, once it does.
    fn set_out_for(&mut self, to: Frames) {
        self.segment = Segment::new(self.feed.generation(), self.name, to);
        self.heard.go_on_at(to);
        self.announcer.go_to(to);
        self.ended = None;
        self.mode = Mode::Playing;
    }

    /// Plays on from `to`, or ends where that is the end.
    fn begin_at(&mut self, to: Frames) {
        let mut segment = Segment::new(self.feed.generation(), self.name, to);
        segment.changes = self.version;
        if to < self.part.timeline.frames {
            self.begin(segment);
        } else {
            self.segment = segment;
            self.mode = Mode::Ending(self.natural_end());
        }
    }

    /// Silence, from the device's next frame on.
    fn hush(&mut self) {
        self.feed.renew();
        self.renderer.stop();
        self.is_hushed = true;
    }

    fn begin(&mut self, segment: Segment) {
        self.set_out_for(segment.from);
        self.performance.segments.push(segment);
        self.renderer.go_to(segment);
        self.segment = segment;
        self.is_hushed = false;
    }

    /// Notes what befell the present segment.
    fn amend(&mut self, segment: Segment) {
        self.segment = segment;
        let segments = self.performance.segments.iter_mut();
        for noted in segments.filter(|noted| noted.generation == segment.generation) {
            *noted = segment;
        }
    }

    fn read_marks(&mut self) {
        while let Some(mark) = self.feed.next_mark() {
            self.performance.marks.push(mark);
            self.silent_since = match mark.what {
                What::Closed | What::Cut | What::Ended => Some(mark.output),
                _ => None,
            };
            if mark.generation == self.segment.generation {
                self.follow(&mark);
            }
        }
    }

    fn follow(&mut self, mark: &Mark) {
        let at = self.segment.from + Frames(mark.played);
        match (mark.what, &mut self.mode) {
            // What fades now is heard again on resuming.
            (What::Closing | What::Cut, Mode::Paused { at: resume }) => {
                *resume = at;
                self.heard.hear(at);
            }
            (What::Ended, Mode::Paused { at: resume }) => *resume = at,
            (What::Ended, mode) => {
                self.ended = Some(mark.output);
                if matches!(mode, Mode::Playing) {
                    self.mode = Mode::Ending(self.natural_end());
                }
            }
            _ => {}
        }
    }
}
