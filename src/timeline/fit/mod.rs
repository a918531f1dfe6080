//! `--fit`: gives a session a requested length, exact to the frame.
//!
//! Each hold uses the same share of its range to its minimum or maximum. Cycles stay whole, no line is cut and no
//! safety line is lost. What a step waits for the user is not part of the length. Must not know where lengths are requested
//! or shown.

mod holds;
mod room;
mod settle;
mod turns;

use super::pass::as_held;
use super::{Catalogue, Changes, Choices, CompileError, Fit, Plan, Reach};
use crate::session::Session;
use crate::units::Frames;
use holds::{Holds, Lengths};
use room::Share;

/// How often the fit is repeated if a sound extends beyond the last step.
const ATTEMPTS: usize = 4;

/// Finds the possible lengths of `session` with `choices` and the clips of one language. Ignores `choices.fit`.
///
/// # Errors
/// The errors of [`compile`](super::compile()).
pub fn reach(session: &Session, choices: &Choices, catalogue: &dyn Catalogue) -> Result<Reach, CompileError> {
    Fitting::of(session, &unwaiting(choices), catalogue)?.reach()
}

/// `choices` without waits.
fn unwaiting(choices: &Choices) -> Choices {
    Choices {
        wait: false,
        ..choices.clone()
    }
}

/// Compiles `session` with the length `whole`.
pub(super) fn compile(
    session: &Session,
    whole: Frames,
    choices: &Choices,
    catalogue: &dyn Catalogue,
) -> Result<Plan, CompileError> {
    // A fitted session keeps its holds when the user changes the rate during playback.
    let steady = Choices {
        changes: Changes::default(),
        ..unwaiting(choices)
    };
    let fitting = Fitting::of(session, &steady, catalogue)?;
    let reach = fitting.reach()?;
    let impossible = CompileError::Length { reach };
    if whole < reach.shortest || reach.longest < whole {
        return Err(impossible);
    }
    let usual = fitting.plan(&fitting.holds.at(Share::NONE))?.timeline;
    let (lengths, share) = fitting.exact(whole)?.ok_or(impossible)?;
    let mut plan = as_held(session, &fitting.holds.held(&lengths), choices, catalogue)?;
    plan.fit = Some(Fit {
        reach,
        usual: usual.frames,
        phases: usual.phases.iter().map(|phase| phase.frames).collect(),
        percent: share.percent(),
    });
    Ok(plan)
}

/// A session to fit.
struct Fitting<'a> {
    session: &'a Session,
    choices: &'a Choices,
    catalogue: &'a dyn Catalogue,
    holds: Holds,
}

