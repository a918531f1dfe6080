//! What an author wrote: sessions, phases, steps, prompts, and where their numbers come from.
//!
//! TOML text in, typed values out; must not know files or audio. docs/sessions.md is the format.

mod line;
mod must_have;
mod parse;
mod problem;
mod read;
mod rhythm;
mod script;
mod sources;
#[cfg(test)]
pub(crate) mod testing;
mod verify;
mod vocabulary;

pub use line::Line;
pub use problem::SessionProblem;
pub use script::{Cadence, Content, Hold, Pace, Phase, Prompt, Rhythm, Session, Step};
pub use sources::{SourceEntry, Sources};
pub use vocabulary::{Beat, PhaseKind, PromptKind, Quantity, Safety, Side, SourceKind, Technique};

/// The session that follows when it hurts: what the key leads to.
pub const AFTERCARE: &str = "it-hurts";

/// The step that is the rhythm of an expression phase.
pub const CADENCE_STEP: &str = "cadence";
