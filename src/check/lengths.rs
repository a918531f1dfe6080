//! The length of each spoken line. The user hears a line once, with closed eyes, so it must be short.
//!
//! Must not know recordings: a line can be too long before anyone has recorded it.

use super::opened::{Language, OpenedData};
use super::{Finding, Flaw};
use crate::library::{Library, TextFile};
use crate::locale::{SpeakingRate, SpeechUnit};
use crate::units::{FRAMES_PER_MINUTE, Frames};

/// The longest line at a calm pace: the length of the warning before a session in the slowest language.
const LONGEST: Frames = Frames::from_seconds(19);
/// In languages counted in words, no line has more words than this, however fast the language is.
const MOST_WORDS: usize = 35;

/// Finds the lines in `opened` that are too long.
pub(super) fn findings(library: &Library, opened: &OpenedData) -> Vec<Finding> {
    let of = |language| of_language(library, language);
    opened.languages.iter().flat_map(of).collect()
}

fn of_language(library: &Library, language: &Language) -> Vec<Finding> {
    let (Some(profile), Some(speech)) = (&language.profile, &language.speech) else {
        return Vec::new();
    };
    let file = language.file(library, TextFile::Speech.file());
    let too_long = speech.lines().filter_map(|(id, line)| {
        let flaw = flaw(&line.text, &profile.rate)?;
        let finding = Finding::new(&file, flaw).at(line.spot);
        Some(finding.about(id).of(&language.tag))
    });
    too_long.collect()
}

/// [`Flaw::TooLong`] if `text` is too long.
fn flaw(text: &str, rate: &SpeakingRate) -> Option<Flaw> {
    let counts_words = rate.unit == SpeechUnit::Words;
    let lasts = lasting(rate.count(text), rate)?;
    let of_words = lasting(MOST_WORDS, rate).filter(|_| counts_words);
    let most = of_words.map_or(LONGEST, |of_words| of_words.min(LONGEST));
    (lasts > most).then_some(Flaw::TooLong { lasts, most })
}

/// The length of `units` at the middle of a calm `rate`.
fn lasting(units: usize, rate: &SpeakingRate) -> Option<Frames> {
    let both_ends = u64::try_from(rate.min.checked_add(rate.max)?).ok()?;
    let twice = (units as u64).checked_mul(2 * FRAMES_PER_MINUTE)?;
    twice.checked_div(both_ends).map(Frames)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_too_long(count: usize, unit: SpeechUnit, min: i64, max: i64) -> bool {
        let rate = SpeakingRate { unit, min, max };
        flaw(&"so ".repeat(count), &rate).is_some()
    }

    #[test]
    fn a_line_is_limited_in_words_and_in_seconds() {
        // Words limit a fast language, seconds a slow one.
        assert!(
            !is_too_long(35, SpeechUnit::Words, 130, 160) && is_too_long(36, SpeechUnit::Words, 130, 160)
        );
        assert!(!is_too_long(31, SpeechUnit::Words, 95, 105) && is_too_long(32, SpeechUnit::Words, 95, 105));
        // The limit is 19 s; each repetition has two letters.
        assert!(
            !is_too_long(47, SpeechUnit::Characters, 290, 310)
                && is_too_long(48, SpeechUnit::Characters, 290, 310)
        );
    }

    #[test]
    fn an_invalid_rate_limits_nothing() {
        assert!(
            !is_too_long(100, SpeechUnit::Words, 0, 0) && !is_too_long(100, SpeechUnit::Words, -5, i64::MAX)
        );
    }
}
