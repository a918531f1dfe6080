//! What went wrong with a pack, as a person sees it.

use super::diagnostic::{Diagnostic, place};
use super::{library, sound};
use crate::commands::exit::{DATA, OTHER};
use crate::locale::Arguments;
use crate::output::FileError;
use crate::packs::PackError;

pub(super) fn told(error: &PackError) -> Diagnostic {
    let at = |place: &String| Arguments::new().text("place", place);
    let data = |id, arguments| Diagnostic::new(DATA, id, arguments);
    let within = |file: &String, path: &String| at(file).text("path", path);
    match error {
        PackError::Library(error) => library::told(error),
        PackError::InUse { folder } => data(
            "failure-folder-in-use",
            Arguments::new().text("place", folder.display()),
        )
        .or_hint("hint-folder-in-use"),
        PackError::NotOne { folder, .. } => data(
            "failure-no-pack-in",
            Arguments::new().text("place", folder.display()),
        )
        .or_hint("hint-pack-new"),
        PackError::NotAPack { file } => data("failure-not-a-pack", at(file)).or_hint("hint-pack-file"),
        PackError::CutShort { file } => data("failure-truncated-sound", at(file)).or_hint("hint-pack-file"),
        PackError::Altered { file } => data("failure-pack-altered", at(file)).or_hint("hint-pack-file"),
        PackError::Foreign { file, path } => data("failure-pack-foreign", within(file, path)),
        PackError::NotPlain { file, path } => data("failure-pack-not-plain", within(file, path)),
        PackError::Twice { file, path } => data("failure-pack-twice", within(file, path)),
        PackError::Steers { file, path } => data("failure-pack-steers", within(file, path)),
        PackError::TooLarge { file } => data("failure-file-too-large", at(file)),
        PackError::Flawed { file, findings } => data(
            "failure-pack-flawed",
            at(file).number("count", findings.len() as u64),
        ),
        PackError::NothingToPlay { file } => {
            data("failure-pack-nothing-to-play", at(file)).or_hint("hint-pack-nothing-to-play")
        }
        PackError::Labels { file, spot } => data("failure-labels", at(&place(file, Some(*spot)))),
        PackError::LabelBeyond { file, spot, name } => data(
            "failure-label-beyond",
            at(&place(file, Some(*spot))).text("message", name),
        ),
        PackError::NoSuchLine {
            name,
            language,
            nearest,
        } => {
            let arguments = Arguments::new().text("name", name).text("language", language);
            data("failure-no-such-line", arguments).near(nearest.as_ref())
        }
        PackError::Installed { id } => {
            data("failure-pack-installed", Arguments::new().text("pack", id)).or_hint("hint-pack-force")
        }
        PackError::NotInstalled { id, known } => {
            data("failure-pack-not-installed", Arguments::new().text("pack", id)).known(known)
        }
        PackError::NoHome => Diagnostic::new(OTHER, "failure-no-home", Arguments::new()),
        PackError::Unwritable { path, source } => {
            // Diagnostic as every file that can't be written.
            let source = source.raw_os_error().map_or_else(
                || std::io::Error::new(source.kind(), source.to_string()),
                std::io::Error::from_raw_os_error,
            );
            sound::file(&FileError::writing(path, source))
        }
    }
}
