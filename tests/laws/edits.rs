//! A change during playback is an entry in a list (law: edits). The plan compiled with the list is unchanged up to the
//! change, and rendering the record again with the list gives the same bits.

use std::collections::BTreeMap;
use std::sync::Arc;

use proptest::prelude::*;
use warmhands::clip::{Clip, ClipChannels, ClipId};
use warmhands::document::Source;
use warmhands::level::LOOK_AHEAD;
use warmhands::mixer::{MixSettings, Mixer, SoundError, Sounds};
use warmhands::output::ring::{Drain, Opening, ring};
use warmhands::player::{
    Conductor, Control, Happening, MusicWish, Part, PartName, PlayState, Recompile, Refusal, RenderSource,
    Script, SourceError, replay,
};
use warmhands::session::{ControlLines, Session, Side};
use warmhands::show::{Answers, NamedPiece};
use warmhands::timeline::{
    Bus, Catalogue, Changes, Choices, Cue, CueKind, Edit, MusicBed, MusicPiece, Timeline, compile,
};
use warmhands::units::{CHANNELS, CyclesPerMinute, Decibels, Frames};

use super::performance::{Performance, Shelf, Wish, ordinary, ordinary_wish};
use crate::shipped::SESSIONS;

const SECOND: u64 = 48_000;

fn within() -> Changes {
    Changes::within(CyclesPerMinute(10), CyclesPerMinute(60))
}

/// `performance` with its rate changed by `by` cycles a minute at the given second.
fn changed(performance: &Performance, changes: &[(u64, i32)]) -> Timeline {
    let changes = changes.iter().fold(within(), |changes, (second, by)| {
        changes.with(Frames(second * SECOND), Edit::Rate(*by))
    });
    let choices = Choices {
        changes,
        ..performance.wish.choices.clone()
    };
    compile(&performance.session, &choices, &performance.shelf)
        .unwrap()
        .timeline
}

fn before(timeline: &Timeline, moment: Frames) -> Vec<&Cue> {
    let cues = timeline.cues.iter();
    cues.filter(|cue| cue.at < moment && cue.kind != CueKind::Music)
        .collect()
}

/// The session that repeats, with turns of a minute and a half, and optionally without an end.
fn cadence(lasting: Option<Frames>) -> Performance {
    let session = SESSIONS
        .iter()
        .find(|session| !session.repeating().is_empty())
        .unwrap();
    let mut wish: Wish = ordinary_wish();
    wish.choices.lasting = lasting;
    wish.choices.turn = Some(Frames::from_seconds(90));
    let mut performance = Performance::of(session, &wish);
    add_answers(&mut performance);
    performance
}

/// Adds the sounds that answer controls.
fn add_answers(performance: &mut Performance) {
    let answers = controls();
    let lines = answers.messages().map(|line| format!("speech/{}", line.value));
    let signals = ["signals/done", "signals/refused"].map(str::to_owned);
    let sounds = lines
        .map(|line| (line, 3 * SECOND))
        .chain(signals.map(|signal| (signal, SECOND / 3)));
    let shelf = &mut performance.shelf.0;
    shelf.extend(sounds.map(|(sound, frames)| (sound, Frames(frames))));
}

/// The shipped lines that answer controls.
fn controls() -> ControlLines {
    let file = "sessions/controls.toml";
    let text = std::fs::read_to_string(file).unwrap();
    ControlLines::parse(Source { file, text: &text }).unwrap()
}

