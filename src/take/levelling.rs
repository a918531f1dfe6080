//! A trimmed take brought to the level of narration: raised, its highest peaks held down, measured, and so on until
//! both are as they should be.

use crate::clip::{Clip, ClipChannels};
use crate::level::{CEILING, Measured, NARRATION, limit, measure};

use super::easing::{EASES, eased};
use super::flaw::TakeFlaw;
use super::trim::fade;

/// How near is near enough, in LU.
const NEAR: f64 = 0.02;

/// Held peaks take a little of the loudness, which is given back; a good take is there after three or four.
const ROUNDS: usize = 16;

/// What rounding may add to a peak, in decibels.
const HAIR: f64 = 0.005;

/// The most that peaks are held down, in decibels: a few consonants, which nobody hears.
const MOST: f64 = 4.0;

/// `trimmed` at [`NARRATION`] and with no peak above `ceiling`, eased as little as that allows.
///
/// # Errors
/// [`TakeFlaw::Peaks`], where they rise further above it than is held down, however it is eased.
pub(super) fn levelled(trimmed: &Clip, ceiling: f64) -> Result<Clip, TakeFlaw> {
    let level = measured(trimmed)?.loudness;
    let mut flaw = TakeFlaw::Silent;
    for ease in EASES {
        let mut eased = eased(trimmed.samples(), level, ease);
        if ease != EASES[0] {
            // What was spread rings on a little at the end.
            fade(&mut eased);
        }
        match brought_up(&Clip::new(eased, ClipChannels::Mono), ceiling) {
            Ok(clip) => return Ok(clip),
            Err(why) => flaw = why,
        }
    }
    Err(flaw)
}

/// `clip` at its level under `ceiling`, by gain and limiter alone.
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

/// `samples` raised by so many decibels.
fn raised(samples: &[f32], gain: f64) -> Vec<f32> {
    let gain = 10.0_f64.powf(gain / 20.0);
    samples
        .iter()
        .map(|&sample| (f64::from(sample) * gain) as f32)
        .collect()
}

/// The meter refuses nothing that is mono; what it can't measure is silence.
fn measured(clip: &Clip) -> Result<Measured, TakeFlaw> {
    measure(clip).map_err(|_| TakeFlaw::Silent)
}
