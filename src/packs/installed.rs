//! An installed pack.

use std::fs;
use std::path::{Path, PathBuf};

use super::languages::languages_in;
use crate::library::places::{SPEECH, recording, recordings, sound_file};
use crate::library::{Library, LibraryError, Pack, ReadError, ReadReason};
use crate::locale::Locale;

/// An installed pack.
#[derive(Debug)]
pub struct InstalledPack {
    /// Its name, which is its folder's name.
    pub id: String,
    /// Its language; `None` if it has none any more.
    pub language: Option<Locale>,
    /// Its manifest, if everything in the pack is there and can be read.
    pub pack: Result<Pack, LibraryError>,
    /// Whether it also has the texts of its language.
    pub has_texts: bool,
    /// Whether its language uses this pack.
    pub is_used: bool,
    folder: PathBuf,
}

impl InstalledPack {
    /// Opens the pack `id` in `folder`. `is_used` is not set yet.
    pub(super) fn open(id: String, folder: PathBuf) -> InstalledPack {
        let language = languages_in(&folder).into_iter().next();
        let texts = language
            .as_ref()
            .map(|tag| folder.join("locales").join(tag.to_string()));
        InstalledPack {
            id,
            pack: opened(&folder, language.as_ref()),
            has_texts: texts.is_some_and(|texts| texts.is_dir()),
            is_used: false,
            language,
            folder,
        }
    }

    /// The folder with its files.
    pub fn folder(&self) -> &Path {
        &self.folder
    }
}

/// The manifest of the pack in `folder`, if all that a session reads of the pack can be read. Recordings are only
/// looked for: each is decoded before it is played.
fn opened(folder: &Path, language: Option<&Locale>) -> Result<Pack, LibraryError> {
    let missing = |path: &str| ReadError {
        file: folder.join(path).display().to_string(),
        reason: ReadReason::NotFound,
    };
    let library = Library::open(Some(folder))?;
    let language = language.ok_or_else(|| missing(SPEECH))?;
    library.profile(language.clone())?;
    library.speech(language)?;
    library.messages(language)?;
    let pack = library.pack(language)?;
    let pack = pack.ok_or_else(|| missing(&recordings(language)))?;
    let mut files = pack.clips.keys().map(|id| sound_file(&recording(language, id)));
    let is_gone = |file: &String| !fs::metadata(folder.join(file)).is_ok_and(|found| found.is_file());
    match files.find(is_gone) {
        Some(file) => Err(missing(&file).into()),
        None => Ok(pack),
    }
}
