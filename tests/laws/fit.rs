//! With `--fit`, every length that a session can have is met to the frame, with the recordings of every language.
//!
//! This file computes the range of each hold independently. The other laws are tested with fitted sessions as well.

use std::sync::LazyLock;

use warmhands::library::Narration;
use warmhands::session::{CADENCE_STEP, Hold, Rhythm, Session, Side, Technique};
use warmhands::timeline::{Choices, Cue, CueKind, Plan, Reach, StepSpan, Timeline};
use warmhands::units::{CyclesPerMinute, Frames};

use super::narration::narrations;
use crate::shipped::SESSIONS;
use crate::together::computing;

/// A minute, in frames.
const MINUTE: u64 = 2_880_000;

static NARRATIONS: LazyLock<Vec<Narration>> = LazyLock::new(narrations);

/// A session in one language with one choice, and the lengths it can have.
struct Fitting<'a> {
    session: &'a Session,
    narration: &'a Narration,
    choices: Choices,
    reach: Reach,
    /// The number of safety lines without a requested length.
    safety_lines: usize,
}

/// One hold of the result: how far it moved, and how far it could have moved, down and up.
struct Moved {
    by: i128,
    down: i128,
    up: i128,
}

/// The tolerance of a hold's share, in frames or cycles: one for each time it is rounded.
const GRAIN: i128 = 2;

impl<'a> Fitting<'a> {
    fn new(session: &'a Session, narration: &'a Narration, choices: Choices) -> Fitting<'a> {
        let unfitted = narration.plan(session, &choices).unwrap();
        Fitting {
            session,
            narration,
            reach: narration.reach(session, &choices).unwrap(),
            choices,
            safety_lines: safety_lines(&unfitted.timeline),
        }
    }

    fn plan(&self, whole: Frames) -> Plan {
        let choices = Choices {
            fit: Some(whole),
            ..self.choices.clone()
        };
        let plan = self.narration.plan(self.session, &choices);
        plan.unwrap_or_else(|error| panic!("{self}: {}: {error}", whole.0))
    }

    fn rate(&self, rhythm: &Rhythm) -> u64 {
        u64::from(self.choices.rate.unwrap_or(rhythm.cadence.rate.value).0)
    }

    /// Everything that is wrong with `plan`, which should have the length `whole`.
    fn broken(&self, plan: &Plan, whole: Frames) -> Vec<String> {
        let timeline = &plan.timeline;
        let mut broken = Vec::new();
        if timeline.frames != whole {
            broken.push(format!("{} frames, not {}", timeline.frames.0, whole.0));
        }
        for step in &timeline.steps {
            broken.extend(self.out_of_room(timeline, step));
        }
        for (name, moved) in [("steps", self.steps(timeline)), ("turns", self.turns(timeline))] {
            broken.extend(unequal(&moved).then(|| format!("{name} give unequal shares")));
        }
        let [first, second] = [Side::First, Side::Second].map(|side| rhythm_time(timeline, side));
        broken.extend((first != second).then(|| format!("unfair: {} and {}", first.0, second.0)));
        let (before, now) = (self.safety_lines, safety_lines(timeline));
        broken.extend((before != now).then(|| format!("{now} safety lines, not {before}")));
        broken
    }

    /// The step, if it is outside its range.
    fn out_of_room(&self, timeline: &Timeline, span: &StepSpan) -> Option<String> {
        let phase = &self.session.phases[span.phase];
        let (least, most) = if span.id == CADENCE_STEP {
            let rhythm = phase.rhythm.as_ref()?;
            let rate = self.rate(rhythm);
            if !whole_cycles(span.frames, rate) {
                return Some(format!("{}: a cycle is cut", phase.id));
            }
            let hold = &rhythm.hold;
            (hold.min.value, hold.max.value)
        } else {
            let heard = self.heard(timeline, span);
            match self.hold(span) {
                Some(hold) => (heard.max(hold.min.value), heard.max(hold.max.value)),
                None => (heard, heard),
            }
        };
        let within = (least..=most).contains(&span.frames);
        (!within).then(|| format!("{}.{}: {}", phase.id, span.id, span.frames.0))
    }

    /// The time the step needs for its line or signal.
    fn heard(&self, timeline: &Timeline, span: &StepSpan) -> Frames {
        let cue = timeline.cues.iter().find(|cue| {
            cue.at == span.at && matches!(cue.kind, CueKind::Line | CueKind::Safety | CueKind::Signal)
        });
        cue.unwrap().frames + self.session.pace.tail.value
    }

    fn hold(&self, span: &StepSpan) -> Option<&'a Hold> {
        let mut steps = self.session.phases[span.phase].steps.iter();
        steps.find(|step| step.id == span.id)?.hold.as_ref()
    }

    fn steps(&self, timeline: &Timeline) -> Vec<Moved> {
        let moved = |span: &StepSpan| {
            let hold = self.hold(span)?;
            let heard = self.heard(timeline, span);
            let [least, usual, most] =
                [&hold.min, &hold.target, &hold.max].map(|length| length.value.max(heard).0);
            Some(Moved::new(least, usual, most, span.frames.0))
        };
        timeline.steps.iter().filter_map(moved).collect()
    }

    /// In cycles.
    fn turns(&self, timeline: &Timeline) -> Vec<Moved> {
        let rhythms = timeline.steps.iter().filter(|span| span.id == CADENCE_STEP);
        let moved = |span: &StepSpan| {
            let rhythm = self.session.phases[span.phase].rhythm.as_ref()?;
            let rate = self.rate(rhythm);
            let up = |length: Frames| (length.0 * rate).div_ceil(MINUTE);
            let (least, most) = (up(rhythm.hold.min.value), rhythm.hold.max.value.0 * rate / MINUTE);
            let usual = up(rhythm.hold.target.value);
            Some(Moved::new(least, usual, most, up(span.frames)))
        };
        rhythms.filter_map(moved).collect()
    }
}

