//! What a player tells: the contract between it and whoever shows or listens.

use std::sync::Arc;

use crate::output::OutputError;
use crate::timeline::{Bus, Cue, PhaseSpan, StepSpan};
use crate::units::{CyclesPerMinute, Decibels, Frames};

use super::{SourceError, Status, Stop};
use crate::show::Caption;

/// Something that happened, at the moment at which it was heard.
#[derive(Debug, Clone)]
pub struct Event {
    /// Where in the timeline of the present part the listener was.
    pub at: Frames,
    /// What happened.
    pub what: Happening,
    /// How things stand since.
    pub status: Arc<Status>,
}

/// What happened, with the thing itself: nobody needs a timeline to know what is meant.
#[derive(Debug, Clone)]
pub enum Happening {
    /// A spoken line begins.
    LineStarted(CaptionedLine),
    /// A step begins, or was moved into.
    StepStarted(StepSpan),
    /// A phase begins, or was moved into.
    PhaseStarted(PhaseSpan),
    /// Silence, until it is resumed.
    Paused,
    /// It goes on, at [`Event::at`].
    Resumed,
    /// By next, previous or repeat.
    Moved {
        /// From here ...
        from: Frames,
        /// ... to here.
        to: Frames,
    },
    /// Next was refused: this safety line is not heard out.
    NotSkipped(CaptionedLine),
    /// The rate was asked to change; it is this one now, the old one where it can't change.
    Rate(CyclesPerMinute),
    /// A volume was changed.
    Volume(Bus, Decibels),
    /// The music was changed.
    Music,
    /// Asked to stop: from now on the farewell plays.
    Farewell,
    /// It hurt: from now on the aftercare plays.
    Aftercare,
    /// The device does not answer. The session goes on as soon as it does.
    DeviceHung,
    /// The device is gone. It is looked for until it comes back.
    DeviceLost,
    /// The device, or another one, plays again, from what was heard last.
    DeviceBack,
    /// There is no device: the session runs in silence.
    FellBackToSilence(OutputError),
    /// Four times a second while something sounds, and whenever [`Event::status`] is another: nothing else happened.
    Progress,
    /// The last event.
    Finished(Finish),
}

/// A spoken line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaptionedLine {
    /// Its cue, where it is heard.
    pub cue: Cue,
    /// Its words; none where it has no message.
    pub caption: Option<Caption>,
}

/// How a session ended; how far it came says [`Event::at`].
#[derive(Debug, Clone)]
pub enum Finish {
    /// Heard to its end.
    Ended,
    /// Left because it hurt, and the aftercare heard to its end.
    Hurt,
    /// Asked to.
    Quit,
    /// By the system.
    Stopped(Stop),
    /// A sound was missing or broken; what was rendered before it was heard.
    Failed(SourceError),
    /// The output that was asked for cannot be had.
    NoOutput(OutputError),
    /// A thread of ours is gone.
    Died(&'static str),
}
