//! An endless rhythm is one lap that is compiled once; it sounds like that lap written out forever (law: endless).

use proptest::prelude::*;
use warmhands::mixer::MixSettings;
use warmhands::session::{PhaseKind, Safety, Side};
use warmhands::timeline::{Bus, Choices, Cue, CueKind, Lap, Timeline};
use warmhands::units::{CHANNELS, Frames};

use super::performance::{Performance, Wish, ordinary_wish};
use super::score::{Score, alone, same_bits};
use crate::shipped::SESSIONS;

/// The lap of the made-up timelines. It is shorter than a ducking curve, so that laps overlap.
const LAP: Lap = Lap {
    from: Frames(30_000),
    frames: Frames(70_000),
};
/// How many laps are written out for the comparison.
const WRITTEN_OUT: u64 = 5;

/// A cue of the made-up timelines: bus, start, length.
type Sound = (Bus, u64, usize);

/// The first sounds are before the lap, the others in it.
fn score(sounds: &[Sound]) -> Score {
    let music = (0..CHANNELS * 9_000)
        .map(|n| (n % 977) as f32 / 4_000.0)
        .collect();
    let score = Score::new(LAP.from.0 + WRITTEN_OUT * LAP.frames.0).accompany(music, 500);
    sounds.iter().fold(score, |score, &(bus, at, frames)| {
        let samples = (0..frames).map(|n| ((n * 31 + at as usize) % 1_009) as f32 / 1_500.0);
        score.play(bus, at, samples.collect())
    })
}

/// The same, without an end: its lap repeats.
fn endless(score: &Score) -> Score {
    let mut score = score.clone();
    score.timeline.lap = Some(LAP);
    score.timeline.frames = Frames::ENDLESS;
    for cue in score.timeline.cues.iter_mut().filter(|cue| cue.bus == Bus::Music) {
        cue.frames = Frames::ENDLESS;
    }
    score.with_bed(|bed| bed.silent_from = Frames::ENDLESS)
}

/// The same with all its laps written out.
fn written_out(score: &Score) -> Score {
    let mut score = score.clone();
    let in_lap = |cue: &&Cue| LAP.from <= cue.at && cue.bus != Bus::Music;
    let lap: Vec<Cue> = score.timeline.cues.iter().filter(in_lap).cloned().collect();
    for round in 1..WRITTEN_OUT {
        let later = lap.iter().cloned().map(|cue| Cue {
            at: cue.at + LAP.frames * round,
            ..cue
        });
        score.timeline.cues.extend(later);
    }
    score.timeline.cues.sort_by_key(|cue| (cue.at, cue.bus));
    score
}

fn sounds() -> impl Strategy<Value = Vec<Sound>> {
    let bus = prop::sample::select(vec![Bus::Speech, Bus::Signal]);
    let end = LAP.end().0;
    let mut sounds = prop::collection::vec((bus, 0..end, 1_usize..40_000), 0..8).boxed();
    // The compiler guarantees that speech never overlaps speech, and ducking may rely on that.
    sounds = sounds.prop_map(apart).boxed();
    sounds
}

fn apart(mut sounds: Vec<Sound>) -> Vec<Sound> {
    sounds.sort_by_key(|sound| sound.1);
    let spoken = sounds
        .iter()
        .filter(|sound| sound.0 == Bus::Speech)
        .map(|sound| sound.1);
    let starts: Vec<u64> = spoken.collect();
    let in_lap = starts.iter().find(|at| LAP.from.0 <= **at);
    let after_lap = in_lap.map_or(u64::MAX, |at| at + LAP.frames.0);
    for (bus, at, frames) in &mut sounds {
        let next = starts
            .iter()
            .find(|start| *at < **start)
            .copied()
            .unwrap_or(after_lap);
        if *bus == Bus::Speech {
            *frames = (*frames).min((next - *at) as usize);
        }
    }
    sounds.dedup_by_key(|sound| sound.1);
    sounds
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_repeating_lap_sounds_like_laps_written_out(
        sounds in sounds(),
        windows in prop::collection::vec((0_u64..WRITTEN_OUT - 1, 0_u64..70_000, 1_usize..6_000), 6),
    ) {
        let score = score(&sounds);
        let (endless, written_out) = (endless(&score), written_out(&score));
        for settings in [MixSettings::default(), alone(Bus::Speech), alone(Bus::Music), alone(Bus::Signal)] {
            let [mut round, mut long] = [endless.mixer(settings), written_out.mixer(settings)];
            for &(lap, into, frames) in &windows {
                let mut heard = [vec![0.0; CHANNELS * frames], vec![0.0; CHANNELS * frames]];
                let at = Frames(LAP.from.0 / 2 + lap * LAP.frames.0 + into);
                round.seek(at);
                long.seek(at);
                round.render(&mut heard[0]).unwrap();
                long.render(&mut heard[1]).unwrap();
                prop_assert!(same_bits(&heard[0], &heard[1]), "{settings:?} from {at:?}");
            }
        }
    }
}

