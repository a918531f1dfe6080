//! What can be wrong with a session beyond its TOML.

use super::{PhaseKind, Quantity};
use crate::diagnostic::{Diagnose, Diagnostic, diagnostic};
use crate::document::Problem;

/// What can be wrong with a session or with the sources of its numbers.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SessionProblem {
    /// The file's shape.
    #[error(transparent)]
    Document(#[from] Problem),
    /// A step has both `say` and `sound`, or neither.
    #[error("the step `{step}` must either say or sound")]
    SayOrSound {
        /// The step.
        step: String,
    },
    /// Keys of the rhythm in a phase of another kind, or missing in `express`.
    #[error("a phase of kind `{kind}` {} `{key}`", if *.needed { "needs" } else { "has no" })]
    Rhythm {
        /// The phase's kind.
        kind: PhaseKind,
        /// `hold`, `cadence` or `prompt`.
        key: &'static str,
        /// Whether it is missing rather than too much.
        needed: bool,
    },
    /// `at` where the kind knows its own time, or missing where it does not.
    #[error("the prompt `{prompt}` {} `at`", if *.needed { "needs" } else { "has no" })]
    PromptTime {
        /// The prompt.
        prompt: String,
        /// Whether it is missing rather than too much.
        needed: bool,
    },
    /// `target` not between `min` and `max`.
    #[error("target must lie between min and max")]
    HoldOrder,
    /// A number that is not above zero, or too large to mean anything.
    #[error("`{number}` is no rate of cycles a minute")]
    Rate {
        /// As written.
        number: i64,
    },
    /// No step with `safety = "gate"` before the first massage or expression.
    #[error("no step with safety = \"gate\" stands before the first massage or expression")]
    NoGate,
    /// No step with `safety = "hurt"` in this phase.
    #[error("the phase `{phase}` has no step with safety = \"hurt\"")]
    NoHurtLine {
        /// The phase.
        phase: String,
    },
    /// Repeating phases that are not expression, or with another phase in between.
    #[error("phases that repeat must be of kind `express` and follow one another; `{phase}` does not")]
    Repeat {
        /// The phase.
        phase: String,
    },
    /// The last phase does not close as every session must.
    #[error("the session must end with a phase of kind `close`: call lines, one warm line, the signal `end`")]
    NoClose,
    /// A name that sources.toml does not have.
    #[error("`{source_name}` is not in sources.toml")]
    UnknownSource {
        /// As written.
        source_name: String,
        /// The one it was probably meant to be.
        nearest: Option<String>,
    },
    /// The source does not speak of that quantity.
    #[error("the source `{source_name}` gives no range for {quantity}")]
    NotOfThatKind {
        /// The source.
        source_name: String,
        /// What the number is.
        quantity: Quantity,
    },
    /// A number outside its source's range.
    #[error("{number} is outside {min} to {max}, the range of the source `{source_name}`")]
    OutOfRange {
        /// The number, as a session writes it.
        number: String,
        /// The least.
        min: String,
        /// The most.
        max: String,
        /// The source.
        source_name: String,
    },
    /// `comfort` may speak of rate, rotation, tail and pause only.
    #[error("a source of kind comfort can't speak of {quantity}")]
    ComfortTooBold {
        /// What it speaks of.
        quantity: Quantity,
    },
}

impl Diagnose for SessionProblem {
    fn diagnostic(&self) -> Diagnostic {
        match self {
            Self::Document(problem) => problem.diagnostic(),
            Self::SayOrSound { step } => diagnostic!("say-or-sound", step),
            Self::Rhythm {
                kind,
                key,
                needed: true,
            } => diagnostic!("rhythm-needs", kind, key),
            Self::Rhythm { kind, key, .. } => diagnostic!("rhythm-has-no", kind, key),
            Self::PromptTime { prompt, needed: true } => diagnostic!("prompt-needs-time", prompt),
            Self::PromptTime { prompt, .. } => diagnostic!("prompt-has-no-time", prompt),
            Self::HoldOrder => diagnostic!("hold-order"),
            Self::Rate { number } => diagnostic!("rate", number),
            Self::NoGate => diagnostic!("no-gate"),
            Self::NoHurtLine { phase } => diagnostic!("no-hurt-line", phase),
            Self::Repeat { phase } => diagnostic!("repeat", phase),
            Self::NoClose => diagnostic!("no-close"),
            Self::UnknownSource { source_name, nearest } => {
                diagnostic!("unknown-source", source = source_name).near(nearest)
            }
            Self::NotOfThatKind {
                source_name,
                quantity,
            } => {
                diagnostic!("source-silent", source = source_name, quantity)
            }
            Self::OutOfRange {
                number,
                min,
                max,
                source_name,
            } => {
                diagnostic!("out-of-range", number, min, max, source = source_name)
            }
            Self::ComfortTooBold { quantity } => diagnostic!("comfort-too-bold", quantity),
        }
    }
}
