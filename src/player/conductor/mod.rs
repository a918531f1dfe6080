//! Makes the decisions: takes controls and reports, keeps the ring full, and reports what was heard.
//!
//! A state machine without threads or a clock. Its time is the number of frames pulled by the device. The caller must
//! call [`Conductor::step`] often enough to keep 80 ms rendered. The timeline determines where a control leads.

mod changing;
mod controls;
mod ending;
mod going_on;
mod heard_device;
mod known;
mod left;
mod mode;
mod moving;
mod pending;
mod status;
mod steering;
#[cfg(test)]
mod tests;
mod waiting;

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use crate::mixer::Volumes;
use crate::output::OutputError;
use crate::output::ring::{Feed, Gauge, Mark, What};
use crate::show::{Answers, Captions, NamedPiece, WhenGone};
use crate::timeline::{Change, Changes, Heard, MusicPiece};
use crate::units::Frames;

use super::announcer::Announcer;
use super::renderer::{Broken, Renderer};
use super::{Event, Finish, Following, Happening, Part, PartName, Performance, Report, Segment, SoundState};
use heard_device::HeardDevice;
use known::Known;
use left::LeftSession;
use mode::Mode;
use pending::{PendingChanges, Steering};

/// What to play, and what may follow.
pub struct Script {
    /// The session.
    pub session: Part,
    /// The captions of its lines.
    pub captions: Captions,
    /// The initial volumes.
    pub volumes: Volumes,
    /// An empty list of changes with the allowed range of the rate; `None` if the session can't be compiled with changes.
    pub changes: Option<Changes>,
    /// The changes that are in force from the start, because an earlier playback made them. The session is compiled with
    /// them.
    pub begun: Vec<Change>,
    /// The pieces of music that can be changed to, by name.
    pub pieces: Vec<NamedPiece>,
    /// The lines and signals that answer controls.
    pub answers: Answers,
    /// Makes the part for when it hurts.
    pub aftercare: Following,
    /// Makes the part for when the user quits; `None` if there is none.
    pub farewell: Option<Following>,
    /// What to do when the device is gone and another one would be heard.
    pub when_gone: WhenGone,
}

impl Script {
    /// A session and its aftercare, without captions, changes of the rate or a farewell.
    pub fn new(session: Part, aftercare: Following) -> Script {
        Script {
            session,
            captions: Captions::default(),
            volumes: Volumes::default(),
            changes: None,
            begun: Vec::new(),
            pieces: Vec::new(),
            answers: Answers::default(),
            aftercare,
            farewell: None,
            when_gone: WhenGone::default(),
        }
    }
}

/// Plays parts into a feed, and executes controls.
pub struct Conductor {
    feed: Feed,
    gauge: Gauge,
    part: Part,
    name: PartName,
    captions: Captions,
    volumes: Volumes,
    pieces: Vec<NamedPiece>,
    answers: Answers,
    aftercare: Following,
    /// The session that was left for the aftercare, if it can go on.
    left: Option<LeftSession>,
    /// The frame of the aftercare at which the session goes on, once that was asked for.
    goes_on_at: Option<Frames>,
    farewell: Option<Following>,
    when_gone: WhenGone,
    /// The changes in force.
    changes: Changes,
    /// Their number in the record; 0 before the first change.
    version: usize,
    /// Whether the session can be compiled with changes.
    is_compilable: bool,
    /// Changes that are being compiled.
    pending: Option<PendingChanges>,
    /// Changes of a length that wait for them, in order.
    waiting: VecDeque<Steering>,
    /// The music that was asked for and is not in force yet.
    music_wish: Option<Option<MusicPiece>>,
    /// Changes that somebody has to compile.
    wanted: Option<Changes>,
    renderer: Renderer,
    heard: Heard,
    announcer: Announcer,
    /// The data that a status needs besides the timeline.
    known: Known,
    performance: Performance,
    /// How much of the earlier segments was heard.
    listened: Frames,
    /// Frames between a pull and the ear.
    latency: Frames,
    sound: SoundState,
    device: HeardDevice,
    /// The segment that plays, will play or played last.
    segment: Segment,
    /// The device's frame after the last one of the segment, once that was played.
    ended: Option<u64>,
    /// The device's frame at which the current silence began; `None` while sound plays.
    silent_since: Option<u64>,
    /// Whether the last request was for silence.
    is_hushed: bool,
    mode: Mode,
    /// Whether the pause is the wait before the start.
    waits_to_start: bool,
    events: Vec<Event>,
}

impl Conductor {
    /// Plays `script` from `from` into `feed`, which must be new. The first step renders.
    pub fn new(feed: Feed, script: Script, from: Frames) -> Conductor {
        let Script {
            session,
            captions,
            volumes,
            changes,
            begun,
            pieces,
            answers,
            aftercare,
            farewell,
            when_gone,
        } = script;
        let is_compilable = changes.is_some();
        let unchanged = changes.unwrap_or_default();
        let segment = Segment::new(feed.generation(), PartName::Session, from);
        let mut conductor = Conductor {
            gauge: feed.gauge(),
            feed,
            heard: Heard::nothing(&session.timeline),
            part: session,
            name: PartName::Session,
            aftercare,
            left: None,
            goes_on_at: None,
            farewell,
            when_gone,
            captions,
            volumes,
            pieces,
            answers,
            is_compilable,
            changes: unchanged.clone(),
            version: 0,
            pending: None,
            waiting: VecDeque::new(),
            music_wish: None,
            wanted: None,
            renderer: Renderer::new(),
            announcer: Announcer::default(),
            known: Known::default(),
            performance: Performance {
                unchanged,
                ..Performance::default()
            },
            listened: Frames::ZERO,
            latency: Frames::ZERO,
            sound: SoundState::Ok,
            device: HeardDevice::default(),
            segment,
            ended: None,
            silent_since: Some(0),
            is_hushed: false,
            mode: Mode::Playing,
            waits_to_start: false,
            events: Vec::new(),
        };
        conductor.adopt(Arc::clone(&conductor.part.timeline), begun);
        conductor.begin(Segment {
            edits: conductor.version,
            ..segment
        });
        conductor
    }

