//! A step or rhythm is made longer or shorter, or ended for the other breast, at any moment and any number of times (law:
//! edits). Nothing before the change moves, speech never overlaps, no safety line is lost, cycles stay whole, and both
//! breasts get the same.

use std::collections::BTreeMap;

use proptest::prelude::*;
use warmhands::session::{CADENCE_STEP, Side};
use warmhands::timeline::{
    Changes, Choices, Cue, CueKind, Edit, HoldChange, NotSteered, StepSpan, Timeline, compile,
};
use warmhands::units::{CyclesPerMinute, Frames};

use super::performance::{Performance, ordinary, ordinary_wish};
use crate::shipped::SESSIONS;

/// The line that a person asks for.
const ASKED: &str = "time-left-5";
/// Moments are whole multiples of this.
const GRID: Frames = Frames::from_millis(50);
/// The pause after a line in the shipped sessions, at most.
const TAIL: Frames = Frames::from_seconds(2);

/// What a person asks for.
#[derive(Debug, Clone, Copy)]
enum Wanted {
    Longer,
    Shorter,
    Side,
    Rate(i32),
    TimeLeft,
    /// It ends the wait of a step.
    GoOn,
}

fn wanted() -> impl Strategy<Value = Wanted> {
    prop_oneof![
        2 => Just(Wanted::Longer),
        2 => Just(Wanted::Shorter),
        2 => Just(Wanted::Side),
        1 => (-5_i32..45).prop_map(Wanted::Rate),
        2 => Just(Wanted::TimeLeft),
        2 => Just(Wanted::GoOn),
    ]
}

/// A session, and the changes made so far.
struct Playing {
    performance: Performance,
    changes: Changes,
    timeline: Timeline,
}

impl Playing {
    fn new(mut performance: Performance) -> Playing {
        let asked = (format!("speech/{ASKED}"), Frames::from_seconds(3));
        performance.shelf.0.extend([asked]);
        Playing {
            timeline: performance.timeline().clone(),
            changes: Changes::within(CyclesPerMinute(10), CyclesPerMinute(60)),
            performance,
        }
    }

    fn edit(&self, wanted: Wanted, at: Frames) -> Result<Edit, NotSteered> {
        match wanted {
            Wanted::Longer => self.timeline.longer(at),
            Wanted::Shorter => self.timeline.shorter(at),
            Wanted::Side => self.timeline.side(at).map(|(edit, _)| edit),
            Wanted::Rate(by) => Ok(Edit::Rate(by)),
            Wanted::TimeLeft => Ok(Edit::Say(Some(ASKED.parse().unwrap()))),
            Wanted::GoOn => self.timeline.go_on(at, at)?.ok_or(NotSteered::NotHere),
        }
    }

    fn compiled(&self, changes: &Changes) -> Timeline {
        let choices = Choices {
            changes: changes.clone(),
            ..self.performance.wish.choices.clone()
        };
        let Performance { session, shelf, .. } = &self.performance;
        compile(session, &choices, shelf).unwrap().timeline
    }

    /// Makes the change at `at`. Returns what is wrong afterwards.
    fn ask(&mut self, wanted: Wanted, at: Frames) -> Vec<String> {
        let Ok(edit) = self.edit(wanted, at) else {
            return Vec::new();
        };
        let changes = self.changes.with(at, edit.clone());
        let timeline = self.compiled(&changes);
        let mut wrong = moved(&self.timeline, &timeline, at);
        wrong.extend(overlaps(&timeline));
        wrong.extend(lost(&self.timeline, &timeline));
        wrong.extend(broken_cycles(&self.performance, &timeline));
        wrong.extend(match edit {
            Edit::Hold(hold) => self.misjudged(wanted, hold, &timeline, at),
            Edit::Say(_) => unsaid(&changes, &timeline, at),
            _ => Vec::new(),
        });
        (self.changes, self.timeline) = (changes, timeline);
        wrong
    }

