//! The threads of a player: deaths are reported, hung threads are abandoned, and no listener blocks the player.

use std::time::{Duration, Instant};

use crate::output::ring::Drain;
use crate::output::{Condition, NullOpener, Output, Refused, WallClock};
use crate::player::testing::{aftercare_timeline, part, sine, timeline};
use crate::player::{Event, Finish, Happening, Part, RenderSource, Script, SourceError, Stop};
use crate::session::Technique;
use crate::timeline::Timeline;

use super::*;

/// An event that takes longer will not come.
const AT_MOST: Duration = Duration::from_secs(20);

/// Opens, and never pulls.
struct Hangs;

struct Hung(Drain);

impl Opener for Hangs {
    fn open(&mut self, drain: Drain) -> Result<Box<dyn Output>, Refused> {
        Ok(Box::new(Hung(drain)))
    }
}

impl Output for Hung {
    fn condition(&self) -> Condition {
        Condition::Running
    }

    fn latency(&self) -> Frames {
        Frames(1_024)
    }

    fn stop(self: Box<Self>) -> Option<Drain> {
        Some(self.0)
    }
}

fn silence() -> Box<dyn Opener> {
    Box::new(NullOpener::new(Arc::new(WallClock::new())))
}

fn start(session: Part, output: Box<dyn Opener>) -> Player {
    Player::start(Setup {
        script: Script::new(session, Box::new(|_| Ok(part(sine, aftercare_timeline())))),
        recompile: Box::new(|_| panic!("planted: the compiler thread dies")),
        from: Frames::ZERO,
        waits: false,
        output,
        silence: None,
    })
    .unwrap()
}

/// Collects all events up to the final one.
fn heard_out(listener: &mut Listener) -> Vec<Event> {
    let begun = Instant::now();
    let mut events = Vec::new();
    while begun.elapsed() < AT_MOST {
        events.extend(listener.wait(Duration::from_millis(50)));
        if let Some(Happening::Finished(_)) = events.last().map(|event| &event.what) {
            return events;
        }
    }
    panic!("it never ends: {events:?}");
}

fn finish(listener: &mut Listener) -> Finish {
    match heard_out(listener).pop().map(|event| event.what) {
        Some(Happening::Finished(finish)) => finish,
        other => panic!("{other:?}"),
    }
}

#[test]
fn all_listeners_receive_the_same_events() {
    let player = start(part(sine, timeline()), silence());
    let (mut one, mut other) = (player.listen(), player.listen());
    player.control(Control::Next);
    player.control(Control::Quit);
    let told =
        |events: &[Event]| -> Vec<String> { events.iter().map(|event| format!("{event:?}")).collect() };
    let (one, other) = (heard_out(&mut one), heard_out(&mut other));
    // The first one may have heard something before the second one listened.
    assert!(told(&one).ends_with(&told(&other)));
    let last = &one.last().unwrap().status;
    assert_eq!(last, &player.status());
}

#[test]
fn an_idle_listener_blocks_nothing_and_still_receives_the_end() {
    let player = start(part(sine, timeline()), silence());
    let (mut busy, mut idle) = (player.listen(), player.listen());
    for _ in 0..3_000 {
        player.control(Control::Toggle);
    }
    player.control(Control::Quit);
    heard_out(&mut busy);
    assert!(matches!(
        heard_out(&mut idle).last().unwrap().what,
        Happening::Finished(Finish::Quit)
    ));
    assert!(idle.poll().is_none(), "nothing follows the final event");
}

#[test]
fn a_device_that_pulls_nothing_does_not_block_the_end() {
    for (control, said) in [
        (Control::Quit, "Quit"),
        (Control::Stop(Stop::Terminated), "Stopped(Terminated)"),
        (Control::Stop(Stop::HungUp), "Stopped(HungUp)"),
    ] {
        let player = start(part(sine, timeline()), Box::new(Hangs));
        let mut events = player.listen();
        let asked = Instant::now();
        player.control(control);
        assert_eq!(format!("{:?}", finish(&mut events)), said);
        drop(player);
        assert!(asked.elapsed() < Duration::from_secs(3), "{:?}", asked.elapsed());
    }
}

#[test]
fn the_death_of_the_render_thread_is_reported() {
    // The first step runs on the caller's thread and must not panic yet.
    let mut session = part(sine, timeline());
    session.source = Box::new(PanicsLater {
        left: 9,
        source: session.source,
    });
    let player = start(session, silence());
    let mut events = player.listen();
    assert!(matches!(finish(&mut events), Finish::Died("render")));
}

/// Renders this many blocks, then panics.
struct PanicsLater {
    left: usize,
    source: Box<dyn RenderSource>,
}

impl RenderSource for PanicsLater {
    fn render(&mut self, out: &mut [f32]) -> Result<(), SourceError> {
        match self.left.checked_sub(1) {
            Some(left) => self.left = left,
            None => panic!("planted: the render thread dies"),
        }
        self.source.render(out)
    }

    fn seek(&mut self, to: Frames) {
        self.source.seek(to);
    }

    fn position(&self) -> Frames {
        self.source.position()
    }

    fn frames(&self) -> Frames {
        self.source.frames()
    }

    fn change(&mut self, timeline: Arc<Timeline>, changes: &Changes) {
        self.source.change(timeline, changes);
    }
}

#[test]
fn the_death_of_the_compiler_thread_is_reported() {
    let mut timeline = timeline();
    timeline.rates.push(crate::timeline::RateSpan {
        at: Frames::from_seconds(3),
        rate: crate::units::CyclesPerMinute(15),
        beats: Technique::Areola.beats(),
        frames: Frames::from_seconds(1),
    });
    let player = Player::start(Setup {
        script: Script {
            changes: Some(Changes::default()),
            ..Script::new(part(sine, timeline), Box::new(|_| Err("nobody is hurt".into())))
        },
        recompile: Box::new(|_| panic!("planted: the compiler thread dies")),
        from: Frames::ZERO,
        waits: false,
        output: silence(),
        silence: None,
    })
    .unwrap();
    let mut events = player.listen();
    player.control(Control::Faster);
    assert!(matches!(finish(&mut events), Finish::Died("compile")));
}
