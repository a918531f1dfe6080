//! A line to record.

use crate::locale::MessageId;

/// A line to record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScriptLine {
    /// Its id, which also names the recording.
    pub message: MessageId,
    /// The text to speak.
    pub text: String,
    /// The context in which it is heard, as noted in the language's own file.
    pub note: String,
    /// Whether only a control or `care` says it: a voice is complete without it (law: new-lines).
    pub is_optional: bool,
    /// The state of its recording.
    pub state: LineState,
}

/// The state of a line's recording.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineState {
    /// There is no recording yet.
    Missing,
    /// The recording is of an earlier text.
    Stale,
    /// The recording is up to date.
    Recorded,
}
