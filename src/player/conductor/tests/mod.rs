//! The conductor with a simulated device; the tests check the sound frame by frame.

mod any_sequence;
mod devices;
mod hung;
mod waiting;

use crate::clip::ClipId;
use crate::mixer::GATE_RAMP;
use crate::output::OutputError;
use crate::player::testing::*;
use crate::player::{Control, Event, Happening, MusicWish, PartName, PlayState, Refusal, Report, Stop};
use crate::show::NamedPiece;
use crate::timeline::{Bus, MusicPiece};
use crate::units::{Decibels, Frames};

const RAMP: usize = GATE_RAMP.as_index();
const SECOND: u64 = 48_000;

fn opened(latency: u64) -> Report {
    Report::Opened {
        latency: Frames(latency),
    }
}

fn no_device() -> Report {
    Report::FellBack {
        reason: OutputError::NoDevice,
    }
}

#[test]
fn live_equals_offline_bit_for_bit_from_start_to_end() {
    let mut bench = Bench::new(pattern, Frames::ZERO);
    bench.report(opened(1_024));
    bench.play_out();
    assert_eq!(bench.stretches(), [(0, 6 * SECOND)]);
    assert_eq!(named(bench.out[0]), Some(0));
    let told = bench.told();
    let lines: Vec<u64> = told
        .iter()
        .filter(|told| told.1.starts_with("line"))
        .map(|told| told.0)
        .collect();
    assert_eq!(lines, [0, SECOND, 2 * SECOND, 3 * SECOND, 216_000, 5 * SECOND]);
    assert_eq!(
        told[..3].iter().map(|told| told.1.as_str()).collect::<Vec<_>>(),
        ["phase a", "step 0", "line at 0"]
    );
    assert_eq!(told.last().unwrap(), &(6 * SECOND, "finished Ended".to_owned()));
    let tail = bench.out.len() as u64 - 6 * SECOND;
    assert!((3_424..4_500).contains(&tail), "{tail} frames after the last");
}

#[test]
fn lost_music_is_told_once_and_the_session_goes_on() {
    let mut bench = Bench::without_music(pattern);
    bench.play_out();
    assert_eq!(bench.stretches(), [(0, 6 * SECOND)]);
    let told = bench.told();
    let losses = told.iter().filter(|told| told.1 == "MusicLost(All)");
    assert_eq!(losses.count(), 1);
    assert_eq!(told.last().unwrap().1, "finished Ended");
}

#[test]
fn a_later_start_opens_with_a_ramp() {
    let mut bench = Bench::new(pattern, Frames(3 * SECOND));
    bench.play(SECOND as usize);
    assert!(bench.out[0][0] < pattern(3 * SECOND)[0] + 1e-6);
    assert_eq!(bench.stretches()[0].0, 3 * SECOND + RAMP as u64 - 1);
}

#[test]
fn an_event_is_reported_when_it_is_heard_not_when_it_is_rendered() {
    let mut bench = Bench::new(pattern, Frames::ZERO);
    bench.report(opened(4_000));
    bench.play(4_000);
    assert!(bench.told().is_empty());
    bench.play(512);
    assert_eq!(bench.told().len(), 3);
}

#[test]
fn a_pause_is_silent_within_a_ramp_and_resumes_the_sentence() {
    let mut bench = Bench::new(pattern, Frames::ZERO);
    bench.play(10_000);
    bench.control(Control::Toggle);
    bench.play(SECOND as usize);
    assert!(
        bench.out[10_000 + RAMP - 1..]
            .iter()
            .all(|frame| *frame == [0.0; 2])
    );
    bench.control(Control::Toggle);
    bench.play(10_000);
    assert_eq!(
        bench.stretches()[1].0,
        RAMP as u64 - 1,
        "the sentence from its start, on the ramp"
    );
    let told: Vec<String> = bench.told().into_iter().skip(3).map(|told| told.1).collect();
    assert_eq!(told, ["Paused", "Resumed", "line at 0"]);
}

