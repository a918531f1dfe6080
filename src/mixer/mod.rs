//! Sound from a timeline: buses, ducking, the limiter, and the gate at the device.
//!
//! Pure: the same timeline and settings give the same bits. Must not know files, threads, the wall clock or languages.

mod gate;

pub use gate::{GATE_RAMP, Gate};
