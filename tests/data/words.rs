//! Every language has the same messages, and they are the ones that sessions need.

use std::collections::BTreeSet;

use fluent_syntax::ast::Entry;
use warmhands::library::Library;
use warmhands::locale::MessageId;
use warmhands::session::{Beat, PhaseKind, Side};

use crate::shipped::{CARE_LINES, CONTROL_LINES, LANGUAGES, Language, SESSIONS, spoken_languages};

/// The language with which the others are compared.
const FIRST: &str = "en-US";

type Ids = BTreeSet<String>;

fn first() -> &'static Language {
    let mut languages = LANGUAGES.iter();
    languages
        .find(|language| language.profile.tag.to_string() == FIRST)
        .unwrap()
}

fn spoken(language: &Language) -> Ids {
    language.speech.lines().map(|(id, _)| id.to_string()).collect()
}

/// The messages of `terminal.ftl`, each with its attributes. A message that is defined twice is listed twice.
fn shown(terminal: &str) -> Vec<String> {
    let resource = fluent_syntax::parser::parse(terminal).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let mut ids = Vec::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            let id = message.id.name;
            ids.push(id.to_owned());
            ids.extend(
                message
                    .attributes
                    .iter()
                    .map(|attribute| format!("{id}.{}", attribute.id.name)),
            );
        }
    }
    ids
}

fn shown_once(terminal: &str) -> Ids {
    shown(terminal).into_iter().collect()
}

/// Ids that only one of the two languages has.
fn differences(these: &Ids, those: &Ids) -> Vec<String> {
    these.symmetric_difference(those).cloned().collect()
}

/// Every line that a session may speak, with any side and technique, and the words of its beats.
fn needed() -> Ids {
    let lines = SESSIONS.iter().flat_map(|session| session.lines());
    let lines = lines.flat_map(|(line, side)| line.value.messages(side));
    let beats = Beat::ALL.iter().map(|beat| beat.message());
    lines.chain(beats).map(|id| id.to_string()).collect()
}

/// Every text that the screen needs for the sessions.
fn needed_on_screen() -> Ids {
    let names = SESSIONS
        .iter()
        .flat_map(|session| [&session.title, &session.summary]);
    let names = names.map(|id| id.value.to_string());
    let phases = PhaseKind::ALL.iter().map(|kind| format!("phase-{kind}"));
    let sides = Side::ALL.iter().map(|side| format!("side-{side}"));
    names.chain(phases).chain(sides).collect()
}

#[test]
fn every_language_speaks_the_same_lines() {
    for language in LANGUAGES.iter() {
        let differences = differences(&spoken(first()), &spoken(language));
        assert_eq!(differences, [""; 0], "{}", language.profile.tag);
    }
}

#[test]
fn every_language_shows_the_same_texts() {
    for language in LANGUAGES.iter() {
        let differences = differences(&shown_once(&first().terminal), &shown_once(&language.terminal));
        assert_eq!(differences, [""; 0], "{}", language.profile.tag);
        let all = shown(&language.terminal);
        assert_eq!(
            all.len(),
            shown_once(&language.terminal).len(),
            "a text stands twice in {}",
            language.profile.tag
        );
    }
}

#[test]
fn a_line_that_one_language_lacks_is_detected() {
    let mut fewer = spoken(first());
    fewer.remove("gate");
    assert_eq!(differences(&spoken(first()), &fewer), ["gate"]);
}

#[test]
fn every_line_of_a_session_exists() {
    let missing: Vec<String> = needed().difference(&spoken(first())).cloned().collect();
    assert_eq!(missing, [""; 0]);
    let texts = shown_once(&first().terminal);
    let missing: Vec<String> = needed_on_screen().difference(&texts).cloned().collect();
    assert_eq!(missing, [""; 0]);
}

/// The lines that only a control says, or that are said before a session.
fn of_no_session() -> Ids {
    CONTROL_LINES
        .messages()
        .chain(CARE_LINES.messages())
        .map(|line| line.value.to_string())
        .collect()
}

#[test]
fn every_line_except_the_language_name_is_used_by_a_session_a_control_or_care() {
    let unsaid: Ids = spoken(first()).difference(&needed()).cloned().collect();
    let of_no_session = of_no_session().into_iter();
    let of_no_session = of_no_session.chain([MessageId::language_name().to_string()]);
    assert_eq!(unsaid, of_no_session.collect());
}

#[test]
fn no_session_says_a_line_of_a_control_or_care() {
    // A voice is complete without these lines, so no session may need them.
    let both: Vec<String> = needed().intersection(&of_no_session()).cloned().collect();
    assert_eq!(both, [""; 0]);
}

#[test]
fn every_voice_says_how_much_time_is_left() {
    for language in spoken_languages() {
        let tag = &language.profile.tag;
        let pack = Library::default().pack(tag).unwrap().unwrap();
        let lines = CONTROL_LINES.messages().map(|line| &line.value);
        let silent: Vec<&MessageId> = lines.filter(|line| !pack.clips.contains_key(*line)).collect();
        assert!(silent.is_empty(), "{tag}: {silent:?}");
    }
}
