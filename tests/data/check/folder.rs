//! A folder of data layered over the shipped data, with planted faults, and the findings of `check`.

use std::fmt::Write;
use std::fs;

use sha2::{Digest, Sha256};
use tempfile::TempDir;
use warmhands::check::{Finding, check};
use warmhands::library::{BASE_LANGUAGE, Library, base_hash};
use warmhands::locale::screen_texts;

use crate::shipped::{LANGUAGES, names, path, source, text};

/// A folder of data layered over the shipped data.
pub(crate) struct Folder(TempDir);

impl Folder {
    /// A folder with `quick_files`. Findings in `audio/speech` are not about planted faults.
    pub(crate) fn quick() -> Folder {
        let folder = Folder(TempDir::new().unwrap());
        for (inside, bytes) in quick_files() {
            folder.put(&inside, bytes);
        }
        folder
    }

    /// Writes a file.
    pub(crate) fn put(&self, inside: &str, bytes: impl AsRef<[u8]>) {
        let whole = self.0.path().join(inside);
        fs::create_dir_all(whole.parent().unwrap()).unwrap();
        fs::write(whole, bytes).unwrap();
    }

    /// Writes the shipped file `from` as `to`, with one piece of its text replaced.
    pub(crate) fn put_changed(&self, from: &str, to: &str, piece: &str, by: &str) {
        let text = fs::read_to_string(path(from)).unwrap();
        assert!(text.contains(piece), "{from} has no {piece:?}");
        self.put(to, text.replacen(piece, by, 1));
    }

    /// Copies all texts of the shipped language `from` as the language `to`.
    pub(crate) fn put_language(&self, from: &str, to: &str) {
        for file in names(&format!("locales/{from}")) {
            self.put(
                &format!("locales/{to}/{file}"),
                text(&format!("locales/{from}/{file}")),
            );
        }
        if from == BASE_LANGUAGE && to != BASE_LANGUAGE {
            self.put(&format!("locales/{to}/base.toml"), translated_now());
        }
    }

    /// Replaces a text file of this folder with the result of `change`.
    pub(crate) fn alter(&self, inside: &str, change: impl FnOnce(&str) -> String) {
        let text = fs::read_to_string(self.0.path().join(inside)).unwrap();
        let changed = change(&text);
        assert_ne!(text, changed, "nothing to change in {inside}");
        self.put(inside, changed);
    }

    /// The findings of `check` in the files below `part` of this folder, one a line: kind, place, language, message.
    pub(crate) fn findings(&self, part: &str) -> Vec<String> {
        let library = Library::open(Some(self.0.path())).unwrap();
        let below = self.0.path().join(part).display().to_string();
        let findings = check(&library).findings.into_iter();
        let here = findings.filter(|finding| finding.file.starts_with(&below));
        here.map(|finding| self.told(&finding)).collect()
    }

    fn told(&self, finding: &Finding) -> String {
        let root = format!("{}/", self.0.path().display());
        let mut told = format!("{} {}", finding.flaw.kind(), finding.file.replace(&root, ""));
        if let Some(spot) = finding.spot {
            told += &format!(":{}:{}", spot.line, spot.column);
        }
        let language = finding.language.iter().map(ToString::to_string);
        for word in language.chain(finding.message.clone()) {
            told += &format!(" {word}");
        }
        told
    }

    /// The path of the folder.
    pub(crate) fn path(&self) -> &std::path::Path {
        self.0.path()
    }
}

/// Files that make the data quick to check when layered over the shipped data: an empty pack for the base language; an
/// unreadable pack for every other language with a voice, so that no session is compiled with it; and one second of
/// sound for each piece of music.
pub(crate) fn quick_files() -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    for tag in names("audio/speech") {
        let pack = match tag == BASE_LANGUAGE {
            true => manifest(&tag, "CC0-1.0"),
            false => String::new(),
        };
        files.push((format!("audio/speech/{tag}/pack.toml"), pack.into_bytes()));
    }
    let music = sound("stereo.ogg");
    for file in names("audio/music") {
        if let Some(name) = file.strip_suffix(".toml") {
            let told = piece(&music, "CC0-1.0", -16.6, 0).replace("warm", name);
            files.push((format!("audio/music/{file}"), told.into_bytes()));
            files.push((format!("audio/music/{name}.ogg"), music.clone()));
        }
    }
    files
}

/// The `base.toml` of a language whose texts were all translated from the current base language.
pub(crate) fn translated_now() -> String {
    let is_base = |tag: String| tag == BASE_LANGUAGE;
    let mut languages = LANGUAGES.iter();
    let base = languages
        .find(|one| is_base(one.profile.tag.to_string()))
        .unwrap();
    let mut all = "[speech]\n".to_owned();
    for (id, line) in base.speech.lines() {
        let _ = writeln!(all, "{id} = \"{}\"", base_hash(&line.text));
    }
    all += "[terminal]\n";
    for (id, text) in screen_texts(source("terminal.ftl", &base.terminal)).unwrap() {
        let _ = writeln!(all, "{id} = \"{}\"", base_hash(&text.source));
    }
    all
}

/// The head of a manifest, without clips.
pub(crate) fn manifest(language: &str, licence: &str) -> String {
    format!(
        "language = \"{language}\"\nlicence = \"{licence}\"\nquality = \"narration\"\n\
         voice = {{ kind = \"human\", name = \"Ana\" }}\n[clip]\n"
    )
}

/// The manifest of a one-second piece of music.
pub(crate) fn piece(bytes: &[u8], licence: &str, loudness: f64, seam: u64) -> String {
    let hash = hash(bytes);
    format!(
        "title = \"music-warm\"\nlicence = \"{licence}\"\nloudness = {loudness:.1}\nseam = {seam}\nframes = 48000\n\
         file_sha256 = \"{hash}\"\n"
    )
}

/// A sound with one fault: tests/sounds/README.md.
pub(crate) fn sound(name: &str) -> Vec<u8> {
    fs::read(path("tests/sounds").join(name)).unwrap()
}

/// The hash of a file in the form that manifests use.
pub(crate) fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
