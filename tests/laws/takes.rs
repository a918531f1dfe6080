//! Simulated recordings: shipped narration, played into a room and recorded again.
//!
//! Each take is judged good, has its level, and has lost no sound. During recording, the end of the line was detected.

use std::sync::LazyLock;

use warmhands::clip::decode;
use warmhands::level::{CEILING, Measured, NARRATION, measure};
use warmhands::take::{Hearing, Listening, TakeFlaw, judge};
use warmhands::units::Frames;

use super::ogg::{readable, shipped};
use super::score::noise;
use crate::shipped::{names, spoken_languages};
use crate::together::computing;

/// One in this many recordings of a language is used.
const EVERY: usize = 17;

/// The silence before and after a line.
const BEFORE: usize = 48 * 700;
const AFTER: usize = 48 * 2_200;

/// Rooms, by the peak of their noise: a quiet one, and one with a machine running.
const ROOMS: [f32; 2] = [0.0003, 0.002];

/// A line, spoken 9 dB below the level of narration.
struct Spoken {
    name: String,
    line: Vec<f32>,
}

/// The results of recording one line in each of the rooms.
struct Recorded {
    name: String,
    /// The length of the line, and its length from its first sound to its last.
    line: Frames,
    sounds: Frames,
    rooms: [InRoom; 2],
}

/// The result of recording it in one of them.
struct InRoom {
    take: Result<Kept, TakeFlaw>,
    /// What the detector reported before the line, at its end, and after it.
    hearing: [Hearing; 3],
}

/// A take that was good enough.
#[derive(Debug)]
struct Kept {
    speech: Frames,
    frames: Frames,
    measured: Measured,
}

/// All tests use the same recordings, which are made once.
static RECORDED: LazyLock<Vec<Recorded>> =
    LazyLock::new(|| computing(spoken(), |name| Spoken::new(name).in_rooms()));

/// Some lines of every language.
fn spoken() -> impl Iterator<Item = String> {
    let folders = spoken_languages().map(|language| format!("speech/{}", language.profile.tag));
    folders.flat_map(|folder| {
        let files = names(&format!("audio/{folder}")).into_iter();
        files
            .filter(|file| file.ends_with(".ogg"))
            .step_by(EVERY)
            .map(move |file| format!("{folder}/{file}"))
    })
}

fn line(name: &str) -> Vec<f32> {
    let clip = decode(readable(&shipped(name))).unwrap();
    clip.samples().iter().map(|sample| 0.35 * sample).collect()
}

impl Spoken {
    fn new(name: String) -> Spoken {
        let line = line(&name);
        Spoken { name, line }
    }

    /// What a microphone records of it in a room whose noise peaks at `level`.
    fn recorded(&self, level: f32) -> Vec<f32> {
        let mut samples = noise(self.line.len() as u64, BEFORE + self.line.len() + AFTER, level);
        for (sample, spoken) in samples[BEFORE..].iter_mut().zip(&self.line) {
            *sample += spoken;
        }
        samples
    }

    /// The length from its first sound to its last, in frames. A sound is anything louder than a breath.
    fn sounds(&self) -> Frames {
        let heard = |sample: &f32| sample.abs() > 0.004;
        let first = self.line.iter().position(heard).unwrap();
        let last = self.line.iter().rposition(heard).unwrap();
        Frames((last + 1 - first) as u64)
    }

    fn in_rooms(self) -> Recorded {
        Recorded {
            line: Frames(self.line.len() as u64),
            sounds: self.sounds(),
            rooms: ROOMS.map(|level| self.in_room(&self.recorded(level))),
            name: self.name,
        }
    }

    fn in_room(&self, samples: &[f32]) -> InRoom {
        let (before, rest) = samples.split_at(BEFORE);
        let (during, after) = rest.split_at(self.line.len());
        let mut listening = Listening::new();
        InRoom {
            take: kept(samples),
            hearing: [before, during, after].map(|part| listening.hear(part)),
        }
    }
}

fn kept(samples: &[f32]) -> Result<Kept, TakeFlaw> {
    let take = judge(samples)?;
    let clip = take.levelled(CEILING).unwrap();
    Ok(Kept {
        speech: take.speech,
        frames: clip.frames(),
        measured: measure(&clip).unwrap(),
    })
}

impl Recorded {
    /// The kept take from the room with that `index`.
    fn kept(&self, index: usize) -> &Kept {
        let take = self.rooms[index].take.as_ref();
        take.unwrap_or_else(|flaw| panic!("{}: {flaw}", self.name))
    }
}

#[test]
fn a_line_spoken_into_a_room_is_a_good_take() {
    for line in RECORDED.iter() {
        for room in 0..ROOMS.len() {
            let measured = line.kept(room).measured;
            assert!(
                (measured.loudness - NARRATION).abs() < 0.1,
                "{}: {measured:?}",
                line.name
            );
            assert!(measured.true_peak <= CEILING, "{}: {measured:?}", line.name);
        }
    }
}

#[test]
fn a_take_keeps_the_pace_of_the_line_and_loses_no_sound() {
    for line in RECORDED.iter() {
        let kept = line.kept(0);
        assert!(
            kept.speech.0.abs_diff(line.sounds.0) < Frames::from_millis(80).0,
            "{}: {kept:?}",
            line.name
        );
        let least = line.sounds + Frames::from_millis(200);
        assert!(
            kept.frames > least && kept.frames < line.line + Frames::from_millis(320),
            "{}",
            line.name
        );
    }
}

#[test]
fn the_end_of_the_line_is_detected_during_recording() {
    for line in RECORDED.iter() {
        for room in &line.rooms {
            let known = [Hearing::Waiting, Hearing::Speaking, Hearing::Done];
            assert_eq!(room.hearing, known, "{}", line.name);
        }
    }
}

#[test]
fn lines_of_every_language_are_recorded() {
    let of = |tag: &str| RECORDED.iter().filter(|line| line.name.contains(tag)).count();
    for language in spoken_languages() {
        let tag = language.profile.tag.to_string();
        assert!(of(&format!("speech/{tag}/")) > 1, "{tag}");
    }
}
