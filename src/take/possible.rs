//! The lengths in which a line can be said at all.
//!
//! They are far wider than the calm range, which is advice: a person may read fast or slowly. Must not know recordings.

use crate::locale::{SpeakingRate, SpeechUnit};
use crate::units::{FRAMES_PER_MINUTE, Frames};

/// How strictly a line is judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Care {
    /// As any line.
    Ordinary,
    /// The line says who should call a doctor, when to call, or that it must not hurt.
    Safety,
}

/// The lengths in which a line can be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Possible {
    /// From the first sound to the last.
    pub shortest: Frames,
    /// From the first sound to the last, with pauses.
    pub longest: Frames,
    /// The longest pause in it.
    pub pause: Frames,
}

/// How far beyond the calm range a reading may be.
struct Bounds {
    /// The fastest, in percent of the fastest calm pace.
    fastest: u64,
    /// Time that haste may save once in a line, which counts more in a short one.
    haste: Frames,
    /// The slowest: how many times longer than at the slowest calm pace.
    slowest: u64,
    /// The shortest word.
    word: Frames,
    /// Time for hesitation, which counts more in a short line.
    extra: Frames,
    pause: Frames,
}

/// A lively reader still passes; half of a line of twenty words, read calmly, does not. Shipped clips are at most 4 % faster than
/// the calm range and 15 % slower, and pause for 1.1 s at most.
const ORDINARY: Bounds = Bounds {
    fastest: 190,
    haste: Frames::from_millis(150),
    slowest: 3,
    word: SYLLABLE,
    extra: Frames::from_seconds(2),
    pause: Frames::from_millis(2_500),
};

/// None of these lines is one short syllable.
const SAFETY: Bounds = Bounds {
    fastest: 175,
    haste: Frames::ZERO,
    slowest: 2,
    word: Frames::from_millis(200),
    extra: Frames::from_seconds(2),
    pause: Frames::from_seconds(2),
};

/// The shortest syllable: a short vowel that a p, t or k stops. Synthetic voices say the Vietnamese "ép" in 0.13 s and the
/// French "et" in 0.14 s. The click of a key is shorter.
const SYLLABLE: Frames = Frames::from_millis(80);

/// The paces of human speech, in units a minute: the slowest calm pace and the fastest of any language. A pack states
/// its own range, and may state nonsense.
const fn human(unit: SpeechUnit) -> (i64, i64) {
    match unit {
        SpeechUnit::Words => (40, 300),
        SpeechUnit::Characters => (100, 1_000),
    }
}

/// The lengths of a line of `units` words or characters.
pub(super) fn possible(rate: &SpeakingRate, units: usize, care: Care) -> Possible {
    let bounds = match care {
        Care::Ordinary => ORDINARY,
        Care::Safety => SAFETY,
    };
    let (slowest, fastest) = human(rate.unit);
    let max = rate.max.clamp(slowest, fastest).unsigned_abs();
    let min = rate.min.clamp(slowest, fastest).unsigned_abs().min(max);
    let minutes = (units as u64).saturating_mul(FRAMES_PER_MINUTE);
    // A single word has no pace: it may be far shorter than the mean word.
    let paced = if units > 1 { minutes } else { 0 };
    let shortest = Frames(paced.saturating_mul(100) / (max * bounds.fastest));
    let longest = Frames((minutes / min).saturating_mul(bounds.slowest));
    Possible {
        shortest: shortest.saturating_sub(bounds.haste).max(bounds.word),
        longest: Frames(longest.0.saturating_add(bounds.extra.0)),
        pause: bounds.pause,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(min: i64, max: i64, units: usize, care: Care) -> (f64, f64) {
        let unit = SpeechUnit::Words;
        let found = possible(&SpeakingRate { unit, min, max }, units, care);
        (found.shortest.as_seconds(), found.longest.as_seconds())
    }

    #[test]
    fn a_line_may_be_said_far_faster_and_slower_than_calmly() {
        // At a calm pace it takes 7.5 to 9.2 s.
        assert_eq!(
            of(130, 160, 20, Care::Ordinary),
            (3.797_354_166_666_666_7, 29.692_25)
        );
    }

    #[test]
    fn half_of_a_line_is_too_short_and_a_lively_reading_is_not() {
        for care in [Care::Ordinary, Care::Safety] {
            for words in [20, 30, 60] {
                let (shortest, _) = of(130, 160, words, care);
                let at = |pace: f64| words as f64 * 60.0 / pace;
                assert!(
                    at(160.0) / 2.0 < shortest && shortest < at(250.0),
                    "{words}: {shortest}"
                );
            }
        }
    }

    #[test]
    fn a_safety_line_is_judged_more_strictly() {
        for words in [2, 3, 20, 100] {
            let [ordinary, safety] = [Care::Ordinary, Care::Safety].map(|care| of(130, 160, words, care));
            assert!(safety.0 > ordinary.0 && safety.1 < ordinary.1, "{safety:?}");
        }
    }

    #[test]
    fn a_short_line_has_limits_too() {
        assert_eq!(of(130, 160, 1, Care::Ordinary).0, 0.08);
        assert!(of(130, 160, 1, Care::Ordinary).1 < 4.0);
        assert_eq!(of(130, 160, 2, Care::Ordinary).0, 0.244_729_166_666_666_67);
        assert_eq!(of(130, 160, 0, Care::Safety), (0.2, 2.0));
        assert_eq!(of(130, 160, 1, Care::Safety).0, 0.2);
    }

    #[test]
    fn a_range_that_no_person_has_does_not_count() {
        for (min, max) in [(1, i64::MAX), (i64::MIN, 1_000_000), (0, 300), (-5, 300)] {
            let (shortest, longest) = of(min, max, 25, Care::Safety);
            assert!((2.8..3.0).contains(&shortest) && longest < 80.0, "{min} {max}");
        }
        let (shortest, longest) = of(900, -3, usize::MAX, Care::Safety);
        assert!(shortest < longest);
    }
}
