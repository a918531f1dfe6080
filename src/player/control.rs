//! What can be asked of a player.

use crate::timeline::{Bus, MusicPiece};
use crate::units::Decibels;

/// What a person, or the system, asks for. Whether it is done, and where it leads, the player decides. Asking again for what
/// is so already changes nothing.
#[derive(Debug, Clone, PartialEq)]
pub enum Control {
    /// Falls silent.
    Pause,
    /// Goes on from the beginning of the sentence that a pause broke off.
    Resume,
    /// Pauses what plays, resumes what is paused.
    Toggle,
    /// To the next step; never over a safety line.
    Next,
    /// To the step before, or to the start of this one.
    Previous,
    /// The last sentence again.
    Repeat,
    /// The rhythm a little faster, from one of the next cycles on.
    Faster,
    /// The rhythm a little slower.
    Slower,
    /// A bus at this volume, from the next frames on.
    Volume(Bus, Decibels),
    /// Another piece of music, or none.
    Music(Option<MusicPiece>),
    /// It hurts: leaves the session at once for the aftercare.
    Hurt,
    /// A calm end, with the farewell where the session has one; asked for again, at once.
    Quit,
    /// The system ends the program: a short fade.
    Stop(Stop),
}

/// Why the system ends a program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// By Ctrl-C.
    Interrupted,
    /// By the request to end.
    Terminated,
    /// The terminal is gone.
    HungUp,
}