fn answers(performance: &Performance) -> Answers {
    let lines = controls();
    let spoken = lines.messages().map(|line| line.value.clone()).collect();
    let signals = ["done", "refused"].map(|name| performance.shelf.signal(name));
    Answers::new(lines, spoken, signals)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn nothing_before_a_change_moves(
        mut changes in prop::collection::vec((20_u64..900, -5_i32..45), 1..6),
        endless in any::<bool>(),
    ) {
        changes.sort_by_key(|change| change.0);
        changes.dedup_by_key(|change| change.0);
        let lasting = (!endless).then(|| Frames::from_seconds(600));
        for performance in [ordinary("express"), cadence(lasting)] {
            for last in 0..changes.len() {
                let (earlier, later) = (changed(&performance, &changes[..last]), changed(&performance, &changes[..=last]));
                let moment = Frames(changes[last].0 * SECOND);
                // An endless timeline is written out only as far as its last change requires.
                let until = earlier.lap.map_or(moment, |lap| moment.min(lap.end()));
                let (earlier, later) = (before(&earlier, until), before(&later, until));
                let differ = earlier.iter().zip(&later).find(|(one, other)| one != other);
                prop_assert!(differ.is_none(), "{:?}: {:?}", changes[last], differ);
                prop_assert_eq!(earlier.len(), later.len(), "{:?}", changes[last]);
            }
        }
    }

    #[test]
    fn lines_over_a_rhythm_end_with_it(
        mut changes in prop::collection::vec((20_u64..900, -5_i32..45), 1..8),
        line in 2_u64..19,
    ) {
        changes.sort_by_key(|change| change.0);
        for mut performance in [ordinary("express"), cadence(Some(Frames::from_seconds(600)))] {
            for (path, frames) in &mut performance.shelf.0 {
                if path.starts_with("speech/") && !path.contains("beat-") {
                    *frames = Frames::from_seconds(line);
                }
            }
            let timeline = changed(&performance, &changes);
            let lines = || timeline.cues.iter().filter(|cue| cue.is_line());
            for step in &timeline.steps {
                let end = step.at + step.frames;
                let late = lines().find(|line| step.at <= line.at && line.at < end && end < line.end());
                prop_assert!(late.is_none(), "{late:?} goes on after {step:?}");
            }
        }
    }

    #[test]
    fn every_safety_line_is_still_spoken(second in 20_u64..900, by in -5_i32..45) {
        let safety = |timeline: &Timeline| {
            timeline.cues.iter().filter(|cue| cue.kind == CueKind::Safety).count()
        };
        for performance in [ordinary("express"), ordinary("full"), cadence(Some(Frames::from_seconds(600)))] {
            let timeline = changed(&performance, &[(second, by)]);
            prop_assert_eq!(safety(&timeline), safety(performance.timeline()));
        }
    }
}

#[test]
fn an_endless_rhythm_takes_four_changes() {
    let changes = [(49, 3), (252, -3), (480, -5), (836, 5)];
    let performance = cadence(None);
    for last in 0..changes.len() {
        let earlier = changed(&performance, &changes[..last]);
        let later = changed(&performance, &changes[..=last]);
        let moment = Frames(changes[last].0 * SECOND);
        let until = earlier.lap.map_or(moment, |lap| moment.min(lap.end()));
        let (one, other) = (before(&earlier, until), before(&later, until));
        let differ = one.iter().zip(&other).find(|(one, other)| one != other);
        assert!(differ.is_none(), "{last}: {differ:?}");
        assert_eq!(
            one.len(),
            other.len(),
            "{last}, {:?}, {:?}",
            earlier.lap,
            &other.last()
        );
    }
}

#[test]
fn the_requested_rate_applies_from_the_next_cycle() {
    let timeline = changed(&cadence(None), &[(60, 5)]);
    let beats: Vec<u64> = timeline
        .cues
        .iter()
        .filter(|cue| cue.kind == CueKind::Beat && cue.at > Frames(60 * SECOND))
        .map(|cue| cue.at.0)
        .collect();
    assert!(beats[0] < 64 * SECOND);
    assert_eq!(beats[3] - beats[1], 3 * SECOND, "20 cycles a minute");
    let lap = timeline.lap.unwrap();
    let turns = timeline.rates.iter().filter(|span| lap.from <= span.at);
    assert!(
        turns.map(|span| span.rate.0).eq([20, 20]),
        "and in every turn to come"
    );
}

/// Sounds of made-up lengths, each with its own waveform.
pub(crate) struct Waves(BTreeMap<ClipId, Arc<Clip>>);

impl Waves {
    pub(crate) fn of(shelf: &Shelf) -> Waves {
        let clips = shelf.0.iter().enumerate().map(|(number, (path, frames))| {
            let sample = |n: usize| ((n * (7 + number)) % 331) as f32 / 300.0;
            let samples: Vec<f32> = (0..frames.as_index()).map(sample).collect();
            (
                ClipId::new(path.as_str()),
                Arc::new(Clip::new(samples, ClipChannels::Mono)),
            )
        });
        Waves(clips.collect())
    }
}

