//! Every safety line is heard: the gate before any touch, "stop if it hurts" in every phase of massage or expression,
//! and at the end when to call, one warm sentence and the signal `end`.

use warmhands::locale::MessageId;
use warmhands::session::{Content, PhaseKind, Safety, Step};
use warmhands::timeline::{Cue, CueKind, PhaseSpan, StepSpan};
use warmhands::units::Frames;

use super::performance::{Performance, holds, ordinary};
use crate::shipped::when_to_call;

/// Each step of the session with its span on the timeline, by phase and id.
fn steps(performance: &Performance) -> impl Iterator<Item = (&Step, &StepSpan)> {
    performance.timeline().steps.iter().filter_map(|span| {
        let steps = &performance.phase(span).steps;
        let step = steps.iter().find(|step| step.id == span.id)?;
        Some((step, span))
    })
}

/// The cue of that safety step: its line, marked as safety, at the first frame of the step.
fn cue<'a>(performance: &'a Performance, step: &Step, span: &StepSpan) -> Option<&'a Cue> {
    let Content::Say(line) = &step.content else {
        return None;
    };
    let phase = performance.phase(span);
    let choices = &performance.wish.choices;
    let message = line
        .value
        .message(phase.side.resolve(choices.side), choices.technique);
    let mut cues = performance.timeline().cues.iter();
    cues.find(|cue| {
        cue.at == span.at && cue.kind == CueKind::Safety && cue.message.as_ref() == Some(&message)
    })
}

/// Safety steps that are not heard whole in their place.
fn unheard(performance: &Performance) -> Vec<String> {
    let phases = performance.timeline().phases.iter().filter_map(|span| {
        let mut phases = performance.session.phases.iter();
        phases.find(|phase| phase.id == span.id)
    });
    let written = phases.flat_map(|phase| &phase.steps);
    let written = written.filter(|step| step.safety.is_some()).count();
    let spans: Vec<(&Step, &StepSpan)> = steps(performance)
        .filter(|(step, _)| step.safety.is_some())
        .collect();
    let heard = |step: &Step, span: &StepSpan| {
        cue(performance, step, span).is_some_and(|cue| cue.end() <= span.at + span.frames)
    };
    let silent = spans.iter().filter(|(step, span)| !heard(step, span));
    let mut unheard: Vec<String> = silent
        .map(|(step, _)| format!("`{}` is not heard", step.id))
        .collect();
    if spans.len() != written {
        unheard.push(format!("{} of {written} safety steps have a place", spans.len()));
    }
    unheard
}

/// Phases of massage or expression that come before the gate or have no line on pain.
fn careless(performance: &Performance) -> Vec<String> {
    let said = |safety| {
        let steps = steps(performance).filter(move |(step, _)| step.safety == Some(safety));
        steps.filter_map(|(step, span)| cue(performance, step, span))
    };
    let gate_until = said(Safety::Gate).map(Cue::end).min();
    let mut careless = Vec::new();
    let phases = &performance.timeline().phases;
    for phase in phases.iter().filter(|phase| is_hands_on(phase)) {
        if gate_until.is_none_or(|until| until > phase.at) {
            careless.push(format!("`{}` comes before the gate", phase.id));
        }
        if !said(Safety::Hurt).any(|cue| phase.at <= cue.at && cue.end() <= phase.at + phase.frames) {
            careless.push(format!("`{}` has no line on pain", phase.id));
        }
    }
    careless
}

fn is_hands_on(phase: &PhaseSpan) -> bool {
    matches!(phase.kind, PhaseKind::Massage | PhaseKind::Express)
}

/// The faults of the end, which must be: when to call, one warm sentence, `end`, and nothing after it.
fn bad_end(performance: &Performance) -> Vec<String> {
    let cues = &performance.timeline().cues;
    let lines: Vec<&Cue> = cues.iter().filter(|cue| cue.is_line()).collect();
    let call = when_to_call();
    let Some(from) = lines.len().checked_sub(call.len() + 1) else {
        return vec!["too few lines".to_owned()];
    };
    let (calls, warm) = lines[from..].split_at(call.len());
    let said: Vec<MessageId> = calls.iter().filter_map(|cue| cue.message.clone()).collect();
    let end = cues.iter().rfind(|cue| cue.kind == CueKind::Signal);
    let mut bad = Vec::new();
    if said != call || calls.iter().any(|cue| cue.kind != CueKind::Safety) {
        bad.push(format!("{said:?} instead of when to call"));
    }
    if warm[0].kind != CueKind::Line {
        bad.push(format!("no warm sentence but {}", warm[0].clip));
    }
    if !end.is_some_and(|end| end.clip.as_str() == "signals/end" && end.at >= warm[0].end()) {
        bad.push("it does not end with the signal `end`".to_owned());
    }
    bad
}

/// An ordinary performance of `full` without the cue of `clip`.
fn without(clip: &str) -> Performance {
    let mut performance = ordinary("full");
    let cues = &mut performance.plan.timeline.cues;
    let before = cues.len();
    cues.retain(|cue| cue.clip.as_str() != clip);
    assert!(cues.len() < before, "{clip}");
    performance
}

#[test]
fn every_safety_step_is_heard() {
    holds(unheard);
}

#[test]
fn a_silent_safety_step_is_detected() {
    assert_eq!(unheard(&without("speech/gate")).len(), 1);
    assert_eq!(unheard(&without("speech/hurt-massage-light")).len(), 2);
}

#[test]
fn the_gate_comes_first_and_every_phase_mentions_pain() {
    holds(careless);
}

#[test]
fn a_late_gate_or_a_phase_without_its_line_on_pain_is_detected() {
    let hands_on = ordinary("full")
        .timeline()
        .phases
        .iter()
        .filter(|phase| is_hands_on(phase))
        .count();
    assert_eq!(careless(&without("speech/gate")).len(), hands_on);
    assert_eq!(careless(&without("speech/hurt-massage-sore")).len(), 2);
}

#[test]
fn every_session_ends_with_when_to_call() {
    holds(bad_end);
}

#[test]
fn an_end_without_its_lines_is_detected() {
    for clip in ["speech/call-if-no-latch", "speech/close-warm-milk", "signals/end"] {
        assert!(!bad_end(&without(clip)).is_empty(), "{clip}");
    }
    let mut early = ordinary("full");
    let end = early
        .plan
        .timeline
        .cues
        .iter_mut()
        .rfind(|cue| cue.kind == CueKind::Signal)
        .unwrap();
    end.at = Frames(end.at.0 - 2 * 48_000);
    assert_eq!(bad_end(&early).len(), 1);
}
