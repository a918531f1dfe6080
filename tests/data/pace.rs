//! At a calm pace, every prompt of every session finds its cycle: no line was written that is never heard.

use std::collections::BTreeMap;

use warmhands::session::{Beat, PromptKind, Session, Technique};
use warmhands::timeline::Choices;
use warmhands::units::{CyclesPerMinute, FRAMES_PER_MINUTE, Frames};

use crate::laws::performance::{Performance, Shelf, Wish, ordinary_wish};
use crate::laws::prompts::{Due, LONGEST_WAIT, Running};
use crate::shipped::{LANGUAGES, Language, SESSIONS};

/// Every line has the length that the slowest calm voice of the language gives it.
fn spoken(language: &Language, session: &Session) -> Shelf {
    let mut shelf = Shelf::new(session, &ordinary_wish().lengths);
    let rate = &language.profile.rate;
    let lines = language.speech.lines().map(|(id, line)| {
        let units = rate.count(&line.text);
        let frames = Frames(units as u64 * FRAMES_PER_MINUTE / rate.min.unsigned_abs());
        (format!("speech/{id}"), frames)
    });
    let beats: Vec<String> = Beat::ALL
        .iter()
        .map(|beat| format!("speech/{}", beat.message()))
        .collect();
    let lines: BTreeMap<String, Frames> = lines.filter(|(path, _)| !beats.contains(path)).collect();
    shelf.0.extend(lines);
    shelf
}

/// Prompts that were due and not spoken. A move of the fingers just before the end may be dropped.
fn lost(performance: &Performance) -> Vec<String> {
    let of = |running: Running<'_>| -> Vec<String> {
        let near_end = running.step.frames.saturating_sub(LONGEST_WAIT);
        let missed = |due: &&Due<'_>| {
            due.said.is_none() && (due.prompt.kind != PromptKind::Rotate || due.at < near_end)
        };
        let dues = running.dues();
        let lost = dues.iter().filter(missed);
        lost.map(|due| format!("{}: `{}` at {}", running.phase.id, due.prompt.id, due.at))
            .collect()
    };
    Running::all(performance).flat_map(of).collect()
}

#[test]
fn every_prompt_is_heard_at_a_calm_pace() {
    for language in LANGUAGES.iter() {
        for session in SESSIONS.iter() {
            let shelf = spoken(language, session);
            for rate in [10, 12, 15, 17, 20, 25, 30, 40, 60] {
                for technique in Technique::ALL.iter().copied() {
                    let choices = Choices {
                        technique,
                        rate: Some(CyclesPerMinute(rate)),
                        ..Choices::default()
                    };
                    let wish = Wish {
                        choices,
                        ..ordinary_wish()
                    };
                    let performance = Performance::with(session, &wish, shelf.clone()).unwrap();
                    let tag = &language.profile.tag;
                    assert_eq!(
                        lost(&performance),
                        [""; 0],
                        "{tag}, {}, {rate} a minute",
                        session.id
                    );
                }
            }
        }
    }
}

#[test]
fn a_prompt_that_is_never_spoken_is_detected() {
    let session = SESSIONS.iter().find(|session| session.id == "relief").unwrap();
    let mut wish = ordinary_wish();
    assert_eq!(lost(&Performance::of(session, &wish)), [""; 0]);
    wish.lengths.lines = vec![Frames::from_seconds(20)];
    assert!(!lost(&Performance::of(session, &wish)).is_empty());
}
