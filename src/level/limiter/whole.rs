//! A look-ahead limiter for a whole sound.
//!
//! Works in blocks of 1 ms. Must not know which ceiling is required.

use super::bend::Bend;
use crate::level::meter::rises;

/// Frames per block.
const BLOCK: usize = 48;

/// A peak holds the gain down for longer than a period of the lowest speech, so that the gain does not follow the
/// waveform. After smoothing, the gain is still fully reduced at the peak and in the adjacent blocks.
const BEND: Bend = Bend { hold: 12, round: 10 };

const _: () = assert!(BEND.round + 2 <= BEND.hold, "the gain is down at the peak");

/// Limits mono `samples` to a true peak of `ceiling`, in dBTP. Returns by how much they exceeded it, in decibels.
pub(crate) fn limit(samples: &mut [f32], ceiling: f64) -> f64 {
    let ceiling = 10.0_f64.powf(ceiling / 20.0);
    let rises = rises(samples, BLOCK);
    let highest = rises.iter().copied().fold(0.0, f64::max);
    if highest <= ceiling {
        return 0.0;
    }
    turn_down(samples, &down(&rises, ceiling));
    20.0 * (highest / ceiling).log10()
}

/// The gain reduction of each block, from 0 to 1. Before and after the sound there is silence.
fn down(rises: &[f64], ceiling: f64) -> Vec<f64> {
    let mut excess = vec![0.0; rises.len() + 2 * BEND.margin()];
    for (excess, rise) in excess[BEND.margin()..].iter_mut().zip(rises) {
        *excess = (1.0 - ceiling / rise).max(0.0);
    }
    let mut down = Vec::with_capacity(excess.len());
    BEND.around(&mut excess, &mut down);
    down
}

/// Applies the gain reduction of each block, interpolated between the middles of the blocks.
fn turn_down(samples: &mut [f32], down: &[f64]) {
    let last = down.len().saturating_sub(1);
    for (frame, sample) in samples.iter_mut().enumerate() {
        let at = ((frame as f64 + 0.5) / BLOCK as f64 - 0.5).max(0.0);
        let (block, way) = (at as usize, at.fract());
        let (here, next) = (down[block], down[last.min(block + 1)]);
        *sample = (f64::from(*sample) * (1.0 - here - way * (next - here))) as f32;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clip::{Clip, ClipChannels};
    use crate::level::meter::measure;
    use crate::level::testing::{noise, sine};

    fn true_peak(samples: &[f32]) -> f64 {
        measure(&Clip::new(samples.to_vec(), ClipChannels::Mono))
            .unwrap()
            .true_peak
    }

    #[test]
    fn no_peak_exceeds_the_ceiling() {
        let mut burst = noise(5, 0.05, 48_000);
        burst[20_000..20_040].fill(0.9);
        for sound in [sine(440.0, 0.9, 48_000), noise(1, 0.3, 48_000), burst] {
            let before = true_peak(&sound);
            let mut limited = sound;
            let over = limit(&mut limited, before - 3.0);
            assert!((over - 3.0).abs() < 1e-3, "{over}");
            let above = true_peak(&limited) - (before - 3.0);
            assert!((-0.6..0.02).contains(&above), "{above}");
        }
    }

    #[test]
    fn a_sound_below_the_ceiling_is_unchanged() {
        let sound = sine(440.0, 0.5, 9_600);
        let mut limited = sound.clone();
        assert_eq!(limit(&mut limited, -3.0), 0.0);
        assert_eq!(limited, sound);
        assert_eq!(limit(&mut [], -3.0), 0.0);
    }

    #[test]
    fn the_gain_does_not_follow_the_wave() {
        let sound = sine(85.0, 0.5, 48_000);
        let mut limited = sound.clone();
        limit(&mut limited, -9.0);
        let gains = sound.iter().zip(&limited).filter(|(sound, _)| sound.abs() > 0.01);
        let gains: Vec<f32> = gains.map(|(sound, limited)| limited / sound).collect();
        let (least, most) = gains
            .iter()
            .fold((1.0_f32, 0.0_f32), |(a, b), g| (a.min(*g), b.max(*g)));
        assert!(most - least < 0.01, "{least}, {most}");
    }

    #[test]
    fn the_gain_has_no_corner() {
        let mut sound = vec![0.3; 48_000];
        sound[24_000..24_010].fill(0.6);
        limit(&mut sound, -8.0);
        let steps = sound.windows(2).map(|pair| (pair[1] - pair[0]).abs());
        let steps: Vec<f32> = steps.filter(|step| *step < 0.1).collect();
        assert!(steps.iter().copied().fold(0.0, f32::max) < 5e-4);
    }
}