impl Sounds for Waves {
    fn clip(&mut self, id: &ClipId) -> Result<Arc<Clip>, SoundError> {
        self.0
            .get(id)
            .cloned()
            .ok_or_else(|| SoundError::Missing { clip: id.clone() })
    }

    /// Every piece has its own waveform.
    fn music(&mut self, id: &ClipId, from: Frames, out: &mut [f32]) -> Result<(), SoundError> {
        let step = id.as_str().len() as u64;
        for (frame, at) in out.chunks_exact_mut(CHANNELS).zip(from.0..) {
            frame.fill((at * step % 211) as f32 / 500.0);
        }
        Ok(())
    }

    fn bring(&mut self, _: &MusicBed) {}
}

fn source(performance: &Performance, timeline: &Arc<Timeline>) -> Mixer<Waves> {
    let waves = Waves::of(&performance.shelf);
    Mixer::new(Arc::clone(timeline), waves, MixSettings::default())
}

fn timeline(performance: &Performance, changes: &Changes) -> Option<Arc<Timeline>> {
    let choices = Choices {
        changes: changes.clone(),
        ..performance.wish.choices.clone()
    };
    let plan = compile(&performance.session, &choices, &performance.shelf).ok()?;
    Some(Arc::new(plan.timeline))
}

/// A conductor, and a device operated by hand.
struct Bench {
    conductor: Conductor,
    /// The compiler for it, and how many blocks of 512 frames a compilation takes.
    recompile: Recompile,
    slowness: usize,
    /// The pending compilation, and how much longer it takes.
    compiling: Option<(Changes, usize)>,
    drain: Drain,
    out: Vec<[f32; CHANNELS]>,
    /// The reported rates.
    rates: Vec<u32>,
    /// Everything else that was told, without progress and captions.
    told: Vec<Happening>,
}

impl Bench {
    fn new(performance: &Performance, slowness: usize) -> Bench {
        Bench::going_on(performance, slowness, &within(), Frames::ZERO)
    }

    /// Begins at `from`, with the changes of an earlier playback in force.
    fn going_on(performance: &Performance, slowness: usize, begun: &Changes, from: Frames) -> Bench {
        Bench::answering(performance, slowness, begun, from, answers(performance))
    }

    fn answering(
        performance: &Performance,
        slowness: usize,
        begun: &Changes,
        from: Frames,
        answers: Answers,
    ) -> Bench {
        let opening = match from {
            Frames::ZERO => Opening::AtOnce,
            _ => Opening::Ramp,
        };
        let (feed, drain) = ring(opening);
        let compiled = timeline(performance, begun).unwrap();
        let session = Part {
            source: Box::new(source(performance, &compiled)),
            timeline: compiled,
        };
        let changing = performance.clone();
        let recompile: Recompile = Box::new(move |changes| timeline(&changing, changes));
        let parting = performance.clone();
        let script = Script {
            changes: Some(within()),
            begun: begun.iter().cloned().collect(),
            pieces: vec![piece("rain"), piece("hush")],
            answers,
            farewell: Some(Box::new(move |_| Ok(farewell(&parting)))),
            ..Script::new(session, Box::new(|_| Err("nobody is hurt".into())))
        };
        let mut conductor = Conductor::new(feed, script, from);
        conductor.step();
        Bench {
            conductor,
            recompile,
            slowness,
            compiling: None,
            drain,
            out: Vec::new(),
            rates: Vec::new(),
            told: Vec::new(),
        }
    }

    fn play(&mut self, frames: usize) {
        for portion in 0..frames.div_ceil(512) {
            for _ in 0..512.min(frames - 512 * portion) {
                self.out.push(self.drain.pull());
            }
            self.compile();
            self.conductor.step();
        }
        self.listen();
    }

    fn control(&mut self, control: Control) {
        let _ = self.conductor.control(control);
        self.compile();
        self.listen();
    }

    /// Compiles the wanted plan. A plan wanted in the meantime replaces it, as on a busy thread.
    fn compile(&mut self) {
        if let Some(wanted) = self.conductor.take_wanted() {
            self.compiling = Some((wanted, self.slowness));
        }
        if let Some((changes, left)) = self.compiling.take() {
            if left > 0 {
                self.compiling = Some((changes, left - 1));
            } else {
                let timeline = (self.recompile)(&changes);
                self.conductor.compiled(&changes, timeline);
                self.compile();
            }
        }
    }

