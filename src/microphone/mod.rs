//! Sound from a microphone: one channel at 48 kHz, unprocessed.
//!
//! Must not know what is recorded, nor where it goes: no files, no languages, no terminal.

#[cfg(feature = "live")]
mod device;
#[cfg(feature = "live")]
mod device_watcher;
mod error;
#[cfg(feature = "live")]
mod intake;
#[cfg(feature = "live")]
mod loudest;
#[cfg(not(feature = "live"))]
mod no_microphone;
#[cfg(feature = "live")]
mod open;
#[cfg(feature = "live")]
mod stream;
#[cfg(feature = "live")]
mod watch;

#[cfg(feature = "live")]
pub use device::microphones;
pub use error::MicrophoneError;
#[cfg(feature = "live")]
pub use intake::{Ear, Intake, ROOM, intake};
#[cfg(not(feature = "live"))]
pub use no_microphone::{Microphone, microphones};
#[cfg(feature = "live")]
pub use open::Microphone;
