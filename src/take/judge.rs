//! Judges a recorded take: whether it is good enough, and its measurements.

use crate::clip::{Clip, ClipChannels, LONGEST_CLIP};
use crate::level::{NARRATION, clipped, measure};
use crate::units::Frames;

use super::cells::{CELL, levels, room};
use super::flaw::{Edge, TakeFlaw};
use super::high_pass::{HUM, RUMBLE, high_passed};
use super::levelling;
use super::speech::{self, SpokenPart};
use super::trim::{fade, kept};

/// The maximum gain, in decibels. It raises the self-noise of a good microphone, about -75 dBFS, to -45 dBFS, which
/// is the loudest acceptable noise beside narration.
const RAISE: f64 = 30.0;

/// The required distance of the noise below the speech, in decibels. Beside narration at -19 LUFS this means -44: 10
/// dB below the music, which masks it. Louder noise would audibly come and go with each line.
const NOISE: f64 = 25.0;

/// In a room louder than this, in dBFS, speech can't exceed the noise by [`NOISE`]: speech louder than -20 dBFS
/// clips.
const LOUD_ROOM: f64 = -20.0 - NOISE;

/// A spoken part that begins so soon, or ends so late, began before or ended after what was recorded.
const EDGE: Frames = Frames::from_millis(30);

/// An accepted, trimmed take and its measurements.
#[derive(Debug, Clone, PartialEq)]
pub struct Take {
    /// The length from the first sound to the last, with pauses. The speaking rate is based on it.
    pub speech: Frames,
    /// The loudness as recorded, in LUFS.
    pub level: f64,
    /// The distance of the room noise below the speech, in decibels.
    pub noise: f64,
    trimmed: Clip,
}

/// Judges unprocessed microphone `samples`: mono, 48 kHz, full scale at 1.0.
///
/// # Errors
/// The worst flaw only: a take that is too quiet can't be judged for noise.
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
    /// The finished clip: at [`NARRATION`], with a true peak of at most `ceiling` (in dBTP, and never above
    /// [`CEILING`](crate::level::CEILING)). Use a lower ceiling if the storage format raises the peaks.
    ///
    /// # Errors
    /// [`TakeFlaw::Peaks`] if that needs more than slight limiting of a few peaks.
    pub fn levelled(&self, ceiling: f64) -> Result<Clip, TakeFlaw> {
        levelling::levelled(&self.trimmed, ceiling)
    }
}

/// The number of samples before the microphone opened: they are exactly zero. If the take also ends in zeros, the
/// microphone mutes silence, and the zeros belong to the room.
fn unopened(samples: &[f32]) -> usize {
    let end = &samples[samples.len().saturating_sub(CELL)..];
    if end.iter().all(|sample| *sample == 0.0) {
        return 0;
    }
    samples.iter().take_while(|sample| **sample == 0.0).count()
}

/// Finds the speech in `sound`.
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

/// The loudness of `clip`, in LUFS. A clip that is too quiet for the meter counts as silent.
fn level(clip: &Clip) -> Result<f64, TakeFlaw> {
    let loudness = measure(clip).map_or(f64::NEG_INFINITY, |measured| measured.loudness);
    if loudness.is_finite() {
        Ok(loudness)
    } else {
        Err(TakeFlaw::Silent)
    }
}

/// Rejects speech that is too quiet, too noisy or cut off.
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