    fn listen(&mut self) {
        for event in self.conductor.take_events() {
            match event.what {
                Happening::Rate(rate) => self.rates.push(rate.0),
                Happening::Progress | Happening::LineStarted(_) => {}
                what => self.told.push(what),
            }
        }
    }
}

fn farewell(performance: &Performance) -> Part {
    let close: Session = performance.session.farewell();
    let plan = compile(&close, &Choices::default(), &performance.shelf).unwrap();
    let compiled = Arc::new(plan.timeline);
    Part {
        source: Box::new(source(performance, &compiled)),
        timeline: compiled,
    }
}

#[derive(Debug, Clone)]
enum Act {
    Play(usize),
    Do(Control),
}

fn piece(name: &str) -> NamedPiece {
    NamedPiece {
        name: name.into(),
        title: None,
        piece: MusicPiece {
            clip: ClipId::new(format!("music/{name}")),
            frames: Frames::from_seconds(20),
            seam: Frames::from_seconds(2),
            trim: Decibels(-3.0),
        },
    }
}

/// The changes of an earlier playback, of its first minute.
fn begun() -> impl Strategy<Value = Changes> {
    let edit = prop::sample::select(vec![
        Edit::Rate(4),
        Edit::Rate(-3),
        Edit::Volume(Bus::Speech, Decibels(-9.0)),
        Edit::Volume(Bus::Signal, Decibels(6.0)),
        Edit::Music(Some(piece("rain").piece)),
        Edit::Music(None),
    ]);
    let edits = prop::collection::vec((20_u64..=60, edit), 0..5);
    edits.prop_map(|edits| {
        let with = |changes: Changes, (at, edit)| changes.with(Frames::from_seconds(at), edit);
        edits.into_iter().fold(within(), with)
    })
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let control = prop::sample::select(vec![
        Control::Faster,
        Control::Faster,
        Control::Slower,
        Control::Next,
        Control::Previous,
        Control::Repeat,
        Control::Toggle,
        Control::Pause,
        Control::Resume,
        Control::Volume(Bus::Speech, Decibels(3.0)),
        Control::Volume(Bus::Speech, Decibels(-9.0)),
        Control::Volume(Bus::Music, Decibels(-9.0)),
        Control::Volume(Bus::Signal, Decibels(6.0)),
        Control::Music(MusicWish::Named("rain".to_owned())),
        Control::Music(MusicWish::Next),
        Control::Music(MusicWish::None),
        Control::Restart,
        Control::Seek(Frames::from_seconds(30)),
        Control::Louder(Bus::Signal),
        Control::Longer,
        Control::Longer,
        Control::Shorter,
        Control::Side(None),
        Control::TimeLeft,
    ]);
    let act = prop_oneof![
        3 => (1_usize..300_000).prop_map(Act::Play),
        2 => control.prop_map(Act::Do),
    ];
    prop::collection::vec(act, 4..24)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn the_record_of_a_changed_session_gives_the_same_bits(
        acts in acts(),
        begun in begun(),
        quits in any::<bool>(),
        slowness in prop::sample::select(vec![0, 0, 3, 60, 200]),
    ) {
        let performance = cadence(None);
        // Just before the first rhythm, played up to there or gone on with.
        let mut bench = match begun.is_empty() {
            true => Bench::new(&performance, slowness),
            false => Bench::going_on(&performance, slowness, &begun, Frames::from_seconds(60)),
        };
        bench.play(30 * SECOND as usize);
        for act in acts {
            match act {
                Act::Play(frames) => bench.play(frames),
                Act::Do(control) => bench.control(control),
            }
        }
        if quits {
            bench.control(Control::Quit);
            bench.play(20 * SECOND as usize);
        }
        prop_assert_eq!(first_difference(&mut bench, &performance), None);
    }

    #[test]
    fn the_record_of_waits_gives_the_same_bits(
        acts in waiting_acts(),
        slowness in prop::sample::select(vec![0, 0, 3, 60, 200]),
    ) {
        let performance = waiting();
        let from = performance.timeline().find("prepare", Some("wash-hands"));
        let mut bench = Bench::going_on(&performance, slowness, &within(), from.unwrap());
        for act in acts {
            match act {
                Act::Play(frames) => bench.play(frames),
                Act::Do(control) => bench.control(control),
            }
        }
        prop_assert_eq!(first_difference(&mut bench, &performance), None);
    }
}

