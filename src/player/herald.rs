//! Announces lines, steps and phases as they are heard.

use crate::timeline::Timeline;
use crate::units::Frames;

use super::{Event, Happening};

/// Progress is told this often.
const PROGRESS_EVERY: Frames = Frames::from_millis(250);

/// How far things were announced.
#[derive(Debug, Default)]
pub(super) struct Herald {
    next: Frames,
    /// The step and the phase told last, and where they began.
    step: Option<(usize, Frames)>,
    phase: Option<(usize, Frames)>,
    told: Option<u64>,
}

impl Herald {
    /// Listening goes on at `at`: what begins there is announced, even if it was before.
    pub(super) fn go_to(&mut self, at: Frames) {
        self.next = at;
        self.told = None;
    }

    /// Announces what began up to `heard` (exclusive).
    pub(super) fn announce(&mut self, timeline: &Timeline, heard: Frames, events: &mut Vec<Event>) {
        if heard <= self.next {
            return;
        }
        let last = Frames(heard.0 - 1);
        self.announce_step(timeline, last, events);
        let begun = timeline.begun(self.next, heard);
        for line in begun.filter(|cue| timeline.cues[cue.index].is_line()) {
            events.push(Event {
                at: line.at,
                what: Happening::LineStarted { cue: line.index },
            });
        }
        self.announce_progress(last, events);
        self.next = heard;
    }

    fn announce_step(&mut self, timeline: &Timeline, at: Frames, events: &mut Vec<Event>) {
        let Some(found) = timeline.step_at(at) else {
            return;
        };
        let (step, phase) = (found.index, timeline.steps[found.index].phase);
        let shift = found.at - timeline.steps[step].at;
        let began = timeline.phases[phase].at + shift;
        let at = found.at.max(self.next);
        if self.phase.replace((phase, began)) != Some((phase, began)) {
            let what = Happening::PhaseStarted { phase };
            events.push(Event { at, what });
        }
        if self.step.replace((step, found.at)) != Some((step, found.at)) {
            let what = Happening::StepStarted { step };
            events.push(Event { at, what });
        }
    }

    fn announce_progress(&mut self, at: Frames, events: &mut Vec<Event>) {
        let quarter = at.0 / PROGRESS_EVERY.0;
        if self.told.replace(quarter) != Some(quarter) {
            events.push(Event {
                at,
                what: Happening::Progress,
            });
        }
    }
}
