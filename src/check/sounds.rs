//! Checks recordings and signals: decodes and measures them (law: levels), compares them with the manifest, and judges
//! whether a recording can be its line.

use super::opened::Language;
use super::{Finding, Flaw};
use crate::clip::{Clip, DecodeError, decode};
use crate::level::{CEILING, MARGIN, Measured, NARRATION, TOLERANCE, measure};
use crate::library::file_hash;
use crate::library::places::{recording as recording_of, sound_file};
use crate::library::{Library, LibraryError, PackClip, ReadError, ReadReason, StoredFile};
use crate::locale::MessageId;

/// Checks the recording of `message`.
pub(super) fn recording(
    library: &Library,
    language: &Language,
    message: &MessageId,
    told: &PackClip,
) -> Vec<Finding> {
    let path = sound_file(&recording_of(&language.tag, message));
    let missing = |file| LibraryError::NoClip {
        file,
        message: message.clone(),
        language: language.tag.clone(),
    };
    let findings = match opened(library, &path) {
        Ok(Some((found, clip))) => {
            let mut findings = judged(&found, recording_flaws(&found, &clip, told));
            if clip.channels() == 1
                && !findings
                    .iter()
                    .any(|finding| matches!(finding.flaw, Flaw::Silent))
            {
                findings.extend(unlike_its_line(language, message, &found, &clip));
            }
            findings
        }
        Ok(None) => vec![Finding::refused(missing(library.data().name_of(&path)))],
        Err(error) => vec![Finding::refused(error)],
    };
    findings
        .into_iter()
        .map(|finding| finding.of(&language.tag).about(message))
        .collect()
}

/// The finding of a mono recording that can't be its line.
fn unlike_its_line(
    language: &Language,
    message: &MessageId,
    found: &StoredFile,
    clip: &Clip,
) -> Option<Finding> {
    let line = language.speech.as_ref()?.line(message)?;
    let expected = language.rules.as_ref()?.expected(message, &line.text);
    let flaw = expected.flaw(clip.samples())?;
    Some(Finding::refused(LibraryError::NotItsLine {
        file: found.file.clone(),
        message: message.clone(),
        language: language.tag.clone(),
        flaw,
    }))
}

/// Checks the signal in `file`.
pub(super) fn signal(library: &Library, file: &str) -> Vec<Finding> {
    let path = format!("audio/signals/{file}");
    match opened(library, &path) {
        Ok(Some((found, clip))) => judged(&found, signal_flaws(&found, &clip)),
        Ok(None) => vec![Finding::refused(ReadError {
            file: library.data().name_of(&path),
            reason: ReadReason::NotFound,
        })],
        Err(error) => vec![Finding::refused(error)],
    }
}

/// [`Flaw::Mislabelled`] if the sound is not Ogg. Its name says Ogg, and other players trust the name.
pub(super) fn mislabelled(found: &StoredFile) -> Option<Flaw> {
    (!found.bytes.starts_with(b"OggS")).then_some(Flaw::Mislabelled)
}

/// The file at `path` and its decoded sound; `None` if there is no file.
fn opened(library: &Library, path: &str) -> Result<Option<(StoredFile, Clip)>, LibraryError> {
    let Some(found) = library.data().read(path)? else {
        return Ok(None);
    };
    match decode(std::io::Cursor::new(found.bytes.clone())) {
        Ok(clip) => Ok(Some((found, clip))),
        Err(reason) => Err(LibraryError::Sound {
            file: found.file,
            reason,
        }),
    }
}

fn judged(found: &StoredFile, flaws: Result<Vec<Flaw>, DecodeError>) -> Vec<Finding> {
    let flaws = flaws.unwrap_or_else(|reason| {
        let file = found.file.clone();
        vec![Flaw::Refused(LibraryError::Sound { file, reason })]
    });
    flaws
        .into_iter()
        .map(|flaw| Finding::new(&found.file, flaw))
        .collect()
}

fn recording_flaws(found: &StoredFile, clip: &Clip, told: &PackClip) -> Result<Vec<Flaw>, DecodeError> {
    let mut flaws = Vec::from_iter(mislabelled(found));
    if file_hash(&found.bytes) != told.file_sha256 {
        flaws.push(Flaw::Changed);
    }
    flaws.extend(other_length(found, clip.frames().0, told.frames.0));
    if clip.channels() != 1 {
        flaws.push(Flaw::NotMono);
        return Ok(flaws);
    }
    let measured = measure(clip)?;
    flaws.extend(faults(&measured));
    if measured.audible {
        flaws.extend(off_level(measured.loudness));
    }
    Ok(flaws)
}

fn signal_flaws(found: &StoredFile, clip: &Clip) -> Result<Vec<Flaw>, DecodeError> {
    let measured = measure(clip)?;
    let loudness = measured.loudness;
    let loud = (loudness > NARRATION - TOLERANCE).then_some(Flaw::LoudAsSpeech { loudness });
    let flaws = mislabelled(found).into_iter().chain(faults(&measured));
    Ok(flaws.chain(loud).collect())
}

/// Flaws of any sound: silence, clipping (which is also above the ceiling), a peak above the ceiling.
pub(super) fn faults(measured: &Measured) -> Vec<Flaw> {
    if !measured.audible {
        return vec![Flaw::Silent];
    }
    let peak = measured.true_peak;
    match measured.clipped {
        Some(at) => vec![Flaw::Clipped { at }],
        None if peak > CEILING + MARGIN => vec![Flaw::Peak { peak }],
        None => Vec::new(),
    }
}

/// A length that differs from the manifest.
pub(super) fn other_length(found: &StoredFile, frames: u64, told: u64) -> Option<Flaw> {
    let file = found.file.clone();
    (frames != told).then_some(Flaw::Refused(LibraryError::OtherLength {
        file,
        told,
        found: frames,
    }))
}

fn off_level(loudness: f64) -> Option<Flaw> {
    if loudness > NARRATION + TOLERANCE {
        Some(Flaw::TooLoud { loudness })
    } else if loudness < NARRATION - TOLERANCE {
        Some(Flaw::TooQuiet { loudness })
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::units::Frames;

    const GOOD: Measured = Measured {
        loudness: -19.9,
        true_peak: -3.0,
        audible: true,
        clipped: None,
    };

    fn kinds(flaws: impl IntoIterator<Item = Flaw>) -> Vec<&'static str> {
        flaws.into_iter().map(|flaw| flaw.kind()).collect()
    }

    #[test]
    fn narration_may_differ_by_one_lu() {
        for (loudness, kind) in [
            (-20.1, Some("too-quiet")),
            (-19.9, None),
            (-18.1, None),
            (-17.9, Some("too-loud")),
        ] {
            assert_eq!(kinds(off_level(loudness)), Vec::from_iter(kind));
        }
    }

    #[test]
    fn a_sound_is_neither_silent_nor_clipped_nor_above_the_ceiling() {
        let clipped = Some(Frames(7));
        assert!(faults(&GOOD).is_empty());
        assert_eq!(
            kinds(faults(&Measured {
                audible: false,
                true_peak: f64::NEG_INFINITY,
                ..GOOD
            })),
            ["silent"]
        );
        assert_eq!(
            kinds(faults(&Measured {
                true_peak: -2.5,
                ..GOOD
            })),
            ["peak"]
        );
        assert_eq!(
            kinds(faults(&Measured {
                true_peak: 0.5,
                clipped,
                ..GOOD
            })),
            ["clipped"]
        );
    }
}
