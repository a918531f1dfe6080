//! Selects the sound file format by the file name, `--format` and `--bitrate`, which must agree.

use std::path::Path;

use crate::commands::arguments::FileOptions;
use crate::commands::failure::UsageError;
use crate::commands::shell::typed;
use crate::diagnostic::{Hint, hint};
use crate::output::{Bitrate, Depth, FileFormat, SampleFormat};
use crate::show::Request;

/// What a file name says about the format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum NamedFormat {
    Nothing,
    Wav,
    Flac,
    Opus,
}

/// The format of the file at `path`, which holds what `request` asks for.
pub(super) fn of(path: &Path, request: &Request, options: &FileOptions) -> Result<FileFormat, UsageError> {
    let named = named(path).ok_or_else(|| UsageError::UnknownEnding {
        file: path.display().to_string(),
        session: typed(request),
    })?;
    let word = options.format.as_deref();
    let bitrate = bitrate(options.bitrate.as_deref())?;
    let name = path.file_name().unwrap_or_default().display().to_string();
    let format = agreed(named, word, bitrate.unwrap_or(Bitrate::USUAL))
        .map_err(|hint| clash(name.clone(), "--format", word, hint))?;
    if bitrate.is_some() && !matches!(format, FileFormat::Opus(_)) {
        let one = word.map_or(name, |word| format!("--format {word}"));
        return Err(clash(
            one,
            "--bitrate",
            options.bitrate.as_deref(),
            hint!("bitrate"),
        ));
    }
    Ok(format)
}

fn named(path: &Path) -> Option<NamedFormat> {
    let Some(ending) = path.extension().filter(|ending| !ending.is_empty()) else {
        return Some(NamedFormat::Nothing);
    };
    match ending.to_str()?.to_ascii_lowercase().as_str() {
        "wav" | "wave" => Some(NamedFormat::Wav),
        "flac" => Some(NamedFormat::Flac),
        "opus" | "ogg" | "oga" => Some(NamedFormat::Opus),
        _ => None,
    }
}

/// The format on which name and word agree, or what to do about it.
fn agreed(named: NamedFormat, word: Option<&str>, bitrate: Bitrate) -> Result<FileFormat, Hint> {
    use NamedFormat::{Flac, Nothing, Opus, Wav};
    let end_in = |ending: &str| Err(hint!("format-name", ending));
    match (named, word) {
        (Flac, None | Some("flac" | "16")) | (Nothing, Some("flac")) => Ok(FileFormat::Flac(Depth::Sixteen)),
        (Flac, Some("24")) => Ok(FileFormat::Flac(Depth::TwentyFour)),
        (Opus, None | Some("opus")) | (Nothing, Some("opus")) => Ok(FileFormat::Opus(bitrate)),
        (Nothing, Some("raw16")) => Ok(FileFormat::Raw16),
        (_, Some("raw16")) => Err(hint!("raw-name")),
        (_, Some("flac")) => end_in("flac"),
        (_, Some("opus")) => end_in("opus"),
        (Opus, Some(_)) => end_in("wav"),
        (Nothing | Wav, word) => Ok(FileFormat::Wav(samples(word))),
        (Flac, Some(_)) => Err(hint!("flac-depth")),
    }
}

fn samples(word: Option<&str>) -> SampleFormat {
    match word {
        Some("16") => SampleFormat::Int(Depth::Sixteen),
        Some("24") => SampleFormat::Int(Depth::TwentyFour),
        _ => SampleFormat::Float32,
    }
}

/// The bitrate, in kbit/s. `64k` is how other programs write it.
fn bitrate(typed: Option<&str>) -> Result<Option<Bitrate>, UsageError> {
    let read = |typed: &str| {
        let number = typed.strip_suffix('k').unwrap_or(typed);
        let bitrate = number.parse().ok().and_then(Bitrate::new);
        bitrate.ok_or_else(|| UsageError::Range {
            argument: "--bitrate",
            value: typed.to_owned(),
            min: Bitrate::LEAST.to_string(),
            max: Bitrate::MOST.to_string(),
        })
    };
    typed.map(read).transpose()
}

