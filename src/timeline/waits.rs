//! Steps that wait until the user is ready.
//!
//! Pure functions of a frame of a timeline. Must not know the player.

use super::{Change, Changes, Edit, HoldChange, HoldSpan, NotSteered, Timeline};
use crate::units::Frames;

impl Timeline {
    /// Whether the step at `at` waits for the user there: its line was heard, and so was the pause after it.
    pub fn waits_at(&self, at: Frames) -> bool {
        let waits = |(hold, start): (HoldSpan, Frames)| {
            let from = hold.waits_from.map(|from| start + from);
            from.is_some_and(|from| from <= at) && at < start + hold.frames
        };
        at < self.frames && self.hold_at(at).is_some_and(waits)
    }

    /// The edit that ends the wait of the step at `now` at `at`, or as soon as its line was heard. `None` if the step ends by
    /// itself before.
    ///
    /// # Errors
    /// The step does not wait.
    pub fn go_on(&self, now: Frames, at: Frames) -> Result<Option<Edit>, NotSteered> {
        let found = self.hold_at(now).filter(|_| now < self.frames);
        let (hold, start) = found.ok_or(NotSteered::NotHere)?;
        hold.waits_from.ok_or(NotSteered::NotHere)?;
        let since = at - start;
        let ends = Edit::Hold(HoldChange {
            of: hold.of,
            since,
            frames: since,
        });
        Ok((since < hold.frames).then_some(ends))
    }

    /// The edits with which the steps that play from `to` on wait as long as at first, whatever `changes` made of it: who goes
    /// back was not ready.
    pub fn waiting_again(&self, to: Frames, changes: &Changes) -> Vec<Change> {
        let again = |hold: &HoldSpan| {
            hold.waits_from?;
            let step = self.steps.get(hold.step)?;
            let is_ahead = to < step.at + step.frames;
            (is_ahead && !changes.holds(hold.of).is_empty()).then(|| Change {
                at: to,
                edit: Edit::Hold(HoldChange {
                    of: hold.of,
                    since: to.saturating_sub(step.at),
                    frames: hold.most,
                }),
            })
        };
        self.holds.iter().filter_map(again).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::Session;
    use crate::timeline::testing::{Shelf, edited};
    use crate::timeline::{Choices, compile};

    const SECOND: Frames = Frames::from_seconds(1);

    /// The welcome takes 3 s. The gate is spoken for 2 s, has a tail of 1 s, is held for 20 s, and waits for 2 minutes.
    fn waiting() -> Session {
        let gate = "hold = { target = \"20 s\", min = \"10 s\", max = \"30 s\", source = \"comfort\" }\n";
        let wait = format!("{gate}wait = {{ max = \"2 min\", source = \"comfort\" }}\n");
        edited(gate, &wait)
    }

    fn compiled(choices: &Choices) -> Timeline {
        compile(&waiting(), choices, &Shelf::new()).unwrap().timeline
    }

    fn chosen() -> Choices {
        Choices {
            wait: true,
            ..Choices::default()
        }
    }

    fn changed(edits: &[(u64, Edit)]) -> (Changes, Timeline) {
        let with = |changes: Changes, (at, edit): &(u64, Edit)| changes.with(SECOND * *at, edit.clone());
        let changes = edits.iter().fold(Changes::default(), with);
        let timeline = compiled(&Choices {
            changes: changes.clone(),
            ..chosen()
        });
        (changes, timeline)
    }

    fn gate(timeline: &Timeline) -> Frames {
        timeline.steps[1].frames
    }

    #[test]
    fn a_step_waits_only_if_that_was_chosen() {
        let plain = compiled(&Choices::default());
        assert_eq!(gate(&plain), SECOND * 20);
        assert!((0..30).all(|second| !plain.waits_at(SECOND * second)));
        assert_eq!(plain.go_on(SECOND * 7, SECOND * 8), Err(NotSteered::NotHere));
        let waiting = compiled(&chosen());
        assert_eq!(gate(&waiting), SECOND * 120);
        let waits: Vec<u64> = (0..130)
            .filter(|second| waiting.waits_at(SECOND * *second))
            .collect();
        assert_eq!(waits, (6..123).collect::<Vec<u64>>());
        assert!(!waiting.waits_at(waiting.frames));
    }

    #[test]
    fn it_ends_at_the_request_or_after_its_line() {
        let first = compiled(&chosen());
        for (at, length) in [(50, 47), (7, 4), (4, 3), (3, 3)] {
            let edit = first.go_on(SECOND * 3, SECOND * at).unwrap().unwrap();
            let (_, timeline) = changed(&[(at, edit)]);
            assert_eq!(gate(&timeline), SECOND * length, "{at}");
        }
        assert_eq!(first.go_on(SECOND * 122, SECOND * 123), Ok(None));
        assert_eq!(first.go_on(SECOND, SECOND * 2), Err(NotSteered::NotHere));
    }

    #[test]
    fn the_longest_wait_is_the_limit_of_longer_and_the_hold_that_of_shorter() {
        let first = compiled(&chosen());
        assert_eq!(first.longer(SECOND * 20), Err(NotSteered::Longest));
        let (_, once) = changed(&[(20, first.shorter(SECOND * 20).unwrap())]);
        assert_eq!(gate(&once), SECOND * 60);
        let (_, twice) = changed(&[(14, once.shorter(SECOND * 14).unwrap())]);
        assert_eq!(gate(&twice), SECOND * 11, "what was played stays");
    }

    #[test]
    fn who_goes_back_is_waited_for_again() {
        let first = compiled(&chosen());
        let (cut, short) = changed(&[(10, first.go_on(SECOND * 8, SECOND * 10).unwrap().unwrap())]);
        assert_eq!(gate(&short), SECOND * 7);
        for to in [0, 3, 6, 9] {
            let again = short.waiting_again(SECOND * to, &cut);
            assert_eq!(again.len(), 1, "{to}");
            let changes = cut.with_all(&again);
            let timeline = compiled(&Choices { changes, ..chosen() });
            assert_eq!(gate(&timeline), SECOND * 120, "{to}");
        }
        assert_eq!(short.waiting_again(SECOND * 10, &cut), []);
        assert_eq!(first.waiting_again(Frames::ZERO, &Changes::default()), []);
    }

    #[test]
    fn a_fitted_session_has_its_length_without_the_waits() {
        let fitted = |wait| {
            let fit = Some(SECOND * 120);
            compiled(&Choices {
                fit,
                wait,
                ..Choices::default()
            })
        };
        let (plain, waiting) = (fitted(false), fitted(true));
        assert_eq!(plain.frames, SECOND * 120);
        assert_eq!(gate(&waiting), SECOND * 120);
        assert_eq!(waiting.frames - gate(&waiting), plain.frames - gate(&plain));
    }
}
