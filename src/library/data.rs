//! Reads bytes by path: `locales/...`, `sessions/...`, `audio/...`, `figures/...`, from the embedded data or from overlay folders.
//!
//! A folder replaces whole units (the texts of a language, the pack of a language, a session or a sound) and never
//! single lines, so that data that was made together stays together. The user's own folder has precedence over
//! installed packs, and these over the embedded data.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fs::{self, Metadata, OpenOptions};
use std::io::{self, Read as _};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use rust_embed::Embed;
use rustix::fs::OFlags;

use super::encoding::{NotUtf8, text_of};
use super::units;
use crate::diagnostic::{Diagnose, Diagnostic, diagnostic, hint};

#[derive(Embed)]
#[folder = "locales"]
struct EmbeddedLocales;

#[derive(Embed)]
#[folder = "sessions"]
struct EmbeddedSessions;

#[derive(Embed)]
#[folder = "figures"]
struct EmbeddedFigures;

#[derive(Embed)]
#[folder = "audio"]
struct EmbeddedAudio;

/// The maximum size of a data file, in bytes: far larger than any shipped or recorded sound.
const LARGEST: u64 = 64 << 20;
/// The maximum size of a text, in bytes: ten times the largest shipped one.
const LARGEST_TEXT: u64 = 1 << 20;
/// The most names that are read of a folder.
const MOST: usize = 10_000;

/// The embedded data and its overlay folders. The first folder that has a unit provides it.
#[derive(Debug, Clone, Default)]
pub struct Data {
    /// The user's own folder.
    own: Option<Overlay>,
    /// The folders of the packs in use.
    packs: Vec<Overlay>,
}

/// A folder over the embedded data.
#[derive(Debug, Clone)]
struct Overlay {
    folder: PathBuf,
    /// The name that the user gave.
    name: PathBuf,
}

/// The bytes of a file and its display name.
#[derive(Debug, Clone)]
pub struct StoredFile {
    /// The file, as the user would name it.
    pub file: String,
    /// The content.
    pub bytes: Cow<'static, [u8]>,
}

/// A file that can't be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {reason}")]
pub struct ReadError {
    /// The file, as the user would name it.
    pub file: String,
    /// The reason.
    pub reason: ReadReason,
}

/// The reason why a file can't be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadReason {
    /// There is no such file.
    #[error("not found")]
    NotFound,
    /// The path is a folder.
    #[error("is a folder, not a file")]
    IsFolder,
    /// The path is a file.
    #[error("is a file, not a folder")]
    IsFile,
    /// Permission denied.
    #[error("permission denied")]
    Denied,
    /// The path is neither a file nor a folder, e.g. a device or a pipe.
    #[error("is not a regular file")]
    NotAFile,
    /// The file is too large.
    #[error("is too large")]
    TooLarge,
    /// The file is text in another encoding than UTF-8.
    #[error("is text in {encoding}, not in UTF-8")]
    OtherEncoding {
        /// The name of the encoding.
        encoding: &'static str,
    },
    /// The file is not UTF-8.
    #[error("is not text in UTF-8")]
    NotText,
    /// The message of the operating system.
    #[error("{0}")]
    Other(String),
}

impl ReadError {
    /// Converts an I/O error for `path`.
    pub(crate) fn of(path: &Path, error: &io::Error) -> ReadError {
        ReadError {
            file: path.display().to_string(),
            reason: reason(error),
        }
    }
}

impl Data {
    /// The embedded data without overlays.
    pub fn embedded() -> Data {
        Data::default()
    }

    /// The embedded data with the overlay `folder`.
    ///
    /// # Errors
    /// `folder` is not a readable folder.
    pub fn overlaid(folder: &Path) -> Result<Data, ReadError> {
        Data::overlaid_as(folder, folder)
    }

    /// The embedded data with the overlay `folder`, which is shown to the user as `name`.
    pub(super) fn overlaid_as(folder: &Path, name: &Path) -> Result<Data, ReadError> {
        let refused = |reason| ReadError {
            file: name.display().to_string(),
            reason,
        };
        match fs::metadata(folder) {
            Ok(found) if found.is_dir() => Ok(Data {
                own: Some(Overlay {
                    folder: folder.to_owned(),
                    name: name.to_owned(),
                }),
                packs: Vec::new(),
            }),
            Ok(_) => Err(refused(ReadReason::IsFile)),
            Err(error) => Err(refused(reason(&error))),
        }
    }