#[test]
fn between_sentences_it_resumes_where_the_fade_began() {
    let mut bench = Bench::new(pattern, Frames::ZERO);
    bench.play(30_000);
    bench.control(Control::Toggle);
    bench.play(5_000);
    bench.control(Control::Toggle);
    bench.play(10_000);
    assert_eq!(bench.stretches()[0], (0, 30_000));
    assert_eq!(bench.stretches()[1].0, 30_000 + RAMP as u64 - 1);
}

#[test]
fn a_session_that_waits_is_silent_and_starts_at_its_first_frame() {
    let mut bench = Bench::waiting(pattern);
    bench.play(40_000);
    assert_eq!(bench.conductor.status().state, PlayState::Waiting);
    assert!(
        bench.out.iter().all(|frame| *frame == [0.0; 2]),
        "a sound before the start"
    );
    bench.control(Control::Resume);
    bench.play(10_000);
    assert_eq!(bench.stretches()[0].0, 0, "as if it had not waited");
    assert!(
        bench.told().contains(&(0, "line at 0".to_owned())),
        "{:?}",
        bench.told()
    );
}

#[test]
fn a_pause_makes_a_session_wait_without_end() {
    let mut bench = Bench::waiting(pattern);
    bench.play(1_000);
    bench.control(Control::Pause);
    assert_eq!(bench.conductor.status().state, PlayState::Paused);
    bench.play(1_000);
    bench.control(Control::Toggle);
    bench.play(1_000);
    assert_eq!(bench.conductor.status().state, PlayState::Playing);
}

#[test]
fn an_immediate_resume_loses_nothing() {
    let mut bench = Bench::new(pattern, Frames::ZERO);
    bench.play(30_000);
    bench.control(Control::Toggle);
    bench.control(Control::Toggle);
    bench.play(10_000);
    assert_eq!(bench.stretches()[1].0, 30_000 + RAMP as u64 - 1);
}

#[test]
fn next_stops_at_a_safety_line_and_waits_for_its_end() {
    let mut bench = Bench::new(pattern, Frames::ZERO);
    bench.play(10_000);
    bench.control(Control::Next);
    bench.play(10_000);
    bench.control(Control::Next);
    bench.play(20_000);
    bench.control(Control::Next);
    bench.play(5_000);
    let told: Vec<String> = bench.told().into_iter().map(|told| told.1).collect();
    assert_eq!(
        told[3..],
        [
            "moved 10000 48000",
            "step 1",
            "line at 48000",
            "not skipped at 48000",
            &told[7],
            "step 2",
            "line at 96000"
        ]
    );
    assert!(told[7].ends_with(" 96000"), "{}", told[7]);
}

#[test]
fn previous_and_repeat_play_on_from_a_pause() {
    for (control, to) in [(Control::Previous, 2 * SECOND), (Control::Repeat, 3 * SECOND)] {
        let mut bench = Bench::new(pattern, Frames(3 * SECOND));
        bench.play(15_000);
        bench.control(Control::Toggle);
        bench.play(5_000);
        bench.control(control);
        bench.play(10_000);
        assert_eq!(bench.stretches().last().unwrap().0, to + RAMP as u64 - 1);
        assert!(bench.told().iter().any(|told| told.1 == "Resumed"));
    }
}

#[test]
fn next_from_the_last_step_leads_to_the_end() {
    let mut bench = Bench::new(pattern, Frames(5 * SECOND));
    bench.play(30_000);
    bench.control(Control::Next);
    bench.play_out();
    assert_eq!(
        bench.told().last().unwrap(),
        &(6 * SECOND, "finished Ended".to_owned())
    );
}

#[test]
fn the_aftercare_follows_at_once_when_it_hurts() {
    let mut bench = Bench::new(pattern, Frames::ZERO);
    bench.play(2_000);
    bench.control(Control::Hurt);
    assert_eq!(*bench.hurt_at.lock().unwrap(), Some(Frames(2_000)));
    bench.control(Control::Hurt);
    bench.play_out();
    let stretches = bench.stretches();
    assert_eq!(stretches[0], (0, 2_000));
    assert_eq!(*stretches.last().unwrap(), (RAMP as u64 - 1, 2 * SECOND));
    assert!(bench.told().iter().any(|told| told.1 == "aftercare"));
    assert_eq!(bench.told().last().unwrap().1, "finished Hurt");
}

