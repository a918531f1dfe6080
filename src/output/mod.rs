//! Sound outputs: a speaker, silence in real time, WAV, FLAC and Opus, and files that are written completely or not at all.
//!
//! Sound arrives as frames, through a ring buffer or in blocks. Must not know sessions or languages.

mod begin;
mod clock;
mod comment;
mod device;
mod device_news;
mod dither;
mod error;
mod file;
mod file_error;
mod flac;
mod format;
#[cfg(not(feature = "live"))]
mod no_speaker;
mod null;
mod opener;
mod opus;
mod pcm;
mod place;
mod raw;
pub mod ring;
#[cfg(feature = "live")]
mod speaker;
#[cfg(feature = "live")]
pub(crate) mod system;
mod tags;
#[cfg(test)]
mod testing;
mod throttle;
mod vorbis;
mod wav;
mod writer;
mod writing;

pub use begin::begin;
pub use clock::{Clock, WallClock};
pub use device::{DeviceEntry, choose};
pub use device_news::DeviceNews;
pub use error::OutputError;
pub use file::NewFile;
pub use file_error::FileError;
pub use format::{Bitrate, Depth, FileFormat, SampleFormat};
#[cfg(not(feature = "live"))]
pub use no_speaker::{SpeakerOpener, devices, look_up};
pub use null::NullOpener;
pub use opener::{Condition, Opener, Output, Refused};
pub use place::{FilePlace, Overwrite};
#[cfg(feature = "live")]
pub use speaker::{SpeakerOpener, devices, look_up};
pub use tags::{Tag, Tags};
pub use throttle::Throttle;
pub use vorbis::vorbis;
pub use writer::{OneWay, SoundWriter, Target, WriteError};
pub use writing::WritingThread;
