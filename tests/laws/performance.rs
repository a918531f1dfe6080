//! A shipped session compiled for a random choice with clips of random lengths: the input of the laws.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use warmhands::clip::ClipId;
use warmhands::locale::MessageId;
use warmhands::session::{Beat, CADENCE_STEP, Phase, Rhythm, Session, Side, Technique};
use warmhands::timeline::{
    Catalogue, Choices, ClipLength, CompileError, Count, Cue, Plan, Reach, StepSpan, Timeline, compile, reach,
};
use warmhands::units::{CyclesPerMinute, Frames};

use crate::shipped::SESSIONS;

/// How many choices each law is tested with, each in every session.
const CASES: u32 = 128;

/// How long a session that repeats runs: four turns.
pub(crate) const LASTING: Frames = Frames::from_seconds(20 * 60);

/// A shipped session, compiled.
#[derive(Clone)]
pub(crate) struct Performance {
    pub(crate) session: Session,
    pub(crate) wish: Wish,
    pub(crate) shelf: Shelf,
    pub(crate) plan: Plan,
}

/// What a person chooses, and the length of every sound.
#[derive(Debug, Clone)]
pub(crate) struct Wish {
    pub(crate) choices: Choices,
    pub(crate) lengths: Lengths,
    /// Where the length of the session lies between its shortest and its longest, in thousandths.
    pub(crate) fit: Option<u64>,
}

/// Made-up lengths. Sounds take them from a list in turn, in the alphabetical order of their names.
#[derive(Debug, Clone)]
pub(crate) struct Lengths {
    pub(crate) lines: Vec<Frames>,
    pub(crate) words: Vec<Frames>,
    pub(crate) signals: Vec<Frames>,
}

impl Performance {
    /// Compiles `session` for `wish`. Shipped sessions compile for every wish.
    pub(crate) fn of(session: &Session, wish: &Wish) -> Performance {
        Performance::with(session, wish, Shelf::new(session, &wish.lengths))
            .unwrap_or_else(|error| panic!("{}: {error}", session.id))
    }

    /// Compiles `session` for `wish` with the sounds of that shelf.
    pub(crate) fn with(session: &Session, wish: &Wish, shelf: Shelf) -> Result<Performance, CompileError> {
        let mut wish = wish.clone();
        // A session that repeats has no length to fit.
        wish.fit = wish.fit.filter(|_| session.repeating().is_empty());
        if let Some(thousandths) = wish.fit {
            let Reach { shortest, longest } = reach(session, &wish.choices, &shelf)?;
            let more = (longest.0 - shortest.0) * thousandths / 1000;
            wish.choices.fit = Some(shortest + Frames(more));
        }
        let plan = compile(session, &wish.choices, &shelf)?;
        Ok(Performance {
            session: session.clone(),
            wish,
            shelf,
            plan,
        })
    }

    pub(crate) fn timeline(&self) -> &Timeline {
        &self.plan.timeline
    }

    /// The rate in cycles a minute in a phase with that rhythm.
    pub(crate) fn rate(&self, rhythm: &Rhythm) -> u64 {
        let rate = self.wish.choices.rate.unwrap_or(rhythm.cadence.rate.value);
        u64::from(rate.0)
    }

    /// The phase, as written, that `step` belongs to. A repeating phase appears several times on the timeline.
    pub(crate) fn phase(&self, step: &StepSpan) -> &Phase {
        let id = &self.timeline().phases[step.phase].id;
        self.session.phases.iter().find(|phase| phase.id == *id).unwrap()
    }

    /// Each rhythm as written, with its phase and its step on the timeline.
    pub(crate) fn rhythms(&self) -> impl Iterator<Item = (&Phase, &Rhythm, &StepSpan)> {
        let steps = self.timeline().steps.iter();
        steps.filter(|step| step.id == CADENCE_STEP).map(|step| {
            let phase = self.phase(step);
            (phase, phase.rhythm.as_ref().unwrap(), step)
        })
    }

    /// The spoken lines that begin within `step`.
    pub(crate) fn lines_in(&self, step: &StepSpan) -> impl Iterator<Item = &Cue> {
        let (from, until) = (step.at, step.at + step.frames);
        let cues = self.timeline().cues.iter();
        cues.filter(move |cue| cue.is_line() && from <= cue.at && cue.at < until)
    }
}

/// Tests `law` with every shipped session, for all choices and clip lengths.
pub(crate) fn holds(law: impl Fn(&Performance) -> Vec<String>) {
    for_any(wishes(), |wish| {
        for session in SESSIONS.iter() {
            let broken = law(&Performance::of(session, &wish));
            prop_assert!(broken.is_empty(), "{}: {}", session.id, broken.join("; "));
        }
        Ok(())
    });
}

