//! What can be asked of a player.

/// A wish of the person, or of the system. When it is granted, and where it leads, is the player's to decide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Control {
    /// Falls silent, or begins the sentence again that was broken off.
    PauseOrResume,
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
    /// It hurts: leaves the session at once for the aftercare.
    Hurt,
    /// A calm end, with the words of parting where the session has such; asked for again, at once.
    Quit,
    /// As the terminal asks for on Ctrl-C: a short fade.
    Interrupt,
    /// As the system asks for before it stops a program: a short fade.
    Terminate,
}
