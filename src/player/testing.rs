//! Test helpers: sources whose samples identify their frame, and a device that pulls on request.

use std::sync::{Arc, Mutex};

use crate::clip::ClipId;
use crate::output::ring::{AHEAD, Drain, Opening, ring};
use crate::session::{PhaseKind, Side};
use crate::show::WhenGone;
use crate::timeline::{Bus, Changes, Cue, CueKind, Edit, HoldId, HoldSpan, PhaseSpan, StepSpan, Timeline};
use crate::units::{CHANNELS, Frames};

use super::*;

/// Frames per pull of the device.
pub(super) const PULL: usize = 512;

/// Sound as a function of the frame.
pub(super) type Wave = fn(u64) -> [f32; 2];

/// Samples that identify their frame.
pub(super) fn pattern(n: u64) -> [f32; 2] {
    [(n & 0x7fff) as f32 / 32_768.0, ((n >> 15) + 1) as f32 / 32_768.0]
}

/// The frame that `samples` identify, if they are from the pattern.
pub(super) fn named(samples: [f32; 2]) -> Option<u64> {
    let low = (samples[0] * 32_768.0) as u64;
    let high = (samples[1] * 32_768.0) as u64;
    let n = (high.checked_sub(1)? << 15) + low;
    (pattern(n) == samples).then_some(n)
}

/// 100 Hz at half of full scale.
pub(super) fn sine(n: u64) -> [f32; 2] {
    let turn = std::f64::consts::TAU * (n % 480) as f64 / 480.0;
    [(turn.sin() / 2.0) as f32; 2]
}

/// A source that renders a wave.
pub(super) struct WaveSource {
    wave: Wave,
    frames: Frames,
    at: Frames,
    fails_at: Option<Frames>,
    losses: Vec<MusicLoss>,
}

impl WaveSource {
    pub(super) fn new(wave: Wave, frames: Frames) -> WaveSource {
        WaveSource {
            wave,
            frames,
            at: Frames::ZERO,
            fails_at: None,
            losses: Vec::new(),
        }
    }
}

impl RenderSource for WaveSource {
    fn render(&mut self, out: &mut [f32]) -> Result<(), SourceError> {
        for frame in out.chunks_exact_mut(CHANNELS) {
            if self.fails_at.is_some_and(|at| at <= self.at) {
                return Err("the clip is broken".into());
            }
            frame.copy_from_slice(&(self.wave)(self.at.0));
            self.at += Frames(1);
        }
        Ok(())
    }

    fn seek(&mut self, to: Frames) {
        self.at = to;
    }

    fn position(&self) -> Frames {
        self.at
    }

    fn frames(&self) -> Frames {
        self.frames
    }

    fn change(&mut self, timeline: Arc<Timeline>, _: &Changes) {
        self.frames = timeline.frames;
    }

    fn take_losses(&mut self) -> Vec<MusicLoss> {
        std::mem::take(&mut self.losses)
    }
}

fn line(at: u64, length: u64, kind: CueKind) -> Cue {
    Cue {
        at: Frames::from_millis(at),
        frames: Frames::from_millis(length),
        bus: Bus::Speech,
        kind,
        clip: ClipId::new("a.ogg"),
        message: None,
    }
}

/// Six seconds: steps of one second, a line at the start of each; safety lines in the second step and in the middle of
/// the fifth.
pub(super) fn timeline() -> Timeline {
    let steps = (0..6).map(|index| StepSpan {
        phase: usize::from(index > 2),
        id: index.to_string(),
        figure: None,
        at: Frames::from_seconds(index),
        frames: Frames::from_seconds(1),
    });
    let phases = ["a", "b"].iter().zip([0, 3]).map(|(id, at)| PhaseSpan {
        id: (*id).to_owned(),
        kind: PhaseKind::Massage,
        side: Side::Both,
        at: Frames::from_seconds(at),
        frames: Frames::from_seconds(3),
    });
    Timeline {
        cues: vec![
            line(0, 400, CueKind::Line),
            line(1_000, 500, CueKind::Safety),
            line(2_000, 400, CueKind::Line),
            line(3_000, 400, CueKind::Line),
            line(4_500, 300, CueKind::Safety),
            line(5_000, 400, CueKind::Line),
        ],
        phases: phases.collect(),
        steps: steps.collect(),
        music: None,
        rates: Vec::new(),
        figures: Vec::new(),
        holds: Vec::new(),
        lap: None,
        frames: Frames::from_seconds(6),
    }
}

/// The same, but the last step waits: from half a second on, for ten seconds or until `frames`.
pub(super) fn waiting_timeline(frames: Frames) -> Timeline {
    let mut timeline = timeline();
    let least = Frames::from_millis(500);
    let frames = frames.max(least);
    timeline.steps[5].frames = frames;
    timeline.phases[1].frames = Frames::from_seconds(2) + frames;
    timeline.frames = Frames::from_seconds(5) + frames;
    timeline.holds = vec![HoldSpan {
        step: 5,
        of: HoldId { phase: 1, step: 2 },
        wanted: frames,
        frames,
        least,
        most: Frames::from_seconds(10),
        last_cut: frames,
        waits_from: Some(least),
    }];
    timeline
}

