//! When everything sounds: a session compiled into cues at exact frames.
//!
//! Knows clip names and lengths; must not know decoding or devices.

mod beats;
mod changes;
mod choices;
mod compile;
mod course;
mod cue;
mod cycles;
mod find;
mod fit;
mod heard;
mod held;
mod lap;
mod plan;
mod prompts;
mod rhythm;
mod spans;
#[cfg(test)]
mod testing;
mod transport;
mod turns;
mod wishes;

pub use changes::{Change, Changes, Edit};
pub use choices::{Catalogue, Choices, ClipLength, Count, MusicPiece};
pub use compile::compile;
pub use cue::{Bus, Cue, CueKind};
pub use cycles::Cycles;
pub use fit::{Fit, Reach, reach};
pub use heard::Heard;
pub use lap::{Lap, Place, Row};
pub use plan::{CompileError, Notice, Plan};
pub use spans::{Moment, MusicBed, PhaseSpan, RateSpan, StepSpan, Timeline};
pub use transport::NotSkipped;
