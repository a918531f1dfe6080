//! Finds the start and end of the speech in a take, and the levels of speech and room.
//!
//! A level that is sustained for a syllable is certainly speech. From there, soft sounds are added across short gaps:
//! an f or an h at the beginning, a t at the end. Must not know how the result is used.

use std::ops::Range;

use super::cells::{CELL, HELD, STANDS_OUT, decibels, held, highest};

/// A syllable is at most this much quieter than the loudest one, in decibels; a breath is often quieter.
pub(super) const RANGE: f64 = 25.0;

/// By how many decibels a soft sound beside the speech must exceed the room (a murmuring room exceeds its own level
/// by this much in one window out of fifty) ...
pub(super) const SOFT: f64 = 6.0;

/// ... and how far below the loudest syllable it may be. Anything quieter is reverberation.
const SOFTEST: f64 = 40.0;

/// The longest gap within a word, before a t or a p, in windows: 100 ms.
const GAP: usize = 10;

/// The speech in a take.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct SpokenPart {
    /// The range from the first sound to the last, in samples.
    pub(super) samples: Range<usize>,
    /// The distance of the room noise below the speech, in decibels.
    pub(super) noise: f64,
}

/// Finds the speech in a sound with these window `levels`, in a room of the level `room`.
///
/// # Errors
/// No speech was found. The error is the distance of the loudest sustained level above the room, in decibels.
pub(super) fn find(levels: &[f64], room: f64) -> Result<SpokenPart, f64> {
    let loudest = highest(held(levels));
    let sure = (room + STANDS_OUT).max(loudest - RANGE);
    let mut syllables = (0..).zip(held(levels)).filter(|(_, level)| *level >= sure);
    let Some((first, _)) = syllables.next() else {
        return Err((loudest - room).max(0.0));
    };
    let last = syllables.last().map_or(first, |(at, _)| at) + HELD - 1;
    let soft = (room + SOFT).max(loudest - SOFTEST);
    let belongs = |window: usize| levels[window] >= soft;
    let first = reached((0..first).rev(), first, belongs);
    let last = reached(last + 1..levels.len(), last, belongs);
    let loud = mean(levels, |level| level >= sure).unwrap_or(loudest);
    let quiet = mean(levels, |level| level < soft).unwrap_or(room);
    Ok(SpokenPart {
        samples: samples(first, last, levels.len()),
        noise: loud - quiet,
    })
}

/// The farthest of `windows`, which start beside `from`, that is connected to the speech across short gaps.
fn reached(windows: impl Iterator<Item = usize>, from: usize, belongs: impl Fn(usize) -> bool) -> usize {
    let mut reached = from;
    for window in windows {
        if belongs(window) {
            reached = window;
        } else if window.abs_diff(reached) > GAP {
            break;
        }
    }
    reached
}

/// The sample range of the windows from `first` to `last`, out of `windows`.
///
/// The sound is in the second cell of the first window and in the first cell of the last window. Otherwise an
/// adjacent window would contain it too.
fn samples(first: usize, last: usize, windows: usize) -> Range<usize> {
    let start = if first == 0 { 0 } else { first + 1 };
    let end = if last + 1 == windows { last + 2 } else { last + 1 };
    start * CELL..end * CELL
}

/// The mean power of the `levels` that satisfy `meant`, in decibels; `None` if there are none.
fn mean(levels: &[f64], meant: impl Fn(f64) -> bool) -> Option<f64> {
    let meant = levels.iter().filter(|level| meant(**level));
    let powers: Vec<f64> = meant.map(|level| 10.0_f64.powf(level / 10.0)).collect();
    (!powers.is_empty()).then(|| decibels(powers.iter().sum::<f64>() / powers.len() as f64))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::take::cells::{levels, room};
    use crate::take::testing::{Scene, noise};

    fn found(samples: &[f32]) -> Result<SpokenPart, f64> {
        let levels = levels(samples);
        find(&levels, room(levels.iter().copied()))
    }

    /// Whether `found` equals `meant` to within `millis`.
    fn near(found: &Range<usize>, meant: &Range<usize>, millis: usize) -> bool {
        let most = millis * 48;
        found.start.abs_diff(meant.start) <= most && found.end.abs_diff(meant.end) <= most
    }

    #[test]
    fn speech_is_found_to_within_milliseconds() {
        for seed in 0..8 {
            for room in [-80.0, -70.0, -60.0] {
                let scene = Scene {
                    seed,
                    room,
                    ..Scene::default()
                };
                let speech = found(&scene.samples()).unwrap();
                let meant = scene.speech();
                assert!(
                    near(&speech.samples, &meant, 25),
                    "{scene:?}: {speech:?}, {meant:?}"
                );
            }
        }
    }

    #[test]
    fn soft_sounds_at_the_edges_are_included() {
        let scene = Scene {
            hiss: 150,
            ..Scene::default()
        };
        let speech = found(&scene.samples()).unwrap();
        assert!(
            near(&speech.samples, &scene.speech(), 25),
            "{speech:?}, {:?}",
            scene.speech()
        );
    }

    #[test]
    fn key_presses_are_not_included() {
        let scene = Scene::default();
        let mut samples = scene.samples();
        let end = samples.len() - 4_800;
        for at in [1_000, 9_000, end] {
            for (n, sample) in noise(9, 0.5, 1_200).into_iter().enumerate() {
                samples[at + n] += sample * (-(n as f32) / 300.0).exp();
            }
        }
        let speech = found(&samples).unwrap();
        assert!(
            near(&speech.samples, &scene.speech(), 25),
            "{speech:?}, {:?}",
            scene.speech()
        );
    }

    #[test]
    fn noise_is_measured_relative_to_speech() {
        let noise = |room| {
            found(
                &Scene {
                    room,
                    ..Scene::default()
                }
                .samples(),
            )
            .unwrap()
            .noise
        };
        let (quiet, loud) = (noise(-70.0), noise(-50.0));
        assert!((quiet - loud - 20.0).abs() < 1.0, "{quiet}, {loud}");
        assert!((loud - 26.0).abs() < 3.0, "{loud}");
    }

    #[test]
    fn noise_alone_is_not_speech() {
        let over = found(&noise(1, 0.1, 96_000)).unwrap_err();
        assert!(over < 3.0, "{over}");
        assert_eq!(found(&[0.0; 96_000]), Err(0.0));
        assert_eq!(found(&[]), Err(0.0));
    }
}
