//! How loud a sound is, as broadcasters measure it, and whether it is clipped.
//!
//! Must not know which sound it is, nor how loud it should be.

use ebur128::{EbuR128, Mode};

use crate::clip::{Clip, DecodeError};
use crate::units::{ENGINE_RATE, Frames};

/// The gate of the loudness meter needs 400 ms; a sound shorter than this ...
const SHORT: Frames = Frames::from_seconds(1);
/// ... is repeated to this before it is measured (law: levels).
const REPEATED_TO: Frames = Frames::from_seconds(3);
/// From here on a sample counts as full scale.
const FULL_SCALE: f32 = 0.999;
/// So many in a row are no chance.
const CLIPPED_RUN: u64 = 4;
/// A sound that never rises above this (-60 dBFS) can't be heard.
const AUDIBLE: f32 = 0.001;

/// What was measured of a sound.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measured {
    /// Integrated, in LUFS.
    pub loudness: f64,
    /// In dBTP.
    pub true_peak: f64,
    /// Whether anything can be heard.
    pub audible: bool,
    /// Where it is clipped first.
    pub clipped: Option<Frames>,
}

/// Measures a sound part by part.
pub struct Meter {
    ebu: EbuR128,
    watch: ClipWatch,
}

/// Looks at single samples.
struct ClipWatch {
    channels: usize,
    frames: u64,
    peak: f32,
    /// How many full samples each channel has had in a row.
    run: [u64; 2],
    clipped: Option<Frames>,
}

/// Measures `clip`; the loudness of a short one is that of its repetition.
///
/// # Errors
/// Where its loudness can't be measured.
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

/// Where mono `samples` are clipped first.
pub(crate) fn clipped(samples: &[f32]) -> Option<Frames> {
    let mut watch = ClipWatch::new(1);
    watch.look(samples);
    watch.clipped
}

/// How high mono `samples` rise in each `block` of them, between samples too, full scale at 1. The curve is known a few
/// samples late, so a peak at the very end of a block is told of the next.
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
    /// A meter for one or two `channels`.
    ///
    /// # Errors
    /// Where the meter has no room for it.
    pub fn new(channels: usize) -> Result<Meter, DecodeError> {
        let mode = Mode::I | Mode::TRUE_PEAK;
        Ok(Meter {
            ebu: EbuR128::new(channels as u32, ENGINE_RATE.0, mode).map_err(unmeasurable)?,
            watch: ClipWatch::new(channels),
        })
    }

    /// Goes on with `samples`, interleaved.
    ///
    /// # Errors
    /// Where the last frame is not whole.
    pub fn add(&mut self, samples: &[f32]) -> Result<(), DecodeError> {
        self.watch.look(samples);
        self.ebu.add_frames_f32(samples).map_err(unmeasurable)
    }

    /// What was measured of all.
    ///
    /// # Errors
    /// Where there is nothing to be read off the meter.
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

    /// A sine of 997 Hz, whose samples meet its crests.
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
    fn clipping_and_silence_are_seen() {
        let mut samples = vec![0.0; 48_000];
        samples[100..104].fill(-1.0);
        let found = measure(&Clip::new(samples, ClipChannels::Mono)).unwrap();
        assert_eq!(found.clipped, Some(Frames(100)));
        let faint = measure(&sine(0.0009, 48_000, ClipChannels::Mono)).unwrap();
        assert!(!faint.audible);
    }
}
