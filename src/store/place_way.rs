//! The way back to a place: the frame, the changes in force, and the timeline with them.
//!
//! Pure: takes a place and the show made from its request. Must not know how it is played.

use super::place::LastPlace;
use super::place_plan::fingerprint;
use crate::show::{Show, ShowError};
use crate::timeline::{Change, Changes, Timeline};
use crate::units::Frames;

/// Where and how a session goes on.
#[derive(Debug, Clone)]
pub struct WayBack {
    /// The first frame.
    pub at: Frames,
    /// The changes in force.
    pub changes: Changes,
    /// The timeline with these changes.
    pub timeline: Timeline,
    /// Whether the session is the same, so that it goes on at the sentence. If not, at the step.
    pub is_same: bool,
}

impl LastPlace {
    /// The way back to this place in `show`.
    ///
    /// # Errors
    /// If the session does not compile with the changes.
    pub fn way_back(&self, show: &Show) -> Result<WayBack, ShowError> {
        let is_same = fingerprint(&show.plan.timeline) == self.plan;
        let pieces = show.pieces();
        let edits: Vec<Change> = self
            .edits
            .iter()
            .filter_map(|edit| edit.change(&pieces))
            .collect();
        let changes = show.changes().with_all(&edits);
        // A line that was asked for may be gone, though the session is the same.
        let sentence = is_same
            .then(|| self.to_sentence(show, changes.clone()).ok())
            .flatten();
        match sentence {
            Some(way) => Ok(way),
            None => self.to_step(show, &changes),
        }
    }

    /// The start of the sentence. As after a pause, the last changes are in force from there on.
    fn to_sentence(&self, show: &Show, changes: Changes) -> Result<WayBack, ShowError> {
        let timeline = show.timeline(&changes)?;
        let at = timeline.resume_from(Frames(self.frame).min(timeline.frames));
        let kept = changes.with_all(&changes.kept_at(at));
        let timeline = match kept.compiles_like(&changes) {
            true => timeline,
            false => show.timeline(&kept)?,
        };
        Ok(WayBack {
            at,
            changes: kept,
            timeline,
            is_same: true,
        })
    }

    /// The start of the step, of the phase if there is no such step, or of the session. The frames of earlier changes mean
    /// nothing there.
    fn to_step(&self, show: &Show, changes: &Changes) -> Result<WayBack, ShowError> {
        let plan = &show.plan.timeline;
        let step = plan.find(&self.phase, Some(&self.step));
        let at = step.or_else(|| plan.find(&self.phase, None)).unwrap_or_default();
        let changes = show.changes().with_all(&changes.kept_at(at));
        Ok(WayBack {
            at,
            timeline: show.timeline(&changes)?,
            changes,
            is_same: false,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::Library;
    use crate::show::{LanguageChoice, Request};
    use crate::store::kept;
    use crate::store::place::tests::place;
    use crate::timeline::{Bus, Edit};
    use crate::units::Decibels;

    fn show(session: &str) -> Show {
        let request = Request {
            session: Some(session.into()),
            ..Request::default()
        };
        let library = Library::default();
        let languages = LanguageChoice::settle(&library, &request, &|_| None).unwrap();
        Show::prepare(&library, &languages, &request).unwrap()
    }

    /// A place in the middle of a line of the rhythm, with changes of all kinds before and in that line.
    fn left(show: &Show) -> (LastPlace, Changes, Timeline) {
        let rhythm = show.plan.timeline.rates[0].at;
        let changes = show
            .changes()
            .with(rhythm + Frames::from_seconds(5), Edit::Rate(5));
        let plan = show.timeline(&changes).unwrap();
        let later = rhythm + Frames::from_seconds(30);
        let asked = Edit::Say(Some("time-left-30".parse().unwrap()));
        let changes = changes
            .with(later, plan.longer(later).unwrap())
            .with(later, asked);
        let plan = show.timeline(&changes).unwrap();
        let line = plan.next_line(rhythm + Frames::from_seconds(60)).unwrap();
        let changes = changes.with(line.at + Frames(1), Edit::Volume(Bus::Speech, Decibels(-6.0)));
        let frame = line.at + Frames(line.end.0.abs_diff(line.at.0) / 2);
        let (phase, step) = plan.place_at(frame).unwrap();
        let place = LastPlace {
            plan: fingerprint(&show.plan.timeline),
            frame: frame.0,
            phase: phase.id,
            step: step.id,
            edits: kept(&changes, None),
            ..place()
        };
        (place, changes, plan)
    }

    #[test]
    fn it_goes_on_at_the_sentence_with_all_changes() {
        let show = show("express");
        let (place, changes, plan) = left(&show);
        let way = place.way_back(&show).unwrap();
        let line = plan.line_at(Frames(place.frame)).unwrap();
        assert!(way.is_same);
        assert_eq!((way.at, &way.timeline), (line.at, &plan));
        assert!(way.changes.compiles_like(&changes));
        let speech: Vec<_> = way.changes.volumes(Bus::Speech).collect();
        assert_eq!(
            speech,
            [(line.at, Decibels(-6.0))],
            "in force from the first word on"
        );
    }

    #[test]
    fn another_plan_goes_on_at_the_step_of_that_name_with_what_was_in_force() {
        let first = show("express");
        let (mut place, _, _) = left(&first);
        place.plan = "another".to_owned();
        let way = place.way_back(&first).unwrap();
        let step = first.plan.timeline.find(&place.phase, Some(&place.step)).unwrap();
        assert_eq!((way.is_same, way.at), (false, step));
        assert_eq!(way.changes.last_rate_by(), 5);
        let before = Frames(step.0 - 1);
        assert_eq!(way.changes.rate_by(before), 0);
        place.phase = "no-such-phase".to_owned();
        assert_eq!(place.way_back(&first).unwrap().at, Frames::ZERO);
    }

    #[test]
    fn a_place_beyond_the_end_is_the_end() {
        let show = show("massage");
        let place = LastPlace {
            plan: fingerprint(&show.plan.timeline),
            frame: 2 * show.plan.timeline.frames.0,
            edits: Vec::new(),
            ..place()
        };
        assert!(place.way_back(&show).unwrap().at <= show.plan.timeline.frames);
    }
}
