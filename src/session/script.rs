//! The types of a session as it was written; lengths are targets, sides are not yet chosen.

use super::{Line, PhaseKind, PromptKind, Safety, Side};
use crate::document::{Placed, Spot};
use crate::locale::MessageId;
use crate::units::{CyclesPerMinute, Frames};

/// One session file.
#[derive(Debug, Clone, PartialEq)]
pub struct Session {
    /// Its id: the file's name without `.toml`.
    pub id: String,
    /// The file, as the person would name it.
    pub file: String,
    /// Its name on the screen.
    pub title: Placed<MessageId>,
    /// What will happen, in a sentence on the screen.
    pub summary: Placed<MessageId>,
    /// Whether people choose it by name; `it-hurts` is reached by a key instead.
    pub listed: bool,
    /// The quiet after each line.
    pub pace: Pace,
    /// In the order they happen.
    pub phases: Vec<Phase>,
}

/// The quiet after each line.
#[derive(Debug, Clone, PartialEq)]
pub struct Pace {
    /// How long.
    pub tail: Placed<Frames>,
    /// Whose figure.
    pub source: Placed<String>,
}

/// One phase.
#[derive(Debug, Clone, PartialEq)]
pub struct Phase {
    /// Unique in the session.
    pub id: String,
    /// Where it stands.
    pub spot: Spot,
    /// What it is for.
    pub kind: PhaseKind,
    /// Which breast.
    pub side: Side,
    /// Whether it comes again and again, with the others that do, until the person has had enough.
    pub repeat: bool,
    /// In the order they happen, before the rhythm.
    pub steps: Vec<Step>,
    /// The rhythm, in phases of kind `express`.
    pub rhythm: Option<Rhythm>,
}

/// One step.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// Unique in its phase.
    pub id: String,
    /// Where it stands.
    pub spot: Spot,
    /// What is heard.
    pub content: Content,
    /// Why it must be heard, if it must.
    pub safety: Option<Safety>,
    /// How long it lasts at least; without it, clip and tail.
    pub hold: Option<Hold>,
}

/// What is heard in a step.
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// A spoken line.
    Say(Placed<Line>),
    /// The signal of this name.
    Sound(Placed<String>),
}

/// A length with the room it has.
#[derive(Debug, Clone, PartialEq)]
pub struct Hold {
    /// As it is without a wish.
    pub target: Placed<Frames>,
    /// The shortest.
    pub min: Placed<Frames>,
    /// The longest.
    pub max: Placed<Frames>,
    /// Whose figures.
    pub source: Placed<String>,
}

/// The rhythm of an expression phase.
#[derive(Debug, Clone, PartialEq)]
pub struct Rhythm {
    /// How long it runs; rounded up to a whole cycle.
    pub hold: Hold,
    /// How fast.
    pub cadence: Cadence,
    /// What is said over it.
    pub prompts: Vec<Prompt>,
}

/// How fast the rhythm is, and how often the fingers move on.
#[derive(Debug, Clone, PartialEq)]
pub struct Cadence {
    /// Cycles a minute.
    pub rate: Placed<CyclesPerMinute>,
    /// From one rotate prompt to the next.
    pub rotate_every: Placed<Frames>,
    /// Whose figures.
    pub source: Placed<String>,
}

/// A line spoken over the rhythm.
#[derive(Debug, Clone, PartialEq)]
pub struct Prompt {
    /// Unique among the prompts of its phase.
    pub id: String,
    /// Where it stands.
    pub spot: Spot,
    /// What it is for.
    pub kind: PromptKind,
    /// What is said.
    pub line: Placed<Line>,
    /// When, from the first cycle, and whose figure; for `hurt` and `remind`.
    pub at: Option<(Placed<Frames>, Placed<String>)>,
}

impl Session {
    /// The phases that come again and again; none, where the session has an end of its own.
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

    /// What comes before the repeating phases, and what comes after them.
    pub fn around_repeating(&self) -> (&[Phase], &[Phase]) {
        let repeating = self.repeating().len();
        let first = self
            .phases
            .iter()
            .position(|phase| phase.repeat)
            .unwrap_or(self.phases.len());
        (&self.phases[..first], &self.phases[first + repeating..])
    }

    /// The same session reduced to what comes after the repeating phases: how it is left.
    pub fn farewell(&self) -> Session {
        let phases = self.around_repeating().1.to_vec();
        Session {
            phases,
            ..self.clone()
        }
    }

    /// Every line the session may say, with the side of its phase.
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

    /// Every signal a step sounds.
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
