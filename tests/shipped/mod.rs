//! What the data folders hold, whatever that is: no test lists sessions or languages.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use serde::Deserialize;
use warmhands::document::Source;
use warmhands::locale::{LocaleProfile, MessageId, Speech};
use warmhands::session::Session;

/// The file of figures, which is no session.
const SOURCES: &str = "sources";

/// The path of `inside`, from the root of the project.
pub(crate) fn path(inside: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(inside)
}

/// The text of the file `inside` the project.
pub(crate) fn text(inside: &str) -> String {
    fs::read_to_string(path(inside)).unwrap_or_else(|error| panic!("{inside}: {error}"))
}

/// What the folder `inside` the project holds, by name.
pub(crate) fn names(inside: &str) -> Vec<String> {
    let entries = fs::read_dir(path(inside)).unwrap_or_else(|error| panic!("{inside}: {error}"));
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// A file's text with its name.
pub(crate) fn source<'a>(file: &'a str, text: &'a str) -> Source<'a> {
    Source { file, text }
}

/// Every session, also the one that is reached by a key alone.
pub(crate) static SESSIONS: LazyLock<Vec<Session>> = LazyLock::new(|| {
    let files = names("sessions");
    let ids = files.iter().filter_map(|name| name.strip_suffix(".toml"));
    ids.filter(|id| *id != SOURCES).map(session).collect()
});

fn session(id: &str) -> Session {
    let file = format!("sessions/{id}.toml");
    let text = text(&file);
    Session::parse(id, source(&file, &text)).unwrap_or_else(|fault| panic!("{fault}"))
}

/// One language, as its folder has it.
pub(crate) struct Language {
    pub(crate) profile: LocaleProfile,
    pub(crate) speech: Speech,
    /// `terminal.ftl`, unread.
    pub(crate) terminal: String,
}

/// Every language.
pub(crate) static LANGUAGES: LazyLock<Vec<Language>> =
    LazyLock::new(|| names("locales").iter().map(|tag| language(tag)).collect());

impl Language {
    /// Whether it has recordings.
    pub(crate) fn has_voice(&self) -> bool {
        path(&format!("audio/speech/{}/pack.toml", self.profile.tag)).exists()
    }
}

/// Every language that can be heard.
pub(crate) fn spoken_languages() -> impl Iterator<Item = &'static Language> {
    LANGUAGES.iter().filter(|language| language.has_voice())
}

fn language(tag: &str) -> Language {
    let file = |name: &str| format!("locales/{tag}/{name}");
    let (profile, speech) = (file("locale.toml"), file("speech.ftl"));
    let (profile_text, speech_text) = (text(&profile), text(&speech));
    Language {
        profile: LocaleProfile::parse(tag.parse().unwrap(), source(&profile, &profile_text))
            .unwrap_or_else(|fault| panic!("{fault}")),
        speech: Speech::parse(source(&speech, &speech_text)).unwrap_or_else(|fault| panic!("{fault}")),
        terminal: text(&file("terminal.ftl")),
    }
}

/// A row of docs/seed.toml: what the source document asks for, and where it is said.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SeedRow {
    pub(crate) seed: String,
    /// Spoken lines.
    #[serde(default)]
    pub(crate) says: Vec<String>,
    /// Texts of `warmhands about`.
    #[serde(default)]
    pub(crate) about: Vec<String>,
}

/// Every row, by its number: `S1` ...
pub(crate) static SEED: LazyLock<BTreeMap<String, SeedRow>> =
    LazyLock::new(|| toml::from_str(&text("docs/seed.toml")).unwrap());

/// The lines on when to call for help: what every session ends with.
pub(crate) fn when_to_call() -> Vec<MessageId> {
    SEED["S13"].says.iter().map(|id| id.parse().unwrap()).collect()
}

/// What the language `tag` says for `id`.
pub(crate) fn line(tag: &str, id: &str) -> String {
    let mut languages = LANGUAGES.iter();
    let language = languages.find(|one| one.profile.tag.to_string() == tag).unwrap();
    language.speech.line(&id.parse().unwrap()).unwrap().text.clone()
}
