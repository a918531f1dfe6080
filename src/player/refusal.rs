//! Why a control was refused.

use crate::timeline::NotSkipped;

/// Why a control was refused. Nothing has changed then.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It has no effect in this part, at this place, or at the end.
    #[error("this is not possible here")]
    NotHere,
    /// A safety line is heard out first.
    #[error("a safety line is heard out first")]
    SafetyLine,
    /// The rhythm is as fast as it may be.
    #[error("the rhythm is as fast as it may be")]
    Fastest,
    /// The rhythm is as slow as it may be.
    #[error("the rhythm is as slow as it may be")]
    Slowest,
    /// It is as long as its source allows.
    #[error("it is as long as it may be")]
    Longest,
    /// It is as short as its source allows.
    #[error("it is as short as it may be")]
    Shortest,
    /// No rhythm of the other breast follows.
    #[error("no rhythm of the other breast follows")]
    NoOtherSide,
    /// The volume is the highest.
    #[error("the volume is the highest")]
    Loudest,
    /// The volume is the lowest.
    #[error("the volume is the lowest")]
    Softest,
    /// There is no such music.
    #[error("there is no such music")]
    NoSuchMusic,
    /// The player does not answer.
    #[error("the player does not answer")]
    NoAnswer,
}

impl Refusal {
    /// All of them.
    pub const ALL: [Refusal; 11] = [
        Refusal::NotHere,
        Refusal::SafetyLine,
        Refusal::Fastest,
        Refusal::Slowest,
        Refusal::Longest,
        Refusal::Shortest,
        Refusal::NoOtherSide,
        Refusal::Loudest,
        Refusal::Softest,
        Refusal::NoSuchMusic,
        Refusal::NoAnswer,
    ];

    /// Whether an event of its own tells it: with the line that is heard out, or the value that stays.
    pub(super) fn is_told_otherwise(self) -> bool {
        matches!(
            self,
            Refusal::SafetyLine | Refusal::Fastest | Refusal::Slowest | Refusal::Loudest | Refusal::Softest
        )
    }

    /// The word that stands for it in the texts of the screen and in the answers to other programs.
    pub fn word(self) -> &'static str {
        match self {
            Refusal::NotHere => "not-here",
            Refusal::SafetyLine => "safety-line",
            Refusal::Fastest => "fastest",
            Refusal::Slowest => "slowest",
            Refusal::Longest => "longest",
            Refusal::Shortest => "shortest",
            Refusal::NoOtherSide => "no-other-side",
            Refusal::Loudest => "loudest",
            Refusal::Softest => "softest",
            Refusal::NoSuchMusic => "no-such-music",
            Refusal::NoAnswer => "no-answer",
        }
    }
}

impl From<NotSkipped> for Refusal {
    fn from(_: NotSkipped) -> Refusal {
        Refusal::SafetyLine
    }
}