/// The timeline of the aftercare, two seconds long.
pub(super) fn aftercare_timeline() -> Timeline {
    let mut timeline = timeline();
    timeline.steps.truncate(2);
    timeline.cues.truncate(2);
    timeline.frames = Frames::from_seconds(2);
    timeline
}

pub(super) fn part(wave: Wave, timeline: Timeline) -> Part {
    Part {
        source: Box::new(WaveSource::new(wave, timeline.frames)),
        timeline: Arc::new(timeline),
    }
}

/// The status of a session of a minute in this state, at its beginning.
pub(crate) fn status(state: PlayState) -> Status {
    Status {
        state,
        part: PartName::Session,
        sound: SoundState::Ok,
        at: Frames::ZERO,
        listened: Frames::ZERO,
        frames: Some(Frames::from_seconds(60)),
        phase: None,
        step: None,
        caption: None,
        next: None,
        figure: None,
        beat: None,
        rate: None,
        volumes: Default::default(),
        music: None,
        changes: Default::default(),
        device: None,
        can_go_on: false,
        late: 0,
    }
}

/// A conductor with a simulated device.
pub(super) struct Bench {
    pub(super) conductor: Conductor,
    pub(super) drain: Drain,
    /// All frames pulled.
    pub(super) out: Vec<[f32; 2]>,
    pub(super) events: Vec<Event>,
    /// The position at which it hurt.
    pub(super) hurt_at: Arc<Mutex<Option<Frames>>>,
}

impl Bench {
    pub(super) fn new(wave: Wave, from: Frames) -> Bench {
        Bench::of(part(wave, timeline()), wave, from, None)
    }

    /// A session that goes on when its device is gone.
    pub(super) fn that_goes_on(wave: Wave) -> Bench {
        let mut bench = Bench::new(wave, Frames::ZERO);
        let (feed, drain) = ring(Opening::AtOnce);
        let aftercare: Following = Box::new(move |_| Ok(part(wave, aftercare_timeline())));
        let script = Script {
            when_gone: WhenGone::GoOn,
            ..Script::new(part(wave, timeline()), aftercare)
        };
        bench.conductor = Conductor::new(feed, script, Frames::ZERO);
        bench.conductor.step();
        bench.drain = drain;
        bench
    }

    /// A session whose last step waits, from its beginning on. It can be compiled again.
    pub(super) fn at_a_wait(wave: Wave) -> Bench {
        let from = Frames::from_seconds(5);
        let mut bench = Bench::new(wave, from);
        let (feed, drain) = ring(Opening::Ramp);
        let aftercare: Following = Box::new(move |_| Ok(part(wave, aftercare_timeline())));
        let session = part(wave, waiting_timeline(Frames::from_seconds(10)));
        let script = Script {
            changes: Some(Changes::default()),
            ..Script::new(session, aftercare)
        };
        bench.conductor = Conductor::new(feed, script, from);
        bench.conductor.step();
        bench.drain = drain;
        bench
    }

    /// Compiles what is wanted, if anything: the length of the step that waits. Returns it.
    pub(super) fn compile_wait(&mut self) -> Option<Frames> {
        let changes = self.conductor.take_wanted()?;
        let holds = changes.iter().filter_map(|change| match change.edit {
            Edit::Hold(hold) => Some(hold.frames),
            _ => None,
        });
        let frames = holds.last().unwrap_or(Frames::from_seconds(10));
        let timeline = Arc::new(waiting_timeline(frames));
        self.conductor.compiled(&changes, Some(timeline));
        Some(frames)
    }

    /// A session with a farewell as long as the aftercare.
    pub(super) fn with_farewell(wave: Wave) -> Bench {
        let farewell: Following = Box::new(move |_| Ok(part(wave, aftercare_timeline())));
        Bench::of(part(wave, timeline()), wave, Frames::ZERO, Some(farewell))
    }

    /// A bench whose source fails at `fails_at`.
    pub(super) fn failing(wave: Wave, fails_at: Frames) -> Bench {
        let mut source = WaveSource::new(wave, timeline().frames);
        source.fails_at = Some(fails_at);
        let session = Part {
            source: Box::new(source),
            timeline: Arc::new(timeline()),
        };
        Bench::of(session, wave, Frames::ZERO, None)
    }

    /// A bench whose source has lost all of its music.
    pub(super) fn without_music(wave: Wave) -> Bench {
        let mut source = WaveSource::new(wave, timeline().frames);
        source.losses = vec![MusicLoss::All];
        let session = Part {
            source: Box::new(source),
            timeline: Arc::new(timeline()),
        };
        Bench::of(session, wave, Frames::ZERO, None)
    }

