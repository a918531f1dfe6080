//! A device that hangs: it pulls nothing and reports nothing.

use super::{RAMP, opened};
use crate::player::testing::*;
use crate::player::{Control, Report, SoundState};
use crate::units::Frames;

fn hung(mut bench: Bench) -> Bench {
    bench.report(opened(1_024));
    bench.play(10_240);
    bench.report(Report::Hung);
    assert_eq!(bench.conductor.status().sound, SoundState::Hung);
    bench
}

fn news(bench: &Bench) -> Vec<String> {
    let told = bench.told().into_iter().map(|told| told.1);
    told.filter(|told| told.starts_with("Device")).collect()
}

#[test]
fn it_continues_where_it_stopped() {
    let mut bench = hung(Bench::new(pattern, Frames::ZERO));
    bench.report(opened(1_024));
    assert_eq!(bench.conductor.status().sound, SoundState::Ok);
    bench.play(10_240);
    assert_eq!(
        bench.stretches(),
        [(0, 20_480)],
        "nothing is lost, nothing is repeated"
    );
    assert_eq!(news(&bench), ["DeviceHung", "DeviceBack"]);
}

#[test]
fn after_it_is_given_up_it_continues_after_the_last_frame_heard() {
    let mut bench = hung(Bench::new(pattern, Frames::ZERO));
    bench.drain.cut();
    bench.report(Report::Lost);
    assert_eq!(bench.conductor.status().sound, SoundState::Hung);
    bench.report(opened(1_024));
    bench.play(10_240);
    assert_eq!(bench.stretches()[1].0, 10_240 - 1_024 + RAMP as u64 - 1);
    assert_eq!(news(&bench), ["DeviceHung", "DeviceBack"]);
}

#[test]
fn a_quit_is_immediate_and_skips_the_farewell() {
    for mut bench in [Bench::new(pattern, Frames::ZERO), Bench::with_farewell(pattern)].map(hung) {
        bench.control(Control::Quit);
        assert_eq!(bench.told().last().unwrap().1, "finished Quit");
    }
}

#[test]
fn a_farewell_ends_if_the_device_hangs() {
    for report in [Report::Hung, Report::Lost] {
        let mut bench = Bench::with_farewell(pattern);
        bench.report(opened(1_024));
        bench.play(10_240);
        bench.control(Control::Quit);
        bench.play(10_240);
        assert!(!bench.conductor.is_over(), "the farewell plays");
        bench.report(report);
        assert_eq!(bench.told().last().unwrap().1, "finished Quit");
    }
}

#[test]
fn a_quit_before_the_hang_still_ends_the_session() {
    let mut bench = Bench::new(pattern, Frames::ZERO);
    bench.report(opened(1_024));
    bench.play(10_240);
    bench.control(Control::Quit);
    bench.report(Report::Hung);
    assert_eq!(bench.told().last().unwrap().1, "finished Quit");
}
