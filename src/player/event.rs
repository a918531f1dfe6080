//! The events of a player: the interface between it and its observers.

use std::sync::Arc;

use crate::mixer::MusicLoss;
use crate::output::OutputError;
use crate::session::Side;
use crate::timeline::{Bus, Cue, PhaseSpan, StepSpan};
use crate::units::{CyclesPerMinute, Decibels, Frames};

use super::{Refusal, SourceError, Status, Stop};
use crate::show::{Caption, NamedPiece};

/// An event, reported at the moment it is heard.
#[derive(Debug, Clone)]
pub struct Event {
    /// The listener's position in the timeline of the current part.
    pub at: Frames,
    /// What happened.
    pub what: Happening,
    /// The status after the event.
    pub status: Arc<Status>,
}

/// What happened, with its data: an observer needs no timeline to understand it.
#[derive(Debug, Clone)]
pub enum Happening {
    /// A spoken line begins.
    LineStarted(CaptionedLine),
    /// A step begins, or was moved into.
    StepStarted(StepSpan),
    /// A phase begins, or was entered by a move.
    PhaseStarted(PhaseSpan),
    /// Playback paused.
    Paused,
    /// Playback resumes, at [`Event::at`].
    Resumed,
    /// Moved by next, previous or repeat.
    Moved {
        /// The position before.
        from: Frames,
        /// The position after.
        to: Frames,
    },
    /// Next was refused: this safety line is not heard out.
    NotSkipped(CaptionedLine),
    /// The rate was asked to change; it is this one now, the old one where it can't change.
    Rate(CyclesPerMinute),
    /// The step or rhythm has this length now.
    Held(Frames),
    /// The rhythm ends with its cycle, and this breast follows.
    OtherSide(Side),
    /// A volume was asked to change; it is this one now, the old one where it can't change.
    Volume(Bus, Decibels),
    /// The music changed to this piece, or to none.
    Music(Option<NamedPiece>),
    /// So much time is left; `None` if there is no end.
    TimeLeft(Option<Frames>),
    /// From now on, this step waits until the user goes on.
    Waits,
    /// A control was refused; nothing changed.
    Refused(Refusal),
    /// The session goes on after the aftercare was begun.
    WentOn,
    /// Some of the user's own music can't be played any more. What is left goes on.
    MusicLost(MusicLoss),
    /// The user quit: the farewell plays from now on.
    Farewell,
    /// It hurt: the aftercare plays from now on.
    Aftercare,
    /// The device does not answer. The session continues as soon as it does.
    DeviceHung,
    /// The device is gone. The player retries until it is back.
    DeviceLost,
    /// The device, or another one, plays again and continues after the last frame heard.
    DeviceBack,
    /// This device is gone, and another one would be heard: the session is paused until it is back or somebody goes on.
    DeviceGone(Arc<str>),
    /// This device is heard now.
    DeviceMoved(Arc<str>),
    /// This device is muted, or its volume is zero.
    DeviceSilent(Arc<str>),
    /// There is no device: the session plays in silence.
    FellBackToSilence(OutputError),
    /// Sent four times a second and at each beat while sound plays, and whenever [`Event::status`] changes without another event.
    Progress,
    /// The final event.
    Finished(Finish),
}

/// A spoken line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaptionedLine {
    /// Its cue, where it is heard.
    pub cue: Cue,
    /// Its caption; `None` if the cue has no message.
    pub caption: Option<Caption>,
}

/// How a session ended. [`Event::at`] says where.
#[derive(Debug, Clone)]
pub enum Finish {
    /// It played to its end.
    Ended,
    /// It hurt, and the aftercare played to its end.
    Hurt,
    /// The user quit.
    Quit,
    /// The system stopped it.
    Stopped(Stop),
    /// A sound was missing or broken. Everything rendered before was heard.
    Failed(SourceError),
    /// The requested output is not available.
    NoOutput(OutputError),
    /// One of the player's threads died.
    Died(&'static str),
}
