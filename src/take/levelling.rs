//! Brings a trimmed take to the level of narration. It repeats gain, limiter and measurement until loudness and peak
//! are right.

use crate::clip::{Clip, ClipChannels};
use crate::level::{CEILING, Measured, NARRATION, limit, measure};

use super::easing::{EASES, eased};
use super::flaw::TakeFlaw;
use super::trim::fade;

/// The loudness tolerance, in LU.
const NEAR: f64 = 0.02;

/// The maximum number of rounds. Limiting lowers the loudness a little, and the next round compensates. A good take
/// needs three or four rounds.
const ROUNDS: usize = 16;

/// The margin for rounding of a peak, in decibels.
const HAIR: f64 = 0.005;

/// The maximum limiting, in decibels. It affects only a few consonants, inaudibly.
const MOST: f64 = 4.0;

/// Brings `trimmed` to [`NARRATION`] with no peak above `ceiling`, with as little easing as possible.
///
/// # Errors
/// [`TakeFlaw::Peaks`] if the peaks are too high even with the strongest easing.
pub(super) fn levelled(trimmed: &Clip, ceiling: f64) -> Result<Clip, TakeFlaw> {
    let level = measured(trimmed)?.loudness;
    let mut flaw = TakeFlaw::Silent;
    for ease in EASES {
        let mut eased = eased(trimmed.samples(), level, ease);
        if ease != EASES[0] {
            // The all-pass filters ring at the end.
            fade(&mut eased);
        }
        match brought_up(&Clip::new(eased, ClipChannels::Mono), ceiling) {
            Ok(clip) => return Ok(clip),
            Err(why) => flaw = why,
        }
    }
    Err(flaw)
}

/// Brings `clip` to its level under `ceiling`, with gain and limiter only.
fn brought_up(clip: &Clip, ceiling: f64) -> Result<Clip, TakeFlaw> {
    let ceiling = ceiling.min(CEILING);
    let level = measured(clip)?.loudness;
    let (mut gain, mut under, mut over) = (NARRATION - level, HAIR, 0.0);
    for _ in 0..ROUNDS {
        let mut samples = raised(clip.samples(), gain);
        over = limit(&mut samples, ceiling - under);
        if over > MOST {
            break;
        }
        let clip = Clip::new(samples, ClipChannels::Mono);
        let found = measured(&clip)?;
        let (lacks, above) = (NARRATION - found.loudness, found.true_peak - ceiling);
        if lacks.abs() <= NEAR && above <= 0.0 {
            return Ok(clip);
        }
        gain += lacks;
        under += if above > 0.0 { above + HAIR } else { 0.0 };
    }
    Err(TakeFlaw::Peaks { over, most: MOST })
}

/// Amplifies `samples` by `gain` decibels.
fn raised(samples: &[f32], gain: f64) -> Vec<f32> {
    let gain = 10.0_f64.powf(gain / 20.0);
    samples
        .iter()
        .map(|&sample| (f64::from(sample) * gain) as f32)
        .collect()
}

/// Measures a mono clip. The meter accepts any mono clip; if it has no result, the clip counts as silent.
fn measured(clip: &Clip) -> Result<Measured, TakeFlaw> {
    measure(clip).map_err(|_| TakeFlaw::Silent)
}