    /// A bench that waits before its first frame.
    pub(super) fn waiting(wave: Wave) -> Bench {
        Bench::started(part(wave, timeline()), wave, Frames::ZERO, None, true)
    }

    fn of(session: Part, wave: Wave, from: Frames, farewell: Option<Following>) -> Bench {
        Bench::started(session, wave, from, farewell, false)
    }

    fn started(session: Part, wave: Wave, from: Frames, farewell: Option<Following>, waits: bool) -> Bench {
        let opening = if from == Frames::ZERO {
            Opening::AtOnce
        } else {
            Opening::Ramp
        };
        let (feed, drain) = ring(opening);
        let hurt_at = Arc::new(Mutex::new(None));
        let noted = Arc::clone(&hurt_at);
        let aftercare: Following = Box::new(move |left| {
            *noted.lock().unwrap() = Some(left.at);
            Ok(part(wave, aftercare_timeline()))
        });
        let script = Script {
            farewell,
            ..Script::new(session, aftercare)
        };
        let mut conductor = Conductor::new(feed, script, from);
        if waits {
            conductor.wait_at_start();
        }
        conductor.step();
        Bench {
            conductor,
            drain,
            out: Vec::new(),
            events: Vec::new(),
            hurt_at,
        }
    }

    /// Pulls `frames` while the conductor keeps the ring full.
    pub(super) fn play(&mut self, frames: usize) {
        let mut left = frames;
        while left > 0 && !self.conductor.is_over() {
            let now = left.min(PULL);
            self.pull(now);
            self.conductor.step();
            self.events.extend(self.conductor.take_events());
            left -= now;
        }
    }

    /// Pulls `frames` without the conductor.
    pub(super) fn pull(&mut self, frames: usize) {
        for _ in 0..frames {
            self.out.push(self.drain.pull());
        }
    }

    pub(super) fn play_out(&mut self) {
        self.play(20 * 48_000);
        assert!(self.conductor.is_over(), "it never ends");
    }

    pub(super) fn control(&mut self, control: Control) {
        // What is refused is told as an event as well.
        let _ = self.conductor.control(control);
        self.events.extend(self.conductor.take_events());
    }

    pub(super) fn report(&mut self, report: Report) {
        self.conductor.report(report);
        self.events.extend(self.conductor.take_events());
    }

    /// All events except progress: the frame and a name.
    pub(super) fn told(&self) -> Vec<(u64, String)> {
        let events = self.events.iter();
        let told = events.filter(|event| !matches!(event.what, Happening::Progress));
        told.map(|event| (event.at.0, name(&event.what))).collect()
    }

    /// The stretches of unchanged pattern in `out`, in frames of the part: the first frame and the end (exclusive).
    pub(super) fn stretches(&self) -> Vec<(u64, u64)> {
        let mut stretches: Vec<(u64, u64)> = Vec::new();
        let mut last = None;
        for samples in &self.out {
            let now = named(*samples);
            match (now, last, stretches.last_mut()) {
                (Some(n), Some(before), Some(stretch)) if n == before + 1 => stretch.1 = n + 1,
                (Some(n), _, _) => stretches.push((n, n + 1)),
                _ => {}
            }
            last = now;
        }
        stretches
    }
}

fn name(what: &Happening) -> String {
    match what {
        Happening::LineStarted(line) => format!("line at {}", line.cue.at.0),
        Happening::StepStarted(step) => format!("step {}", step.id),
        Happening::PhaseStarted(phase) => format!("phase {}", phase.id),
        Happening::Moved { from, to } => format!("moved {} {}", from.0, to.0),
        Happening::NotSkipped(line) => format!("not skipped at {}", line.cue.at.0),
        Happening::Aftercare => "aftercare".to_owned(),
        Happening::FellBackToSilence(_) => "silence".to_owned(),
        Happening::Finished(finish) => format!("finished {finish:?}"),
        plain => format!("{plain:?}"),
    }
}

/// The frames that a replay of `performance` returns.
pub(super) fn replayed(performance: &Performance, wave: Wave, frames: usize) -> Vec<[f32; 2]> {
    let mut out = Vec::new();
    let mut sources = |name, _: Option<&Changes>| -> Result<Box<dyn RenderSource>, SourceError> {
        let timeline = match name {
            PartName::Session => timeline(),
            PartName::Aftercare | PartName::Farewell => aftercare_timeline(),
        };
        Ok(Box::new(WaveSource::new(wave, timeline.frames)))
    };
    let frames = Frames(frames as u64);
    replay(performance, frames, &mut sources, &mut |block| {
        out.extend(block.chunks_exact(2).map(|frame| [frame[0], frame[1]]));
    })
    .unwrap();
    out
}

/// The capacity of the ring.
pub(super) const RING: usize = AHEAD.as_index();
