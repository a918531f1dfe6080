//! One whole thing that a terminal sends, and how many bytes it takes.

use super::press::Press;

/// What the bytes begin with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token {
    /// Something that has not come whole yet.
    Partial,
    /// So many bytes, and the key that they mean, if they mean one.
    Whole(usize, Option<Press>),
    /// So many bytes, after which pasted text follows.
    Paste(usize),
    /// So many bytes, after which a text follows that the terminal reports: a title, a colour, a clipboard.
    Report(usize),
}

impl Token {
    /// The same after one more byte.
    pub(super) fn after_one(self) -> Token {
        match self {
            Token::Partial => Token::Partial,
            Token::Whole(length, press) => Token::Whole(length + 1, press),
            Token::Paste(length) => Token::Paste(length + 1),
            Token::Report(length) => Token::Report(length + 1),
        }
    }
}
