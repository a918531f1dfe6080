//! Handouts of the shipped data: each session in each language is whole, on one page that needs nothing else.

use std::collections::{BTreeMap, BTreeSet};

use warmhands::export::{Handout, HandoutLanguage};
use warmhands::figure::{Drawing, Skin};
use warmhands::library::Library;
use warmhands::session::{Policies, Session, Sources, Technique};

use crate::shipped::{LANGUAGES, Language, SESSIONS};

/// All data of a handout but its words.
struct Given {
    library: Library,
    figures: BTreeMap<String, Drawing>,
    policies: Policies,
    sources: Sources,
}

impl Given {
    fn shipped() -> Given {
        let library = Library::default();
        let figures = library.figures().into_iter();
        Given {
            figures: figures
                .map(|name| (name.clone(), library.figure(&name).unwrap()))
                .collect(),
            policies: library.policies().unwrap(),
            sources: library.sources().unwrap(),
            library,
        }
    }

    fn words(&self, language: &Language) -> HandoutLanguage {
        HandoutLanguage {
            profile: language.profile.clone(),
            speech: language.speech.clone(),
            messages: self.library.messages(&language.profile.tag).unwrap(),
        }
    }

    fn html(&self, session: &Session, languages: &[HandoutLanguage], technique: Technique) -> String {
        let handout = Handout {
            session,
            languages,
            technique,
            begin: None,
            figures: &self.figures,
            skin: &Skin::default(),
            policy: &self.policies.all()[0],
            sources: &self.sources,
            is_large: false,
            paper: None,
        };
        handout.html().unwrap()
    }
}

/// The values of the attribute `name`.
fn attributes<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let opening = format!(" {name}=\"");
    html.split(&opening)
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap())
        .collect()
}

/// What stands between the tags, outside of the style.
fn words_of(html: &str) -> Vec<&str> {
    let (_, body) = html.split_once("<body").unwrap();
    let texts = body
        .split('>')
        .skip(1)
        .map(|rest| rest.split('<').next().unwrap().trim());
    texts.filter(|text| !text.is_empty()).collect()
}

/// Whether `text` is the id of a text that there is not.
fn is_an_id(text: &str) -> bool {
    text.contains('-')
        && text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

#[test]
fn each_session_is_whole_in_each_language() {
    let given = Given::shipped();
    for language in LANGUAGES.iter() {
        let words = [given.words(language)];
        let lang = language.profile.tag.to_string();
        for (session, technique) in SESSIONS.iter().zip(Technique::ALL.iter().copied().cycle()) {
            let name = format!("{lang} {}", session.id);
            let html = given.html(session, &words, technique);
            let texts = words_of(&html);
            let missing: Vec<&&str> = texts.iter().filter(|text| is_an_id(text)).collect();
            assert!(missing.is_empty(), "{name}: {missing:?}");
            assert!(!html.contains('\u{e000}') && !html.contains("{ $"), "{name}");
            let ids = attributes(&html, "id");
            let unique: BTreeSet<&&str> = ids.iter().collect();
            assert_eq!(ids.len(), unique.len(), "{name}");
            assert!(
                attributes(&html, "aria-label")
                    .iter()
                    .all(|shows| !shows.is_empty() && !is_an_id(shows)),
                "{name}"
            );
            let gate = html
                .split("class=\"gate")
                .nth(1)
                .unwrap()
                .split("</section>")
                .next()
                .unwrap();
            assert_eq!(gate.matches("<li>").count(), 4, "{name}: the four conditions");
            assert!(
                html.find("class=\"gate").unwrap() < html.find("class=\"steps").unwrap(),
                "{name}"
            );
        }
    }
}

#[test]
fn a_page_needs_no_other_file_and_runs_nothing() {
    let given = Given::shipped();
    let words: Vec<HandoutLanguage> = LANGUAGES.iter().take(2).map(|one| given.words(one)).collect();
    for session in SESSIONS.iter() {
        let html = given.html(session, &words, Technique::Areola);
        for none in [
            "<script",
            "<link",
            "<img",
            "<iframe",
            "@import",
            "url(",
            " src=",
            " style=",
            " on",
            "javascript:",
        ] {
            let outside_words = html
                .split('<')
                .map(|tag| tag.split('>').next().unwrap_or_default());
            let found = outside_words
                .map(|tag| format!("<{tag}"))
                .any(|tag| tag.contains(none));
            assert!(!found, "{}: {none}", session.id);
        }
        let links = attributes(&html, "href");
        assert!(links.iter().all(|link| link.starts_with("https://")), "{links:?}");
        assert!(
            html.contains("default-src 'none'; style-src 'sha256-"),
            "{}",
            session.id
        );
    }
}

#[test]
fn each_language_has_its_own_direction() {
    let given = Given::shipped();
    let of = |dir: &str| {
        let found = LANGUAGES
            .iter()
            .find(|one| serde_json::json!(one.profile.direction) == dir);
        found.unwrap()
    };
    let (ltr, rtl) = (of("ltr"), of("rtl"));
    let words = [given.words(ltr), given.words(rtl)];
    let html = given.html(&SESSIONS[0], &words, Technique::Areola);
    let tag = |one: &Language, dir: &str| format!("lang=\"{}\" dir=\"{dir}\"", one.profile.tag);
    assert!(html.starts_with(&format!("<!DOCTYPE html>\n<html {}>", tag(ltr, "ltr"))));
    let (left, right) = (
        html.matches(&tag(ltr, "ltr")).count(),
        html.matches(&tag(rtl, "rtl")).count(),
    );
    assert_eq!(left, right + 1, "each text in both, and the page in the first");
    assert!(right > 20);
}

#[test]
fn what_is_said_is_there_once() {
    let given = Given::shipped();
    for language in LANGUAGES.iter().take(3) {
        let words = [given.words(language)];
        for session in SESSIONS.iter() {
            let html = given.html(session, &words, Technique::Areola);
            let texts = words_of(&html);
            for line in session.lines().flat_map(|(line, side)| line.value.messages(side)) {
                let text = &language.speech.line(&line).unwrap().text;
                let times = texts.iter().filter(|shown| *shown == text).count();
                assert!(times <= 1, "{} {line}: {times}", session.id);
            }
        }
    }
}
