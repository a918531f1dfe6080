//! The contents of a pack: the files of one language and nothing else, limited in number and size.
//!
//! The names come from untrusted archives. Only the few forms below are accepted as paths, so no path leads out of the
//! pack. Must not know archives or the disk.

use std::collections::BTreeMap;

use super::PackError;
use crate::library::places::{MANIFEST, manifest};
use crate::locale::{Locale, MessageId, steers};

/// The most files in a pack: four texts, a manifest, and a recording for each of a few hundred lines.
pub(super) const MOST_FILES: usize = 1_000;
/// The largest file: a recording is at most a few minutes long.
pub(super) const LARGEST_FILE: u64 = 8 << 20;
/// The largest sum of all files.
pub(super) const LARGEST: u64 = 128 << 20;
/// The longest name of a pack or a line.
const LONGEST_NAME: usize = 64;

const TEXTS: [&str; 4] = ["base.toml", "locale.toml", "speech.ftl", "terminal.ftl"];
/// The texts without which a language can't be used.
const NEEDED_TEXTS: [&str; 2] = ["locale.toml", "speech.ftl"];

/// The files of one pack, by their path in a data folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Contents {
    /// The name of the pack.
    pub(super) id: String,
    /// Its language.
    pub(super) language: Locale,
    /// The contents of each file by path; `/` separates the parts of a path.
    pub(super) files: BTreeMap<String, Vec<u8>>,
}

/// A file that a pack may have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PackFile {
    pub(super) language: Locale,
    pub(super) is_text: bool,
}

/// Whether `id` is a valid pack name: lower-case letters, digits and hyphens, valid as a folder name on every system.
pub(super) fn is_id(id: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    !id.is_empty() && id.len() <= LONGEST_NAME && id.chars().all(plain) && !id.starts_with('-')
}

/// The name for a pack that is made in a folder called `folder`.
pub(super) fn id_of(folder: &str, language: &Locale) -> String {
    let plain = |text: &str| {
        let dashed = text
            .to_lowercase()
            .replace(|c: char| !c.is_ascii_alphanumeric(), "-");
        let parts: Vec<&str> = dashed.split('-').filter(|part| !part.is_empty()).collect();
        parts.join("-")
    };
    let mut id = plain(folder);
    id.truncate(LONGEST_NAME);
    if is_id(&id) {
        id
    } else {
        plain(&language.to_string())
    }
}

/// The pack file that `path` names; `None` if packs have no such file.
pub(super) fn place(path: &str) -> Option<PackFile> {
    let parts: Vec<&str> = path.split('/').collect();
    let (language, is_text) = match parts[..] {
        ["locales", tag, file] if TEXTS.contains(&file) => (tag, true),
        ["audio", "speech", tag, file] => (tag, is_speech(file)?),
        _ => return None,
    };
    let parsed: Locale = language.parse().ok()?;
    // Another spelling of the same tag would be a second folder.
    (parsed.to_string() == language).then_some(PackFile {
        language: parsed,
        is_text,
    })
}

/// Whether a file in the recordings folder is text; `None` if it is neither the manifest nor a recording.
fn is_speech(file: &str) -> Option<bool> {
    if file == MANIFEST {
        return Some(true);
    }
    let message = file.strip_suffix(".ogg")?;
    (message.len() <= LONGEST_NAME && message.parse::<MessageId>().is_ok()).then_some(false)
}

impl Contents {
    /// The contents of the pack `id`, from the files found in `file`.
    ///
    /// # Errors
    /// If a file does not belong in a pack, if the files are of several languages, or if a required file is missing.
    pub(super) fn new(file: &str, id: &str, files: BTreeMap<String, Vec<u8>>) -> Result<Contents, PackError> {
        let mut language: Option<Locale> = None;
        for (path, bytes) in &files {
            let foreign = || PackError::Foreign {
                file: file.to_owned(),
                path: shown(path),
            };
            let place = place(path).ok_or_else(foreign)?;
            if *language.get_or_insert_with(|| place.language.clone()) != place.language {
                return Err(foreign());
            }
            if place.is_text && has_steering(bytes) {
                return Err(PackError::Steers {
                    file: file.to_owned(),
                    path: path.clone(),
                });
            }
        }
        let none = || PackError::NotAPack {
            file: file.to_owned(),
        };
        let contents = Contents {
            id: id.to_owned(),
            language: language.ok_or_else(none)?,
            files,
        };
        if !contents.is_whole() {
            return Err(none());
        }
        Ok(contents)
    }