    /// Adds `folders` below the user's own folder and above the embedded data.
    pub(super) fn with_packs(self, folders: impl IntoIterator<Item = PathBuf>) -> Data {
        let overlay = |folder: PathBuf| Overlay {
            name: folder.clone(),
            folder,
        };
        Data {
            packs: folders.into_iter().map(overlay).collect(),
            ..self
        }
    }

    /// The user's own folder over the embedded data, without packs.
    pub(super) fn without_packs(&self) -> Data {
        Data {
            own: self.own.clone(),
            packs: Vec::new(),
        }
    }

    /// All folders, in order of precedence.
    fn overlays(&self) -> impl DoubleEndedIterator<Item = &Overlay> {
        self.own.iter().chain(&self.packs)
    }

    /// The folder that provides `path`; `None` if the embedded data provides it.
    fn overlay(&self, path: &str) -> Option<&Overlay> {
        self.overlays().find(|overlay| overlay.holds(path))
    }

    /// The file at `path` (separated by `/`), if it exists.
    ///
    /// # Errors
    /// The file exists and can't be read.
    pub fn read(&self, path: &str) -> Result<Option<StoredFile>, ReadError> {
        self.read_up_to(path, LARGEST)
    }

    /// Whether there is something at `path`, whether or not it can be read.
    pub fn has(&self, path: &str) -> bool {
        match self.overlay(path) {
            Some(overlay) => !fs::metadata(overlay.folder.join(path)).is_err_and(|error| is_missing(&error)),
            None => embedded(path).is_some(),
        }
    }

    fn read_up_to(&self, path: &str, most: u64) -> Result<Option<StoredFile>, ReadError> {
        match self.overlay(path) {
            Some(overlay) => read_file(&overlay.folder.join(path), overlay.called(path), most),
            None => Ok(embedded(path).map(|bytes| StoredFile {
                file: path.to_owned(),
                bytes,
            })),
        }
    }

    /// The display name and the text of the file at `path`, if it exists.
    ///
    /// # Errors
    /// The file exists, but can't be read, is not UTF-8, or is larger than a text may be.
    pub fn text(&self, path: &str) -> Result<Option<(String, String)>, ReadError> {
        let Some(found) = self.read_up_to(path, LARGEST_TEXT)? else {
            return Ok(None);
        };
        match text_of(found.bytes.into_owned()) {
            Ok(text) => Ok(Some((found.file, text))),
            Err(reason) => Err(ReadError {
                file: found.file,
                reason: reason.into(),
            }),
        }
    }

    /// The names of the direct children of `folder`, in alphabetical order. In a folder of units only those of units.
    pub fn names(&self, folder: &str) -> BTreeSet<String> {
        let mut names = embedded_names(folder);
        for overlay in self.overlays().rev() {
            names.retain(|name| !overlay.holds(&format!("{folder}/{name}")));
            names.extend(overlay.names(folder).filter(|name| units::belongs(folder, name)));
        }
        names
    }

    /// What the user's own folder has in `folder` under names that are no units, in alphabetical order.
    pub(crate) fn strange_names(&self, folder: &str) -> Vec<String> {
        let strange = |own: &Overlay| {
            let names = own.names(folder).filter(|name| !units::belongs(folder, name));
            names
                .map(|name| own.called(&format!("{folder}/{name}")))
                .collect()
        };
        let mut names: Vec<String> = self.own.as_ref().map(strange).unwrap_or_default();
        names.sort();
        names
    }

    /// Why `folder` can't be listed in the user's own folder, if it is there and can't.
    pub(super) fn unlisted(&self, folder: &str) -> Option<ReadError> {
        let own = self.own.as_ref()?;
        match fs::read_dir(own.folder.join(folder)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Some(ReadError {
                file: own.called(folder),
                reason: reason(&error),
            }),
            _ => None,
        }
    }

    /// Whether there are overlay folders.
    pub(super) fn has_overlays(&self) -> bool {
        self.overlays().next().is_some()
    }