    /// Waits before the first frame, until it is resumed; a pause makes it wait without end. For a conductor that has not
    /// stepped.
    pub fn wait_at_start(&mut self) {
        self.hush();
        self.waits_to_start = true;
        self.mode = Mode::Paused {
            at: self.segment.from,
        };
    }

    /// Processes what was played, fills the ring, and ends the session if it is time.
    pub fn step(&mut self) {
        if self.is_over() {
            return self.read_marks();
        }
        // Asked before the marks are read: whatever led to it is then among them.
        let is_ready = self.feed.is_ready();
        self.read_marks();
        self.observe();
        self.go_on_if_heard_out();
        self.change_music_if_due();
        self.render();
        self.end_if_heard_out(is_ready);
        self.tell_wait();
        self.tell_news();
    }

    /// Takes the events since the last call.
    pub fn take_events(&mut self) -> Vec<Event> {
        std::mem::take(&mut self.events)
    }

    /// All frames pulled by the device.
    pub fn pulled(&self) -> u64 {
        self.gauge.pulled()
    }

    /// Whether the final event was reported.
    pub fn is_over(&self) -> bool {
        matches!(self.mode, Mode::Over)
    }

    /// How long the next step may wait if no control or report arrives.
    pub fn patience(&self) -> Duration {
        let millis = match self.mode {
            _ if self.is_lost() => 100,
            Mode::Paused { .. } | Mode::Over => 100,
            Mode::Playing if !self.feed.is_ready() => 4,
            Mode::Playing | Mode::Ending(_) => 20,
        };
        Duration::from_millis(millis)
    }

    /// The record so far.
    pub fn performance(&self) -> &Performance {
        &self.performance
    }

    /// The complete record.
    pub fn into_performance(mut self) -> Performance {
        self.read_marks();
        self.performance
    }

    /// Processes a report about the output.
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
                    self.tell_of_device(Happening::DeviceBack);
                }
            }
            Report::FellBack { reason } => {
                self.sound = SoundState::Silent;
                self.tell(Happening::FellBackToSilence(reason));
            }
            Report::NoOutput { reason } => self.give_up(reason),
            Report::Hung => {
                self.sound = SoundState::Hung;
                self.tell_of_device(Happening::DeviceHung);
                self.leave_farewell();
            }
            Report::Lost => self.lose(),
            Report::Device(news) => self.hear_of(news),
            Report::Died => self.end_without("output"),
        }
        self.step();
    }

    /// Continues after the last frame heard: the frames in the device's buffer were lost.
    fn lose(&mut self) {
        // A hung device was reported already, and counts as hung until it is back.
        if !self.is_lost() {
            self.sound = SoundState::Lost;
            self.tell_of_device(Happening::DeviceLost);
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

    /// The listener's position.
    fn position(&self) -> Frames {
        match self.mode {
            Mode::Paused { at } => at,
            _ => self.segment.from + self.heard_of_segment().unwrap_or_default(),
        }
    }

    /// How much of the current segment has reached the ear; `None` before its first frame is pulled.
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
        // A cue that begins during the fade into a pause is not heard; it begins again after the pause.
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
        for loss in self.part.source.take_losses() {
            self.tell(Happening::MusicLost(loss));
        }
    }

    /// Falls silent, then plays the current part from `to`.
    fn go_to(&mut self, to: Frames) {
        self.go_to_with(to, Vec::new());
    }

    /// The same, with `edits` in force from there.
    fn go_to_with(&mut self, to: Frames, edits: Vec<Change>) {
        self.hush();
        self.set_out_for(to);
        if self.keep_changes(to, edits) {
            self.begin_at(to);
        }
    }

    /// Drops the old segment; the next one will begin at `to`.
    fn set_out_for(&mut self, to: Frames) {
        self.waits_to_start = false;
        self.listened += self.heard_of_segment().unwrap_or_default();
        self.segment = Segment::new(self.feed.generation(), self.name, to);
        self.heard.go_on_at(to);
        self.announcer.go_to(to);
        self.ended = None;
        self.device.awaited = None;
        self.mode = Mode::Playing;
    }

    /// Plays from `to`, or ends if `to` is the end of the part.
    fn begin_at(&mut self, to: Frames) {
        let mut segment = Segment::new(self.feed.generation(), self.name, to);
        segment.edits = self.version;
        if to < self.part.timeline.frames {
            self.begin(segment);
        } else {
            self.segment = segment;
            self.mode = Mode::Ending(self.natural_end());
        }
    }

    /// Silent from the device's next frame on.
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

    /// Updates the current segment, also in the record.
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
            // The faded frames will play again after the pause.
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
