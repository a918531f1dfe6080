//! Opens all text data. A file that fails to open becomes a finding, and the check continues without it.
//!
//! Must not know sound, nor what the texts should contain.

use std::collections::{BTreeMap, BTreeSet};

use super::{Finding, Flaw};
use crate::library::places::{SPEECH, recordings};
use crate::library::{BASE_LANGUAGE, Base, Library, LibraryError, LineRules, MusicEntry, Pack, messages_of};
use crate::locale::{Locale, LocaleProfile, MessageId, ScreenText, Speech};
use crate::session::{CareLines, ControlLines, Policies, Session, Sources};

/// The data that opened without an error.
#[derive(Debug, Default)]
pub(super) struct OpenedData {
    pub(super) languages: Vec<Language>,
    pub(super) sources: Option<Sources>,
    pub(super) sessions: Vec<Session>,
    /// Whether every session opened.
    pub(super) all_sessions: bool,
    /// The shipped ones, if those of the user can't be read.
    pub(super) control_lines: ControlLines,
    /// Likewise; `None` if not even those can be read.
    pub(super) care_lines: Option<CareLines>,
    pub(super) policies: Policies,
    /// The lines that only a control or `care` says and no session: a voice is complete without them (law: new-lines).
    pub(super) optional: BTreeSet<MessageId>,
    pub(super) music: Vec<(String, MusicEntry)>,
}

/// The data of one language that opened without an error.
#[derive(Debug)]
pub(super) struct Language {
    pub(super) tag: Locale,
    pub(super) profile: Option<LocaleProfile>,
    pub(super) speech: Option<Speech>,
    pub(super) screen: Option<BTreeMap<String, ScreenText>>,
    /// The base texts that it was translated from; `None` for the base language.
    pub(super) base: Option<Base>,
    pub(super) pack: Option<Pack>,
    /// What its recordings are judged against; `None` if its profile can't be read.
    pub(super) rules: Option<LineRules>,
}

impl OpenedData {
    /// The language that all others are translated from.
    pub(super) fn base(&self) -> Option<&Language> {
        self.languages.iter().find(|language| language.is_base())
    }

    /// All languages except the base language.
    pub(super) fn translations(&self) -> impl Iterator<Item = &Language> {
        self.languages.iter().filter(|language| !language.is_base())
    }
}

impl Language {
    /// Whether this is the base language.
    pub(super) fn is_base(&self) -> bool {
        self.tag.to_string() == BASE_LANGUAGE
    }

    /// The name of a text file of this language, as the user knows it.
    pub(super) fn file(&self, library: &Library, name: &str) -> String {
        library.data().name_of(&format!("locales/{}/{name}", self.tag))
    }
}

/// Opens all of `library`, and adds what fails to open to `findings`.
pub(super) fn open(library: &Library, findings: &mut Vec<Finding>) -> OpenedData {
    let sources = kept(library.sources(), findings);
    let mut languages: Vec<Language> = tags(library, findings)
        .into_iter()
        .map(|tag| language(library, tag, findings))
        .collect();
    let names = library.session_names();
    let sessions: Vec<Session> = names
        .iter()
        .filter_map(|name| kept(library.unverified_session(name), findings))
        .collect();
    set_rules(&mut languages, &sessions);
    let control_lines = control_lines(library, findings);
    let care_lines = care_lines(library, findings);
    let policies = kept(library.unverified_policies(), findings).unwrap_or_default();
    let music = library.music_names().into_iter();
    let music = music.filter_map(|name| Some((name.clone(), kept(library.music(&name), findings)?)));
    OpenedData {
        languages,
        all_sessions: sessions.len() == names.len(),
        optional: optional(&control_lines, care_lines.as_ref(), &sessions),
        control_lines,
        care_lines,
        policies,
        sources,
        sessions,
        music: music.collect(),
    }
}

/// Opens `wanted`, the texts it was translated from, and the sessions that use it.
pub(super) fn open_language(library: &Library, wanted: &Locale, findings: &mut Vec<Finding>) -> OpenedData {
    let tags = library.languages().into_iter();
    let tags = tags.filter(|tag| tag == wanted || tag.to_string() == BASE_LANGUAGE);
    let languages = tags.map(|tag| match tag == *wanted {
        true => language(library, tag, findings),
        false => base_texts(library, tag),
    });
    let mut languages: Vec<Language> = languages.collect();
    let names = library.session_names();
    let sessions: Vec<Session> = names
        .iter()
        .filter_map(|name| library.unverified_session(name).ok())
        .collect();
    set_rules(&mut languages, &sessions);
    let control_lines = control_lines(library, &mut Vec::new());
    let care_lines = care_lines(library, &mut Vec::new());
    OpenedData {
        languages,
        all_sessions: sessions.len() == names.len(),
        optional: optional(&control_lines, care_lines.as_ref(), &sessions),
        control_lines,
        care_lines,
        sessions,
        ..OpenedData::default()
    }
}

