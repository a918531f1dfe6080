//! The ring driven by hand: the tests check every frame pulled, and never wait.

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use super::*;
use crate::mixer::GATE_RAMP;

/// Frame `n` of a pattern in which each sample identifies its frame.
fn pattern(n: u64) -> [f32; 2] {
    [(n + 1) as f32, -((n + 1) as f32)]
}

/// Pushes `frames` of the pattern, starting at `from`.
fn push(feed: &mut Feed, from: u64, frames: u64, last: bool) {
    let samples: Vec<f32> = (from..from + frames).flat_map(pattern).collect();
    assert_eq!(feed.push(&samples, last) as u64, frames);
}

fn pull(drain: &mut Drain, frames: usize) -> Vec<[f32; 2]> {
    (0..frames).map(|_| drain.pull()).collect()
}

fn marks(feed: &mut Feed) -> Vec<(u64, u64, What)> {
    std::iter::from_fn(|| feed.next_mark())
        .map(|mark| (mark.output, mark.played, mark.what))
        .collect()
}

const RAMP: usize = GATE_RAMP.as_index();

#[test]
fn the_first_generation_passes_bit_for_bit() {
    let (mut feed, mut drain) = ring(Opening::AtOnce);
    assert_eq!(drain.pull(), [0.0; 2], "nothing yet, and no underrun");
    push(&mut feed, 0, 3_840, false);
    assert_eq!(feed.room(), 0);
    let heard = pull(&mut drain, 3_840);
    assert!((0..3_840).all(|n| heard[n] == pattern(n as u64)));
    assert_eq!(feed.gauge().starved(), 0);
    assert_eq!(marks(&mut feed), [(1, 0, What::OpenedAtOnce)]);
}

#[test]
fn a_new_generation_waits_for_silence_and_opens_with_a_ramp() {
    let (mut feed, mut drain) = ring(Opening::AtOnce);
    push(&mut feed, 0, 3_000, false);
    pull(&mut drain, 100);
    feed.renew();
    assert_eq!(feed.room(), 0);
    let down = pull(&mut drain, RAMP);
    assert!(down.windows(2).all(|pair| pair[0][0] >= 0.0));
    assert_eq!((down[0][0] > 0.0, down[RAMP - 1]), (true, [0.0; 2]));
    assert!(feed.is_ready());
    assert_eq!(feed.room(), AHEAD.as_index(), "the remaining frames are dropped");
    push(&mut feed, 9_000, 2_000, false);
    let up = pull(&mut drain, 2_000);
    assert!(up[0][0] < 1.0);
    assert!((RAMP - 1..2_000).all(|n| up[n] == pattern(9_000 + n as u64)));
    assert_eq!(
        marks(&mut feed),
        [
            (0, 0, What::OpenedAtOnce),
            (100, 100, What::Closing),
            (1_060, 1_060, What::Closed),
            (1_060, 0, What::Opened)
        ]
    );
}

#[test]
fn an_underrun_is_silent_and_counted_and_continues_at_the_due_frame() {
    let (mut feed, mut drain) = ring(Opening::AtOnce);
    push(&mut feed, 0, 480, false);
    pull(&mut drain, 480);
    assert_eq!(pull(&mut drain, 77), [[0.0; 2]; 77]);
    assert_eq!(feed.gauge().starved(), 77);
    push(&mut feed, 480, 480, false);
    assert_eq!(pull(&mut drain, 1), [pattern(480)]);
    assert_eq!(
        marks(&mut feed)[1..],
        [(480, 480, What::Starved), (557, 480, What::Fed)]
    );
}

#[test]
fn a_starved_generation_can_be_replaced_at_once() {
    let (mut feed, mut drain) = ring(Opening::AtOnce);
    push(&mut feed, 0, 10, false);
    pull(&mut drain, 20);
    feed.renew();
    pull(&mut drain, 1);
    assert!(feed.is_ready());
    push(&mut feed, 500, 10, false);
    pull(&mut drain, 1);
    let opened = marks(&mut feed).pop().unwrap();
    assert_eq!(opened, (21, 0, What::Opened));
}

#[test]
fn running_empty_while_closing_ends_the_generation() {
    let (mut feed, mut drain) = ring(Opening::AtOnce);
    push(&mut feed, 0, 300, false);
    pull(&mut drain, 200);
    feed.renew();
    pull(&mut drain, 102);
    assert!(feed.is_ready());
    assert_eq!(feed.gauge().starved(), 0);
}

#[test]
fn silence_after_the_last_frame_is_not_an_underrun() {
    let (mut feed, mut drain) = ring(Opening::AtOnce);
    push(&mut feed, 0, 480, true);
    pull(&mut drain, 480);
    pull(&mut drain, 1_000);
    assert_eq!(feed.gauge().starved(), 0);
    assert_eq!(marks(&mut feed)[1..], [(480, 480, What::Ended)]);
    assert_eq!((feed.played().frames, feed.gauge().pulled()), (480, 1_480));
}

#[test]
fn after_a_cut_it_is_silent_until_the_next_generation() {
    let (mut feed, mut drain) = ring(Opening::AtOnce);
    push(&mut feed, 0, 3_840, false);
    pull(&mut drain, 1_000);
    drain.cut();
    assert_eq!(pull(&mut drain, 50), [[0.0; 2]; 50]);
    feed.renew();
    pull(&mut drain, 1);
    push(&mut feed, 976, 1_000, false);
    assert_eq!(pull(&mut drain, RAMP)[RAMP - 1], pattern(976 + RAMP as u64 - 1));
    assert_eq!(
        marks(&mut feed)[1..],
        [(1_000, 1_000, What::Cut), (1_051, 0, What::Opened)]
    );
}

#[test]
fn two_changes_in_one_ramp_lead_to_the_later_one() {
    let (mut feed, mut drain) = ring(Opening::AtOnce);
    push(&mut feed, 0, 3_840, false);
    pull(&mut drain, 1_000);
    feed.renew();
    pull(&mut drain, 500);
    feed.renew();
    assert!(!feed.is_ready());
    pull(&mut drain, RAMP - 500);
    assert!(feed.is_ready());
}

#[test]
fn a_change_while_opening_reverses_the_gate() {
    let (mut feed, mut drain) = ring(Opening::Ramp);
    push(&mut feed, 0, 3_840, false);
    pull(&mut drain, 300);
    feed.renew();
    pull(&mut drain, 299);
    assert!(!feed.is_ready());
    pull(&mut drain, 1);
    assert!(feed.is_ready(), "down in as many frames as up");
}

#[test]
fn a_mark_is_never_ahead_of_the_count() {
    let (mut feed, mut drain) = ring(Opening::AtOnce);
    let gauge = feed.gauge();
    let is_over = AtomicBool::new(false);
    let ahead = thread::scope(|scope| {
        scope.spawn(|| {
            while !is_over.load(Ordering::Relaxed) {
                drain.pull();
            }
        });
        // Many generations of one frame each; finds the first whose end was marked before its frame was counted.
        let ahead = (0..50_000).find_map(|_| {
            while feed.push(&[1.0; 2], true) == 0 {
                thread::yield_now();
            }
            let ended = std::iter::repeat_with(|| feed.next_mark())
                .flatten()
                .find(|mark| mark.what == What::Ended)?;
            let pulled = gauge.pulled();
            feed.renew();
            (pulled < ended.output).then_some((pulled, ended))
        });
        is_over.store(true, Ordering::Relaxed);
        ahead
    });
    assert_eq!(ahead, None);
}
