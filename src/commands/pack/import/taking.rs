//! Takes one recording in: reads its part of the file, finishes it, and keeps it.

use super::candidate::Candidate;
use crate::clip::LONGEST_CLIP;
use crate::commands::pack::finish::{Finished, Unfinished, finish};
use crate::library::LibraryError;
use crate::packs::{Workshop, of_sound, open_recording};
use crate::take::{TakeFlaw, mono};
use crate::units::{CHANNELS, Frames};

/// Silence added to a file that begins or ends with speech, which was then cut on purpose.
const PADDING: Frames = Frames::from_millis(200);

/// How much longer than a clip a part may be: it has a margin around its label.
const SPARE: Frames = Frames::from_seconds(1);

/// Imports one recording.
pub(super) fn take_in(workshop: &mut Workshop, candidate: &Candidate) -> Result<Finished, Unfinished> {
    let samples = samples(candidate)?;
    let expected = workshop.expected(&candidate.line);
    let finished = match finish(&samples, &expected) {
        Err(Unfinished::Flaw(TakeFlaw::Cut { .. })) => finish(&padded(&samples), &expected)?,
        other => other?,
    };
    if let Some(other) = workshop.twin(&candidate.line, &finished.bytes) {
        let error = LibraryError::SameSound {
            file: candidate.file.display().to_string(),
            message: candidate.line.message.clone(),
            other: other.clone(),
            language: workshop.language.clone(),
        };
        return Err(Unfinished::Failed(error.into()));
    }
    let kept = workshop.keep(&candidate.line.message, &finished.bytes, finished.frames);
    kept.map_err(|error| Unfinished::Failed(error.into()))?;
    Ok(finished)
}

/// The mono samples of one recording.
fn samples(candidate: &Candidate) -> Result<Vec<f32>, Unfinished> {
    let opened = open_recording(&candidate.file);
    let mut recording = opened.map_err(|error| Unfinished::Failed(error.into()))?;
    let part = candidate.part.clone().unwrap_or(Frames::ZERO..recording.frames());
    let lasts = part.end.saturating_sub(part.start);
    let most = LONGEST_CLIP + SPARE;
    if lasts > most {
        return Err(Unfinished::Flaw(TakeFlaw::TooLong { lasts, most }));
    }
    let mut stereo = vec![0.0; lasts.as_index() * CHANNELS];
    let read = recording.read(part.start, &mut stereo);
    read.map_err(|reason| Unfinished::Failed(of_sound(&candidate.file, reason).into()))?;
    Ok(mono(&stereo))
}

fn padded(samples: &[f32]) -> Vec<f32> {
    let quiet = vec![0.0; PADDING.as_index()];
    [&quiet, samples, &quiet].concat()
}
