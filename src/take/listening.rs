//! Monitors a take while it is recorded: whether speech has begun, and whether it has ended.
//!
//! Keeps a few seconds of levels and no samples. It re-evaluates past levels when more is known about the room: a fan
//! that starts sounds like speech at first, and then like a louder room. Must not know clocks or devices.

use std::collections::VecDeque;

use super::cells::{Filling, HELD, LEAST, NOTHING, STANDS_OUT, decibels, held, highest, room};
use super::high_pass::{HUM, HighPass};

/// The number of windows for the level of the room: 5 s. In 3 s a fast reader may not pause at all.
const KNOWN: usize = 500;

/// The number of quiet windows that end a line: 1.6 s, which is longer than a pause between two sentences.
const QUIET: usize = 160;

const _: () = assert!(QUIET + HELD < KNOWN, "the quiet fits into the known levels");

/// The decay of the level meter per cell, in decibels: 20 dB per second, as on a recorder.
const FALL: f64 = 0.2;

/// The state of a take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hearing {
    /// No speech yet.
    Waiting,
    /// Speech is going on or has just stopped.
    Speaking,
    /// Speech was followed by 1.6 s of quiet. This state is final.
    Done,
}

/// The monitor of one take.
#[derive(Debug, Clone)]
pub struct Listening {
    filter: HighPass,
    cell: Filling,
    /// The mean square of the previous cell.
    before: Option<f64>,
    /// The newest window levels, at most [`KNOWN`].
    levels: VecDeque<f64>,
    /// The loudest sustained level, in dBFS.
    loudest: f64,
    level: f64,
    hearing: Hearing,
}

impl Default for Listening {
    fn default() -> Listening {
        Listening::new()
    }
}

impl Listening {
    /// Creates a monitor before the first sample.
    pub fn new() -> Listening {
        Listening {
            filter: HighPass::new(HUM),
            cell: Filling::default(),
            before: None,
            levels: VecDeque::with_capacity(KNOWN + 1),
            loudest: LEAST,
            level: LEAST,
            hearing: Hearing::Waiting,
        }
    }

    /// Adds any number of mono `samples` at 48 kHz. Returns the new state.
    pub fn hear(&mut self, samples: &[f32]) -> Hearing {
        for &sample in samples {
            let sample = self.filter.next(sample);
            if let Some((power, peak)) = self.cell.add(sample) {
                self.end_cell(power, peak);
            }
        }
        self.hearing
    }

    /// The current state.
    pub fn hearing(&self) -> Hearing {
        self.hearing
    }

    /// The meter level, in dBFS, at least -120: the newest peak or the decayed value of an earlier one.
    pub fn level(&self) -> f64 {
        self.level
    }

    fn end_cell(&mut self, power: f64, peak: f64) {
        self.level = decibels(peak * peak).max(self.level - FALL);
        if let Some(before) = self.before.replace(power) {
            self.end_window(decibels((before + power) / 2.0));
        }
    }

    fn end_window(&mut self, level: f64) {
        self.levels.push_back(level);
        if self.levels.len() > KNOWN {
            self.levels.pop_front();
        }
        if self.hearing != Hearing::Done {
            self.hearing = self.heard();
        }
    }

