//! Cycles are whole, and beat k of a rhythm is at floor(k * 2 880 000 / (rate * beats)) from its start.

use warmhands::session::{Phase, Rhythm};
use warmhands::timeline::{Count, CueKind, StepSpan};
use warmhands::units::Frames;

use super::performance::{Performance, holds, ordinary};

/// A minute, in frames.
const MINUTE: u64 = 2_880_000;

/// Rhythms whose length is not their hold, rounded up to a whole cycle. With a requested length: rhythms that are not
/// whole cycles or exceed the range of their hold. The last phase of a session has no rhythm, so sound that rings on
/// after the end lengthens no rhythm.
fn broken_cycles(performance: &Performance) -> Vec<String> {
    let broken = |(phase, rhythm, step): (&Phase, &Rhythm, &StepSpan)| {
        let rate = performance.rate(rhythm);
        let up = |hold: Frames| (hold.0 * rate).div_ceil(MINUTE);
        let hold = &rhythm.hold;
        let turns = !performance.session.repeating().is_empty();
        let counts = match performance.wish.fit {
            // The person may choose any length for a turn, words included.
            _ if turns => 1..=up(step.frames),
            None => up(hold.target.value)..=up(hold.target.value),
            Some(_) => {
                let least = up(hold.min.value);
                least..=least.max(hold.max.value.0 * rate / MINUTE)
            }
        };
        let mut wholes = counts.map(|count| Frames(count * MINUTE / rate));
        let is_whole = wholes.any(|whole| whole == step.frames);
        (!is_whole).then(|| format!("{}: {:?} is not right", phase.id, step.frames))
    };
    performance.rhythms().filter_map(broken).collect()
}

/// Beats that are missing, surplus or misplaced.
fn stray_beats(performance: &Performance) -> Vec<String> {
    let mut stray = Vec::new();
    for (phase, rhythm, step) in performance.rhythms() {
        let expected = beats_of(performance, rhythm, step);
        let found: Vec<Frames> = performance
            .timeline()
            .cues
            .iter()
            .filter(|cue| cue.kind == CueKind::Beat)
            .filter(|cue| step.at <= cue.at && cue.at < step.at + step.frames)
            .map(|cue| cue.at)
            .collect();
        if found.len() != expected.len() {
            stray.push(format!(
                "{}: {} beats, not {}",
                phase.id,
                found.len(),
                expected.len()
            ));
        }
        let pairs = found.iter().zip(&expected).filter(|(found, due)| found != due);
        stray.extend(pairs.map(|(found, due)| format!("{}: a beat at {found:?}, not {due:?}", phase.id)));
    }
    stray
}

/// The expected positions of the beats of the rhythm.
fn beats_of(performance: &Performance, rhythm: &Rhythm, step: &StepSpan) -> Vec<Frames> {
    let choices = &performance.wish.choices;
    if choices.count == Count::None {
        return Vec::new();
    }
    let beats_a_minute = performance.rate(rhythm) * choices.technique.beats().len() as u64;
    let moments = (0..).map(|k| Frames(k * MINUTE / beats_a_minute));
    moments
        .take_while(|moment| *moment < step.frames)
        .map(|moment| step.at + moment)
        .collect()
}

#[test]
fn cycles_are_whole() {
    holds(broken_cycles);
}

#[test]
fn a_cycle_cut_short_is_detected() {
    let mut performance = ordinary("express");
    let steps = &mut performance.plan.timeline.steps;
    let cadence = steps.iter_mut().find(|step| step.id == "cadence").unwrap();
    cadence.frames = Frames(cadence.frames.0 - 1);
    assert_eq!(broken_cycles(&performance).len(), 1);
}

#[test]
fn beats_are_at_their_exact_frames() {
    holds(stray_beats);
}

#[test]
fn a_beat_one_frame_late_is_detected() {
    let mut performance = ordinary("express");
    let cues = &mut performance.plan.timeline.cues;
    let mut beats = cues.iter_mut().filter(|cue| cue.kind == CueKind::Beat);
    beats.nth(7).unwrap().at += Frames(1);
    assert_eq!(stray_beats(&performance).len(), 1);
}

#[test]
fn a_missing_beat_is_detected() {
    let mut performance = ordinary("express");
    let cues = &mut performance.plan.timeline.cues;
    let last = cues.iter().rposition(|cue| cue.kind == CueKind::Beat).unwrap();
    cues.remove(last);
    assert_eq!(stray_beats(&performance).len(), 1);
}
