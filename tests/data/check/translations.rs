//! Faults of a translation: texts that are untranslated, outdated, incomplete or too long.

use warmhands::check::{Tally, check};
use warmhands::library::Library;

use super::folder::Folder;
use super::texts::without_place;

const BASE: &str = "en-US";
const TAG: &str = "es-419";
const SPEECH: &str = "locales/es-419/speech.ftl";
const TERMINAL: &str = "locales/es-419/terminal.ftl";

/// The shipped translation that the tests damage.
fn translation() -> Folder {
    let folder = Folder::quick();
    folder.put_language(TAG, TAG);
    folder
}

/// The findings about the translation into `tag`.
fn found_of(tag: &str, folder: &Folder) -> Vec<String> {
    let findings = folder.findings(&format!("locales/{tag}"));
    findings.iter().map(|found| without_place(found)).collect()
}

/// `text` with `words` as the message `id`.
fn saying(text: &str, id: &str, words: &str) -> String {
    let start = format!("{id} = ");
    let line = |line: &str| match line.starts_with(&start) {
        true => format!("{start}{words}\n"),
        false => format!("{line}\n"),
    };
    text.lines().map(line).collect()
}

/// The row of the language `tag`.
fn tally(folder: &Folder, tag: &str) -> Tally {
    let library = Library::open(Some(folder.path())).unwrap();
    let mut rows = check(&library).languages.into_iter();
    rows.find(|row| row.language.to_string() == tag).unwrap()
}

#[test]
fn an_untranslated_text_is_found() {
    let folder = translation();
    folder.alter(SPEECH, |text| {
        saying(
            text,
            "massage-tight-places",
            "If you notice a tight place, let your hands pass over it more lightly.",
        )
    });
    folder.alter(TERMINAL, |text| {
        // A text of at most two words counts as a name.
        let text = saying(text, "session-relief", "Relief");
        saying(&text, "failure-file-missing", "{ $place } is not there.")
    });
    assert_eq!(
        found_of(TAG, &folder),
        [
            "untranslated es-419 massage-tight-places",
            "untranslated es-419 failure-file-missing"
        ]
    );
    assert_eq!(tally(&folder, TAG).untranslated, 2);
}

#[test]
fn a_variant_of_the_base_language_may_share_its_texts() {
    let folder = Folder::quick();
    folder.put_language(BASE, "en-GB");
    assert_eq!(found_of("en-GB", &folder), [""; 0]);
    folder.put_language(BASE, "fr");
    let found = found_of("fr", &folder);
    let untranslated = |found: &String| found.starts_with("untranslated fr ");
    let count = found.iter().filter(|found| untranslated(found)).count();
    assert!(count > 200, "{found:?}");
    assert_eq!(tally(&folder, "fr").untranslated, count);
}

#[test]
fn an_outdated_text_is_found() {
    let folder = translation();
    let base = format!("locales/{TAG}/base.toml");
    folder.alter(&base, |text| {
        let text = saying(text, "gate", "\"0000000000000000\"");
        text.lines()
            .filter(|line| !line.starts_with("gate-screen = "))
            .map(|line| format!("{line}\n"))
            .collect()
    });
    assert_eq!(
        found_of(TAG, &folder),
        ["outdated es-419 gate", "outdated es-419 gate-screen"]
    );
    assert_eq!(tally(&folder, TAG).outdated, 2);
}

#[test]
fn a_changed_base_text_outdates_every_translation() {
    let folder = translation();
    folder.put_language(BASE, BASE);
    folder.alter("locales/en-US/speech.ftl", |text| {
        saying(text, "beat-press", "Push")
    });
    assert_eq!(found_of(TAG, &folder), ["outdated es-419 beat-press"]);
}

#[test]
fn a_language_without_a_base_is_reported_once() {
    let folder = translation();
    std::fs::remove_file(folder.path().join("locales/es-419/base.toml")).unwrap();
    assert_eq!(
        folder.findings("locales"),
        ["unreadable locales/es-419/base.toml es-419"]
    );
    let tally = tally(&folder, TAG);
    assert_eq!(
        (tally.missing, tally.outdated, tally.recordings),
        (0, tally.texts, 0)
    );
}

#[test]
fn a_text_that_leaves_out_an_argument_is_found() {
    let folder = translation();
    folder.alter(TERMINAL, |text| {
        // One branch has the value and the other spells it out: nothing is left out.
        let heading = "{ $session } { $length ->\n    [one] en { $language }\n   *[other] larga\n}";
        let text = saying(text, "plan-heading", heading);
        saying(&text, "list-reach", "--fit: hasta { $longest }")
    });
    assert_eq!(found_of(TAG, &folder), ["other-arguments es-419 list-reach"]);
}

#[test]
fn a_line_that_is_too_long_is_found() {
    let folder = translation();
    folder.alter(SPEECH, |text| saying(text, "settle", &"despacio ".repeat(36)));
    assert_eq!(found_of(TAG, &folder), ["too-long es-419 settle"]);
}

#[test]
fn the_base_language_is_complete() {
    let tally = tally(&Folder::quick(), BASE);
    assert_eq!((tally.missing, tally.outdated, tally.untranslated), (0, 0, 0));
    assert!(tally.texts > 0, "{tally:?}");
}
