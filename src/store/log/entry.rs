//! What the log has of one session. Pure.

use super::millilitres::Millilitres;

/// What a session tells of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogEntry {
    /// The id of the session.
    pub session: String,
    /// The tag of the spoken language.
    pub language: String,
    /// The name of the preset, if it was asked to be written down.
    pub preset: Option<String>,
    /// When it began, in seconds since 1970.
    pub started: u64,
    /// When it was last heard of.
    pub ended: u64,
    /// How it ended.
    pub how: LogEnd,
    /// How many phases were heard to their ends.
    pub phases: u32,
    /// How long each breast was massaged or expressed.
    pub seconds: LogSeconds,
}

/// How a session ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogEnd {
    /// It was heard to its end.
    Done,
    /// It was stopped, in whatever way.
    Stopped,
    /// It hurt.
    Hurt,
}

/// Seconds for each breast. Where she did not say which is the first, it is not known which is the left one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LogSeconds {
    /// The left breast.
    pub left: u32,
    /// The right breast.
    pub right: u32,
    /// The one she began with.
    pub first: u32,
    /// The other one.
    pub second: u32,
}

/// What she says of a session. What she does not say is absent.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LogNote {
    /// The milk of the left breast.
    pub left: Option<Millilitres>,
    /// The milk of the right breast.
    pub right: Option<Millilitres>,
    /// How it was.
    pub felt: Option<Feeling>,
}

/// How a session was for her.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Feeling {
    /// It was easy.
    Easy,
    /// It was hard.
    Hard,
    /// It was painful.
    Painful,
    /// She is tired.
    Tired,
}

/// One line of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogRow {
    /// Its number.
    pub id: i64,
    /// What the session tells.
    pub entry: LogEntry,
    /// What she says.
    pub note: LogNote,
}

impl LogEnd {
    const ALL: [LogEnd; 3] = [LogEnd::Done, LogEnd::Stopped, LogEnd::Hurt];

    /// Its word, as it is written down.
    pub const fn word(self) -> &'static str {
        match self {
            LogEnd::Done => "done",
            LogEnd::Stopped => "stopped",
            LogEnd::Hurt => "hurt",
        }
    }

    /// The end with this word.
    pub(super) fn from_word(word: &str) -> Option<LogEnd> {
        LogEnd::ALL.into_iter().find(|one| one.word() == word)
    }
}

impl Feeling {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Feeling; 4] = [Feeling::Easy, Feeling::Hard, Feeling::Painful, Feeling::Tired];

    /// All words, in the same order.
    pub const WORDS: [&'static str; 4] = [
        Feeling::Easy.word(),
        Feeling::Hard.word(),
        Feeling::Painful.word(),
        Feeling::Tired.word(),
    ];

    /// Its word, as it is written down.
    pub const fn word(self) -> &'static str {
        match self {
            Feeling::Easy => "easy",
            Feeling::Hard => "hard",
            Feeling::Painful => "painful",
            Feeling::Tired => "tired",
        }
    }

    /// The feeling with this word.
    pub fn from_word(word: &str) -> Option<Feeling> {
        Feeling::ALL.into_iter().find(|one| one.word() == word)
    }
}

impl LogNote {
    /// Whether she says nothing.
    pub fn is_empty(&self) -> bool {
        *self == LogNote::default()
    }
}
