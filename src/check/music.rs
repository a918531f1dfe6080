//! Checks a piece of music against its manifest: its length, its level, and an inaudible loop seam.
//!
//! Reads the piece as a stream, as the player does, because a piece may be long.

use std::io::Cursor;

use super::sounds::{faults, mislabelled, other_length};
use super::{Finding, Flaw};
use crate::clip::{ClipStream, DecodeError, probe_frames};
use crate::level::Meter;
use crate::library::file_hash;
use crate::library::{Library, LibraryError, MusicEntry, StoredFile};
use crate::units::{CHANNELS, Frames};

/// The largest difference between the loudness in the manifest and the measured loudness, in LU.
const TOLERANCE: f64 = 0.5;
/// The difference between head and tail must be at least this far below the head, in decibels.
const ALIKE: f64 = -20.0;
/// How many frames are read at a time.
const PART: Frames = Frames::from_seconds(1);

/// Checks the piece of `entry`.
pub(super) fn findings(library: &Library, entry: &MusicEntry) -> Vec<Finding> {
    let licence = entry
        .licence
        .trim()
        .is_empty()
        .then(|| Finding::new(&entry.file, Flaw::NoLicence));
    let sound = match library.sound(&entry.piece.clip) {
        Ok(found) => sound(&found, entry),
        Err(error) => vec![Finding::refused(error)],
    };
    licence.into_iter().chain(sound).collect()
}

fn sound(found: &StoredFile, entry: &MusicEntry) -> Vec<Finding> {
    let refused = |reason| {
        let file = found.file.clone();
        vec![Flaw::Refused(LibraryError::Sound { file, reason })]
    };
    let flaws = flaws(found, entry).unwrap_or_else(refused);
    flaws
        .into_iter()
        .map(|flaw| Finding::new(&found.file, flaw))
        .collect()
}

fn flaws(found: &StoredFile, entry: &MusicEntry) -> Result<Vec<Flaw>, DecodeError> {
    let (frames, channels) = probe_frames(Cursor::new(found.bytes.clone()))?;
    let mut stream = ClipStream::open(Cursor::new(found.bytes.clone()))?;
    let mut flaws = Vec::from_iter(mislabelled(found));
    if file_hash(&found.bytes) != entry.file_sha256 {
        flaws.push(Flaw::Changed);
    }
    flaws.extend(other_length(found, frames.0, entry.piece.frames.0));
    if channels as usize != CHANNELS {
        flaws.push(Flaw::NotStereo);
    }
    flaws.extend(level(&mut stream, entry.loudness)?);
    flaws.extend(seam(&mut stream, entry.piece.seam)?);
    Ok(flaws)
}

fn level(stream: &mut ClipStream, told: f64) -> Result<Vec<Flaw>, DecodeError> {
    let mut meter = Meter::new(CHANNELS)?;
    let mut at = Frames::ZERO;
    while at < stream.frames() {
        let part = PART.min(stream.frames() - at);
        meter.add(&read(stream, at, part)?)?;
        at += part;
    }
    let measured = meter.finish()?;
    let loudness = measured.loudness;
    let other = (measured.audible && (loudness - told).abs() > TOLERANCE)
        .then_some(Flaw::OtherLoudness { told, loudness });
    Ok(faults(&measured).into_iter().chain(other).collect())
}

/// Checks that the last `seam` frames repeat the first.
fn seam(stream: &mut ClipStream, seam: Frames) -> Result<Option<Flaw>, DecodeError> {
    let seam = seam.min(stream.frames());
    let head = read(stream, Frames::ZERO, seam)?;
    let tail = read(stream, stream.frames() - seam, seam)?;
    let differs = differs(&head, &tail);
    Ok((differs > ALIKE).then_some(Flaw::Seam { differs }))
}

/// Power of the difference between `head` and `tail` relative to the power of `head`, in decibels.
fn differs(head: &[f32], tail: &[f32]) -> f64 {
    let power = |samples: &mut dyn Iterator<Item = f32>| samples.map(|s| f64::from(s) * f64::from(s)).sum();
    let whole: f64 = power(&mut head.iter().copied());
    let apart: f64 = power(&mut head.iter().zip(tail).map(|(head, tail)| head - tail));
    if apart == 0.0 {
        f64::NEG_INFINITY
    } else {
        10.0 * (apart / whole).log10()
    }
}

fn read(stream: &mut ClipStream, at: Frames, frames: Frames) -> Result<Vec<f32>, DecodeError> {
    let mut samples = vec![0.0; CHANNELS * frames.as_index()];
    stream.read(at, &mut samples)?;
    Ok(samples)
}

#[cfg(test)]
mod tests {
    use super::differs;

    #[test]
    fn the_difference_is_in_decibels() {
        assert_eq!(differs(&[0.5, -0.5], &[0.5, -0.5]), f64::NEG_INFINITY);
        assert!((differs(&[0.5, 0.5], &[0.45, 0.45]) + 20.0).abs() < 0.01);
        assert!((differs(&[0.5, 0.5], &[0.0, 0.0])).abs() < 0.01);
    }
}