    /// Whether an overlay folder provides the file at `path`.
    pub fn is_overlaid(&self, path: &str) -> bool {
        self.overlay(path).is_some()
    }

    /// Whether an installed pack provides the file at `path`.
    pub(super) fn is_from_a_pack(&self, path: &str) -> bool {
        let is_own = self.own.iter().any(|own| own.holds(path));
        !is_own && self.is_overlaid(path)
    }

    /// The display name of the file at `path`. The file need not exist.
    pub fn name_of(&self, path: &str) -> String {
        match self.overlay(path) {
            Some(overlay) => overlay.called(path),
            None => path.to_owned(),
        }
    }
}

impl Overlay {
    /// Whether it has the unit of `path`.
    fn holds(&self, path: &str) -> bool {
        let mut places = units::places(path).into_iter();
        places.any(|place| fs::symlink_metadata(self.folder.join(place)).is_ok())
    }

    /// The names of the direct children of `folder`.
    fn names(&self, folder: &str) -> impl Iterator<Item = String> {
        let entries = fs::read_dir(self.folder.join(folder)).into_iter().flatten();
        let names = entries.flatten().map(|entry| entry.file_name());
        names.take(MOST).map(|name| name.display().to_string())
    }

    fn called(&self, path: &str) -> String {
        self.name.join(path).display().to_string()
    }
}

impl From<NotUtf8> for ReadReason {
    fn from(reason: NotUtf8) -> ReadReason {
        match reason {
            NotUtf8::Marked(encoding) => ReadReason::OtherEncoding { encoding },
            NotUtf8::Unmarked => ReadReason::NotText,
        }
    }
}

fn read_file(path: &Path, file: String, most: u64) -> Result<Option<StoredFile>, ReadError> {
    match bytes_of(path, most) {
        Err(error) if is_missing(&error) => Ok(None),
        Err(error) => Err(ReadError {
            file,
            reason: reason(&error),
        }),
        Ok(Err(reason)) => Err(ReadError { file, reason }),
        Ok(Ok(bytes)) => Ok(Some(StoredFile {
            file,
            bytes: Cow::Owned(bytes),
        })),
    }
}

/// The bytes of the file at `path`, or why it is none that is read.
fn bytes_of(path: &Path, most: u64) -> io::Result<Result<Vec<u8>, ReadReason>> {
    // Some devices act when they are opened, so this is asked first.
    if let Some(reason) = unfit(&fs::metadata(path)?, most) {
        return Ok(Err(reason));
    }
    // What took its place meanwhile is not waited for, and not read either (law: never-stuck).
    let flags = OFlags::NONBLOCK | OFlags::NOCTTY;
    let file = OpenOptions::new()
        .read(true)
        .custom_flags(flags.bits().cast_signed())
        .open(path)?;
    if let Some(reason) = unfit(&file.metadata()?, most) {
        return Ok(Err(reason));
    }
    let mut bytes = Vec::new();
    file.take(most + 1).read_to_end(&mut bytes)?;
    Ok(match bytes.len() as u64 > most {
        true => Err(ReadReason::TooLarge),
        false => Ok(bytes),
    })
}

/// Why what is `found` is no file of at most `most` bytes.
fn unfit(found: &Metadata, most: u64) -> Option<ReadReason> {
    if found.is_dir() {
        return Some(ReadReason::IsFolder);
    }
    if found.len() > most {
        return Some(ReadReason::TooLarge);
    }
    (!found.is_file()).then_some(ReadReason::NotAFile)
}

fn is_missing(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::NotFound
}

fn reason(error: &io::Error) -> ReadReason {
    match error.kind() {
        io::ErrorKind::NotFound => ReadReason::NotFound,
        io::ErrorKind::PermissionDenied => ReadReason::Denied,
        io::ErrorKind::IsADirectory => ReadReason::IsFolder,
        io::ErrorKind::NotADirectory => ReadReason::IsFile,
        _ => ReadReason::Other(error.to_string()),
    }
}

fn embedded(path: &str) -> Option<Cow<'static, [u8]>> {
    let (root, rest) = path.split_once('/')?;
    let file = match root {
        "locales" => EmbeddedLocales::get(rest),
        "sessions" => EmbeddedSessions::get(rest),
        "audio" => EmbeddedAudio::get(rest),
        "figures" => EmbeddedFigures::get(rest),
        _ => None,
    };
    file.map(|file| file.data)
}

