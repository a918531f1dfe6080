//! The reasons why a take is rejected, with measurements.
//!
//! Plain English. Must not know the advice that the user gets.

use crate::units::Frames;

/// The reason why a take is rejected.
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
pub enum TakeFlaw {
    /// No speech was found.
    #[error("nothing was heard")]
    Silent,
    /// Too loud for the microphone: several consecutive samples are at full scale.
    #[error("clipped at frame {}", at.0)]
    Clipped {
        /// The first of these samples, from the start of the recording.
        at: Frames,
    },
    /// The take is longer than a clip may be.
    #[error("{} of speech, more than {}", lasts, most)]
    TooLong {
        /// The trimmed length.
        lasts: Frames,
        /// The longest allowed.
        most: Frames,
    },
    /// So quiet that the gain would make the noise of the microphone audible.
    #[error("{raise:.0} dB quieter than narration; the maximum gain is {most:.0} dB")]
    TooQuiet {
        /// The required gain, in decibels.
        raise: f64,
        /// The maximum gain, in decibels.
        most: f64,
    },
    /// The signal-to-noise ratio is too low.
    #[error("the noise is only {below:.0} dB below the speech, not {least:.0} dB")]
    Noisy {
        /// How far the noise lies below the speech, in decibels.
        below: f64,
        /// The required distance, in decibels.
        least: f64,
    },
    /// The speech reaches the edge of the recording: a part of it is missing.
    #[error("cut off at the {edge}")]
    Cut {
        /// The edge; the beginning if both are affected.
        edge: Edge,
    },
    /// A few peaks are far louder than the rest: limiting them would be audible.
    #[error("the peaks are {over:.1} dB too high, more than {most:.0}")]
    Peaks {
        /// By how many decibels they exceed the ceiling when the take is at its target level.
        over: f64,
        /// The maximum reduction, in decibels.
        most: f64,
    },
}

/// An edge of the recording.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edge {
    /// The first sample.
    Beginning,
    /// The last sample.
    End,
}

impl std::fmt::Display for Edge {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Edge::Beginning => "beginning",
            Edge::End => "end",
        })
    }
}
