//! Sound from a person's microphone: 48 kHz, stereo, taken by whoever records when it suits them.
//!
//! Must not know files, languages or what is said.

#[cfg(feature = "live")]
mod capture;
mod ear;
mod error;
#[cfg(not(feature = "live"))]
mod none;

#[cfg(feature = "live")]
pub use capture::{Microphone, microphones};
pub use ear::{Ear, Heard, ear};
pub use error::MicrophoneError;
#[cfg(not(feature = "live"))]
pub use none::{Microphone, microphones};
