//! `warmhands handout`: a page to print, from the shipped data and from a person's own.

use std::fs;
use std::path::Path;

use super::folder::Folder;
use super::run::{Run, warmhands};

/// The page without its head and without its pictures.
fn body(html: &str) -> String {
    let (_, body) = html.split_once("<body").unwrap();
    let mut left = format!("<body{body}");
    while let Some((before, rest)) = left.split_once("<svg") {
        let (_, after) = rest.split_once("</svg>").unwrap();
        left = format!("{before}{after}");
    }
    left
}

fn to(folder: &Path, line: &str, name: &str) -> Run {
    warmhands(&format!("handout {line} -o")).arg(folder.join(name))
}

#[test]
fn a_small_handout_has_the_gate_first_and_when_to_call_last() {
    let folder = Folder::small();
    let html = warmhands("handout small --lang en-US -o -").over(&folder).text();
    insta::assert_snapshot!(body(&html), @"");
}

#[test]
fn it_needs_no_voice_and_takes_two_languages() {
    let html = warmhands("handout cadence --lang english --lang ar -o -").text();
    assert!(html.contains("<html lang=\"en-US\" dir=\"ltr\">") && html.contains("<body class=\"two\">"));
    assert!(html.contains("lang=\"ar\" dir=\"rtl\""));
    let once = warmhands("handout cadence --lang en --lang en-US -o -").text();
    assert!(once.contains("<body class=\"one\">"), "one language twice is one");
    let said = warmhands("handout cadence --lang en --lang fr --lang de -o -")
        .ends(2)
        .err;
    assert!(said.contains("--lang"), "{said}");
    let said = warmhands("plan cadence --for 5m --lang en --lang fr").ends(2).err;
    assert!(said.contains("--lang"), "only a handout takes two: {said}");
}

#[test]
fn it_is_written_whole_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    to(folder.path(), "cadence", "a.html").ends(0);
    let first = fs::read(folder.path().join("a.html")).unwrap();
    assert!(first.starts_with(b"<!DOCTYPE html>"));
    to(folder.path(), "massage", "a.html").ends(3);
    assert_eq!(fs::read(folder.path().join("a.html")).unwrap(), first);
    to(folder.path(), "massage --force --large", "a.html").ends(0);
    let large = fs::read_to_string(folder.path().join("a.html")).unwrap();
    assert!(large.contains("<body class=\"one large\">"));
    for (line, name) in [
        ("cadence", "a.txt"),
        ("cadence", "a"),
        ("cadence --policy moon", "b.html"),
    ] {
        to(folder.path(), line, name).ends(2);
    }
    to(folder.path(), "nothing", "b.html").ends(3);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn the_policy_is_that_which_is_named_with_its_source() {
    let usual = warmhands("handout express --lang en-US -o -").text();
    let listed = warmhands("list policies --json").json();
    let policies = listed["policies"].as_array().unwrap();
    assert!(policies.len() > 1);
    for policy in policies {
        let (id, source) = (policy["id"].as_str().unwrap(), policy["source"].as_str().unwrap());
        let html = warmhands(&format!("handout express --lang en-US -o - --policy {id}")).text();
        assert!(html.contains(policy["title"].as_str().unwrap()), "{id}");
        assert!(html.contains(source.split(',').next().unwrap()), "{id}");
        let rows = html.matches("<th scope=\"row\">").count();
        assert_eq!(rows, policy["times"].as_array().unwrap().len(), "{id}");
        assert_eq!(html == usual, id == "cdc-term", "{id}");
    }
    assert!(
        !warmhands("handout massage --lang en-US -o -")
            .text()
            .contains("<table>"),
        "no milk"
    );
    let lines = warmhands("list policies --lang en-US").text();
    assert_eq!(lines.lines().count(), policies.len());
}

#[test]
fn the_words_of_a_person_are_words() {
    let speech = fs::read_to_string("locales/en-US/speech.ftl").unwrap();
    let speech = speech.replace("massage-shake = ", "massage-shake = <script>alert(1)</script> & ");
    let folder = Folder::small()
        .with_shipped("locales/en-US/terminal.ftl")
        .with_shipped("locales/en-US/locale.toml")
        .with("locales/en-US/speech.ftl", speech);
    let html = warmhands("handout small --lang en-US -o -").over(&folder).text();
    assert!(
        !html.contains("<script") && html.contains("&#60;script&#62;"),
        "{html}"
    );
    let broken = Folder::small().with("sessions/policies.toml", "[");
    warmhands("handout small -o -").over(&broken).ends(3);
    warmhands("plan small").over(&broken).ends(0);
}

#[test]
fn a_pdf_needs_a_browser_that_answers() {
    let folder = tempfile::tempdir().unwrap();
    let nowhere = folder.path().join("nowhere");
    let without = to(folder.path(), "cadence --lang en-US", "a.pdf").env("PATH", nowhere.to_str().unwrap());
    let said = without.ends(1).err;
    assert!(said.contains(".html"), "{said}");
    let failing = to(folder.path(), "cadence --lang en-US", "a.pdf").env("CHROME", "/bin/false");
    let said = failing.ends(1).err;
    assert!(said.contains(".html"), "{said}");
    assert!(!folder.path().join("a.pdf").exists());
}
