//! Selects the sound file format by the file name and `--format`, which must agree.

use std::path::Path;

use crate::commands::failure::UsageError;
use crate::diagnostic::hint;
use crate::output::{Depth, FileFormat, SampleFormat};

/// The format of the file at `path`; `word` is the value of `--format`.
pub(super) fn of(path: &Path, word: Option<&str>) -> Result<FileFormat, UsageError> {
    let ends_in = |end| {
        path.extension()
            .is_some_and(|found| found.eq_ignore_ascii_case(end))
    };
    let clash = |hint| {
        Err(UsageError::NotTogether {
            one: path.file_name().unwrap_or_default().display().to_string(),
            other: format!("--format {}", word.unwrap_or_default()),
            hint,
        })
    };
    let samples = samples(word);
    match (ends_in("flac"), word == Some("flac")) {
        (false, false) => Ok(FileFormat::Wav(samples.unwrap_or(SampleFormat::Float32))),
        (false, true) if ends_in("wav") => clash(hint!("flac-name")),
        _ => match samples {
            None => Ok(FileFormat::Flac(Depth::TwentyFour)),
            Some(SampleFormat::Int(depth)) => Ok(FileFormat::Flac(depth)),
            Some(SampleFormat::Float32) => clash(hint!("flac-depth")),
        },
    }
}

fn samples(word: Option<&str>) -> Option<SampleFormat> {
    match word? {
        "16" => Some(SampleFormat::Int(Depth::Sixteen)),
        "24" => Some(SampleFormat::Int(Depth::TwentyFour)),
        "float" => Some(SampleFormat::Float32),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(path: &str, word: Option<&str>) -> Result<FileFormat, UsageError> {
        of(Path::new(path), word)
    }

    #[test]
    fn the_name_selects_the_format_and_the_option_the_depth() {
        let flac = FileFormat::Flac;
        let wav = FileFormat::Wav;
        assert_eq!(named("a.flac", None), Ok(flac(Depth::TwentyFour)));
        assert_eq!(named("a.FLAC", Some("flac")), Ok(flac(Depth::TwentyFour)));
        assert_eq!(named("b/a.flac", Some("16")), Ok(flac(Depth::Sixteen)));
        assert_eq!(named("a.wav", None), Ok(wav(SampleFormat::Float32)));
        assert_eq!(
            named("a.wav", Some("24")),
            Ok(wav(SampleFormat::Int(Depth::TwentyFour)))
        );
    }

    #[test]
    fn without_a_name_it_is_wav_by_default() {
        assert_eq!(named("-", None), Ok(FileFormat::Wav(SampleFormat::Float32)));
        assert_eq!(named("-", Some("flac")), Ok(FileFormat::Flac(Depth::TwentyFour)));
        assert_eq!(named("flac", None), Ok(FileFormat::Wav(SampleFormat::Float32)));
    }

    #[test]
    fn contradictions_are_refused() {
        for (path, word) in [("a.flac", "float"), ("a.wav", "flac"), ("a.Wav", "flac")] {
            let refused = named(path, Some(word));
            assert!(matches!(refused, Err(UsageError::NotTogether { .. })), "{path}");
        }
    }
}
