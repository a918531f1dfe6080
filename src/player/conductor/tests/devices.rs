//! A device that vanishes while the server goes on with another one.

use super::{RAMP, opened};
use crate::output::DeviceNews;
use crate::player::testing::*;
use crate::player::{Control, PlayState, Report, SoundState};
use crate::units::Frames;

const HEAD: &str = "Headphones";
const SPEAKER: &str = "Loudspeaker";

fn gone() -> Report {
    Report::Device(DeviceNews::Gone(HEAD.into()))
}

fn back() -> Report {
    Report::Device(DeviceNews::Back(HEAD.into()))
}

fn moved() -> Report {
    Report::Device(DeviceNews::Moved(SPEAKER.into()))
}

/// A bench on which sound plays in the headphones.
fn playing(mut bench: Bench) -> Bench {
    bench.report(opened(1_024));
    bench.report(Report::Device(DeviceNews::Placed(HEAD.into())));
    bench.play(10_240);
    bench
}

fn bench() -> Bench {
    playing(Bench::new(pattern, Frames::ZERO))
}

/// What was told of devices and pauses.
fn news(bench: &Bench) -> Vec<String> {
    let told = bench.told().into_iter().map(|told| told.1);
    let words = ["Device", "Paused", "Resumed"];
    told.filter(|told| words.iter().any(|word| told.starts_with(word)))
        .collect()
}

fn state(bench: &Bench) -> (PlayState, SoundState) {
    let status = bench.conductor.status();
    (status.state, status.sound)
}

#[test]
fn nothing_is_heard_on_the_next_device_until_it_is_back() {
    let mut bench = bench();
    bench.report(gone());
    bench.report(moved());
    assert_eq!(state(&bench), (PlayState::Paused, SoundState::Gone));
    bench.play(48_000);
    assert!(
        bench.out[10_240 + RAMP - 1..]
            .iter()
            .all(|frame| *frame == [0.0; 2])
    );
    bench.report(back());
    bench.play(10_240);
    assert_eq!(state(&bench), (PlayState::Playing, SoundState::Ok));
    assert_eq!(
        bench.stretches()[1].0,
        RAMP as u64 - 1,
        "the sentence begins again"
    );
    assert_eq!(
        news(&bench),
        ["Paused", r#"DeviceGone("Headphones")"#, "DeviceBack", "Resumed"]
    );
    assert_eq!(bench.conductor.status().device.as_deref(), Some(HEAD));
}

#[test]
fn any_control_that_plays_goes_on_without_it() {
    for control in [
        Control::Toggle,
        Control::Resume,
        Control::Repeat,
        Control::Previous,
        Control::Hurt,
    ] {
        let mut bench = bench();
        bench.report(gone());
        bench.report(moved());
        bench.play(10_240);
        bench.control(control.clone());
        bench.play(10_240);
        assert_eq!(state(&bench), (PlayState::Playing, SoundState::Ok), "{control:?}");
        assert_eq!(bench.conductor.status().device.as_deref(), Some(SPEAKER));
        assert!(bench.stretches().len() > 1, "{control:?}");
        bench.report(back());
        assert_eq!(news(&bench).last().unwrap(), r#"DeviceMoved("Headphones")"#);
    }
}

#[test]
fn a_pause_of_a_person_stays_when_it_is_back() {
    let mut bench = bench();
    bench.control(Control::Pause);
    bench.report(gone());
    assert_eq!(state(&bench), (PlayState::Paused, SoundState::Gone));
    bench.report(back());
    assert_eq!(state(&bench), (PlayState::Paused, SoundState::Ok));
    assert_eq!(
        news(&bench),
        ["Paused", r#"DeviceGone("Headphones")"#, "DeviceBack"]
    );
}

#[test]
fn only_the_device_that_was_heard_last_is_waited_for() {
    let mut bench = bench();
    bench.report(gone());
    bench.report(Report::Device(DeviceNews::Gone(SPEAKER.into())));
    bench.report(Report::Device(DeviceNews::Back(SPEAKER.into())));
    assert_eq!(state(&bench), (PlayState::Paused, SoundState::Gone));
    bench.report(back());
    assert_eq!(state(&bench).0, PlayState::Playing);
}

#[test]
fn who_asked_for_it_hears_the_next_device() {
    let mut bench = playing(Bench::that_goes_on(pattern));
    bench.report(gone());
    bench.report(moved());
    bench.play(10_240);
    assert_eq!(state(&bench), (PlayState::Playing, SoundState::Ok));
    assert_eq!(bench.stretches(), [(0, 20_480)]);
    assert_eq!(news(&bench), [r#"DeviceMoved("Loudspeaker")"#]);
}

#[test]
fn a_device_that_a_person_chose_is_followed() {
    let mut bench = bench();
    bench.report(moved());
    bench.report(Report::Device(DeviceNews::Silent(SPEAKER.into())));
    bench.play(10_240);
    assert_eq!(bench.stretches(), [(0, 20_480)], "nothing is interrupted");
    assert_eq!(
        news(&bench),
        [r#"DeviceMoved("Loudspeaker")"#, r#"DeviceSilent("Loudspeaker")"#]
    );
}

#[test]
fn without_any_other_device_only_the_loss_is_told() {
    let mut bench = bench();
    bench.report(gone());
    bench.report(Report::Hung);
    bench.drain.cut();
    bench.report(Report::Lost);
    assert_eq!(news(&bench), ["Paused", r#"DeviceGone("Headphones")"#]);
    bench.report(opened(1_024));
    bench.report(back());
    bench.play(10_240);
    assert_eq!(state(&bench), (PlayState::Playing, SoundState::Ok));

    bench.report(gone());
    bench.report(Report::Lost);
    bench.control(Control::Resume);
    assert_eq!(state(&bench), (PlayState::Playing, SoundState::Lost));
    assert_eq!(news(&bench).last().unwrap(), "DeviceLost");
}

#[test]
fn the_last_words_are_not_heard_by_others() {
    for mut bench in [bench(), playing(Bench::with_farewell(pattern))] {
        bench.control(Control::Quit);
        bench.play(1_024);
        let heard = bench.out.len();
        bench.report(gone());
        bench.play_out();
        let after = bench.out.get(heard + RAMP..).unwrap_or_default();
        assert!(after.iter().all(|frame| *frame == [0.0; 2]));
        assert_eq!(bench.told().last().unwrap().1, "finished Quit");
    }
    let mut bench = playing(Bench::with_farewell(pattern));
    bench.report(gone());
    bench.control(Control::Quit);
    bench.play_out();
    assert_eq!(bench.told().last().unwrap().1, "finished Quit");
    assert!(bench.told().iter().all(|told| told.1 != "Farewell"));
}
