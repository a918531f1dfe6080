//! What every live way out has in common: it is opened on a drain, draws from it, and gives it back.

use crate::units::Frames;

use super::OutputError;
use super::ring::Drain;

/// Opens one kind of output, and opens it again when it was lost.
pub trait Opener: Send {
    /// Opens it; from now on it draws from `drain`. On failure the drain comes back with the reason.
    /// Takes three seconds at most where a sound server does not answer ([`OutputError::NoAnswer`]).
    ///
    /// # Errors
    /// Where there is no such output, or it does not answer: with the reason, the drain comes back.
    fn open(&mut self, drain: Drain) -> Result<Box<dyn Output>, Refused>;
}

/// An output that draws from a drain at the pace of the engine's rate.
pub trait Output {
    /// How it is doing. Costs nothing: a few numbers that its threads leave behind.
    fn condition(&self) -> Condition;

    /// How many frames lie between a pull and the ear, as far as is known.
    fn latency(&self) -> Frames;

    /// Gives the drain back and ends the output. Whatever it still held is not heard. An output that does not end within half
    /// a second is left to itself, and draws nothing any more. `None` where the drain can't be had back: some driver hangs or
    /// died inside it.
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
