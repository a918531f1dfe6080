//! The texts of the screen match the program: none is missing and none is unused.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use warmhands::commands::localised_command;
use warmhands::control::Keymap;
use warmhands::locale::{Messages, name_id, other_names_id, screen_texts};
use warmhands::player::Refusal;
use warmhands::session::{PhaseKind, Side, Storage};

use crate::cli::help;
use crate::shipped::{LANGUAGES, POLICIES, SESSIONS, names, path, source, text};

type Ids = BTreeSet<String>;

/// The prefixes of the ids of the program's own texts.
const KINDS: [&str; 14] = [
    "key-", "failure-", "hint-", "help-", "play-", "notice-", "list-", "plan-", "check-", "about-", "tag-",
    "care-", "handout-", "remind-",
];

/// What precedes a code in the source, and the prefix of its id.
const CODES: [(&str, &str); 2] = [("diagnostic!(", "failure-"), ("hint!(", "hint-")];

/// Every string literal of `code` that could be an id.
fn literals(code: &str) -> Ids {
    let is_id = |text: &&str| {
        let letters = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        text.contains('-') && text.starts_with(|c: char| c.is_ascii_lowercase()) && text.chars().all(letters)
    };
    code.split('"').filter(is_id).map(str::to_owned).collect()
}

/// The shipped part of every source file below `folder`. Tests may name texts that do not exist.
fn code(folder: &Path) -> String {
    let mut all = String::new();
    for entry in fs::read_dir(folder).unwrap() {
        let inside = entry.unwrap().path();
        if inside.is_dir() {
            all += &code(&inside);
        } else {
            let file = fs::read_to_string(&inside).unwrap();
            all += file.split("#[cfg(test)]").next().unwrap();
        }
    }
    all
}

/// The codes in `code` that stand behind `call`.
fn codes(code: &str, call: &str) -> Ids {
    let calls = code.split(call).skip(1);
    let codes = calls.filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next());
    codes.map(str::to_owned).collect()
}

/// The ids for the codes in `code`: of errors, and of their advice.
fn coded(code: &str) -> Ids {
    let of = |(call, kind)| {
        codes(code, call)
            .into_iter()
            .map(move |code| format!("{kind}{code}"))
    };
    CODES.into_iter().flat_map(of).collect()
}

/// The ids that the program names as they are. A code is none, though it may begin like one.
fn named() -> Ids {
    let code = code(&path("src"));
    let codes: Ids = CODES.iter().flat_map(|(call, _)| codes(&code, call)).collect();
    let ours = |id: &String| {
        KINDS
            .iter()
            .any(|kind| id.starts_with(kind) && !id.ends_with('-'))
    };
    let ids = literals(&code).into_iter().filter(ours);
    // Some spoken lines are named too.
    let spoken = text("locales/en-US/speech.ftl");
    let is_spoken = |id: &String| spoken.contains(&format!("\n{id} = "));
    ids.filter(|id| !codes.contains(id) && !is_spoken(id)).collect()
}

/// The ids that the program puts together: of help, of findings, of takes, of phases and breasts, of keys.
fn composed() -> Ids {
    let help = help::texts(&localised_command(&Messages::none())).into_iter();
    let findings = text("src/check/finding.rs");
    let (_, kinds) = findings.split_once("fn kind").unwrap();
    let (kinds, _) = kinds.split_once("fn measured").unwrap();
    let told = kinds
        .lines()
        .filter_map(|arm| arm.split_once("=> \"")?.1.split('"').next());
    let told = told.map(|kind| format!("check-{kind}"));
    let takes = codes(&text("src/take/line_flaw.rs"), "diagnostic!(").into_iter();
    let takes = takes.map(|code| format!("take-{code}"));
    let phases = PhaseKind::ALL.iter().map(|kind| format!("phase-{kind}"));
    let sides = Side::ALL.iter().map(|side| format!("side-{side}"));
    let keys = Keymap::shipped().entries().into_iter();
    let keys = keys.map(|entry| format!("key-{}", entry.does.replace(' ', "-")));
    let refusals = Refusal::ALL
        .iter()
        .map(|refusal| format!("refused-{}", refusal.word()));
    let storage = Storage::ALL.iter().map(|storage| format!("storage-{storage}"));
    help.chain(told)
        .chain(storage)
        .chain(takes)
        .chain(phases)
        .chain(sides)
        .chain(keys)
        .chain(refusals)
        .collect()
}

/// The ids of the names of languages.
fn language_names() -> impl Iterator<Item = String> {
    LANGUAGES.iter().map(|language| name_id(&language.profile.tag))
}

/// The ids of further names, which a language may have.
fn further_names() -> impl Iterator<Item = String> {
    LANGUAGES
        .iter()
        .map(|language| other_names_id(&language.profile.tag))
}

/// The ids that the data name: of sessions and policies, of pieces of music and of figures.
fn named_by_data() -> Ids {
    let titles = SESSIONS
        .iter()
        .flat_map(|session| [&session.title, &session.summary]);
    let paper = SESSIONS.iter().flat_map(|session| session.paper_texts());
    let policies = POLICIES.all().iter().map(|policy| &policy.title);
    let titles = titles.chain(paper).chain(policies);
    let titles = titles.map(|id| id.value.to_string());
    let files = names("audio/music").into_iter();
    let pieces = files.filter(|file| file.ends_with(".toml")).map(|file| {
        let piece: toml::Table = text(&format!("audio/music/{file}")).parse().unwrap();
        piece["title"].as_str().unwrap().to_owned()
    });
    let figures = names("figures").into_iter();
    let figures = figures.filter_map(|file| Some(format!("figure-{}", file.strip_suffix(".svg")?)));
    titles
        .chain(pieces)
        .chain(figures)
        .chain(language_names())
        .collect()
}

fn shown(terminal: &str) -> Ids {
    screen_texts(source("terminal.ftl", terminal))
        .unwrap()
        .into_keys()
        .collect()
}

#[test]
fn every_text_that_the_program_uses_exists() {
    let mut needed = named();
    needed.extend(coded(&code(&path("src"))));
    needed.extend(composed());
    needed.extend(named_by_data());
    for language in LANGUAGES.iter() {
        let shown = shown(&language.terminal);
        let missing: Vec<&String> = needed.difference(&shown).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", language.profile.tag);
    }
}

#[test]
fn every_text_is_used() {
    let code = code(&path("src"));
    let mut said = literals(&code);
    said.extend(coded(&code));
    said.extend(composed());
    said.extend(named_by_data());
    said.extend(further_names());
    for language in LANGUAGES.iter() {
        let shown = shown(&language.terminal);
        let unused: Vec<&String> = shown.difference(&said).collect();
        assert!(unused.is_empty(), "{}: {unused:?}", language.profile.tag);
    }
}

#[test]
fn an_id_is_found_anywhere_in_code() {
    let found = literals("told(\"hint-check\", x).or(\"Not an id\")");
    assert_eq!(found, ["hint-check".to_owned()].into());
}

#[test]
fn a_code_is_found_in_every_kind_of_error() {
    let found = coded("diagnostic!(\"number\", key).or_hint(hint!(\n    \"no-clip\"))");
    assert_eq!(
        found,
        ["failure-number".to_owned(), "hint-no-clip".to_owned()].into()
    );
}

/// Only `check`, whose codes are a contract, makes a diagnostic without a literal code. The other tests see all others.
#[test]
fn every_code_is_a_literal_where_it_is_used() {
    let made = code(&path("src")).matches("Diagnostic::new(").count();
    assert_eq!(made, ["the macro", "check"].len());
}