/// The first frame in which a replay of the record differs from what was heard.
fn first_difference(bench: &mut Bench, performance: &Performance) -> Option<usize> {
    bench.conductor.step();
    let record = bench.conductor.performance().clone();
    let mut sources = |part, changes: Option<&Changes>| -> Result<Box<dyn RenderSource>, SourceError> {
        let within = within();
        let changes = changes.unwrap_or(&within);
        let compiled = match part {
            PartName::Session => timeline(performance, changes).ok_or("it does not compile")?,
            _ => farewell(performance).timeline,
        };
        let mut source = source(performance, &compiled);
        source.change(compiled, changes);
        Ok(Box::new(source))
    };
    let mut again = Vec::new();
    replay(
        &record,
        Frames(bench.out.len() as u64),
        &mut sources,
        &mut |block| {
            again.extend(block.chunks_exact(CHANNELS).map(|frame| [frame[0], frame[1]]));
        },
    )
    .unwrap();
    again
        .iter()
        .zip(&bench.out)
        .position(|(again, live)| again != live)
}

/// A session with a step that waits.
pub(super) fn waiting() -> Performance {
    let session = SESSIONS
        .iter()
        .find(|session| session.id == "first-days")
        .unwrap();
    let mut wish = ordinary_wish();
    wish.choices.wait = true;
    let mut performance = Performance::of(session, &wish);
    add_answers(&mut performance);
    performance
}

fn waiting_acts() -> impl Strategy<Value = Vec<Act>> {
    let control = prop::sample::select(vec![
        Control::GoOn,
        Control::GoOn,
        Control::Toggle,
        Control::Toggle,
        Control::Next,
        Control::Pause,
        Control::Resume,
        Control::Previous,
        Control::Repeat,
        Control::Restart,
        Control::Longer,
        Control::Shorter,
        Control::TimeLeft,
        Control::Music(MusicWish::Next),
    ]);
    let act = prop_oneof![
        3 => (1_usize..300_000).prop_map(Act::Play),
        2 => control.prop_map(Act::Do),
    ];
    prop::collection::vec(act, 4..24)
}

/// From the wait on, which ends at the first key, everything is heard to the end.
#[test]
fn a_session_goes_on_after_a_wait_and_reaches_its_end() {
    let performance = waiting();
    let wash = performance
        .timeline()
        .find("prepare", Some("wash-hands"))
        .unwrap();
    let mut bench = Bench::going_on(&performance, 3, &within(), wash);
    bench.play(20 * SECOND as usize);
    assert_eq!(bench.conductor.status().state, PlayState::UntilReady);
    bench.told.clear();
    bench.control(Control::Toggle);
    bench.play(2 * SECOND as usize);
    let status = bench.conductor.status();
    assert_eq!(status.state, PlayState::Playing);
    assert_eq!(status.step.unwrap().id, "bell");
    assert_eq!(signals(&bench).len(), 1, "the key was heard");
    bench.play(status.frames.unwrap().as_index());
    assert!(bench.conductor.is_over());
    let moved = bench
        .told
        .iter()
        .find(|what| matches!(what, Happening::Moved { .. }));
    assert!(moved.is_none(), "nothing was skipped: {moved:?}");
}

#[test]
fn a_session_that_goes_on_sounds_as_if_it_had_not_stopped() {
    let performance = cadence(None);
    let mut first = Bench::new(&performance, 0);
    first.play(40 * SECOND as usize);
    for control in [
        Control::Faster,
        Control::Volume(Bus::Speech, Decibels(-9.0)),
        Control::Music(MusicWish::Named("rain".to_owned())),
    ] {
        first.control(control);
        first.play(SECOND as usize);
    }
    first.play(40 * SECOND as usize);
    let changes = first
        .conductor
        .performance()
        .changes(PartName::Session, usize::MAX);
    let from = Frames::from_seconds(60);
    let mut again = Bench::going_on(&performance, 0, &changes, from);
    again.play(20 * SECOND as usize);
    // Only the gate, which opens in the first moment, makes a difference.
    let opened = SECOND as usize / 10;
    let uninterrupted = &first.out[from.as_index()..][..again.out.len()];
    assert_eq!(again.out[opened..], uninterrupted[opened..]);
    let status = again.conductor.status();
    assert_eq!(status.rate, Some(CyclesPerMinute(16)));
    assert_eq!(status.music.as_deref(), Some("rain"));
    again.control(Control::Slower);
    again.play(2 * SECOND as usize);
    assert_eq!(again.rates, [15], "counted on from the changed rate");
}

