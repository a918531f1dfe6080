//! The initial files of a new pack. For a shipped language this is the list of its lines, for another language also the
//! texts to translate.
//!
//! Must not know how they are used.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::whole::write_whole;
use super::{Workshop, manifest};
use crate::document::Source;
use crate::library::{
    BASE_LANGUAGE, Library, LibraryError, Pack, Quality, TextFile, Voice, VoiceKind, base_hash, places,
};
use crate::locale::{Locale, screen_texts};
use crate::packs::PackError;

/// The data of a pack before the first recording.
#[derive(Debug, Clone)]
pub struct NewPack {
    /// The language.
    pub language: Locale,
    /// The name of the voice; may be empty and filled in later.
    pub voice: String,
    /// The licence; may be empty and filled in later.
    pub licence: String,
}

impl Workshop {
    /// Prepares `folder` for a new pack.
    ///
    /// # Errors
    /// If the folder is not empty, or can't be written.
    pub fn create(folder: &Path, new: &NewPack) -> Result<Workshop, PackError> {
        write(folder, new)?;
        Workshop::open(folder)
    }
}

/// Writes the files of `new` into `folder`, and creates it if necessary.
fn write(folder: &Path, new: &NewPack) -> Result<(), PackError> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    if folder.is_file() || entries.count() > 0 {
        return Err(PackError::InUse {
            folder: folder.to_owned(),
        });
    }
    let shipped = Library::default();
    if !shipped.languages().contains(&new.language) {
        for (name, text) in texts(&shipped, &new.language)? {
            write_whole(
                &folder.join(format!("locales/{}/{name}", new.language)),
                text.as_bytes(),
            )?;
        }
    }
    let pack = Pack {
        file: String::new(),
        language: new.language.to_string(),
        licence: new.licence.clone(),
        quality: Quality::Narration,
        voice: Voice {
            kind: VoiceKind::Human,
            name: new.voice.clone(),
            made_with: None,
        },
        clips: Default::default(),
    };
    write_whole(
        &folder.join(places::manifest(&new.language)),
        manifest::written(&pack).as_bytes(),
    )?;
    let sheet = Workshop::open(folder)?.sheet();
    write_whole(&folder.join(SHEET), sheet.as_bytes())
}

/// The sheet for reading aloud.
const SHEET: &str = "script.md";

/// The texts of a new language: those of the base language, to be translated in place.
fn texts(shipped: &Library, language: &Locale) -> Result<Vec<(&'static str, String)>, LibraryError> {
    let base = |name: &str| shipped.needed(&format!("locales/{BASE_LANGUAGE}/{name}"));
    let (file, screen) = base(TextFile::Terminal.file())?;
    let (_, spoken) = base(TextFile::Speech.file())?;
    let digests = digests(
        shipped,
        Source {
            file: &file,
            text: &screen,
        },
    )?;
    Ok(vec![
        ("locale.toml", profile(language)),
        ("base.toml", digests),
        (TextFile::Speech.file(), spoken),
        (TextFile::Terminal.file(), screen),
    ])
}

fn profile(language: &Locale) -> String {
    format!(
        "\
# name: the language as those who speak it call it.
# also: other ways in which they write that name, as [\"one\", \"another\"], if there are any.
# direction: \"ltr\", or \"rtl\" for a script that runs from right to left.
# rate: how many words a minute are calm in this language, from the slowest to the fastest; or unit = \"characters\".
# review: \"none\" until somebody has read the words; then \"native\" or \"clinician\".

name = \"{language}\"
direction = \"ltr\"
serves = []
rate = {{ unit = \"words\", min = 90, max = 170 }}
review = \"none\"
"
    )
}

/// The digests of the base texts, so that a later change of one marks its translation as outdated.
fn digests(shipped: &Library, screen: Source<'_>) -> Result<String, LibraryError> {
    let base: Locale = BASE_LANGUAGE.parse().map_err(|_| LibraryError::UnknownLanguage {
        nearest: None,
        tag: BASE_LANGUAGE.to_owned(),
        known: Vec::new(),
    })?;
    let mut text = "[speech]\n".to_owned();
    for (id, line) in shipped.speech(&base)?.lines() {
        let _ = writeln!(text, "{id} = \"{}\"", base_hash(&line.text));
    }
    text.push_str("\n[terminal]\n");
    for (id, shown) in screen_texts(screen)? {
        let _ = writeln!(text, "{id} = \"{}\"", base_hash(&shown.source));
    }
    Ok(text)
}
