//! Phases and steps cover the timeline without a gap and have the right lengths. Cues are sorted and end within the
//! timeline.

use warmhands::session::{CADENCE_STEP, Content};
use warmhands::timeline::{Catalogue, StepSpan};
use warmhands::units::Frames;

use super::performance::{Performance, holds, ordinary};

/// Places where a span does not begin at the end of the one before, or where the last does not end at the end of the
/// timeline.
fn gaps(spans: impl Iterator<Item = (Frames, Frames)>, whole: Frames) -> Vec<String> {
    let mut until = Frames::ZERO;
    let mut gaps = Vec::new();
    for (at, frames) in spans.chain([(whole, Frames::ZERO)]) {
        if at != until {
            gaps.push(format!("a gap between {until:?} and {at:?}"));
        }
        until = at + frames;
    }
    gaps
}

fn phase_gaps(performance: &Performance) -> Vec<String> {
    let timeline = performance.timeline();
    let phases = timeline.phases.iter().map(|phase| (phase.at, phase.frames));
    gaps(phases, timeline.frames)
}

/// Gaps between steps, and steps outside their phase.
fn step_gaps(performance: &Performance) -> Vec<String> {
    let timeline = performance.timeline();
    let outside = |step: &&StepSpan| {
        let phase = &timeline.phases[step.phase];
        step.at < phase.at || step.at + step.frames > phase.at + phase.frames
    };
    let mut broken = gaps(
        timeline.steps.iter().map(|step| (step.at, step.frames)),
        timeline.frames,
    );
    let strays = timeline.steps.iter().filter(outside);
    broken.extend(strays.map(|step| format!("`{}` is outside its phase", step.id)));
    broken
}

/// Steps with a wrong length. The length is the clip plus the tail, or the target, whichever is longer; with a
/// requested length, it is between the minimum and the maximum, and at least the clip plus the tail. The last step may
/// be longer, for a sound that still rings, and so may the one before it if no other step has range left.
fn wrong_lengths(performance: &Performance) -> Vec<String> {
    let steps = &performance.timeline().steps;
    let written = steps.iter().filter(|step| step.id != CADENCE_STEP);
    let wrong = written.filter(|step| {
        let (least, most) = due(performance, step);
        let last = step.at + step.frames == performance.timeline().frames;
        step.frames < least || !last && step.frames > most
    });
    wrong
        .map(|step| format!("`{}` lasts {:?}", step.id, step.frames))
        .collect()
}

/// Two cycles of the slowest rate, one for each breast. The remainder that no rhythm could take is always shorter.
const MOST_QUIET: Frames = Frames::from_seconds(12);

/// The minimum and the maximum length of the step.
fn due(performance: &Performance, span: &StepSpan) -> (Frames, Frames) {
    let phase = performance.phase(span);
    let step = phase.steps.iter().find(|step| step.id == span.id).unwrap();
    let choices = &performance.wish.choices;
    let sound = match &step.content {
        Content::Say(line) => {
            let side = phase.side.resolve(choices.side);
            performance
                .shelf
                .speech(&line.value.message(side, choices.technique))
        }
        Content::Sound(name) => performance.shelf.signal(&name.value),
    };
    let heard = sound.unwrap().frames + performance.session.pace.tail.value;
    let Some(hold) = &step.hold else {
        let fitted = performance.wish.fit.is_some();
        let quiet = if fitted && is_calm(performance, span) {
            MOST_QUIET
        } else {
            Frames::ZERO
        };
        return (heard, heard + quiet);
    };
    let [least, most] = match performance.wish.fit {
        None => [&hold.target, &hold.target],
        Some(_) => [&hold.min, &hold.max],
    };
    (heard.max(least.value), heard.max(most.value))
}

/// Whether it is the last step but one of the session: the warm sentence.
fn is_calm(performance: &Performance, span: &StepSpan) -> bool {
    let mut from_end = performance.timeline().steps.iter().rev();
    from_end.nth(1).is_some_and(|calm| calm == span)
}

/// Cues out of order, or past the end.
fn disorder(performance: &Performance) -> Vec<String> {
    let timeline = performance.timeline();
    let cues = &timeline.cues;
    let swapped = cues
        .windows(2)
        .filter(|pair| (pair[1].at, pair[1].bus) < (pair[0].at, pair[0].bus));
    let late = cues.iter().filter(|cue| cue.end() > timeline.frames);
    let late = late.map(|cue| format!("{} ends after the end", cue.clip));
    let swapped = swapped.map(|pair| format!("{} comes after {}", pair[1].clip, pair[0].clip));
    swapped.chain(late).collect()
}

#[test]
fn phases_cover_the_timeline() {
    holds(phase_gaps);
}

#[test]
fn steps_cover_the_timeline() {
    holds(step_gaps);
}

#[test]
fn a_gap_of_one_frame_is_detected() {
    let mut performance = ordinary("massage");
    performance.plan.timeline.steps[3].frames += Frames(1);
    assert_eq!(step_gaps(&performance).len(), 1);
    performance.plan.timeline.phases[1].at += Frames(1);
    assert_eq!(phase_gaps(&performance).len(), 2, "before it and after it");
    assert_eq!(step_gaps(&performance).len(), 2, "its first step is outside now");
}

#[test]
fn a_span_that_ends_before_the_end_is_detected() {
    let mut performance = ordinary("massage");
    performance.plan.timeline.frames += Frames(1);
    assert_eq!(phase_gaps(&performance).len(), 1);
}

#[test]
fn steps_are_as_long_as_clip_and_target_require() {
    holds(wrong_lengths);
}

#[test]
fn a_step_one_frame_short_is_detected() {
    let mut performance = ordinary("massage");
    let step = &mut performance.plan.timeline.steps[1];
    step.frames = Frames(step.frames.0 - 1);
    assert_eq!(wrong_lengths(&performance).len(), 1);
}

#[test]
fn cues_are_sorted_and_end_within_the_timeline() {
    holds(disorder);
}

#[test]
fn unsorted_cues_are_detected() {
    let mut performance = ordinary("massage");
    performance.plan.timeline.cues.swap(4, 5);
    assert_eq!(disorder(&performance).len(), 1);
    let mut performance = ordinary("massage");
    performance.plan.timeline.cues.last_mut().unwrap().frames += Frames::from_seconds(60);
    assert_eq!(disorder(&performance).len(), 1);
}
