//! Why somebody's own music can't be played.

use crate::clip::DecodeError;
use crate::diagnostic::{Diagnose, Diagnostic, diagnostic};
use crate::library::ReadError;
use crate::library::music::shipped_instead;

/// Why somebody's own music can't be played.
#[derive(Debug, thiserror::Error)]
pub enum OwnMusicError {
    /// The file or the folder can't be read.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// A file that is no sound, or none that can be played here. Of a folder without any other, the first.
    #[error("{file}: {reason}")]
    Sound {
        /// The file, as the person would name it.
        file: String,
        /// Why not.
        reason: DecodeError,
    },
    /// A folder without a sound file.
    #[error("{folder}: no sound file in it")]
    NoSound {
        /// The folder, as the person would name it.
        folder: String,
    },
    /// Nothing was heard from the disk, the stick or the network for some seconds.
    #[error("{file}: no answer")]
    NoAnswer {
        /// The file or the folder, as the person would name it.
        file: String,
    },
}

impl Diagnose for OwnMusicError {
    fn diagnostic(&self) -> Diagnostic {
        shipped_instead(match self {
            OwnMusicError::Read(error) => error.diagnostic(),
            OwnMusicError::Sound { file, reason } => reason.diagnostic().at(file, None),
            OwnMusicError::NoSound { folder } => diagnostic!("no-music-in-folder").at(folder, None),
            OwnMusicError::NoAnswer { file } => diagnostic!("no-answer").at(file, None),
        })
    }
}
