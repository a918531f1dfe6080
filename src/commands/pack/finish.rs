//! Turns a take into the recording that is kept: judges, trims, levels and encodes it, or returns the reason against
//! it.

use std::io::Cursor;

use crate::clip::{Clip, decode};
use crate::commands::app::App;
use crate::commands::failure::{self, CommandError};
use crate::level::{CEILING, measure};
use crate::locale::{Arguments, SpeakingRate};
use crate::output;
use crate::packs::Workshop;
use crate::take::{Edge, TakeFlaw, judge};
use crate::units::{FRAMES_PER_MINUTE, Frames};

/// A recording in its final form.
#[derive(Debug)]
pub(super) struct Finished {
    /// The Ogg Vorbis file.
    pub(super) bytes: Vec<u8>,
    /// The length of the decoded file.
    pub(super) frames: Frames,
    /// The length from the first sound to the last.
    pub(super) speech: Frames,
}

/// Why a take can't be kept.
#[derive(Debug)]
pub(super) enum Unfinished {
    /// The take is not good enough.
    Flaw(TakeFlaw),
    /// It could not be encoded.
    Failed(CommandError),
}

/// How many times a lower ceiling is tried. Encoding raises the peaks by a fraction of a decibel.
const TRIES: usize = 6;
/// Extra headroom below the last overshoot, in decibels.
const AIR: f64 = 0.1;

/// Makes the final recording from mono `samples`, as recorded.
pub(super) fn finish(samples: &[f32]) -> Result<Finished, Unfinished> {
    let take = judge(samples).map_err(Unfinished::Flaw)?;
    let mut ceiling = CEILING;
    let mut over = 0.0;
    for _ in 0..TRIES {
        let clip = take.levelled(ceiling).map_err(Unfinished::Flaw)?;
        let (bytes, again) = encoded(&clip).map_err(Unfinished::Failed)?;
        let peak = measure(&again).map_or(f64::INFINITY, |measured| measured.true_peak);
        over = peak - CEILING;
        if over <= 0.0 {
            return Ok(Finished {
                bytes,
                frames: again.frames(),
                speech: take.speech,
            });
        }
        ceiling -= over + AIR;
    }
    Err(Unfinished::Flaw(TakeFlaw::Peaks { over, most: 0.0 }))
}

/// Encodes `clip`, and decodes the file again.
fn encoded(clip: &Clip) -> Result<(Vec<u8>, Clip), CommandError> {
    let bytes = output::vorbis(clip.samples())?;
    let again = decode(Cursor::new(bytes.clone()));
    let again = again.map_err(|reason| CommandError::Internal(reason.to_string()))?;
    Ok((bytes, again))
}

/// The message about `flaw`.
pub(super) fn told(app: &App, flaw: &TakeFlaw) -> String {
    app.text(match flaw {
        TakeFlaw::Silent => "take-silent",
        TakeFlaw::Clipped { .. } => "take-clipped",
        TakeFlaw::TooLong { .. } => "take-too-long",
        TakeFlaw::TooQuiet { .. } => "take-too-quiet",
        TakeFlaw::Noisy { .. } => "take-noisy",
        TakeFlaw::Cut {
            edge: Edge::Beginning,
        } => "take-cut-start",
        TakeFlaw::Cut { edge: Edge::End } => "take-cut-end",
        TakeFlaw::Peaks { .. } => "take-peaks",
    })
}

/// The message about `why`.
pub(super) fn reason(app: &App, why: &Unfinished) -> String {
    match why {
        Unfinished::Flaw(flaw) => told(app, flaw),
        Unfinished::Failed(error) => failure::line(&app.messages, error),
    }
}

/// A line with fewer words has no measurable pace.
const FEW_UNITS: usize = 5;

/// The message about the pace of `text`, spoken in `speech`, if it is not calm.
pub(super) fn pace(app: &App, workshop: &Workshop, text: &str, speech: Frames) -> Option<String> {
    let rate = &workshop.profile.rate;
    let (id, found) = off_pace(rate, rate.count(text), speech)?;
    let arguments = Arguments::new()
        .number("rate", found)
        .text("unit", rate.unit.word())
        .number("min", rate.min.unsigned_abs())
        .number("max", rate.max.unsigned_abs());
    Some(app.with(id, arguments))
}

fn off_pace(rate: &SpeakingRate, units: usize, speech: Frames) -> Option<(&'static str, u64)> {
    let found = (units as u64 * FRAMES_PER_MINUTE).checked_div(speech.0)?;
    let signed = i64::try_from(found).ok()?;
    match signed {
        _ if units < FEW_UNITS => None,
        _ if signed > rate.max => Some(("take-fast", found)),
        _ if signed < rate.min => Some(("take-slow", found)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::SpeechUnit;

    #[test]
    fn a_pace_that_is_not_calm_is_reported() {
        let rate = SpeakingRate {
            unit: SpeechUnit::Words,
            min: 100,
            max: 160,
        };
        let of = |units, seconds| off_pace(&rate, units, Frames::from_seconds(seconds));
        assert_eq!(of(20, 6), Some(("take-fast", 200)));
        assert_eq!(of(20, 15), Some(("take-slow", 80)));
        assert_eq!(of(20, 10), None);
        assert_eq!((of(1, 10), of(20, 0)), (None, None));
    }
}
