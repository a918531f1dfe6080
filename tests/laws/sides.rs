//! Both sides are treated equally: each breast has the same rhythm time, to the frame, and the same time of massage
//! except for the lengths of lines; and left and right mirror each other.

use warmhands::clip::ClipId;
use warmhands::locale::MessageId;
use warmhands::session::{Hold, Phase, PhaseKind, Session, Side};
use warmhands::timeline::{Catalogue, Choices, ClipLength, Plan, compile};
use warmhands::units::Frames;

use super::performance::{Performance, Shelf, holds, ordinary};
use crate::shipped::SESSIONS;

/// The rhythm time that one breast has more than the other.
///
/// Does not apply to repeating turns: there the turns are equally long, words included.
fn unfair_rhythms(performance: &Performance) -> Vec<String> {
    if !performance.session.repeating().is_empty() {
        return Vec::new();
    }
    let time = |side| -> Frames {
        let rhythms = performance.rhythms();
        rhythms
            .filter(|(phase, ..)| phase.side == side)
            .map(|(.., step)| step.frames)
            .sum()
    };
    let (first, second) = (time(Side::First), time(Side::Second));
    if first == second {
        return Vec::new();
    }
    vec![format!("{first:?} on the first breast, {second:?} on the second")]
}

/// Holds of massage or expression that only one breast has, for any chosen length.
fn unfair_holds(session: &Session) -> Vec<String> {
    let mut unfair = Vec::new();
    for kind in [PhaseKind::Massage, PhaseKind::Express] {
        let [first, second] = [Side::First, Side::Second].map(|side| holds_of(session, kind, side));
        let lengths = first.iter().zip(second).zip(["target", "shortest", "longest"]);
        let differ = lengths.filter(|((first, second), _)| **first != *second);
        unfair.extend(
            differ.map(|((first, second), what)| format!("{kind}, {what}: {first:?} and {second:?}")),
        );
    }
    unfair
}

/// Target, minimum and maximum of all holds in phases of that kind and side.
fn holds_of(session: &Session, kind: PhaseKind, side: Side) -> [Frames; 3] {
    let phases = match session.repeating() {
        [] => &session.phases[..],
        repeating => repeating,
    };
    let phases = phases
        .iter()
        .filter(|phase| phase.kind == kind && phase.side == side);
    let holds: Vec<&Hold> = phases.flat_map(holds_in).collect();
    [
        holds.iter().map(|hold| hold.target.value).sum(),
        holds.iter().map(|hold| hold.min.value).sum(),
        holds.iter().map(|hold| hold.max.value).sum(),
    ]
}

fn holds_in(phase: &Phase) -> impl Iterator<Item = &Hold> {
    let rhythm = phase.rhythm.iter().map(|rhythm| &rhythm.hold);
    phase
        .steps
        .iter()
        .filter_map(|step| step.hold.as_ref())
        .chain(rhythm)
}

/// Whether the plan of the other side differs from the mirror image of this one.
fn lopsided(performance: &Performance) -> Vec<String> {
    let choices = &performance.wish.choices;
    let Some(side) = choices.side else {
        return Vec::new();
    };
    let other = Choices {
        side: Some(mirrored_side(side)),
        ..choices.clone()
    };
    let shelf = Mirrored(&performance.shelf);
    let opposite = compile(&performance.session, &other, &shelf).unwrap();
    if mirrored_plan(performance.plan.clone()) == opposite {
        Vec::new()
    } else {
        vec![format!("beginning with {side} is not the mirror of the other")]
    }
}

/// The same lengths with left and right exchanged.
struct Mirrored<'a>(&'a Shelf);

impl Catalogue for Mirrored<'_> {
    fn speech(&self, message: &MessageId) -> Option<ClipLength> {
        let found = self.0.speech(&mirrored(message.as_str()).parse().unwrap())?;
        let clip = ClipId::new(mirrored(found.clip.as_str()));
        Some(ClipLength { clip, ..found })
    }

    fn signal(&self, name: &str) -> Option<ClipLength> {
        self.0.signal(name)
    }
}

fn mirrored(name: &str) -> String {
    match (name.strip_suffix("-left"), name.strip_suffix("-right")) {
        (Some(stem), _) => format!("{stem}-right"),
        (_, Some(stem)) => format!("{stem}-left"),
        _ => name.to_owned(),
    }
}

fn mirrored_side(side: Side) -> Side {
    match side {
        Side::Left => Side::Right,
        Side::Right => Side::Left,
        other => other,
    }
}

fn mirrored_plan(mut plan: Plan) -> Plan {
    for phase in &mut plan.timeline.phases {
        phase.side = mirrored_side(phase.side);
    }
    for cue in &mut plan.timeline.cues {
        cue.clip = ClipId::new(mirrored(cue.clip.as_str()));
        let message = cue
            .message
            .as_ref()
            .map(|id| mirrored(id.as_str()).parse().unwrap());
        cue.message = message;
    }
    plan
}

#[test]
fn each_breast_has_the_same_rhythm_time() {
    holds(unfair_rhythms);
}

#[test]
fn a_rhythm_longer_by_a_frame_is_detected() {
    let mut performance = ordinary("express");
    let steps = &mut performance.plan.timeline.steps;
    steps.iter_mut().find(|step| step.id == "cadence").unwrap().frames += Frames(1);
    assert_eq!(unfair_rhythms(&performance).len(), 1);
}

#[test]
fn each_breast_has_the_same_holds() {
    for session in SESSIONS.iter() {
        assert_eq!(unfair_holds(session), [""; 0], "{}", session.id);
    }
}

#[test]
fn a_hold_longer_on_one_breast_is_detected() {
    let mut session = ordinary("massage").session;
    let phase = session
        .phases
        .iter_mut()
        .find(|phase| phase.side == Side::Second)
        .unwrap();
    let hold = phase
        .steps
        .iter_mut()
        .find_map(|step| step.hold.as_mut())
        .unwrap();
    hold.max.value += Frames(1);
    assert_eq!(unfair_holds(&session).len(), 1);
}

#[test]
fn left_and_right_mirror_each_other() {
    holds(lopsided);
}

#[test]
fn a_plan_that_favours_a_side_is_detected() {
    let mut performance = ordinary("relief");
    performance.wish.choices.side = Some(Side::Left);
    performance = Performance::of(&performance.session, &performance.wish);
    assert!(lopsided(&performance).is_empty());
    let cues = &mut performance.plan.timeline.cues;
    let left = |id: &MessageId| id.as_str() == "massage-on-left";
    let line = cues
        .iter_mut()
        .find(|cue| cue.message.as_ref().is_some_and(left))
        .unwrap();
    line.at += Frames(1);
    assert_eq!(lopsided(&performance).len(), 1);
}
