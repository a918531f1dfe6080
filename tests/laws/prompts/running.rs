//! A rhythm as the laws of its prompts see it: when each prompt is due, and whether and when it was spoken.

use warmhands::session::{Phase, Prompt, PromptKind, Rhythm};
use warmhands::timeline::{Catalogue, Cue, StepSpan};
use warmhands::units::Frames;

use crate::laws::performance::Performance;

/// A minute, in frames.
const MINUTE: u64 = 2_880_000;
/// The longest time that a prompt waits.
pub(crate) const LONGEST_WAIT: Frames = Frames::from_seconds(15);

/// A rhythm on the timeline.
pub(crate) struct Running<'a> {
    performance: &'a Performance,
    pub(crate) phase: &'a Phase,
    rhythm: &'a Rhythm,
    pub(crate) step: &'a StepSpan,
}

/// A due prompt, counted from the first cycle, and its result.
pub(crate) struct Due<'a> {
    pub(crate) prompt: &'a Prompt,
    pub(crate) at: Frames,
    /// How long it speaks.
    pub(super) frames: Frames,
    /// When it was spoken.
    pub(crate) said: Option<Frames>,
}

impl<'a> Running<'a> {
    /// Every rhythm of the performance.
    pub(crate) fn all(performance: &'a Performance) -> impl Iterator<Item = Running<'a>> {
        performance.rhythms().map(|(phase, rhythm, step)| Running {
            performance,
            phase,
            rhythm,
            step,
        })
    }

    /// The silence after a line.
    pub(super) fn tail(&self) -> Frames {
        self.performance.session.pace.tail.value
    }

    /// The first free cycle after a line of that length that begins at `start`, and the silence after it.
    pub(super) fn free_after(&self, start: Frames, frames: Frames) -> Frames {
        let quiet = start + frames + self.tail();
        self.starts()
            .find(|start| *start >= quiet)
            .unwrap_or(self.step.frames)
    }

    /// The frames at which its cycles begin.
    pub(super) fn starts(&self) -> impl Iterator<Item = Frames> {
        let rate = self.performance.rate(self.rhythm);
        let starts = (0..).map(move |index| Frames(index * MINUTE / rate));
        starts.take_while(|start| *start < self.step.frames)
    }

    /// The lines spoken over it.
    pub(super) fn lines(&self) -> impl Iterator<Item = &'a Cue> {
        self.performance.lines_in(self.step)
    }

    /// Every prompt at every time it is due, in order of time.
    pub(crate) fn dues(&self) -> Vec<Due<'a>> {
        let prompts = &self.rhythm.prompts;
        let once = prompts
            .iter()
            .filter_map(|prompt| Some((prompt, self.due(prompt)?)));
        let mut dues: Vec<Due<'a>> = once
            .chain(self.rotations())
            .map(|(prompt, at)| self.outcome(prompt, at))
            .collect();
        dues.sort_by_key(|due| due.at);
        dues
    }

    fn due(&self, prompt: &Prompt) -> Option<Frames> {
        let (whole, minute) = (self.step.frames, Frames(MINUTE));
        match prompt.kind {
            PromptKind::HalfWay => Some(Frames(whole.0 / 2)),
            PromptKind::LastMinute if whole > minute => Some(whole - minute),
            PromptKind::LastMinute | PromptKind::Rotate => None,
            PromptKind::Hurt | PromptKind::Remind => prompt.at.as_ref().map(|(at, _)| at.value),
        }
    }

    fn rotations(&self) -> Vec<(&'a Prompt, Frames)> {
        let every = self.rhythm.cadence.rotate_every.value;
        let turns = self.rhythm.prompts.iter();
        let turns: Vec<&Prompt> = turns.filter(|prompt| prompt.kind == PromptKind::Rotate).collect();
        let moments = (1..)
            .map(|turn| every * turn)
            .take_while(|at| *at < self.step.frames);
        turns.into_iter().cycle().zip(moments).collect()
    }

    /// A prompt was spoken if its line begins between its due time and the end of its wait.
    fn outcome(&self, prompt: &'a Prompt, at: Frames) -> Due<'a> {
        let choices = &self.performance.wish.choices;
        let side = self.phase.side.resolve(choices.side);
        let message = prompt.line.value.message(side, choices.technique);
        let until = match prompt.kind {
            PromptKind::Hurt => self.step.frames,
            _ => at + LONGEST_WAIT,
        };
        let lines = self
            .lines()
            .filter(|line| line.message.as_ref() == Some(&message));
        Due {
            prompt,
            at,
            frames: self.performance.shelf.speech(&message).unwrap().frames,
            said: lines
                .map(|line| line.at - self.step.at)
                .find(|said| (at..=until).contains(said)),
        }
    }
}

impl Due<'_> {
    /// The latest frame at which it may begin.
    pub(super) fn latest(&self, running: &Running<'_>) -> Frames {
        let to_end = running.step.frames.saturating_sub(self.frames + running.tail());
        match self.prompt.kind {
            PromptKind::Hurt => to_end,
            _ => to_end.min(self.at + LONGEST_WAIT),
        }
    }
}