#[test]
fn plus_and_minus_step_by_one_and_stay_in_range() {
    let mut bench = Bench::new(&cadence(None), 0);
    bench.play(40 * SECOND as usize);
    for control in [Control::Faster, Control::Faster, Control::Slower] {
        bench.control(control);
        bench.play(1_000);
    }
    assert_eq!(bench.rates, [16, 17, 16]);
    for _ in 0..8 {
        bench.control(Control::Slower);
    }
    assert_eq!(bench.rates[3..], [15, 14, 13, 12, 11, 10, 10, 10]);
    bench.control(Control::Faster);
    assert_eq!(
        bench.rates.last(),
        Some(&11),
        "each press counts, however often the end was met"
    );
}

#[test]
fn going_back_keeps_the_changed_rate() {
    let mut bench = Bench::new(&cadence(None), 0);
    bench.play(60 * SECOND as usize);
    bench.control(Control::Faster);
    bench.play(10 * SECOND as usize);
    bench.control(Control::Previous);
    bench.play(SECOND as usize);
    let changes = bench
        .conductor
        .performance()
        .changes(PartName::Session, usize::MAX);
    let again = timeline(&cadence(None), &changes).unwrap();
    assert!(
        again.rates.iter().all(|span| span.rate == CyclesPerMinute(16)),
        "{:?}",
        again.rates
    );
}

#[test]
fn a_volume_chosen_during_a_compilation_survives_a_jump() {
    let volume = |decibels| Control::Volume(Bus::Speech, Decibels(decibels));
    for controls in [
        vec![Control::Faster, volume(-9.0), Control::Previous],
        vec![Control::Faster, Control::Previous, volume(-9.0)],
        vec![
            Control::Faster,
            Control::Previous,
            Control::Pause,
            volume(-9.0),
            Control::Resume,
        ],
    ] {
        let mut bench = Bench::new(&cadence(None), 40);
        bench.play(60 * SECOND as usize);
        bench.control(volume(-3.0));
        bench.play(2 * SECOND as usize);
        for control in &controls {
            bench.control(control.clone());
        }
        bench.play(3 * SECOND as usize);
        assert_eq!(bench.rates, [16], "{controls:?}");
        let status = bench.conductor.status();
        assert_eq!(status.volumes.speech, Decibels(-9.0), "{controls:?}");
        let record = bench.conductor.performance();
        let changes = record.changes(PartName::Session, usize::MAX);
        let here = changes
            .volumes(Bus::Speech)
            .take_while(|(from, _)| *from <= status.at);
        assert_eq!(
            here.last().map(|(_, volume)| volume),
            Some(Decibels(-9.0)),
            "{controls:?}"
        );
    }
}

#[test]
fn presses_during_a_compilation_are_one_change() {
    let mut bench = Bench::new(&cadence(None), 40);
    bench.play(40 * SECOND as usize);
    for _ in 0..3 {
        bench.control(Control::Faster);
    }
    assert!(bench.rates.is_empty(), "nothing is in force yet");
    bench.play(3 * SECOND as usize);
    assert_eq!(bench.rates, [18]);
}

