//! How loud a recording is, and what brings it to the level of background music.
//!
//! The first recording sounds before it was measured: cautiously, as if it were very loud, and moves to its level at fixed
//! frames. So what is heard does not depend on when the measurement was done.

use std::ops::Range;

use super::stream::TrackStream;
use crate::clip::DecodeError;
use crate::level::{MUSIC, Measured, Meter, cubic};
use crate::units::{CHANNELS, Decibels, Frames};

/// So much of a recording is measured ...
const MEASURED: Frames = Frames::from_seconds(60);
/// ... this much at a time.
const PART: Frames = Frames::from_seconds(1);
/// The most that a soft recording is raised, in decibels.
const MOST_RAISED: f64 = 12.0;
/// The true peak that a raised recording may have, in dBTP.
const HIGHEST_PEAK: f64 = -1.0;
/// What is softer than this counts as silence, as the meter's own gate has it, in LUFS.
const SILENCE: f64 = -70.0;
/// What brings the loudest music there is, at -5 LUFS, to the level of background music: -29 dB, as an amplitude. Before
/// a recording was measured, and where it begins with a minute of silence.
pub(super) const CAUTIOUS: f32 = 0.035_481_34;
/// When the first recording moves from there to its own level.
const MOVE: Range<u64> = Frames::from_seconds(5).0..Frames::from_seconds(8).0;

/// Whether the measured level of the first recording is not heard before its frame `end`.
pub(super) fn is_cautious_until(end: u64) -> bool {
    end <= MOVE.start
}

/// Brings stereo `samples` to the level of `gain`; those of the first recording, beginning with its frame `first`, by way
/// of the cautious one.
pub(super) fn apply(gain: f32, first: Option<u64>, samples: &mut [f32]) {
    let from = first.unwrap_or(u64::MAX);
    if from >= MOVE.end {
        samples.iter_mut().for_each(|sample| *sample *= gain);
        return;
    }
    let length = (MOVE.end - MOVE.start) as f32;
    for (frame, at) in samples.chunks_exact_mut(CHANNELS).zip(from..) {
        let way = at.clamp(MOVE.start, MOVE.end) - MOVE.start;
        let gain = CAUTIOUS + (gain - CAUTIOUS) * cubic(way as f32 / length);
        frame.iter_mut().for_each(|sample| *sample *= gain);
    }
}

/// A recording being measured, part by part.
pub(super) struct Measuring {
    stream: Box<dyn TrackStream>,
    meter: Meter,
    at: u64,
    part: Vec<f32>,
}

impl Measuring {
    /// Begins with what was opened, if that went well.
    pub(super) fn begin(opened: Result<Box<dyn TrackStream>, DecodeError>) -> Option<Measuring> {
        let meter = Meter::new(CHANNELS).ok()?;
        Some(Measuring {
            stream: opened.ok()?,
            meter,
            at: 0,
            part: Vec::new(),
        })
    }

    /// Measures one part more, or gives the gain (an amplitude) as the error that ends it. What can't be read any more is
    /// not measured.
    pub(super) fn go_on(mut self) -> Result<Measuring, f32> {
        let left = self.stream.frames().min(MEASURED.0) - self.at;
        let frames = left.min(PART.0);
        if frames == 0 || self.measure(frames).is_none() {
            return Err(self.meter.finish().map_or(CAUTIOUS, |measured| gain(&measured)));
        }
        self.at += frames;
        Ok(self)
    }

    fn measure(&mut self, frames: u64) -> Option<()> {
        self.part.resize(CHANNELS * frames as usize, 0.0);
        self.stream.read(self.at, &mut self.part).ok()?;
        self.meter.add(&self.part).ok()
    }
}

/// What brings a recording that was `measured` so to the level of background music.
fn gain(measured: &Measured) -> f32 {
    let loudness = measured.loudness;
    if loudness.is_nan() || loudness <= SILENCE {
        return CAUTIOUS;
    }
    let room = HIGHEST_PEAK - measured.true_peak;
    let raise = (MUSIC - loudness).min(MOST_RAISED).min(room);
    Decibels(raise as f32).amplitude()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decibels(gain: f32) -> f64 {
        20.0 * f64::from(gain).log10()
    }

    /// The gain for a recording of this loudness (LUFS) whose true peak has this amplitude.
    fn gain(loudness: f64, peak: f64) -> f32 {
        super::gain(&Measured {
            loudness,
            true_peak: 20.0 * peak.log10(),
            audible: true,
            clipped: None,
        })
    }

    #[test]
    fn loud_music_sinks_and_soft_music_rises_within_limits() {
        for (loudness, peak, expected) in [
            (-5.0, 1.0, -29.0),
            (-14.0, 0.9, -20.0),
            (-34.0, 0.5, 0.0),
            (-40.0, 0.1, 6.0),
            (-60.0, 0.01, 12.0),
            (-40.0, 0.5, 5.02),
        ] {
            let found = decibels(gain(loudness, peak));
            assert!((found - expected).abs() < 0.01, "{loudness} LUFS: {found} dB");
        }
    }

    #[test]
    fn silence_is_treated_as_if_it_were_very_loud() {
        for loudness in [f64::NEG_INFINITY, f64::NAN, -70.0, -200.0] {
            assert_eq!(gain(loudness, 0.0), CAUTIOUS);
        }
        assert!((decibels(CAUTIOUS) - (MUSIC + 5.0)).abs() < 1e-5);
    }

    #[test]
    fn the_first_recording_moves_to_its_level_at_fixed_frames() {
        let mut samples = vec![1.0; CHANNELS * 9 * 48_000];
        apply(0.5, Some(0), &mut samples);
        let gain = |frame: u64| samples[CHANNELS * frame as usize];
        assert_eq!((gain(0), gain(MOVE.start)), (CAUTIOUS, CAUTIOUS));
        assert_eq!((gain(MOVE.end), gain(MOVE.end + 1)), (0.5, 0.5));
        let steepest = samples
            .windows(2)
            .map(|pair| pair[1] - pair[0])
            .fold(0.0, f32::max);
        assert!(steepest < 0.5 / 90_000.0, "{steepest}");
        let mut later = vec![1.0; 2];
        apply(0.5, None, &mut later);
        assert_eq!(later, [0.5; 2]);
    }
}
