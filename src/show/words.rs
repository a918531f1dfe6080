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
    /// The one that was not first last time. Only who keeps that in mind can tell which one it is.
    Other,
}

impl Breast {
    /// The side, if it says which one.
    pub fn side(self) -> Option<Side> {
        match self {
            Breast::Left => Some(Side::Left),
            Breast::Right => Some(Side::Right),
            Breast::Other => None,
        }
    }

    /// The other breast of the two.
    #[must_use]
    pub fn turned(self) -> Breast {
        match self {
            Breast::Left => Breast::Right,
            Breast::Right => Breast::Left,
            Breast::Other => Breast::Other,
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