impl<'a> Fitting<'a> {
    fn of(
        session: &'a Session,
        choices: &'a Choices,
        catalogue: &'a dyn Catalogue,
    ) -> Result<Fitting<'a>, CompileError> {
        Ok(Fitting {
            session,
            choices,
            catalogue,
            holds: Holds::of(session, choices, catalogue)?,
        })
    }

    fn plan(&self, lengths: &Lengths) -> Result<Plan, CompileError> {
        as_held(
            self.session,
            &self.holds.held(lengths),
            self.choices,
            self.catalogue,
        )
    }

    fn reach(&self) -> Result<Reach, CompileError> {
        let end = |share| Ok(self.plan(&self.holds.at(share))?.timeline.frames);
        Ok(Reach {
            shortest: end(Share::LEAST)?,
            longest: end(Share::MOST)?,
        })
    }

    /// The lengths that give the total `whole`. A tone that extends beyond the last step lengthens a plan; in that
    /// case the next attempt aims lower.
    fn exact(&self, whole: Frames) -> Result<Option<(Lengths, Share)>, CompileError> {
        let mut aim = whole;
        for _ in 0..ATTEMPTS {
            let (lengths, share) = self.holds.settle(aim);
            let found = self.plan(&lengths)?.timeline.frames;
            if found == whole {
                return Ok(Some((lengths, share)));
            }
            aim = (aim + whole).saturating_sub(found);
        }
        Ok(None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::CADENCE_STEP;
    use crate::timeline::testing::{Shelf, edited, prompted, short};
    use crate::timeline::{Timeline, compile};

    fn fitted(session: &Session, whole: Frames, shelf: &Shelf) -> Result<Plan, CompileError> {
        let choices = Choices {
            fit: Some(whole),
            ..Choices::default()
        };
        compile(session, &choices, shelf)
    }

    fn found(session: &Session, shelf: &Shelf) -> Reach {
        reach(session, &Choices::default(), shelf).unwrap()
    }

    /// A range from `shortest` to `longest`, in milliseconds.
    fn span(shortest: u64, longest: u64) -> Reach {
        Reach {
            shortest: Frames::from_millis(shortest),
            longest: Frames::from_millis(longest),
        }
    }

    /// The lengths of the steps with these names, in milliseconds.
    fn millis(timeline: &Timeline, names: &[&str]) -> Vec<u64> {
        let length = |name: &&str| {
            let step = timeline.steps.iter().find(|step| step.id == *name);
            step.unwrap().frames.0 / 48
        };
        names.iter().map(length).collect()
    }

    /// The short session has 19.5 s of lines without a hold. Its gate is held for 10 to 30 s, and its rhythm runs for
    /// 60 to 180 s.
    #[test]
    fn the_range_ends_have_all_holds_at_their_limits() {
        assert_eq!(found(&short(), &Shelf::new()), span(89_500, 229_500));
        let slow = Shelf::new().line("gate", 15_000);
        assert_eq!(found(&short(), &slow), span(95_500, 229_500), "no line is cut");
    }

    #[test]
    fn every_length_in_the_range_is_exact_to_the_frame() {
        let Reach { shortest, longest } = found(&short(), &Shelf::new());
        for whole in (shortest.0..=longest.0).step_by(100_003).chain([longest.0]) {
            let plan = fitted(&short(), Frames(whole), &Shelf::new()).unwrap();
            assert_eq!(plan.timeline.frames, Frames(whole));
            let [gate, rhythm] = millis(&plan.timeline, &["gate", CADENCE_STEP])[..] else {
                panic!("two steps")
            };
            assert!((10_000..=30_000).contains(&gate), "{gate}");
            assert!(
                (60_000..=180_000).contains(&rhythm) && rhythm.is_multiple_of(4_000),
                "{rhythm}"
            );
        }
    }

    #[test]
    fn holds_use_the_same_share_of_their_range_in_whole_cycles() {
        // Half of the range would be 22.5 cycles and 15 s. The half cycle goes to the gate.
        let plan = fitted(&short(), Frames::from_millis(124_500), &Shelf::new()).unwrap();
        assert_eq!(millis(&plan.timeline, &["gate", CADENCE_STEP]), [17_000, 88_000]);
        let fit = plan.fit.unwrap();
        assert_eq!((fit.percent, fit.usual), (-53, Frames::from_millis(159_500)));
        assert_eq!(fit.phases.iter().copied().sum::<Frames>(), fit.usual);
        assert_eq!(fit.reach, found(&short(), &Shelf::new()));
    }

    #[test]
    fn the_written_length_changes_nothing() {
        let plan = fitted(&short(), Frames::from_millis(159_500), &Shelf::new()).unwrap();
        assert_eq!(plan.fit.as_ref().unwrap().percent, 0);
        let unfitted = compile(&short(), &Choices::default(), &Shelf::new()).unwrap();
        assert_eq!(plan.timeline, unfitted.timeline);
        assert_eq!(unfitted.fit, None);
    }

    #[test]
    fn other_lengths_are_rejected_with_the_possible_range() {
        let reach = span(89_500, 229_500);
        for whole in [0, reach.shortest.0 - 1, reach.longest.0 + 1, u64::MAX / 2] {
            let error = fitted(&short(), Frames(whole), &Shelf::new()).unwrap_err();
            assert_eq!(error, CompileError::Length { reach }, "{whole}");
        }
    }

    #[test]
    fn a_turn_has_room_for_its_safety_line() {
        let text = "[[phase.prompt]]\nid = \"later\"\nkind = \"hurt\"\nsay = \"later\"\nat = \"90 s\"\nsource = \"book\"\n";
        // The line begins with the cycle at 92 s and takes 3 cycles: 24 cycles in total.
        let session = prompted(text);
        let reach = found(&session, &Shelf::new());
        assert_eq!(reach, span(19_500 + 10_000 + 96_000, 229_500));
        let plan = fitted(&session, reach.shortest, &Shelf::new()).unwrap();
        assert!(plan.timeline.lines().any(|line| line.as_str() == "later"));
    }

    #[test]
    fn the_remainder_is_quiet_after_the_warm_sentence() {
        let still = edited("min = \"10 s\", max = \"30 s\"", "min = \"20 s\", max = \"20 s\"");
        let whole = Frames::from_millis(19_500 + 20_000 + 64_000 + 3_999);
        let plan = fitted(&still, whole, &Shelf::new()).unwrap();
        assert_eq!(plan.timeline.frames, whole);
        let lengths = millis(&plan.timeline, &["gate", CADENCE_STEP, "warm", "end"]);
        assert_eq!(lengths, [20_000, 64_000, 3_000 + 3_999, 1_500]);
    }

    #[test]
    fn the_range_in_whole_seconds_is_possible() {
        let told = |shortest, longest| {
            let reach = span(shortest, longest).in_seconds();
            reach.map(|reach| (reach.shortest.seconds_up(), reach.longest.seconds_up()))
        };
        assert_eq!(told(89_500, 229_500), Some((90, 229)));
        assert_eq!(told(3_000, 3_000), Some((3, 3)));
        assert_eq!(told(3_100, 3_900), None);
    }

    #[test]
    fn a_tone_beyond_the_last_step_counts_for_the_length() {
        let shelf = Shelf::new().line("relax", 60_000);
        let reach = found(&short(), &shelf);
        for whole in [
            reach.shortest,
            Frames(reach.shortest.0 + 1_234_567),
            reach.longest,
        ] {
            assert_eq!(fitted(&short(), whole, &shelf).unwrap().timeline.frames, whole);
        }
    }

    #[test]
    fn a_missing_clip_is_reported_first() {
        let shelf = Shelf::new().without("warm");
        let error = fitted(&short(), Frames::ZERO, &shelf).unwrap_err();
        assert_eq!(error.to_string(), "the spoken line `warm` has no clip");
    }
}
