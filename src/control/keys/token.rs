//! One token of the terminal's input, and its length in bytes.

use super::press::Press;

/// The token at the start of the input.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token {
    /// An incomplete sequence.
    Partial,
    /// Its length, and the key that it means, if any.
    Whole(usize, Option<Press>),
    /// The length of a marker, after which pasted text follows.
    Paste(usize),
    /// The length of an introducer, after which the text of a report follows: a title, a colour, a clipboard.
    Report(usize),
}

impl Token {
    /// The same token, one byte longer.
    pub(super) fn after_one(self) -> Token {
        match self {
            Token::Partial => Token::Partial,
            Token::Whole(length, press) => Token::Whole(length + 1, press),
            Token::Paste(length) => Token::Paste(length + 1),
            Token::Report(length) => Token::Report(length + 1),
        }
    }
}
