//! Sessions as the author writes them: phases, steps, prompts, and the sources of their numbers.
//!
//! TOML text in, typed values out. Must not know files or audio. docs/sessions.md describes the format.

mod care_lines;
mod control_lines;
mod line;
mod must_have;
mod on_paper;
mod parse;
mod policies;
mod problem;
mod read;
mod rhythm;
mod safety;
mod script;
mod sources;
#[cfg(test)]
pub(crate) mod testing;
mod verify;
mod vocabulary;

pub use care_lines::CareLines;
pub use control_lines::ControlLines;
pub use line::Line;
pub use on_paper::OnPaper;
pub use policies::{Policies, Policy, StorageTime};
pub use problem::SessionProblem;
pub use script::{Cadence, Content, Hold, Pace, Phase, Prompt, Rhythm, Session, Step, Wait};
pub use sources::{SourceEntry, Sources};
pub use vocabulary::{
    Beat, PhaseKind, PromptKind, Quantity, Safety, Side, SourceKind, Storage, StorageUnit, Technique,
};

/// The session that starts when the user presses the key for "it hurts".
pub const AFTERCARE: &str = "it-hurts";

/// The step id of the rhythm in an expression phase.
pub const CADENCE_STEP: &str = "cadence";
