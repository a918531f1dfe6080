//! Listens along while a take is recorded: whether somebody speaks yet, and has come to an end.
//!
//! Keeps a few seconds of levels and no sound. What was taken for speech is looked at anew whenever more is known of the
//! room: a fan that starts is heard as speech for a moment, and then as a louder room. Must not know of clocks or devices.

use std::collections::VecDeque;

use super::cells::{Filling, HELD, LEAST, NOTHING, STANDS_OUT, decibels, held, highest, room};
use super::high_pass::{HUM, HighPass};

/// Windows by which the room is known: 5 s. Who reads fast does not come down to it in three.
const KNOWN: usize = 500;

/// Windows of quiet after which a line is at its end: 1.6 s, more than anybody pauses between two sentences.
const QUIET: usize = 160;

const _: () = assert!(QUIET + HELD < KNOWN, "the quiet is among what is known");

/// How far the level falls with each cell, in decibels: 20 dB a second, as on a recorder.
const FALL: f64 = 0.2;

/// How far a take has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hearing {
    /// Nobody has spoken yet.
    Waiting,
    /// Somebody speaks, or has just stopped.
    Speaking,
    /// Somebody spoke, and it has been quiet for 1.6 s. It stays so.
    Done,
}

/// An ear for one take.
#[derive(Debug, Clone)]
pub struct Listening {
    filter: HighPass,
    cell: Filling,
    /// The mean square of the cell before.
    before: Option<f64>,
    /// The newest levels, at most [`KNOWN`].
    levels: VecDeque<f64>,
    /// The loudest that was held, in dBFS.
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
    /// Before the first sample.
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

    /// Goes on with mono `samples` at 48 kHz, any number of them; how far the take has come with them.
    pub fn hear(&mut self, samples: &[f32]) -> Hearing {
        for &sample in samples {
            let sample = self.filter.next(sample);
            if let Some((power, peak)) = self.cell.add(sample) {
                self.end_cell(power, peak);
            }
        }
        self.hearing
    }

    /// How far it has come.
    pub fn hearing(&self) -> Hearing {
        self.hearing
    }

    /// How high the sound stands, in dBFS from -120 up: its newest peak, or a little below an earlier one.
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

    /// What all that is known comes to.
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

    /// When each stage begins, in milliseconds from the start of `samples`.
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

    /// Whether `samples` are waited for, spoken and done, in time after `from` and `end` (in milliseconds).
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
    fn a_line_is_waited_for_heard_and_over() {
        for room in [-90.0, -70.0, -60.0, -50.0] {
            let scene = scene(room);
            let speech = scene.speech();
            follows(&scene.samples(), speech.start / 48, speech.end / 48);
        }
    }

    #[test]
    fn a_microphone_may_open_late_or_hear_nothing_between() {
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
    fn a_room_alone_is_waited_in() {
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
    fn a_key_neither_begins_nor_holds_up_a_line() {
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
        fn any_samples_in_any_portions_are_heard_alike(
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