#[test]
fn the_session_goes_on_once_the_line_that_speaks_was_heard_out() {
    let mut bench = Bench::new(pattern, Frames::ZERO);
    bench.play(30_000);
    bench.control(Control::Hurt);
    assert!(bench.conductor.status().can_go_on);
    bench.play(4_000);
    bench.control(Control::GoOn);
    assert_eq!(
        bench.conductor.status().part,
        PartName::Aftercare,
        "its first line speaks"
    );
    bench.play(20_000);
    let status = bench.conductor.status();
    assert_eq!((status.part, status.can_go_on), (PartName::Session, false));
    assert!(
        Frames(30_000) <= status.at && status.at < Frames(50_000),
        "{:?}",
        status.at
    );
    assert!(bench.told().iter().any(|told| told.1 == "WentOn"));

    // It may hurt again. Without a line that speaks it goes on at once.
    bench.control(Control::Hurt);
    bench.play(25_000);
    bench.control(Control::GoOn);
    assert_eq!(bench.conductor.status().part, PartName::Session);
    bench.play_out();
    assert_eq!(bench.told().last().unwrap().1, "finished Ended");
    let performance = bench.conductor.performance().clone();
    assert_eq!(replayed(&performance, pattern, bench.out.len()), bench.out);
}

#[test]
fn volumes_stay_there_and_back_and_the_record_knows_them() {
    let mut bench = Bench::new(pattern, Frames::ZERO);
    let volumes = |bench: &Bench| -> Vec<f32> {
        let record = bench.conductor.performance();
        let segment = record.segments.last().unwrap();
        let changes = record.changes(segment.part, segment.edits);
        changes.volumes(Bus::Music).map(|(_, volume)| volume.0).collect()
    };
    let softer = |decibels| Control::Volume(Bus::Music, Decibels(decibels));
    bench.play(30_000);
    bench.control(softer(-6.0));
    bench.play(10_000);
    bench.control(Control::Hurt);
    bench.play(30_000);
    bench.control(softer(-9.0));
    assert_eq!(volumes(&bench), [-6.0, -9.0]);
    bench.play(2_000);
    bench.control(Control::GoOn);
    assert_eq!(volumes(&bench), [-6.0, -9.0], "what it was in the aftercare");
    bench.play(10_000);
    bench.control(softer(-3.0));
    bench.control(Control::Hurt);
    assert_eq!(
        volumes(&bench),
        [-3.0],
        "carried over, whatever it was in the first aftercare"
    );
}

#[test]
fn it_may_hurt_while_the_session_is_about_to_go_on() {
    let mut bench = Bench::new(pattern, Frames::ZERO);
    bench.play(30_000);
    bench.control(Control::Hurt);
    bench.play(4_000);
    bench.control(Control::GoOn);
    bench.control(Control::Hurt);
    bench.play_out();
    assert_eq!(bench.told().last().unwrap().1, "finished Hurt");
}

#[test]
fn it_may_hurt_again_in_a_paused_aftercare() {
    let mut bench = Bench::new(pattern, Frames::ZERO);
    bench.play(30_000);
    bench.control(Control::Hurt);
    bench.play(30_000);
    bench.control(Control::Pause);
    bench.play(10_000);
    bench.control(Control::Hurt);
    bench.play(3_000);
    let status = bench.conductor.status();
    assert_eq!(
        (status.part, status.state),
        (PartName::Aftercare, PlayState::Playing)
    );
    assert!(status.at < Frames(5_000), "from its beginning: {:?}", status.at);
}

#[test]
fn a_held_key_changes_the_music_twice_a_second_at_most() {
    let mut bench = Bench::new(pattern, Frames::ZERO);
    bench.conductor.pieces = ["rain", "hush"].map(piece).to_vec();
    for _ in 0..60 {
        bench.control(Control::Music(MusicWish::Next));
        bench.play(1_600);
    }
    let edits = bench.conductor.performance().edits.len();
    assert!((3..=5).contains(&edits), "{edits} in two seconds");
    assert_eq!(
        bench.conductor.status().music.as_deref(),
        Some("hush"),
        "the last wish counts"
    );
}

