//! How long each spoken line takes: what is heard once, with closed eyes, must be short.
//!
//! Must not know recordings: a line can be too long before anybody has read it.

use super::opened::{Language, OpenedData};
use super::{Finding, Flaw};
use crate::library::{Library, TextFile};
use crate::locale::{SpeakingRate, SpeechUnit};
use crate::units::{FRAMES_PER_MINUTE, Frames};

/// The longest line at a calm pace: as long as the warning before a session takes in the slowest language.
const LONGEST: Frames = Frames::from_seconds(19);
/// Where words are counted, no line has more of them, however fast the language is.
const MOST_WORDS: usize = 35;

/// The lines in `opened` that are too long.
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

/// That `text` is too long, if it is.
fn flaw(text: &str, rate: &SpeakingRate) -> Option<Flaw> {
    let counts_words = rate.unit == SpeechUnit::Words;
    let lasts = lasting(rate.count(text), rate)?;
    let of_words = lasting(MOST_WORDS, rate).filter(|_| counts_words);
    let most = of_words.map_or(LONGEST, |of_words| of_words.min(LONGEST));
    (lasts > most).then_some(Flaw::TooLong { lasts, most })
}

/// How long so many units take in the middle of a calm `rate`.
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
    fn a_line_has_so_many_words_or_so_many_seconds() {
        // The words decide in a fast language, the seconds in a slow one.
        assert!(
            !is_too_long(35, SpeechUnit::Words, 130, 160) && is_too_long(36, SpeechUnit::Words, 130, 160)
        );
        assert!(!is_too_long(31, SpeechUnit::Words, 95, 105) && is_too_long(32, SpeechUnit::Words, 95, 105));
        // 19 s of two letters each.
        assert!(
            !is_too_long(47, SpeechUnit::Characters, 290, 310)
                && is_too_long(48, SpeechUnit::Characters, 290, 310)
        );
    }

    #[test]
    fn a_rate_that_is_none_measures_nothing() {
        assert!(
            !is_too_long(100, SpeechUnit::Words, 0, 0) && !is_too_long(100, SpeechUnit::Words, -5, i64::MAX)
        );
    }
}
