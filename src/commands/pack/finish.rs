//! Turns a take into the recording that is kept: judges, trims, levels and encodes it, and judges the result against its
//! line; or returns the reason against it.

use std::io::Cursor;

use crate::clip::{Clip, decode};
use crate::commands::app::App;
use crate::commands::failure::{self, CommandError};
use crate::diagnostic::Diagnose;
use crate::level::{CEILING, measure};
use crate::locale::Arguments;
use crate::output;
use crate::packs::Workshop;
use crate::take::{Edge, Expected, LineFlaw, OffPace, TakeFlaw, judge, off_pace};
use crate::units::Frames;

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
    /// The take can't be its line.
    Line(LineFlaw),
    /// It could not be encoded.
    Failed(CommandError),
}

/// How many times a lower ceiling is tried. Encoding raises the peaks by a fraction of a decibel.
const TRIES: usize = 6;
/// Extra headroom below the last overshoot, in decibels.
const AIR: f64 = 0.1;

/// Makes the final recording of the line `expected` from mono `samples`, as recorded.
pub(super) fn finish(samples: &[f32], expected: &Expected<'_>) -> Result<Finished, Unfinished> {
    let take = judge(samples).map_err(Unfinished::Flaw)?;
    let mut ceiling = CEILING;
    let mut over = 0.0;
    for _ in 0..TRIES {
        let clip = take.levelled(ceiling).map_err(Unfinished::Flaw)?;
        let (bytes, again) = encoded(&clip).map_err(Unfinished::Failed)?;
        let peak = measure(&again).map_or(f64::INFINITY, |measured| measured.true_peak);
        over = peak - CEILING;
        if over > 0.0 {
            ceiling -= over + AIR;
            continue;
        }
        // `check` will judge the same samples.
        if let Some(flaw) = expected.flaw(again.samples()) {
            return Err(Unfinished::Line(flaw));
        }
        return Ok(Finished {
            bytes,
            frames: again.frames(),
            speech: take.speech,
        });
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
        Unfinished::Line(flaw) => failure::what(&app.messages, "take", &flaw.diagnostic()),
        Unfinished::Failed(error) => failure::line(&app.messages, error),
    }
}

/// What a person is told of the pace of `text`, spoken in `speech`, where it is not a calm one.
pub(super) fn pace(app: &App, workshop: &Workshop, text: &str, speech: Frames) -> Option<String> {
    let rate = &workshop.profile.rate;
    let (id, found) = match off_pace(rate, text, speech)? {
        OffPace::TooFast(found) => ("take-fast", found),
        OffPace::TooSlow(found) => ("take-slow", found),
    };
    let arguments = Arguments::new()
        .number("rate", found)
        .text("unit", rate.unit.word())
        .number("min", rate.min.unsigned_abs())
        .number("max", rate.max.unsigned_abs());
    Some(app.with(id, arguments))
}
