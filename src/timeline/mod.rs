//! When everything sounds: a session compiled into cues at exact frames.
//!
//! Knows clip names and lengths; must not know decoding or devices.

mod choices;
mod compile;
mod cue;
mod cycles;
mod heard;
mod prompts;
mod rhythm;
mod spans;
mod transport;

pub use choices::{Catalogue, Choices, ClipLength, Count, MusicPiece};
pub use compile::{CompileError, Notice, Plan, compile};
pub use cue::{Bus, Cue, CueKind};
pub use cycles::Cycles;
pub use heard::Heard;
pub use spans::{MusicBed, PhaseSpan, StepSpan, Timeline};
pub use transport::NotSkipped;
