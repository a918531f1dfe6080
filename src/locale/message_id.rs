//! Message ids, the only link between text and sound: the same id names a line in `speech.ftl` and its clip.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use serde::{Deserialize, Serialize, Serializer};

/// The name of one message: `[a-z][a-z0-9-]*`, at most 64 characters. Cheap to clone.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(try_from = "String")]
pub struct MessageId(Arc<str>);

/// The text is not a message id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not a message id (lower-case letters, digits and hyphens, starting with a letter)")]
pub struct MessageIdError {
    /// The rejected text.
    pub text: String,
}

/// Longer ids would give file names that some systems reject.
const LONGEST: usize = 64;

impl MessageId {
    /// The id as a string.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The id of the line in which a language says its own name.
    pub fn language_name() -> MessageId {
        MessageId("language-name".into())
    }

    /// The id of a spoken beat of the rhythm: `beat-<word>`.
    pub fn of_beat(word: &str) -> MessageId {
        MessageId(format!("beat-{word}").into())
    }

    /// The id for one side, technique or beat: this id, a hyphen and `word`.
    pub fn variant(&self, word: &str) -> MessageId {
        MessageId(format!("{}-{word}", self.0).into())
    }
}

impl TryFrom<String> for MessageId {
    type Error = MessageIdError;

    fn try_from(text: String) -> Result<MessageId, MessageIdError> {
        text.parse()
    }
}

impl FromStr for MessageId {
    type Err = MessageIdError;

    fn from_str(text: &str) -> Result<MessageId, MessageIdError> {
        let starts = text.starts_with(|c: char| c.is_ascii_lowercase());
        let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if starts && text.chars().all(allowed) && text.len() <= LONGEST {
            Ok(MessageId(text.into()))
        } else {
            Err(MessageIdError {
                text: text.to_owned(),
            })
        }
    }
}

impl fmt::Display for MessageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for MessageId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_lower_case_letters_digits_and_hyphens() {
        for good in ["a", "wash-hands", "rotate-1"] {
            assert_eq!(good.parse::<MessageId>().unwrap().as_str(), good);
        }
        let long = "a".repeat(65);
        for bad in ["", "1st", "-a", "Wash", "wash_hands", "../x", "é", "a b", &long] {
            assert!(bad.parse::<MessageId>().is_err(), "{bad:?}");
        }
    }
}
