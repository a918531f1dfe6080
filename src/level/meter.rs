//! Measures loudness and true peak as in broadcasting, and detects clipping.
//!
//! Must not know which sound it measures or how loud it should be.

use ebur128::{EbuR128, Mode};

use crate::clip::{Clip, DecodeError};
use crate::units::{ENGINE_RATE, Frames};

/// The gate of the loudness meter needs 400 ms. A sound shorter than this ...
const SHORT: Frames = Frames::from_seconds(1);
/// ... is repeated to this length before it is measured (law: levels).
const REPEATED_TO: Frames = Frames::from_seconds(3);
/// A sample of this magnitude or more counts as full scale.
const FULL_SCALE: f32 = 0.999;
/// This many full-scale samples in a row count as clipping.
const CLIPPED_RUN: u64 = 4;
/// A sound whose peak is below this (-60 dBFS) counts as inaudible.
const AUDIBLE: f32 = 0.001;

/// The measurements of a sound.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measured {
    /// The integrated loudness, in LUFS.
    pub loudness: f64,
    /// The true peak, in dBTP.
    pub true_peak: f64,
    /// Whether the sound is audible.
    pub audible: bool,
    /// The first clipped position, if any.
    pub clipped: Option<Frames>,
}

/// Measures a sound chunk by chunk.
pub struct Meter {
    ebu: EbuR128,
    watch: ClipWatch,
}

/// Detects clipping and finds the sample peak.
struct ClipWatch {
    channels: usize,
    frames: u64,
    peak: f32,
    /// The current run of full-scale samples on each channel.
    run: [u64; 2],
    clipped: Option<Frames>,
}

/// Measures `clip`. The loudness of a short clip is that of its repetition.
///
/// # Errors
/// The loudness can't be measured.
pub fn measure(clip: &Clip) -> Result<Measured, DecodeError> {
    let once = measured(clip.channels(), clip.samples())?;
    if clip.frames() >= SHORT {
        return Ok(once);
    }
    let wanted = REPEATED_TO.as_index() * clip.channels();
    let repeated: Vec<f32> = clip.samples().iter().copied().cycle().take(wanted).collect();
    let loudness = measured(clip.channels(), &repeated)?.loudness;
    Ok(Measured { loudness, ..once })
}

/// The first clipped position in mono `samples`, if any.
pub(crate) fn clipped(samples: &[f32]) -> Option<Frames> {
    let mut watch = ClipWatch::new(1);
    watch.look(samples);
    watch.clipped
}

/// The true peak of each `block` of mono `samples`, with full scale at 1. The oversampled signal lags by a few
/// samples, so a peak at the very end of a block is reported for the next block.
pub(super) fn rises(samples: &[f32], block: usize) -> Vec<f64> {
    let Ok(mut meter) = EbuR128::new(1, ENGINE_RATE.0, Mode::TRUE_PEAK) else {
        return Vec::new();
    };
    let rise = |block: &[f32]| {
        meter.add_frames_f32(block)?;
        meter.prev_true_peak(0)
    };
    let rises: Result<_, ebur128::Error> = samples.chunks(block).map(rise).collect();
    rises.unwrap_or_default()
}

fn measured(channels: usize, samples: &[f32]) -> Result<Measured, DecodeError> {
    let mut meter = Meter::new(channels)?;
    meter.add(samples)?;
    meter.finish()
}

impl Meter {
    /// Creates a meter for one or two `channels`.
    ///
    /// # Errors
    /// The meter can't be created.
    pub fn new(channels: usize) -> Result<Meter, DecodeError> {
        let mode = Mode::I | Mode::TRUE_PEAK;
        Ok(Meter {
            ebu: EbuR128::new(channels as u32, ENGINE_RATE.0, mode).map_err(unmeasurable)?,
            watch: ClipWatch::new(channels),
        })
    }

    /// Adds interleaved `samples`.
    ///
    /// # Errors
    /// The last frame is incomplete.
    pub fn add(&mut self, samples: &[f32]) -> Result<(), DecodeError> {
        self.watch.look(samples);
        self.ebu.add_frames_f32(samples).map_err(unmeasurable)
    }

    /// Returns the measurements of all samples.
    ///
    /// # Errors
    /// The meter has no result.
    pub fn finish(self) -> Result<Measured, DecodeError> {
        let peaks = (0..self.watch.channels).map(|channel| self.ebu.true_peak(channel as u32));
        let peak = peaks
            .collect::<Result<Vec<f64>, _>>()
            .map_err(unmeasurable)?
            .into_iter()
            .fold(0.0, f64::max);
        Ok(Measured {
            loudness: self.ebu.loudness_global().map_err(unmeasurable)?,
            true_peak: 20.0 * peak.log10(),
            audible: self.watch.peak > AUDIBLE,
            clipped: self.watch.clipped,
        })
    }
}

impl ClipWatch {
    fn new(channels: usize) -> ClipWatch {
        ClipWatch {
            channels,
            frames: 0,
            peak: 0.0,
            run: [0; 2],
            clipped: None,
        }
    }

    fn look(&mut self, samples: &[f32]) {
        for frame in samples.chunks_exact(self.channels) {
            for (sample, run) in frame.iter().zip(&mut self.run) {
                self.peak = self.peak.max(sample.abs());
                *run = if sample.abs() >= FULL_SCALE { *run + 1 } else { 0 };
            }
            self.frames += 1;
            if self.clipped.is_none() && self.run.contains(&CLIPPED_RUN) {
                self.clipped = Some(Frames(self.frames - CLIPPED_RUN));
            }
        }
    }
}

fn unmeasurable(_: ebur128::Error) -> DecodeError {
    DecodeError::Corrupt("its loudness can't be measured")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clip::ClipChannels;

    /// A sine of 997 Hz, whose samples reach its peaks.
    fn sine(amplitude: f32, frames: u32, channels: ClipChannels) -> Clip {
        let sample = |n: u32| amplitude * (n as f32 * 997.0 * std::f32::consts::TAU / 48_000.0).sin();
        let samples = (0..frames).flat_map(|n| vec![sample(n); channels as usize]);
        Clip::new(samples.collect(), channels)
    }

    #[test]
    fn a_sine_is_as_loud_as_the_standard_says() {
        let (mono, both) = (ClipChannels::Mono, ClipChannels::Stereo);
        for (clip, lufs) in [
            (sine(0.1, 144_000, mono), -23.0),
            (sine(0.1, 144_000, both), -20.0),
            (sine(0.1, 48_000 / 4, mono), -23.0),
        ] {
            let found = measure(&clip).unwrap();
            assert!((found.loudness - lufs).abs() < 0.1, "{found:?}");
            assert!((found.true_peak + 20.0).abs() < 0.1, "{found:?}");
            assert!(found.audible && found.clipped.is_none(), "{found:?}");
        }
    }

    #[test]
    fn clipping_and_silence_are_detected() {
        let mut samples = vec![0.0; 48_000];
        samples[100..104].fill(-1.0);
        let found = measure(&Clip::new(samples, ClipChannels::Mono)).unwrap();
        assert_eq!(found.clipped, Some(Frames(100)));
        let faint = measure(&sine(0.0009, 48_000, ClipChannels::Mono)).unwrap();
        assert!(!faint.audible);
    }
}
