//! Announces lines, steps and phases when they are heard.

use crate::timeline::{Moment, Timeline};
use crate::units::Frames;

use super::{CaptionedLine, Happening};
use crate::show::Captions;

/// The interval of progress events.
const PROGRESS_EVERY: Frames = Frames::from_millis(250);

/// How far the timeline was announced.
#[derive(Debug, Default)]
pub(super) struct Announcer {
    next: Frames,
    /// The start of the step and of the phase announced last.
    step: Option<Frames>,
    phase: Option<Frames>,
    /// The quarter of a second announced last.
    quarter: Option<u64>,
    /// The start of the beat announced last.
    beat: Option<Frames>,
}

/// The announcements, with the listener's position.
pub(super) type Announced = Vec<(Frames, Happening)>;

impl Announcer {
    /// Continues at `at`. Announces every cue that begins there, also one that was announced before.
    pub(super) fn go_to(&mut self, at: Frames) {
        self.next = at;
        self.quarter = None;
    }

    /// Announces everything that began before `heard`.
    pub(super) fn announce(
        &mut self,
        timeline: &Timeline,
        captions: &Captions,
        heard: Frames,
        told: &mut Announced,
    ) {
        if heard <= self.next {
            return;
        }
        let last = Frames(heard.0 - 1);
        self.announce_step(timeline, last, told);
        let begun = timeline.begun(self.next, heard);
        for moment in begun.filter(|moment| timeline.cues[moment.index].is_line()) {
            told.push((
                moment.at,
                Happening::LineStarted(line(timeline, captions, moment)),
            ));
        }
        self.announce_progress(timeline, last, told);
        self.next = heard;
    }

    fn announce_step(&mut self, timeline: &Timeline, at: Frames, told: &mut Announced) {
        let Some((phase, step)) = timeline.place_at(at) else {
            return;
        };
        let at = step.at.max(self.next);
        if self.phase.replace(phase.at) != Some(phase.at) {
            told.push((at, Happening::PhaseStarted(phase)));
        }
        if self.step.replace(step.at) != Some(step.at) {
            told.push((at, Happening::StepStarted(step)));
        }
    }

    fn announce_progress(&mut self, timeline: &Timeline, at: Frames, told: &mut Announced) {
        let quarter = at.0 / PROGRESS_EVERY.0;
        let beat = timeline.beat_at(at).map(|beat| beat.at);
        let is_due = self.quarter.replace(quarter) != Some(quarter);
        let is_beat = std::mem::replace(&mut self.beat, beat) != beat;
        if is_due || is_beat {
            told.push((at, Happening::Progress));
        }
    }
}

/// The line at `moment`, as it is met there.
pub(super) fn line(timeline: &Timeline, captions: &Captions, moment: Moment) -> CaptionedLine {
    let mut cue = timeline.cues[moment.index].clone();
    cue.at = moment.at;
    let caption = cue.message.as_ref().and_then(|message| captions.of(message));
    CaptionedLine {
        caption: caption.cloned(),
        cue,
    }
}
