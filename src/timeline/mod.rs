//! Compiles a session into cues at exact frames.
//!
//! Knows clip names and lengths. Must not know decoding or devices.

mod beats;
mod catalogue;
mod changes;
mod choices;
mod compile;
mod cue;
mod cycles;
mod find;
mod fit;
mod heard;
mod held;
mod lap;
mod music;
mod pairs;
mod pass;
mod plan;
mod prompts;
mod reach;
mod rhythm;
mod running;
mod spans;
mod steer;
mod tempo_map;
#[cfg(test)]
mod testing;
mod transport;
mod turns;
mod waits;
mod wishes;

pub use catalogue::{Catalogue, ClipLength};
pub use changes::{Change, Changes, Edit, HoldChange, HoldId};
pub use choices::{Choices, Count};
pub use compile::compile;
pub use cue::{Bus, Cue, CueKind};
pub use cycles::Cycles;
pub use fit::reach;
pub use heard::Heard;
pub use lap::{Lap, Place, Row};
pub use music::{MusicBed, MusicPiece};
pub use plan::{CompileError, Notice, Plan};
pub use reach::{Fit, Reach};
pub use spans::{BeatSpan, FigureSpan, HoldSpan, Moment, PhaseSpan, RateSpan, StepSpan, Timeline};
pub use steer::NotSteered;
pub use transport::NotSkipped;
