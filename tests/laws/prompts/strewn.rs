//! The laws of prompts with prompts at any time, not only at the times of the shipped sessions.

use proptest::prelude::*;
use warmhands::session::{PromptKind, Session};
use warmhands::units::Frames;

use super::precedence::{overtaking, wronged};
use super::{off_cycle, unwanted};
use crate::laws::performance::{Performance, Shelf, Wish, for_any, wishes};
use crate::shipped::SESSIONS;

/// Other times for the prompts of a session, in seconds, used in turn.
#[derive(Debug, Clone)]
struct Times {
    prompts: Vec<u64>,
    rotations: Vec<u64>,
}

fn times() -> impl Strategy<Value = Times> {
    let prompts = prop::collection::vec(0..=270_u64, 1..12);
    let rotations = prop::collection::vec(20..=120_u64, 1..4);
    (prompts, rotations).prop_map(|(prompts, rotations)| Times { prompts, rotations })
}

/// The session with its prompts at those times.
fn strewn(mut session: Session, times: &Times) -> Session {
    let rhythms = session
        .phases
        .iter_mut()
        .filter_map(|phase| phase.rhythm.as_mut());
    let mut seconds = times.prompts.iter().cycle();
    for (rhythm, every) in rhythms.zip(times.rotations.iter().cycle()) {
        rhythm.cadence.rotate_every.value = Frames::from_seconds(*every);
        let timed = rhythm.prompts.iter_mut().filter_map(|prompt| prompt.at.as_mut());
        for ((at, _), seconds) in timed.zip(seconds.by_ref()) {
            at.value = Frames::from_seconds(*seconds);
        }
    }
    session
}

/// The session with only safety lines over its rhythms.
fn only_safety(mut session: Session) -> Session {
    for rhythm in session
        .phases
        .iter_mut()
        .filter_map(|phase| phase.rhythm.as_mut())
    {
        rhythm.prompts.retain(|prompt| prompt.kind == PromptKind::Hurt);
    }
    session
}

fn performance(session: &Session, wish: &Wish) -> Option<Performance> {
    Performance::with(session, wish, Shelf::new(session, &wish.lengths)).ok()
}

#[test]
fn the_laws_of_prompts_hold_at_any_time() {
    for_any((wishes(), times()), |(wish, times)| {
        for session in SESSIONS.iter() {
            let strewn = strewn(session.clone(), &times);
            let Some(performance) = performance(&strewn, &wish) else {
                continue;
            };
            let laws = [off_cycle, unwanted, wronged, overtaking];
            let broken = laws.iter().flat_map(|law| law(&performance)).collect::<Vec<_>>();
            prop_assert!(broken.is_empty(), "{}: {}", session.id, broken.join("; "));
        }
        Ok(())
    });
}

#[test]
fn safety_lines_lack_room_only_for_one_another() {
    for_any((wishes(), times()), |(wish, times)| {
        for session in SESSIONS.iter() {
            let strewn = strewn(session.clone(), &times);
            // Both use the same sounds: names take them from a list in turn, so fewer names would get other sounds.
            let shelf = Shelf::new(&strewn, &wish.lengths);
            let whole = Performance::with(&strewn, &wish, shelf.clone());
            let bare = Performance::with(&only_safety(strewn), &wish, shelf);
            prop_assert_eq!(whole.is_ok(), bare.is_ok(), "{}", &session.id);
        }
        Ok(())
    });
}
