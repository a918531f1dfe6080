//! Problems of data files, with their positions.

use std::fmt;

use crate::diagnostic::{Diagnose, Diagnostic, Spot, diagnostic};
use crate::units::DurationError;

/// One problem in one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault<P> {
    /// The file, as the user would name it.
    pub file: String,
    /// The position in the file, if the problem has one.
    pub spot: Option<Spot>,
    /// The problem.
    pub problem: P,
}

impl<P> Fault<P> {
    /// Converts to a problem type that has more kinds of problem.
    pub fn widen<Q: From<P>>(self) -> Fault<Q> {
        Fault {
            file: self.file,
            spot: self.spot,
            problem: self.problem.into(),
        }
    }
}

impl<P: fmt::Display> fmt::Display for Fault<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.spot {
            Some(Spot { line, column }) => write!(f, "{}:{line}:{column}: {}", self.file, self.problem),
            None => write!(f, "{}: {}", self.file, self.problem),
        }
    }
}

impl<P: fmt::Debug + fmt::Display> std::error::Error for Fault<P> {}

/// Problems that any data file can have.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// The text is not TOML.
    #[error("not TOML: {detail}")]
    Syntax {
        /// The parser's message, in English.
        detail: String,
    },
    /// No code reads this key.
    #[error("unknown key `{key}`")]
    UnknownKey {
        /// The text in the file.
        key: String,
        /// The known key that was probably meant.
        nearest: Option<String>,
    },
    /// A required key is missing.
    #[error("`{key}` is missing")]
    MissingKey {
        /// The key.
        key: String,
    },
    /// A value has the wrong type.
    #[error("`{key}` must be {expected}, not {found}")]
    WrongType {
        /// The key.
        key: String,
        /// TOML's name of the expected type.
        expected: &'static str,
        /// TOML's name of the actual type.
        found: &'static str,
    },
    /// Not a whole number, or one outside its range.
    #[error("`{key}` must be a whole number from {least} to {most}, not {text}")]
    WholeNumber {
        /// The key.
        key: String,
        /// The number as written.
        text: String,
        /// The least that is possible.
        least: i64,
        /// The most that is possible.
        most: i64,
    },
    /// Not a decimal number, or one outside its range.
    #[error("`{key}` must be a number from {least} to {most}, not {text}")]
    Number {
        /// The key.
        key: String,
        /// The number as written.
        text: String,
        /// The least that is possible.
        least: String,
        /// The most that is possible.
        most: String,
    },
    /// Brackets are nested deeper than in any data.
    #[error("too many brackets")]
    TooManyBrackets,
    /// More entries than any data has.
    #[error("more than {most} entries")]
    TooManyEntries {
        /// The most that is possible.
        most: usize,
    },
    /// A word is not in a closed set.
    #[error("`{word}` is none of {known:?}")]
    UnknownWord {
        /// The text in the file.
        word: String,
        /// All words of the set.
        known: Vec<String>,
    },
    /// Not a duration.
    #[error("`{text}`: {reason}")]
    Duration {
        /// The text in the file.
        text: String,
        /// The reason.
        reason: DurationError,
    },
    /// Not an id of a message, phase or step. All three have the same syntax.
    #[error("`{text}` is not an id")]
    NotAnId {
        /// The text in the file.
        text: String,
    },
    /// An id occurs twice.
    #[error("`{id}` stands here a second time")]
    Duplicate {
        /// The id.
        id: String,
    },
}

impl<P: Diagnose> Diagnose for Fault<P> {
    fn diagnostic(&self) -> Diagnostic {
        self.problem.diagnostic().at(&self.file, self.spot)
    }
}

impl Diagnose for Problem {
    fn diagnostic(&self) -> Diagnostic {
        match self {
            Problem::Syntax { detail } => diagnostic!("toml", detail),
            Problem::UnknownKey { key, nearest } => diagnostic!("unknown-key", key).near(nearest),
            Problem::MissingKey { key } => diagnostic!("missing-key", key),
            Problem::WrongType { key, expected, found } => diagnostic!("wrong-type", key, expected, found),
            Problem::WholeNumber {
                key,
                text,
                least,
                most,
            } => diagnostic!("whole-number", key, text, least, most),
            Problem::Number {
                key,
                text,
                least,
                most,
            } => diagnostic!("number", key, text, least, most),
            Problem::TooManyBrackets => diagnostic!("too-many-brackets"),
            Problem::TooManyEntries { most } => diagnostic!("too-many-entries", most = *most),
            Problem::UnknownWord { word, known } => diagnostic!("unknown-word", word).known(known),
            Problem::Duration { text, reason } => reason.diagnostic().with("text", text),
            Problem::NotAnId { text } => diagnostic!("not-an-id", text),
            Problem::Duplicate { id } => diagnostic!("duplicate", id),
        }
    }
}

impl Diagnose for DurationError {
    fn diagnostic(&self) -> Diagnostic {
        match self {
            DurationError::Shape => diagnostic!("duration"),
            DurationError::TooFine => diagnostic!("duration-too-fine"),
            DurationError::TooLong => diagnostic!("duration-too-long"),
        }
    }
}
