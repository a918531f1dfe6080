//! Errors of sounding and of writing files, as a person sees them.

use std::io::{self, ErrorKind};
use std::path::Path;

use super::diagnostic::Diagnostic;
use super::{library, own_music};
use crate::commands::exit::{DATA, DEVICE, OTHER};
use crate::library::places::sound_file;
use crate::locale::Arguments;
use crate::mixer::SoundError;
use crate::output::{FileError, OutputError, WriteError};
use crate::screen::clock;

pub(super) fn told(error: &SoundError) -> Diagnostic {
    let file = sound_file;
    match error {
        SoundError::Missing { clip } => Diagnostic::new(
            DATA,
            "failure-file-missing",
            Arguments::new().text("place", file(clip)),
        ),
        SoundError::Unplayable { clip, reason } => library::sound(&file(clip), reason),
        SoundError::Own { file, reason } => own_music::unread(file, reason),
        SoundError::Changed { clip, planned, found } => {
            let arguments = Arguments::new()
                .text("place", file(clip))
                .number("told", *planned);
            Diagnostic::new(DATA, "failure-other-length", arguments.number("found", *found))
                .or_hint("hint-check")
        }
    }
}

pub(super) fn file(error: &FileError) -> Diagnostic {
    let at = |path: &Path| Arguments::new().text("place", path.display());
    match error {
        FileError::Exists { path } => Diagnostic::new(DATA, "failure-exists", at(path)).or_hint("hint-force"),
        FileError::IsFolder { path } => Diagnostic::new(DATA, "failure-file-is-folder", at(path)),
        FileError::DiskFull { path } => {
            Diagnostic::new(DATA, "failure-disk-full", at(path)).or_hint("hint-disk-full")
        }
        FileError::Unwritable { path, source } => unwritable(path, source),
    }
}

/// What the system says also names the file's working name, so what it says often is said in our words.
fn unwritable(path: &Path, source: &io::Error) -> Diagnostic {
    let folder = path.parent().unwrap_or(path).display();
    let (id, place) = match source.kind() {
        ErrorKind::NotFound => ("failure-no-folder", folder),
        ErrorKind::NotADirectory => ("failure-folder-is-file", folder),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            ("failure-not-allowed", path.display())
        }
        _ => ("failure-unwritable", path.display()),
    };
    let arguments = Arguments::new().text("place", place).text("detail", source);
    Diagnostic::new(DATA, id, arguments)
}

pub(super) fn write(error: &WriteError) -> Diagnostic {
    match error {
        WriteError::TooLong { planned, most } => {
            let arguments = Arguments::new().text("length", clock::length(*planned));
            Diagnostic::new(
                DATA,
                "failure-too-long",
                arguments.text("most", clock::length(*most)),
            )
            .or_hint("hint-too-long")
        }
        other => Diagnostic::new(OTHER, "failure-stdout", Arguments::new().text("detail", other)),
    }
}

pub(super) fn output(error: &OutputError) -> Diagnostic {
    let told = |id, arguments| Diagnostic::new(DEVICE, id, arguments);
    match error {
        OutputError::NoDevice => told("failure-no-device", Arguments::new()),
        OutputError::NoAnswer => told("failure-sound-hung", Arguments::new()),
        OutputError::UnknownDevice { name, known } => {
            told("failure-unknown-device", Arguments::new().text("name", name)).known(known)
        }
        OutputError::AmbiguousDevice { name, matching } => told(
            "failure-ambiguous-device",
            Arguments::new()
                .text("name", name)
                .text("names", matching.join(", ")),
        )
        .or_hint("hint-list-devices"),
        OutputError::Rate { device } => told("failure-device-rate", Arguments::new().text("device", device)),
        OutputError::Refused { device, reason } => told(
            "failure-device-refused",
            Arguments::new().text("device", device).text("detail", reason),
        ),
        OutputError::NotBuilt => told("failure-not-built", Arguments::new()),
    }
    .or_hint("hint-no-device")
}
