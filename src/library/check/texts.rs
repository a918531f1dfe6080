//! The texts of each language against those of the base language, and against what sessions and music call.
//!
//! Must not know sound.

use std::collections::{BTreeMap, BTreeSet};

use super::super::narration::{messages_of, unknown_lines};
use super::super::{BASE_LANGUAGE, Library};
use super::opened::{Language, Opened};
use super::{Finding, Flaw};
use crate::document::Spot;
use crate::locale::{MessageId, ScreenText, Speech};

/// What is wrong with the texts of `opened`.
pub(super) fn findings(library: &Library, opened: &Opened) -> Vec<Finding> {
    let base = opened
        .languages
        .iter()
        .find(|language| language.tag.to_string() == BASE_LANGUAGE);
    let mut findings = unknown(opened);
    if let Some(base) = base {
        findings.extend(untitled(base, opened));
        findings.extend(unreachable(library, base, opened));
        let others = opened
            .languages
            .iter()
            .filter(|language| language.tag != base.tag);
        findings.extend(others.flat_map(|language| against(library, base, language)));
    }
    findings
}

/// Messages that a session says and a language does not have.
fn unknown(opened: &Opened) -> Vec<Finding> {
    let mut findings = Vec::new();
    for language in &opened.languages {
        let Some(speech) = &language.speech else { continue };
        for session in &opened.sessions {
            let unknown = unknown_lines(session, speech, &language.tag);
            findings.extend(unknown.into_iter().map(Finding::refused));
        }
    }
    findings
}

/// Sessions and music whose names are no texts of the screen.
fn untitled(base: &Language, opened: &Opened) -> Vec<Finding> {
    let Some(screen) = &base.screen else {
        return Vec::new();
    };
    let missing = |id: &MessageId| !screen.contains_key(id.as_str());
    let untitled = |file: &String, id: &MessageId| Finding::new(file, Flaw::Untitled).about(id);
    let sessions = opened
        .sessions
        .iter()
        .flat_map(|session| [(session, &session.title), (session, &session.summary)])
        .filter(|(_, id)| missing(&id.value))
        .map(|(session, id)| untitled(&session.file, &id.value).at(id.spot));
    let music = opened.music.iter().filter(|(_, entry)| missing(&entry.title));
    let music = music.map(|(_, entry)| untitled(&entry.file, &entry.title));
    sessions.chain(music).collect()
}

/// Lines that no session says; told of the base language alone, as the others have the same.
fn unreachable(library: &Library, base: &Language, opened: &Opened) -> Vec<Finding> {
    let (Some(speech), true) = (&base.speech, opened.all_sessions) else {
        return Vec::new();
    };
    let said: BTreeSet<MessageId> = opened
        .sessions
        .iter()
        .flat_map(messages_of)
        .map(|(id, _)| id)
        // Said by `list languages --speak`.
        .chain([MessageId::language_name()])
        .collect();
    let file = base.file(library, "speech.ftl");
    let unsaid = speech.lines().filter(|(id, _)| !said.contains(id));
    unsaid
        .map(|(id, line)| {
            Finding::new(&file, Flaw::Unreachable)
                .at(line.spot)
                .about(id)
                .of(&base.tag)
        })
        .collect()
}

/// What `language` has too little and too much, spoken and on the screen.
fn against(library: &Library, base: &Language, language: &Language) -> Vec<Finding> {
    let mut findings = Vec::new();
    if let (Some(model), Some(speech)) = (&base.speech, &language.speech) {
        let file = language.file(library, "speech.ftl");
        findings.extend(compare(&file, &spoken(model), &spoken(speech)));
    }
    if let (Some(model), Some(screen)) = (&base.screen, &language.screen) {
        let file = language.file(library, "terminal.ftl");
        findings.extend(compare(&file, &shown(model), &shown(screen)));
        findings.extend(foreign_arguments(&file, model, screen));
    }
    findings
        .into_iter()
        .map(|finding| finding.of(&language.tag))
        .collect()
}

type Ids<'a> = BTreeMap<&'a str, Spot>;

fn spoken(speech: &Speech) -> Ids<'_> {
    speech
        .lines()
        .map(|(id, line)| (id.as_str(), line.spot))
        .collect()
}

fn shown(screen: &BTreeMap<String, ScreenText>) -> Ids<'_> {
    screen.iter().map(|(id, text)| (id.as_str(), text.spot)).collect()
}

fn compare(file: &str, model: &Ids<'_>, found: &Ids<'_>) -> Vec<Finding> {
    let missing = model.keys().filter(|id| !found.contains_key(*id));
    let extra = found.iter().filter(|(id, _)| !model.contains_key(*id));
    let missing = missing.map(|id| Finding::new(file, Flaw::MissingText).about(id));
    let extra = extra.map(|(id, spot)| Finding::new(file, Flaw::ExtraText).about(id).at(*spot));
    missing.chain(extra).collect()
}

/// A text that asks for what nobody tells it would be shown in the base language instead.
fn foreign_arguments(
    file: &str,
    model: &BTreeMap<String, ScreenText>,
    screen: &BTreeMap<String, ScreenText>,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (id, text) in screen {
        let Some(model) = model.get(id) else { continue };
        for name in text.arguments.difference(&model.arguments) {
            let flaw = Flaw::UnknownArgument { name: name.clone() };
            findings.push(Finding::new(file, flaw).about(id).at(text.spot));
        }
    }
    findings
}
