//! Why a request can't be made ready, as a person sees it.

use super::diagnostic::Diagnostic;
use super::value::{out_of_range, unknown_value};
use super::{library, own_music};
use crate::commands::exit::USAGE;
use crate::locale::Arguments;
use crate::screen::clock;
use crate::show::ShowError;

pub(super) fn told(error: &ShowError) -> Diagnostic {
    match error {
        ShowError::Library(error) => library::told(error),
        ShowError::OwnMusic(error) => own_music::told(error),
        ShowError::Rate {
            wanted,
            slowest,
            fastest,
        } => out_of_range("failure-range", "--rate", wanted.0, slowest.0, fastest.0),
        ShowError::Length {
            key,
            wanted,
            shortest,
            longest,
        } => {
            let [shortest, longest] = [shortest, longest].map(|frames| clock::length(*frames));
            out_of_range("failure-length-range", &option(key), wanted, shortest, longest)
        }
        ShowError::DoesNotRepeat { key, session } => {
            let arguments = Arguments::new()
                .text("argument", option(key))
                .text("session", session);
            Diagnostic::new(USAGE, "failure-does-not-repeat", arguments).or_hint("hint-does-not-repeat")
        }
        ShowError::Endless { session } => {
            let arguments = Arguments::new().text("session", session);
            Diagnostic::new(USAGE, "failure-endless", arguments).or_hint("hint-endless")
        }
        ShowError::UnknownStart { name, known } => unknown_value("--from", name, known).or_hint("hint-help"),
    }
}

/// The option for a key of a request: both are called the same.
fn option(key: &str) -> String {
    format!("--{key}")
}
