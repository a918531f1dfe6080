//! The targets of the transport controls: next, previous, repeat, resume, restart, seek.
//!
//! Pure functions from one frame of a timeline to another. Must not know the player.

use crate::units::Frames;

use super::{Heard, Moment, Timeline};

/// Further than this into a step, "previous" goes to the start of this step.
const WELL_INTO_STEP: Frames = Frames::from_seconds(3);

/// If the last sentence ended longer ago than this, "repeat" goes back no further than the current step.
const STILL_IN_MIND: Frames = Frames::from_seconds(20);

/// A skip was rejected: this safety line has not been heard completely.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a safety line has not been heard completely")]
pub struct NotSkipped {
    /// The line.
    pub line: Moment,
}

impl Timeline {
    /// The target of "next" from `at`: the start of the next step, or the end from the last step. It never skips a
    /// safety line that was not `heard`: then the target is the step of that line, or the line itself if its step has
    /// begun. While such a line plays, there is no target.
    ///
    /// # Errors
    /// Such a line is playing. The error has the line.
    pub fn next_from(&self, at: Frames, heard: &Heard) -> Result<Frames, NotSkipped> {
        let (_, next) = self.steps_around(at);
        let next = next.map_or(self.frames, |step| step.at);
        let Some(line) = heard.first_unheard(at, next) else {
            return Ok(next);
        };
        if line.at <= at {
            return Err(NotSkipped { line });
        }
        let step = self.step_at(line.at).map_or(line.at, |step| step.at);
        Ok(if at < step { step } else { line.at })
    }

    /// The target of "previous" from `at`: the start of the previous step, or of the current step if it has run for
    /// more than three seconds.
    pub fn previous_from(&self, at: Frames) -> Frames {
        let start = self.step_at(at).map_or(Frames::ZERO, |step| step.at);
        if at.saturating_sub(start) > WELL_INTO_STEP {
            start
        } else {
            self.steps_around(at).0.map_or(start, |step| step.at)
        }
    }

    /// The target of "repeat" from `at`: the start of the current or last sentence. A sentence that ended more than
    /// twenty seconds ago is repeated only within its own step; otherwise the target is the start of the current
    /// step.
    pub fn repeat_from(&self, at: Frames) -> Frames {
        let step = self.step_at(at).map_or(Frames::ZERO, |step| step.at);
        match self.line_at(at) {
            Some(line) if at.saturating_sub(line.end) <= STILL_IN_MIND => line.at,
            Some(line) => line.at.max(step),
            None => step,
        }
    }

    /// The target of "resume" after a pause at `at`: the start of the interrupted sentence, else `at`.
    pub fn resume_from(&self, at: Frames) -> Frames {
        match self.line_at(at) {
            Some(line) if at < line.end => line.at,
            _ => at,
        }
    }

    /// The target of "restart" from `at`: the start of its phase. In a lap, it is the start in this lap.
    pub fn restart_from(&self, at: Frames) -> Frames {
        self.place_at(at).map_or(Frames::ZERO, |(phase, _)| phase.at)
    }

