//! `warmhands about`: complete in every language, with every source.

use super::run::warmhands;
use crate::shipped::{LANGUAGES, path};

#[test]
fn about_has_every_required_text_in_every_language() {
    for language in LANGUAGES.iter() {
        let tag = language.profile.tag.to_string();
        let text = warmhands("about --screen-lang").arg(&tag).text();
        for line in text.lines() {
            assert!(!line.starts_with("about-"), "{tag} has no text {line}");
        }
        for fact in [
            "University Hospitals",
            "Marmet",
            "UNICEF",
            "MIT",
            "https://med.stanford.edu",
        ] {
            assert!(text.contains(fact), "{tag}: {fact}");
        }
    }
}

#[test]
fn every_source_is_cited_with_its_figure() {
    let text = warmhands("about").text();
    let sources: toml::Table = std::fs::read_to_string(path("sessions/sources.toml"))
        .unwrap()
        .parse()
        .unwrap();
    for (name, source) in &sources {
        let figure = source["figure"].as_str().unwrap();
        assert!(text.contains(figure), "{name}: {figure}");
        if let Some(cite) = source.get("cite") {
            let cite = cite.as_str().unwrap();
            assert!(text.contains(cite), "{name}: {cite}");
        }
    }
}
