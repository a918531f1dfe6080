//! How things stand: the whole state of a session that plays, in one value.
//!
//! The conductor alone makes it. Every screen is a function of it, and keeps no state of its own (law: one-state).

use crate::clip::ClipId;
use crate::mixer::Volumes;
use crate::timeline::{PhaseSpan, StepSpan};
use crate::units::{CyclesPerMinute, Frames};

use super::PartName;
use crate::show::Caption;

/// The state of a session at one moment.
#[derive(Debug, Clone, PartialEq)]
pub struct Status {
    /// Whether it plays.
    pub state: PlayState,
    /// What plays.
    pub part: PartName,
    /// How the output does.
    pub sound: SoundState,
    /// Where the listener is.
    pub at: Frames,
    /// The length of the part; none where it has no end.
    pub frames: Option<Frames>,
    /// The phase at `at`.
    pub phase: Option<PhaseSpan>,
    /// The step at `at`.
    pub step: Option<StepSpan>,
    /// The line that is spoken, or was last.
    pub caption: Option<Caption>,
    /// The line that comes next, and where.
    pub next: Option<(Frames, Caption)>,
    /// The rate of the rhythm at `at`, or of the next one.
    pub rate: Option<CyclesPerMinute>,
    /// The volumes, as changed last.
    pub volumes: Volumes,
    /// The music, as chosen last.
    pub music: Option<ClipId>,
    /// How often the device asked for sound that was not there yet.
    pub late: usize,
}

/// Whether it plays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlayState {
    /// It plays.
    Playing,
    /// It is silent until it is resumed.
    Paused,
    /// Nothing follows what still sounds.
    Ending,
    /// It is over.
    Over,
}

/// How the output does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SoundState {
    /// It draws.
    Ok,
    /// There is no device: the session runs in silence.
    Silent,
    /// The device is gone; it is looked for.
    Lost,
    /// The device does not answer.
    Hung,
}

impl Status {
    /// What is left to hear; none where there is no end.
    pub fn left(&self) -> Option<Frames> {
        self.frames.map(|frames| frames.saturating_sub(self.at))
    }
}