    /// Whether there is a manifest and either no texts or all the texts a language needs.
    fn is_whole(&self) -> bool {
        let has = |path: String| self.files.contains_key(&path);
        let text = |name: &str| format!("locales/{}/{name}", self.language);
        let texts = self.files.keys().any(|path| path.starts_with("locales/"));
        let needed = || NEEDED_TEXTS.iter().all(|name| has(text(name)));
        has(manifest(&self.language)) && (!texts || needed())
    }
}

/// Whether a text contains control characters for the terminal or for the text direction. Invalid UTF-8 is detected
/// when the text is read.
fn has_steering(bytes: &[u8]) -> bool {
    let steering = |c: char| steers(c) && !matches!(c, '\n' | '\r' | '\t');
    String::from_utf8_lossy(bytes).contains(steering)
}

/// A name from an archive, shortened for display. The display itself removes control characters.
pub(super) fn shown(name: &str) -> String {
    name.chars().take(2 * LONGEST_NAME).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_of_a_language_have_a_place() {
        for path in [
            "locales/ti/speech.ftl",
            "locales/ti/terminal.ftl",
            "locales/ti/locale.toml",
            "locales/ti/base.toml",
            "audio/speech/ti/pack.toml",
            "audio/speech/ti/wash-hands.ogg",
        ] {
            assert_eq!(place(path).unwrap().language.to_string(), "ti", "{path}");
        }
        for path in [
            "",
            "/etc/passwd",
            "locales/ti/../../../x",
            "locales/../speech.ftl",
            "locales/ti/speech.ftl/",
            "./locales/ti/speech.ftl",
            "locales//speech.ftl",
            "locales/TI/speech.ftl",
            "locales/ti/speech.FTL",
            "audio/speech/ti/../x.ogg",
            "audio/speech/ti/Wash.ogg",
            "audio/speech/ti/wash.wav",
            "audio/speech/ti/.ogg",
            "audio\\speech\\ti\\wash.ogg",
            "audio/music/warm.ogg",
            "sessions/full.toml",
        ] {
            assert_eq!(place(path), None, "{path}");
        }
    }

    #[test]
    fn a_pack_is_named_after_its_folder() {
        let language: Locale = "es-419".parse().unwrap();
        for (folder, id) in [
            ("ana", "ana"),
            ("Mi paquete", "mi-paquete"),
            ("--x--", "x"),
            ("አና", "es-419"),
            ("", "es-419"),
        ] {
            assert_eq!(id_of(folder, &language), id);
            assert!(is_id(&id_of(folder, &language)));
        }
        for id in ["", "-a", "a/b", "..", "A", "a b", "a.b", &"x".repeat(65)] {
            assert!(!is_id(id), "{id}");
        }
    }

    fn contents(files: &[(&str, &str)]) -> Result<Contents, PackError> {
        let files = files
            .iter()
            .map(|(path, text)| (path.to_string(), text.as_bytes().to_vec()));
        Contents::new("x.whpack", "x", files.collect())
    }

    #[test]
    fn a_pack_has_one_language_and_all_required_files() {
        let manifest = ("audio/speech/ti/pack.toml", "");
        let [locale, speech] = ["locales/ti/locale.toml", "locales/ti/speech.ftl"].map(|path| (path, ""));
        assert!(contents(&[manifest]).is_ok());
        assert!(contents(&[manifest, locale, speech]).is_ok());
        assert!(matches!(
            contents(&[manifest, locale]),
            Err(PackError::NotAPack { .. })
        ));
        assert!(matches!(
            contents(&[locale, speech]),
            Err(PackError::NotAPack { .. })
        ));
        assert!(matches!(contents(&[]), Err(PackError::NotAPack { .. })));
        let other = ("locales/am/speech.ftl", "");
        assert!(matches!(
            contents(&[manifest, other]),
            Err(PackError::Foreign { .. })
        ));
    }

    #[test]
    fn control_characters_in_texts_are_refused() {
        for text in ["a\u{1b}[2J", "a\u{202e}b", "a\u{0}", "a\u{9b}31m"] {
            let steering = contents(&[("audio/speech/ti/pack.toml", text)]);
            assert!(matches!(steering, Err(PackError::Steers { .. })), "{text:?}");
        }
        assert!(contents(&[("audio/speech/ti/pack.toml", "a\tb\r\nሰላም ‏مرحبا")]).is_ok());
        assert_eq!(shown(&"x".repeat(9_999)).len(), 2 * LONGEST_NAME);
    }
}
