//! Finds the start position: a phase or a step, by name.

use super::ShowError;
use crate::timeline::Timeline;
use crate::units::Frames;

/// The frame of the step called `PHASE.STEP` or of the phase called `PHASE`, or the beginning.
pub(super) fn found(timeline: &Timeline, session: &str, from: Option<&str>) -> Result<Frames, ShowError> {
    let Some(name) = from else { return Ok(Frames::ZERO) };
    let (phase, step) = match name.split_once('.') {
        Some((phase, step)) => (phase, Some(step)),
        None => (name, None),
    };
    timeline.find(phase, step).ok_or_else(|| ShowError::UnknownStart {
        name: name.to_owned(),
        session: session.to_owned(),
        known: starts(timeline, phase),
    })
}

/// The possible starts: the steps of `phase` or, if there is no such phase, all phases.
fn starts(Timeline { phases, steps, .. }: &Timeline, phase: &str) -> Vec<String> {
    match phases.iter().position(|span| span.id == phase) {
        Some(at) => {
            let within = steps.iter().filter(|step| step.phase == at);
            within.map(|step| format!("{phase}.{}", step.id)).collect()
        }
        None => phases.iter().map(|span| span.id.clone()).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::show::Request;
    use crate::show::testing::show;

    #[test]
    fn a_phase_or_step_is_found_by_name() {
        let timeline = show(&Request::default()).plan.timeline;
        let phase = &timeline.phases[1];
        let step = timeline.steps.iter().rfind(|step| step.phase == 1).unwrap();
        let named = format!("{}.{}", phase.id, step.id);
        assert_eq!(found(&timeline, "full", None).unwrap(), Frames::ZERO);
        assert_eq!(found(&timeline, "full", Some(&phase.id)).unwrap(), phase.at);
        assert_eq!(found(&timeline, "full", Some(&named)).unwrap(), step.at);
    }

    #[test]
    fn an_error_for_an_unknown_start_lists_the_known_ones() {
        let timeline = show(&Request::default()).plan.timeline;
        let known = |name: &str| match found(&timeline, "full", Some(name)) {
            Err(ShowError::UnknownStart { known, .. }) => known,
            other => panic!("{other:?}"),
        };
        assert_eq!(known("nowhere").len(), timeline.phases.len());
        let phase = &timeline.phases[0].id;
        let steps = known(&format!("{phase}.nowhere"));
        assert!(
            steps.iter().all(|step| step.starts_with(&format!("{phase}."))),
            "{steps:?}"
        );
    }
}
