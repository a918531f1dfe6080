//! The ways out for sound: a speaker, silence at the pace of the clock, WAV, a file that is whole or not there.
//!
//! Sound comes in as frames, on a ring or in blocks. Must not know sessions or languages.

mod clock;
mod error;
mod file;
#[cfg(not(feature = "live"))]
mod no_speaker;
mod null;
mod opener;
pub mod ring;
#[cfg(feature = "live")]
mod speaker;
mod wav;

pub use clock::{Clock, WallClock};
pub use error::OutputError;
pub use file::{FileError, NewFile, Overwrite};
#[cfg(not(feature = "live"))]
pub use no_speaker::{SpeakerOpener, devices};
pub use null::NullOpener;
pub use opener::{Condition, Opener, Output, Refused};
#[cfg(feature = "live")]
pub use speaker::{SpeakerOpener, devices};
pub use wav::{SampleFormat, WavError, WavWriter};
