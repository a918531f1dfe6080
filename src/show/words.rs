//! Enumerations that a request uses and a session file does not.

use serde::{Deserialize, Serialize};

use crate::session::Side;

/// The breast to start with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Breast {
    /// Her left breast.
    Left,
    /// Her right breast.
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

/// The language of the captions, if the screen and the voice have different languages.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CaptionLanguage {
    /// The spoken language.
    Voice,
    /// The language of the screen.
    #[default]
    Screen,
    /// Each line in both languages.
    Both,
}

/// What to do when the device that was heard is gone, and another one would be heard.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WhenGone {
    /// Pause, until it is back or somebody goes on.
    #[default]
    Pause,
    /// Go on, on the other device.
    GoOn,
}