/// The lines that only a control says. Those of the user that can't be read are one finding, and the shipped ones stand
/// in for them: without any, each line of each language would be another.
fn control_lines(library: &Library, findings: &mut Vec<Finding>) -> ControlLines {
    let own = kept(library.control_lines(), findings);
    own.or_else(|| Library::default().control_lines().ok())
        .unwrap_or_default()
}

/// The lines that are said to a patient, likewise.
fn care_lines(library: &Library, findings: &mut Vec<Finding>) -> Option<CareLines> {
    let own = kept(library.care_lines(), findings);
    own.or_else(|| Library::default().care_lines().ok())
}

/// Those of `controls` and `care` that none of `sessions` says.
fn optional(controls: &ControlLines, care: Option<&CareLines>, sessions: &[Session]) -> BTreeSet<MessageId> {
    let care = care.into_iter().flat_map(CareLines::messages);
    let lines = controls.messages().chain(care);
    let mut optional: BTreeSet<MessageId> = lines.map(|line| line.value.clone()).collect();
    for (said, _) in sessions.iter().flat_map(messages_of) {
        optional.remove(&said);
    }
    optional
}

/// Sets what the recordings of each language are judged against.
fn set_rules(languages: &mut [Language], sessions: &[Session]) {
    for language in languages {
        let rate = language.profile.as_ref().map(|profile| profile.rate.clone());
        language.rules = rate.map(|rate| LineRules::of(rate, sessions));
    }
}

/// The texts of the base language, without its recordings. Its errors are ignored here.
fn base_texts(library: &Library, tag: Locale) -> Language {
    Language {
        profile: None,
        speech: library.speech(&tag).ok(),
        screen: library.screen_texts(&tag).ok(),
        base: None,
        pack: None,
        rules: None,
        tag,
    }
}

/// The tags of all languages. Packs without a language, and names that are no units, become findings.
fn tags(library: &Library, findings: &mut Vec<Finding>) -> Vec<Locale> {
    let tags = library.languages();
    let packs = library.data().names(SPEECH).into_iter();
    let packs = packs.filter_map(|name| name.parse().ok());
    let alone = packs.filter(|tag| !tags.contains(tag));
    let alone = alone.map(|tag| library.data().name_of(&recordings(&tag)));
    let of_no_language = strange(library, &["locales", SPEECH]).chain(alone);
    findings.extend(of_no_language.map(|path| Finding::new(path, Flaw::NoLanguage)));
    let no_units = strange(library, &["sessions", "audio/music", "audio/signals"]);
    findings.extend(no_units.map(|path| Finding::new(path, Flaw::NoUnit)));
    tags
}

/// The paths in `folders` that are no units. Hidden files are none of the author's.
fn strange<'a>(library: &'a Library, folders: &'a [&str]) -> impl Iterator<Item = String> {
    let names = folders
        .iter()
        .flat_map(|folder| library.data().strange_names(folder));
    names.filter(|path| !file_name(path).starts_with('.'))
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

fn language(library: &Library, tag: Locale, findings: &mut Vec<Finding>) -> Language {
    let first = findings.len();
    let mut language = Language {
        profile: kept(library.profile(tag.clone()), findings),
        speech: kept(library.speech(&tag), findings),
        screen: kept(library.screen_texts(&tag), findings),
        base: None,
        pack: kept(library.pack(&tag), findings).flatten(),
        rules: None,
        tag,
    };
    // A language without any readable text has worse errors than a missing `base.toml`.
    if !language.is_base() && (language.speech.is_some() || language.screen.is_some()) {
        language.base = kept(library.base(&language.tag), findings);
    }
    let claims = library.foreign_claims(&language.tag).into_iter();
    findings.extend(claims.map(|wish| {
        let file = language.file(library, "locale.toml");
        Finding::new(
            file,
            Flaw::ForeignServes {
                told: wish.to_string(),
            },
        )
    }));
    for finding in &mut findings[first..] {
        finding.language = Some(language.tag.clone());
    }
    language
}

/// The opened value; an error becomes a finding.
fn kept<T>(opened: Result<T, LibraryError>, findings: &mut Vec<Finding>) -> Option<T> {
    opened
        .map_err(|error| findings.push(Finding::refused(error)))
        .ok()
}