impl std::fmt::Display for Fitting<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let rate = self.choices.rate.map(|rate| rate.0);
        let (session, language) = (&self.session.id, &self.narration.language);
        write!(f, "{session}, {language}, {}, {rate:?}", self.choices.technique)
    }
}

impl Moved {
    fn new(least: u64, usual: u64, most: u64, found: u64) -> Moved {
        Moved {
            by: i128::from(found) - i128::from(usual),
            down: i128::from(usual - least),
            up: i128::from(most - usual),
        }
    }
}

/// Whether some holds moved down and others up, or two of them moved by different shares of their range, beyond the
/// rounding to whole frames or cycles.
fn unequal(moved: &[Moved]) -> bool {
    let shorter = moved.iter().any(|one| one.by < 0);
    let longer = moved.iter().any(|one| one.by > GRAIN);
    let room = |one: &Moved| if shorter { one.down } else { one.up };
    let apart = |one: &Moved, other: &Moved| (one.by * room(other) - other.by * room(one)).abs();
    let parted = |pair: &[Moved]| apart(&pair[0], &pair[1]) > GRAIN * (room(&pair[0]) + room(&pair[1]));
    shorter && longer || moved.windows(2).any(parted)
}

fn whole_cycles(frames: Frames, rate: u64) -> bool {
    let count = (frames.0 * rate).div_ceil(MINUTE);
    frames.0 == count * MINUTE / rate
}

fn rhythm_time(timeline: &Timeline, side: Side) -> Frames {
    let rhythms = timeline.steps.iter().filter(|span| span.id == CADENCE_STEP);
    let of_side = rhythms.filter(|span| timeline.phases[span.phase].side == side);
    of_side.map(|span| span.frames).sum()
}

fn safety_lines(timeline: &Timeline) -> usize {
    let safety = |cue: &&Cue| cue.kind == CueKind::Safety;
    timeline.cues.iter().filter(safety).count()
}

/// Runs `test` for every session in every narrated language.
fn for_all(test: fn(&Session, &Narration)) {
    let sessions = SESSIONS.iter().filter(|session| session.repeating().is_empty());
    let pairs = sessions.flat_map(|session| NARRATIONS.iter().map(move |narration| (session, narration)));
    computing(pairs, |(session, narration)| test(session, narration));
}