fn piece(name: &str) -> NamedPiece {
    NamedPiece {
        name: name.into(),
        title: None,
        piece: MusicPiece::endless(ClipId::new(name)),
    }
}

#[test]
fn what_is_refused_is_answered_and_told() {
    let mut bench = Bench::new(pattern, Frames::ZERO);
    bench.play(2_000);
    for (control, refusal) in [
        (Control::GoOn, Refusal::NotHere),
        (Control::Faster, Refusal::NotHere),
        (Control::Music(MusicWish::Next), Refusal::NoSuchMusic),
        (
            Control::Music(MusicWish::Named("none".to_owned())),
            Refusal::NoSuchMusic,
        ),
    ] {
        assert_eq!(
            bench.conductor.control(control.clone()),
            Err(refusal),
            "{control:?}"
        );
        let told = bench.conductor.take_events();
        let is_told = |event: &Event| matches!(event.what, Happening::Refused(why) if why == refusal);
        assert!(told.iter().any(is_told), "{control:?}");
    }
    assert_eq!(
        bench
            .conductor
            .control(Control::Volume(Bus::Music, Decibels(11.0))),
        Ok(())
    );
    assert_eq!(
        bench.conductor.control(Control::Louder(Bus::Music)),
        Ok(()),
        "as far as it goes"
    );
    assert_eq!(
        bench.conductor.control(Control::Louder(Bus::Music)),
        Err(Refusal::Loudest)
    );
    let told = bench.conductor.take_events();
    let values = told
        .iter()
        .filter(|event| matches!(event.what, Happening::Volume(..)));
    assert_eq!(values.count(), 3, "the value answers, at the edge as well");
    assert!(
        !told
            .iter()
            .any(|event| matches!(event.what, Happening::Refused(_)))
    );
    assert_eq!(bench.conductor.control(Control::Pause), Ok(()));
    assert_eq!(
        bench.conductor.control(Control::Pause),
        Ok(()),
        "asked twice, it is no failure"
    );
}

#[test]
fn the_words_on_pain_stay_without_music() {
    let mut bench = Bench::new(pattern, Frames::ZERO);
    bench.play(2_000);
    assert_eq!(bench.conductor.control(Control::Music(MusicWish::None)), Ok(()));
    bench.control(Control::Hurt);
    assert_eq!(
        bench.conductor.control(Control::Music(MusicWish::None)),
        Err(Refusal::NotHere)
    );
}

#[test]
fn who_has_stopped_is_left_in_peace() {
    let mut bench = Bench::new(pattern, Frames::ZERO);
    bench.play(20_000);
    bench.control(Control::Quit);
    assert_eq!(bench.conductor.control(Control::Next), Err(Refusal::NotHere));
    bench.play_out();
    assert!(!bench.told().iter().any(|told| told.1.starts_with("Refused")));
}

#[test]
fn a_quit_fades_calmly_and_a_second_one_at_once() {
    let mut bench = Bench::new(sine, Frames::ZERO);
    bench.play(20_000);
    bench.control(Control::Quit);
    bench.play_out();
    let calm = bench.out.len() - 20_000;
    assert!((72_000..72_000 + RING + 4_000).contains(&calm), "{calm}");
    assert_eq!(bench.told().last().unwrap().1, "finished Quit");

    let mut bench = Bench::new(sine, Frames::ZERO);
    bench.play(20_000);
    bench.control(Control::Quit);
    bench.control(Control::Quit);
    bench.play_out();
    assert!(bench.out.len() < 20_000 + RAMP + 4_000);
}

#[test]
fn it_may_hurt_while_a_quit_fades() {
    let mut bench = Bench::new(pattern, Frames::ZERO);
    bench.play(20_000);
    bench.control(Control::Quit);
    bench.play(10_000);
    bench.control(Control::Hurt);
    bench.play_out();
    assert!(bench.told().iter().any(|told| told.1 == "aftercare"));
    assert_eq!(bench.told().last().unwrap().1, "finished Hurt");
    let performance = bench.conductor.performance().clone();
    assert_eq!(replayed(&performance, pattern, bench.out.len()), bench.out);
}

