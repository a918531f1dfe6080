//! One compiled moment.

use serde::Serialize;

use super::ClipLength;
use crate::clip::ClipId;
use crate::locale::MessageId;
use crate::units::Frames;

/// Where a sound is mixed. The order is the order of summing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Bus {
    /// Narration.
    Speech,
    /// Background music; sinks under speech.
    Music,
    /// Beats and signals; never ducked.
    Signal,
}

/// What a cue is for: decides what may be skipped, and what a screen shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CueKind {
    /// A spoken line of a step, or a prompt over the rhythm.
    Line,
    /// A spoken line that must be heard: gate, hurt, call.
    Safety,
    /// A beat of the rhythm, as word or tone.
    Beat,
    /// A signal: phase change, switch side, last ten seconds, end.
    Signal,
    /// The background music.
    Music,
}

/// At frame `at`, on `bus`, this clip (and, spoken, this caption).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cue {
    /// Its first frame, from the start of the timeline.
    pub at: Frames,
    /// How long it sounds. Speech and signals play whole; music goes on to here.
    pub frames: Frames,
    /// Where it is mixed.
    pub bus: Bus,
    /// What it is for.
    pub kind: CueKind,
    /// The sound.
    pub clip: ClipId,
    /// The words, where it is spoken: caption and clip are one message.
    pub message: Option<MessageId>,
}

impl Cue {
    /// The spoken line `message`, as `sound`.
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

    /// The signal `sound`.
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

    /// The first frame after it.
    pub fn end(&self) -> Frames {
        self.at + self.frames
    }

    /// Whether it is a spoken line (a beat word is not: it belongs to the rhythm).
    pub fn is_line(&self) -> bool {
        self.bus == Bus::Speech
    }
}
