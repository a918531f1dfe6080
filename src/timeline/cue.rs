//! Cues: sounds at exact frames.

use serde::Serialize;

use super::ClipLength;
use crate::clip::ClipId;
use crate::locale::MessageId;
use crate::units::Frames;

/// The mix bus of a sound. The order is the summing order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Bus {
    /// Narration.
    Speech,
    /// Background music, ducked under speech.
    Music,
    /// Beats and signals, never ducked.
    Signal,
}

/// The kind of a cue. It decides whether the cue may be skipped and what the screen shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CueKind {
    /// A spoken line of a step, or a prompt over the rhythm.
    Line,
    /// A spoken line that must be heard: gate, hurt, call.
    Safety,
    /// A beat of the rhythm, as word or tone.
    Beat,
    /// A signal: phase change, change of side, last ten seconds, end.
    Signal,
    /// The background music.
    Music,
}

/// A clip that starts at frame `at` on `bus`, with a caption if it is spoken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cue {
    /// The first frame, from the start of the timeline.
    pub at: Frames,
    /// The length. Speech and signals play to their end; music plays for this long.
    pub frames: Frames,
    /// The mix bus.
    pub bus: Bus,
    /// The kind.
    pub kind: CueKind,
    /// The sound.
    pub clip: ClipId,
    /// The message, if the cue is spoken. Caption and clip have the same message.
    pub message: Option<MessageId>,
}

impl Cue {
    /// Creates the cue of the spoken line `message` with the clip `sound`.
    pub(super) fn spoken(at: Frames, kind: CueKind, sound: ClipLength, message: MessageId) -> Cue {
        Cue {
            at,
            frames: sound.frames,
            bus: Bus::Speech,
            kind,
            clip: sound.clip,
            message: Some(message),
        }
    }

    /// Creates the cue of the signal `sound`.
    pub(super) fn signal(at: Frames, sound: ClipLength) -> Cue {
        Cue {
            at,
            frames: sound.frames,
            bus: Bus::Signal,
            kind: CueKind::Signal,
            clip: sound.clip,
            message: None,
        }
    }

    /// The first frame after the cue.
    pub fn end(&self) -> Frames {
        self.at + self.frames
    }

    /// Whether the cue is a spoken line. A beat word is not one: it belongs to the rhythm.
    pub fn is_line(&self) -> bool {
        self.bus == Bus::Speech
    }
}
