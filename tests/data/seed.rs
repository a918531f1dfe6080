//! docs/seed.toml: everything that the source document asks for is spoken in a session or shown by `warmhands about`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use warmhands::locale::{Messages, SpeechProblem};
use warmhands::session::{Side, Technique};
use warmhands::timeline::Choices;

use crate::laws::performance::{Performance, ordinary_wish};
use crate::shipped::{LANGUAGES, Language, SEED, SESSIONS, SeedRow, source};

/// Every line that is spoken in some session, with some side and technique.
static HEARD: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let mut heard = BTreeSet::new();
    for side in [None, Some(Side::Left)] {
        for technique in Technique::ALL.iter().copied() {
            let mut wish = ordinary_wish();
            wish.choices = Choices {
                side,
                technique,
                ..wish.choices
            };
            for session in SESSIONS.iter() {
                let plan = Performance::of(session, &wish).plan;
                heard.extend(plan.timeline.lines().map(|id| id.to_string()));
            }
        }
    }
    heard
});

/// The requirements of the rows that are neither spoken nor shown.
fn forgotten(seed: &BTreeMap<String, SeedRow>) -> Vec<String> {
    let mut forgotten = Vec::new();
    for (number, row) in seed {
        if row.says.is_empty() && row.about.is_empty() {
            forgotten.push(format!("{number} is nowhere"));
        }
        let unsaid = row.says.iter().filter(|id| !HEARD.contains(*id));
        forgotten.extend(unsaid.map(|id| format!("{number}: no session says `{id}`")));
        for language in LANGUAGES.iter() {
            let texts = screen_texts(language).unwrap();
            let untold = row.about.iter().filter(|id| !texts.has(id));
            let tag = &language.profile.tag;
            forgotten.extend(untold.map(|id| format!("{number}: `{id}` has no text in {tag}")));
        }
    }
    forgotten
}

fn screen_texts(language: &Language) -> Result<Messages, warmhands::document::Fault<SpeechProblem>> {
    Messages::none().then(&language.profile.tag, source("terminal.ftl", &language.terminal))
}

#[test]
fn every_row_is_present() {
    let rows: BTreeSet<&str> = SEED.keys().map(String::as_str).collect();
    let expected: Vec<String> = (1..=14).map(|number| format!("S{number}")).collect();
    assert_eq!(rows, expected.iter().map(String::as_str).collect());
    assert!(SEED.values().all(|row| !row.seed.is_empty()));
}

#[test]
fn every_row_is_spoken_or_shown() {
    assert_eq!(forgotten(&SEED), [""; 0]);
}

#[test]
fn a_forgotten_row_is_detected() {
    let row = |says: &[&str], about: &[&str]| SeedRow {
        seed: "x".into(),
        says: says.iter().map(ToString::to_string).collect(),
        about: about.iter().map(ToString::to_string).collect(),
    };
    let seed = |row| BTreeMap::from([("S1".to_owned(), row)]);
    assert_eq!(forgotten(&seed(row(&["wash-feet"], &[]))).len(), 1);
    assert_eq!(forgotten(&seed(row(&[], &["about-feet"]))).len(), LANGUAGES.len());
    assert_eq!(forgotten(&seed(row(&[], &[]))), ["S1 is nowhere"]);
}
