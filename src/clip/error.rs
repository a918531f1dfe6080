//! The reasons why a sound can't be decoded.
//!
//! Plain English with numbers. Must not know the file or the language of the screen.

use std::fmt;
use std::io;

use symphonia::core::errors::Error;

use crate::diagnostic::{Diagnose, Diagnostic, diagnostic, hint};
use crate::units::Frames;

/// The reason why a sound can't be decoded.
#[derive(Debug, thiserror::Error)]
pub enum DecodeError {
    /// The container format is unknown.
    #[error("not a sound in a known format")]
    NotSound,
    /// The container format is known, the codec is not.
    #[error("a sound in an unsupported codec")]
    Codec,
    /// Neither mono nor stereo.
    #[error("{channels} channels; only one or two can be played")]
    Channels {
        /// The channel count of the sound.
        channels: usize,
    },
    /// The sample rate is not the engine's.
    #[error("recorded at {rate} Hz, not 48000 Hz")]
    Rate {
        /// Frames per second.
        rate: u32,
    },
    /// A known format or codec that this program can't decode.
    #[error("{format}, which can't be decoded here")]
    Foreign {
        /// The name of the format or codec.
        format: &'static str,
    },
    /// A file of a known kind that holds no sound.
    #[error("{other}, not a sound")]
    OtherFile {
        /// What it is.
        other: OtherFile,
    },
    /// The container has no audio track, as in a silent film.
    #[error("no audio track")]
    NoAudio,
    /// The sound is encrypted (DRM).
    #[error("encrypted")]
    Encrypted,
    /// More channels than can be mixed down.
    #[error("{channels} channels; at most {most} can be mixed down")]
    ManyChannels {
        /// The channel count of the sound.
        channels: usize,
        /// The maximum channel count.
        most: usize,
    },
    /// The sample rate is out of range.
    #[error("recorded at {rate} Hz, not between {least} and {most} Hz")]
    StrangeRate {
        /// Frames per second.
        rate: u32,
        /// The lowest rate that can be read.
        least: u32,
        /// The highest rate that can be read.
        most: u32,
    },
    /// The file has no bytes.
    #[error("0 bytes")]
    NoBytes,
    /// The container states where its sound is in a part that is missing. The recording was interrupted.
    #[error("no index: never finished")]
    NoIndex,
    /// The sound has no frames.
    #[error("an empty sound")]
    Empty,
    /// The sound is longer than a clip may be.
    #[error("{} s long, more than {} s", .frames.as_seconds(), .most.as_seconds())]
    TooLong {
        /// The length of the sound.
        frames: Frames,
        /// The longest allowed.
        most: Frames,
    },
    /// The container does not state the end of the sound. The file was probably cut short.
    #[error("no stated end: cut short")]
    NoEnd,
    /// The length of the sound differs from the length that the container states.
    #[error("{found} of {stated} frames: cut short or damaged")]
    Truncated {
        /// The stated length, in frames.
        stated: u64,
        /// The actual length, in frames.
        found: u64,
    },
    /// A read went past the end.
    #[error("read to frame {wanted} of {frames}")]
    PastEnd {
        /// The end of the requested range, in frames.
        wanted: u64,
        /// The length of the sound, in frames.
        frames: u64,
    },
    /// The codec rejects the bytes, or the samples are not plausible audio.
    #[error("damaged: {0}")]
    Corrupt(&'static str),
    /// The bytes can't be read.
    #[error("can't be read")]
    Read(#[source] io::Error),
}

/// A file that holds no sound, though it may be named as if it did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OtherFile {
    /// A text.
    Text,
    /// A web page, as a download may turn out to be.
    Page,
    /// A picture.
    Picture,
    /// Files packed into one.
    Archive,
    /// A document of an office program, or a PDF.
    Document,
    /// MIDI: notes, which an instrument is needed for.
    Notes,
    /// Nothing but zeros: a copy or a download that was never finished.
    Hollow,
}

impl fmt::Display for OtherFile {
    /// The key of the message.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            OtherFile::Text => "text",
            OtherFile::Page => "page",
            OtherFile::Picture => "picture",
            OtherFile::Archive => "archive",
            OtherFile::Document => "document",
            OtherFile::Notes => "notes",
            OtherFile::Hollow => "zeros",
        })
    }
}

impl From<OtherFile> for DecodeError {
    fn from(other: OtherFile) -> DecodeError {
        DecodeError::OtherFile { other }
    }
}

impl DecodeError {
    /// Converts an error that occurred while the container headers were read.
    pub(super) fn opening(error: Error) -> DecodeError {
        match error {
            Error::Unsupported(_) => DecodeError::NotSound,
            other => DecodeError::reading(other),
        }
    }

    /// Converts an error that occurred while packets were read.
    pub(super) fn reading(error: Error) -> DecodeError {
        match error {
            Error::IoError(error) if error.kind() == io::ErrorKind::UnexpectedEof => DecodeError::NoEnd,
            Error::IoError(error) => DecodeError::Read(error),
            Error::DecodeError(what) | Error::LimitError(what) => DecodeError::Corrupt(what),
            Error::Unsupported(_) => DecodeError::Codec,
            Error::SeekError(_) => DecodeError::Corrupt("the seek table points nowhere"),
            Error::ResetRequired => DecodeError::Corrupt("a second sound in the same file"),
            _ => DecodeError::Corrupt("unknown"),
        }
    }
}

impl Diagnose for DecodeError {
    fn diagnostic(&self) -> Diagnostic {
        match self {
            Self::NotSound => diagnostic!("not-sound"),
            Self::Codec => diagnostic!("codec"),
            Self::Channels { channels } => diagnostic!("channels", channels = *channels),
            Self::Rate { rate } => diagnostic!("sample-rate", rate = *rate),
            Self::Foreign { format } => diagnostic!("foreign-sound", format),
            Self::OtherFile {
                other: OtherFile::Hollow,
            } => diagnostic!("hollow-sound"),
            Self::OtherFile { other } => diagnostic!("other-file", kind = other),
            Self::NoBytes => diagnostic!("no-bytes"),
            Self::NoIndex => diagnostic!("no-index"),
            Self::NoAudio => diagnostic!("no-audio"),
            Self::Encrypted => diagnostic!("encrypted-sound"),
            Self::ManyChannels { channels, most } => {
                diagnostic!("many-channels", channels = *channels, most = *most)
            }
            Self::StrangeRate { rate, least, most } => {
                diagnostic!("strange-rate", rate = *rate, least = *least, most = *most)
            }
            Self::Empty => diagnostic!("empty-sound"),
            Self::Corrupt(_) => diagnostic!("damaged-sound"),
            Self::NoEnd | Self::Truncated { .. } => diagnostic!("truncated-sound"),
            Self::TooLong { .. } | Self::PastEnd { .. } | Self::Read(_) => {
                diagnostic!("sound", detail = self)
            }
        }
        .or_hint(hint!("check"))
    }
}
