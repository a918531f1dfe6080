//! Errors of the person's own music: each with the way to start without it.

use super::diagnostic::Diagnostic;
use super::library;
use crate::clip::DecodeError;
use crate::commands::exit::DATA;
use crate::library::OwnMusicError;
use crate::locale::Arguments;
use crate::show::SHIPPED_MUSIC;

pub(super) fn told(error: &OwnMusicError) -> Diagnostic {
    let at = |place: &String| Arguments::new().text("place", place);
    let told = match error {
        OwnMusicError::Read(error) => library::read(error),
        OwnMusicError::Sound { file, reason } => library::sound(file, reason),
        OwnMusicError::NoSound { folder } => Diagnostic::new(DATA, "failure-no-music-in-folder", at(folder)),
        OwnMusicError::NoAnswer { file } => Diagnostic::new(DATA, "failure-no-answer", at(file)),
    };
    shipped_instead(told)
}

/// A recording that could be played, and can't be read any more.
pub(super) fn unread(file: &str, reason: &DecodeError) -> Diagnostic {
    shipped_instead(library::sound(file, reason))
}

fn shipped_instead(told: Diagnostic) -> Diagnostic {
    told.hint("hint-shipped-music", Arguments::new().text("name", SHIPPED_MUSIC))
}
