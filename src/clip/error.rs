//! The reasons why a sound can't be decoded.
//!
//! Plain English with numbers. Must not know the file or the language of the screen.

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