fn embedded_names(folder: &str) -> BTreeSet<String> {
    let (root, rest) = folder.split_once('/').unwrap_or((folder, ""));
    let below = |path: Cow<'static, str>| {
        let inner = path.strip_prefix(rest)?.trim_start_matches('/');
        inner.split('/').next().map(str::to_owned)
    };
    match root {
        "locales" => EmbeddedLocales::iter().filter_map(below).collect(),
        "sessions" => EmbeddedSessions::iter().filter_map(below).collect(),
        "audio" => EmbeddedAudio::iter().filter_map(below).collect(),
        "figures" => EmbeddedFigures::iter().filter_map(below).collect(),
        _ => BTreeSet::new(),
    }
}

impl Diagnose for ReadError {
    fn diagnostic(&self) -> Diagnostic {
        match &self.reason {
            ReadReason::NotFound => diagnostic!("file-missing"),
            ReadReason::IsFolder => diagnostic!("file-is-folder"),
            ReadReason::IsFile => diagnostic!("folder-is-file"),
            ReadReason::Denied => diagnostic!("file-denied"),
            ReadReason::NotAFile => diagnostic!("not-a-file"),
            ReadReason::TooLarge => diagnostic!("file-too-large"),
            ReadReason::OtherEncoding { encoding } => {
                diagnostic!("file-encoding", encoding).hint(hint!("encoding"))
            }
            ReadReason::NotText => diagnostic!("file-not-text").hint(hint!("encoding")),
            ReadReason::Other(detail) => diagnostic!("file-other", detail),
        }
        .at(&self.file, None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_overlay_hides_the_whole_unit_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("locales/en-US")).unwrap();
        fs::write(folder.path().join("locales/en-US/speech.ftl"), "a = A\n").unwrap();
        let data = Data::overlaid(folder.path()).unwrap();
        assert_eq!(
            data.text("locales/en-US/speech.ftl").unwrap().unwrap().1,
            "a = A\n"
        );
        assert!(data.read("locales/en-US/terminal.ftl").unwrap().is_none());
        assert!(data.has("locales/en-US/speech.ftl") && data.has("locales/es-419/terminal.ftl"));
        assert!(!data.has("locales/en-US/terminal.ftl") && !data.has("locales/es-419/no.ftl"));
        assert!(data.read("locales/es-419/speech.ftl").unwrap().is_some());
        assert!(data.names("locales").contains("es-419"));
        assert!(data.names("locales").contains("en-US"));
        assert_eq!(data.names("locales/en-US").len(), 1);
    }

    #[test]
    fn a_copy_of_a_unit_hides_nothing_and_is_named() {
        let folder = tempfile::tempdir().unwrap();
        for path in [
            "locales/en-US.bak",
            "locales/EN-us",
            "sessions/full.toml~",
            "sessions/Full.toml",
        ] {
            fs::create_dir_all(folder.path().join(path)).unwrap();
        }
        let data = Data::overlaid(folder.path()).unwrap();
        assert_eq!(data.names("locales"), Data::embedded().names("locales"));
        assert_eq!(data.names("sessions"), Data::embedded().names("sessions"));
        assert!(data.read("locales/en-US/speech.ftl").unwrap().is_some());
        let strange = |folder| data.strange_names(folder).len();
        assert_eq!(
            (strange("locales"), strange("sessions"), strange("audio/music")),
            (2, 2, 0)
        );
    }

    #[test]
    fn other_things_than_files_are_distinguished() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("sessions/full.toml")).unwrap();
        let data = Data::overlaid(folder.path()).unwrap();
        assert_eq!(
            data.read("sessions/full.toml").unwrap_err().reason,
            ReadReason::IsFolder
        );
        assert!(data.has("sessions/full.toml"));
        let file = folder.path().join("x");
        fs::write(&file, [0xff]).unwrap();
        assert_eq!(Data::overlaid(&file).unwrap_err().reason, ReadReason::IsFile);
        assert_eq!(
            Data::overlaid(&file.join("y")).unwrap_err().reason,
            ReadReason::IsFile
        );
    }
}
