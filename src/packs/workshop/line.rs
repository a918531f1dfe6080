//! One line to record.

use crate::locale::MessageId;

/// One line to record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScriptLine {
    /// Its id, and the name of its recording.
    pub message: MessageId,
    /// What is said.
    pub text: String,
    /// Where it is heard, in the words of the language's own file.
    pub note: String,
    /// How far it has come.
    pub state: LineState,
}

/// How far a line has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineState {
    /// Nobody has read it yet.
    Missing,
    /// It was read when it had another text.
    Stale,
    /// It is recorded.
    Recorded,
}
