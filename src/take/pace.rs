//! The pace of a recorded line, checked against the range of its language.

use crate::locale::SpeakingRate;
use crate::units::{FRAMES_PER_MINUTE, Frames};

/// A shorter line has no pace of its own. In units of the language: words or characters.
const FEW_UNITS: usize = 5;

/// A pace outside the range, in units a minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OffPace {
    /// Faster than the range.
    TooFast(u64),
    /// Slower than the range.
    TooSlow(u64),
}

/// Checks the pace of `text`, spoken in `speech` frames, against `rate`. `None` if the pace is in range, or if the line is
/// too short to have one.
pub fn off_pace(rate: &SpeakingRate, text: &str, speech: Frames) -> Option<OffPace> {
    check(rate, rate.count(text), speech)
}

fn check(rate: &SpeakingRate, units: usize, speech: Frames) -> Option<OffPace> {
    let found = (units as u64 * FRAMES_PER_MINUTE).checked_div(speech.0)?;
    let signed = i64::try_from(found).ok()?;
    match signed {
        _ if units < FEW_UNITS => None,
        _ if signed > rate.max => Some(OffPace::TooFast(found)),
        _ if signed < rate.min => Some(OffPace::TooSlow(found)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::SpeechUnit;

    #[test]
    fn a_pace_outside_the_range_is_found() {
        let rate = SpeakingRate {
            unit: SpeechUnit::Words,
            min: 100,
            max: 160,
        };
        let of = |units, seconds| check(&rate, units, Frames::from_seconds(seconds));
        assert_eq!(of(20, 6), Some(OffPace::TooFast(200)));
        assert_eq!(of(20, 15), Some(OffPace::TooSlow(80)));
        assert_eq!(of(20, 10), None);
        assert_eq!((of(1, 10), of(20, 0)), (None, None));
    }
}
