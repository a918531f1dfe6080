//! Test data: speech in a room.

use std::f64::consts::{PI, TAU};
use std::ops::Range;

pub(super) use crate::level::testing::{noise, sine};

/// Converts decibels to an amplitude.
pub(super) fn amplitude(decibels: f32) -> f32 {
    10.0_f32.powf(decibels / 20.0)
}

/// Some syllables, spoken in a room with noise.
#[derive(Debug, Clone)]
pub(super) struct Scene {
    pub(super) seed: u32,
    /// The level of the room, in dBFS.
    pub(super) room: f32,
    /// The gain of the syllables, in decibels. 0 is a good level, about -24 dBFS.
    pub(super) gain: f32,
    /// The quiet before and after, in milliseconds.
    pub(super) before: usize,
    pub(super) after: usize,
    /// The length of a soft hiss directly before and after the syllables, 30 dB below them, in milliseconds.
    pub(super) hiss: usize,
    pub(super) syllables: usize,
}

impl Default for Scene {
    fn default() -> Scene {
        Scene {
            seed: 1,
            room: -65.0,
            gain: 0.0,
            before: 500,
            after: 700,
            hiss: 0,
            syllables: 9,
        }
    }
}

/// The distance between syllables, and the length of a syllable, in samples.
const SYLLABLE: usize = 48 * 260;
const SOUNDS: usize = 48 * 220;

impl Scene {
    /// The sample range of the speech, with hiss.
    pub(super) fn speech(&self) -> Range<usize> {
        let start = 48 * self.before;
        start..start + 2 * 48 * self.hiss + self.syllables * SYLLABLE - (SYLLABLE - SOUNDS)
    }

    /// The samples from the microphone.
    pub(super) fn samples(&self) -> Vec<f32> {
        let speech = self.speech();
        let mut samples = noise(self.seed, amplitude(self.room), speech.end + 48 * self.after);
        let hiss = 48 * self.hiss;
        let soft = noise(self.seed + 1, amplitude(self.gain - 54.0), hiss);
        add(&mut samples[speech.start..], &soft);
        add(&mut samples[speech.end - hiss..], &soft);
        for at in 0..self.syllables {
            let start = speech.start + hiss + at * SYLLABLE;
            let loud = amplitude(self.gain - [0.0, 3.0, 6.0, 2.0][(at + self.seed as usize) % 4]);
            add(
                &mut samples[start..],
                &syllable(180.0 + 15.0 * (at % 5) as f64, loud),
            );
        }
        samples
    }
}

fn add(to: &mut [f32], sound: &[f32]) {
    for (to, sound) in to.iter_mut().zip(sound) {
        *to += sound;
    }
}

/// A vowel with a fast attack and a slow decay.
fn syllable(pitch: f64, loud: f32) -> Vec<f32> {
    let sample = |n: usize| {
        let way = n as f64 / SOUNDS as f64;
        let rise = (n as f64 / 480.0).min(1.0);
        let envelope = rise * (1.0 - way).min(0.3) / 0.3 * (0.7 + 0.3 * (2.0 * PI * way).sin());
        let turn = TAU * pitch * n as f64 / 48_000.0;
        let tones = (1..=12).map(|h| (turn * f64::from(h)).sin() / f64::from(h).powf(1.2));
        0.15 * loud * (envelope * tones.sum::<f64>()) as f32
    };
    (0..SOUNDS).map(sample).collect()
}
