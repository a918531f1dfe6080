//! What an author wrote: sessions, phases, steps, prompts, and where their numbers come from.
//!
//! TOML text in, typed values out; must not know files or audio.

mod vocabulary;

pub use vocabulary::{Beat, PhaseKind, Side, Technique};
