//! The reason why the user's own music can't be played.

use crate::clip::DecodeError;
use crate::diagnostic::{Diagnose, Diagnostic, diagnostic};
use crate::library::ReadError;
use crate::library::music::shipped_instead;

/// The reason why the user's own music can't be played.
#[derive(Debug, thiserror::Error)]
pub enum OwnMusicError {
    /// The file or the folder can't be read.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// A file is not audio or can't be played here. For a folder without any playable file, the error is about its
    /// first file.
    #[error("{file}: {reason}")]
    Sound {
        /// The file, as the user would name it.
        file: String,
        /// The reason.
        reason: DecodeError,
    },
    /// The folder has no sound file.
    #[error("{folder}: no sound file in it")]
    NoSound {
        /// The folder, as the user would name it.
        folder: String,
    },
    /// The playlist names no file.
    #[error("{list}: it names no file")]
    EmptyList {
        /// The playlist, as the user would name it.
        list: String,
    },
    /// No file of the playlist can be played. This is told of the first one.
    #[error("no file of the playlist can be played: {}", .0.code)]
    Listed(Diagnostic),
    /// The disk, the USB stick or the network did not respond for some seconds.
    #[error("{file}: no answer")]
    NoAnswer {
        /// The file or the folder, as the user would name it.
        file: String,
    },
}

impl Diagnose for OwnMusicError {
    fn diagnostic(&self) -> Diagnostic {
        shipped_instead(match self {
            OwnMusicError::Read(error) => error.diagnostic(),
            OwnMusicError::Sound { file, reason } => reason.diagnostic().at(file, None),
            OwnMusicError::NoSound { folder } => diagnostic!("no-music-in-folder").at(folder, None),
            OwnMusicError::EmptyList { list } => diagnostic!("no-music-in-playlist").at(list, None),
            OwnMusicError::Listed(told) => told.clone(),
            OwnMusicError::NoAnswer { file } => diagnostic!("no-answer").at(file, None),
        })
    }
}
