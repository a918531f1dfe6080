//! What can be wrong with a data file, and where.

use std::fmt;

use crate::diagnostic::{Diagnose, Diagnostic, Spot, diagnostic};
use crate::units::DurationError;

/// One problem in one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault<P> {
    /// The file, as the person would name it.
    pub file: String,
    /// Where in it, if the problem has a place.
    pub spot: Option<Spot>,
    /// What is wrong.
    pub problem: P,
}

impl<P> Fault<P> {
    /// The same fault seen by a room that has more kinds of problem.
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

/// What any data file may get wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// The text is not TOML; `detail` is the parser's word for it.
    #[error("not TOML: {detail}")]
    Syntax {
        /// In the parser's English.
        detail: String,
    },
    /// A key that nothing reads.
    #[error("unknown key `{key}`")]
    UnknownKey {
        /// As written.
        key: String,
        /// The key it was probably meant to be.
        nearest: Option<String>,
    },
    /// A key that must be there.
    #[error("`{key}` is missing")]
    MissingKey {
        /// The key.
        key: String,
    },
    /// A value of another type.
    #[error("`{key}` must be {expected}, not {found}")]
    WrongType {
        /// The key.
        key: String,
        /// TOML's word for what it must be.
        expected: &'static str,
        /// TOML's word for what it is.
        found: &'static str,
    },
    /// A word outside a closed set.
    #[error("`{word}` is none of {known:?}")]
    UnknownWord {
        /// As written.
        word: String,
        /// The whole set.
        known: Vec<String>,
    },
    /// Not a duration.
    #[error("`{text}`: {reason}")]
    Duration {
        /// As written.
        text: String,
        /// Why not.
        reason: DurationError,
    },
    /// Not a message id (nor the id of a phase or step: they are written alike).
    #[error("`{text}` is not an id")]
    NotAnId {
        /// As written.
        text: String,
    },
    /// The same id twice.
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
