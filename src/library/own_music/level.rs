//! Measures the loudness of a recording, and the gain that brings it to the level of background music.
//!
//! The first recording plays before its measurement is complete. So it starts at a cautious gain, as if it were very
//! loud, and moves to its own gain at fixed frames. The output therefore does not depend on the time of the
//! measurement.

use std::ops::Range;

use super::stream::TrackStream;
use crate::clip::DecodeError;
use crate::level::{MUSIC, Measured, Meter, cubic};
use crate::units::{CHANNELS, Decibels, Frames};

/// The measured part of a recording ...
const MEASURED: Frames = Frames::from_seconds(60);
/// ... and the length of one measuring step.
const PART: Frames = Frames::from_seconds(1);
/// The maximum gain for a soft recording, in decibels.
const MOST_RAISED: f64 = 12.0;
/// The maximum true peak of an amplified recording, in dBTP.
const HIGHEST_PEAK: f64 = -1.0;
/// The loudness below which a recording counts as silent, in LUFS. It is the absolute gate of the meter.
const SILENCE: f64 = -70.0;
/// The gain that brings the loudest music, at -5 LUFS, to the level of background music: -29 dB, as an amplitude. It
/// is used before a recording is measured, and for one that begins with a minute of silence.
pub(super) const CAUTIOUS: f32 = 0.035_481_34;
/// The frames in which the first recording moves from the cautious gain to its own.
const MOVE: Range<u64> = Frames::from_seconds(5).0..Frames::from_seconds(8).0;

/// Whether the first recording does not need its measured gain before its frame `end`.
pub(super) fn is_cautious_until(end: u64) -> bool {
    end <= MOVE.start
}

/// Applies `gain` to stereo `samples`. For the first recording, `first` is the position of `samples` in it, and the
/// gain starts at the cautious one.
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

/// A measurement of a recording in steps.
pub(super) struct Measuring {
    stream: Box<dyn TrackStream>,
    meter: Meter,
    at: u64,
    part: Vec<f32>,
}

impl Measuring {
    /// Starts a measurement. Returns `None` if the recording could not be opened.
    pub(super) fn begin(opened: Result<Box<dyn TrackStream>, DecodeError>) -> Option<Measuring> {
        let meter = Meter::new(CHANNELS).ok()?;
        Some(Measuring {
            stream: opened.ok()?,
            meter,
            at: 0,
            part: Vec::new(),
        })
    }

    /// Measures one more step. When the measurement is complete, returns the gain (an amplitude) as the error. A read
    /// error completes the measurement.
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

/// The gain, as an amplitude, that brings a recording with this measurement to the level of background music.
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

    /// The gain for a recording with this loudness (LUFS) and this true peak (amplitude).
    fn gain(loudness: f64, peak: f64) -> f32 {
        super::gain(&Measured {
            loudness,
            true_peak: 20.0 * peak.log10(),
            audible: true,
            clipped: None,
        })
    }

    #[test]
    fn loud_music_is_lowered_and_soft_music_is_raised_within_limits() {
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
