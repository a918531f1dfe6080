//! What every live way out has in common: it is opened on a drain, draws from it, and gives it back.

use crate::units::Frames;

use super::OutputError;
use super::ring::Drain;

/// Opens one kind of output, and opens it again when it was lost.
pub trait Opener: Send {
    /// Opens it; from now on it draws from `drain`. On failure the drain comes back with the reason.
    /// May take some seconds where a sound server does not answer.
    fn open(&mut self, drain: Drain) -> Result<Box<dyn Output>, Refused>;
}

/// An output that draws from a drain at the pace of the engine's rate.
pub trait Output {
    /// How it is doing. Costs nothing: a few numbers that its threads leave behind.
    fn condition(&self) -> Condition;

    /// How many frames lie between a pull and the ear, as far as is known.
    fn latency(&self) -> Frames;

    /// Ends it and gives the drain back. Whatever it still held is not heard. `None` where the drain did not
    /// come back within two seconds: some driver never let go of it.
    fn stop(self: Box<Self>) -> Option<Drain>;
}

/// How an output is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Condition {
    /// It draws, or soon will.
    Running,
    /// It reports many errors; lost, unless it goes on drawing.
    Failing,
    /// It will not draw any more.
    Lost,
}

/// An output that did not open.
#[derive(Debug)]
pub struct Refused {
    /// The drain, for the next try.
    pub drain: Drain,
    /// Why.
    pub error: OutputError,
}
