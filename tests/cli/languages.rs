//! The choice of language: options take precedence over the environment, the environment over English.

use super::run::{Run, warmhands};

/// The language in which `list sessions` answers.
fn answer(run: Run) -> &'static str {
    let text = run.text();
    match (text.contains("Massage"), text.contains("Masaje")) {
        (true, false) => "English",
        (false, true) => "Spanish",
        _ => panic!("neither language: {text}"),
    }
}

#[test]
fn the_environment_is_read_as_other_programs_read_it() {
    let sessions = || warmhands("list sessions");
    for (name, value, language) in [
        ("LANG", "C", "English"),
        ("LANG", "es_MX.UTF-8", "Spanish"),
        ("LC_ALL", "es_ES.UTF-8", "Spanish"),
        ("LC_MESSAGES", "es_AR.UTF-8", "Spanish"),
        ("LANG", "xx_XX.UTF-8", "English"),
    ] {
        assert_eq!(answer(sessions().env(name, value)), language, "{name}={value}");
    }
    let list = sessions()
        .env("LANG", "en_US.UTF-8")
        .env("LANGUAGE", "xx:es_CO:en");
    assert_eq!(answer(list), "Spanish");
    let posix = sessions().env("LC_ALL", "POSIX").env("LANG", "es_MX.UTF-8");
    assert_eq!(answer(posix), "English");
}

#[test]
fn an_option_takes_precedence_over_the_environment() {
    let spanish = || warmhands("list sessions").env("LANG", "es_MX.UTF-8");
    assert_eq!(answer(spanish().arg("--lang=en-GB")), "English");
    assert_eq!(answer(spanish().arg("--screen-lang").arg("en")), "English");
    assert_eq!(answer(warmhands("list sessions --lang es-419")), "Spanish");
}

#[test]
fn a_plan_states_the_language_of_the_voice() {
    let lang = |run: Run| run.json()["lang"].clone();
    assert_eq!(lang(warmhands("plan massage --json --screen-lang es")), "en-US");
    let spoken = warmhands("plan massage --json --lang es --screen-lang en");
    assert_eq!(lang(spoken), "es-419");
}

#[test]
fn english_says_that_no_language_matches_the_environment() {
    let unserved = warmhands("plan massage").env("LANG", "xx_XX.UTF-8").text();
    insta::assert_snapshot!(unserved.lines().nth(1).unwrap(), @r#"There is no voice for "xx-XX" yet. This is English; --lang chooses another language."#);
    let chosen = warmhands("plan massage --lang en")
        .env("LANG", "xx_XX.UTF-8")
        .text();
    assert_eq!(chosen.lines().nth(1), Some(""));
}

#[test]
fn a_language_that_is_only_close_says_so() {
    let second = |run: Run| run.text().lines().nth(1).unwrap().to_owned();
    insta::assert_snapshot!(second(warmhands("plan massage --lang es-ES")), @"Usted pidió es-ES. Lo que hay es Español (Latinoamérica): es parecido, pero algunas palabras serán otras.");
    insta::assert_snapshot!(second(warmhands("plan massage --lang en-ZW")), @"You asked for en-ZW. What there is, is English (United States): it is near, but some words will differ.");
    insta::assert_snapshot!(second(warmhands("plan massage --lang es-MX")), @"");
    insta::assert_snapshot!(second(warmhands("plan massage").env("LANG", "es_ES.UTF-8")), @"Usted pidió es-ES. Lo que hay es Español (Latinoamérica): es parecido, pero algunas palabras serán otras.");
}

#[test]
fn a_language_without_a_voice_says_in_its_own_words_what_to_do() {
    for (language, marked) in [("ar", true), ("vi", false), ("ht", false), ("bn", false)] {
        let said = warmhands("plan massage")
            .env("LANG", &format!("{language}.UTF-8"))
            .ends(3);
        assert!(
            said.err.contains(&format!("--screen-lang {language}")),
            "{}",
            said.err
        );
        assert_eq!(said.err.contains('\u{200f}'), marked, "{}", said.err);
        let chosen = format!("plan massage --lang es --screen-lang {language}");
        assert!(warmhands(&chosen).text().lines().count() > 50);
    }
}
