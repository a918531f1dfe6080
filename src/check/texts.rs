//! Checks the texts of each language against those that sessions, controls and music refer to.
//!
//! Must not know sound.

use std::collections::BTreeSet;

use super::opened::{Language, OpenedData};
use super::{Finding, Flaw};
use crate::document::Placed;
use crate::library::Library;
use crate::library::{messages_of, missing_lines, unknown_lines};
use crate::locale::{Locale, MessageId, name_id};
use crate::session::CareLines;

/// Checks the texts of `opened`.
pub(super) fn findings(library: &Library, opened: &OpenedData) -> Vec<Finding> {
    let mut findings = unknown(opened);
    if let Some(base) = opened.base() {
        findings.extend(unknown_to_controls(base, opened));
        findings.extend(untitled(base, opened));
        findings.extend(unnamed(library, base, opened));
        findings.extend(unreachable(library, base, opened));
    }
    findings
}

/// Messages that a session uses and a language lacks.
fn unknown(opened: &OpenedData) -> Vec<Finding> {
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

/// Messages that a control or `care` says and the base language lacks. In the others they are texts that are missing.
fn unknown_to_controls(base: &Language, opened: &OpenedData) -> Vec<Finding> {
    let Some(speech) = &base.speech else {
        return Vec::new();
    };
    let unknown = |file: &String, lines: Vec<&Placed<MessageId>>| {
        let said = lines
            .into_iter()
            .map(|line| (line.value.clone(), Some(line.spot)));
        missing_lines(file, said, speech, &base.tag)
    };
    let controls = &opened.control_lines;
    let of_controls = unknown(&controls.file, controls.messages().collect());
    let care = opened.care_lines.iter();
    let of_care = care.flat_map(|lines| unknown(&lines.file, lines.messages().collect()));
    of_controls
        .into_iter()
        .chain(of_care)
        .map(Finding::refused)
        .collect()
}

/// Sessions, policies and music whose texts are missing from those of the screen.
fn untitled(base: &Language, opened: &OpenedData) -> Vec<Finding> {
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
    let paper = opened.sessions.iter().flat_map(|session| {
        let missing = session.paper_texts().filter(|id| missing(&id.value));
        missing.map(|id| untitled(&session.file, &id.value).at(id.spot))
    });
    let policies = opened.policies.all().iter().map(|policy| &policy.title);
    let policies = policies.filter(|id| missing(&id.value));
    let policies = policies.map(|id| untitled(&opened.policies.file, &id.value).at(id.spot));
    let music = opened.music.iter().filter(|(_, entry)| missing(&entry.title));
    let music = music.map(|(_, entry)| untitled(&entry.file, &entry.title));
    sessions.chain(paper).chain(policies).chain(music).collect()
}

/// Shipped languages whose names are missing from the screen's texts. The base language can't name languages from
/// outside.
fn unnamed(library: &Library, base: &Language, opened: &OpenedData) -> Vec<Finding> {
    let Some(screen) = &base.screen else {
        return Vec::new();
    };
    let is_shipped = |tag: &Locale| !library.data().is_overlaid(&format!("locales/{tag}/locale.toml"));
    let languages = opened.languages.iter();
    let unnamed = languages
        .filter(|language| is_shipped(&language.tag) && !screen.contains_key(&name_id(&language.tag)));
    unnamed
        .map(|language| {
            let file = language.file(library, "locale.toml");
            Finding::new(&file, Flaw::Untitled).about(name_id(&language.tag))
        })
        .collect()
}

/// Lines that neither a session nor a control uses. Reported for the base language only, because the others have the same
/// lines.
fn unreachable(library: &Library, base: &Language, opened: &OpenedData) -> Vec<Finding> {
    let (Some(speech), true) = (&base.speech, opened.all_sessions) else {
        return Vec::new();
    };
    let care = opened.care_lines.iter().flat_map(CareLines::messages);
    let said: BTreeSet<MessageId> = opened
        .sessions
        .iter()
        .flat_map(messages_of)
        .map(|(id, _)| id)
        .chain(opened.control_lines.messages().map(|line| line.value.clone()))
        .chain(care.map(|line| line.value.clone()))
        // `list languages --speak` says it.
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