    /// What is wrong with the length of the step at `at`.
    fn misjudged(&self, wanted: Wanted, hold: HoldChange, after: &Timeline, at: Frames) -> Vec<String> {
        let start = at - hold.since;
        let (Some((phase, before)), Some((_, now))) = (self.timeline.place_at(start), after.place_at(start))
        else {
            return vec![format!("nothing is at {start:?}")];
        };
        let cycle = Frames::from_seconds(6);
        // Safety lines that were not spoken yet are spoken first, and a line that speaks is heard out.
        let lines = lines_in(after, &now).filter(|line| at <= line.end());
        let room: Frames = lines.map(|line| line.frames + TAIL + cycle).sum();
        let is_right = before.id == now.id
            && match wanted {
                Wanted::Longer => before.frames <= now.frames,
                Wanted::Shorter => now.frames <= before.frames.max(hold.since + cycle + room),
                _ => now.frames <= hold.since + cycle + room,
            };
        let text = format!(
            "{wanted:?} in {} at {:?}: {before:?} became {now:?}",
            phase.id, hold.since
        );
        (!is_right).then_some(text).into_iter().collect()
    }
}

fn lines_in<'a>(timeline: &'a Timeline, step: &StepSpan) -> impl Iterator<Item = &'a Cue> {
    let (from, to) = (step.at, step.at + step.frames);
    let lines = timeline.cues.iter().filter(|cue| cue.is_line());
    lines.filter(move |cue| from <= cue.at && cue.at < to)
}

/// Whether anything before `at` differs.
fn moved(before: &Timeline, after: &Timeline, at: Frames) -> Vec<String> {
    // An endless timeline is written out only as far as its last change requires.
    let until = before.lap.map_or(at, |lap| at.min(lap.end()));
    let cues = |timeline: &Timeline| -> Vec<Cue> {
        let cues = timeline.cues.iter();
        let cues = cues.filter(|cue| cue.at < until && cue.kind != CueKind::Music);
        cues.cloned().collect()
    };
    let steps = |timeline: &Timeline| -> Vec<(String, Frames)> {
        let steps = timeline.steps.iter().filter(|step| step.at < until);
        steps.map(|step| (step.id.clone(), step.at)).collect()
    };
    let is_same = cues(before) == cues(after) && steps(before) == steps(after);
    (!is_same)
        .then(|| format!("something before {at:?} moved"))
        .into_iter()
        .collect()
}

fn overlaps(timeline: &Timeline) -> Vec<String> {
    let lines: Vec<&Cue> = timeline.cues.iter().filter(|cue| cue.is_line()).collect();
    let pairs = lines.windows(2).filter(|pair| pair[1].at < pair[0].end());
    pairs
        .map(|pair| format!("{:?} speaks over {:?}", pair[1], pair[0]))
        .collect()
}

/// Safety lines that are gone. An endless timeline has as many laps as it takes.
fn lost(before: &Timeline, after: &Timeline) -> Vec<String> {
    let count = |timeline: &Timeline| {
        let safety = timeline.cues.iter().filter(|cue| cue.kind == CueKind::Safety);
        safety.count()
    };
    let is_less = if before.is_endless() {
        count(after) < count(before)
    } else {
        count(after) != count(before)
    };
    (is_less)
        .then(|| "a safety line is lost or spoken twice".to_owned())
        .into_iter()
        .collect()
}

/// Rhythms with beats that are no whole cycles.
fn broken_cycles(performance: &Performance, timeline: &Timeline) -> Vec<String> {
    let beats = performance.wish.choices.technique.beats().len();
    let rhythms = timeline.steps.iter().filter(|step| step.id == CADENCE_STEP);
    let count = |step: &StepSpan| {
        let (from, to) = (step.at, step.at + step.frames);
        let beats = timeline.cues.iter().filter(|cue| cue.kind == CueKind::Beat);
        beats.filter(|cue| from <= cue.at && cue.at < to).count()
    };
    let broken = rhythms.filter(|step| !count(step).is_multiple_of(beats) || count(step) == 0);
    broken
        .map(|step| format!("{step:?} has {} beats", count(step)))
        .collect()
}

