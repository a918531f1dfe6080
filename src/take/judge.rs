//! A take as it was recorded: whether it is good enough, and its figures.

use crate::clip::{Clip, ClipChannels, LONGEST_CLIP};
use crate::level::{NARRATION, clipped, measure};
use crate::units::Frames;

use super::cells::{CELL, levels, room};
use super::flaw::{Edge, TakeFlaw};
use super::high_pass::{HUM, RUMBLE, high_passed};
use super::levelling;
use super::speech::{self, SpokenPart};
use super::trim::{fade, kept};

/// The most that a take is raised, in decibels. The noise that a good microphone makes itself, at about -75 dBFS, comes
/// up with it to -45: as loud as noise may be beside narration.
const RAISE: f64 = 30.0;

/// How far noise has to lie below the speech, in decibels. Beside narration at -19 LUFS that is -44: ten below the
/// music, which hides it. Louder, one would hear the room come and go with each line.
const NOISE: f64 = 25.0;

/// In a room louder than this, in dBFS, nobody stands out by [`NOISE`]: speech of -20 dBFS is as loud as it gets
/// before it clips.
const LOUD_ROOM: f64 = -20.0 - NOISE;

/// A spoken part that begins so soon, or ends so late, began before or ended after what was recorded.
const EDGE: Frames = Frames::from_millis(30);

/// A take that is good enough, trimmed, and its figures.
#[derive(Debug, Clone, PartialEq)]
pub struct Take {
    /// From the first sound to the last, pauses included: by it the pace is told.
    pub speech: Frames,
    /// How loud it is as it was recorded, in LUFS.
    pub level: f64,
    /// How far the noise of the room lies below the speech, in decibels.
    pub noise: f64,
    trimmed: Clip,
}

/// Judges mono `samples` at 48 kHz, full scale at 1.0, as they came from the microphone.
///
/// # Errors
/// What is wrong with them, the worst alone: of a take that is too quiet one can't say that it is noisy.
pub fn judge(samples: &[f32]) -> Result<Take, TakeFlaw> {
    let before = unopened(samples);
    let samples = &samples[before..];
    let sound = high_passed(samples, RUMBLE);
    let speech = heard(&sound)?;
    let kept = kept(&speech.samples, sound.len());
    if let Some(at) = clipped(&samples[kept.clone()]) {
        let at = at + Frames((before + kept.start) as u64);
        return Err(TakeFlaw::Clipped { at });
    }
    let trimmed = trimmed(&sound[kept])?;
    let level = level(&trimmed)?;
    check(&speech, level, sound.len())?;
    Ok(Take {
        speech: Frames(speech.samples.len() as u64),
        level,
        noise: speech.noise,
        trimmed,
    })
}

impl Take {
    /// The finished clip: at [`NARRATION`], its true peak at most `ceiling` (in dBTP, and never above
    /// [`CEILING`](crate::level::CEILING)). Ask for a lower one where the clip is stored in a way that adds to its peaks.
    ///
    /// # Errors
    /// [`TakeFlaw::Peaks`], where that would take more than holding down a few peaks a little.
    pub fn levelled(&self, ceiling: f64) -> Result<Clip, TakeFlaw> {
        levelling::levelled(&self.trimmed, ceiling)
    }
}

/// How many samples came before the microphone was open: they are exactly nothing. Where a take also ends in nothing,
/// that is how this microphone tells quiet, and belongs to the room.
fn unopened(samples: &[f32]) -> usize {
    let end = &samples[samples.len().saturating_sub(CELL)..];
    if end.iter().all(|sample| *sample == 0.0) {
        return 0;
    }
    samples.iter().take_while(|sample| **sample == 0.0).count()
}

/// The speech in `sound`.
fn heard(sound: &[f32]) -> Result<SpokenPart, TakeFlaw> {
    let levels = levels(&high_passed(sound, HUM));
    let room = room(levels.iter().copied());
    speech::find(&levels, room).map_err(|below| {
        if room > LOUD_ROOM {
            TakeFlaw::Noisy { below, least: NOISE }
        } else {
            TakeFlaw::Silent
        }
    })
}

/// The clip of the `kept` part of a take.
fn trimmed(kept: &[f32]) -> Result<Clip, TakeFlaw> {
    let (lasts, most) = (Frames(kept.len() as u64), LONGEST_CLIP);
    if lasts > most {
        return Err(TakeFlaw::TooLong { lasts, most });
    }
    let mut kept = kept.to_vec();
    fade(&mut kept);
    Ok(Clip::new(kept, ClipChannels::Mono))
}

/// How loud `clip` is, in LUFS. What is too quiet for the meter is silence.
fn level(clip: &Clip) -> Result<f64, TakeFlaw> {
    let loudness = measure(clip).map_or(f64::NEG_INFINITY, |measured| measured.loudness);
    if loudness.is_finite() {
        Ok(loudness)
    } else {
        Err(TakeFlaw::Silent)
    }
}

/// Refuses what is too quiet, too noisy or cut off.
fn check(speech: &SpokenPart, level: f64, length: usize) -> Result<(), TakeFlaw> {
    let raise = NARRATION - level;
    if raise > RAISE {
        return Err(TakeFlaw::TooQuiet { raise, most: RAISE });
    }
    if speech.noise < NOISE {
        return Err(TakeFlaw::Noisy {
            below: speech.noise,
            least: NOISE,
        });
    }
    if speech.samples.start < EDGE.as_index() {
        return Err(TakeFlaw::Cut {
            edge: Edge::Beginning,
        });
    }
    if length - speech.samples.end < EDGE.as_index() {
        return Err(TakeFlaw::Cut { edge: Edge::End });
    }
    Ok(())
}
