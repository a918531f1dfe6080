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
    step: Option<usize>,
    phase: Option<usize>,
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
        let first = timeline.cues.partition_point(|cue| cue.at < self.next);
        let begun = timeline.cues[first..].iter().take_while(|cue| cue.at < heard);
        for (index, cue) in begun.enumerate().filter(|(_, cue)| cue.is_line()) {
            events.push(Event {
                at: cue.at,
                what: Happening::LineStarted { cue: first + index },
            });
        }
        self.announce_progress(last, events);
        self.next = heard;
    }

    fn announce_step(&mut self, timeline: &Timeline, at: Frames, events: &mut Vec<Event>) {
        let step = timeline.step_index_at(at);
        let Some(span) = timeline.steps.get(step) else {
            return;
        };
        let at = span.at.max(self.next);
        if self.phase.replace(span.phase) != Some(span.phase) {
            let phase = span.phase;
            events.push(Event {
                at,
                what: Happening::PhaseStarted { phase },
            });
        }
        if self.step.replace(step) != Some(step) {
            events.push(Event {
                at,
                what: Happening::StepStarted { step },
            });
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
