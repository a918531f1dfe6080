//! Every screen shows the status and nothing else, whatever the person asks for and whatever happens to the device
//! (law: one-state).

use std::io::{self, Write};
use std::num::NonZero;
use std::sync::{Arc, LazyLock, Mutex};
use std::time::{Duration, Instant};

use proptest::prelude::*;
use warmhands::control::{Key, KeyReader};
use warmhands::library::Library;
use warmhands::locale::{MessageId, Messages};
use warmhands::mixer::{MixSettings, Mixer};
use warmhands::output::ring::{Drain, Opening, ring};
use warmhands::player::{
    Conductor, Control, Event, Happening, MusicWish, Part, PartName, PlayState, Recompile, Report, Script,
    Status, Stop,
};
use warmhands::screen::{
    Figures, FullScreen, FullSetup, Look, Outlet, PlainLines, PlayScreen, SessionScreen, TerminalSize, clock,
    phase_name, progress,
};
use warmhands::show::{Caption, CaptionLanguage, Captions};
use warmhands::timeline::{Bus, Changes, Choices, compile};
use warmhands::units::{CyclesPerMinute, Decibels, Frames};

use super::edits::{Waves, waiting};
use super::performance::{Performance, ordinary};

/// The words of an English screen.
static MESSAGES: LazyLock<Messages> = LazyLock::new(|| {
    let library = Library::open(None).unwrap();
    library.messages(&"en-US".parse().unwrap()).unwrap()
});

const SECOND: usize = 48_000;
const LATENCY: Report = Report::Opened { latency: Frames(700) };

/// Words that identify a message and a language.
fn captions(performance: &Performance) -> Captions {
    let lines = performance.timeline().lines();
    let caption = |message: &MessageId| Caption {
        message: message.clone(),
        voice: format!("{message} as it is spoken").into(),
        screen: Some(format!("{message} on the screen").into()),
    };
    lines.map(caption).collect()
}

fn part(performance: &Performance) -> Part {
    let timeline = Arc::new(performance.timeline().clone());
    let sounds = Waves::of(&performance.shelf);
    Part {
        source: Box::new(Mixer::new(Arc::clone(&timeline), sounds, MixSettings::default())),
        timeline,
    }
}

/// A terminal.
#[derive(Clone)]
struct Grid(Arc<Mutex<vt100::Parser>>);

impl Grid {
    fn new(size: TerminalSize) -> Grid {
        let [rows, columns] = [size.rows, size.columns].map(|cells| NonZero::new(cells as u16).unwrap());
        Grid(Arc::new(Mutex::new(vt100::Parser::new(rows, columns, 0))))
    }

    fn shown(&self) -> String {
        self.0.lock().unwrap().screen().contents()
    }
}

