//! What is heard in a clip: how long it speaks and is silent, in how many syllables, and how varied the sounds are.
//!
//! Must not know the line.

use super::cells::{CELL, decibels, held, highest, levels, room};
use super::high_pass::{HUM, RUMBLE, high_passed};
use super::speech::{self, RANGE, SOFT};
use crate::units::Frames;

/// What is heard in a clip.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Utterance {
    /// The length from the first sound to the last, with pauses.
    pub speech: Frames,
    /// The length of the silence in the whole clip.
    pub silence: Frames,
    /// The length of the speech without its pauses.
    pub sounding: Frames,
    /// The longest silence in the speech.
    pub pause: Frames,
    /// The number of syllables: rises of the level between two dips. Syllables that run together count as one.
    pub syllables: u64,
    /// How much the sounds differ from each other: the standard deviation of the octave in which most of each sound
    /// lies. Vowels and consonants differ by octaves, the notes of a tune hardly.
    pub variety: f64,
}

/// Sound this much below the loudest syllable is silence, in decibels.
const SILENT: f64 = 30.0;

/// The depth of the dip between two syllables, in decibels. Noise varies by less.
const DIP: f64 = 5.0;

/// The number of windows over which a level is averaged, so that the pulses of a deep voice are not syllables: 50 ms.
const SMOOTH: usize = 5;

/// Hears a mono clip. `None` if nothing in it stands out as speech does.
pub fn heard(samples: &[f32]) -> Option<Utterance> {
    let sound = high_passed(samples, RUMBLE);
    let levels = levels(&high_passed(&sound, HUM));
    let room = room(levels.iter().copied());
    let part = speech::find(&levels, room).ok()?;
    let loudest = highest(held(&levels));
    let windows = part.samples.start / CELL..(part.samples.end / CELL).min(levels.len());
    let spoken = &levels[windows.start.min(windows.end)..windows.end];
    let floor = (room + SOFT).max(loudest - SILENT);
    let quiet = |levels: &[f64]| levels.iter().filter(|level| **level < floor).count();
    let silent = quiet(spoken);
    Some(Utterance {
        speech: Frames(part.samples.len() as u64),
        silence: cells(quiet(&levels)),
        sounding: cells(spoken.len() - silent),
        pause: cells(longest_run(spoken, floor)),
        syllables: syllables(&smoothed(spoken), loudest - RANGE),
        variety: variety(&sound, &levels, loudest - RANGE),
    })
}

fn cells(count: usize) -> Frames {
    Frames((count * CELL) as u64)
}

/// The longest run of `levels` below `floor`.
fn longest_run(levels: &[f64], floor: f64) -> usize {
    let runs = levels.split(|level| *level >= floor);
    runs.map(<[f64]>::len).max().unwrap_or_default()
}

/// The levels, each averaged with its neighbours.
fn smoothed(levels: &[f64]) -> Vec<f64> {
    let powers: Vec<f64> = levels.iter().map(|level| 10.0_f64.powf(level / 10.0)).collect();
    let mean = |at: usize| {
        let near = &powers[at.saturating_sub(SMOOTH / 2)..powers.len().min(at + SMOOTH / 2 + 1)];
        decibels(near.iter().sum::<f64>() / near.len() as f64)
    };
    (0..powers.len()).map(mean).collect()
}

/// The number of peaks of at least `least` with a dip before and after.
fn syllables(levels: &[f64], least: f64) -> u64 {
    let (mut count, mut is_rising, mut turn) = (0, true, f64::NEG_INFINITY);
    for &level in levels.iter().chain([&f64::NEG_INFINITY]) {
        turn = if is_rising {
            turn.max(level)
        } else {
            turn.min(level)
        };
        let turns = if is_rising {
            level <= turn - DIP
        } else {
            level >= turn + DIP
        };
        if turns {
            count += u64::from(is_rising && turn >= least);
            (is_rising, turn) = (!is_rising, level);
        }
    }
    count
}

/// The standard deviation of the octave of each loud cell. The zero crossings of a cell tell where most of it lies.
fn variety(sound: &[f32], levels: &[f64], least: f64) -> f64 {
    let cells = sound.chunks_exact(CELL).zip(levels);
    let loud = cells.filter(|(_, level)| **level >= least);
    let octaves: Vec<f64> = loud.map(|(cell, _)| octave(cell)).collect();
    let count = octaves.len().max(1) as f64;
    let mean = octaves.iter().sum::<f64>() / count;
    let squares = octaves.iter().map(|octave| (octave - mean).powi(2));
    (squares.sum::<f64>() / count).sqrt()
}

fn octave(cell: &[f32]) -> f64 {
    let crosses = |pair: &&[f32]| (pair[0] < 0.0) != (pair[1] < 0.0);
    let crossings = cell.windows(2).filter(crosses).count();
    (crossings.max(1) as f64).log2()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::take::testing::{Scene, noise, sine};

    #[test]
    fn syllables_are_counted_between_dips() {
        let levels = [-60.0, -20.0, -24.0, -21.0, -30.0, -22.0, -40.0, -45.0, -38.0];
        assert_eq!(
            syllables(&levels, -25.0),
            2,
            "a dip of 4 dB is none, and -38 is too soft"
        );
        assert_eq!(syllables(&[-20.0; 9], -25.0), 1);
        assert_eq!(syllables(&[], -25.0), 0);
    }

    #[test]
    fn the_syllables_of_a_scene_are_heard() {
        let scene = Scene {
            syllables: 12,
            ..Scene::default()
        };
        let found = heard(&scene.samples()).unwrap();
        assert!(found.syllables.abs_diff(12) <= 1, "{found:?}");
        assert!(
            found.speech.0.abs_diff(scene.speech().len() as u64) < 1_440,
            "{found:?}"
        );
    }

    #[test]
    fn pauses_are_measured() {
        let scene = Scene::default().samples();
        let quiet = noise(5, 0.0005, 96_000);
        let found = heard(&[&scene[..], &quiet, &scene].concat()).unwrap();
        let seconds = found.pause.as_seconds();
        // 2 s, and the quiet at the end of the first and at the beginning of the second.
        assert!((seconds - 3.2).abs() < 0.1, "{seconds}");
        assert!(
            found.silence > found.pause && found.sounding < found.speech,
            "{found:?}"
        );
    }

    #[test]
    fn a_tone_has_no_variety() {
        let mut tone = sine(440.0, 0.1, 96_000);
        tone[..9_600].fill(0.0);
        let found = heard(&tone).unwrap();
        assert!(found.variety < 0.3 && found.syllables == 1, "{found:?}");
        assert_eq!(heard(&noise(3, 0.1, 96_000)), None);
        assert_eq!(heard(&[]), None);
    }
}
