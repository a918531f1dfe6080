//! Prepares what will be played: takes a [`Request`] and the library, makes a [`Show`].
//!
//! The player, the renderer and the printers all use it. Must not know the command line, the terminal, devices or the
//! words of the screen.

mod answers;
mod captions;
mod choose;
mod endings;
mod error;
mod figures;
mod languages;
mod length;
mod music;
mod name;
mod notices;
mod prepare;
mod request;
mod shuffle;
mod sound;
mod start;
mod steering;
#[cfg(test)]
mod testing;
mod volume;
mod words;

pub use answers::Answers;
pub use captions::{Caption, Captions};
pub use choose::rates;
pub use endings::{Ending, Endings};
pub use error::ShowError;
pub use languages::{LanguageChoice, language_of_a_pack};
pub use length::Length;
pub use music::Music;
pub use name::is_name;
pub use notices::ShowNotice;
pub use prepare::{DEFAULT_SESSION, Show};
pub use request::Request;
pub use shuffle::Shuffle;
pub use steering::NamedPiece;
pub use volume::{Volume, VolumeError};
pub use words::{Breast, CaptionLanguage, WhenGone};
