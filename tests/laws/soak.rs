//! Eight hours of the rhythm alone, as fast as the machine can: nothing is missing, memory does not grow, and the
//! position is exact.
//!
//! Not part of every run: `cargo test --release --test tests soak -- --ignored --nocapture` prints the measurements.

use std::sync::Arc;
use std::time::Instant;

use warmhands::library::Library;
use warmhands::output::ring::{Opening, What, ring};
use warmhands::player::{Conductor, Control, Happening, Part, Recompile, Script};
use warmhands::show::{LanguageChoice, Request, Show};
use warmhands::units::Frames;

const HOUR: u64 = 3_600 * 48_000;
/// The block size of the device, in frames.
const PULL: u64 = 480;
/// Memory may fluctuate after the first half hour, but must not grow by more than this.
const MOST_GROWTH_KIB: u64 = 2_048;
/// Each change of the rate writes out the laps before it, so that what was played can be played again. This is the
/// extra memory allowed for it.
const MOST_GROWTH_WITH_CHANGES_KIB: u64 = 8 * 512;

/// The session and its compiler.
fn script() -> (Script, Recompile) {
    let library = Library::open(None).unwrap();
    let request = Request {
        session: Some("cadence".to_owned()),
        ..Request::default()
    };
    let languages = LanguageChoice::settle(&library, &request, &|_| None).unwrap();
    let show = Show::prepare(&library, &languages, &request).unwrap();
    let timeline = Arc::new(show.plan.timeline.clone());
    let session = Part {
        source: Box::new(show.mixer(Arc::clone(&timeline), Frames::ZERO)),
        timeline,
    };
    let script = Script {
        changes: Some(show.changes()),
        ..Script::new(session, Box::new(|_| Err("nobody is hurt".into())))
    };
    let recompile: Recompile = Box::new(move |changes| Some(Arc::new(show.timeline(changes).ok()?)));
    (script, recompile)
}

/// The resident memory of the process, in KiB, without the pages of the program file; zero where the system does not
/// report it.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("RssAnon:"));
    let number = line.and_then(|line| line.split_whitespace().nth(1));
    number.and_then(|number| number.parse().ok()).unwrap_or_default()
}

#[test]
#[ignore = "a minute or two in a release build; the figures are in docs/speed.md"]
fn eight_hours_of_the_rhythm_are_whole_and_take_no_more_memory_than_one_hour() {
    play_eight_hours(false, MOST_GROWTH_KIB);
}

#[test]
#[ignore = "likewise"]
fn eight_hours_of_the_rhythm_at_changing_rates_are_whole_and_take_little_more() {
    play_eight_hours(true, MOST_GROWTH_WITH_CHANGES_KIB);
}

fn play_eight_hours(changes_rate: bool, most_growth: u64) {
    let (feed, mut drain) = ring(Opening::AtOnce);
    let (script, mut recompile) = script();
    let mut conductor = Conductor::new(feed, script, Frames::ZERO);
    let begun = Instant::now();
    let mut at = Frames::ZERO;
    let mut lines = 0;
    let mut early = 0;
    for portion in 1..=8 * HOUR / PULL {
        conductor.step();
        if let Some(changes) = conductor.take_wanted() {
            let timeline = recompile(&changes);
            conductor.compiled(&changes, timeline);
        }
        for _ in 0..PULL {
            drain.pull();
        }
        for event in conductor.take_events() {
            at = event.at.max(at);
            lines += u64::from(matches!(event.what, Happening::LineStarted { .. }));
        }
        let pulled = portion * PULL;
        // About every twenty minutes the person tries another rate.
        if changes_rate && pulled.is_multiple_of(HOUR / 3) {
            let faster = (pulled / (HOUR / 3)).is_multiple_of(2);
            let _ = conductor.control(if faster { Control::Faster } else { Control::Slower });
        }
        if pulled.is_multiple_of(HOUR / 2) {
            let (hours, held) = (pulled as f64 / HOUR as f64, resident());
            println!(
                "{hours:.1} h: {held} KiB, {lines} lines, {:.1} s",
                begun.elapsed().as_secs_f64()
            );
            early = if early == 0 { held } else { early };
        }
    }
    let last = resident();
    let marks = &conductor.performance().marks;
    let starved = marks.iter().filter(|mark| mark.what == What::Starved).count();
    println!(
        "starved {starved} times; from {early} to {last} KiB; {} marks",
        marks.len()
    );
    assert_eq!(starved, 0);
    assert!(8 * HOUR - at.0 <= 12_000, "the last that was told is at {}", at.0);
    assert!(last <= early + most_growth, "from {early} to {last} KiB");
    assert!(lines > 8 * 12 * 3, "{lines} lines");
}