#[test]
fn a_volume_changes_at_once_and_without_a_step() {
    let performance = cadence(Some(Frames::from_seconds(600)));
    let (mut steady, mut changed) = (Bench::new(&performance, 0), Bench::new(&performance, 0));
    for bench in [&mut steady, &mut changed] {
        bench.play(2 * SECOND as usize);
    }
    changed.control(Control::Volume(Bus::Speech, Decibels(-20.0)));
    changed.control(Control::Volume(Bus::Signal, Decibels(-20.0)));
    for bench in [&mut steady, &mut changed] {
        bench.play(SECOND as usize);
    }
    let differs = steady
        .out
        .iter()
        .zip(&changed.out)
        .position(|(one, other)| one != other);
    let at = differs.unwrap() as u64 - 2 * SECOND;
    assert!(at < SECOND / 5, "{at} frames after it was asked for");
    let ratio = |at: usize| changed.out[at][0] / steady.out[at][0];
    let last = (0..SECOND as usize).map(|frame| 3 * SECOND as usize - 1 - frame);
    let loud = last
        .into_iter()
        .find(|at| steady.out[*at][0].abs() > 0.1)
        .unwrap();
    // About a tenth: the limiter reduces the louder one.
    assert!((0.09..0.2).contains(&ratio(loud)), "{}", ratio(loud));
}

/// A bench in the first rhythm, where compiling takes so many blocks.
fn in_rhythm(slowness: usize) -> Bench {
    let mut bench = Bench::new(&cadence(None), slowness);
    bench.play(50 * SECOND as usize);
    bench.told.clear();
    bench
}

/// The frames of the signals that were played.
fn signals(bench: &Bench) -> Vec<Frames> {
    let changes = bench
        .conductor
        .performance()
        .changes(PartName::Session, usize::MAX);
    changes.signals().map(|(at, _)| at).collect()
}

#[test]
fn a_signal_confirms_a_control_within_150_ms() {
    let mut bench = in_rhythm(0);
    for (control, is_refused) in [
        (Control::Longer, false),
        (Control::Softer(Bus::Music), false),
        (Control::Side(Some(Side::Left)), true),
    ] {
        bench.play(SECOND as usize);
        let (before, pulled) = (signals(&bench).len(), bench.out.len() as u64);
        let answer = bench.conductor.control(control.clone());
        assert_eq!(answer.is_err(), is_refused, "{control:?}");
        bench.control(Control::Resume);
        let all = signals(&bench);
        assert_eq!(all.len(), before + 1, "{control:?}");
        let late = all[before].0 - pulled;
        assert!(late <= 150 * SECOND / 1000, "{control:?}: {late} frames");
    }
}

#[test]
fn signals_are_never_a_rattle_and_none_plays_in_a_pause() {
    let mut bench = in_rhythm(0);
    for _ in 0..30 {
        bench.control(Control::Softer(Bus::Music));
        bench.play(SECOND as usize / 30);
    }
    assert!((3..=5).contains(&signals(&bench).len()), "{:?}", signals(&bench));
    bench.control(Control::Pause);
    bench.play(SECOND as usize);
    let before = signals(&bench);
    bench.control(Control::Louder(Bus::Music));
    bench.control(Control::Longer);
    bench.play(SECOND as usize);
    assert_eq!(signals(&bench), before);
    let held = bench
        .told
        .iter()
        .filter(|what| matches!(what, Happening::Held(_)));
    assert_eq!(held.count(), 1, "it is longer all the same");
}

#[test]
fn each_press_counts_while_a_timeline_is_compiled() {
    let mut bench = in_rhythm(40);
    let rhythm = bench.conductor.status().step.unwrap().frames;
    for control in [Control::Longer, Control::Longer, Control::Faster, Control::Longer] {
        bench.control(control);
    }
    bench.play(8 * SECOND as usize);
    let longer = bench.conductor.status().step.unwrap().frames;
    let minutes = (longer - rhythm).0 as f64 / (60 * SECOND) as f64;
    assert!((2.9..3.1).contains(&minutes), "{minutes}");
    assert_eq!(bench.rates, [16]);
}

#[test]
fn flow_slowed_goes_on_with_the_other_breast() {
    let mut bench = in_rhythm(0);
    bench.control(Control::Side(None));
    assert!(
        matches!(bench.told[..], [Happening::OtherSide(Side::Second)]),
        "{:?}",
        bench.told
    );
    bench.play(8 * SECOND as usize);
    let phase = bench.conductor.status().phase.unwrap();
    assert_eq!(phase.side, Side::Second);
}

