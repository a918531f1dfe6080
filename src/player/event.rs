//! What a player tells: the contract between it and a screen.

use std::sync::Arc;

use crate::output::OutputError;
use crate::timeline::Timeline;
use crate::units::{CyclesPerMinute, Frames};

use super::ScoreError;

/// Something that happened, at the moment at which it was heard.
#[derive(Debug)]
pub struct Event {
    /// Where in the timeline of the present part the listener was.
    pub at: Frames,
    /// What happened.
    pub what: Happening,
}

/// What happened. Indices are those of the present part's timeline: the session's, until [`Happening::Aftercare`].
#[derive(Debug)]
pub enum Happening {
    /// A spoken line begins.
    LineStarted {
        /// Of the cue.
        cue: usize,
    },
    /// A step begins, or was moved into.
    StepStarted {
        /// Of the step.
        step: usize,
    },
    /// A phase begins, or was moved into.
    PhaseStarted {
        /// Of the phase.
        phase: usize,
    },
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
    NotSkipped {
        /// Of the cue.
        cue: usize,
    },
    /// The rate was asked to change, and the timeline compiled anew: indices are now those of this one, which is the same
    /// up to here.
    Tempo {
        /// The new one, or the old one where it can't change.
        timeline: Arc<Timeline>,
        /// Of the rhythm that runs, or of the next one.
        rate: CyclesPerMinute,
    },
    /// Asked to stop: from now on the words of parting play.
    Farewell {
        /// Their timeline.
        timeline: Arc<Timeline>,
    },
    /// It hurt: from now on the aftercare plays.
    Aftercare {
        /// Its timeline.
        timeline: Arc<Timeline>,
    },
    /// The device does not answer. The session goes on as soon as it does.
    DeviceHung,
    /// The device is gone. It is looked for until it comes back.
    DeviceLost,
    /// The device, or another one, plays again, from what was heard last.
    DeviceBack,
    /// There is no device: the session runs in silence.
    FellBackToSilence {
        /// Why.
        reason: OutputError,
    },
    /// Four times a second, while something sounds: the listener is at [`Event::at`].
    Progress,
    /// The last event.
    Finished(Finish),
}

/// How a session ended; how far it came says [`Event::at`].
#[derive(Debug)]
pub enum Finish {
    /// Heard to its end.
    Ended,
    /// Left because it hurt, and the aftercare heard to its end.
    Hurt,
    /// Asked to.
    Quit,
    /// By Ctrl-C.
    Interrupted,
    /// By the system.
    Terminated,
    /// A sound was missing or broken; what was rendered before it was heard.
    Failed(ScoreError),
    /// The output that was asked for cannot be had.
    NoOutput(OutputError),
}
