//! The complete state of playback as one value.
//!
//! Only the conductor makes it. Every screen is a function of it and keeps no state of its own (law: one-state).

use std::sync::Arc;

use crate::mixer::Volumes;
use crate::timeline::{BeatSpan, Changes, FigureSpan, PhaseSpan, StepSpan};
use crate::units::{CyclesPerMinute, Frames};

use super::PartName;
use crate::show::Caption;

/// The state of playback at one moment.
#[derive(Debug, Clone, PartialEq)]
pub struct Status {
    /// The state of the transport.
    pub state: PlayState,
    /// The part that plays.
    pub part: PartName,
    /// The state of the output.
    pub sound: SoundState,
    /// The listener's position.
    pub at: Frames,
    /// How much was heard since the start, in all parts, without the pauses.
    pub listened: Frames,
    /// The length of the part; `None` if it has no end.
    pub frames: Option<Frames>,
    /// The phase at `at`.
    pub phase: Option<PhaseSpan>,
    /// The step at `at`.
    pub step: Option<StepSpan>,
    /// The figure that shows what is done at `at`, and since when.
    pub figure: Option<FigureSpan>,
    /// The current line, or the last one.
    pub caption: Option<Caption>,
    /// The next line and its position.
    pub next: Option<(Frames, Caption)>,
    /// The beat at `at`, if a rhythm runs.
    pub beat: Option<BeatSpan>,
    /// The rate of the rhythm at `at`, or of the next rhythm.
    pub rate: Option<CyclesPerMinute>,
    /// The current volumes.
    pub volumes: Volumes,
    /// The name of the current music.
    pub music: Option<Arc<str>>,
    /// The changes in force, those of the part that plays.
    pub changes: Changes,
    /// The name of the device that is heard, if the sound server tells it.
    pub device: Option<Arc<str>>,
    /// Whether [`Control::GoOn`](super::Control::GoOn) goes back to the session.
    pub can_go_on: bool,
    /// How often the device pulled a frame that was not rendered yet.
    pub late: usize,
}

/// The state of the transport.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlayState {
    /// Playing.
    Playing,
    /// Waits before its start: silent until it starts by itself, or is resumed.
    Waiting,
    /// A step waits with music until the user is ready. It goes on by itself after its longest length.
    UntilReady,
    /// Paused: silent until resumed.
    Paused,
    /// Nothing follows the sound that still plays.
    Ending,
    /// Over.
    Over,
}

impl PlayState {
    /// Whether playback moves on, and something follows.
    pub fn is_playing(self) -> bool {
        matches!(self, PlayState::Playing | PlayState::UntilReady)
    }
}

/// The state of the output.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SoundState {
    /// It pulls frames.
    Ok,
    /// There is no device: the session plays in silence.
    Silent,
    /// The device is gone; the player retries.
    Lost,
    /// The device does not answer.
    Hung,
    /// The device is gone, and another one would be heard: the session is paused.
    Gone,
}

impl Status {
    /// The time left; `None` if there is no end.
    pub fn left(&self) -> Option<Frames> {
        self.frames.map(|frames| frames.saturating_sub(self.at))
    }
}