#[test]
fn the_time_left_is_said_once() {
    let mut performance = cadence(Some(Frames::from_seconds(600)));
    add_answers(&mut performance);
    let mut bench = Bench::new(&performance, 0);
    bench.play(50 * SECOND as usize);
    for _ in 0..3 {
        bench.control(Control::TimeLeft);
        bench.play(SECOND as usize / 2);
    }
    let told = bench
        .told
        .iter()
        .filter(|what| matches!(what, Happening::TimeLeft(Some(_))));
    assert_eq!(told.count(), 3, "the screen says it each time");
    bench.play(20 * SECOND as usize);
    let asked = |bench: &Bench| {
        let changes = bench
            .conductor
            .performance()
            .changes(PartName::Session, usize::MAX);
        let says = changes.iter().filter_map(|change| match &change.edit {
            Edit::Say(Some(line)) => Some(line.to_string()),
            _ => None,
        });
        says.collect::<Vec<String>>()
    };
    assert_eq!(asked(&bench), ["time-left-10"]);
    bench.control(Control::TimeLeft);
    assert_eq!(asked(&bench).len(), 2, "it can be asked again");
}

#[test]
fn in_the_last_cycle_the_rate_of_the_next_rhythm_is_changed() {
    let mut bench = in_rhythm(0);
    bench.control(Control::Side(None));
    bench.play(SECOND as usize / 2);
    let end = bench
        .conductor
        .status()
        .step
        .map(|step| step.at + step.frames)
        .unwrap();
    let here = bench.conductor.status().at;
    assert!(end - here < Frames(8 * SECOND), "it ends with its cycle");
    bench.play(((end - here).0.saturating_sub(2 * SECOND)) as usize);
    for _ in 0..60 {
        bench.control(Control::Faster);
        bench.play(1_000);
    }
    assert_eq!(bench.rates.last(), Some(&60), "{:?}", bench.rates);
    bench.control(Control::Slower);
    assert_eq!(
        bench.rates.last(),
        Some(&59),
        "nothing is counted beyond the limit"
    );
}

#[test]
fn a_side_that_the_session_does_not_know_is_not_possible() {
    let mut bench = in_rhythm(0);
    let side = |side| Control::Side(Some(side));
    assert_eq!(bench.conductor.control(side(Side::Left)), Err(Refusal::NotHere));
    assert_eq!(
        bench.conductor.control(side(Side::First)),
        Ok(()),
        "it has its turn"
    );
    assert_eq!(bench.conductor.control(side(Side::Second)), Ok(()));
}

#[test]
fn what_is_refused_is_told() {
    let mut bench = in_rhythm(0);
    for _ in 0..12 {
        bench.control(Control::Longer);
        bench.play(SECOND as usize / 2);
    }
    let refused = bench
        .told
        .iter()
        .any(|what| matches!(what, Happening::Refused(Refusal::Longest)));
    assert!(refused, "{:?}", bench.told);
}

/// Each signal is in the sound, and nothing else differs from a session that answers nothing.
#[test]
fn every_change_in_a_row_is_confirmed() {
    for slowness in [0, 1, 2, 5, 12, 30] {
        confirmed_in_a_row(slowness);
    }
}

fn confirmed_in_a_row(slowness: usize) {
    let performance = cadence(None);
    let begun = within();
    let answering = |answers| Bench::answering(&performance, slowness, &begun, Frames::ZERO, answers);
    let mut silent = answering(Answers::default());
    let mut bench = answering(answers(&performance));
    for bench in [&mut silent, &mut bench] {
        bench.play(50 * SECOND as usize);
    }
    for control in [
        Control::Longer,
        Control::Longer,
        Control::Slower,
        Control::Shorter,
        Control::TimeLeft,
        Control::Side(None),
    ] {
        for bench in [&mut silent, &mut bench] {
            bench.control(control.clone());
            bench.play(SECOND as usize * 3 / 2);
        }
        let at = signals(&bench).last().unwrap().as_index();
        let differs = |frame: &usize| silent.out[*frame] != bench.out[*frame];
        let heard: Vec<usize> = (at - 4_800..at + SECOND as usize).filter(differs).collect();
        assert!(heard.len() > 10_000, "{control:?}: {} frames", heard.len());
        let around = (at - LOOK_AHEAD.as_index()..at + 4_800).contains(&heard[0]);
        assert!(around, "{control:?}, {slowness}: from {} on, not {at}", heard[0]);
    }
}
