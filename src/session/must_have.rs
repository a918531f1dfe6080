//! The parts that every session must have for safety.

use super::script::{Content, Phase, Session, Step};
use super::{PhaseKind, Safety, SessionProblem};
use crate::document::{Fault, Spot};

/// Rejects a session without a gate, hurt lines or a close.
pub(super) fn check(session: &Session) -> Result<(), Fault<SessionProblem>> {
    let fault = |spot, problem| {
        Err(Fault {
            file: session.file.clone(),
            spot,
            problem,
        })
    };
    if session.listed && !has_gate(session) {
        return fault(None, SessionProblem::NoGate);
    }
    let hands_on = session.phases.iter().filter(|phase| is_hands_on(phase));
    if let Some(phase) = hands_on
        .into_iter()
        .find(|phase| !has(&phase.steps, Safety::Hurt))
    {
        return fault(
            Some(phase.spot),
            SessionProblem::NoHurtLine {
                phase: phase.id.clone(),
            },
        );
    }
    if let Some(phase) = session
        .repeating()
        .iter()
        .find(|phase| !phase.repeat || phase.kind != PhaseKind::Express)
    {
        let problem = SessionProblem::Repeat {
            phase: phase.id.clone(),
        };
        return fault(Some(phase.spot), problem);
    }
    match session.phases.last() {
        Some(last) if closes(last) => Ok(()),
        last => fault(last.map(|phase| -> Spot { phase.spot }), SessionProblem::NoClose),
    }
}

fn is_hands_on(phase: &Phase) -> bool {
    matches!(phase.kind, PhaseKind::Massage | PhaseKind::Express)
}

fn has(steps: &[Step], safety: Safety) -> bool {
    steps.iter().any(|step| says(step, safety))
}

/// Only a spoken line counts: a signal can't carry a safety message.
fn says(step: &Step, safety: Safety) -> bool {
    step.safety == Some(safety) && matches!(step.content, Content::Say(_))
}

fn has_gate(session: &Session) -> bool {
    session
        .phases
        .iter()
        .take_while(|phase| !is_hands_on(phase))
        .any(|phase| has(&phase.steps, Safety::Gate))
}

/// Whether the phase ends with call lines, then one warm line, then the signal `end`.
fn closes(phase: &Phase) -> bool {
    let last_call = phase.steps.iter().rposition(|step| says(step, Safety::Call));
    let Some(after) = last_call.map(|call| &phase.steps[call + 1..]) else {
        return false;
    };
    let end = |step: &Step| matches!(&step.content, Content::Sound(name) if name.value == "end");
    phase.kind == PhaseKind::Close
        && matches!(after, [warm, last] if matches!(warm.content, Content::Say(_)) && end(last))
}