#[test]
fn an_interrupt_in_a_pause_ends_it_silently() {
    let mut bench = Bench::new(pattern, Frames::ZERO);
    bench.play(20_000);
    bench.control(Control::Toggle);
    bench.play(20_000);
    bench.control(Control::Stop(Stop::Interrupted));
    bench.play(512);
    assert_eq!(bench.told().last().unwrap().1, "finished Stopped(Interrupted)");
}

#[test]
fn a_failing_source_is_heard_up_to_the_failure_and_ends_without_a_click() {
    let mut bench = Bench::failing(sine, Frames(30_100));
    bench.play_out();
    assert!((0..29_760).all(|n| bench.out[n] == sine(n as u64)));
    assert_no_click(&bench.out);
    assert_eq!(
        bench.told().last().unwrap().1,
        "finished Failed(SourceError(\"the clip is broken\"))"
    );
    let performance = bench.conductor.performance().clone();
    assert_eq!(replayed(&performance, sine, bench.out.len()), bench.out);
}

#[test]
fn after_a_device_loss_it_continues_after_the_last_frame_heard() {
    let mut bench = Bench::new(pattern, Frames::ZERO);
    bench.report(opened(1_024));
    bench.play(100_352);
    bench.drain.cut();
    bench.report(Report::Lost);
    bench.report(opened(1_024));
    bench.play(10_000);
    let stretches = bench.stretches();
    assert_eq!(stretches[0], (0, 100_352));
    assert_eq!(stretches[1].0, 100_352 - 1_024 + RAMP as u64 - 1);
    let told: Vec<String> = bench.told().into_iter().skip(7).map(|told| told.1).collect();
    assert_eq!(told, ["DeviceLost", "DeviceBack"]);
}

#[test]
fn a_device_lost_in_a_pause_stays_paused() {
    let mut bench = Bench::new(pattern, Frames::ZERO);
    bench.play(10_000);
    bench.control(Control::Toggle);
    bench.play(10_000);
    bench.drain.cut();
    bench.report(Report::Lost);
    bench.report(opened(0));
    bench.play(10_000);
    assert_eq!(bench.stretches().len(), 1);
    bench.control(Control::Toggle);
    bench.play(10_000);
    assert_eq!(bench.stretches()[1].0, RAMP as u64 - 1);
}

#[test]
fn without_a_device_a_quit_is_immediate() {
    let mut bench = Bench::new(pattern, Frames::ZERO);
    bench.play(10_000);
    bench.drain.cut();
    bench.report(Report::Lost);
    bench.control(Control::Quit);
    assert!(bench.conductor.is_over());
}

#[test]
fn the_fallback_to_silence_is_reported_once() {
    let mut bench = Bench::new(pattern, Frames::ZERO);
    bench.report(no_device());
    bench.report(opened(0));
    bench.play_out();
    assert_eq!(bench.told().iter().filter(|told| told.1 == "silence").count(), 1);
    assert!(!bench.told().iter().any(|told| told.1 == "DeviceBack"));
}

#[test]
fn after_an_underrun_it_continues_at_the_due_frame() {
    let mut bench = Bench::new(pattern, Frames::ZERO);
    bench.pull(5_000);
    bench.play(5_000);
    assert_eq!(
        bench.stretches()[..2],
        [(0, RING as u64), (RING as u64, (RING + 5_000 - PULL) as u64)]
    );
    let performance = bench.conductor.performance().clone();
    assert_eq!(replayed(&performance, pattern, bench.out.len()), bench.out);
}

/// Law 11: no step between neighbouring samples exceeds 1.1 times the sine's own.
fn assert_no_click(out: &[[f32; 2]]) {
    let own = (0..480)
        .map(|n| (sine(n + 1)[0] - sine(n)[0]).abs())
        .fold(0.0, f32::max);
    for (n, pair) in out.windows(2).enumerate() {
        let step = (pair[1][0] - pair[0][0]).abs();
        assert!(step <= 1.1 * own, "a step of {step} at {n}");
    }
}
