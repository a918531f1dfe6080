//! The choice of language: options take precedence over the environment, the environment over English.

use super::folder::Folder;
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

/// The language of the heading of a plan that does not say that it is only near.
fn without_notice(lang: &str) -> String {
    let plan = warmhands("plan massage --screen-lang en-US --lang")
        .arg(lang)
        .text();
    assert!(!plan.contains("You asked for"), "{plan}");
    plan.lines()
        .next()
        .unwrap()
        .split(" · ")
        .nth(1)
        .unwrap()
        .to_owned()
}

#[test]
fn a_tag_is_understood_in_every_form() {
    for (lang, name) in [
        ("en-US-u-ca-buddhist", "English (United States)"),
        ("en_US.UTF-8", "English (United States)"),
        ("en_US.utf8@latn", "English (United States)"),
        ("HI-deva", "हिन्दी"),
        ("ja-Jpan", "日本語"),
        ("ru-Cyrl", "Русский"),
        ("cmn-Hans-CN", "简体中文"),
        ("zh-cmn-Hans", "简体中文"),
        ("in_ID", "Bahasa Indonesia"),
        ("fil-PH", "Tagalog"),
        ("pt_BR@euro", "Português (Brasil)"),
        ("de-CH-1996", "Deutsch"),
    ] {
        assert_eq!(without_notice(lang), name, "{lang}");
    }
}

#[test]
fn the_environment_may_use_an_old_tag() {
    let lang = |value: &str| warmhands("plan massage --json").env("LANG", value).json()["lang"].clone();
    assert_eq!(lang("in_ID.UTF-8"), "id");
    assert_eq!(lang("fil_PH.UTF-8"), "tl");
    assert_eq!(lang("ja_JP.eucJP@Jpan"), "ja");
}

#[test]
fn another_script_is_not_ones_own() {
    for lang in [
        "hi-Latn",
        "ru-Latn",
        "ur-Deva",
        "sr-Latn",
        "sh",
        "iw",
        "mo",
        "no",
        "ca@valencia",
        "zh-min-nan",
        "i-klingon",
    ] {
        let refused = warmhands("plan massage --screen-lang en-US --lang")
            .arg(lang)
            .ends(3);
        assert!(refused.err.contains(&format!("\"{lang}\"")), "{}", refused.err);
    }
    for lang in ["zh-Hant", "zh_TW.Big5", "zh-Hant-MY", "cmn-Hant"] {
        let near = warmhands("plan massage --screen-lang en-US --lang")
            .arg(lang)
            .text();
        let notice = near.lines().nth(1).unwrap();
        assert!(notice.contains("简体中文"), "{lang}: {notice}");
    }
}

#[test]
fn a_language_is_understood_by_its_name() {
    for (lang, name) in [
        ("spanish", "Español (Latinoamérica)"),
        ("CHINESE", "简体中文"),
        ("deutsch", "Deutsch"),
        ("español", "Español (Latinoamérica)"),
        ("中文", "简体中文"),
        ("espagnol", "Español (Latinoamérica)"),
        ("English", "English (United States)"),
        ("British English", "English (United Kingdom)"),
        ("Anglais (Royaume-Uni)", "English (United Kingdom)"),
        ("filipino", "Tagalog"),
    ] {
        assert_eq!(without_notice(lang), name, "{lang}");
    }
    let arabic = warmhands("list sessions --screen-lang arabisch").text();
    assert!(arabic.contains("تدليك"), "{arabic}");
}

#[test]
fn a_language_without_names_is_understood_by_its_tag_and_its_own_name() {
    let folder = Folder::empty()
        .with_shipped("locales/id")
        .with_shipped("audio/speech/id")
        .renamed("locales/id", "locales/ban")
        .renamed("audio/speech/id", "audio/speech/ban")
        .with_changed("locales/ban/locale.toml", |text| {
            let text = String::from_utf8(text).unwrap();
            text.replace("\"Bahasa Indonesia\"", "\"Basa Bali\"")
                .replace("\"id-ID\"", "")
                .into_bytes()
        });
    for lang in ["ban", "ban-ID", "basa bali", "Bali"] {
        let plan = warmhands("plan massage --json --lang").arg(lang).over(&folder);
        assert_eq!(plan.json()["lang"], "ban", "{lang}");
    }
}

#[test]
fn a_list_of_languages_is_a_choice_of_words_and_voice() {
    let listed = |list: &str, lang: &str| {
        let run = warmhands("plan massage")
            .env("LANGUAGE", list)
            .env("LANG", lang)
            .text();
        let [heading, notice] = [0, 1].map(|line| run.lines().nth(line).unwrap().to_owned());
        (heading, notice)
    };
    let (heading, notice) = listed("ar:fr", "ar_EG.UTF-8");
    assert!(heading.contains("Français"), "{heading}");
    assert!(
        notice.contains("العربية") && notice.contains("الفرنسية"),
        "{notice}"
    );
    let (heading, notice) = listed("bn:vi:xx:hi", "bn_BD.UTF-8");
    assert!(heading.contains("हिन्दी"), "{heading}");
    assert!(notice.contains("বাংলা") && notice.contains("হিন্দি"), "{notice}");
    let (heading, notice) = listed("fr:ar", "fr_FR.UTF-8");
    assert!(heading.contains("Français"), "{heading}");
    assert_eq!(notice, "");
    let alone = warmhands("plan massage")
        .env("LANGUAGE", "ar:vi")
        .env("LANG", "ar");
    alone.ends(3);
}

#[test]
fn an_unknown_name_is_answered_with_the_nearest() {
    let refused = |lang: &str| warmhands("plan massage --lang").arg(lang).ends(3).err;
    insta::assert_snapshot!(refused("spansh"), @r#"
    No language here serves "spansh".
      Did you mean "Spanish (Latin America)" (--lang es-419)? "warmhands list languages" shows them all.
    "#);
    insta::assert_snapshot!(refused("tlh"), @r#"
    No language here serves "tlh".
      There are: tl, ht, pl, tr, ar, bn, de, fr, and 13 more. "warmhands list languages" shows them all.
    "#);
    let long = refused(&"spanish".repeat(9_999));
    assert!(long.contains("warmhands list languages"));
}

#[test]
fn a_pack_is_for_the_language_that_is_named() {
    let folder = Folder::empty();
    for (lang, tag) in [("spanish", "es-419"), ("fil", "tl"), ("iw", "he")] {
        let made = warmhands("pack new --lang").arg(lang).arg(folder.path(tag));
        made.text();
        let manifest = folder.path(&format!("{tag}/audio/speech/{tag}/pack.toml"));
        assert!(manifest.exists(), "{lang}");
    }
    warmhands("pack new x --lang klingonese").ends(2);
}