fn clash(one: String, option: &str, value: Option<&str>, hint: Hint) -> UsageError {
    UsageError::NotTogether {
        one,
        other: format!("{option} {}", value.unwrap_or_default()),
        hint,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FLOAT: FileFormat = FileFormat::Wav(SampleFormat::Float32);
    const FLAC: FileFormat = FileFormat::Flac(Depth::Sixteen);
    const OPUS: FileFormat = FileFormat::Opus(Bitrate::USUAL);

    fn asked(path: &str, format: Option<&str>, bitrate: Option<&str>) -> Result<FileFormat, UsageError> {
        let options = FileOptions {
            format: format.map(str::to_owned),
            bitrate: bitrate.map(str::to_owned),
            force: false,
        };
        of(Path::new(path), &Request::default(), &options)
    }

    #[test]
    fn the_name_selects_the_format() {
        for (name, format) in [
            ("a.wav", FLOAT),
            ("b.c/a.WAV", FLOAT),
            ("a.flac", FLAC),
            ("a.Flac", FLAC),
            ("a.opus", OPUS),
            ("a.b.ogg", OPUS),
        ] {
            assert_eq!(asked(name, None, None), Ok(format), "{name}");
        }
    }

    #[test]
    fn a_name_that_says_nothing_is_wav_unless_an_option_says_otherwise() {
        for name in ["-", "flac", "a.", ".mp3", "/dev/null"] {
            assert_eq!(asked(name, None, None), Ok(FLOAT), "{name}");
            assert_eq!(asked(name, Some("flac"), None), Ok(FLAC), "{name}");
            assert_eq!(asked(name, Some("opus"), None), Ok(OPUS), "{name}");
            assert_eq!(asked(name, Some("raw16"), None), Ok(FileFormat::Raw16), "{name}");
        }
    }

    #[test]
    fn an_option_selects_the_depth() {
        let wav = |depth| Ok(FileFormat::Wav(SampleFormat::Int(depth)));
        assert_eq!(asked("a.wav", Some("16"), None), wav(Depth::Sixteen));
        assert_eq!(asked("-", Some("24"), None), wav(Depth::TwentyFour));
        assert_eq!(asked("a.flac", Some("16"), None), Ok(FLAC));
        assert_eq!(
            asked("a.flac", Some("24"), None),
            Ok(FileFormat::Flac(Depth::TwentyFour))
        );
    }

    #[test]
    fn a_bitrate_is_for_opus_and_has_limits() {
        let of = |kilobits| Ok(FileFormat::Opus(Bitrate::new(kilobits).unwrap()));
        assert_eq!(asked("a.opus", None, Some("96")), of(96));
        assert_eq!(asked("-", Some("opus"), Some("128k")), of(128));
        for wrong in ["0", "31", "257", "-64", "64kbit", "", "64000", "99999999999"] {
            let refused = asked("a.opus", None, Some(wrong));
            assert!(matches!(refused, Err(UsageError::Range { .. })), "{wrong}");
        }
        for path in ["a.wav", "a.flac", "-"] {
            let refused = asked(path, None, Some("64"));
            assert!(matches!(refused, Err(UsageError::NotTogether { .. })), "{path}");
        }
    }

    #[test]
    fn contradictions_are_refused() {
        for (path, words) in [
            ("a.wav", &["flac", "opus", "raw16"][..]),
            ("a.flac", &["float", "opus", "raw16"]),
            ("a.ogg", &["16", "24", "float", "flac", "raw16"]),
        ] {
            for word in words {
                let refused = asked(path, Some(word), None);
                assert!(
                    matches!(refused, Err(UsageError::NotTogether { .. })),
                    "{path} {word}"
                );
            }
        }
    }

    #[test]
    fn other_endings_are_refused() {
        for path in ["a.mp3", "a.M4A", "a.mka", "a.txt", "a.flac.part", "a. ", "a.é"] {
            for word in [None, Some("16"), Some("flac"), Some("raw16")] {
                let refused = asked(path, word, None);
                assert!(matches!(refused, Err(UsageError::UnknownEnding { .. })), "{path}");
            }
        }
    }
}