    /// Evaluates all known levels.
    fn heard(&mut self) -> Hearing {
        let levels = &*self.levels.make_contiguous();
        let speech = STANDS_OUT + room(levels.iter().copied().filter(|level| *level > NOTHING));
        let lately = highest(held(levels).rev().take(QUIET));
        self.loudest = self.loudest.max(lately);
        if lately >= speech {
            Hearing::Speaking
        } else if self.loudest >= speech {
            Hearing::Done
        } else {
            Hearing::Waiting
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::take::testing::{Scene, amplitude, noise};

    /// The start of each state, in milliseconds from the start of `samples`.
    fn stages(samples: &[f32]) -> Vec<(Hearing, usize)> {
        let mut listening = Listening::new();
        let mut stages: Vec<(Hearing, usize)> = Vec::new();
        for (at, part) in samples.chunks(480).enumerate() {
            let hearing = listening.hear(part);
            if stages.last().is_none_or(|(last, _)| *last != hearing) {
                stages.push((hearing, 10 * at));
            }
        }
        stages
    }

    /// Checks that the states follow in order, with speech shortly after `from` and the end shortly after `end` (in
    /// milliseconds).
    fn follows(samples: &[f32], from: usize, end: usize) {
        let stages = stages(samples);
        let [
            (Hearing::Waiting, 0),
            (Hearing::Speaking, began),
            (Hearing::Done, done),
        ] = stages[..]
        else {
            panic!("{stages:?}");
        };
        assert!((from..from + 400).contains(&began), "{stages:?}");
        assert!((end + 1_500..end + 1_700).contains(&done), "{stages:?}");
    }

    fn scene(room: f32) -> Scene {
        Scene {
            room,
            before: 1_500,
            after: 3_000,
            ..Scene::default()
        }
    }

    #[test]
    fn a_line_passes_through_all_states() {
        for room in [-90.0, -70.0, -60.0, -50.0] {
            let scene = scene(room);
            let speech = scene.speech();
            follows(&scene.samples(), speech.start / 48, speech.end / 48);
        }
    }

    #[test]
    fn a_microphone_may_open_late_or_be_silent_in_between() {
        let scene = scene(-55.0);
        let speech = scene.speech();
        let mut late = scene.samples();
        late[..24_100].fill(0.0);
        follows(&late, speech.start / 48, speech.end / 48);
        let mut gated = scene.samples();
        gated[..speech.start].fill(0.0);
        gated[speech.end..].fill(0.0);
        follows(&gated, speech.start / 48, speech.end / 48);
    }

    #[test]
    fn room_noise_alone_is_not_speech() {
        let mut rising = noise(4, amplitude(-70.0), 48 * 2_000);
        rising.extend(noise(5, amplitude(-45.0), 48 * 8_000));
        assert!(
            stages(&rising)
                .iter()
                .all(|(hearing, _)| *hearing != Hearing::Done)
        );
        assert_eq!(stages(&rising).last().unwrap().0, Hearing::Waiting);
        for still in [vec![0.0; 480_000], noise(6, 0.05, 480_000)] {
            assert_eq!(stages(&still), [(Hearing::Waiting, 0)]);
        }
    }

    #[test]
    fn a_key_press_neither_begins_nor_extends_a_line() {
        let scene = scene(-60.0);
        let speech = scene.speech();
        let mut samples = scene.samples();
        for at in [24_000, speech.end + 48_000] {
            for (n, sample) in noise(7, 0.4, 960).into_iter().enumerate() {
                samples[at + n] += sample * (-(n as f32) / 300.0).exp();
            }
        }
        follows(&samples, speech.start / 48, speech.end / 48);
    }

    #[test]
    fn the_level_rises_at_once_and_falls_slowly() {
        let mut listening = Listening::new();
        assert_eq!(listening.level(), LEAST);
        let mut samples = vec![0.0; 48_000];
        samples[460..480].fill(0.5);
        listening.hear(&samples[..480]);
        assert!((listening.level() + 6.0).abs() < 0.5, "{}", listening.level());
        listening.hear(&samples[480..24_480]);
        assert!((listening.level() + 16.0).abs() < 0.5, "{}", listening.level());
    }

    proptest! {
        #[test]
        fn any_samples_in_any_portions_give_the_same_states(
            samples in prop::collection::vec(any::<f32>(), 0..20_000),
            portion in 1_usize..3_000,
        ) {
            let (mut whole, mut parts) = (Listening::new(), Listening::new());
            whole.hear(&samples);
            samples.chunks(portion).for_each(|part| {
                parts.hear(part);
            });
            prop_assert_eq!(whole.hearing(), parts.hearing());
            prop_assert_eq!(whole.level().to_bits(), parts.level().to_bits());
            prop_assert!(whole.level().is_finite());
        }
    }
}
