//! The types of a session as written: lengths are targets, and sides are not resolved yet.

use super::{Line, OnPaper, PhaseKind, PromptKind, Safety, Side};
use crate::document::{Placed, Spot};
use crate::locale::MessageId;
use crate::units::{CyclesPerMinute, Frames};

/// One session file.
#[derive(Debug, Clone, PartialEq)]
pub struct Session {
    /// The id: the file name without `.toml`.
    pub id: String,
    /// The file, as the user would name it.
    pub file: String,
    /// The name on the screen.
    pub title: Placed<MessageId>,
    /// A one-sentence summary for the screen.
    pub summary: Placed<MessageId>,
    /// Whether the session is listed for users. `it-hurts` is not listed; a key starts it.
    pub listed: bool,
    /// The pause after each line.
    pub pace: Pace,
    /// In playing order.
    pub phases: Vec<Phase>,
}

/// The pause after each line.
#[derive(Debug, Clone, PartialEq)]
pub struct Pace {
    /// The length of the pause.
    pub tail: Placed<Frames>,
    /// The source of the number.
    pub source: Placed<String>,
}

/// One phase.
#[derive(Debug, Clone, PartialEq)]
pub struct Phase {
    /// Unique in the session.
    pub id: String,
    /// The position in the file.
    pub spot: Spot,
    /// The purpose.
    pub kind: PhaseKind,
    /// Which breast.
    pub side: Side,
    /// Whether the phase repeats, together with the other repeating phases, until the user ends it.
    pub repeat: bool,
    /// In playing order, before the rhythm.
    pub steps: Vec<Step>,
    /// The rhythm, in phases of kind `express`.
    pub rhythm: Option<Rhythm>,
}

/// One step.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// Unique in its phase.
    pub id: String,
    /// The position in the file.
    pub spot: Spot,
    /// What is played.
    pub content: Content,
    /// The reason why the step must be heard, if it must.
    pub safety: Option<Safety>,
    /// The minimum length. Without it the step lasts as long as its clip and the tail.
    pub hold: Option<Hold>,
    /// The figure that shows what is done. It stays until another step of the phase names one.
    pub figure: Option<Placed<String>>,
    /// How the step waits for the user, if it can.
    pub wait: Option<Wait>,
    /// What a handout has of the step.
    pub on_paper: OnPaper,
}

/// A step can wait until the user is ready.
#[derive(Debug, Clone, PartialEq)]
pub struct Wait {
    /// The longest length of the step, if it waits.
    pub max: Placed<Frames>,
    /// The source of the number.
    pub source: Placed<String>,
}

/// What a step plays.
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// A spoken line.
    Say(Placed<Line>),
    /// The signal with this name.
    Sound(Placed<String>),
}

/// A length with its limits.
#[derive(Debug, Clone, PartialEq)]
pub struct Hold {
    /// The default length.
    pub target: Placed<Frames>,
    /// The lower bound.
    pub min: Placed<Frames>,
    /// The upper bound.
    pub max: Placed<Frames>,
    /// The source of the numbers.
    pub source: Placed<String>,
}

/// The rhythm of an expression phase.
#[derive(Debug, Clone, PartialEq)]
pub struct Rhythm {
    /// The length, rounded up to a whole cycle.
    pub hold: Hold,
    /// The rate of the rhythm.
    pub cadence: Cadence,
    /// The lines spoken over the rhythm.
    pub prompts: Vec<Prompt>,
}

/// The rate of the rhythm, and how often the fingers move on.
#[derive(Debug, Clone, PartialEq)]
pub struct Cadence {
    /// Cycles per minute.
    pub rate: Placed<CyclesPerMinute>,
    /// The interval between rotate prompts.
    pub rotate_every: Placed<Frames>,
    /// The source of the numbers.
    pub source: Placed<String>,
}

/// A line spoken over the rhythm.
#[derive(Debug, Clone, PartialEq)]
pub struct Prompt {
    /// Unique among the prompts of its phase.
    pub id: String,
    /// The position in the file.
    pub spot: Spot,
    /// The purpose.
    pub kind: PromptKind,
    /// The spoken line.
    pub line: Placed<Line>,
    /// The figure that shows what is done, while the line is spoken and a little longer.
    pub figure: Option<Placed<String>>,
    /// For `hurt` and `remind`: the time, from the first cycle on, and its source.
    pub at: Option<(Placed<Frames>, Placed<String>)>,
}

impl Session {
    /// The repeating phases. Empty if the session ends by itself.
    pub fn repeating(&self) -> &[Phase] {
        let repeats = |phase: &Phase| phase.repeat;
        let first = self.phases.iter().position(repeats).unwrap_or(self.phases.len());
        let after = self
            .phases
            .iter()
            .rposition(repeats)
            .map_or(first, |last| last + 1);
        &self.phases[first..after]
    }

    /// The phases before the repeating ones and the phases after them.
    pub fn around_repeating(&self) -> (&[Phase], &[Phase]) {
        let repeating = self.repeating().len();
        let first = self
            .phases
            .iter()
            .position(|phase| phase.repeat)
            .unwrap_or(self.phases.len());
        (&self.phases[..first], &self.phases[first + repeating..])
    }

    /// The session reduced to the phases after the repeating ones: its ending.
    pub fn farewell(&self) -> Session {
        let phases = self.around_repeating().1.to_vec();
        Session {
            phases,
            ..self.clone()
        }
    }

    /// Every line of the session, with the side of its phase.
    pub fn lines(&self) -> impl Iterator<Item = (&Placed<Line>, Side)> {
        self.phases.iter().flat_map(|phase| {
            let steps = phase.steps.iter().filter_map(|step| match &step.content {
                Content::Say(line) => Some(line),
                Content::Sound(_) => None,
            });
            let prompts = phase
                .rhythm
                .iter()
                .flat_map(|rhythm| rhythm.prompts.iter().map(|prompt| &prompt.line));
            steps.chain(prompts).map(|line| (line, phase.side))
        })
    }

    /// Every text that a handout has in place of a line.
    pub fn paper_texts(&self) -> impl Iterator<Item = &Placed<MessageId>> {
        let steps = self.phases.iter().flat_map(|phase| &phase.steps);
        steps.filter_map(|step| match &step.on_paper {
            OnPaper::Text(id) => Some(id),
            OnPaper::AsSaid | OnPaper::Nothing => None,
        })
    }

    /// Every figure, with its position.
    pub fn figures(&self) -> impl Iterator<Item = &Placed<String>> {
        self.phases.iter().flat_map(|phase| {
            let steps = phase.steps.iter().filter_map(|step| step.figure.as_ref());
            let prompts = phase.rhythm.iter().flat_map(|rhythm| &rhythm.prompts);
            steps.chain(prompts.filter_map(|prompt| prompt.figure.as_ref()))
        })
    }

    /// Every signal that a step plays.
    pub fn sounds(&self) -> impl Iterator<Item = &Placed<String>> {
        self.phases
            .iter()
            .flat_map(|phase| &phase.steps)
            .filter_map(|step| match &step.content {
                Content::Sound(name) => Some(name),
                Content::Say(_) => None,
            })
    }
}
