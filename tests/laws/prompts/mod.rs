//! Prompts begin on a cycle boundary and in time.

mod precedence;
mod running;
mod strewn;

use warmhands::timeline::Cue;
use warmhands::units::Frames;

pub(crate) use self::running::{Due, LONGEST_WAIT, Running};
use super::performance::{Performance, holds, ordinary};

/// Lines over a rhythm that do not begin on a cycle boundary.
fn off_cycle(performance: &Performance) -> Vec<String> {
    let off =
        |running: &Running<'_>, line: &Cue| !running.starts().any(|start| running.step.at + start == line.at);
    let of = |running: Running<'_>| -> Vec<String> {
        let lines = running.lines().filter(|line| off(&running, line));
        lines
            .map(|line| format!("{} is off the cycle", line.clip))
            .collect()
    };
    Running::all(performance).flat_map(of).collect()
}

/// Lines over a rhythm that no prompt required at that time: too early, too late, or repeated.
fn unwanted(performance: &Performance) -> Vec<String> {
    let of = |running: Running<'_>| -> Vec<String> {
        let mut said: Vec<Frames> = running.dues().iter().filter_map(|due| due.said).collect();
        let mut unwanted = Vec::new();
        for line in running.lines() {
            match said.iter().position(|at| running.step.at + *at == line.at) {
                Some(index) => drop(said.remove(index)),
                None => unwanted.push(format!("nobody wanted {} then", line.clip)),
            }
        }
        unwanted
    };
    Running::all(performance).flat_map(of).collect()
}

/// Sessions that have the line that milk may take its time, but not within the first minute of their first rhythm.
fn late_first_milk(performance: &Performance) -> Vec<String> {
    let Some(first) = Running::all(performance).next() else {
        return Vec::new();
    };
    let says = |line: &Cue| {
        line.message
            .as_ref()
            .is_some_and(|id| id.as_str() == "first-milk")
    };
    let by = first.step.at + Frames::from_seconds(60);
    let mut messages = performance
        .session
        .lines()
        .flat_map(|(line, side)| line.value.messages(side));
    let has = messages.any(|id| id.as_str() == "first-milk");
    if !has || first.lines().any(|line| says(line) && line.end() <= by) {
        return Vec::new();
    }
    vec![format!("{}: no first-milk within a minute", first.phase.id)]
}

/// Moves the line `id` by `frames` in an ordinary performance of `full`.
fn with_moved(id: &str, by: i64) -> Performance {
    let mut performance = ordinary("full");
    let cues = &mut performance.plan.timeline.cues;
    let mut lines = cues.iter_mut().filter(|cue| cue.is_line());
    let line = lines.find(|cue| cue.message.as_ref().is_some_and(|message| message.as_str() == id));
    let line = line.unwrap();
    line.at = Frames(line.at.0.strict_add_signed(by));
    performance
}

#[test]
fn prompts_begin_on_a_cycle() {
    holds(off_cycle);
}

#[test]
fn a_prompt_one_frame_late_is_detected() {
    assert_eq!(off_cycle(&with_moved("half-way", 1)).len(), 1);
}

#[test]
fn prompts_are_spoken_when_due_or_soon_after() {
    holds(unwanted);
}

#[test]
fn a_prompt_spoken_too_early_or_too_late_is_detected() {
    let second = 48_000;
    assert_eq!(unwanted(&with_moved("first-milk", -4 * second)).len(), 1);
    assert_eq!(unwanted(&with_moved("first-milk", 16 * second)).len(), 1);
}

#[test]
fn first_milk_is_heard_in_the_first_minute() {
    holds(late_first_milk);
}

#[test]
fn first_milk_heard_too_late_is_detected() {
    assert_eq!(late_first_milk(&with_moved("first-milk", 24 * 48_000)).len(), 1);
}
