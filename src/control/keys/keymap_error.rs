//! Why a key can't be given another meaning.

use crate::diagnostic::{Diagnose, Diagnostic, diagnostic};

/// Why a key can't be given another meaning. Where it was asked for, only the caller knows.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeymapError {
    /// There is no key of this name.
    #[error("there is no key `{key}`")]
    UnknownKey {
        /// As written.
        key: String,
        /// The key that was probably meant.
        nearest: Option<String>,
    },
    /// There is no such action, or it needs other words after its name.
    #[error("there is no action `{action}`")]
    UnknownAction {
        /// As written.
        action: String,
        /// The action that was probably meant.
        nearest: Option<String>,
        /// The actions that begin with the same word.
        known: Vec<String>,
    },
    /// No key would be left to say that it hurts (law: it-hurts-everywhere).
    #[error("no key would say that it hurts")]
    NoHurt,
}

impl Diagnose for KeymapError {
    /// The caller adds the place.
    fn diagnostic(&self) -> Diagnostic {
        match self {
            Self::UnknownKey { key, nearest } => diagnostic!("key-unknown", key).near(nearest),
            Self::UnknownAction {
                action,
                nearest,
                known,
            } => diagnostic!("key-action", action).known(known).near(nearest),
            Self::NoHurt => diagnostic!("key-no-hurt"),
        }
    }
}