    /// The target of a seek from `at` to `to`: the start of the sentence that plays at `to`, else `to`, at most the
    /// end. Forward it never skips a safety line that was not `heard`: then the target is the start of that line.
    /// While such a line plays, there is no target ahead.
    ///
    /// # Errors
    /// The seek goes forward, and such a line is playing. The error has the line.
    pub fn seek_from(&self, at: Frames, to: Frames, heard: &Heard) -> Result<Frames, NotSkipped> {
        let to = to.min(self.frames);
        let skipped = if at < to {
            heard.first_unheard(at, to)
        } else {
            None
        };
        match skipped {
            Some(line) if line.at <= at => Err(NotSkipped { line }),
            Some(line) => Ok(line.at),
            None => Ok(self.resume_from(to)),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::clip::ClipId;
    use crate::session::{PhaseKind, Side};
    use crate::timeline::{Bus, Cue, CueKind, PhaseSpan, StepSpan};

    fn seconds(seconds: u64) -> Frames {
        Frames::from_seconds(seconds)
    }

    fn line(at: u64, length: u64, kind: CueKind) -> Cue {
        Cue {
            at: seconds(at),
            frames: seconds(length),
            bus: Bus::Speech,
            kind,
            clip: ClipId::new("a.ogg"),
            message: None,
        }
    }

    /// Steps at 0, 10 (the gate), 20, 30 (two minutes of rhythm with the hurt line), 150 (the call) and 160 s.
    fn timeline() -> Timeline {
        let starts = [0, 10, 20, 30, 150, 160, 170];
        let steps = starts.windows(2).map(|pair| StepSpan {
            phase: 0,
            id: pair[0].to_string(),
            figure: None,
            at: seconds(pair[0]),
            frames: seconds(pair[1] - pair[0]),
        });
        Timeline {
            cues: vec![
                line(0, 5, CueKind::Line),
                line(10, 8, CueKind::Safety),
                line(20, 4, CueKind::Line),
                line(60, 6, CueKind::Safety),
                line(100, 5, CueKind::Line),
                line(150, 5, CueKind::Safety),
                line(160, 5, CueKind::Line),
            ],
            phases: vec![PhaseSpan {
                id: "all".to_owned(),
                kind: PhaseKind::Massage,
                side: Side::Both,
                at: Frames::ZERO,
                frames: seconds(170),
            }],
            steps: steps.collect(),
            music: None,
            rates: Vec::new(),
            figures: Vec::new(),
            holds: Vec::new(),
            lap: None,
            frames: seconds(170),
        }
    }

    /// A history in which everything before `up_to` was heard.
    fn heard(up_to: u64) -> Heard {
        let mut heard = Heard::nothing(&timeline());
        heard.hear(seconds(up_to));
        heard
    }

    #[test]
    fn next_goes_to_the_next_step_but_never_skips_a_safety_line() {
        let table = [
            (2, 2, Ok(10)),
            (10, 10, Err(1)),
            (17, 17, Err(1)),
            (18, 18, Ok(20)),
            (12, 18, Ok(20)),
            (25, 25, Ok(30)),
            (31, 31, Ok(60)),
            (61, 61, Err(3)),
            (70, 70, Ok(150)),
            (31, 70, Ok(150)),
            (165, 165, Ok(170)),
        ];
        for (at, up_to, leads_to) in table {
            let next = timeline().next_from(seconds(at), &heard(up_to));
            let next = next.map_err(|refused| refused.line.index);
            assert_eq!(next, leads_to.map(seconds), "from {at}, heard to {up_to}");
        }
    }

    #[test]
    fn previous_and_repeat_go_back_to_the_expected_position() {
        let table = [
            (0, 0, 0),
            (2, 0, 0),
            (12, 0, 10),
            (14, 10, 10),
            (29, 20, 20),
            (35, 30, 20),
            (50, 30, 30),
            (110, 30, 100),
            (140, 30, 100),
            (169, 160, 160),
        ];
        for (at, previous, repeat) in table {
            let (now, timeline) = (seconds(at), timeline());
            assert_eq!(timeline.previous_from(now), seconds(previous), "previous at {at}");
            assert_eq!(timeline.repeat_from(now), seconds(repeat), "repeat at {at}");
        }
    }

    #[test]
    fn resume_restarts_the_sentence_or_continues() {
        for (at, from) in [(3, 0), (5, 5), (15, 10), (63, 60), (66, 66), (80, 80)] {
            assert_eq!(timeline().resume_from(seconds(at)), seconds(from), "at {at}");
        }
    }

    #[test]
    fn a_seek_goes_to_a_sentence_but_never_past_an_unheard_safety_line() {
        let table = [
            (2, 2, 4, Ok(0)),
            (2, 2, 8, Ok(8)),
            (2, 2, 15, Ok(10)),
            (2, 2, 165, Ok(10)),
            (12, 12, 165, Err(1)),
            (12, 12, 2, Ok(0)),
            (12, 12, 12, Ok(10)),
            (20, 20, 50, Ok(50)),
            (20, 20, 102, Ok(60)),
            (70, 70, 102, Ok(100)),
            (20, 160, 162, Ok(160)),
            (165, 165, 999, Ok(170)),
        ];
        for (at, up_to, to, leads_to) in table {
            let found = timeline().seek_from(seconds(at), seconds(to), &heard(up_to));
            let found = found.map_err(|refused| refused.line.index);
            assert_eq!(
                found,
                leads_to.map(seconds),
                "from {at} to {to}, heard to {up_to}"
            );
        }
    }

    #[test]
    fn restart_goes_to_the_start_of_the_phase() {
        let mut timeline = timeline();
        let mut second = timeline.phases[0].clone();
        (second.at, second.frames) = (seconds(30), seconds(140));
        timeline.phases[0].frames = seconds(30);
        timeline.phases.push(second);
        for step in &mut timeline.steps[3..] {
            step.phase = 1;
        }
        for (at, start) in [(0, 0), (29, 0), (30, 30), (155, 30), (170, 30)] {
            assert_eq!(timeline.restart_from(seconds(at)), seconds(start), "at {at}");
        }
    }

    #[derive(Debug, Clone, Copy)]
    enum Act {
        Listen(u64),
        Seek(u64),
        Restart,
        Next,
        Previous,
        Repeat,
        PauseAndResume,
    }

    fn acts() -> impl Strategy<Value = Vec<Act>> {
        let act = prop_oneof![
            (1_u64..1_000_000).prop_map(Act::Listen),
            (0_u64..9_000_000).prop_map(Act::Seek),
            Just(Act::Restart),
            Just(Act::Next),
            Just(Act::Next),
            Just(Act::Previous),
            Just(Act::Repeat),
            Just(Act::PauseAndResume),
        ];
        prop::collection::vec(act, 1..120)
    }

    proptest! {
        #[test]
        fn no_keys_skip_an_unheard_safety_line(acts in acts()) {
            let timeline = timeline();
            let mut heard = Heard::nothing(&timeline);
            let mut at = Frames::ZERO;
            let mut stretches = vec![(at, at)];
            for act in acts {
                let to = match act {
                    Act::Listen(frames) => {
                        at = (at + Frames(frames)).min(timeline.frames);
                        heard.hear(at);
                        stretches.last_mut().unwrap().1 = at;
                        continue;
                    }
                    Act::Seek(to) => timeline.seek_from(at, Frames(to), &heard).unwrap_or(at),
                    Act::Restart => timeline.restart_from(at),
                    Act::Next => timeline.next_from(at, &heard).unwrap_or(at),
                    Act::Previous => timeline.previous_from(at),
                    Act::Repeat => timeline.repeat_from(at),
                    Act::PauseAndResume => timeline.resume_from(at),
                };
                prop_assert!(at <= to || !matches!(act, Act::Next), "next went back");
                if to != at {
                    heard.go_on_at(to);
                    at = to;
                    stretches.push((at, at));
                }
            }
            let furthest = stretches.iter().map(|stretch| stretch.1).max().unwrap();
            for cue in timeline.cues.iter().filter(|cue| cue.kind == CueKind::Safety) {
                let whole = |(from, to): &(Frames, Frames)| *from <= cue.at && cue.end() <= *to;
                prop_assert!(
                    furthest <= cue.end() || stretches.iter().any(whole),
                    "{:?} was skipped", cue.at
                );
            }
        }
    }
}
