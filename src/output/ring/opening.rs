//! How the gate opens.

/// How the first generation begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opening {
    /// With gain 1 from its first frame: for a sound that begins in silence, and to be played bit for bit.
    AtOnce,
    /// With the gate's ramp, like every later generation.
    Ramp,
}
