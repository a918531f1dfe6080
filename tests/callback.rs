//! The audio callbacks do not allocate. Runs ten minutes of each under a counting allocator, with controls during
//! playback, and for a part of the time with no reader of the microphone.
//!
//! A separate crate, because the allocator is global to the program.

use std::sync::Arc;

use allocation_counter::measure;
#[cfg(feature = "live")]
use warmhands::microphone::intake;
use warmhands::output::ring::{Drain, Opening, lend, ring};
use warmhands::player::{Conductor, Control, Part, RenderSource, Report, Script, SourceError};
use warmhands::session::{PhaseKind, Side};
use warmhands::timeline::{Changes, PhaseSpan, StepSpan, Timeline};
use warmhands::units::Frames;

/// The block size of a device, in frames.
const PULL: usize = 512;

struct Hum(Frames);

impl RenderSource for Hum {
    fn render(&mut self, out: &mut [f32]) -> Result<(), SourceError> {
        out.fill(0.25);
        self.0 += Frames(out.len() as u64 / 2);
        Ok(())
    }

    fn seek(&mut self, to: Frames) {
        self.0 = to;
    }

    fn position(&self) -> Frames {
        self.0
    }

    fn frames(&self) -> Frames {
        HOUR
    }

    fn change(&mut self, _: Arc<Timeline>, _: &Changes) {}
}

const HOUR: Frames = Frames::from_seconds(3_600);

/// An hour in steps of ten seconds.
fn part() -> Part {
    let steps = (0..360).map(|step| StepSpan {
        phase: 0,
        id: step.to_string(),
        figure: None,
        at: Frames::from_seconds(10 * step),
        frames: Frames::from_seconds(10),
    });
    let timeline = Timeline {
        cues: Vec::new(),
        phases: vec![PhaseSpan {
            id: "all".to_owned(),
            kind: PhaseKind::Massage,
            side: Side::Both,
            at: Frames::ZERO,
            frames: HOUR,
        }],
        steps: steps.collect(),
        music: None,
        rates: Vec::new(),
        figures: Vec::new(),
        holds: Vec::new(),
        lap: None,
        frames: HOUR,
    };
    Part {
        source: Box::new(Hum(Frames::ZERO)),
        timeline: Arc::new(timeline),
    }
}

/// Plays `seconds` with a control every second and a lost device every minute. Returns the number of allocations in
/// `callback`, which must pull one block.
fn allocations(seconds: usize, mut callback: impl FnMut(&mut Drain, &mut [f32])) -> u64 {
    let (feed, mut drain) = ring(Opening::AtOnce);
    let script = Script::new(part(), Box::new(|_| Ok(part())));
    let mut conductor = Conductor::new(feed, script, Frames::ZERO);
    let mut block = [0.0; 2 * PULL];
    let mut counted = 0;
    for pull in 0..seconds * 48_000 / PULL {
        conductor.step();
        disturb(&mut conductor, &mut drain, pull);
        counted += measure(|| callback(&mut drain, &mut block)).count_total;
    }
    assert!(!conductor.is_over());
    counted
}

fn disturb(conductor: &mut Conductor, drain: &mut Drain, pull: usize) {
    let controls = [
        Control::Next,
        Control::Toggle,
        Control::Toggle,
        Control::Repeat,
        Control::Previous,
    ];
    if pull == 30_000 {
        let _ = conductor.control(Control::Hurt);
    }
    if pull.is_multiple_of(94) {
        let _ = conductor.control(controls[pull / 94 % controls.len()].clone());
    }
    if pull.is_multiple_of(5_600) {
        drain.cut();
        conductor.report(Report::Lost);
        let latency = Frames(1_024);
        conductor.report(Report::Opened { latency });
    }
    // From time to time nothing is rendered in time.
    if pull.is_multiple_of(700) {
        (0..6_000).for_each(|_| {
            drain.pull();
        });
    }
}

#[test]
fn ten_minutes_of_the_output_callback_allocate_nothing() {
    assert_eq!(allocations(600, |drain, block| drain.fill(block)), 0);
}

/// A device holds a drain that is lent to it, and keeps pulling after the drain was taken back.
#[test]
fn lending_a_drain_and_taking_it_back_allocates_nothing() {
    let (mut feed, drain) = ring(Opening::AtOnce);
    let (loan, mut lent) = lend(drain);
    let mut pulls = |frames| {
        measure(|| {
            (0..frames).for_each(|_| {
                lent.pull();
            })
        })
        .count_total
    };
    feed.push(&[0.25; 2 * PULL], false);
    assert_eq!(pulls(60 * 48_000), 0);
    assert!(loan.take_back().is_some());
    assert_eq!(pulls(60 * 48_000), 0);
}

#[cfg(feature = "live")]
#[test]
fn ten_minutes_of_the_microphone_callback_allocate_nothing() {
    let (mut ear, mut intake) = intake(2);
    let data = [1_i16 << 14; 2 * PULL];
    let mut taken = Vec::with_capacity(60 * 48_000);
    let mut counted = 0;
    for pull in 0..600 * 48_000 / PULL {
        counted += measure(|| ear.heard(&data)).count_total;
        // In the last two minutes nobody reads it.
        if pull.is_multiple_of(94) && pull < 480 * 94 {
            taken.clear();
            intake.take(&mut taken);
        }
    }
    assert_eq!(counted, 0);
    assert!(intake.lost() > 100 * 48_000);
}

#[test]
fn a_planted_allocation_is_detected() {
    let mut pulls = 0;
    let found = allocations(10, |drain, block| {
        drain.fill(block);
        pulls += 1;
        if pulls == 500 {
            drop(std::hint::black_box(vec![0_u8; 64]));
        }
    });
    assert_eq!(found, 1);
}