/// Lines that were asked for and are not spoken, or too early.
fn unsaid(changes: &Changes, timeline: &Timeline, at: Frames) -> Vec<String> {
    let asked = changes
        .iter()
        .filter(|change| matches!(change.edit, Edit::Say(_)))
        .count();
    let said: Vec<Frames> = timeline
        .cues
        .iter()
        .filter(|cue| {
            cue.message
                .as_ref()
                .is_some_and(|message| message.as_str() == ASKED)
        })
        .map(|cue| cue.at)
        .collect();
    let is_right = said.len() == asked && said.last().is_some_and(|said| at <= *said);
    (!is_right)
        .then(|| format!("asked at {at:?}, spoken at {said:?}"))
        .into_iter()
        .collect()
}

fn playing(id: &str, lasting: Option<Frames>) -> Playing {
    let session = SESSIONS.iter().find(|session| session.id == id).unwrap();
    let mut wish = ordinary_wish();
    wish.choices.lasting = lasting;
    if !session.repeating().is_empty() {
        wish.choices.turn = Some(Frames::from_seconds(150));
    }
    Playing::new(Performance::of(session, &wish))
}

/// A session whose steps wait where they can.
fn waiting(id: &str) -> Playing {
    let session = SESSIONS.iter().find(|session| session.id == id).unwrap();
    let mut wish = ordinary_wish();
    wish.choices.wait = true;
    Playing::new(Performance::of(session, &wish))
}

fn sessions() -> Vec<Playing> {
    let mut all: Vec<Playing> = ["express", "full", "first-days", "relief", "massage"]
        .map(|id| playing(id, None))
        .into();
    all.extend(["full", "first-days"].map(waiting));
    all.push(playing("cadence", None));
    all.push(playing("cadence", Some(Frames::from_seconds(600))));
    all
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_change_at_any_moment_is_right(
        mut asked in prop::collection::vec((20_u64..24_000, wanted()), 1..=8),
    ) {
        asked.sort_by_key(|(at, _)| *at);
        for mut playing in sessions() {
            for (at, wanted) in &asked {
                let at = GRID * *at;
                if playing.timeline.frames <= at {
                    continue;
                }
                let wrong = playing.ask(*wanted, at);
                prop_assert!(wrong.is_empty(), "{}: {wanted:?} at {at:?}: {wrong:?}", playing.performance.session.id);
            }
            let again = playing.compiled(&playing.changes);
            prop_assert_eq!(&again, &playing.timeline);
        }
    }
}

/// Every control at every 50 ms of the first days' session.
#[test]
fn every_moment_is_right() {
    let first = || playing("first-days", None);
    for index in 0..first().timeline.frames.0 / GRID.0 {
        for wanted in [
            Wanted::Longer,
            Wanted::Shorter,
            Wanted::Side,
            Wanted::Rate(5),
            Wanted::TimeLeft,
        ] {
            let wrong = first().ask(wanted, GRID * index);
            assert!(wrong.is_empty(), "{wanted:?} at {index}: {wrong:?}");
        }
    }
}

/// The step of the first washing.
fn washing(timeline: &Timeline) -> StepSpan {
    let mut steps = timeline.steps.iter();
    steps.find(|step| step.id == "wash-hands").unwrap().clone()
}

