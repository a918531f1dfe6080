//! When everything sounds: a session compiled into cues at exact frames.
//!
//! Knows clip names and lengths; must not know decoding or devices.

mod cue;
mod spans;

pub use cue::{Bus, Cue, CueKind};
pub use spans::{MusicBed, PhaseSpan, StepSpan, Timeline};
