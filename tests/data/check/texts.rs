//! Faults of texts: languages that differ, unused texts, unreadable files.

use warmhands::check::check;
use warmhands::library::Library;

use super::folder::Folder;

#[test]
fn a_language_equal_to_the_base_language_has_no_findings() {
    let folder = Folder::quick();
    folder.put_language("en-US", "en-GB");
    assert_eq!(folder.findings("locales"), [""; 0]);
}

#[test]
fn missing_and_surplus_texts_are_found() {
    let folder = Folder::quick();
    folder.put_language("en-US", "en-GB");
    let [speech, terminal] = ["speech", "terminal"].map(|file| {
        (
            format!("locales/en-US/{file}.ftl"),
            format!("locales/en-GB/{file}.ftl"),
        )
    });
    folder.put_changed(&speech.0, &speech.1, "\nwelcome-full =", "\nwelcome-fully =");
    folder.put_changed(
        &terminal.0,
        &terminal.1,
        "about { $minutes } minutes",
        "{ $hours } hours",
    );
    let findings: Vec<String> = folder
        .findings("locales")
        .iter()
        .map(|found| without_place(found))
        .collect();
    assert_eq!(
        findings,
        [
            "missing-text en-GB welcome-full",
            "extra-text en-GB welcome-fully",
            "unknown-argument en-GB list-minutes",
            "other-arguments en-GB list-minutes",
        ]
    );
}

/// The finding without its place, which changes whenever the shipped file changes.
pub(super) fn without_place(found: &str) -> String {
    let words: Vec<&str> = found.split(' ').collect();
    [&words[..1], &words[2..]].concat().join(" ")
}

#[test]
fn every_unreadable_file_is_found() {
    let folder = Folder::quick();
    folder.put("locales/fr/locale.toml", "nam = \"Français\"\n");
    folder.put("locales/fr/speech.ftl", "ok = Oui.\nwait = { $n } minutes.\n");
    folder.put("locales/fr/terminal.ftl", "a = A\na = B\n");
    folder.put("locales/pt-BR/speech.ftl", [0xff]);
    folder.put("locales/old texts/speech.ftl", "");
    assert_eq!(
        folder.findings("locales"),
        [
            "malformed locales/fr/locale.toml:1:1 fr",
            "malformed locales/fr/speech.ftl:2:1 fr",
            "malformed locales/fr/terminal.ftl:2:1 fr",
            "no-language locales/old texts",
            "unreadable locales/pt-BR/locale.toml pt-BR",
            "unreadable locales/pt-BR/speech.ftl pt-BR",
            "unreadable locales/pt-BR/terminal.ftl pt-BR",
        ]
    );
}

#[test]
fn a_shipped_language_without_a_name_is_found() {
    let folder = Folder::quick();
    folder.put_language("en-US", "en-US");
    let terminal = "locales/en-US/terminal.ftl";
    folder.put_changed(terminal, terminal, "\nlanguage-vi =", "\n# language-vi =");
    // A language from outside has its own name.
    folder.put_language("vi", "ti");
    let library = Library::open(Some(folder.path())).unwrap();
    let findings = check(&library).findings.into_iter();
    let unnamed: Vec<(String, Option<String>)> = findings
        .filter(|finding| finding.flaw.kind() == "untitled")
        .map(|finding| (finding.file, finding.message))
        .collect();
    assert_eq!(
        unnamed,
        [(
            "locales/vi/locale.toml".to_owned(),
            Some("language-vi".to_owned())
        )]
    );
}

#[test]
fn a_line_without_a_session_is_found() {
    let folder = Folder::quick();
    folder.put_language("en-US", "en-US");
    let speech = "locales/en-US/speech.ftl";
    folder.put_changed(
        speech,
        speech,
        "\nwelcome-full =",
        "\nnobody-says-this = Hello.\nwelcome-full =",
    );
    let findings = folder.findings("locales");
    assert!(
        matches!(&findings[..], [found] if found.starts_with("unreachable ") && found.ends_with(" nobody-says-this")),
        "{findings:?}"
    );
}
