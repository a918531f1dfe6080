//! Why a recording can't be its line, with measurements.
//!
//! Must not know the line, nor what a person is told.

use crate::diagnostic::{Diagnose, Diagnostic, Value, diagnostic, hint};
use crate::units::Frames;

/// Why a recording can't be its line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LineFlaw {
    /// Nobody can say the line so fast.
    #[error("{} is too short: {} is the least", lasts, least)]
    TooShort {
        /// The length of the speech, or of the clip where nothing else is known.
        lasts: Frames,
        /// The least.
        least: Frames,
    },
    /// There is more in it than the line.
    #[error("{} is too long: {} is the most", lasts, most)]
    TooLong {
        /// The length of the speech, or of the clip where nothing else is known.
        lasts: Frames,
        /// The most.
        most: Frames,
    },
    /// A long silence inside.
    #[error("a silence of {}, more than {}", lasts, most)]
    Pause {
        /// The length of the silence.
        lasts: Frames,
        /// The most.
        most: Frames,
    },
    /// Most of it is silence.
    #[error("mostly silent")]
    MostlySilent,
    /// A tone, noise, a hum or music.
    #[error("not speech")]
    NotSpeech,
}

impl Diagnose for LineFlaw {
    fn diagnostic(&self) -> Diagnostic {
        let seconds = |frames: Frames| Value::Figure(frames.as_seconds());
        let told = match *self {
            Self::TooShort { lasts, least } => {
                diagnostic!("line-too-short", found = seconds(lasts), least = seconds(least))
            }
            Self::TooLong { lasts, most } => {
                diagnostic!("line-too-long", found = seconds(lasts), most = seconds(most))
            }
            Self::Pause { lasts, .. } => diagnostic!("line-pause", found = seconds(lasts)),
            Self::MostlySilent => diagnostic!("line-mostly-silent"),
            Self::NotSpeech => diagnostic!("line-not-speech"),
        };
        told.or_hint(hint!("line"))
    }
}
