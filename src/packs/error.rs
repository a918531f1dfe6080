//! Errors of making, building and installing packs.

use std::io;
use std::path::{Path, PathBuf};

use crate::check::Finding;
use crate::diagnostic::{Diagnose, Diagnostic, Value, diagnostic, hint};
use crate::document::Spot;
use crate::library::LibraryError;
use crate::locale::{Locale, MessageId};

/// Why a pack could not be made, built, installed or removed. No partial pack is left behind.
#[derive(Debug, thiserror::Error)]
pub enum PackError {
    /// The pack's data, or the shipped data, can't be read.
    #[error(transparent)]
    Library(#[from] LibraryError),
    /// The folder for a new pack is not empty.
    #[error("{} is not empty", folder.display())]
    InUse {
        /// The folder.
        folder: PathBuf,
    },
    /// Another command is writing into the folder.
    #[error("another command is writing into {}", folder.display())]
    Busy {
        /// The folder.
        folder: PathBuf,
    },
    /// The folder has recordings of no language, or of several.
    #[error("{} holds the recordings of {} languages, not of one", folder.display(), languages.len())]
    NotOne {
        /// The folder.
        folder: PathBuf,
        /// The languages with recordings in it.
        languages: Vec<Locale>,
    },
    /// The file is not a pack archive.
    #[error("{file} is not a pack")]
    NotAPack {
        /// The archive.
        file: String,
    },
    /// The archive ends early.
    #[error("{file} is cut short")]
    CutShort {
        /// The archive.
        file: String,
    },
    /// A file in the archive or folder that does not belong in a pack, or not in this one.
    #[error("{file}: {path} does not belong in a pack")]
    Foreign {
        /// The archive or folder.
        file: String,
        /// The path in it.
        path: String,
    },
    /// A link, a device or anything else that is not a regular file.
    #[error("{file}: {path} is not a regular file")]
    NotPlain {
        /// The archive or folder.
        file: String,
        /// The path in it.
        path: String,
    },
    /// The same path twice.
    #[error("{file}: {path} occurs twice")]
    Twice {
        /// The archive.
        file: String,
        /// The path in it.
        path: String,
    },
    /// More files or bytes than a pack may have.
    #[error("{file} is larger than a pack may be")]
    TooLarge {
        /// The archive, or the file in it.
        file: String,
    },
    /// A text with terminal control characters.
    #[error("{file}: {path} contains control characters")]
    Steers {
        /// The archive or folder.
        file: String,
        /// The path in it.
        path: String,
    },
    /// The bytes differ from those that were built.
    #[error("{file} was changed after it was built")]
    Altered {
        /// The archive.
        file: String,
    },
    /// Findings of `pack check` that must be fixed first.
    #[error("{file} has {} flaws", findings.len())]
    Flawed {
        /// The archive or folder.
        file: String,
        /// The findings.
        findings: Vec<Finding>,
    },
    /// The pack has all lines of no session.
    #[error("{file} does not have all lines of any session yet")]
    NothingToPlay {
        /// The archive or folder.
        file: String,
    },
    /// A line in a label file that is not a label.
    #[error("{file}:{}: not a label", spot.line)]
    Labels {
        /// The file.
        file: String,
        /// The line.
        spot: Spot,
    },
    /// A label past the end of its recording.
    #[error("{file}:{}: `{name}` lies beyond the end", spot.line)]
    LabelBeyond {
        /// The label file.
        file: String,
        /// The line.
        spot: Spot,
        /// The label's name.
        name: String,
    },
    /// A folder of recordings without any.
    #[error("{} has no sound file", folder.display())]
    NoSound {
        /// The folder.
        folder: PathBuf,
    },
    /// A label file in which no label has a name.
    #[error("{file} has no label with a name")]
    NoLabels {
        /// The file.
        file: String,
    },
    /// A name that could be several lines.
    #[error("`{name}` could be several lines")]
    Ambiguous {
        /// The name.
        name: String,
        /// These lines.
        lines: Vec<MessageId>,
    },
    /// A recording of a line that the language lacks.
    #[error("{language} has no spoken line `{name}`")]
    NoSuchLine {
        /// The requested name.
        name: String,
        /// The language.
        language: Locale,
        /// The line that was probably meant, if any is similar.
        nearest: Option<String>,
    },
    /// A pack with that name is already installed.
    #[error("a pack `{id}` is already installed")]
    Installed {
        /// Its name.
        id: String,
    },
    /// No pack with that name is installed.
    #[error("no pack `{id}` is installed")]
    NotInstalled {
        /// The requested name.
        id: String,
        /// The installed packs.
        known: Vec<String>,
    },
    /// The system has no known data folder for this user.
    #[error("there is no home folder to install into")]
    NoHome,
    /// A file or folder can't be written.
    #[error("{}: {source}", path.display())]
    Unwritable {
        /// The file.
        path: PathBuf,
        /// The system's error.
        source: io::Error,
    },
}

impl PackError {
    /// Makes the error for a failed write to `path`.
    pub(super) fn writing(path: &Path) -> impl Fn(io::Error) -> PackError {
        move |source| PackError::Unwritable {
            path: path.to_owned(),
            source,
        }
    }
}

impl Diagnose for PackError {
    fn diagnostic(&self) -> Diagnostic {
        match self {
            Self::Library(error) => error.diagnostic(),
            Self::InUse { folder } => diagnostic!("folder-in-use")
                .at(folder.display(), None)
                .or_hint(hint!("folder-in-use")),
            Self::Busy { folder } => diagnostic!("pack-busy").at(folder.display(), None),
            Self::NotOne { folder, .. } => diagnostic!("no-pack-in")
                .at(folder.display(), None)
                .or_hint(hint!("pack-new")),
            Self::NotAPack { file } => diagnostic!("not-a-pack")
                .at(file, None)
                .or_hint(hint!("pack-file")),
            Self::CutShort { file } => diagnostic!("truncated-sound")
                .at(file, None)
                .or_hint(hint!("pack-file")),
            Self::Altered { file } => diagnostic!("pack-altered")
                .at(file, None)
                .or_hint(hint!("pack-file")),
            Self::Foreign { file, path } => diagnostic!("pack-foreign", path).at(file, None),
            Self::NotPlain { file, path } => diagnostic!("pack-not-plain", path).at(file, None),
            Self::Twice { file, path } => diagnostic!("pack-twice", path).at(file, None),
            Self::Steers { file, path } => diagnostic!("pack-steers", path).at(file, None),
            Self::TooLarge { file } => diagnostic!("file-too-large").at(file, None),
            Self::Flawed { file, findings } => {
                diagnostic!("pack-flawed", count = findings.len()).at(file, None)
            }
            Self::NothingToPlay { file } => diagnostic!("pack-nothing-to-play")
                .at(file, None)
                .or_hint(hint!("pack-nothing-to-play")),
            Self::Labels { file, spot } => diagnostic!("labels").at(file, Some(*spot)),
            Self::LabelBeyond { file, spot, name } => {
                diagnostic!("label-beyond", message = name).at(file, Some(*spot))
            }
            Self::NoSound { folder } => diagnostic!("no-music-in-folder").at(folder.display(), None),
            Self::NoLabels { file } => diagnostic!("no-labels").at(file, None),
            Self::Ambiguous { name, lines } => {
                let names = lines.iter().map(ToString::to_string).collect();
                diagnostic!("which-line", name, names = Value::Names(names))
            }
            Self::NoSuchLine {
                name,
                language,
                nearest,
            } => diagnostic!("no-such-line", name, language).near(nearest),
            Self::Installed { id } => diagnostic!("pack-installed", pack = id).or_hint(hint!("pack-force")),
            Self::NotInstalled { id, known } => {
                diagnostic!("pack-not-installed", pack = id).known_in("warmhands pack list", known)
            }
            Self::NoHome => diagnostic!("no-home"),
            Self::Unwritable { path, source } => {
                diagnostic!("unwritable", detail = source).at(path.display(), None)
            }
        }
    }
}
