//! A prompt yields only to prompts of the same or higher priority, and always to those of higher priority.

use warmhands::session::PromptKind;
use warmhands::units::Frames;

use super::{Due, Running};
use crate::laws::performance::{Performance, holds, ordinary};

/// Prompts that were dropped although they must be heard, or in favour of prompts of lower priority.
pub(super) fn wronged(performance: &Performance) -> Vec<String> {
    let of = |running: Running<'_>| -> Vec<String> {
        let dues = running.dues();
        let lost = dues.iter().filter(|due| due.said.is_none());
        let wronged =
            lost.filter(|due| due.prompt.kind == PromptKind::Hurt || !gave_way(due, &dues, &running));
        wronged
            .map(|due| format!("{}: `{}` was dropped", running.phase.id, due.prompt.id))
            .collect()
    };
    Running::all(performance).flat_map(of).collect()
}

/// Whether it could not be spoken in time because of prompts of the same or higher priority, or because there was no
/// room.
fn gave_way(lost: &Due<'_>, dues: &[Due<'_>], running: &Running<'_>) -> bool {
    let waits = lost.at..=lost.latest(running);
    let starts: Vec<Frames> = running.starts().filter(|start| waits.contains(start)).collect();
    let speaks = |other: &Due<'_>, start: Frames| {
        let until = |said| running.free_after(said, other.frames);
        let covers = |said| said <= start && start < until(said);
        other.prompt.kind <= lost.prompt.kind && other.said.is_some_and(covers)
    };
    let taken = |start: &Frames| {
        dues.iter().any(|other| speaks(other, *start)) || spares(lost, *start, dues, running)
    };
    starts.is_empty() || starts.iter().any(taken)
}

/// Whether `due` waits at `start` because a prompt of higher priority, spoken later, would come too late.
fn spares(due: &Due<'_>, start: Frames, dues: &[Due<'_>], running: &Running<'_>) -> bool {
    let free = running.free_after(start, due.frames);
    dues.iter().any(|other| {
        let later = other.said.is_some_and(|said| start < said);
        other.prompt.kind < due.prompt.kind && later && other.latest(running) < free
    })
}

/// Prompts that were spoken while one of higher priority was waiting.
pub(super) fn overtaking(performance: &Performance) -> Vec<String> {
    let of = |running: Running<'_>| -> Vec<String> {
        let dues = running.dues();
        let waits = |other: &Due<'_>, start: Frames| {
            let unsaid = other.said.is_none_or(|said| start < said);
            let ready = other.at <= start && start <= other.latest(&running);
            unsaid && ready && !spares(other, start, &dues, &running)
        };
        let overtakes = |due: &&Due<'_>| {
            let mut others = dues.iter().filter(|other| other.prompt.kind < due.prompt.kind);
            due.said
                .is_some_and(|start| others.any(|other| waits(other, start)))
        };
        let overtaking = dues.iter().filter(overtakes);
        overtaking
            .map(|due| format!("{}: `{}` goes first", running.phase.id, due.prompt.id))
            .collect()
    };
    Running::all(performance).flat_map(of).collect()
}

#[test]
fn no_prompt_is_dropped_for_one_of_lower_priority() {
    holds(wronged);
}

#[test]
fn a_prompt_dropped_without_need_is_detected() {
    let mut performance = ordinary("full");
    let cues = &mut performance.plan.timeline.cues;
    cues.retain(|cue| cue.message.as_ref().is_none_or(|id| id.as_str() != "half-way"));
    assert_eq!(wronged(&performance).len(), 2, "one in each long round");
}

#[test]
fn the_higher_priority_goes_first() {
    holds(overtaking);
}

#[test]
fn a_reminder_that_goes_first_is_detected() {
    let mut performance = ordinary("full");
    let rhythms = &mut performance.session.phases.iter_mut();
    let rhythm = rhythms.find_map(|phase| phase.rhythm.as_mut()).unwrap();
    let mut prompts = rhythm.prompts.iter_mut();
    let slows = prompts.find(|prompt| prompt.id == "slows").unwrap();
    slows.at.as_mut().unwrap().0.value = Frames::from_seconds(150);
    let mut performance = Performance::of(&performance.session, &performance.wish);
    assert_eq!(overtaking(&performance), [""; 0]);
    exchange(&mut performance, "half-way", "when-slows");
    assert_eq!(overtaking(&performance).len(), 1);
}

/// Exchanges the positions of the first of each of these lines.
fn exchange(performance: &mut Performance, one: &str, other: &str) {
    let cues = &mut performance.plan.timeline.cues;
    let place = |id: &str| {
        cues.iter()
            .position(|cue| cue.message.as_ref().is_some_and(|message| message.as_str() == id))
            .unwrap()
    };
    let (one, other) = (place(one), place(other));
    let (a, b) = (cues[one].clone(), cues[other].clone());
    cues[one].message.clone_from(&b.message);
    cues[other].message.clone_from(&a.message);
}
