//! Properties that hold under any sequence of keys and device failures.

use proptest::prelude::*;

use super::{RAMP, assert_no_click, opened};
use crate::output::DeviceNews;
use crate::player::testing::*;
use crate::player::{Control, Happening, Report, SoundState, Stop};
use crate::timeline::CueKind;
use crate::units::Frames;

#[derive(Debug, Clone)]
enum Act {
    Play(usize),
    Do(Control),
    Lose,
    Starve(usize),
    Hear(DeviceNews),
}

/// Sequences of a user's keys, mixed with device failures if `mishaps` is not zero.
fn acts(mishaps: u32) -> impl Strategy<Value = Vec<Act>> {
    let control = prop::sample::select(vec![
        Control::Toggle,
        Control::Toggle,
        Control::Next,
        Control::Next,
        Control::Next,
        Control::Previous,
        Control::Repeat,
        Control::Restart,
        Control::Seek(Frames::from_millis(2_700)),
        Control::GoOn,
        Control::GoOn,
    ]);
    let ending = prop::sample::select(vec![
        Control::Hurt,
        Control::Hurt,
        Control::Hurt,
        Control::Quit,
        Control::Stop(Stop::Interrupted),
    ]);
    let act = prop_oneof![
        20 => (1_usize..40_000).prop_map(Act::Play),
        5 => (1_usize..1_500).prop_map(Act::Play),
        20 => control.prop_map(Act::Do),
        1 => ending.prop_map(Act::Do),
        4 => news().prop_map(Act::Hear),
        mishaps => Just(Act::Lose),
        mishaps => (1_usize..6_000).prop_map(Act::Starve),
    ];
    prop::collection::vec(act, 1..60)
}

/// What a sound server may do with two devices.
fn news() -> impl Strategy<Value = DeviceNews> {
    prop::sample::select(vec![
        DeviceNews::Gone("Headphones".into()),
        DeviceNews::Gone("Headphones".into()),
        DeviceNews::Back("Headphones".into()),
        DeviceNews::Moved("Loudspeaker".into()),
        DeviceNews::Gone("Loudspeaker".into()),
        DeviceNews::Silent("Loudspeaker".into()),
    ])
}

fn perform(bench: &mut Bench, acts: &[Act]) {
    bench.report(opened(700));
    acts.iter().for_each(|act| perform_one(bench, act));
}

fn perform_one(bench: &mut Bench, act: &Act) {
    match act {
        Act::Play(frames) => bench.play(*frames),
        Act::Do(control) => bench.control(control.clone()),
        Act::Starve(frames) => bench.pull(*frames),
        Act::Hear(news) => bench.report(Report::Device(news.clone())),
        Act::Lose => {
            bench.drain.cut();
            bench.report(Report::Lost);
            bench.report(opened(700));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn the_record_replayed_gives_the_same_bits(acts in acts(1)) {
        let mut bench = Bench::new(pattern, Frames::ZERO);
        perform(&mut bench, &acts);
        bench.conductor.step();
        let performance = bench.conductor.performance().clone();
        prop_assert!(replayed(&performance, pattern, bench.out.len()) == bench.out);
    }

    /// Nobody else hears what headphones kept to one person (law: no-stranger-hears).
    #[test]
    fn nothing_is_heard_while_a_device_is_gone(acts in acts(1)) {
        let mut bench = Bench::new(pattern, Frames::ZERO);
        bench.report(opened(700));
        let mut gone_at = None;
        for act in &acts {
            perform_one(&mut bench, act);
            let is_gone = bench.conductor.status().sound == SoundState::Gone;
            gone_at = is_gone.then(|| gone_at.unwrap_or(bench.out.len()));
            let heard = gone_at.and_then(|at: usize| bench.out.get(at + RAMP..));
            prop_assert!(heard.unwrap_or_default().iter().all(|frame| *frame == [0.0; 2]));
        }
    }

    #[test]
    fn no_control_clicks(acts in acts(0)) {
        let mut bench = Bench::new(sine, Frames::ZERO);
        perform(&mut bench, &acts);
        let ended = bench.told().iter().any(|told| told.1 == "finished Ended" || told.1 == "finished Hurt");
        prop_assume!(!ended);
        assert_no_click(&bench.out);
    }

    #[test]
    fn no_keys_skip_a_safety_line(acts in acts(0)) {
        let mut bench = Bench::new(pattern, Frames::ZERO);
        perform(&mut bench, &acts);
        prop_assume!(bench.hurt_at.lock().unwrap().is_none());
        let stretches = bench.stretches();
        let furthest = stretches.iter().map(|stretch| stretch.1).max().unwrap_or(0);
        for cue in timeline().cues.iter().filter(|cue| cue.kind == CueKind::Safety) {
            let opened = cue.at.0 + RAMP as u64;
            let whole = |(from, to): &(u64, u64)| *from <= opened && cue.end().0 <= *to;
            prop_assert!(
                furthest <= cue.end().0 + RAMP as u64 || stretches.iter().any(whole),
                "{:?} was skipped: {stretches:?}", cue.at
            );
        }
    }

    #[test]
    fn it_goes_back_only_on_request(acts in acts(0)) {
        let mut bench = Bench::new(pattern, Frames::ZERO);
        perform(&mut bench, &acts);
        let mut at = Frames::ZERO;
        for event in &bench.events {
            match event.what {
                Happening::Moved { to, .. } => at = to,
                Happening::Resumed | Happening::WentOn => at = event.at,
                Happening::Aftercare => at = Frames::ZERO,
                _ => {
                    prop_assert!(at <= event.at, "{event:?} after {at:?}");
                    at = event.at;
                }
            }
        }
    }
}