/// The session that repeats, without an end.
fn without_end() -> Performance {
    let session = SESSIONS
        .iter()
        .find(|session| !session.repeating().is_empty())
        .unwrap();
    let wish = Wish {
        choices: Choices::default(),
        ..ordinary_wish()
    };
    Performance::of(session, &wish)
}

fn phases(timeline: &Timeline, of_lap: bool) -> Vec<(PhaseKind, Side)> {
    let lap = timeline.lap.unwrap();
    let wanted = timeline
        .phases
        .iter()
        .filter(|phase| (lap.from <= phase.at) == of_lap);
    wanted.map(|phase| (phase.kind, phase.side)).collect()
}

#[test]
fn a_lap_is_both_sides_in_whole_cycles() {
    let performance = without_end();
    let timeline = performance.timeline();
    let turn = |side| (PhaseKind::Express, side);
    assert_eq!(phases(timeline, true), [turn(Side::Second), turn(Side::First)]);
    assert_eq!(phases(timeline, false).last(), Some(&turn(Side::First)));
    let lap = timeline.lap.unwrap();
    let last = timeline.steps.last().unwrap();
    assert_eq!((lap.end(), last.id.as_str()), (last.at + last.frames, "cadence"));
    for (.., step) in performance.rhythms() {
        assert!(
            step.frames.0.is_multiple_of(4 * 48_000),
            "15 cycles a minute, and none is broken"
        );
    }
}

#[test]
fn every_beat_that_is_heard_is_the_beat_that_runs_in_every_lap() {
    let performance = without_end();
    let timeline = performance.timeline();
    let lap = timeline.lap.unwrap();
    let until = lap.end() + lap.frames * 3;
    let heard = timeline.begun(Frames::ZERO, until);
    let heard = heard.filter(|cue| timeline.cues[cue.index].kind == CueKind::Beat);
    let mut count = 0;
    for cue in heard {
        let beat = timeline.beat_at(cue.at).unwrap();
        assert_eq!((beat.at, beat.index), (cue.at, count % 2));
        assert_eq!(timeline.beat_at(beat.at + beat.frames - Frames(1)), Some(beat));
        count += 1;
    }
    assert!(count > 1_000, "{count}");
}

#[test]
fn the_gate_is_spoken_once_and_the_line_on_pain_after_each_switch() {
    let performance = without_end();
    let timeline = performance.timeline();
    let lap = timeline.lap.unwrap();
    let until = lap.end() + lap.frames * 2;
    let safety: Vec<Frames> = timeline
        .begun(Frames::ZERO, until)
        .filter(|cue| timeline.cues[cue.index].kind == CueKind::Safety)
        .map(|cue| cue.at)
        .collect();
    assert_eq!(
        safety.len(),
        1 + 1 + 3 * 2,
        "the gate, the start, and a line after each switch"
    );
    let gates = performance.session.phases.iter().flat_map(|phase| &phase.steps);
    assert_eq!(gates.filter(|step| step.safety == Some(Safety::Gate)).count(), 1);
    assert!(
        safety[1..]
            .windows(2)
            .all(|pair| pair[1] - pair[0] < Frames::from_seconds(310))
    );
}

#[test]
fn a_chosen_time_is_met_to_within_a_cycle_and_the_session_closes() {
    for minutes in [1, 2, 7, 20, 33, 120] {
        let mut wish = ordinary_wish();
        wish.choices.lasting = Some(Frames::from_seconds(60 * minutes));
        let performance = Performance::of(&without_end().session, &wish);
        let timeline = performance.timeline();
        let turns = timeline
            .phases
            .iter()
            .filter(|phase| phase.kind == PhaseKind::Express);
        let lasts: Frames = turns.map(|phase| phase.frames).sum();
        let over = lasts.saturating_sub(Frames::from_seconds(60 * minutes));
        assert!(
            lasts.0 >= 60 * minutes * 48_000 && over.0 < 4 * 48_000,
            "{minutes} min: {lasts:?}"
        );
        assert_eq!(timeline.phases.last().unwrap().kind, PhaseKind::Close);
        assert!(!timeline.is_endless());
    }
}
