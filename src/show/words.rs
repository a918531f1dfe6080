//! The closed sets of words that a request may use and that a session file has no need of.

use serde::{Deserialize, Serialize};

use crate::session::Side;

/// The breast that a person begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Breast {
    /// Her left.
    Left,
    /// Her right.
    Right,
}

impl From<Breast> for Side {
    fn from(breast: Breast) -> Side {
        match breast {
            Breast::Left => Side::Left,
            Breast::Right => Side::Right,
        }
    }
}

/// In which language the captions are, where the screen has another language than the voice.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CaptionLanguage {
    /// In the language that is spoken.
    Voice,
    /// In the language of the screen.
    #[default]
    Screen,
    /// Each line in both.
    Both,
}