/// Runs `test` with values of `strategy`; shows the smallest failing value.
pub(crate) fn for_any<S: Strategy>(strategy: S, test: impl Fn(S::Value) -> Result<(), TestCaseError>) {
    let config = Config {
        cases: CASES,
        failure_persistence: None,
        ..Config::default()
    };
    let outcome = TestRunner::new(config).run(&strategy, test);
    outcome.unwrap_or_else(|error| panic!("{error}"));
}

/// The session `id` in an ordinary performance, as a base for planted faults.
pub(crate) fn ordinary(id: &str) -> Performance {
    let session = SESSIONS.iter().find(|session| session.id == id).unwrap();
    Performance::of(session, &ordinary_wish())
}

/// No choices, and sounds of ordinary lengths.
pub(crate) fn ordinary_wish() -> Wish {
    let lengths = Lengths {
        lines: vec![Frames::from_seconds(5)],
        words: vec![Frames::from_millis(500)],
        signals: vec![Frames::from_millis(800)],
    };
    let choices = Choices {
        lasting: Some(LASTING),
        ..Choices::default()
    };
    Wish {
        choices,
        lengths,
        fit: None,
    }
}

/// Any choice, with the default length or any other possible length, and sounds of 0.3 s to 20 s. Words of beats are
/// short half of the time.
pub(crate) fn wishes() -> impl Strategy<Value = Wish> {
    let side = prop::sample::select(vec![None, Some(Side::Left), Some(Side::Right)]);
    let technique = prop::sample::select(Technique::ALL);
    let rate = prop::option::of((10..=60_u32).prop_map(CyclesPerMinute));
    let count = prop::sample::select(vec![Count::Voice, Count::Tone, Count::None]);
    let choices = (side, technique, rate, count).prop_map(|(side, technique, rate, count)| Choices {
        side,
        technique,
        rate,
        count,
        lasting: Some(LASTING),
        ..Choices::default()
    });
    let fit = prop::option::of(0..=1000_u64);
    (choices, lengths(), fit).prop_map(|(choices, lengths, fit)| Wish {
        choices,
        lengths,
        fit,
    })
}

fn lengths() -> impl Strategy<Value = Lengths> {
    let any = || 14_400..=960_000_u64;
    let of = |length: BoxedStrategy<u64>, most| prop::collection::vec(length.prop_map(Frames), 1..=most);
    let words = prop_oneof![any().boxed(), (14_400..=40_000_u64).boxed()].boxed();
    (of(any().boxed(), 60), of(words, 3), of(any().boxed(), 7)).prop_map(|(lines, words, signals)| Lengths {
        lines,
        words,
        signals,
    })
}

/// Every sound that a session may ask for, with its length.
#[derive(Clone)]
pub(crate) struct Shelf(pub(crate) BTreeMap<String, Frames>);

impl Shelf {
    pub(crate) fn new(session: &Session, lengths: &Lengths) -> Shelf {
        let mut shelf = Shelf(BTreeMap::new());
        let lines = session.lines().flat_map(|(line, side)| line.value.messages(side));
        shelf.add("speech", lines.map(|id| id.to_string()), &lengths.lines);
        let words = Beat::ALL.iter().map(|beat| beat.message().to_string());
        shelf.add("speech", words, &lengths.words);
        let sounds = session.sounds().map(|name| name.value.clone());
        let beats = Beat::ALL.iter().map(|beat| beat.word().to_owned());
        let signals = sounds.chain(beats).chain(["last-ten-seconds".to_owned()]);
        shelf.add("signals", signals, &lengths.signals);
        shelf
    }

    fn add(&mut self, folder: &str, names: impl Iterator<Item = String>, lengths: &[Frames]) {
        let mut names: Vec<String> = names.collect();
        names.sort();
        names.dedup();
        let lengths = lengths.iter().cycle();
        self.0.extend(
            names
                .iter()
                .zip(lengths)
                .map(|(name, length)| (format!("{folder}/{name}"), *length)),
        );
    }

    fn find(&self, path: String) -> Option<ClipLength> {
        let frames = *self.0.get(&path)?;
        let clip = ClipId::new(path);
        Some(ClipLength { clip, frames })
    }
}

impl Catalogue for Shelf {
    fn speech(&self, message: &MessageId) -> Option<ClipLength> {
        self.find(format!("speech/{message}"))
    }

    fn signal(&self, name: &str) -> Option<ClipLength> {
        self.find(format!("signals/{name}"))
    }
}
