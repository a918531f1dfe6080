//! Renders a timeline to sound: buses, ducking, and the gate before the device.
//!
//! Deterministic: the same timeline and settings give the same bits. Must not know files, threads, the wall clock or
//! languages.

mod block;
mod clips;
mod console;
mod ducking;
mod engine;
mod gate;
mod lane;
mod music;
mod piece;
mod settings;
mod sounds;

pub use ducking::Ducking;
pub use engine::Mixer;
pub use gate::{GATE_RAMP, Gate};
pub use settings::{MixSettings, Volumes};
pub use sounds::{MusicLoss, SoundError, Sounds};
