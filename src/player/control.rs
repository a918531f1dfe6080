//! The controls of a player.

use crate::timeline::{Bus, MusicPiece};
use crate::units::Decibels;

/// A request by the user or the system. The player decides whether it is possible and where it leads. A request for the
/// current state has no effect.
#[derive(Debug, Clone, PartialEq)]
pub enum Control {
    /// Falls silent.
    Pause,
    /// Continues from the beginning of the sentence that the pause interrupted.
    Resume,
    /// Pauses or resumes.
    Toggle,
    /// Moves to the next step; never skips a safety line.
    Next,
    /// Moves to the beginning of this step, or of the previous one.
    Previous,
    /// Plays the last sentence again.
    Repeat,
    /// Makes the rhythm a little faster, from one of the next cycles on.
    Faster,
    /// Makes the rhythm a little slower.
    Slower,
    /// Sets the volume of a bus, from the next frames on.
    Volume(Bus, Decibels),
    /// Changes the music, or ends it.
    Music(Option<MusicPiece>),
    /// It hurts: leaves the session at once for the aftercare.
    Hurt,
    /// Ends calmly, with the farewell if the session has one. A second request ends at once.
    Quit,
    /// The system ends the program: a short fade.
    Stop(Stop),
}

/// Why the system ends the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// Ctrl-C.
    Interrupted,
    /// A request to terminate.
    Terminated,
    /// The terminal is gone.
    HungUp,
}