impl Write for Grid {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().process(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Outlet for Grid {
    fn write_passing(&mut self, text: &str) -> io::Result<()> {
        self.write_all(text.as_bytes())
    }

    fn is_free(&self) -> bool {
        true
    }
}

/// A session that plays, and its observers.
struct House {
    conductor: Conductor,
    drain: Drain,
    recompile: Recompile,
    /// One that redraws, and one that prints line by line.
    screens: [PlayScreen<'static, Vec<u8>, Vec<u8>>; 2],
    full: FullScreen<'static, Vec<u8>, Grid>,
    grid: Grid,
    last: Option<Event>,
    /// The lines that began, and where.
    lines: Vec<(Frames, MessageId)>,
}

impl House {
    fn new(performance: &Performance) -> House {
        let (feed, drain) = ring(Opening::AtOnce);
        let (changing, hurt, parting) = (performance.clone(), ordinary("it-hurts"), ordinary("massage"));
        let recompile: Recompile = Box::new(move |changes| {
            let choices = Choices {
                changes: changes.clone(),
                ..changing.wish.choices.clone()
            };
            let plan = compile(&changing.session, &choices, &changing.shelf).ok()?;
            Some(Arc::new(plan.timeline))
        });
        let script = Script {
            captions: captions(performance),
            changes: Some(Changes::within(CyclesPerMinute(10), CyclesPerMinute(60))),
            farewell: Some(Box::new(move |_| Ok(part(&parting)))),
            ..Script::new(part(performance), Box::new(move |_| Ok(part(&hurt))))
        };
        let screen = |redraw, captions| {
            let look = Look {
                redraw,
                width: None,
                right_to_left: false,
            };
            PlayScreen::new(&MESSAGES, PlainLines::new(Vec::new(), Vec::new(), look), captions)
        };
        let grid = Grid::new(TerminalSize::USUAL);
        let setup = FullSetup {
            messages: &MESSAGES,
            captions: captions(performance),
            languages: CaptionLanguage::Screen,
            is_right_to_left: false,
            size: TerminalSize::USUAL,
            theme: None,
            is_true_colour: false,
            figures: Figures::default(),
        };
        let look = Look {
            redraw: false,
            width: None,
            right_to_left: false,
        };
        let lines = PlainLines::new(Vec::new(), grid.clone(), look);
        let lines = PlayScreen::new(&MESSAGES, lines, CaptionLanguage::Screen);
        let mut full = FullScreen::new(setup, grid.clone(), lines);
        full.draw().unwrap();
        let mut house = House {
            full,
            grid,
            conductor: Conductor::new(feed, script, Frames::ZERO),
            drain,
            recompile,
            screens: [
                screen(true, CaptionLanguage::Screen),
                screen(false, CaptionLanguage::Both),
            ],
            last: None,
            lines: Vec::new(),
        };
        house.conductor.report(LATENCY);
        house.look();
        house
    }

    fn play(&mut self, frames: usize) {
        for portion in 0..frames.div_ceil(512) {
            for _ in 0..512.min(frames - 512 * portion) {
                self.drain.pull();
            }
            self.conductor.step();
        }
        self.look();
    }

    fn act(&mut self, act: &Act) {
        match act {
            Act::Play(frames) => self.play(*frames),
            Act::Do(control) => drop(self.conductor.control(control.clone()).ok()),
            Act::Lose => {
                self.drain.cut();
                self.conductor.report(Report::Lost);
            }
            Act::Find => self.conductor.report(LATENCY),
        }
        while let Some(changes) = self.conductor.take_wanted() {
            let timeline = (self.recompile)(&changes);
            self.conductor.compiled(&changes, timeline);
        }
        self.look();
    }

    /// Shows every screen what happened.
    fn look(&mut self) {
        let now = Instant::now();
        for event in self.conductor.take_events() {
            for screen in &mut self.screens {
                screen.show(&event, now).unwrap();
            }
            self.full.show(&event, now).unwrap();
            if let Happening::LineStarted(line) = &event.what {
                self.lines.push((event.at, line.cue.message.clone().unwrap()));
            }
            self.last = Some(event);
        }
    }

    /// The last notice.
    fn told(&self) -> &Status {
        &self.last.as_ref().unwrap().status
    }
}

#[derive(Debug, Clone)]
enum Act {
    Play(usize),
    Do(Control),
    Lose,
    Find,
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let control = prop::sample::select(vec![
        Control::Toggle,
        Control::Toggle,
        Control::Pause,
        Control::Resume,
        Control::Next,
        Control::Next,
        Control::Previous,
        Control::Repeat,
        Control::Faster,
        Control::Faster,
        Control::Slower,
        Control::Volume(Bus::Speech, Decibels(-6.0)),
        Control::Volume(Bus::Music, Decibels(-60.0)),
        Control::Music(MusicWish::None),
        Control::Restart,
        Control::Seek(Frames::from_seconds(90)),
        Control::Softer(Bus::Music),
        Control::TimeLeft,
        Control::Longer,
        Control::Longer,
        Control::Shorter,
        Control::Side(None),
        Control::GoOn,
        Control::GoOn,
    ]);
    let leaving = prop::sample::select(vec![
        Control::Hurt,
        Control::Hurt,
        Control::Quit,
        Control::Stop(Stop::HungUp),
    ]);
    let act = prop_oneof![
        10 => (1_usize..400_000).prop_map(Act::Play),
        10 => control.prop_map(Act::Do),
        1 => leaving.prop_map(Act::Do),
        1 => Just(Act::Lose),
        2 => Just(Act::Find),
    ];
    prop::collection::vec(act, 4..40)
}

/// Where the first step has waited for a second or two, in frames.
fn wait_of(performance: &Performance) -> usize {
    let timeline = performance.timeline();
    let wash = timeline.find("prepare", Some("wash-hands")).unwrap();
    (wash + Frames::from_seconds(8)).as_index()
}

/// A status without the parts that change with time alone.
fn timeless(status: &Status) -> Status {
    Status {
        at: Frames::ZERO,
        listened: Frames::ZERO,
        phase: None,
        step: None,
        next: None,
        figure: None,
        beat: None,
        rate: None,
        late: 0,
        ..status.clone()
    }
}

/// What the full screen should show of `status` and does not.
fn missing(shown: &str, status: &Status) -> Vec<String> {
    let phase = status.phase.as_ref().map(|phase| phase_name(&MESSAGES, phase));
    let caption = status
        .caption
        .as_ref()
        .and_then(|caption| caption.screen.as_deref());
    let paused = (status.state == PlayState::Paused).then(|| "paused".to_owned());
    let session = format!("  {}", clock::length(status.left().unwrap_or(status.at)));
    let expected = [phase, caption.map(str::to_owned), paused, Some(session)];
    let expected = expected.into_iter().flatten();
    let mut missing: Vec<String> = expected.filter(|text| !shown.contains(text)).collect();
    let says_paused = shown
        .lines()
        .next()
        .is_some_and(|header| header.contains("paused"));
    if says_paused && status.state != PlayState::Paused {
        missing.push("that it plays".to_owned());
    }
    missing
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn every_screen_shows_the_status(acts in acts(), waits in any::<bool>()) {
        let performance = if waits { waiting() } else { ordinary("express") };
        let mut house = House::new(&performance);
        house.play(if waits { wait_of(&performance) } else { 20 * SECOND });
        for act in &acts {
            house.act(act);
            let (told, now) = (house.told(), house.conductor.status());
            prop_assert_eq!(timeless(told), timeless(&now), "after {:?}", act);
            let is_over = told.state == PlayState::Over;
            let drawn = if is_over { None } else { progress(&MESSAGES, told, None) };
            prop_assert_eq!(house.screens[0].drawn(), drawn.unwrap_or_default());
            if !is_over {
                let (shown, missing) = (house.grid.shown(), missing(&house.grid.shown(), told));
                prop_assert!(missing.is_empty(), "{:?} after {:?}:\n{}", missing, act, shown);
            }
        }
    }
}

/// What terminals send or might send: pieces of sequences, of pastes and of letters, and any byte.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let known: Vec<&[u8]> = vec![
        b"\x1b",
        b"[",
        b"\x1b[",
        b"\x1bO",
        b"\x1b[E",
        b"\x1b[C",
        b"\x1b\x1b[A",
        b"\x1b[200~",
        b"\x1b[201~",
        b"\x1b[M !!",
        b"\x1b[<0;1;1M",
        b"\x1b]0;t\x07",
        b"\x1bP1$r\x1b\\",
        b"\x1b[1088::104u",
        b"\xe9",
        b"\xd1",
        b"\x80",
        b" ",
        b"n",
        b"p",
        b"r",
        b"+",
        b"-",
        b"see http://unicef.org/milk",
        "р".as_bytes(),
        "η".as_bytes(),
        b"\x1a",
        b"\x1b[I",
        b"\x1b[12;40R",
    ];
    let piece = prop_oneof![
        4 => prop::sample::select(known).prop_map(<[u8]>::to_vec),
        1 => prop::collection::vec(any::<u8>(), 1..6),
    ];
    prop::collection::vec(piece, 1..5).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn no_terminal_input_freezes_the_session_or_ends_it_unasked(
        reads in prop::collection::vec((bytes(), 0_u64..400, any::<bool>()), 1..60),
    ) {
        let performance = ordinary("express");
        let mut house = House::new(&performance);
        house.play(20 * SECOND);
        let (mut reader, mut now) = (KeyReader::default(), Instant::now());
        let mut pressed = Vec::new();
        for (bytes, millis, is_split) in reads {
            // Whole, or byte by byte.
            let portions = if is_split { 1 } else { bytes.len() };
            for portion in bytes.chunks(portions) {
                reader.hear(portion, now);
                now += Duration::from_millis(millis);
                while let Some(key) = reader.key(now) {
                    if let Key::Control(control) = &key {
                        house.act(&Act::Do(control.clone()));
                    }
                    pressed.push(key);
                }
                house.play(millis as usize * 48);
                let (told, status) = (house.told(), house.conductor.status());
                prop_assert_eq!(timeless(told), timeless(&status));
            }
        }
        let is_asked = |control| pressed.contains(&Key::Control(control));
        let told = house.told().clone();
        let is_ending = matches!(told.state, PlayState::Over | PlayState::Ending);
        // Who moves on and on comes to the end.
        let is_moved_to_its_end = is_asked(Control::Next) && told.frames.is_some_and(|frames| frames <= told.at);
        let is_left = is_asked(Control::Quit) || is_moved_to_its_end;
        prop_assert!(!is_ending && told.part != PartName::Farewell || is_left, "it ended unasked");
        prop_assert!(told.part != PartName::Aftercare || is_asked(Control::Hurt), "nobody was hurt");

        now += Duration::from_secs(2);
        while reader.key(now).is_some() {}
        reader.hear(b"h", now);
        prop_assert_eq!(reader.key(now + Duration::from_millis(1)), Some(Key::Control(Control::Hurt)));
        if !is_ending {
            house.act(&Act::Do(Control::Hurt));
            prop_assert_eq!(house.told().part, PartName::Aftercare);
        }
    }
}

#[test]
fn where_a_step_waits_every_screen_asks_her_to_go_on() {
    let performance = waiting();
    let mut house = House::new(&performance);
    house.play(wait_of(&performance));
    let status = house.told().clone();
    assert_eq!(status.state, PlayState::UntilReady);
    let shown = |room| progress(&MESSAGES, &status, room).unwrap();
    let asks = "Ready? Press any key to go on · 4:53 at most";
    assert_eq!(
        (house.screens[0].drawn(), shown(Some(60))),
        (asks, asks.to_owned())
    );
    assert_eq!(shown(Some(20)), "4:53");
    house.act(&Act::Do(Control::Toggle));
    house.play(2 * SECOND);
    assert!(
        !house.screens[0].drawn().contains("Ready"),
        "{}",
        house.screens[0].drawn()
    );
}

#[test]
fn no_screen_says_paused_while_the_aftercare_plays() {
    let performance = ordinary("express");
    let mut house = House::new(&performance);
    house.play(20 * SECOND);
    house.act(&Act::Do(Control::Toggle));
    assert!(house.screens[0].drawn().starts_with("paused"));
    house.act(&Act::Do(Control::Hurt));
    house.play(SECOND);
    assert_eq!(house.told().part, PartName::Aftercare);
    assert!(
        !house.screens[0].drawn().contains("paused"),
        "{}",
        house.screens[0].drawn()
    );
}

#[test]
fn captions_match_the_sound_when_moving_after_a_rate_change() {
    let performance = ordinary("express");
    let mut house = House::new(&performance);
    let rhythm = performance.rhythms().next().unwrap().2.at;
    house.play(rhythm.as_index() + 20 * SECOND);
    for _ in 0..3 {
        house.act(&Act::Do(Control::Faster));
    }
    house.play(30 * SECOND);
    house.lines.clear();
    house.act(&Act::Do(Control::Previous));
    house.play(240 * SECOND);
    assert!(!house.lines.is_empty());
    let changes = house
        .conductor
        .performance()
        .changes(PartName::Session, usize::MAX);
    let heard = (house.recompile)(&changes).unwrap();
    for (at, message) in &house.lines {
        let cue = &heard.cues[heard.line_at(*at).unwrap().index];
        assert_eq!((cue.at, cue.message.as_ref()), (*at, Some(message)));
    }
    let caption = house.told().caption.clone().unwrap();
    assert_eq!(
        &*caption.screen.unwrap(),
        format!("{} on the screen", caption.message)
    );
}
