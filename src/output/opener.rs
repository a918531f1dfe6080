//! The interface of all real-time outputs: an output opens with a drain, pulls frames from it, and returns it.

use crate::units::Frames;

use super::ring::Drain;
use super::{DeviceNews, OutputError};

/// Opens one kind of output, and reopens it after a loss.
pub trait Opener: Send {
    /// Opens the output, which then pulls from `drain`. Takes at most three seconds if a sound server does not answer
    /// ([`OutputError::NoAnswer`]).
    ///
    /// # Errors
    /// If there is no such output, or it does not answer. The error returns the drain.
    fn open(&mut self, drain: Drain) -> Result<Box<dyn Output>, Refused>;

    /// Takes the next news of the device, if the sound system tells any. Returns at once.
    fn news(&mut self) -> Option<DeviceNews> {
        None
    }
}

/// An output that pulls from a drain at the engine's rate.
pub trait Output {
    /// Its condition. Cheap: it reads a few counters that the stream's threads update.
    fn condition(&self) -> Condition;

    /// The number of frames between a pull and the ear, as far as known.
    fn latency(&self) -> Frames;

    /// Ends the output and returns the drain. Buffered sound is discarded. An output that does not end within half a
    /// second is abandoned, and pulls nothing more. `None` if the drain can't be recovered because a driver hangs or
    /// panicked while it held it.
    fn stop(self: Box<Self>) -> Option<Drain>;
}

/// The condition of an output.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Condition {
    /// It pulls frames, or will soon.
    Running,
    /// It reports many errors; treat it as lost unless it continues to pull.
    Failing,
    /// It will not pull frames again.
    Lost,
}

/// An output that failed to open.
#[derive(Debug)]
pub struct Refused {
    /// The drain, for the next attempt.
    pub drain: Drain,
    /// The reason.
    pub error: OutputError,
}
