//! The input of translators and their tools: the list of languages, and a comment for every text.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Comment, Entry};
use warmhands::library::BASE_LANGUAGE;
use warmhands::locale::screen_texts;

use crate::shipped::{LANGUAGES, Language, names, source, text};

/// The most words that the comment of a spoken line may allow. It is the limit of `check`.
const MOST_WORDS: usize = 35;

/// The comment of a text, and that of its section.
#[derive(Debug, Default, PartialEq)]
struct Comments {
    own: String,
    section: String,
}

fn joined(comment: &Comment<&str>) -> String {
    comment.content.join("\n")
}

/// The comments of every text of a file, by id.
fn comments(file: &str) -> BTreeMap<String, Comments> {
    let resource = fluent_syntax::parser::parse(file).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let mut section = String::new();
    let mut comments = BTreeMap::new();
    for entry in &resource.body {
        match entry {
            Entry::GroupComment(comment) => section = joined(comment),
            Entry::Message(message) => {
                let own = message.comment.as_ref().map(joined).unwrap_or_default();
                let section = section.clone();
                comments.insert(message.id.name.to_owned(), Comments { own, section });
            }
            _ => {}
        }
    }
    comments
}

fn file(language: &str, name: &str) -> String {
    text(&format!("locales/{language}/{name}"))
}

fn base() -> &'static Language {
    let is_base = |one: &&Language| one.profile.tag.to_string() == BASE_LANGUAGE;
    LANGUAGES.iter().find(is_base).unwrap()
}

/// The fault of the comment of a spoken line. A correct one says where the line is heard, then how long it may be.
fn fault(id: &str, comment: &str, line: &str) -> Option<String> {
    let words = line.split_whitespace().count();
    let Some((place, length)) = comment.rsplit_once("; ") else {
        return Some(format!(
            "{id} does not say where it is heard, and how long it may be"
        ));
    };
    let most = match length {
        "one word" => Some(1),
        _ => length
            .strip_prefix("at most ")
            .and_then(|rest| rest.strip_suffix(" words")?.parse().ok()),
    };
    match most {
        _ if place.is_empty() => Some(format!("{id} does not say where it is heard")),
        None => Some(format!("{id}: {length:?} is no length")),
        Some(most) if most > MOST_WORDS => Some(format!("{id} may have {most} words")),
        Some(most) if words > most => Some(format!("{id} has {words} words")),
        Some(_) if id.starts_with("beat-") && length != "one word" => Some(format!("{id} is one word")),
        Some(_) => None,
    }
}

/// The names of all values `$name` in a comment.
fn values(comment: &str) -> BTreeSet<String> {
    let is_name = |letter: char| letter.is_ascii_lowercase();
    let parts = comment.split('$').skip(1);
    let names = parts.map(|part| part.chars().take_while(|letter| is_name(*letter)).collect());
    names.filter(|name: &String| !name.is_empty()).collect()
}

#[test]
fn translation_tools_find_every_language() {
    let config: toml::Table = text("l10n.toml").parse().unwrap();
    let listed: Vec<&str> = config["locales"]
        .as_array()
        .unwrap()
        .iter()
        .map(|tag| tag.as_str().unwrap())
        .collect();
    let folders = names("locales");
    let translated: Vec<&str> = folders
        .iter()
        .map(String::as_str)
        .filter(|tag| *tag != BASE_LANGUAGE)
        .collect();
    assert_eq!(listed, translated);
}

#[test]
fn translation_tools_find_every_text() {
    let config: toml::Table = text("l10n.toml").parse().unwrap();
    assert_eq!(config["basepath"].as_str(), Some("."));
    let [paths] = &config["paths"].as_array().unwrap()[..] else {
        panic!("one pattern has all");
    };
    assert_eq!(paths["reference"].as_str(), Some("locales/en-US/*.ftl"));
    assert_eq!(paths["l10n"].as_str(), Some("locales/{locale}/*.ftl"));
    for language in names("locales") {
        let texts = names(&format!("locales/{language}")).into_iter();
        let texts: Vec<String> = texts.filter(|name| name.ends_with(".ftl")).collect();
        assert_eq!(texts, ["speech.ftl", "terminal.ftl"], "{language}");
    }
}

#[test]
fn every_spoken_line_says_where_it_is_heard_and_how_long_it_may_be() {
    let comments = comments(&file(BASE_LANGUAGE, "speech.ftl"));
    let lines = base().speech.lines();
    let faults: Vec<String> = lines
        .filter_map(|(id, line)| fault(id.as_str(), &comments[id.as_str()].own, &line.text))
        .collect();
    assert_eq!(faults, [""; 0]);
}

#[test]
fn an_incomplete_comment_is_detected() {
    assert_eq!(
        fault("gate", "every session; at most 35 words", "Call first."),
        None
    );
    assert_eq!(fault("beat-press", "on the beat; one word", "Press"), None);
    for (id, comment) in [
        ("gate", "every session"),
        ("gate", "; at most 35 words"),
        ("gate", "every session; at most 36 words"),
        ("gate", "every session; at most 1 words"),
        ("gate", "every session; short"),
        ("beat-press", "on the beat; at most 3 words"),
    ] {
        assert!(fault(id, comment, "Call first.").is_some(), "{id}: {comment}");
    }
}

#[test]
fn every_screen_text_says_what_it_is_and_what_its_values_are() {
    let comments = comments(&file(BASE_LANGUAGE, "terminal.ftl"));
    let mut faults = Vec::new();
    for (id, shown) in screen_texts(source("terminal.ftl", &base().terminal)).unwrap() {
        let Comments { own, section } = &comments[&id];
        let explained = values(&format!("{own}\n{section}"));
        let unexplained: Vec<&String> = shown.arguments.difference(&explained).collect();
        if own.is_empty() || !unexplained.is_empty() {
            faults.push(format!("{id}: {unexplained:?}"));
        }
        let own_values = values(own);
        let strange = own_values.difference(&shown.arguments);
        faults.extend(strange.map(|name| format!("{id} has no ${name}")));
        if id.starts_with("help-") && own.lines().count() != 1 {
            faults.push(format!("{id}: one line"));
        }
    }
    assert_eq!(faults, [""; 0]);
}

#[test]
fn every_language_has_the_comments_of_the_base_language() {
    for name in ["speech.ftl", "terminal.ftl"] {
        let expected = comments(&file(BASE_LANGUAGE, name));
        for language in names("locales") {
            let found = comments(&file(&language, name));
            let other: Vec<&String> = found
                .iter()
                .filter(|(id, comments)| expected.get(*id).is_some_and(|expected| expected != *comments))
                .map(|(id, _)| id)
                .collect();
            assert!(
                other.is_empty(),
                "{language}/{name}: {other:?}; tools/translate/comments {language} brings them"
            );
        }
    }
}
