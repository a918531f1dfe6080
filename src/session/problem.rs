//! Problems of a session beyond TOML syntax.

use super::{PhaseKind, Quantity};
use crate::diagnostic::{Diagnose, Diagnostic, diagnostic};
use crate::document::Problem;

/// Problems of a session or of the sources of its numbers.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SessionProblem {
    /// A problem that any data file can have.
    #[error(transparent)]
    Document(#[from] Problem),
    /// A step has both `say` and `sound`, or neither.
    #[error("the step `{step}` must either say or sound")]
    SayOrSound {
        /// The step.
        step: String,
    },
    /// A key is missing in a phase whose kind needs it, or present in a phase of another kind.
    #[error("a phase of kind `{kind}` {} `{key}`", if *.needed { "needs" } else { "has no" })]
    Rhythm {
        /// The kind of the phase.
        kind: PhaseKind,
        /// `hold`, `cadence`, `prompt` or `wait`.
        key: &'static str,
        /// True if the key is missing, false if it is not allowed.
        needed: bool,
    },
    /// `at` is missing, or present in a prompt whose kind defines its time.
    #[error("the prompt `{prompt}` {} `at`", if *.needed { "needs" } else { "has no" })]
    PromptTime {
        /// The prompt.
        prompt: String,
        /// True if the key is missing, false if it is not allowed.
        needed: bool,
    },
    /// `target` is not between `min` and `max`.
    #[error("target must lie between min and max")]
    HoldOrder,
    /// No step with `safety = "gate"` before the first massage or expression.
    #[error("no step with safety = \"gate\" stands before the first massage or expression")]
    NoGate,
    /// No step with `safety = "hurt"` in this phase.
    #[error("the phase `{phase}` has no step with safety = \"hurt\"")]
    NoHurtLine {
        /// The phase.
        phase: String,
    },
    /// A repeating phase is not of kind `express`, or the repeating phases are not adjacent.
    #[error("phases that repeat must be of kind `express` and follow one another; `{phase}` does not")]
    Repeat {
        /// The phase.
        phase: String,
    },
    /// The last phase is not a valid close.
    #[error("the session must end with a phase of kind `close`: call lines, one warm line, the signal `end`")]
    NoClose,
    /// A source is not in sources.toml.
    #[error("`{source_name}` is not in sources.toml")]
    UnknownSource {
        /// The value in the file.
        source_name: String,
        /// The known source that was probably meant.
        nearest: Option<String>,
    },
    /// The source gives no range for this quantity.
    #[error("the source `{source_name}` gives no range for {quantity}")]
    NotOfThatKind {
        /// The source.
        source_name: String,
        /// The quantity of the number.
        quantity: Quantity,
    },
    /// A number is outside the range of its source.
    #[error("{number} is outside {min} to {max}, the range of the source `{source_name}`")]
    OutOfRange {
        /// The number, formatted as in a session.
        number: String,
        /// The lower bound.
        min: String,
        /// The upper bound.
        max: String,
        /// The source.
        source_name: String,
    },
    /// A source of kind `comfort` may give ranges for rate, rotation, tail, pause and wait only.
    #[error("a source of kind comfort can't speak of {quantity}")]
    ComfortTooBold {
        /// The quantity of the range.
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
