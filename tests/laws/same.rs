//! The same session, choice and clips give the same plan.

use super::performance::{Performance, holds, ordinary};
use warmhands::units::Frames;

/// Whether compiling again gives a different plan.
fn changes(performance: &Performance) -> Vec<String> {
    let again = Performance::of(&performance.session, &performance.wish);
    if again.plan == performance.plan {
        Vec::new()
    } else {
        vec!["compiled again, the plan is another".to_owned()]
    }
}

#[test]
fn compiling_again_gives_the_same_plan() {
    holds(changes);
}

#[test]
fn a_plan_that_differs_by_one_frame_is_detected() {
    let mut performance = ordinary("relief");
    performance.plan.timeline.cues[9].at += Frames(1);
    assert_eq!(changes(&performance).len(), 1);
}
