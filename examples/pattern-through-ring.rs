//! Plays samples that name their frame through the player and the speaker, for measuring what a sound server makes of them.
//!
//! `cargo run --example pattern-through-ring -- SECONDS [DEVICE]`; left is `n & 0x7fff`, right `(n >> 15) + 1`, both over 32 768.
//! Keys on stdin, a line each: `pause`, `next`, `previous`, `repeat`, `hurt`, `quit`. Events go to stdout, with the milliseconds since the start.

use std::io::BufRead;
use std::sync::Arc;
use std::time::{Duration, Instant};

use warmhands::clip::ClipId;
use warmhands::output::{NullOpener, SpeakerOpener, WallClock};
use warmhands::player::{Control, Happening, Part, Player, RenderSource, Script, Setup, SourceError};
use warmhands::session::{PhaseKind, Side};
use warmhands::timeline::{Bus, Changes, Cue, CueKind, PhaseSpan, StepSpan, Timeline};
use warmhands::units::Frames;

struct Pattern {
    at: u64,
    frames: Frames,
}

impl RenderSource for Pattern {
    fn render(&mut self, out: &mut [f32]) -> Result<(), SourceError> {
        for frame in out.chunks_exact_mut(2) {
            frame[0] = (self.at & 0x7fff) as f32 / 32_768.0;
            frame[1] = ((self.at >> 15) + 1) as f32 / 32_768.0;
            self.at += 1;
        }
        Ok(())
    }

    fn seek(&mut self, to: Frames) {
        self.at = to.0;
    }

    fn position(&self) -> Frames {
        Frames(self.at)
    }

    fn frames(&self) -> Frames {
        self.frames
    }

    fn change(&mut self, timeline: Arc<Timeline>, _: &Changes) {
        self.frames = timeline.frames;
    }
}

/// Steps of ten seconds, each with a sentence of four.
fn part(seconds: u64) -> Part {
    let starts = (0..seconds).step_by(10);
    let cues = starts.clone().map(|at| Cue {
        at: Frames::from_seconds(at),
        frames: Frames::from_seconds(4.min(seconds - at)),
        bus: Bus::Speech,
        kind: CueKind::Line,
        clip: ClipId::new("pattern"),
        message: None,
    });
    let steps = starts.map(|at| StepSpan {
        phase: 0,
        id: at.to_string(),
        figure: None,
        at: Frames::from_seconds(at),
        frames: Frames::from_seconds(10.min(seconds - at)),
    });
    let frames = Frames::from_seconds(seconds);
    let timeline = Timeline {
        cues: cues.collect(),
        steps: steps.collect(),
        phases: vec![PhaseSpan {
            id: "all".to_owned(),
            kind: PhaseKind::Massage,
            side: Side::Both,
            at: Frames::ZERO,
            frames,
        }],
        music: None,
        rates: Vec::new(),
        figures: Vec::new(),
        holds: Vec::new(),
        lap: None,
        frames,
    };
    Part {
        source: Box::new(Pattern { at: 0, frames }),
        timeline: Arc::new(timeline),
    }
}

fn control(word: &str) -> Option<Control> {
    Some(match word {
        "pause" => Control::Toggle,
        "next" => Control::Next,
        "previous" => Control::Previous,
        "repeat" => Control::Repeat,
        "hurt" => Control::Hurt,
        "quit" => Control::Quit,
        _ => return None,
    })
}

fn main() -> std::io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let seconds = arguments.next().and_then(|text| text.parse().ok()).unwrap_or(10);
    let start = Instant::now();
    let player = Player::start(Setup {
        script: Script::new(part(seconds), Box::new(|_| Ok(part(5)))),
        recompile: Box::new(|_| None),
        from: Frames::ZERO,
        waits: false,
        output: Box::new(SpeakerOpener::new(arguments.next())),
        silence: Some(Box::new(NullOpener::new(Arc::new(WallClock::new())))),
    })?;
    let (keys, pressed) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        for line in std::io::stdin().lock().lines().map_while(Result::ok) {
            control(line.trim()).map(|control| keys.send(control));
        }
    });
    let mut events = player.listen();
    loop {
        pressed.try_iter().for_each(|control| player.control(control));
        let Some(event) = events.wait(Duration::from_millis(5)) else {
            continue;
        };
        let is_last = matches!(event.what, Happening::Finished(_));
        if !matches!(event.what, Happening::Progress) {
            println!(
                "{:>8} ms  {:>9}  {:?}",
                start.elapsed().as_millis(),
                event.at.0,
                event.what
            );
        }
        if is_last {
            break;
        }
    }
    for mark in player.into_performance().marks {
        println!("{:>9}  {:>9}  {:?}", mark.output, mark.played, mark.what);
    }
    Ok(())
}
