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
        let told = match *self {
            Self::TooShort { lasts, least } => {
                diagnostic!("line-too-short", found = down(lasts), least = up(least))
            }
            Self::TooLong { lasts, most } => {
                diagnostic!("line-too-long", found = up(lasts), most = down(most))
            }
            Self::Pause { lasts, .. } => diagnostic!("line-pause", found = up(lasts)),
            Self::MostlySilent => diagnostic!("line-mostly-silent"),
            Self::NotSpeech => diagnostic!("line-not-speech"),
        };
        told.or_hint(hint!("line"))
    }
}

/// A tenth of a second. Lengths are told in these, rounded away from the limit, so that no two that differ read the same.
const TENTH: u64 = Frames::from_millis(100).0;

fn down(frames: Frames) -> Value {
    Value::Figure((frames.0 / TENTH) as f64 / 10.0)
}

fn up(frames: Frames) -> Value {
    Value::Figure(frames.0.div_ceil(TENTH) as f64 / 10.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_and_its_limit_never_read_the_same() {
        let (lasts, least) = (Frames::from_millis(5_270), Frames::from_millis(5_310));
        let told = LineFlaw::TooShort { lasts, least }.diagnostic();
        assert_eq!(
            told.values,
            [("found", Value::Figure(5.2)), ("least", Value::Figure(5.4))]
        );
        let (lasts, most) = (Frames::from_millis(7_010), Frames::from_seconds(7));
        let told = LineFlaw::TooLong { lasts, most }.diagnostic();
        assert_eq!(
            told.values,
            [("found", Value::Figure(7.1)), ("most", Value::Figure(7.0))]
        );
    }
}
