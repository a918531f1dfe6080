//! Why a take is not good enough, with its figures.
//!
//! Plain English; must not know what a person is told to do about it.

use crate::units::Frames;

/// Why a take is refused.
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
pub enum TakeFlaw {
    /// Nobody spoke.
    #[error("nothing was heard")]
    Silent,
    /// Too loud for the microphone: several samples in a row at full scale.
    #[error("clipped at frame {}", at.0)]
    Clipped {
        /// The first of them, from the start of what was recorded.
        at: Frames,
    },
    /// Longer than a clip may be.
    #[error("{} of speech, more than {}", lasts, most)]
    TooLong {
        /// Its length, trimmed.
        lasts: Frames,
        /// The longest allowed.
        most: Frames,
    },
    /// So quiet that what the microphone itself hisses would come up with it.
    #[error("{raise:.0} dB quieter than narration; at most {most:.0} can be made up for")]
    TooQuiet {
        /// What it lacks, in decibels.
        raise: f64,
        /// The most that is made up for, in decibels.
        most: f64,
    },
    /// The room is too loud beside the speech.
    #[error("the noise lies only {below:.0} dB below the speech, not {least:.0}")]
    Noisy {
        /// How far the noise lies below the speech, in decibels.
        below: f64,
        /// How far it has to, in decibels.
        least: f64,
    },
    /// The speech runs to the very edge of what was recorded: a part of it is lost.
    #[error("cut off at the {edge}")]
    Cut {
        /// Which edge; the beginning, where it is both.
        edge: Edge,
    },
    /// A few moments far louder than the rest: they can't be held down without being heard to be.
    #[error("the peaks are {over:.1} dB too high, more than {most:.0}")]
    Peaks {
        /// How far they rise above the ceiling once the take is at its level, in decibels.
        over: f64,
        /// The most that is taken off, in decibels.
        most: f64,
    },
}

/// An edge of what was recorded.
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
