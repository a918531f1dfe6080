//! `warmhands list`: the available choices, as the folders have them.

use std::collections::BTreeSet;

use serde_json::Value;

use super::plan::untimed;
use super::run::warmhands;
use crate::shipped::{LANGUAGES, Language, SESSIONS};

/// The values of `name` in every entry of `list`.
fn column<'a>(listed: &'a Value, list: &str, name: &str) -> BTreeSet<&'a str> {
    let entries = listed[list].as_array().unwrap().iter();
    entries.map(|entry| entry[name].as_str().unwrap()).collect()
}

#[test]
fn every_session_is_listed_except_the_one_for_the_key_h() {
    let listed = warmhands("list sessions --json").json();
    let there: BTreeSet<&str> = SESSIONS
        .iter()
        .filter(|session| session.listed)
        .map(|session| session.id.as_str())
        .collect();
    assert_eq!(column(&listed, "sessions", "id"), there);
    assert!(!there.contains("it-hurts"));
}

#[test]
fn a_session_is_listed_with_the_length_of_its_plan() {
    let listed = warmhands("list sessions --json").json();
    let sessions = listed["sessions"].as_array().unwrap().iter();
    let (endless, with_end): (Vec<&Value>, Vec<&Value>) =
        sessions.partition(|session| session["endless"].as_bool().unwrap());
    assert!(endless.iter().all(|session| session["frames"].is_null()));
    assert!(!endless.is_empty() && !with_end.is_empty());
    for session in with_end {
        let plan = warmhands("plan --json")
            .arg(session["id"].as_str().unwrap())
            .json();
        assert_eq!(session["frames"], plan["frames"], "{}", session["id"]);
    }
}

#[test]
fn every_language_is_listed_with_its_own_description() {
    let listed = warmhands("list languages --json").json();
    let there: Vec<String> = LANGUAGES
        .iter()
        .map(|language| language.profile.tag.to_string())
        .collect();
    assert_eq!(
        column(&listed, "languages", "tag"),
        there.iter().map(String::as_str).collect()
    );
    assert!(column(&listed, "languages", "direction").is_subset(&["ltr", "rtl"].into()));
}

#[test]
fn music_is_listed_with_its_licence() {
    let listed = warmhands("list music --json").json();
    assert!(column(&listed, "music", "id").contains("warm"));
    assert!(
        column(&listed, "music", "licence")
            .iter()
            .all(|licence| !licence.is_empty())
    );
}

#[test]
fn without_a_sound_device_the_list_of_devices_is_empty_and_says_why() {
    let said = warmhands("list devices --json").ends(0);
    assert_eq!(said.err.lines().count(), 1);
    assert_eq!(said.text(), "{\"devices\":[]}\n");
    let said = warmhands("list devices --screen-lang es-419").ends(0);
    assert!(said.err.ends_with("sonido.\n"), "{}", said.err);
    assert_eq!(said.text(), "");
}

#[test]
fn without_a_microphone_the_list_of_microphones_is_empty_and_says_why() {
    let said = warmhands("list microphones --json").ends(0);
    assert_eq!(said.err.lines().count(), 1);
    assert_eq!(said.text(), "{\"microphones\":[]}\n");
}

#[test]
fn text_output_is_in_the_language_of_the_screen() {
    let shown = |screen: &str| {
        let sessions = warmhands("list sessions --screen-lang").arg(screen).text();
        let music = warmhands("list music --screen-lang").arg(screen).text();
        let first = sessions.lines().filter(|line| line.starts_with("massage"));
        // The lengths depend on the recordings.
        let first: Vec<String> = first.map(untimed).collect();
        format!("{}\n{music}", first.join("\n"))
    };
    insta::assert_snapshot!(["en-US", "es-419"].map(shown).join("\n"), @r#"
    massage       Massage, about 0 minutes (--fit: 0:0 to 0:0)
    hush          Hush
    rain          Rain at the window
    warm          Warm

    massage       Masaje, unos 0 minutos (--fit: de 0:0 a 0:0)
    hush          Arrullo
    rain          Lluvia en la ventana
    warm          Cálida
    "#);
}

#[test]
fn languages_speak_their_names_and_those_without_a_voice_follow() {
    let said = warmhands("list languages --speak").ends(0);
    assert!(said.err.starts_with("There is no sound device"), "{}", said.err);
    let text = said.text();
    let tags = text.lines().filter_map(|line| line.split_whitespace().next());
    let (spoken, silent): (Vec<&Language>, _) = LANGUAGES.iter().partition(|language| language.has_voice());
    let expected = spoken.into_iter().chain(silent);
    assert!(
        tags.eq(expected.map(|language| language.profile.tag.to_string())),
        "{text}"
    );
    warmhands("list music --speak").ends(2);
}