/// A wait that is ended at every 50 ms of its step: what follows is heard at once, or after the line, and nothing is lost.
#[test]
fn a_wait_ends_at_any_moment_and_the_session_goes_on() {
    let messages =
        |timeline: &Timeline| -> Vec<String> { timeline.lines().map(ToString::to_string).collect() };
    let mut playing = waiting("first-days");
    let (first, step) = (playing.timeline.clone(), washing(&playing.timeline));
    assert_eq!(step.frames, Frames::from_seconds(300));
    let line = lines_in(&first, &step).next().unwrap().end();
    for index in 0..step.frames.0 / GRID.0 {
        let at = step.at + GRID * index;
        let wrong = playing.ask(Wanted::GoOn, at);
        assert_eq!(wrong, Vec::<String>::new(), "{index}");
        let after = washing(&playing.timeline);
        let end = after.at + after.frames;
        assert!(
            line < end && end <= at.max(line + TAIL),
            "{index}: it ends at {end:?}"
        );
        assert_eq!(messages(&playing.timeline), messages(&first), "{index}");
        let rest = |timeline: &Timeline, step: &StepSpan| timeline.frames - (step.at + step.frames);
        assert_eq!(rest(&playing.timeline, &after), rest(&first, &step), "{index}");
        assert_eq!(playing.compiled(&playing.changes), playing.timeline, "{index}");
        (playing.changes, playing.timeline) = (Changes::default(), first.clone());
    }
}

#[test]
fn without_the_choice_no_step_waits() {
    for session in ["express", "full", "first-days", "relief", "massage"] {
        let (plain, waiting) = (playing(session, None).timeline, waiting(session).timeline);
        assert!(
            plain.holds.iter().all(|hold| hold.waits_from.is_none()),
            "{session}"
        );
        assert_eq!(washing(&plain).frames, Frames::from_seconds(60), "{session}");
        let waits = waiting.holds.iter().filter(|hold| hold.waits_from.is_some());
        assert_eq!(waits.count(), if session == "full" { 2 } else { 1 }, "{session}");
    }
}

/// The rhythms of a timeline: side and length.
fn rhythms(timeline: &Timeline) -> Vec<(Side, Frames)> {
    let steps = timeline.steps.iter().filter(|step| step.id == CADENCE_STEP);
    steps
        .map(|step| (timeline.phases[step.phase].side, step.frames))
        .collect()
}

/// The frame `seconds` into the rhythm with this number.
fn into_rhythm(timeline: &Timeline, number: usize, seconds: u64) -> Frames {
    let mut steps = timeline.steps.iter().filter(|step| step.id == CADENCE_STEP);
    steps.nth(number).unwrap().at + Frames::from_seconds(seconds)
}

#[test]
fn the_second_breast_is_given_what_the_first_had() {
    for wanted in [Wanted::Longer, Wanted::Shorter, Wanted::Side] {
        let mut playing = playing("express", None);
        let at = into_rhythm(&playing.timeline, 0, 150);
        let before = rhythms(&playing.timeline);
        assert_eq!(playing.ask(wanted, at), Vec::<String>::new());
        let after = rhythms(&playing.timeline);
        assert_ne!(before[0], after[0], "{wanted:?}");
        assert_eq!(after[0].1, after[1].1, "{wanted:?}");
        assert_eq!(before[2..], after[2..], "another pair keeps its own");
        let at = into_rhythm(&playing.timeline, 1, 100);
        assert_eq!(playing.ask(Wanted::Side, at), Vec::<String>::new());
        let last = rhythms(&playing.timeline);
        assert_eq!(last[0], after[0]);
        assert!(last[1].1 < last[0].1, "changed there too");
    }
}

#[test]
fn turns_go_on_by_the_clock_after_one_that_was_changed() {
    let mut playing = playing("cadence", None);
    let at = into_rhythm(&playing.timeline, 1, 60);
    assert_eq!(playing.ask(Wanted::Side, at), Vec::<String>::new());
    let turns = rhythms(&playing.timeline);
    assert!(turns[1].1 <= Frames::from_seconds(66), "{turns:?}");
    let full = Frames::from_seconds(130);
    assert!(turns[2..].iter().all(|(_, frames)| full < *frames), "{turns:?}");
    let mut playing = self::playing("cadence", None);
    let at = into_rhythm(&playing.timeline, 0, 60);
    assert_eq!(playing.ask(Wanted::Side, at), Vec::<String>::new());
    let turns = rhythms(&playing.timeline);
    assert_eq!(
        turns[0].1, turns[1].1,
        "the other breast of the first turn: {turns:?}"
    );
    assert!(turns[2..].iter().all(|(_, frames)| full < *frames), "{turns:?}");
}

