//! The contents of the data folders, whatever they are: no test lists sessions or languages.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use serde::Deserialize;
use warmhands::document::Source;
use warmhands::locale::{LocaleProfile, MessageId, Speech};
use warmhands::session::{CareLines, ControlLines, Policies, Session};

/// The files beside the sessions that are not sessions.
const NO_SESSIONS: [&str; 4] = ["care", "controls", "policies", "sources"];

/// The path of `inside`, relative to the root of the project.
pub(crate) fn path(inside: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(inside)
}

/// The text of the file `inside` in the project.
pub(crate) fn text(inside: &str) -> String {
    fs::read_to_string(path(inside)).unwrap_or_else(|error| panic!("{inside}: {error}"))
}

/// The names in the folder `inside` in the project.
pub(crate) fn names(inside: &str) -> Vec<String> {
    let entries = fs::read_dir(path(inside)).unwrap_or_else(|error| panic!("{inside}: {error}"));
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// The text of a file, with its name.
pub(crate) fn source<'a>(file: &'a str, text: &'a str) -> Source<'a> {
    Source { file, text }
}

/// Every session, including the one that only a key starts.
pub(crate) static SESSIONS: LazyLock<Vec<Session>> = LazyLock::new(|| {
    let files = names("sessions");
    let ids = files.iter().filter_map(|name| name.strip_suffix(".toml"));
    ids.filter(|id| !NO_SESSIONS.contains(id)).map(session).collect()
});

/// The lines that only a control says.
pub(crate) static CONTROL_LINES: LazyLock<ControlLines> = LazyLock::new(|| {
    let file = "sessions/controls.toml";
    ControlLines::parse(source(file, &text(file))).unwrap_or_else(|fault| panic!("{fault}"))
});

/// The lines that are said before a session.
pub(crate) static CARE_LINES: LazyLock<CareLines> = LazyLock::new(|| {
    let file = "sessions/care.toml";
    CareLines::parse(source(file, &text(file))).unwrap_or_else(|fault| panic!("{fault}"))
});

/// How long milk keeps.
pub(crate) static POLICIES: LazyLock<Policies> = LazyLock::new(|| {
    let file = "sessions/policies.toml";
    Policies::parse(source(file, &text(file))).unwrap_or_else(|fault| panic!("{fault}"))
});

fn session(id: &str) -> Session {
    let file = format!("sessions/{id}.toml");
    let text = text(&file);
    Session::parse(id, source(&file, &text)).unwrap_or_else(|fault| panic!("{fault}"))
}

/// One language, as read from its folder.
pub(crate) struct Language {
    pub(crate) profile: LocaleProfile,
    pub(crate) speech: Speech,
    /// The text of `terminal.ftl`, not parsed.
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

/// Every language that has recordings.
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

/// A row of docs/seed.toml: a requirement of the source document, and where it is fulfilled.
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

/// The lines on when to call for help, which end every session.
pub(crate) fn when_to_call() -> Vec<MessageId> {
    SEED["S13"].says.iter().map(|id| id.parse().unwrap()).collect()
}

/// The text of `id` in the language `tag`.
pub(crate) fn line(tag: &str, id: &str) -> String {
    let mut languages = LANGUAGES.iter();
    let language = languages.find(|one| one.profile.tag.to_string() == tag).unwrap();
    language.speech.line(&id.parse().unwrap()).unwrap().text.clone()
}