#[test]
fn both_ends_and_the_lengths_between_are_met_at_every_rate() {
    for_all(|session, narration| {
        for rate in 10..=60 {
            for technique in Technique::ALL.iter().copied() {
                let choices = Choices {
                    technique,
                    rate: Some(CyclesPerMinute(rate)),
                    ..Choices::default()
                };
                let fitting = Fitting::new(session, narration, choices);
                let Reach { shortest, longest } = fitting.reach;
                let between = Frames(shortest.0 + (longest.0 - shortest.0) * u64::from(rate) / 61);
                for whole in [shortest, between, longest] {
                    let broken = fitting.broken(&fitting.plan(whole), whole);
                    assert!(broken.is_empty(), "{fitting}, {}: {broken:?}", whole.0);
                }
            }
        }
    });
}

#[test]
fn every_second_and_odd_frame_is_met_and_a_longer_request_shortens_nothing() {
    for_all(|session, narration| {
        let fitting = Fitting::new(session, narration, Choices::default());
        let Reach { shortest, longest } = fitting.reach;
        let (mut percent, mut turns) = (i8::MIN, Vec::new());
        let seconds = shortest.seconds_up()..=longest.0 / 48_000;
        for whole in seconds.map(|second| Frames(second * 48_000 + second % 7)) {
            if whole > longest {
                break;
            }
            let plan = fitting.plan(whole);
            let broken = fitting.broken(&plan, whole);
            assert!(broken.is_empty(), "{fitting}, {}: {broken:?}", whole.0);
            let now = plan.fit.as_ref().unwrap().percent;
            assert!(now >= percent, "{fitting}: {now} after {percent}");
            let cycles: Vec<i128> = fitting.turns(&plan.timeline).iter().map(|turn| turn.by).collect();
            let shrunk = turns.iter().zip(&cycles).any(|(before, now)| now < before);
            assert!(!shrunk, "{fitting}, {}: {cycles:?} after {turns:?}", whole.0);
            (percent, turns) = (now, cycles);
        }
    });
}

#[test]
fn lengths_beyond_the_ends_are_refused() {
    for_all(|session, narration| {
        let fitting = Fitting::new(session, narration, Choices::default());
        let Reach { shortest, longest } = fitting.reach;
        for whole in [Frames(shortest.0 - 1), longest + Frames(1)] {
            let choices = Choices {
                fit: Some(whole),
                ..Choices::default()
            };
            assert!(narration.plan(session, &choices).is_err(), "{fitting}");
        }
    });
}

#[test]
fn faults_are_detected() {
    let session = SESSIONS.iter().find(|session| session.id == "express").unwrap();
    let fitting = Fitting::new(session, &NARRATIONS[0], Choices::default());
    let whole = Frames::from_seconds(27 * 60);
    let plan = fitting.plan(whole);
    assert_eq!(fitting.broken(&plan, whole), [""; 0]);
    assert_eq!(
        fitting.broken(&plan, whole + Frames(1)).len(),
        1,
        "another length"
    );
    let changed = |id: &str, frames: i64| {
        let mut plan = plan.clone();
        let steps = &mut plan.timeline.steps;
        let step = steps.iter_mut().find(|step| step.id == id).unwrap();
        step.frames = Frames(step.frames.0.checked_add_signed(frames).unwrap());
        fitting.broken(&plan, whole)
    };
    assert!(!changed("settle", 1).is_empty(), "a line without a hold");
    assert!(!changed("wash-hands", 48_000).is_empty(), "more than the others");
    assert!(!changed(CADENCE_STEP, 1).is_empty(), "no whole cycle");
    assert!(!changed(CADENCE_STEP, 192_000).is_empty(), "one breast has more");
    let mut silent = plan.clone();
    let Timeline { cues, steps, .. } = &mut silent.timeline;
    let prompt = |cue: &Cue| cue.kind == CueKind::Safety && steps.iter().all(|step| step.at != cue.at);
    let later = cues.iter().position(prompt).unwrap();
    cues.remove(later);
    assert!(
        !fitting.broken(&silent, whole).is_empty(),
        "a safety line is missing"
    );
}
