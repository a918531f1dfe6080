//! Recordings as somebody would have made them: shipped narration, spoken into a room and recorded anew.
//!
//! What comes out is judged good, keeps its level, and has lost no sound; and while it was recorded, it was known when
//! the line was over.

use warmhands::clip::decode;
use warmhands::level::{CEILING, NARRATION, measure};
use warmhands::take::{Hearing, Listening, Take, judge};
use warmhands::units::Frames;

use super::ogg::{readable, shipped};
use super::score::noise;
use crate::shipped::{names, spoken_languages};

/// Every so many recordings of a language are taken.
const EVERY: usize = 17;

/// Quiet before and after a line.
const BEFORE: usize = 48 * 700;
const AFTER: usize = 48 * 2_200;

/// A line, spoken 9 dB below the level of narration.
struct Spoken {
    name: String,
    line: Vec<f32>,
}

/// Some lines of every language.
fn spoken() -> Vec<Spoken> {
    let folders = spoken_languages().map(|language| format!("speech/{}", language.profile.tag));
    let files = folders.flat_map(|folder| {
        let files = names(&format!("audio/{folder}")).into_iter();
        files
            .filter(|file| file.ends_with(".ogg"))
            .step_by(EVERY)
            .map(move |file| format!("{folder}/{file}"))
    });
    files
        .map(|name| Spoken {
            line: line(&name),
            name,
        })
        .collect()
}

fn line(name: &str) -> Vec<f32> {
    let clip = decode(readable(&shipped(name))).unwrap();
    clip.samples().iter().map(|sample| 0.35 * sample).collect()
}

impl Spoken {
    /// What a microphone hears of it in a room whose noise reaches up to `level`.
    fn recorded(&self, level: f32) -> Vec<f32> {
        let mut samples = noise(self.line.len() as u64, BEFORE + self.line.len() + AFTER, level);
        for (sample, spoken) in samples[BEFORE..].iter_mut().zip(&self.line) {
            *sample += spoken;
        }
        samples
    }

    /// How long it is from its first sound to its last, in frames: whatever is louder than a breath.
    fn sounds(&self) -> u64 {
        let heard = |sample: &f32| sample.abs() > 0.004;
        let first = self.line.iter().position(heard).unwrap();
        let last = self.line.iter().rposition(heard).unwrap();
        (last + 1 - first) as u64
    }

    fn judged(&self, level: f32) -> Take {
        judge(&self.recorded(level)).unwrap_or_else(|flaw| panic!("{}: {flaw}", self.name))
    }
}

/// Rooms, by how high their noise reaches: a still one, and one in which something runs.
const ROOMS: [f32; 2] = [0.0003, 0.002];

#[test]
fn a_line_spoken_into_a_room_is_a_good_take() {
    for spoken in spoken() {
        for room in ROOMS {
            let clip = spoken.judged(room).levelled(CEILING).unwrap();
            let measured = measure(&clip).unwrap();
            assert!(
                (measured.loudness - NARRATION).abs() < 0.1,
                "{}: {measured:?}",
                spoken.name
            );
            assert!(measured.true_peak <= CEILING, "{}: {measured:?}", spoken.name);
        }
    }
}

#[test]
fn its_pace_is_that_of_the_line_and_no_sound_is_lost() {
    for spoken in spoken() {
        let take = spoken.judged(ROOMS[0]);
        let sounds = spoken.sounds();
        assert!(
            take.speech.0.abs_diff(sounds) < Frames::from_millis(80).0,
            "{}: {take:?}",
            spoken.name
        );
        let kept = take.levelled(CEILING).unwrap().frames();
        let least = Frames(sounds) + Frames::from_millis(200);
        assert!(
            kept > least && kept < Frames(spoken.line.len() as u64) + Frames::from_millis(320),
            "{}",
            spoken.name
        );
    }
}

#[test]
fn while_it_is_recorded_it_is_known_when_the_line_is_over() {
    for spoken in spoken() {
        for room in ROOMS {
            let mut listening = Listening::new();
            let recorded = spoken.recorded(room);
            let before = listening.hear(&recorded[..BEFORE]);
            assert_eq!(before, Hearing::Waiting, "{}", spoken.name);
            let during = listening.hear(&recorded[BEFORE..][..spoken.line.len()]);
            assert_eq!(during, Hearing::Speaking, "{}", spoken.name);
            let after = listening.hear(&recorded[BEFORE + spoken.line.len()..]);
            assert_eq!(after, Hearing::Done, "{}", spoken.name);
        }
    }
}
