//! Why a pack was not made, not built, not installed.

use std::io;
use std::path::{Path, PathBuf};

use crate::check::Finding;
use crate::diagnostic::{Diagnose, Diagnostic, diagnostic, hint};
use crate::document::Spot;
use crate::library::LibraryError;
use crate::locale::Locale;

/// Why a pack was not made, not built, not installed. None of these leaves a part of one behind.
#[derive(Debug, thiserror::Error)]
pub enum PackError {
    /// What it holds, or would stand beside.
    #[error(transparent)]
    Library(#[from] LibraryError),
    /// The folder for a new one has something in it.
    #[error("{} is not empty", folder.display())]
    InUse {
        /// The folder.
        folder: PathBuf,
    },
    /// The folder is that of no pack, or of several.
    #[error("{} holds the recordings of {} languages, not of one", folder.display(), languages.len())]
    NotOne {
        /// The folder.
        folder: PathBuf,
        /// The languages of which it has any.
        languages: Vec<Locale>,
    },
    /// The archive is none that was built here.
    #[error("{file} is no pack")]
    NotAPack {
        /// The archive.
        file: String,
    },
    /// The archive ends too soon.
    #[error("{file} is cut short")]
    CutShort {
        /// The archive.
        file: String,
    },
    /// A file of the archive or folder that no pack has, or none of this one.
    #[error("{file}: no pack has {path}")]
    Foreign {
        /// The archive or folder.
        file: String,
        /// The file in it, as it is named there.
        path: String,
    },
    /// A link, a device, anything that is no plain file.
    #[error("{file}: {path} is no plain file")]
    NotPlain {
        /// The archive or folder.
        file: String,
        /// The file in it.
        path: String,
    },
    /// The same file twice.
    #[error("{file}: {path} is there twice")]
    Twice {
        /// The archive.
        file: String,
        /// The file in it.
        path: String,
    },
    /// More files, or more bytes, than any pack has.
    #[error("{file} is larger than a pack can be")]
    TooLarge {
        /// The archive, or the file in it.
        file: String,
    },
    /// A text with characters that steer a terminal.
    #[error("{file}: {path} has characters that are no text")]
    Steers {
        /// The archive or folder.
        file: String,
        /// The file in it.
        path: String,
    },
    /// The bytes are not those that were built.
    #[error("{file} was changed after it was built")]
    Altered {
        /// The archive.
        file: String,
    },
    /// What `pack check` would find, of the kind that must be mended first.
    #[error("{file} has {} flaws", findings.len())]
    Flawed {
        /// The archive or folder.
        file: String,
        /// Each of them.
        findings: Vec<Finding>,
    },
    /// Not one session could be played with it.
    #[error("{file} has not all lines of any session yet")]
    NothingToPlay {
        /// The archive or folder.
        file: String,
    },
    /// A line of a file of labels that is none.
    #[error("{file}:{}: no label", spot.line)]
    Labels {
        /// The file.
        file: String,
        /// Where.
        spot: Spot,
    },
    /// A label beyond the end of its recording.
    #[error("{file}:{}: `{name}` lies beyond the end", spot.line)]
    LabelBeyond {
        /// The file of labels.
        file: String,
        /// Where.
        spot: Spot,
        /// What it is called.
        name: String,
    },
    /// A recording of a line that the language does not have.
    #[error("{language} has no spoken line `{name}`")]
    NoSuchLine {
        /// As it was named.
        name: String,
        /// The language.
        language: Locale,
        /// The line that was probably meant.
        nearest: Option<String>,
    },
    /// A pack of that name is installed already.
    #[error("a pack `{id}` is installed already")]
    Installed {
        /// Its name.
        id: String,
    },
    /// No pack of that name is installed.
    #[error("no pack `{id}` is installed")]
    NotInstalled {
        /// As asked for.
        id: String,
        /// Those there are.
        known: Vec<String>,
    },
    /// Nobody knows where this person keeps the data of programs.
    #[error("there is no home folder to install into")]
    NoHome,
    /// A file or folder that can't be written.
    #[error("{}: {source}", path.display())]
    Unwritable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl PackError {
    /// For errors of writing to `path`.
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
            Self::NoSuchLine {
                name,
                language,
                nearest,
            } => diagnostic!("no-such-line", name, language).near(nearest),
            Self::Installed { id } => diagnostic!("pack-installed", pack = id).or_hint(hint!("pack-force")),
            Self::NotInstalled { id, known } => diagnostic!("pack-not-installed", pack = id).known(known),
            Self::NoHome => diagnostic!("no-home"),
            Self::Unwritable { path, source } => {
                diagnostic!("unwritable", detail = source).at(path.display(), None)
            }
        }
    }
}