#[test]
fn lengths_end_at_the_limits_of_their_source() {
    let mut playing = playing("express", None);
    let at = into_rhythm(&playing.timeline, 0, 20);
    let mut refused = BTreeMap::new();
    for wanted in [Wanted::Longer, Wanted::Shorter] {
        for _ in 0..4 {
            match playing.edit(wanted, at) {
                Ok(_) => assert_eq!(playing.ask(wanted, at), Vec::<String>::new()),
                Err(refusal) => {
                    let length = rhythms(&playing.timeline)[0].1;
                    refused.insert(format!("{wanted:?}"), (refusal, length));
                }
            }
        }
    }
    // 3.75 to 5.75 minutes.
    let longest = refused["Longer"];
    assert_eq!(longest.0, NotSteered::Longest);
    assert!(Frames::from_seconds(339) < longest.1 && longest.1 <= Frames::from_seconds(345));
    let shortest = refused["Shorter"];
    assert_eq!(shortest.0, NotSteered::Shortest);
    assert!(Frames::from_seconds(225) <= shortest.1 && shortest.1 < Frames::from_seconds(231));
}

#[test]
fn what_can_t_be_changed_is_refused() {
    let express = playing("express", None).timeline;
    let welcome = Frames::from_seconds(1);
    assert_eq!(express.longer(welcome), Err(NotSteered::NotHere));
    assert_eq!(express.side(welcome).map(drop), Err(NotSteered::NotHere));
    let last = into_rhythm(&express, 3, 30);
    assert_eq!(express.side(last).map(drop), Err(NotSteered::NoOtherSide));
    let wash = express.find("prepare", Some("wash-hands")).unwrap() + Frames::from_seconds(10);
    assert_eq!(
        express.shorter(wash),
        Err(NotSteered::Shortest),
        "a minute is the least"
    );
    assert!(express.longer(wash).is_ok());
}

#[test]
fn a_massage_is_lengthened_by_its_room_on_both_breasts() {
    let mut playing = playing("full", None);
    let length = |timeline: &Timeline, phase: &str| {
        let index = timeline.phases.iter().position(|span| span.id == phase).unwrap();
        let mut steps = timeline.steps.iter().filter(|step| step.phase == index);
        steps.find(|step| step.id == "twist").unwrap().frames
    };
    let at = playing.timeline.find("massage-first", Some("twist")).unwrap() + Frames::from_seconds(8);
    assert_eq!(playing.ask(Wanted::Longer, at), Vec::<String>::new());
    for phase in ["massage-first", "massage-second"] {
        assert_eq!(
            length(&playing.timeline, phase),
            Frames::from_seconds(20),
            "{phase}"
        );
    }
    assert_eq!(playing.edit(Wanted::Longer, at), Err(NotSteered::Longest));
}

/// The checks find what they look for.
#[test]
fn planted_faults_are_found() {
    let playing = playing("express", None);
    let at = into_rhythm(&playing.timeline, 0, 100);
    let mut after = playing.timeline.clone();
    let safety = after
        .cues
        .iter()
        .position(|cue| cue.kind == CueKind::Safety)
        .unwrap();
    after.cues.remove(safety);
    assert!(!lost(&playing.timeline, &after).is_empty());
    assert!(!moved(&playing.timeline, &after, at).is_empty());
    let mut after = playing.timeline.clone();
    let line = after.cues.iter().position(|cue| cue.is_line()).unwrap();
    after.cues[line].frames = Frames::from_seconds(600);
    assert!(!overlaps(&after).is_empty());
    let beat = after
        .cues
        .iter()
        .position(|cue| cue.kind == CueKind::Beat)
        .unwrap();
    after.cues.remove(beat);
    assert!(!broken_cycles(&playing.performance, &after).is_empty());
    assert_eq!(ordinary("express").plan.timeline, playing.timeline);
}
