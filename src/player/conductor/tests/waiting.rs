//! Steps that wait until the user is ready. In this one the line and its pause end after half a second.

use super::SECOND;
use crate::player::testing::*;
use crate::player::{Control, PartName, PlayState, Refusal};
use crate::units::Frames;

fn state(bench: &Bench) -> PlayState {
    bench.conductor.status().state
}

/// A bench that waits since a tenth of a second.
fn waiting() -> Bench {
    let mut bench = Bench::at_a_wait(pattern);
    bench.play(20_000);
    assert_eq!(state(&bench), PlayState::Playing, "the line speaks");
    bench.play(8_800);
    assert_eq!(state(&bench), PlayState::UntilReady);
    bench
}

fn told(bench: &Bench, name: &str) -> usize {
    bench.told().iter().filter(|told| told.1 == name).count()
}

#[test]
fn a_step_waits_with_music_after_its_line_and_that_is_told_once() {
    let mut bench = waiting();
    assert_eq!(told(&bench, "Waits"), 1);
    bench.play(8 * SECOND as usize);
    assert_eq!((state(&bench), told(&bench, "Waits")), (PlayState::UntilReady, 1));
    bench.play_out();
    assert_eq!(
        bench.stretches().last().unwrap().1,
        15 * SECOND,
        "it ends by itself"
    );
    assert_eq!(bench.told().last().unwrap().1, "finished Ended");
}

#[test]
fn what_plays_or_goes_on_ends_the_wait_a_second_later() {
    for control in [Control::Toggle, Control::Resume, Control::Next, Control::GoOn] {
        let mut bench = waiting();
        for _ in 0..3 {
            assert_eq!(bench.conductor.control(control.clone()), Ok(()), "{control:?}");
        }
        let frames = bench.compile_wait().unwrap();
        assert_eq!(bench.compile_wait(), None, "{control:?}: once");
        let at = frames.0 - 28_800;
        assert!((SECOND..SECOND + 4_800).contains(&at), "{control:?}: {at}");
        bench.control(control.clone());
        assert_eq!(state(&bench), PlayState::UntilReady, "pressed again: {control:?}");
        bench.play_out();
        let end = (Frames::from_seconds(5) + frames).0;
        assert_eq!(bench.stretches().last().unwrap().1, end, "{control:?}");
        assert_eq!(bench.stretches().len(), 1, "{control:?}: without a gap");
    }
}

#[test]
fn during_the_line_only_go_on_means_the_wait_and_nothing_is_cut() {
    let mut bench = Bench::at_a_wait(pattern);
    bench.play(4_800);
    bench.control(Control::GoOn);
    assert!(bench.compile_wait().unwrap() >= Frames::from_millis(500));
    let mut bench = Bench::at_a_wait(pattern);
    bench.play(4_800);
    bench.control(Control::Toggle);
    assert_eq!(state(&bench), PlayState::Paused);
}

#[test]
fn a_wait_can_be_paused_and_goes_on_waiting() {
    let mut bench = waiting();
    bench.control(Control::Pause);
    bench.play(4_800);
    assert_eq!(state(&bench), PlayState::Paused);
    assert_eq!(bench.conductor.control(Control::GoOn), Err(Refusal::NotHere));
    bench.control(Control::Toggle);
    bench.play(4_800);
    assert_eq!((state(&bench), told(&bench, "Waits")), (PlayState::UntilReady, 2));
}

#[test]
fn who_goes_back_is_waited_for_as_long_as_at_first() {
    let mut bench = waiting();
    bench.control(Control::Toggle);
    assert!(bench.compile_wait().unwrap() < Frames::from_seconds(3));
    bench.control(Control::Repeat);
    assert_eq!(bench.compile_wait(), Some(Frames::from_seconds(10)));
    bench.play_out();
    assert_eq!(bench.stretches().last().unwrap().1, 15 * SECOND);
}

#[test]
fn it_hurts_and_quit_keep_their_meaning() {
    let mut bench = waiting();
    bench.control(Control::Hurt);
    assert_eq!(bench.conductor.status().part, PartName::Aftercare);
    assert_eq!(state(&bench), PlayState::Playing);
    let mut bench = waiting();
    bench.control(Control::Quit);
    bench.play_out();
    assert_eq!(bench.told().last().unwrap().1, "finished Quit");
}

#[test]
fn what_does_not_wait_can_t_go_on() {
    let mut bench = Bench::new(pattern, Frames::ZERO);
    bench.play(30_000);
    assert_eq!(bench.conductor.control(Control::GoOn), Err(Refusal::NotHere));
}
