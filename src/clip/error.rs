//! Why bytes are not a sound that can be played here.
//!
//! Plain English with the numbers; must not know which file it was, nor the screen's language.

use std::io;

use symphonia::core::errors::Error;

use crate::diagnostic::{Diagnose, Diagnostic, diagnostic, hint};
use crate::units::Frames;

/// Why a sound can't be decoded.
#[derive(Debug, thiserror::Error)]
pub enum DecodeError {
    /// No known container.
    #[error("not a sound in a known format")]
    NotSound,
    /// A known container around an unknown codec.
    #[error("a sound in a codec that can't be read")]
    Codec,
    /// Neither mono nor stereo.
    #[error("{channels} channels; only one or two can be played")]
    Channels {
        /// How many there are.
        channels: usize,
    },
    /// Recorded at another rate than the engine's.
    #[error("recorded at {rate} Hz, not 48000 Hz")]
    Rate {
        /// Frames a second.
        rate: u32,
    },
    /// A format or codec that is known by name and can't be decoded here.
    #[error("{format}, which can't be decoded here")]
    Foreign {
        /// What it is called.
        format: &'static str,
    },
    /// A container without a track of sound, such as a film.
    #[error("without any sound")]
    NoAudio,
    /// Locked by a shop.
    #[error("encrypted")]
    Encrypted,
    /// More channels than can be mixed down.
    #[error("{channels} channels; at most {most} can be mixed down")]
    ManyChannels {
        /// How many there are.
        channels: usize,
        /// The most that there may be.
        most: usize,
    },
    /// A rate that no music has.
    #[error("recorded at {rate} Hz, not between {least} and {most} Hz")]
    StrangeRate {
        /// Frames a second.
        rate: u32,
        /// The lowest that is read.
        least: u32,
        /// The highest that is read.
        most: u32,
    },
    /// A sound without a single frame.
    #[error("an empty sound")]
    Empty,
    /// Longer than a clip may be.
    #[error("{} s long, more than {} s", .frames.as_seconds(), .most.as_seconds())]
    TooLong {
        /// Its length.
        frames: Frames,
        /// The longest allowed.
        most: Frames,
    },
    /// The container does not say where the sound ends, as when the file is cut short.
    #[error("without a stated end: cut short")]
    NoEnd,
    /// There is less (or more) sound than the container says.
    #[error("{found} frames of {stated}: cut short or damaged")]
    Truncated {
        /// The length that the container states, in frames.
        stated: u64,
        /// What there is.
        found: u64,
    },
    /// A read from beyond the end.
    #[error("read to frame {wanted} of a sound of {frames}")]
    PastEnd {
        /// The frame after the last that was asked for.
        wanted: u64,
        /// The length.
        frames: u64,
    },
    /// Bytes that the codec forbids, or samples that are no sound.
    #[error("damaged: {0}")]
    Corrupt(&'static str),
    /// The bytes can't be read.
    #[error("can't be read")]
    Read(#[source] io::Error),
}

impl DecodeError {
    /// What an error means while the container's headers are read.
    pub(super) fn opening(error: Error) -> DecodeError {
        match error {
            Error::Unsupported(_) => DecodeError::NotSound,
            other => DecodeError::reading(other),
        }
    }

    /// What an error means once sound is being read.
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
